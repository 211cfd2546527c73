import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OFFERS_PER_GAP_MAX } from '../../orchestrator/limits.ts'
import { SlotClinic } from '../../orchestrator/simulation/slots/play-slots.ts'
import { SLOT_WORKLOAD } from '../../orchestrator/simulation/slots/slot-workload.ts'
import { simulateSlots } from './simulate-slots-command.ts'

const printed = vi.fn<(line: string) => void>()
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(printed)
})
afterEach(() => {
  vi.restoreAllMocks()
  printed.mockReset()
})

function folder(settings: unknown): string {
  const dir = mkdtempSync(join(tmpdir(), 'nadi-slots-'))
  writeFileSync(join(dir, 'slots.json'), JSON.stringify(settings))
  return dir
}

test('the same seed prints the same bytes', () => {
  const args = ['--scenario', folder({ days: 2 }), '--policy', 'nadi', '--seed', '3', '--json']
  simulateSlots(args)
  simulateSlots(args)
  const [[first], [second]] = printed.mock.calls as [[string], [string]]
  expect(first).toBe(second)
  expect(JSON.parse(first)).toMatchObject({ policy: 'nadi', seed: 3, days: 2, doubleBookings: 0 })
})

test.each(['none', 'manual', 'nadi'] as const)('%s breaks no invariant and books nothing twice', (policy) => {
  const workload = { ...SLOT_WORKLOAD, days: 2 }
  const metrics = new SlotClinic(workload, policy, 5, true).run().metrics(workload.days)
  expect(metrics.doubleBookings).toBe(0)
  expect(metrics.waitlist.freed).toBeGreaterThan(10)
  expect(metrics.offers.made > 0).toBe(policy !== 'none')
  expect(metrics.offers.mostForOneGap).toBeLessThanOrEqual(OFFERS_PER_GAP_MAX)
})

test('what it does not know is refused by name', () => {
  expect(() => simulateSlots(['--policy', 'best'])).toThrow(/no policy is called best/)
  expect(() => simulateSlots(['--scenario', folder({ days: 0, colour: 1 })])).toThrow(/slots\.json/)
  expect(() => simulateSlots(['--scenario', '/nowhere'])).toThrow(/cannot be read/)
})
