import { expect, it } from 'vitest'
import { SYSTEM } from '../orchestrator/actor.ts'
import { clock, configured, NURSE } from '../orchestrator/demo.fixture.ts'
import { Scenario } from '../orchestrator/given.ts'
import { plan, report, startDialogue } from './converse.ts'
import type { Turn } from './turn.ts'

const now = clock('12:00')
const view = { state: new Scenario(now).given(configured).state, now, travelSeconds: () => null }
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
