import { SYSTEM } from '../orchestrator/actor.ts'
import { findBeds } from '../orchestrator/beds/find.ts'
import { expectedFree } from '../orchestrator/beds/soon.ts'
import { decide, evolve } from '../orchestrator/core.ts'
import type { Command, Event } from '../orchestrator/decision.ts'
import { EncounterId, FacilityId } from '../orchestrator/ids.ts'
import { bedTopology } from '../orchestrator/simulation/beds/bed-topology.ts'
import { emptyState, type NetworkState } from '../orchestrator/state.ts'
import { likelyFree } from '../orchestrator/stays/expected.ts'
import { instant } from '../orchestrator/time.ts'
import { leastOfEach, type Measure, median, percentile } from './measure.ts'
import { seeded } from './random.ts'

const FACILITIES = 50
const REQUESTS = 200
const SEARCHES = 50
const ROUNDS = 1
/** Series of each; the quietest counts, since whatever else the machine does only ever makes one slower. */
const TIMES = 60
const WARM_UP = 5
const FIND_MS_MAX = 2
const ROUND_MS_MAX = 50
const MEMORY_MB_MAX = 200
/** Five times the beds with what sorting them costs. */
const GROWTH_MAX = 6.5
/** One look at each of five times the beds, which no longer lie in the nearest memory. */
const LOOKS_GROWTH_MAX = 8
const MB = 2 ** 20
const AT = instant(0)

interface Timed {
  readonly find: readonly number[]
  /** Where nothing that fits is free: with what comes free first and what may. */
  readonly none: readonly number[]
  readonly round: readonly number[]
  readonly megabytes: number
}

/** Finding a bed and a round of allocation in a network nine tenths full, and how both grow with its beds. */
export async function bedsBench(): Promise<Measure[]> {
  const sizes = [1_000, 5_000, 25_000] as const
  const [small, middle, large] = sizes.map(timed) as [Timed, Timed, Timed]
  const growth = (name: string, of: (timed: Timed) => readonly number[], atMost = GROWTH_MAX): Measure[] =>
    (
      [
        ['5,000 beds to 1,000', middle, small],
        ['25,000 beds to 5,000', large, middle],
      ] as const
    ).map(([which, more, fewer]) => ({
      name: `${name}, ${which}`,
      ratio: median(of(more)) / median(of(fewer)),
      goal: { atMost },
      note: `${median(of(fewer)).toFixed(2)} and ${median(of(more)).toFixed(2)} ms`,
    }))
  const p99 = percentile(large.find, 99)
  const round = percentile(large.round, 99)
  return [
    {
      name: 'find p99, 25,000 beds, to 2 ms',
      ratio: p99 / FIND_MS_MAX,
      goal: { atMost: 1 },
      note: `p50 ${ms(median(large.find))}, p99 ${ms(p99)}`,
    },
    ...growth('find', ({ find }) => find),
    {
      name: 'find where nothing is free, p99, 25,000 beds, to 2 ms',
      ratio: percentile(large.none, 99) / FIND_MS_MAX,
      goal: { atMost: 1 },
      note: `p50 ${ms(median(large.none))}, p99 ${ms(percentile(large.none, 99))}`,
    },
    ...growth('find where nothing is free', ({ none }) => none, LOOKS_GROWTH_MAX),
    {
      name: 'allocation round over 200 requests, 25,000 beds, to 50 ms',
      ratio: round / ROUND_MS_MAX,
      goal: { atMost: 1 },
      note: `p50 ${ms(median(large.round))}, slowest ${ms(round)}`,
    },
    {
      name: 'round, 25,000 beds to 5,000',
      ratio: median(large.round) / median(middle.round),
      goal: { atMost: GROWTH_MAX },
      // No goal there: only 20 beds of 1,000 are free for the 200, which is another task.
      note: `${ms(median(middle.round))} and ${ms(median(large.round))}; ${ms(median(small.round))} with 1,000`,
    },
    {
      name: 'heap of that state, 25,000 beds and their patients, to 200 MB',
      ratio: large.megabytes / MEMORY_MB_MAX,
      goal: { atMost: 1 },
      note: `${large.megabytes.toFixed(0)} MB`,
    },
  ]
}

const ms = (value: number): string => `${value.toFixed(2)} ms`

function timed(beds: number): Timed {
  const before = heap()
  const state = filled(beds)
  const megabytes = (heap() - before) / MB
  const random = seeded(2)
  const travelSeconds = roads()
  const find = quietest(() => {
    const near = facility(Math.floor(FACILITIES * random()))
    const features = random() < 0.5 ? (['ventilator'] as const) : []
    const start = performance.now()
    const search = { unit: 'ICU', features, sex: null, secondsTo: (to: FacilityId) => travelSeconds(near, to) } as const
    findBeds(state, search)
    expectedFree(state, search, AT)
    return performance.now() - start
  }, SEARCHES)
  // Long enough each that another process gets between in every series: the least of equal rounds instead.
  const none = leastOfEach(TIMES, () =>
    Array.from({ length: SEARCHES }, (_, n) => {
      const start = performance.now()
      const secondsTo = (to: FacilityId) => travelSeconds(facility(n % FACILITIES), to)
      const search = { unit: 'ICU', features: [], sex: null, secondsTo } as const
      // No bed has dialysis; likely to be left are all that are taken, which is more than any search looks at.
      findBeds(state, { ...search, features: ['dialysis'] })
      expectedFree(state, { ...search, features: ['dialysis'] }, AT)
      likelyFree(state, search, AT, 3)
      return performance.now() - start
    }),
  )
  for (let n = 0; n < REQUESTS; n += 1) {
    const acuity = ([1, 2, 3, 4, 5] as const)[n % 5] ?? 5
    const wanted = {
      unit: 'ICU',
      features: n % 2 ? (['ventilator'] as const) : [],
      sex: null,
      near: facility(Math.floor(FACILITIES * random())),
      hereOnly: false,
      deadline: null,
      why: 'admission',
    } as const
    const assessment = { acuity, vitals: null }
    const encounter = EncounterId.parse(`NEW-${n}`)
    run(state, { type: 'encounters.request-bed', encounter, patient: null, assessment, wanted })
  }
  const round = quietest(() => {
    const start = performance.now()
    decide(state, { type: 'encounters.allocate', travelSeconds, holdPrefix: 'H' }, { at: AT, actor: SYSTEM })
    return performance.now() - start
  }, ROUNDS)
  return { find, none, round, megabytes }
}

/** Milliseconds of the series with the lowest p99. */
function quietest(run: () => number, count: number): number[] {
  for (let n = 0; n < WARM_UP; n += 1) run()
  const series = Array.from({ length: TIMES }, () => Array.from({ length: count }, run))
  return series.reduce((best, each) => (percentile(each, 99) < percentile(best, 99) ? each : best))
}

/** A fifth of the beds intensive care, half of these with a ventilator; nine of ten beds with a patient. */
function filled(beds: number): NetworkState {
  const each = beds / FACILITIES
  const stock = [
    { unit: 'ICU', features: [], beds: each / 10, occupied: 0 },
    { unit: 'ICU', features: ['ventilator'], beds: each / 10, occupied: 0 },
    { unit: 'WARD', features: [], beds: (each * 8) / 10, occupied: 0 },
  ] as const
  const hospitals = Array.from({ length: FACILITIES }, (_, n) => ({
    name: `Hospital ${n + 1}`,
    location: { lat: 12.9 + n / 500, lon: 77.6 },
    stock,
  }))
  const topology = bedTopology({ hospitals })
  const state = emptyState()
  apply(state, [{ type: 'network.configured', topology }])
  const random = seeded(1)
  for (const [n, { id: bed }] of topology.beds.entries()) {
    if (random() >= 0.9) continue
    run(state, { type: 'encounters.place', encounter: EncounterId.parse(`IN-${n}`), patient: null, bed })
  }
  return state
}

function run(state: NetworkState, command: Command): void {
  const decision = decide(state, command, { at: AT, actor: SYSTEM })
  if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.rejection.code}`)
  apply(state, decision.events)
}

function apply(state: NetworkState, events: readonly Event[]): void {
  for (const event of events) evolve(state, { seq: 1, at: AT, actor: SYSTEM, event })
}

const facility = (n: number): FacilityId => FacilityId.parse(`F${String(n + 1).padStart(3, '0')}`)

function roads(): (from: FacilityId, to: FacilityId) => number {
  const random = seeded(3)
  const seconds = new Map<FacilityId, Map<FacilityId, number>>()
  for (let a = 0; a < FACILITIES; a += 1) {
    const row = new Map<FacilityId, number>()
    for (let b = 0; b < FACILITIES; b += 1) row.set(facility(b), 120 + Math.floor(3600 * random()))
    seconds.set(facility(a), row)
  }
  return (from, to) => seconds.get(from)?.get(to) ?? 3600
}

function heap(): number {
  for (let n = 0; n < 3; n += 1) globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
