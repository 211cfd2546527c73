import { describe, expect, it } from 'vitest'
import type { SceneOutcome } from '../../orchestrator/ambulances/events.ts'
import { ServiceCode } from '../../orchestrator/ids.ts'
import { between, intent, Play } from '../play.fixture.ts'
import { endsOnScene, HOME, IN_THE_SEA, reports, send } from './emergency.fixture.ts'

const MRI = ServiceCode.parse('mri')
const whereIsIt = intent('ambulance_status', {})

describe('an emergency, word for word', () => {
  it('in romanised Hindi, from the first cry to the handover', () => {
    const play = new Play('hi-Latn')
    const lines = [
      play.alarm('papa ko chest pain ho raha hai'),
      play.say('gali no 4, ram mandir ke peeche'),
      play.pin(HOME),
      play.say('kitni der lagegi', whereIsIt),
      send(play),
      play.say('kahan pahunchi', whereIsIt),
      reports(play, 'en_route'),
      reports(play, 'on_scene'),
      reports(play, 'transporting'),
      reports(play, 'at_hospital'),
      reports(play, 'available'),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> papa ko chest pain ho raha hai
      < Main aapke liye abhi madad bula rahi hoon. Ho sake to turant 112 ya 108 par bhi phone karein.

        Mareez kahan hai? Is phone se location pin bhejna sabse jaldi hoga. Pata ya paas ki koi mashhoor jagah bhi likh sakte hain.
      > gali no 4, ram mandir ke peeche
      < Aapki baat hamare coordinator tak pahuncha di hai, woh aapko phone karenge.

        Mareez kahan hai? Is phone se location pin bhejna sabse jaldi hoga. Pata ya paas ki koi mashhoor jagah bhi likh sakte hain.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      > (location pin)
      < Dhanyavaad, jagah mil gayi. Aage ka har kadam main aapko batati rahungi.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      > kitni der lagegi
      < Aapki request hamare coordinator ke paas hai, woh ambulance chun rahe hain.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance AMB-1 aapki taraf aa rahi hai. Woh lagbhag 9–12 minute mein aapke paas pahunchegi. Woh mareez ko Lakeview General Hospital le jayegi. Kripya yeh phone khaali rakhein.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      > kahan pahunchi
      < Ambulance AMB-1 aapki taraf aa rahi hai. Woh lagbhag 9–12 minute mein aapke paas pahunchegi.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance AMB-1 aapki taraf nikal chuki hai.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance AMB-1 aapke paas pahunch gayi hai.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance Lakeview General Hospital ke raaste mein hai.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance Lakeview General Hospital pahunch gayi hai.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Mareez ab Lakeview General Hospital ki team ki dekhbhaal mein hain. Hum unke jaldi theek hone ki kaamna karte hain.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain."
    `)
  })

  it('in Hindi, in doubt, at a known place', () => {
    const play = new Play('hi')
    const lines = [
      play.alarm('दादी ठीक नहीं लग रही हैं', { confidence: 'doubtful', priority: 'P2', complaint: 'unspecified' }),
      play.tap('हाँ'),
      play.say('कोरमंगला में'),
      play.say('गलती से लिख दिया'),
      play.tap('हाँ, मना कर दें'),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> दादी ठीक नहीं लग रही हैं
      < क्या अभी किसी की जान ख़तरे में है? अगर हाँ, तो “हाँ” दबाएँ, या तुरंत 112 या 108 पर फ़ोन करें।
        [हाँ] [नहीं]
      > [हाँ]
      < मैं आपके लिए अभी मदद बुला रही हूँ। हो सके तो तुरंत 112 या 108 पर भी फ़ोन करें।

        मरीज़ कहाँ है? इस फ़ोन से लोकेशन पिन भेजना सबसे जल्दी होगा। पता या पास की कोई मशहूर जगह भी लिख सकते हैं।
      > कोरमंगला में
      < धन्यवाद, जगह मिल गई। आगे का हर क़दम मैं आपको बताती रहूँगी। मैंने जगह Koramangala समझी है। अगर यह ग़लत है, तो लोकेशन पिन भेजें।

        आप कभी भी 112 या 108 पर फ़ोन कर सकते हैं।
      > गलती से लिख दिया
      < क्या एम्बुलेंस को मना कर दूँ?

        आप कभी भी 112 या 108 पर फ़ोन कर सकते हैं।
        [हाँ, मना कर दें] [नहीं, ज़रूरत है]
      > [हाँ, मना कर दें]
      < आपका एम्बुलेंस का अनुरोध रोक दिया गया है।

        आप कभी भी 112 या 108 पर फ़ोन कर सकते हैं।"
    `)
  })

  it('in English, in the middle of a booking', () => {
    const play = new Play('en')
    const when = between('2026-11-24', '06:00', '12:00')
    const lines = [
      play.say('MRI tomorrow morning', intent('book_appointment', { service: MRI, when })),
      play.alarm('my father collapsed', { complaint: 'unconscious', signs: ['collapsed'] }),
      play.pin(IN_THE_SEA),
      play.say('near Koramangala'),
      play.say('2'),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> MRI tomorrow morning
      < These times are free for your MRI scan:
        1. Tue 24 Nov, 8 am, Hebbal Heart Institute
        2. Tue 24 Nov, 8 am, Lakeview General Hospital
        3. Tue 24 Nov, 8:45 am, Hebbal Heart Institute
        4. None of these
        Which one suits you?
        [8 am Hebbal Heart] [8 am Lakeview] [Tue 24 Nov, 8:45 am] [None of these]
      > my father collapsed
      < I am getting help for you now. If you can, please also call 112 or 108 right away.

        Where is the patient? A location pin from this phone is quickest. You can also write the address or a landmark.
      > (location pin)
      < That place is very far from all our hospitals, so I think it is not the right one.

        Where is the patient? A location pin from this phone is quickest. You can also write the address or a landmark.

        You can call 112 or 108 at any time.
      > near Koramangala
      < Thank you, I have the location. I will tell you every step from here. I understood the place as Koramangala. If that is wrong, send a location pin.

        You can call 112 or 108 at any time.
      > 2
      < MRI scan, Tue 24 Nov, 8 am, Lakeview General Hospital. Please note: Leave metal objects at home. Shall I book it?

        You can call 112 or 108 at any time.
        [Yes, book it] [Another time] [Don’t book]"
    `)
  })

  it.each(['en', 'hi', 'hi-Latn'] as const)('ends without a hospital, in words that fit, in %s', (language) => {
    const ended = (outcome: SceneOutcome): string => {
      const play = new Play(language)
      play.alarm('papa ko chest pain ho raha hai')
      play.pin(HOME)
      send(play)
      return endsOnScene(play, outcome)
    }
    const told = (['treated-on-scene', 'refused-transport', 'no-patient-found'] as const).map(ended)
    expect(`\n${told.join('\n')}\n`).toBe(ENDINGS[language])
  })

  it('of a death no message tells the family: whoever asks hears that a person calls, and whom to call', () => {
    const play = new Play('en')
    play.alarm('my father collapsed')
    play.pin(HOME)
    send(play)
    expect(endsOnScene(play, 'dead-on-scene')).toBe('')
    expect(play.say('where is the ambulance', whereIsIt)).toMatchInlineSnapshot(`
      "> where is the ambulance
      < A colleague of ours is calling you. You can also reach us here:
        Lakeview General Hospital: +918000000001
        Hebbal Heart Institute: +918000000002
        Indiranagar Trauma Centre: +918000000003
        In an emergency, call 112 or 108."
    `)
  })
})

const ENDINGS = {
  en: `
< The crew has helped on the spot, and going to a hospital was not needed. If help is needed now or anything gets worse, write “ambulance” or call 112 or 108 at once.
< The crew was with you, and you preferred not to go to a hospital. If help is needed now or anything gets worse, write “ambulance” or call 112 or 108 at once.
< Our ambulance came to the place you gave us and found nobody who needed help. If help is needed now or anything gets worse, write “ambulance” or call 112 or 108 at once.
`,
  hi: `
< टीम ने वहीं पर मदद कर दी है, अस्पताल ले जाने की ज़रूरत नहीं पड़ी। अगर अभी मदद चाहिए या तबीयत बिगड़े, तो तुरंत “एम्बुलेंस” लिखें या 112 या 108 पर फ़ोन करें।
< टीम आपके पास पहुँची थी, और आपने अस्पताल न जाना चुना। अगर अभी मदद चाहिए या तबीयत बिगड़े, तो तुरंत “एम्बुलेंस” लिखें या 112 या 108 पर फ़ोन करें।
< हमारी एम्बुलेंस आपकी बताई जगह पर पहुँची, पर वहाँ मदद का ज़रूरतमंद कोई नहीं मिला। अगर अभी मदद चाहिए या तबीयत बिगड़े, तो तुरंत “एम्बुलेंस” लिखें या 112 या 108 पर फ़ोन करें।
`,
  'hi-Latn': `
< Team ne wahin par madad kar di hai, hospital le jaane ki zaroorat nahi padi. Agar abhi madad chahiye ya tabiyat bigde, to turant “ambulance” likhein ya 112 ya 108 par phone karein.
< Team aapke paas pahunchi thi, aur aapne hospital na jaana chuna. Agar abhi madad chahiye ya tabiyat bigde, to turant “ambulance” likhein ya 112 ya 108 par phone karein.
< Hamari ambulance aapki batayi jagah par pahunchi, par wahan madad ka zarooratmand koi nahi mila. Agar abhi madad chahiye ya tabiyat bigde, to turant “ambulance” likhein ya 112 ya 108 par phone karein.
`,
} as const
