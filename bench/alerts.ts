import { SYSTEM } from '../orchestrator/actor.ts'
import { decide, due, evolve, nextDue } from '../orchestrator/core.ts'
import type { Command, Event } from '../orchestrator/decision.ts'
import { EncounterId, FacilityId, HoldId } from '../orchestrator/ids.ts'
import { Duty, Topology } from '../orchestrator/network/topology.ts'
import { nextHandover, rosterAt } from '../orchestrator/rota/roster.ts'
import { bedTopology } from '../orchestrator/simulation/beds/bed-topology.ts'
import { emptyState, type NetworkState } from '../orchestrator/state.ts'
import { type Instant, instant, plusMinutes } from '../orchestrator/time.ts'
import { leastOfEach, type Measure, median } from './measure.ts'
import { seeded } from './random.ts'

const FACILITIES = 50
/** Beds reserved at each hospital at once, each with an alert of its own. */
const RESERVED_EACH = 2
const ROUNDS = 8
const ASKED = 200
/** Two people a day for each at each hospital: a rota of a thousand lines. */
const DUTIES = [
  'critical-care',
  'medicine',
  'nursing',
  'cardiology',
  'cath-lab',
  'trauma',
  'surgery',
  'stroke',
  'radiology',
  'emergency',
]
const MINUTES_AHEAD = 60
/** Of one bed to another; more than twice would be a look at all of them. */
const GROWTH_MAX = 2
const AT = instant(0)

interface Timed {
  /** Milliseconds for all of them: reserving, raising, telling until nobody is left to be told. */
  readonly alerts: number
  /** Milliseconds each: when is anything due, and what. */
  readonly timers: number
  /** Milliseconds each: who is on call at a hospital, until when and who is next. */
  readonly rota: number
  readonly raised: number
}

/** What alerts, timers and rota cost in a network nine tenths full, and how that grows with its beds. */
export async function alertsBench(): Promise<Measure[]> {
  const sizes = [1_000, 5_000, 25_000] as const
  timed(sizes[0]) // warm
  const [small, middle, large] = sizes.map(timed) as [Timed, Timed, Timed]
  const growth = (name: string, of: (timed: Timed) => number, unit: string, times: number): Measure[] =>
    (
      [
        ['5,000 beds to 1,000', middle, small],
        ['25,000 beds to 5,000', large, middle],
      ] as const
    ).map(([which, more, fewer]) => ({
      name: `${name}, ${which}`,
      ratio: of(more) / of(fewer),
      goal: { atMost: GROWTH_MAX },
      note: `${(of(fewer) * times).toFixed(1)} and ${(of(more) * times).toFixed(1)} ${unit}`,
    }))
  return [
    ...growth(`${large.raised} alerts raised and told until the end`, ({ alerts }) => alerts, 'ms', 1),
    ...growth('what is due next', ({ timers }) => timers, 'µs', 1_000),
    ...growth('who is on call and who is next', ({ rota }) => rota, 'µs', 1_000),
  ]
}

function timed(beds: number): Timed {
  const topology = networkOf(beds)
  let raised = 0
  const alerts = leastOfEach(ROUNDS, () => {
    const { state, free } = filled(topology)
    const start = performance.now()
    for (const bed of free) reserve(state, bed)
    for (let minute = 0; minute <= MINUTES_AHEAD; minute += 5) {
      const now = plusMinutes(AT, minute)
      for (let round = 0; round < 2; round += 1)
        for (const command of due(state, now)) if (isOfAlerts(command)) run(state, command, now)
    }
    const took = performance.now() - start
    raised = state.alerts.alerts.size
    return [took]
  })
  const { state, free } = filled(topology)
  for (const bed of free) reserve(state, bed)
  const timers = leastOfEach(ROUNDS, () => {
    const start = performance.now()
    for (let n = 0; n < ASKED; n += 1) if (nextDue(state) !== null) due(state, instant(-1))
    return [(performance.now() - start) / ASKED]
  })
  const rota = { topology, covers: [] }
  const asked = leastOfEach(ROUNDS, () => {
    const start = performance.now()
    for (let n = 0; n < ASKED; n += 1) {
      const wanted = { duty: Duty.parse(DUTIES[n % DUTIES.length]), facility: facility(n % FACILITIES) }
      rosterAt(rota, wanted, AT)
      nextHandover(rota, wanted, AT)
    }
    return [(performance.now() - start) / ASKED]
  })
  return { alerts: median(alerts), timers: median(timers), rota: median(asked), raised }
}

const isOfAlerts = ({ type }: Command): boolean => type.startsWith('alerts.')

/** A fifth of the beds intensive care; everywhere the same rota. */
function networkOf(beds: number): Topology {
  const each = beds / FACILITIES
  const hospitals = Array.from({ length: FACILITIES }, (_, n) => ({
    name: `Hospital ${n + 1}`,
    location: { lat: 12.9 + n / 500, lon: 77.6 },
    stock: [
      { unit: 'ICU', features: ['ventilator'], beds: each / 5, occupied: 0 },
      { unit: 'WARD', features: [], beds: (each * 4) / 5, occupied: 0 },
    ] as const,
  }))
  const { bedOf: _, placeOf: __, ...topology } = bedTopology({ hospitals })
  const staff = topology.facilities.flatMap(({ id }, n) =>
    DUTIES.flatMap((duty) => [0, 1].map((turn) => ({ id: `S-${n}-${duty}-${turn}`, role: 'staff', facility: id }))),
  )
  const onCall = topology.facilities.flatMap(({ id: at }, n) =>
    DUTIES.flatMap((duty) =>
      [0, 1].map((turn) => {
        const [from, to] = turn === 0 ? [8 * 60, 20 * 60] : [20 * 60, 8 * 60]
        return { duty, facility: at, staff: `S-${n}-${duty}-${turn}`, from, to }
      }),
    ),
  )
  return Topology.parse({ ...topology, staff, onCall })
}

/** Nine of ten beds with a patient; of the others the ICU beds that are to be reserved. */
function filled(topology: Topology): { readonly state: NetworkState; readonly free: readonly Bed[] } {
  const state = emptyState()
  apply(state, [{ type: 'network.configured', topology }], AT)
  const random = seeded(1)
  const free = topology.facilities.flatMap(({ id }) =>
    topology.beds.filter(({ facility: at, unit }) => at === id && unit === 'ICU').slice(0, RESERVED_EACH),
  )
  const isFree = new Set(free.map(({ id }) => id))
  for (const [n, { id: bed }] of topology.beds.entries()) {
    if (isFree.has(bed) || random() >= 0.9) continue
    run(state, { type: 'encounters.place', encounter: EncounterId.parse(`IN-${n}`), patient: null, bed }, AT)
  }
  return { state, free }
}

type Bed = Topology['beds'][number]

function reserve(state: NetworkState, { id: bed, facility: near }: Bed): void {
  const encounter = EncounterId.parse(`NEW-${bed}`)
  const wanted = {
    unit: 'ICU',
    features: [],
    sex: null,
    near,
    hereOnly: true,
    deadline: null,
    why: 'admission',
  } as const
  const assessment = { acuity: 1, vitals: null } as const
  run(state, { type: 'encounters.request-bed', encounter, patient: null, assessment, wanted }, AT)
  const travelSeconds = () => 0
  const hold = HoldId.parse(`H-${bed}`)
  run(state, { type: 'encounters.assign', encounter, bed, hold, travelSeconds, reason: null }, AT)
}

function run(state: NetworkState, command: Command, at: Instant): void {
  const decision = decide(state, command, { at, actor: SYSTEM })
  if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.rejection.code}`)
  apply(state, decision.events, at)
}

function apply(state: NetworkState, events: readonly Event[], at: Instant): void {
  for (const event of events) evolve(state, { seq: 1, at, actor: SYSTEM, event })
}

const facility = (n: number): FacilityId => FacilityId.parse(`F${String(n + 1).padStart(3, '0')}`)
