import { expect, it } from 'vitest'
import { clock, configured } from '../../orchestrator/demo.fixture.ts'
import { Scenario } from '../../orchestrator/given.ts'
import { OfferId } from '../../orchestrator/ids.ts'
import { mri } from '../../orchestrator/waitlist/refill.fixture.ts'
import { renderPatientNotice } from './render-notice.ts'
import { renderPart } from './render-part.ts'
import { speechOf } from './speech.ts'

const { state } = new Scenario(clock('09:00')).given(configured)
const slot = mri(clock('15:00'))
const offer = OfferId.parse('O-1')
const LANGUAGES = ['en', 'hi', 'hi-Latn'] as const
const inAll = (notice: Parameters<typeof renderPatientNotice>[0]): string =>
  LANGUAGES.map((language) => {
    const speech = speechOf({ language, state, now: clock('09:00'), reader: 'patient' })
    const { text, buttons } = renderPatientNotice(notice, speech)
    return [text, ...buttons.map(({ label }) => `[${label}]`)].join(' ')
  }).join('\n')

it('offers a free time with the time to answer, in all three languages', () => {
  expect(inAll({ kind: 'patient.offer', offer, slot, expiresAt: clock('11:30') })).toMatchInlineSnapshot(`
    "This time is free now: MRI scan, Mon 23 Nov, 3 pm, Lakeview General Hospital. Would you like it? Whoever answers first gets it; you can answer until Mon 23 Nov, 11:30 am. [Yes, take it] [No, thank you]
    यह समय अब खाली है: एमआरआई, सोमवार 23 नवंबर, दोपहर 3 बजे, Lakeview General Hospital। क्या आपको चाहिए? जो पहले जवाब दे, उसे मिलेगा; सोमवार 23 नवंबर, सुबह 11:30 बजे तक जवाब दे सकते हैं। [हाँ, यह चाहिए] [नहीं, रहने दें]
    Yeh samay ab khaali hai: MRI scan, Mon 23 Nov, dopahar 3 baje, Lakeview General Hospital. Kya aapko chahiye? Jo pehle jawab de, use milega; Mon 23 Nov, subah 11:30 baje tak jawab de sakte hain. [Haan, yeh chahiye] [Nahi, rehne dein]"
  `)
})

it('says plainly of one more in a full time how long the wait may be, before and after it is taken', () => {
  const notice = { kind: 'patient.offer', offer, slot, expiresAt: clock('11:30'), waitMinutes: 11.4 } as const
  expect(inAll(notice)).toMatchInlineSnapshot(`
    "One more person can come at a full time: MRI scan, Mon 23 Nov, 3 pm, Lakeview General Hospital. Somebody else has it too and may not come, so you may have to wait about 15 min there. Would you like it? Whoever answers first gets it; you can answer until Mon 23 Nov, 11:30 am. [Yes, take it] [No, thank you]
    एक भरे हुए समय पर एक और व्यक्ति आ सकता है: एमआरआई, सोमवार 23 नवंबर, दोपहर 3 बजे, Lakeview General Hospital। यह समय किसी और का भी है, जो शायद न आए, इसलिए वहाँ लगभग 15 मिनट इंतज़ार करना पड़ सकता है। क्या आपको चाहिए? जो पहले जवाब दे, उसे मिलेगा; सोमवार 23 नवंबर, सुबह 11:30 बजे तक जवाब दे सकते हैं। [हाँ, यह चाहिए] [नहीं, रहने दें]
    Ek bhare hue samay par ek aur vyakti aa sakta hai: MRI scan, Mon 23 Nov, dopahar 3 baje, Lakeview General Hospital. Yeh samay kisi aur ka bhi hai, jo shayad na aaye, isliye wahan lagbhag 15 minute intezaar karna pad sakta hai. Kya aapko chahiye? Jo pehle jawab de, use milega; Mon 23 Nov, subah 11:30 baje tak jawab de sakte hain. [Haan, yeh chahiye] [Nahi, rehne dein]"
  `)
  for (const language of LANGUAGES) {
    const speech = speechOf({ language, state, now: clock('09:00'), reader: 'patient' })
    for (const say of ['booked', 'moved'] as const) {
      expect(renderPart({ say, slot, waitMinutes: 11.4 }, null, speech)).toMatch(/15 (min|minute|मिनट)/)
      expect(renderPart({ say, slot }, null, speech)).not.toContain('15')
    }
  }
})

it('names no end where the answer may come until it begins', () => {
  const words = inAll({ kind: 'patient.offer', offer, slot, expiresAt: null })
  expect(words).not.toContain('answer until')
})

it('tells whoever is left out that nothing changes for them', () => {
  expect(inAll({ kind: 'patient.offer-gone', slot, why: 'taken' })).toMatchInlineSnapshot(`
    "MRI scan, Mon 23 Nov, 3 pm, Lakeview General Hospital: somebody else was first this time. Nothing changes for you, and you keep your place on the waiting list.
    एमआरआई, सोमवार 23 नवंबर, दोपहर 3 बजे, Lakeview General Hospital: इस बार किसी और ने पहले जवाब दे दिया। आपके लिए कुछ नहीं बदला, वेटिंग लिस्ट में आपकी जगह बनी हुई है।
    MRI scan, Mon 23 Nov, dopahar 3 baje, Lakeview General Hospital: is baar kisi aur ne pehle jawab de diya. Aapke liye kuchh nahi badla, waiting list mein aapki jagah bani hui hai."
  `)
  expect(inAll({ kind: 'patient.offer-gone', slot, why: 'withdrawn' })).toMatchInlineSnapshot(`
    "MRI scan, Mon 23 Nov, 3 pm, Lakeview General Hospital: this time cannot be given to anybody after all, we are sorry. Nothing changes for you, and you keep your place on the waiting list.
    एमआरआई, सोमवार 23 नवंबर, दोपहर 3 बजे, Lakeview General Hospital: यह समय अब किसी को नहीं दिया जा सकता, माफ़ कीजिए। आपके लिए कुछ नहीं बदला, वेटिंग लिस्ट में आपकी जगह बनी हुई है।
    MRI scan, Mon 23 Nov, dopahar 3 baje, Lakeview General Hospital: yeh samay ab kisi ko nahi diya ja sakta, maaf kijiye. Aapke liye kuchh nahi badla, waiting list mein aapki jagah bani hui hai."
  `)
})
