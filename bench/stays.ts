import { Actor } from '../orchestrator/actor.ts'
import { decide, evolve } from '../orchestrator/core.ts'
import type { Command, Event } from '../orchestrator/decision.ts'
import { type BedId, EncounterId } from '../orchestrator/ids.ts'
import { bedTopology } from '../orchestrator/simulation/beds/bed-topology.ts'
import { emptyState, type NetworkState } from '../orchestrator/state.ts'
import { expectedDischarges } from '../orchestrator/stays/expected.ts'
import { leavesWithin, leavingWindow, type StayModel, stayModel } from '../orchestrator/stays/residual.ts'
import { DAY_MS, HOUR_MS, type Instant, instant } from '../orchestrator/time.ts'
import type { Measure } from './measure.ts'
import { seeded } from './random.ts'

/** Of one unit; what a network has is several of them, learned together. */
const BEDS = 60
const SEEDS = 30
const STATED = 0.7
/** Goals: as often as is said, give or take this, and no worse a guess than the mean of all stays. */
const OFF_MAX = 0.05
const EMPTY_HOURS = 1
const NURSE = Actor.parse({ role: 'admin', staff: 'S-1', facility: 'F001' })

/** How patients of a hospital stay, which the estimate is not told. `byDay`: they leave between 9 and 19 o'clock only. */
interface Regime {
  readonly name: string
  readonly meanHours: number
  readonly sigma: number
  readonly byDay: boolean
}
const REGIMES: readonly Regime[] = [
  { name: 'as assumed (log-normal, 120 h, sigma 0.8)', meanHours: 120, sigma: 0.8, byDay: false },
  { name: 'as assumed, leaving by day', meanHours: 120, sigma: 0.8, byDay: true },
  { name: 'half as long (60 h, sigma 0.6)', meanHours: 60, sigma: 0.6, byDay: true },
  { name: 'long and uneven (240 h, sigma 1.1)', meanHours: 240, sigma: 1.1, byDay: true },
]
const HISTORY_DAYS = [14, 60, 365] as const

interface Asked {
  readonly inWindow: number
  readonly before: number
  readonly widthHours: number
  readonly offHours: number
  readonly offByMean: number
  readonly stays: number
  /** Since when they lie there is known. */
  readonly isKnown: boolean
}

/**
 * How often what is said of those who lie in a bed is so: simulated stays through the real core, asked at one moment after
 * some weeks or months of history, judged by what came after it. `npm run bench stays`.
 */
export async function staysBench(): Promise<Measure[]> {
  return REGIMES.flatMap((regime) =>
    HISTORY_DAYS.flatMap((days) => {
      const played = Array.from({ length: SEEDS }, (_, n) => play(regime, days, n + 1))
      const asked = played.flatMap(({ each }) => each)
      const counted = played.map(({ count }) => count)
      const name = `${regime.name}, ${days} days of history`
      const inside = mean(asked.map(({ inWindow }) => inWindow))
      const known = mean(asked.filter(({ isKnown }) => isKnown).map(({ inWindow }) => inWindow))
      const early = mean(asked.map(({ before }) => before))
      const off = mean(asked.map(({ offHours }) => offHours))
      const byMean = mean(asked.map(({ offByMean }) => offByMean))
      const stays = mean(asked.map((each) => each.stays))
      const width = mean(asked.map(({ widthHours }) => widthHours))
      return [
        {
          name: `${name}: share in the stated 70 % interval, off by`,
          ratio: Math.abs(inside - STATED),
          goal: { atMost: OFF_MAX },
          note: `${percent(inside)} in it (${percent(known)} of those who came since Nadi looks), ${percent(early)} before; ${width.toFixed(0)} h wide; ${stays.toFixed(0)} stays`,
        },
        {
          name: `${name}: error of the middle to that of the mean stay`,
          ratio: off / byMean,
          goal: { atMost: 1 },
          note: `${off.toFixed(0)} and ${byMean.toFixed(0)} h`,
        },
        {
          name: `${name}: departures of a day to those expected, off by`,
          ratio: Math.abs(sum(counted.map(({ left }) => left)) / sum(counted.map(({ expected }) => expected)) - 1),
          goal: { atMost: 0.1 },
          note: `${sum(counted.map(({ left }) => left))} left, ${sum(counted.map(({ expected }) => expected)).toFixed(0)} expected; the number in its interval ${counted.filter(({ inside: within }) => within).length} of ${counted.length} times`,
        },
      ]
    }),
  )
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

interface Lain {
  readonly bed: BedId
  readonly from: number
  readonly to: number
}

/** A unit that is always full, from before Nadi came to it; asked at noon after so many days. */
function play(regime: Regime, days: number, seed: number) {
  const random = seeded(seed)
  const {
    bedOf: _,
    placeOf: __,
    ...topology
  } = bedTopology({
    hospitals: [
      {
        name: 'H',
        location: { lat: 12.9, lon: 77.6 },
        stock: [{ unit: 'ICU', features: [], beds: BEDS, occupied: 0 }],
      },
    ],
  })
  const beds = topology.beds.map((bed) => ({ ...bed, status: 'occupied' as const }))
  const state = emptyState()
  apply(state, [{ type: 'network.configured', topology: { ...topology, beds } }], instant(0))
  const asksAt = days * 24 + 12
  const stays = beds.flatMap(({ id }) => staysOf(id, regime, asksAt, random)).sort((a, b) => a.from - b.from)
  const steps = stays.flatMap(({ bed, from, to }, n) => {
    const encounter = EncounterId.parse(`E-${n}`)
    const leaves: Command =
      from > 0
        ? { type: 'encounters.discharge', encounter, to: 'home' }
        : { type: 'beds.set-status', bed, status: 'cleaning' }
    return [
      ...(from > 0
        ? [{ at: from, command: { type: 'encounters.place', encounter, patient: null, bed } as const }]
        : []),
      { at: to, command: leaves },
      { at: to, command: { type: 'beds.set-status', bed, status: 'free' } as const },
    ]
  })
  const ended: number[] = []
  for (const step of steps.sort((a, b) => a.at - b.at)) {
    if (step.at > asksAt) break
    run(state, step.command, hours(step.at))
  }
  for (const { from, to } of stays) if (from > 0 && to <= asksAt) ended.push(to - from)
  const now = hours(asksAt)
  const lying = stays.filter(({ from, to }) => from <= asksAt && to > asksAt)
  const model = stayModel(state, 'ICU', now)
  const usual = ended.length > 0 ? mean(ended) : 120
  const each = lying.map(({ from, to }): Asked => {
    const lain = asksAt - Math.max(0, from)
    const at = { lain, minuteOfDay: 12 * 60 }
    const window = leavingWindow(model, at)
    const left = to - asksAt
    const until = window.to ?? Number.POSITIVE_INFINITY
    return {
      inWindow: left >= window.from && left <= until ? 1 : 0,
      before: left < window.from ? 1 : 0,
      widthHours: Math.min(until, 24 * 60) - window.from,
      offHours: Math.abs(middle(model, at) - left),
      offByMean: Math.abs(Math.max(0, usual - lain) - left),
      stays: model.stays,
      isKnown: from > 0,
    }
  })
  const day = expectedDischarges(state, { facility: null, unit: 'ICU' }, now, instant(now + DAY_MS)).wards[0]
  const left = lying.filter(({ to }) => to <= asksAt + 24).length
  const count = {
    left,
    expected: day?.mean ?? 0,
    inside: day !== undefined && left >= day.from && left <= day.to,
  }
  return { each, count }
}

const hours = (value: number): Instant => instant(Math.round(value * HOUR_MS))

/** In how many hours half of such patients have left. */
function middle(model: StayModel, lying: Parameters<typeof leavesWithin>[1]): number {
  let [low, high] = [0, 24 * 60]
  while (high - low > 0.5) {
    const half = (low + high) / 2
    if (leavesWithin(model, lying, half) < 0.5) low = half
    else high = half
  }
  return low
}

/** One after the other, begun long enough ago that the moment Nadi comes is any moment. */
function staysOf(bed: BedId, regime: Regime, until: number, random: () => number): Lain[] {
  const stays: Lain[] = []
  for (let from = -2400 - 240 * random(); from <= until; ) {
    const to = leaves(from, regime, random)
    // In the hour between two of them when Nadi comes, the next one is there already.
    if (to > 0) stays.push({ bed, from: stays.length === 0 ? Math.min(0, from) : from, to })
    from = to + EMPTY_HOURS
  }
  return stays
}

function leaves(from: number, { meanHours, sigma, byDay }: Regime, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const ready = from + Math.max(2, meanHours * Math.exp(sigma * normal - (sigma * sigma) / 2))
  if (!byDay) return ready
  const hour = ((ready % 24) + 24) % 24
  if (hour >= 9 && hour <= 19) return ready
  const morning = ready + ((9 - hour + 24) % 24)
  return morning + 4 * random()
}

function run(state: NetworkState, command: Command, at: Instant): void {
  const decision = decide(state, command, { at, actor: NURSE })
  if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.rejection.code}`)
  apply(state, decision.events, at)
}

function apply(state: NetworkState, events: readonly Event[], at: Instant): void {
  for (const event of events) evolve(state, { seq: 1, at, actor: NURSE, event })
}
