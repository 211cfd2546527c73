import { readScenario } from '../adapters/scenario/read-scenario.ts'
import type { Scenario } from '../orchestrator/simulation/scenario.ts'
import { type City, callsFor, cityLike, inventedCity } from './cities.ts'
import { seeded } from './random.ts'

const AUCKLAND_CALLS_A_DAY = 280
const AMPLE_TIMES = 3

/** One centre, slow streets, no bases to spare, a third of the units without a paramedic, crews that need a minute. */
const COMPACT = inventedCity({
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
})

/** Five centres on both sides of a river with two bridges. */
const RIVER = inventedCity({
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
})

/** Three towns far apart, fast roads, fewer units than bases. */
const PLAIN = inventedCity({
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
})

export type Setting = (seed: number) => Scenario

/**
 * Cities and fleets in which policies are compared, each with fresh calls by seed; which units are left out of 14
 * and 12 is the seed's choice too.
 *
 * @param folder the scenario of Auckland, for its roads, bases, hospitals and where its calls come from
 */
export function citySettings(folder: string, days: number): Readonly<Record<string, Setting>> {
  const auckland = cityLike(readScenario({ folder }), AUCKLAND_CALLS_A_DAY)
  const play =
    (city: City): Setting =>
    (seed) => ({ ...city.place, calls: callsFor(city, days, seed) })
  const { ambulances } = auckland.place
  const many = Array.from({ length: AMPLE_TIMES }, (_, n) =>
    ambulances.map((unit) => ({ ...unit, id: `${unit.id}-${n}` })),
  )
  const ample: City = { ...auckland, place: { ...auckland.place, ambulances: many.flat() } }
  return {
    half: half(play(auckland)),
    '16': play(auckland),
    '14': fewer(play(auckland), 14),
    '12': fewer(play(auckland), 12),
    compact: play(COMPACT),
    'compact-half': half(play(COMPACT)),
    river: play(RIVER),
    'river-half': half(play(RIVER)),
    plain: play(PLAIN),
    ample: play(ample),
    'ample-half': half(play(ample)),
  }
}

/** Every second call left out. */
const half =
  (setting: Setting): Setting =>
  (seed) => {
    const scenario = setting(seed)
    return { ...scenario, calls: scenario.calls.filter((_, n) => n % 2 === 0) }
  }

const fewer =
  (setting: Setting, count: number): Setting =>
  (seed) => {
    const scenario = setting(seed)
    const random = seeded(seed)
    const ambulances = [...scenario.ambulances]
    while (ambulances.length > count) ambulances.splice(Math.floor(random() * ambulances.length), 1)
    return { ...scenario, ambulances }
  }
