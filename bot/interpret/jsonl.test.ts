import { expect, test } from 'vitest'
import { fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { interpretLine } from './jsonl.ts'
import { OfflineInterpreter } from './offline.ts'

const context = { interpreter: new OfflineInterpreter(), topology: fixtureTopology, clock: () => 0 }
const read = async (line: unknown) =>
  JSON.parse(await interpretLine(typeof line === 'string' ? line : JSON.stringify(line), context))

const NOW = '2026-11-23T10:00:00'

test('a message, its intents with the date written out', async () => {
  expect(await read({ id: 'a1', text: 'MRI chahiye kal subah', role: 'caregiver', now: NOW })).toEqual({
    id: 'a1',
    intents: [
      {
        name: 'book_appointment',
        args: {
          service: 'mri',
          when: {
            text: 'kal subah',
            start: '2026-11-24T06:00:00+05:30',
            end: '2026-11-24T12:00:00+05:30',
            grain: 'hour',
          },
        },
      },
    ],
    emergency: null,
    ms: 0,
  })
})

test('an emergency with what it rests on', async () => {
  const answer = await read({ id: 7, text: 'papa ko chest pain ho raha hai', role: 'patient', now: NOW })
  expect(answer).toMatchObject({ id: 7, emergency: { priority: 'P1', reason: 'chest pain' } })
})

test('an order to send an ambulance is no emergency of the one who gives it', async () => {
  const emergencyOf = async (role: string, text: string) => (await read({ id: 1, text, role, now: NOW })).emergency
  expect(await emergencyOf('coordinator', 'dispatch the ambulance now')).toBeNull()
  expect(await emergencyOf('patient', 'send an ambulance now')).toMatchObject({ priority: 'P2' })
  expect(await emergencyOf('staff', 'visitor collapsed, not breathing')).toMatchObject({ priority: 'P1' })
})

test('now without an offset is the network’s own time', async () => {
  const startOf = async (now: string) =>
    (await read({ id: 1, text: 'MRI chahiye kal', role: 'patient', now })).intents[0].args.when.start
  // 20:00 UTC is already the next day in India
  expect(await startOf('2026-11-23T20:00:00Z')).toBe('2026-11-25T00:00:00+05:30')
  expect(await startOf('2026-11-23T20:00:00')).toBe('2026-11-24T00:00:00+05:30')
})

test.each([
  ['no JSON', '{', null, 'interpret.bad-json'],
  ['no object', '7', null, 'interpret.bad-line'],
  ['an unknown role', { id: 'x', text: 'hi', role: 'king', now: NOW }, 'x', 'interpret.bad-line'],
  ['a bad time', { id: 'x', text: 'hi', role: 'patient', now: 'soon' }, 'x', 'interpret.bad-line'],
  ['no text', { id: 'x', role: 'patient', now: NOW }, 'x', 'interpret.bad-line'],
])('%s is answered with a code', async (_, line, id, code) => {
  expect(await read(line)).toMatchObject({ id, error: { code } })
})
