import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SYSTEM } from '../../orchestrator/actor.ts'
import { OfferId, ServiceCode } from '../../orchestrator/ids.ts'
import { Language } from '../../orchestrator/patients/events.ts'
import { freeSlots } from '../../orchestrator/slots/availability.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { Dialogue } from '../dialogue.ts'
import type { Intent } from '../intents.ts'
import { between, intent, Play } from '../play.fixture.ts'

const service = fc.option(fc.constantFrom('mri', 'ct', 'xray', 'nonsense').map((code) => ServiceCode.parse(code)))
const when = fc.option(
  fc
    .constantFrom('2026-11-23', '2026-11-24', '2026-11-29', '1926-01-01', '2126-01-01')
    .map((day) => between(day, '08:00', '12:00')),
)
const args = fc
  .record({ service, when })
  .map((stated) => ({ ...(stated.service && { service: stated.service }), ...(stated.when && { when: stated.when }) }))

const WITHOUT_ARGUMENTS = [
  ...(['appointment_status', 'request_ambulance', 'ambulance_status', 'opt_out', 'opt_in', 'talk_to_human'] as const),
  ...(['small_talk', 'affirm', 'deny', 'correct', 'stop_flow', 'repeat', 'go_back', 'none_of_these'] as const),
  ...(['confirm_appointment', 'running_late', 'accept_offer', 'decline_offer', 'join_waitlist', 'find_bed'] as const),
  ...(['patient_status', 'add_caregiver', 'ask_question', 'set_language'] as const),
] satisfies readonly Intent['name'][]

const wish: fc.Arbitrary<Intent> = fc.oneof(
  args.map((stated) => intent('book_appointment', stated)),
  args.map((stated) => intent('reschedule_appointment', stated)),
  args.map((stated) => intent('cancel_appointment', stated)),
  fc.constantFrom(...WITHOUT_ARGUMENTS).map((name): Intent => ({ name, args: {} })),
  fc.constantFrom(...Language.options).map((language) => intent('set_language', { language })),
)

type Act = (play: Play) => string
const words = fc.constantFrom(
  'skip',
  'start over',
  'nadi',
  'the first one',
  'STOP',
  '1',
  '४',
  'haan',
  'in Hebbal',
  'cancel the ambulance',
  'galti se',
  '',
  '😀',
  '<script>',
)
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(words, fc.array(wish, { maxLength: 2 })).map(([text, intents]) => says(text, intents)),
  },
  { weight: 3, arbitrary: fc.nat(9).map((nth) => taps(nth)) },
  fc.tuple(words, fc.constantFrom('certain', 'doubtful')).map(
    ([text, confidence]): Act =>
      (play) =>
        play.alarm(text, { confidence }),
  ),
  fc.constantFrom({ lat: 12.95, lon: 77.6 }, { lat: 10, lon: 70 }).map(
    (point): Act =>
      (play) =>
        play.pin(point),
  ),
  fc.constantFrom('will-you-come', 'offer').map(
    (what): Act =>
      (play) =>
        asked(play, what),
  ),
  fc.constantFrom('location-out-of-range', 'empty', 'unsupported', 'media').map(
    (reason): Act =>
      (play) =>
        play.unreadable(reason),
  ),
  fc.constantFrom(5, 150, 800).map(
    (minutes): Act =>
      (play) => {
        play.now = plusMinutes(play.now, minutes)
        return play.say('status', intent('appointment_status', {}))
      },
  ),
)

/** Nadi asks of its own accord, where there is something to ask; then they go on. */
function asked(play: Play, what: string): string {
  const { scenario, patient, now } = play
  const system = scenario.at(now).as(SYSTEM)
  const [own] = scenario.state.slots.appointments.values()
  if (what === 'will-you-come' && own) system.when({ type: 'slots.ask-confirmation', appointment: own.id })
  const { value: slot } = freeSlots(scenario.state, {
    service: MRI,
    facility: null,
    now,
    from: now,
    until: null,
  }).next()
  const offer = OfferId.parse(`O-${scenario.state.slots.offers.size}`)
  if (what === 'offer' && slot) system.when({ type: 'slots.offer', offer, patient, slot })
  return play.say('haan', intent('affirm', {}))
}

const MRI = ServiceCode.parse('mri')

const says =
  (text: string, intents: readonly Intent[]): Act =>
  (play) =>
    play.say(text, ...intents)

const taps =
  (nth: number): Act =>
  (play) => {
    const button = play.shown?.buttons[nth]
    return button ? play.tap(button.label) : play.say(String(nth))
  }

it('whatever is said in whatever order, there is an answer, and it fits the channel', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Language.options), fc.array(act, { maxLength: 25 }), (language, acts) => {
      const play = new Play(language)
      for (const does of acts) {
        const reply = does(play)
        expect(reply).toMatch(/\n< \S/)
        expect(reply).not.toMatch(/undefined|null|\[object/)
        expect(Dialogue.parse(JSON.parse(JSON.stringify(play.dialogue)))).toEqual(play.dialogue)
        const live = [...play.scenario.state.ambulances.emergencies.values()].some(({ phase }) => phase !== 'closed')
        if (live) expect(reply).toContain('112')
        const labels = play.shown?.buttons.map(({ label }) => label) ?? []
        expect(labels.length).toBeLessThanOrEqual(10)
        expect(labels.filter((label) => label.length > (labels.length <= 3 ? 20 : 24))).toEqual([])
        expect(play.shown?.buttons.every(({ payload }) => payload.length <= 200)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
