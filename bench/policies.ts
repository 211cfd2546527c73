import { parseArgs } from 'node:util'
import { readScenario } from '../adapters/scenario/read-scenario.ts'
import { type Metrics, measure } from '../orchestrator/simulation/metrics.ts'
import { play } from '../orchestrator/simulation/play.ts'
import { POLICIES } from '../orchestrator/simulation/policies.ts'
import type { Scenario } from '../orchestrator/simulation/scenario.ts'
import { callsFor, type City, cityLike, inventedCity } from './cities.ts'
import { seeded } from './random.ts'
import type { DispatchPolicy } from '../orchestrator/ambulances/fleet.ts'

/** What is played against `closest`, by name; each with fresh calls by seed. */
export function settings(folder: string, days: number): Readonly<Record<string, (seed: number) => Scenario>> {
  const auckland = cityLike(readScenario({ folder }), 280)
  const of = (city: City, seed: number): Scenario => ({ ...city.place, calls: callsFor(city, days, seed) })
  const halved = (scenario: Scenario): Scenario => ({ ...scenario, calls: scenario.calls.filter((_, n) => n % 2 === 0) })
  const ample = { ...auckland, place: { ...auckland.place, ambulances: times(auckland.place.ambulances, 3) } }
  const compact = inventedCity(COMPACT)
  const rivers = inventedCity(RIVERS)
  const plains = inventedCity(PLAINS)
  return {
    half: (seed) => halved(of(auckland, seed)),
    '16': (seed) => of(auckland, seed),
    '14': (seed) => fewer(of(auckland, seed), 14, seed),
    '12': (seed) => fewer(of(auckland, seed), 12, seed),
    compact: (seed) => of(compact, seed),
    'compact-half': (seed) => halved(of(compact, seed)),
    rivers: (seed) => of(rivers, seed),
    'rivers-half': (seed) => halved(of(rivers, seed)),
    plains: (seed) => of(plains, seed),
    ample: (seed) => of(ample, seed),
    'ample-half': (seed) => halved(of(ample, seed)),
  }
}

const COMPACT = {
  seed: 11,
  radiusKm: 9,
  zones: 120,
  centres: 1,
  spreadKm: 3.5,
  bridgesKm: [],
  bases: 8,
  hospitals: 2,
  units: 10,
  basic: 0.3,
  kmh: 30,
  callsADay: 130,
  rushFactor: 1.4,
  ordinaryFactor: 1.3,
  mobilisationSeconds: 60,
}
const RIVERS = {
  seed: 12,
  radiusKm: 18,
  zones: 220,
  centres: 5,
  spreadKm: 4,
  bridgesKm: [-6, 5],
  bases: 20,
  hospitals: 6,
  units: 24,
  basic: 0,
  kmh: 42,
  callsADay: 330,
  rushFactor: 1.25,
  ordinaryFactor: 1.35,
  mobilisationSeconds: 30,
}
const PLAINS = {
  seed: 13,
  radiusKm: 25,
  zones: 160,
  centres: 3,
  spreadKm: 8,
  bridgesKm: [],
  bases: 18,
  hospitals: 3,
  units: 14,
  basic: 0,
  kmh: 55,
  callsADay: 130,
  rushFactor: 1.1,
  ordinaryFactor: 1.5,
  mobilisationSeconds: 0,
}

const times = (units: Scenario['ambulances'], count: number): Scenario['ambulances'] =>
  Array.from({ length: count }, (_, n) => units.map((unit) => ({ ...unit, id: `${unit.id}-${n}` }))).flat()

/** Some of the units, by the seed. */
function fewer(scenario: Scenario, count: number, seed: number): Scenario {
  const random = seeded(seed)
  const ambulances = scenario.ambulances.map((unit) => [random(), unit] as const).sort(([a], [b]) => a - b)
  return { ...scenario, ambulances: ambulances.slice(0, count).map(([, unit]) => unit).sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

export interface Compared {
  readonly lateP1: number
  readonly meanP1: number
  readonly p2: number
  readonly p3: number
  readonly p99P3: number
  readonly movesADay: number
  readonly baseLate: number
}

export const metricsOf = (scenario: Scenario, policy: DispatchPolicy): Metrics =>
  measure(scenario, play({ scenario, policy, from: 0, to: Number.POSITIVE_INFINITY, clock: () => 0 }))

export function compare(base: Metrics, own: Metrics, days: number): Compared {
  const [b1, o1] = [base.priorities.P1, own.priorities.P1]
  if (!b1 || !o1) throw new Error('no P1')
  const more = (p: 'P2' | 'P3') => 100 * ((own.priorities[p]?.lateShare ?? 0) - (base.priorities[p]?.lateShare ?? 0))
  return {
    lateP1: o1.lateShare / b1.lateShare,
    meanP1: o1.meanSeconds / b1.meanSeconds,
    p2: more('P2'),
    p3: more('P3'),
    p99P3: (own.priorities.P3?.p99Seconds ?? 0) / (base.priorities.P3?.p99Seconds ?? 1),
    movesADay: own.moves / days,
    baseLate: b1.lateShare,
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: '../shared/data/ems/auckland' },
      days: { type: 'string', default: '14' },
      seeds: { type: 'string', default: '901,902' },
      settings: { type: 'string', default: '' },
      policies: { type: 'string', default: 'nadi' },
    },
  })
  const days = Number(values.days)
  const all = settings(values.scenario, days)
  const names = values.settings === '' ? Object.keys(all) : values.settings.split(',')
  console.log('setting        policy             late of closest: mean (min-max)   mean P1   P2 pts   P3 pts  P3 p99  moves  closest late')
  for (const name of names) {
    const results = new Map<string, Compared[]>()
    for (const seed of values.seeds.split(',').map(Number)) {
      const scenario = all[name]!(seed)
      const base = metricsOf(scenario, POLICIES.closest!(scenario))
      for (const policy of values.policies.split(',')) {
        const c = compare(base, metricsOf(scenario, POLICIES[policy]!(scenario)), days)
        results.set(policy, [...(results.get(policy) ?? []), c])
      }
    }
    for (const [policy, list] of results) {
      const mean = (f: (c: Compared) => number) => list.reduce((s, c) => s + f(c), 0) / list.length
      const late = list.map((c) => c.lateP1)
      console.log(
        `${name.padEnd(14)} ${policy.padEnd(18)} ${mean((c) => c.lateP1).toFixed(3)} (${Math.min(...late).toFixed(3)}-${Math.max(...late).toFixed(3)})`.padEnd(66),
        [mean((c) => c.meanP1).toFixed(3), mean((c) => c.p2).toFixed(2), mean((c) => c.p3).toFixed(2), mean((c) => c.p99P3).toFixed(2), mean((c) => c.movesADay).toFixed(0), (100 * mean((c) => c.baseLate)).toFixed(1)].map((t) => t.padStart(8)).join(''),
      )
    }
  }
}
