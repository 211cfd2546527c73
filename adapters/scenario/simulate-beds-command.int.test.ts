import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { measureBeds } from '../../orchestrator/simulation/beds/bed-metrics.ts'
import { BED_POLICIES } from '../../orchestrator/simulation/beds/bed-policies.ts'
import { BED_WORKLOAD } from '../../orchestrator/simulation/beds/bed-scenario.ts'
import { playBeds } from '../../orchestrator/simulation/beds/play-beds.ts'
import { readBedScenario } from './read-bed-scenario.ts'
import { simulateBeds } from './simulate-beds-command.ts'

const HEADING =
  'snapshot,hospital,lat,lon,gen_allocated,gen_occupied,hdu_allocated,hdu_occupied,icu_allocated,icu_occupied,vent_allocated,vent_occupied'

function folder(...rows: string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'nadi-beds-'))
  writeFileSync(join(dir, 'beds.csv'), [HEADING, ...rows].join('\n'))
  return dir
}

const town = () =>
  folder(
    '1,Old,13,77.5,9,9,9,9,9,9,9,9',
    '2,North,13.05,77.6,40,20,20,17,20,19,10,9',
    '2,South,12.9,77.6,40,20,20,17,20,19,10,9',
    '2,Unplaced,,,10,0,10,0,10,0,10,0',
  )

test('the latest snapshot counts, hospitals without a place are left out', () => {
  const { hospitals } = readBedScenario(town())
  expect(hospitals.map(({ name }) => name)).toEqual(['North', 'South'])
  expect(hospitals[0]?.stock[1]).toEqual({ unit: 'ICU', features: ['ventilator'], beds: 10, occupied: 9 })
})

test('a folder that contradicts itself is refused with line and reason', () => {
  expect(() => readBedScenario(folder('1,North,13,77.6,5,6,0,0,0,0,0,0', '1,South,95,77.6,x,0,0,0,0,0,0,0'))).toThrow(
    /beds\.csv:3: lat: not within ±90[\s\S]*gen_allocated: not a whole[\s\S]*beds\.csv:2: gen: more beds occupied than/,
  )
  expect(() => readBedScenario(folder())).toThrow(/no hospital with a place and a bed/)
  expect(() => readBedScenario('/nowhere')).toThrow(/beds\.csv: cannot be read/)
})

test.each(Object.keys(BED_POLICIES))(
  '%s plays through the core without a broken invariant, the same for the same seed',
  (name) => {
    const policy = BED_POLICIES[name]
    if (!policy) throw new Error(name)
    const play = () => {
      const workload = { ...BED_WORKLOAD, days: 3 }
      const played = playBeds({ scenario: readBedScenario(town()), workload, policy, seed: 7, checked: true })
      return measureBeds(played, workload)
    }
    const metrics = play()
    expect(metrics.requests).toBeGreaterThan(20)
    expect(metrics.hindsightRatio).toBeGreaterThanOrEqual(1)
    expect(metrics.hindsightRatioAllUnits).toBeGreaterThanOrEqual(1)
    expect(metrics.hindsightRatioAllUnits).toBeLessThan(10) // nobody was given an opening that is too late
    expect(play()).toEqual(metrics)
  },
)

test('the chart is a picture that compares both policies, whichever was asked for', () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const dir = town()
  const [one, other] = ['first-come', 'nadi'].map((policy) => {
    const chart = join(dir, `${policy}.png`)
    simulateBeds(['--scenario', dir, '--days', '3', '--json', '--policy', policy, '--chart', chart])
    return readFileSync(chart)
  })
  expect(printed).toHaveBeenCalledTimes(2)
  vi.restoreAllMocks()
  expect(one?.subarray(1, 4).toString()).toBe('PNG')
  expect([one?.readUInt32BE(16), one?.readUInt32BE(20)]).toEqual([900, 520])
  expect(other?.equals(one ?? Buffer.alloc(0))).toBe(true)
})
