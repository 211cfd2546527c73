import { describe, expect, test } from 'vitest'
import { clock, configured } from '../../orchestrator/demo.fixture.ts'
import { Scenario } from '../../orchestrator/given.ts'
import { PatientId, ServiceCode } from '../../orchestrator/ids.ts'
import { between, intent, Play } from '../play.fixture.ts'

const rani = PatientId.parse('P-RANI')
const amit = PatientId.parse('P-AMIT')
const MRI = ServiceCode.parse('mri')
const tomorrow = between('2026-11-24', '06:00', '12:00')
const add = intent('add_caregiver', {})
const yes = intent('affirm', {})

const phone = '+919845012345'
/** Marks stand for numbers until a message is sent. */
const read = (text: string): string => text.replaceAll(/\u{F0000}phone:([^\u{F0001}]*)\u{F0001}/gu, '<$1>')
const last = (text: string): string => read(text).split('\n< ').slice(1).join('\n< ')

function named(play: Play, text = 'add my son 98450 12345'): string {
  play.contact = { phone, patient: amit }
  return last(play.say(text, intent('add_caregiver', { phone: '9845012345' })))
}

function pair(...cared: string[]): { scenario: Scenario; son: Play } {
  const scenario = new Scenario(clock('12:00')).given(configured)
  for (const id of cared) {
    const patient = PatientId.parse(id)
    scenario.given(
      { type: 'patients.registered', patient, language: 'en' },
      { type: 'patients.caregiver-added', patient, caregiver: amit, tell: true },
    )
  }
  scenario.given({ type: 'patients.registered', patient: amit, language: 'en' })
  return { scenario, son: new Play('en', scenario, 'P-AMIT') }
}

describe('a patient lets somebody in', () => {
  test('after a yes, which shows only the last digits', () => {
    const play = new Play()
    expect(named(play)).toContain('number ending in 2345')
    expect(play.commands.map(({ type }) => type)).toEqual(['patients.register'])
    expect(last(play.tap('Yes'))).toBe('Done: <P-AMIT> can now write for you. I tell them once, and they may decline.')
    expect(play.commands).toEqual([{ type: 'patients.add-caregiver', patient: rani, caregiver: amit }])
  })

  test('asked for the number where it is missing, and not at all after a no', () => {
    const play = new Play()
    expect(last(play.say('my son should get these too', add))).toContain('mobile number')
    expect(play.dialogue.question?.asks).toBe('phone')
    play.contact = { phone, patient: amit }
    expect(last(play.say('98450 12345'))).toContain('ending in 2345')
    expect(last(play.say('no', intent('deny', {})))).toBe('All right, nobody was added.')
    expect(play.commands).toEqual([])
  })

  test('not themselves, and not a colleague of the hospital', () => {
    const play = new Play()
    play.contact = { phone, patient: rani }
    expect(last(play.say('add 98450 12345', intent('add_caregiver', { phone: '9845012345' })))).toContain('own number')
    play.contact = { phone, patient: null }
    expect(last(play.say('98450 12345'))).toContain('cannot write to that number')
  })

  test('ends it at once', () => {
    const play = new Play()
    named(play)
    play.say('yes', yes)
    expect(last(play.say('remove my caregiver', intent('remove_caregiver', {})))).toBe(
      'Done: <P-AMIT> has nothing to do with it any more, from now on.',
    )
    expect(last(play.say('remove my caregiver', intent('remove_caregiver', {})))).toContain('nothing to end')
  })
})

describe('somebody who writes for others', () => {
  test('is asked for whom, and books for that person', () => {
    const { son, scenario } = pair('P-RANI')
    const asked = last(
      son.say('book an mri tomorrow morning', intent('book_appointment', { service: MRI, when: tomorrow })),
    )
    expect(asked).toContain('Whom is it for?\n  1. <P-RANI>\n  2. For me')
    expect(last(son.say('1'))).toMatch(/^About <P-RANI>:[\s\S]*These times are free/)
    son.say('1')
    son.say('yes', yes)
    expect(son.commands).toMatchObject([{ type: 'slots.book', patient: rani }])
    expect([...scenario.state.slots.byPatient.of(rani)]).toHaveLength(1)
    expect([...scenario.state.slots.byPatient.of(amit)]).toHaveLength(0)
  })

  test('is not asked where the words say it', () => {
    const { son } = pair('P-RANI')
    expect(last(son.say('my mother needs an mri', intent('book_appointment', { service: MRI })))).toMatch(
      /^About <P-RANI>/,
    )
    const own = pair('P-RANI').son
    expect(last(own.say('an mri for me', intent('book_appointment', { service: MRI })))).not.toContain('About')
  })

  test('is asked which of several', () => {
    const { son } = pair('P-RANI', 'P-SITA')
    expect(last(son.say('how is my mother', intent('patient_status', {})))).toContain(
      '1. <P-RANI>\n  2. <P-SITA>\n  3. For me',
    )
    expect(last(son.tap('\u{F0000}phone:P-SITA\u{F0001}'))).toMatch(/^About <P-SITA>/)
  })

  test('declines with the button, and is out', () => {
    const { son, scenario } = pair('P-RANI')
    son.say('remove me as caregiver', intent('remove_caregiver', {}))
    expect(son.commands).toEqual([{ type: 'patients.remove-caregiver', patient: rani, caregiver: amit }])
    expect(scenario.messages.map(({ notice }) => notice.kind)).toEqual(['patient.caregiver-left'])
    expect(last(son.say('book an mri', intent('book_appointment', { service: MRI })))).not.toContain('Whom')
  })

  test('is out of a conversation about somebody who has removed them', () => {
    const { son, scenario } = pair('P-RANI')
    son.say('my mother needs an mri', intent('book_appointment', { service: MRI }))
    scenario
      .as({ role: 'patient', patient: rani })
      .when({ type: 'patients.remove-caregiver', patient: rani, caregiver: amit })
    expect(last(son.say('tomorrow morning', intent('book_appointment', { when: tomorrow })))).not.toContain('P-RANI')
  })
})

describe('where a patient is', () => {
  const status = intent('patient_status', {})

  test('is told to the patient: what comes next', () => {
    const play = new Play()
    play.say('mri tomorrow morning', intent('book_appointment', { service: MRI, when: tomorrow }))
    play.say('1')
    play.say('yes', yes)
    expect(last(play.say('what is my status', status))).toContain('Next appointment: MRI scan, Tue 24 Nov, 8 am')
  })

  test('is told to a caregiver about theirs, and to nobody else', () => {
    const { son, scenario } = pair('P-RANI')
    const mother = new Play('en', scenario, 'P-RANI')
    mother.say('mri tomorrow morning', intent('book_appointment', { service: MRI, when: tomorrow }))
    mother.say('1')
    mother.say('yes', yes)
    expect(last(son.say('how is my mother', status))).toMatch(/^About <P-RANI>:\n\n?[\s\S]*Next appointment: MRI scan/)
    const stranger = new Play('en', scenario, 'P-ELSE')
    const told = last(stranger.say('how is my mother', status))
    expect(told).toContain('only to themselves and to the caregivers they named')
    expect(told).not.toContain('MRI')
  })
})

test('what a caregiver is asked about their patient, they answer with a button or a bare yes', () => {
  for (const answer of ['button', 'yes'] as const) {
    const { son, scenario } = pair('P-RANI')
    const mother = new Play('en', scenario, 'P-RANI')
    mother.say('mri tomorrow morning', intent('book_appointment', { service: MRI, when: tomorrow }))
    mother.say('1')
    mother.say('yes', yes)
    const [appointment] = scenario.state.slots.byPatient.of(rani)
    if (!appointment) throw new Error('nothing booked')
    expect(read(son.meanwhile({ type: 'slots.ask-confirmation', appointment }))).toMatch(/^< About <P-RANI>:/)
    const told = answer === 'yes' ? son.say('yes', yes) : son.press({ do: 'attend', appointment, answer: 'yes' })
    expect(last(told)).toContain('About <P-RANI>')
    expect(son.commands).toEqual([{ type: 'slots.confirm', appointment }])
  }
})
