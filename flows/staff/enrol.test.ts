import { describe, expect, it } from 'vitest'
import { clock, NURSE } from '../../orchestrator/demo.fixture.ts'
import { PatientId } from '../../orchestrator/ids.ts'
import { mri, NINE } from '../../orchestrator/waitlist/refill.fixture.ts'
import { enrolWords } from './enrol-words.ts'
import { Stage } from './stage.fixture.ts'

const entries = ({ scenario }: Stage) => [...scenario.state.waitlist.entries.values()]
const enrolled = ({ scenario }: Stage) => [...scenario.state.patients.patients.values()]
const LAST_OF_TODAY = clock('00:00', '2026-11-24')

describe('what a desk says of somebody new', () => {
  it.each([
    ['urgent CT for a 60M in ED, name Ramesh, phone 9812345678, acuity 2, today', 'Ramesh', 60, 'male', 'urgent', true],
    ['put Lata Devi 45F on the MRI list, routine', 'Lata Devi', 45, 'female', 'routine', false],
    ['add new patient to xray waitlist: 7 yr old boy, soon', null, 7, 'male', 'soon', false],
    ['Add Mohan Kumar, 71 M, CT head stat from ward 3', 'Mohan Kumar', 71, 'male', 'urgent', true],
    ['MRI needed for F/32, named Asha R., semi-urgent', 'Asha R', 32, 'female', 'soon', false],
    ['ct karwana hai 55 saal male, triage 3', null, 55, 'male', 'soon', false],
    ['CT asap for 71M Mohan, stroke suspected', 'Mohan', 71, 'male', 'urgent', false],
    ['ED me ek 54 saal ka male hai Suresh, CT chahiye urgent', 'Suresh', 54, 'male', 'urgent', false],
    ['60 year old male for CT, acuity 4', null, 60, 'male', 'routine', false],
  ] as const)('“%s”', (text, name, age, sex, acuity, inHouse) => {
    const { rest: _, withinMinutes: __, noPhone: ___, ...said } = enrolWords(text)
    expect(said).toEqual({ name, age, sex, acuity, inHouse })
  })

  it.each([
    ['ready within 6 hours', 360],
    ['within 2 days', 2880],
    ['CT at 3', null],
  ])('“%s” until', (text, minutes) => {
    expect(enrolWords(text).withinMinutes).toBe(minutes)
  })
})

describe('somebody who is on no list yet', () => {
  it('is put on it with acuity and deadline, and shown what is free', () => {
    const stage = new Stage(NINE).say(NURSE, 'urgent MRI for a 60M in ED, name Ramesh, no phone, acuity 2, today')
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: urgent MRI for a 60M in ED, name Ramesh, no phone, acuity 2, today
        Nadi: <note NAME-T00001ABCD> (60 M) is on the list for MRI scan: urgent, by the end of Mon 23 Nov. You are asked about what comes free. Free: 09:30; 10:15; 11:00.
          [Book 09:30] [Book 10:15] [Book 11:00]
      "
    `)
    expect(entries(stage)).toMatchObject([
      { service: 'mri', acuity: 'urgent', deadline: LAST_OF_TODAY, facilities: ['LGH'] },
    ])
    stage.press(NURSE, 'Book 09:30')
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: [Book 09:30]
        Nadi: Booked for <note NAME-T00001ABCD> (60 M): 09:30–10:15 MRI 1, MRI scan.
      "
    `)
    expect([...stage.scenario.state.slots.appointments.values()]).toMatchObject([
      { acuity: 'urgent', slot: mri(clock('09:30')) },
    ])
  })

  it('is asked about until enough is known', () => {
    const stage = new Stage(NINE).say(NURSE, 'new patient for MRI')
    expect(stage.read()).toContain('MRI scan: for whom? Name, age and sex')
    stage.say(NURSE, 'Sunita 62F')
    expect(stage.read()).toContain('how urgent is it?')
    stage.press(NURSE, 'Soon')
    expect(stage.read()).toContain('on which number are they reached? Or write “no phone”')
    expect(entries(stage)).toEqual([])
    stage.say(NURSE, 'no phone, by Friday')
    expect(stage.read()).toContain('(62 F) is on the list for MRI scan: soon, by')
    expect(entries(stage)).toMatchObject([{ acuity: 'soon', deadline: clock('00:00', '2026-11-28') }])
  })

  it('can be left half-way', () => {
    const stage = new Stage(NINE).say(NURSE, 'new patient for MRI').say(NURSE, 'forget it')
    expect(entries(stage)).toEqual([])
    expect(enrolled(stage)).toEqual([])
  })

  it('without a number is asked through whoever put them there', () => {
    const stage = new Stage(NINE).say(NURSE, 'urgent MRI for a 60M in ED, name Ramesh, no phone, today')
    const [entry] = entries(stage)
    const slot = mri(clock('11:00'))
    if (!entry) throw new Error('on the list')
    stage.read()
    stage.command({ role: 'system' }, { type: 'slots.offer', offer: 'OF-1' as never, patient: entry.patient, slot })
    expect(stage.read()).toMatchInlineSnapshot(`
      "
        → S-NURSE: For <note NAME-T00001ABCD> (60 M), who has no number:
          This time is free now: MRI scan, Mon 23 Nov, 11 am, Lakeview General Hospital. Would you like it? Whoever answers first gets it.
          [Yes, take it] [No, thank you]
      "
    `)
    stage.press(NURSE, 'Yes, take it')
    expect(stage.read()).toContain('Booked: 11:00–11:45 MRI 1, MRI scan.')
    expect([...stage.scenario.state.slots.appointments.values()]).toMatchObject([{ patient: entry.patient, slot }])
    expect(entries(stage)).toEqual([])
  })

  it('with a number hears for themselves, and staff cannot answer for them', () => {
    const stage = new Stage(NINE)
    stage.contact = { phone: '+919812345678', patient: PatientId.parse('PT-RAMESH') }
    stage.say(NURSE, 'urgent MRI for a 60M, name Ramesh, 9812345678, today')
    expect(stage.read()).toContain('They are offered what comes free.')
    const slot = mri(clock('11:00'))
    const patient = PatientId.parse('PT-RAMESH')
    stage.command({ role: 'system' }, { type: 'slots.offer', offer: 'OF-1' as never, patient, slot })
    expect(stage.scenario.messages).toMatchObject([
      { to: { kind: 'patient', patient }, notice: { kind: 'patient.offer' } },
    ])
    stage.pressPayload(NURSE, 'offer?offer=OF-1&answer=yes', 'Yes')
    expect([...stage.scenario.state.slots.appointments.values()]).toEqual([])
  })

  it('can be put into a full time at once', () => {
    const stage = new Stage(clock('17:00'))
    stage.say(NURSE, 'urgent MRI for 60M Ramesh, no phone, by 17:30')
    expect(stage.read()).toContain('Nothing is free by then. “overbook mri at 3 for 1: …” puts them into a full time.')
  })

  it.each([
    'bed for 60M in ICU, urgent',
    'urgent CT down',
    'is there a CT for a 60M today?',
    'move the 60M at 11 to MRI 3 pm',
  ])('is nobody in “%s”', (text) => {
    const stage = new Stage(NINE).say(NURSE, text)
    expect(entries(stage)).toEqual([])
    expect(stage.read()).not.toMatch(/on the list|for whom|which number/)
  })
})
