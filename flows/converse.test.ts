import { expect, it } from 'vitest'
import { SYSTEM } from '../orchestrator/actor.ts'
import { COORDINATOR, clock, configured, NURSE } from '../orchestrator/demo.fixture.ts'
import { Scenario } from '../orchestrator/given.ts'
import { HOUR_MS, instant } from '../orchestrator/time.ts'
import { plan, report, startDialogue, takenUp } from './converse.ts'
import { EMPTY_SHELF } from './knowledge.ts'
import { Play } from './play.fixture.ts'
import type { Turn } from './turn.ts'

const now = clock('12:00')
const view = {
  state: new Scenario(now).given(configured).state,
  now,
  travelSeconds: () => null,
  shelf: EMPTY_SHELF,
  times: () => [],
}
const turn = (actor: Turn['actor']): Turn => ({
  actor,
  input: { kind: 'said', text: 'hello', intents: [{ name: 'small_talk', args: {} }] },
  language: 'en',
  note: null,
  seed: '7K3QPMWXYZ',
  card: null,
})

it('the system does not converse', () => {
  const dialogue = startDialogue('en', now)
  expect(() => plan(dialogue, turn(SYSTEM), view)).toThrow('flows.no-conversation')
  expect(() => report(dialogue, turn(SYSTEM), [], view)).toThrow('flows.no-conversation')
})

it('staff are answered by their own flows', () => {
  const { sayings } = plan(startDialogue('en', now), turn(NURSE), view)
  expect(sayings.every(({ reply }) => reply.kind.startsWith('staff.'))).toBe(true)
  expect(sayings).not.toEqual([])
})

it('a stranger has both halves of a turn like everybody', () => {
  const stranger = turn({ role: 'stranger' })
  const planned = plan(startDialogue('en', now), stranger, view)
  expect(planned.sayings).toMatchObject([{ private: true, reply: { kind: 'staff.no-access' } }])
  expect(report(planned.dialogue, stranger, [], view).sayings).toEqual([])
})

it('a conversation goes on without what was settled meanwhile, and begins anew after a long silence', () => {
  const play = new Play()
  play.alarm('chest pain')
  const patient = { role: 'patient', patient: play.patient } as const
  const later = (hours: number) => ({ ...view, state: play.scenario.state, now: instant(now + hours * HOUR_MS) })
  expect(takenUp(play.dialogue, patient, later(1)).question?.asks).toBe('location')
  expect(takenUp(play.dialogue, patient, later(13)).question).toBeNull()
  const [emergency] = play.scenario.state.ambulances.emergencies.keys()
  if (!emergency) throw new Error('no emergency')
  play.meanwhile({ type: 'ambulances.dismiss', emergency }, COORDINATOR)
  expect(takenUp(play.dialogue, patient, later(1))).toMatchObject({ frames: [], question: null })
})
