import type { FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { DAY_FROM_MINUTE, DAY_TO_MINUTE, SLOT_CHOICES, VISIT_SEARCH_DAYS, WALK_MINUTES } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, type Instant, type LocalDay, localTime, plusMinutes } from '../time.ts'
import { freeSlots } from './availability.ts'
import type { Slot } from './events.ts'
import { overlaps } from './overlap.ts'
import { appointmentsOf } from './state.ts'

interface VisitWish {
  /** Each once. */
  readonly services: readonly ServiceCode[]
  readonly patient: PatientId
  readonly facility: FacilityId | null
  /** Null: as soon as possible. */
  readonly day: LocalDay | null
  /** Minutes of the day in which it shall begin, `to` exclusive; null: any time by day. */
  readonly hours: { readonly from: number; readonly to: number } | null
  readonly now: Instant
}

interface VisitPlans {
  /** Of one day and one hospital each, by start; the tests of one in the order they are done. */
  readonly plans: readonly (readonly Slot[])[]
  /** False when these are of another day or hour than was wished for. */
  readonly matchesWish: boolean
}

/**
 * All the tests in one visit: what needs an empty stomach first, with time to walk from each to the next, and as
 * little waiting between as can be. One of each third of the day, where it has room.
 */
export function planVisit(state: NetworkState, wish: VisitWish): VisitPlans {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const notice = Math.max(
    0,
    ...wish.services.map((code) => lookupsOf(state.network).services.get(code)?.noticeMinutes ?? 0),
  )
  const soonest = plusMinutes(wish.now, notice)
  const first = wish.day ?? localTime(wish.now, utcOffsetMinutes).day
  const daytime = { from: DAY_FROM_MINUTE, to: DAY_TO_MINUTE }
  if (wish.hours) {
    const plans = onDay(state, wish, { day: first, hours: wish.hours, soonest })
    if (plans.length > 0) return { plans, matchesWish: true }
  }
  for (let n = 0; n < VISIT_SEARCH_DAYS; n += 1) {
    const plans = onDay(state, wish, { day: addDays(first, n), hours: daytime, soonest })
    if (plans.length > 0) return { plans, matchesWish: wish.hours === null && (wish.day === null || n === 0) }
  }
  return { plans: [], matchesWish: false }
}

interface Looking {
  readonly day: LocalDay
  readonly hours: { readonly from: number; readonly to: number }
  readonly soonest: Instant
}

function onDay(state: NetworkState, wish: VisitWish, looking: Looking): (readonly Slot[])[] {
  const { facilities, utcOffsetMinutes } = topologyOf(state.network)
  const own = appointmentsOf(state.slots, wish.patient).map(({ slot }) => slot)
  const from = fromLocal(looking.day, looking.hours.from, utcOffsetMinutes)
  const to = fromLocal(looking.day, looking.hours.to, utcOffsetMinutes)
  const until = fromLocal(looking.day, 24 * 60, utcOffsetMinutes)
  const orders = ordersOf(state, wish.services)
  const visits = facilities
    .filter(({ id }) => wish.facility === null || wish.facility === id)
    .flatMap(({ id: facility }) => {
      const free = new Map(
        wish.services.map((service) => {
          const search = { service, facility, patient: wish.patient, now: wish.now, from, until }
          const slots = [...freeSlots(state, search)].filter(
            (slot) => slot.start >= looking.soonest && !own.some((other) => overlaps(other, slot)),
          )
          return [service, slots] as const
        }),
      )
      return orders.flatMap((order) => chains(order, free, to))
    })
  return bestOf(visits, { from, to })
}

/** From every first slot on the earliest of each next test. */
function chains(
  [first, ...others]: readonly ServiceCode[],
  free: ReadonlyMap<ServiceCode, readonly Slot[]>,
  to: Instant,
): (readonly Slot[])[] {
  const begins = first ? (free.get(first) ?? []) : []
  return begins
    .filter(({ start }) => start < to)
    .flatMap((begin) => {
      const visit = [begin]
      for (const service of others) {
        const last = visit.at(-1) ?? begin
        const next = free.get(service)?.find(({ start }) => start >= plusMinutes(last.end, WALK_MINUTES))
        if (!next) return []
        visit.push(next)
      }
      return [visit]
    })
}

/** Every order in which nothing that needs an empty stomach comes after something that does not. */
function ordersOf(state: NetworkState, services: readonly ServiceCode[]): (readonly ServiceCode[])[] {
  const fasts = (code: ServiceCode) => (lookupsOf(state.network).services.get(code)?.fastingHours ?? 0) > 0
  const [fasting, others] = [services.filter(fasts), services.filter((code) => !fasts(code))]
  return permutations(fasting).flatMap((before) => permutations(others).map((after) => [...before, ...after]))
}

function permutations<T>(all: readonly T[]): (readonly T[])[] {
  if (all.length < 2) return [all]
  return all.flatMap((each, n) => permutations(all.toSpliced(n, 1)).map((rest) => [each, ...rest]))
}

/** The shortest of each third of the hours; where a third has none, the shortest others. */
function bestOf(
  visits: readonly (readonly Slot[])[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): (readonly Slot[])[] {
  const start = (visit: readonly Slot[]): number => visit[0]?.start ?? 0
  const length = (visit: readonly Slot[]): number => (visit.at(-1)?.end ?? 0) - start(visit)
  const left = visits.toSorted((a, b) => length(a) - length(b) || start(a) - start(b))
  const chosen: (readonly Slot[])[] = []
  const take = (fits: (visit: readonly Slot[]) => boolean): void => {
    const found = left.find((visit) => fits(visit) && !chosen.some((other) => start(other) === start(visit)))
    if (found && chosen.length < SLOT_CHOICES) chosen.push(found)
  }
  const third = (to - from) / SLOT_CHOICES
  for (let n = 0; n < SLOT_CHOICES; n += 1) {
    take((visit) => start(visit) >= from + n * third && start(visit) < from + (n + 1) * third)
  }
  while (chosen.length < SLOT_CHOICES) {
    const before = chosen.length
    take(() => true)
    if (chosen.length === before) break
  }
  return chosen.sort((a, b) => start(a) - start(b))
}
