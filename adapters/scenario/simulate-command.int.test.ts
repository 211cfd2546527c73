import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { scenarioFolder } from './folder.fixture.ts'
import { simulateAmbulances } from './simulate-command.ts'

const printed = vi.fn<(line: string) => void>()
const progress = vi.fn<(text: string | Uint8Array) => boolean>(() => true)
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(printed)
  vi.spyOn(process.stderr, 'write').mockImplementation(progress)
})
afterEach(() => {
  vi.restoreAllMocks()
  printed.mockReset()
  progress.mockReset()
})

test('the result has the shape the comparison asks for, and the same bytes twice', () => {
  const args = ['--scenario', scenarioFolder(), '--policy', 'closest', '--seed', '3', '--json', '--no-clock']
  simulateAmbulances(args)
  simulateAmbulances(args)
  const [[first], [second]] = printed.mock.calls as [[string], [string]]
  expect(first).toBe(second)
  expect(JSON.parse(first)).toEqual({
    policy: 'closest',
    seed: 3,
    calls: 2,
    priorities: {
      P1: { calls: 1, meanSeconds: 300, p50Seconds: 300, p90Seconds: 300, p99Seconds: 300, lateShare: 0 },
      P3: { calls: 1, meanSeconds: 427.2, p50Seconds: 427.2, p90Seconds: 427.2, p99Seconds: 427.2, lateShare: 0 },
    },
    all: { calls: 2, meanSeconds: 363.6, p50Seconds: 300, p90Seconds: 427.2, p99Seconds: 427.2, lateShare: 0 },
    utilisation: 0.5,
    moves: 0,
    decisionMicros: { p50: 0, p99: 0 },
  })
  expect(progress).toHaveBeenLastCalledWith('\r2 of 2 calls\n')
})

test('without --json a person reads it', () => {
  simulateAmbulances(['--scenario', scenarioFolder(), '--policy', 'nadi'])
  expect(printed.mock.calls[0]?.[0]).toMatch(/^nadi\n.*late %\n {2}P1 .*\n {2}P3 .*\n all .*\nutilisation/)
})

test('the chart is a picture of the size it says', () => {
  const chart = join(scenarioFolder(), 'chart.png')
  simulateAmbulances(['--scenario', scenarioFolder(), '--chart', chart])
  const png = readFileSync(chart)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const data = png.subarray(41, 41 + png.readUInt32BE(33))
  const pixels = inflateSync(data)
  expect(pixels).toHaveLength(height * (1 + 3 * width))
  expect(pixels.includes(200)).toBe(true) // the red of P1
})

test.each([
  [['--policy', 'nearest'], 'no policy is called nearest'],
  [['--standby', 'streets'], '--standby is zones or bases, not streets'],
  [['--seed', '1.5'], '--seed is a whole number'],
  [['--from', 'noon'], '--from is a number'],
  [['--keep', 'half'], '--keep is a number'],
])('%j is refused', (args, reason) => {
  expect(() => simulateAmbulances(['--scenario', scenarioFolder(), ...args])).toThrow(reason)
  expect(() => simulateAmbulances(args)).toThrow('--scenario DIR is needed')
})
