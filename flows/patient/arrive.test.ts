import { describe, expect, it } from 'vitest'
import { clock, configured, NURSE } from '../../orchestrator/demo.fixture.ts'
import { Scenario } from '../../orchestrator/given.ts'
import { AppointmentId, PatientId } from '../../orchestrator/ids.ts'
import { booked, mri } from '../../orchestrator/waitlist/refill.fixture.ts'
import { Play } from '../play.fixture.ts'

const RANI = PatientId.parse('P-RANI')
const OTHER = PatientId.parse('P-0')
const A_RANI = AppointmentId.parse('A-RANI')
const registered = (patient: PatientId) => ({ type: 'patients.registered', patient, language: 'en' }) as const

/** Rani is booked at 12:30, somebody else at 11:45; it is noon. */
function play(): Play {
  const theirs = { ...booked(0, mri(clock('12:30'))), appointment: A_RANI, patient: RANI } as ReturnType<typeof booked>
  const scenario = new Scenario(clock('08:00')).given(
    configured,
    registered(RANI),
    registered(OTHER),
    booked(0, mri(clock('11:45'))),
    theirs,
  )
  return new Play('en', scenario)
}

describe('coming to an appointment, in words', () => {
  it.each([
    "I'm here",
    "I'm at reception",
    'reached',
    'we have reached the hospital',
    'just arrived for my MRI',
    'hi, I am at the front desk',
    'I am in the waiting room',
    'we are sitting in the waiting area',
    'aa gaya',
    'aa gaye hain',
    'aagayi',
    'hum pahunch gaye',
    'main reception par hoon',
    'hospital mein hoon',
    'counter par khadi hoon',
    'main pahunch gya hospital',
    'पहुंच गए',
    'पहुँच गई हूँ',
    'मैं रिसेप्शन पर हूँ',
    'हम अस्पताल आ गए हैं',
    'check in',
  ])('“%s” gives a number', (text) => {
    expect(play().say(text)).toMatch(/Your number is 1: MRI scan/)
  })

  it.each([
    'I am here to ask about prices',
    'not reached yet',
    'will reach in 10 min',
    'here',
    'when should I come?',
    'अभी नहीं पहुंचे',
  ])('“%s” gives none', (text) => {
    expect(play().say(text)).not.toMatch(/Your number is/)
  })
})

describe('the queue', () => {
  const waiting = (): Play => {
    const conversation = play()
    conversation.meanwhile({ type: 'slots.check-in', appointment: AppointmentId.parse('A-0') }, NURSE)
    conversation.say('aa gaya')
    return conversation
  }

  it.each([
    'how long still?',
    'when is my turn',
    'kitna time lagega',
    'meri baari kab aayegi',
    'कितनी देर और?',
    'मेरा नंबर कब आएगा',
  ])('“%s” is answered with the place as it is by now', (text) => {
    expect(waiting().say(text)).toContain('You are 2nd in the queue, in about 30 min: number 2, MRI scan')
  })

  it('is not spoken of to who is not there', () => {
    expect(play().say('how long does it take?')).not.toContain('in the queue')
  })

  it.each([
    ['en', 'You can go in now, number 2: the place before you is empty. (MRI scan'],
    ['hi', 'नंबर 2, आप अभी अंदर जा सकते हैं'],
    ['hi-Latn', 'Number 2, aap abhi andar ja sakte hain'],
  ] as const)('calls in whoever waits when somebody else does not come (%s)', (language, words) => {
    const conversation = waiting()
    conversation.language = language
    conversation.now = clock('12:05')
    conversation.meanwhile({ type: 'slots.vacate', appointment: AppointmentId.parse('A-0'), why: 'no-show' }, NURSE)
    expect(conversation.meanwhile({ type: 'slots.call-forward', device: mri(clock('12:30')).device })).toContain(words)
  })

  it.each([
    ['en', 'Your turn was at'],
    ['hi', 'आपका अपॉइंटमेंट बना हुआ है'],
    ['hi-Latn', 'Aapka appointment bana hua hai'],
  ] as const)('tells whoever was not there that they come later (%s)', (language, words) => {
    const conversation = play()
    conversation.language = language
    conversation.scenario.given(registered(PatientId.parse('P-1')), booked(1, mri(clock('13:15'))))
    conversation.meanwhile(
      { type: 'slots.vacate', appointment: AppointmentId.parse('A-0'), why: 'early-finish' },
      NURSE,
    )
    conversation.now = clock('12:20')
    conversation.meanwhile({ type: 'slots.check-in', appointment: AppointmentId.parse('A-1') }, NURSE)
    conversation.now = clock('12:40')
    const told = conversation.meanwhile({ type: 'slots.call-forward', device: mri(clock('12:30')).device })
    expect(told).toContain(words)
  })

  it('tells that it has moved, in the language of the reader', () => {
    const slot = mri(clock('12:30'))
    const conversation = waiting()
    conversation.language = 'hi'
    const moved = { type: 'slots.queue-moved', appointment: A_RANI, patient: RANI, slot, token: 2, told: true } as const
    conversation.scenario.given({ ...moved, ahead: 0, waitMinutes: 60 })
    conversation.scenario.as(NURSE)
    conversation.now = clock('12:05')
    conversation.meanwhile(
      { type: 'slots.vacate', appointment: AppointmentId.parse('A-0'), why: 'early-finish' },
      NURSE,
    )
    expect(conversation.meanwhile({ type: 'slots.tell-queue', appointment: A_RANI })).toContain(
      'कतार में आपकी बारी बदली है: अगली बारी आपकी है, लगभग 25 मिनट (नंबर 2',
    )
  })
})
