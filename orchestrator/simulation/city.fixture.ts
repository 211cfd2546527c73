import { RoadTimes } from '../ambulances/road-times.ts'
import { TARGET_SECONDS } from '../limits.ts'
import type { Priority } from '../network/topology.ts'
import type { Scenario, ScenarioCall } from './scenario.ts'

const SIDE = 6
const BLOCK_SECONDS = 120

/** A town of 6 × 6 blocks, 120 seconds each; a base in every corner, hospitals in zones 14 and 21. */
export function town(calls: readonly ScenarioCall[], change: Partial<Scenario> = {}): Scenario {
  const zones = SIDE * SIDE
  const seconds = Float64Array.from({ length: zones * zones }, (_, n) => {
    const [a, b] = [Math.floor(n / zones), n % zones]
    const blocks = Math.abs(Math.floor(a / SIDE) - Math.floor(b / SIDE)) + Math.abs((a % SIDE) - (b % SIDE))
    return blocks * BLOCK_SECONDS
  })
  const bases = [0, 5, 30, 35]
  return {
    roads: new RoadTimes(zones, seconds),
    hourFactors: Array.from({ length: 24 }, () => 1),
    ordinaryFactor: 1.5,
    mobilisationSeconds: 0,
    targetSeconds: TARGET_SECONDS,
    bases,
    standby: 'zones',
    ambulances: bases.map((zone, n) => ({ id: `A${n + 1}`, class: 'ALS', zone })),
    hospitals: [14, 21].map((zone, n) => ({ id: `H${n + 1}`, zone, capabilities: ['ED'] })),
    calls,
    ...change,
  }
}

export const call = (
  at: number,
  zone: number,
  priority: Priority,
  change: Partial<ScenarioCall> = {},
): ScenarioCall => ({
  id: `C${at}-${zone}`,
  at,
  zone,
  priority,
  onSceneSeconds: 600,
  transport: false,
  handoverSeconds: 0,
  hospital: null,
  ...change,
})
