import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SlackPost } from './adapters/slack/slack-double.fixture.ts'
import { Service } from './service.fixture.ts'
import type { Member, Phone } from './service-people.fixture.ts'

/** The three stories Nadi is for, told from outside: signed webhooks in, real HTTP out. */
let service: Service

beforeEach(async () => {
  service = await Service.start()
})

afterEach(async () => {
  await service.expectSound()
  await service.end()
})

let numbers = 0
const newNumber = (): string => {
  numbers += 1
  return `+9198${String(numbers).padStart(8, '0')}`
}

/** What the journal has recorded since it had `from` events. */
const since = async (from: number): Promise<string[]> => (await service.journalTypes()).slice(from)

const only = <T>(all: readonly T[]): T => {
  expect(all).toHaveLength(1)
  return all[0] as T
}

const labels = ({ buttons }: { buttons: readonly { label: string }[] }): string[] => buttons.map(({ label }) => label)

describe('a patient on WhatsApp', () => {
  const TALKS = [
    {
      language: 'English',
      book: 'I need an MRI tomorrow morning',
      choices: ['Wed 2 Dec, 7 am', 'Wed 2 Dec, 7:45 am', 'Wed 2 Dec, 8 am', 'None of these'],
      confirm: 'Yes, book it',
      booked: /^Booked: MRI scan, Wed 2 Dec, 7:45 am, Lakeview General\./,
      ask: 'when is my appointment?',
      status: /^Your next appointment: MRI scan, Wed 2 Dec, 7:45 am/,
      move: 'please move it to Friday afternoon',
      moved: /^Done, your new time: MRI scan, Fri 4 Dec, 12:15 pm/,
      cancel: 'cancel my appointment',
      cancelled: /^Cancelled: MRI scan, Fri 4 Dec, 12:15 pm/,
    },
    {
      language: 'Hindi',
      book: 'कल सुबह एमआरआई चाहिए',
      choices: ['बुध 2 सुबह 7', 'बुध 2 सुबह 7:45', 'बुध 2 सुबह 8', 'इनमें से कोई नहीं'],
      confirm: 'हाँ, बुक करें',
      booked: /^बुक हो गया: एमआरआई स्कैन, बुधवार 2 दिसंबर, सुबह 7:45 बजे, Lakeview General।/,
      ask: 'मेरा अपॉइंटमेंट कब है?',
      status: /^आपका अगला अपॉइंटमेंट: एमआरआई स्कैन, बुधवार 2 दिसंबर, सुबह 7:45 बजे/,
      move: 'इसे शुक्रवार दोपहर कर दीजिए',
      moved: /^बदल दिया, आपका नया समय: एमआरआई स्कैन, शुक्रवार 4 दिसंबर, दोपहर 12:15 बजे/,
      cancel: 'अपॉइंटमेंट रद्द कर दो',
      cancelled: /^रद्द हो गया: एमआरआई स्कैन, शुक्रवार 4 दिसंबर, दोपहर 12:15 बजे/,
    },
    {
      language: 'romanised Hindi',
      book: 'MRI chahiye kal subah',
      choices: ['Wed 2 subah 7', 'Wed 2 subah 7:45', 'Wed 2 subah 8', 'Inmein se koi nahi'],
      confirm: 'Haan, book karein',
      booked: /^Book ho gaya: MRI scan, Wed 2 Dec, subah 7:45 baje, Lakeview General\./,
      ask: 'mera appointment kab hai?',
      status: /^Aapka agla appointment: MRI scan, Wed 2 Dec, subah 7:45 baje/,
      move: 'isko friday dopahar kar do',
      moved: /^Badal diya, aapka naya samay: MRI scan, Fri 4 Dec, dopahar 12:15 baje/,
      cancel: 'appointment cancel kar do',
      cancelled: /^Cancel ho gaya: MRI scan, Fri 4 Dec, dopahar 12:15 baje/,
    },
  ]

  it.each(TALKS)('books, asks, moves and cancels in $language', async (talk) => {
    const phone = service.whatsapp(newNumber())
    const before = service.nadi.engine.seq

    const offer = only(await phone.write(talk.book))
    expect(offer.drawnAs).toBe('list')
    expect(labels(offer)).toEqual(talk.choices)
    const question = only(await phone.tap(talk.choices[1] ?? ''))
    expect(question.drawnAs).toBe('list') // the fourth choice: to have the hospital asked first
    expect(only(await phone.tap(talk.confirm)).text).toMatch(talk.booked)
    expect(await since(before)).toContain('slots.booked')

    expect(only(await phone.write(talk.ask)).text).toMatch(talk.status)

    await phone.write(talk.move)
    await phone.tap(/./)
    expect(only(await phone.tap(/./)).text).toMatch(talk.moved)
    expect(await since(before)).toContain('slots.rescheduled')

    await phone.write(talk.cancel)
    expect(only(await phone.tap(/./)).text).toMatch(talk.cancelled)
    expect(await since(before)).toContain('slots.cancelled')
  })

  it('is asked only for what is missing', async () => {
    const phone = service.whatsapp(newNumber())
    const services = only(await phone.write('I would like to book an appointment'))
    expect(labels(services)).toContain('blood test')
    expect(only(await phone.tap('blood test')).text).toMatch(/^Blood test: which day and time/)
    expect(labels(only(await phone.write('tomorrow morning')))[0]).toBe('Wed 2 Dec, 6:30 am')
  })

  it('two who choose the same time at the same instant: one may say yes to it, the other hears at once', async () => {
    const phones = [service.whatsapp(newNumber()), service.whatsapp(newNumber())]
    for (const phone of phones) await phone.write('I need dialysis tomorrow morning')
    const before = service.nadi.engine.seq
    const shown = phones.map((phone) => phone.shown.length)
    const presses = phones.map((phone) => phone.press('Wed 2 Dec, 6 am'))
    await Promise.all(phones.map((phone, n) => phone.send(presses[n] ?? {})))
    await service.settled()
    expect((await since(before)).filter((type) => type === 'slots.held')).toHaveLength(1)
    expect(phones.map((phone, n) => phone.shown.length - (shown[n] ?? 0))).toEqual([1, 1])
    const asked = phones.filter((phone) => /Shall I book it\?/.test(phone.last.text))
    expect(asked).toHaveLength(1)
    const late = phones.filter((phone) => /^Sorry, that time has just been taken\./.test(phone.last.text))
    expect(late).toHaveLength(1)
    expect(late[0]?.last.text).not.toContain('Wed 2 Dec, 6 am')
    expect(only((await asked[0]?.tap('Yes, book it')) ?? []).text).toMatch(/^Booked: /)
  })
})

it('a patient on SMS does the same with numbers', async () => {
  const phone = service.sms(newNumber())
  const before = service.nadi.engine.seq
  const offer = only(await phone.write('I need a CT scan tomorrow morning'))
  expect(offer.drawnAs).toBe('text')
  expect(offer.text).toMatch(/\n1\. Wed 2 Dec, .+\n2\. .+\n3\. .+\n4\. None of these\n/)
  const second = /\n2\. (.+)\n/.exec(offer.text)?.[1] ?? ''
  expect(only(await phone.write('2')).text).toContain('\n1. Yes, book it\n2. Another time\n3. Don’t book')
  expect(only(await phone.write('1')).text).toContain(`Booked: CT scan, ${second}`)
  expect(only(await phone.write('when is my appointment?')).text).toContain(`CT scan, ${second}`)

  expect(only(await phone.write('move it to Friday afternoon')).text).toContain('1. Fri 4 Dec')
  await phone.write('3')
  expect(only(await phone.write('1')).text).toMatch(/^Done, your new time: CT scan, Fri 4 Dec/)
  await phone.write('please cancel it')
  expect(only(await phone.write('1')).text).toMatch(/^Cancelled: CT scan, Fri 4 Dec/)
  expect((await since(before)).filter((type) => type.startsWith('slots.'))).toEqual([
    'slots.held',
    'slots.booked',
    'slots.held',
    'slots.rescheduled',
    'slots.cancelled',
  ])
})

describe('staff in Slack', () => {
  let rooms = 0
  const newRoom = (): string => {
    rooms += 1
    return `C0WARD${rooms}`
  }
  const asha = (): Member => service.member('U0ASHA')
  const binu = (): Member => service.member('U0BINU')

  it('find the nearest bed by mention, direct message and command', async () => {
    const card = only(await asha().mention(newRoom(), 'nearest free ICU bed?'))
    expect(card.thread).not.toBeNull()
    expect(card.text).toContain('*Bed* LGH-ICU-9')
    expect(card.text).toContain('*Hospital* Lakeview General')
    expect(card.text).toContain('*Travel* 0 min, at Lakeview')
    expect(card.text).toContain('*Equipment* ventilator')
    expect(labels(card)[0]).toBe('Hold 30 min')

    const direct = only(await binu().dm('nearest free ICU bed with isolation'))
    expect(direct.channel).toBe('D0BINU')
    expect(direct.text).toContain('No free ICU bed with isolation')

    const answer = only(await binu().command(newRoom(), 'free NICU bed?'))
    expect(answer.text).toMatch(/\*Bed\* JWC-NICU-7\n.*Jayanagar.*\n\*Travel\* \d+ min from Indiranagar Trauma/)
  })

  it('hold it: the card is edited in place, whoever is later is told, and the hold ends by itself', async () => {
    const card = only(await asha().mention(newRoom(), 'nearest free ICU bed?'))
    const late = binu().pressOf(card, 'Hold 30 min')
    expect(await asha().press(card, 'Hold 30 min')).toEqual([])
    expect(card.text).toMatch(/LGH-ICU-9 is held\n\*Held by\* Asha Rao until 09:30/)
    expect(card.edits).toBe(1)

    const posts = service.slack.posts.length
    await binu().deliverPress(late)
    await service.settled()
    const told = only(service.slack.posts.slice(posts))
    expect(told.onlyFor).toBe('U0BINU')
    expect(told.text).toMatch(/^LGH-ICU-9 is held by Asha Rao until 09:30\. Next best: /)
    expect(card.text).toContain('Held by* Asha Rao')

    await service.pass({ minutes: 29 })
    expect(card.text).toContain('is held')
    await service.pass({ minutes: 1 })
    expect(card.text).toMatch(/LGH-ICU-9: the hold ran out\n.*\n\*Now\* free/)
    expect(card.edits).toBe(2)
  })

  it('release it, by button and in words', async () => {
    const card = only(await asha().mention(newRoom(), 'nearest free ICU bed?'))
    await asha().press(card, 'Hold 30 min')
    expect(await asha().press(card, 'Release')).toEqual([])
    expect(card.text).toMatch(/LGH-ICU-9: released/)

    const other = only(await asha().dm('nearest free HDU bed?'))
    await asha().press(other, 'Hold 30 min')
    expect(other.text).toContain('is held')
    await asha().dm('release it')
    expect(other.text).toMatch(/: released/)
  })

  it('two who press at the same instant never both win', async () => {
    for (let round = 0; round < 5; round += 1) {
      const people = [asha(), binu(), service.member('U0CHITRA'), service.member('U0DEV')]
      const cards: SlackPost[] = []
      for (const person of people) cards.push(only(await person.mention(newRoom(), 'nearest free ICU bed at Hebbal?')))
      const before = service.nadi.engine.seq
      const presses = cards.map((card, n) => people[n]?.pressOf(card, /Hold/) ?? {})
      await Promise.all(people.map((person, n) => person.deliverPress(presses[n] ?? {})))
      await service.settled()
      expect((await since(before)).filter((type) => type === 'beds.held')).toHaveLength(1)
      expect(cards.filter(({ text }) => /is held\n/.test(text))).toHaveLength(1)
      await service.pass({ minutes: 31 })
    }
  })
})

/** A family, the coordinators' card and what else one emergency needs. */
async function emergency(words = 'papa ko chest pain ho raha hai'): Promise<{ family: Phone; card: SlackPost }> {
  const family = service.whatsapp(newNumber())
  const posts = service.slack.posts.length
  await family.write(words)
  const card = only(service.slack.posts.slice(posts).filter(({ channel }) => channel === 'C0COORDINATE'))
  return { family, card }
}

const PIN = [12.9352, 77.6245] as const
const farah = (): Member => service.member('U0FARAH')
const crewOf = (card: SlackPost): Phone => {
  const unit = /AMB-(\d+)/.exec(card.text)?.[1] ?? ''
  return service.whatsapp(`+9100000001${unit.padStart(2, '0')}`)
}
const edPosts = (from: number): SlackPost[] =>
  service.slack.posts
    .slice(from)
    .filter(({ channel, text }) => channel.startsWith('C0ED') && /Incoming|Arrived|Stand down/.test(text))

describe('a family in an emergency', () => {
  it('is helped from the first message to the handover, and hears every step', async () => {
    const before = service.nadi.engine.seq
    const { family, card } = await emergency()
    expect(only(family.shown).text).toMatch(/112 ya 108[\s\S]*location pin/)
    expect(await since(before)).toEqual(['patients.registered', 'ambulances.requested'])
    expect(card.text).toContain('*Said* “papa ko chest pain ho raha hai”')
    expect(card.text).toMatch(/P1 · Heart/)
    expect(card.text).toContain('*Why P1* chest pain')
    expect(card.text).toMatch(/\*Where\* not known yet/)
    expect(labels(card)).toEqual(['Choose another', 'Not an emergency'])

    await family.pin(...PIN)
    expect(card.text).toContain('*Where* near Koramangala (12.93520, 77.62450)')
    expect(card.text).toMatch(/\*Recommended\* AMB-12 \(ALS\), \d+ min: nearest free unit with ALS or better/)
    expect(card.text).toMatch(/\*Or\* AMB-\d+: ALS, \d+ min · AMB-\d+: ALS, \d+ min/)
    expect(card.text).toMatch(/\*Hospital\* Lakeview General, bed LGH-ICU-9, \d+ min from the scene/)
    expect(labels(card)).toEqual(['Approve AMB-12', 'Choose another', 'Not an emergency'])

    const posts = service.slack.posts.length
    await farah().press(card, 'Approve AMB-12')
    expect(card.text).toMatch(/approved by Farah Khan/)
    expect(family.last.text).toMatch(/^Ambulance AMB-12 aapki taraf aa rahi hai\. Woh lagbhag \d+–\d+ minute/)
    const preAlert = only(edPosts(posts))
    expect(preAlert.channel).toBe('C0EDLAKEVIEW')
    expect(preAlert.text).toMatch(/Incoming: P1 · Heart[\s\S]*\*Expected\* \d\d:\d\d, in \d+ min[\s\S]*LGH-ICU-9, kept/)
    const crew = crewOf(card)
    expect(crew.last.text).toMatch(/^JOB E-[\s\S]*12\.93520, 77\.62450[\s\S]*bed LGH-ICU-9/)
    expect(crew.last.text).toContain(family.number)

    const steps = [
      ['En route', /^Ambulance AMB-12 aapki taraf nikal chuki hai/],
      ['On scene', /^Ambulance AMB-12 aapke paas pahunch gayi hai/],
      ['Patient on board', /^Ambulance Lakeview General ke raaste mein hai/],
      ['At hospital', /^Ambulance Lakeview General pahunch gayi hai/],
      ['Handed over, free', /^Mareez ab Lakeview General ki team ki dekhbhaal mein hain/],
    ] as const
    for (const [button, heard] of steps) {
      await crew.tap(button)
      expect(family.last.text).toMatch(heard)
    }
    expect(preAlert.text).toMatch(/Arrived: /)
    expect(card.text).toMatch(/\*Outcome\* handed over to the hospital/)
    expect(labels(card)).toEqual([])
    expect(service.nadi.engine.halted).toBeNull()
    expect(await since(before)).toEqual(
      expect.arrayContaining([
        'ambulances.located',
        'ambulances.recommended',
        'ambulances.dispatched',
        'ambulances.closed',
      ]),
    )
  })

  it('names a landmark instead, and the coordinator another unit; the crew reports in words', async () => {
    const { family, card } = await emergency('my father has chest pain')
    await family.write('we are near forum mall koramangala')
    expect(card.text).toContain('*Where* Koramangala')
    const alternatives = only(await farah().press(card, 'Choose another'))
    expect(alternatives.thread).toBe(card.ts)
    await farah().press(alternatives, 'Send AMB-5')
    expect(card.text).toMatch(/\*Ambulance\* AMB-5 \(ALS\), \d+ min when sent, instead of AMB-12/)
    expect(family.last.text).toMatch(
      /^Ambulance AMB-5 is on its way to you\. It should be with you in about \d+–\d+ minutes/,
    )

    const crew = service.whatsapp('+910000000105')
    for (const [said, heard] of [
      ['on the way', /has set off to you/],
      ['reached', /has reached you/],
      ['patient onboard', /is on its way to/],
      ['at hospital', /has reached Lakeview General/],
      ['handed over', /is now in the care of/],
    ] as const) {
      await crew.write(said)
      expect(family.last.text).toMatch(heard)
    }
    expect(card.text).toMatch(/handed over to the hospital/)
  })

  it('is told when a coordinator judges it no emergency', async () => {
    const { family, card } = await emergency('my mother is not breathing')
    await farah().press(card, 'Not an emergency')
    expect(card.text).toMatch(/\*Outcome\* judged not an emergency/)
    expect(family.last.text).toMatch(/no ambulance is needed[\s\S]*112/)
  })

  it('may say thank you afterwards without calling for help anew', async () => {
    const { family, card } = await emergency('my father has chest pain')
    await family.pin(...PIN)
    await family.write('thank you so much')
    await farah().press(card, 'Not an emergency')
    const closed = await emergency('my mother is not breathing')
    await farah().press(closed.card, 'Not an emergency')
    const before = service.nadi.engine.seq
    await family.write('thank you so much')
    // Their place had been asked for and never told; what they write now is no answer to that.
    expect(closed.family.shown[0]?.text).toContain('location pin')
    await closed.family.write('we are all right in Koramangala')
    expect(await since(before)).toEqual([])
  })

  it('gets another ambulance when the crew cannot take the job', async () => {
    const { family, card } = await emergency()
    await family.pin(...PIN)
    await farah().press(card, /Approve/)
    const crew = crewOf(card)
    await crew.tap('Cannot take it')
    expect(family.shown.at(-2)?.text).toMatch(/doosri dhoondh rahe hain/)
    expect(family.last.text).toMatch(/ki jagah ab ambulance .* aapki taraf aa rahi hai/)
    expect(card.text).toMatch(/\*Sent\* .*at once, in place of/)
    await crew.write('available')
  })
})

describe('deadlines', () => {
  it('a P1 nobody touched for 60 s goes to the next on call and is dispatched by itself', async () => {
    const { family, card } = await emergency()
    await family.pin(...PIN)
    await service.pass({ seconds: 59 })
    expect(card.text).toContain('Waiting for a decision')
    const posts = service.slack.posts.length
    await service.pass({ seconds: 1 })
    expect(card.text).toMatch(/\*Sent\* .*by itself/)
    expect(family.last.text).toMatch(/aapki taraf aa rahi hai/)
    const asked = service.slack.posts
      .slice(posts)
      .filter(({ channel, text }) => channel.startsWith('D0') && /Your decision|Decided/.test(text))
    expect(only(asked).channel).not.toBe('D0FARAH')
    expect(await service.journalTypes()).toContain('ambulances.escalated')
  })

  it('without a location it goes on to the next on call again and again, and is sent when it can be', async () => {
    const { family, card } = await emergency()
    await service.pass({ seconds: 60 })
    await service.pass({ seconds: 60 })
    const called = service.slack.posts.filter(
      ({ text }) => /Your decision|Decided/.test(text) && /not known yet/.test(text),
    )
    expect(new Set(called.map(({ channel }) => channel)).size).toBe(2)
    expect(card.text).not.toContain('*Sent*')
    await family.pin(...PIN)
    await service.pass({ seconds: 60 })
    expect(card.text).toMatch(/\*Sent\* .*by itself/)
  })

  it('survive a restart: the hold runs out and the ambulance goes although the service was down', async () => {
    const held = only(await service.member('U0ASHA').mention('C0RESTART', 'nearest free HDU bed?'))
    await service.member('U0ASHA').press(held, 'Hold 30 min')
    await service.pass({ minutes: 29, seconds: 30 })
    const { family, card } = await emergency()
    await family.pin(...PIN)
    expect(card.text).toContain('Waiting for a decision')

    await service.goDown()
    await service.pass({ seconds: 61 })
    expect(card.text).toContain('Waiting for a decision')
    await service.goUp()
    // Nothing is pushed here: it wakes by itself.
    await expect.poll(() => family.last.text, { timeout: 5_000 }).toMatch(/aapki taraf aa rahi hai/)
    await service.settled()
    expect(card.text).toMatch(/\*Sent\* .*by itself/)
    expect(held.text).toMatch(/the hold ran out/)
  })
})

it('an emergency is answered before a language model is asked, ahead of what is still being read', async () => {
  const slow = await Service.start({ llm: true })
  const family = slow.whatsapp('+919800001111')
  await family.send({ Body: 'I would like to know about my appointment' })
  await expect.poll(() => slow.llm?.asked.length).toBe(1)
  await family.send({ Body: 'papa ko chest pain ho raha hai' })
  await expect.poll(() => family.screen).toMatch(/112 ya 108/)
  expect(family.shown).toHaveLength(1)
  expect(slow.llm?.asked).toHaveLength(1)
  slow.llm?.giveUp()
  await slow.expectSound()
  expect(family.shown.length).toBeGreaterThan(1)
  expect(slow.llm?.asked.join()).not.toContain('chest pain ho raha')
  await slow.end()
})
