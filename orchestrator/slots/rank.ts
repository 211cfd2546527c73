import type { AppointmentId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { DAY_FROM_MINUTE, DAY_TO_MINUTE, SLOT_CHOICES } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { Span } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, type Instant, instant, localTime, MINUTE_MS, plusMinutes } from '../time.ts'
import { freeSlots, type SlotSearch } from './availability.ts'
import type { Slot } from './events.ts'
import { type Interval, overlaps } from './overlap.ts'
import { appointmentsOf } from './state.ts'

/** When the patient would like to come. `end` is exclusive; null for a point, as wide as its grain. */
interface Wish {
  readonly start: Instant
  readonly end: Instant | null
  readonly grain: 'minute' | 'hour' | 'day' | 'week' | 'month'
  /** Minutes of each day, `to` exclusive: "next week in the evening". */
  readonly hours?: { readonly from: number; readonly to: number } | undefined
}

export interface SlotWish {
  readonly service: ServiceCode
  /** Null: as soon as possible. */
  readonly when: Wish | null
  readonly facility: FacilityId | null
  readonly patient: PatientId
  /** The appointment that is to be moved; the time it takes now is not in its own way. */
  readonly moving?: AppointmentId
  readonly now: Instant
  /** Minutes by road from where they are, where that is known. */
  readonly travel?: ReadonlyMap<FacilityId, number>
}

export interface BestSlots {
  /** `SLOT_CHOICES` at most, by start. */
  readonly slots: readonly Slot[]
  /** False when nothing is free inside the wish, and these are the nearest after it. */
  readonly matchesWish: boolean
}

const DAY_MINUTES = 1440
const GRAIN_MINUTES = {
  minute: 1,
  hour: 60,
  day: DAY_MINUTES,
  week: 7 * DAY_MINUTES,
  month: 31 * DAY_MINUTES,
} as const satisfies Record<Wish['grain'], number>

/** Two choices of one day lie as far apart, where the day has room. */
const APART_MINUTES = 60

/** Two ways, and what the way costs: a minute on the road is worth so many of coming later. */
const TRAVEL_WEIGHT = 4
/** So many are weighed against each other where the way counts. */
const WEIGHED_MAX = 60

interface Seeking {
  readonly state: NetworkState
  readonly search: SlotSearch
  /** Where the patient is meanwhile. */
  readonly taken: readonly Interval[]
  readonly travel: ReadonlyMap<FacilityId, number> | null
}

/**
 * The slots to put to a patient. Who names an hour, or no time at all, gets the earliest, in several hospitals where
 * that costs no time; who names a day or more gets one of each third of it, so that there is a choice and the first
 * hours of a day are not all there ever is to be had. Never sooner than the service needs to be prepared for. Where the
 * way is known, one that is near is put before one that is somewhat sooner.
 */
export function bestSlots(state: NetworkState, wish: SlotWish): BestSlots {
  const { service, facility, now, when } = wish
  const taken = appointmentsOf(state.slots, wish.patient)
    .filter(({ id }) => id !== wish.moving)
    .map(({ slot }) => slot)
  const notice = lookupsOf(state.network).services.get(service)?.noticeMinutes ?? 0
  const from = instant(Math.max(when?.start ?? now, plusMinutes(now, notice)))
  const seeking = {
    state,
    search: { service, facility, now, from, until: null, patient: wish.patient },
    taken,
    travel: wish.travel ?? null,
  }
  if (when) {
    const until = when.end ?? plusMinutes(when.start, GRAIN_MINUTES[when.grain])
    const exact = when.grain === 'minute' || when.grain === 'hour'
    const days = exact || until <= from ? [] : daily(seeking, until, within(when.hours, DAYTIME))
    // "Later" or "any time" is counted in days and is no day: the first ones are meant.
    const isWhole = until <= plusMinutes(when.start, GRAIN_MINUTES[when.grain])
    const byDay = isWhole ? spread(seeking, days) : few(seeking, days)
    const inside = byDay.length > 0 ? byDay : few(seeking, when.hours ? daily(seeking, until, when.hours) : until)
    if (inside.length > 0) return { slots: inside, matchesWish: true }
  }
  return { slots: few(seeking, null), matchesWish: when === null }
}

/** The first few that start before then, or in those spans. */
function few(seeking: Seeking, until: Instant | null | readonly Interval[]): Slot[] {
  const { state, search, taken, travel } = seeking
  const slots =
    until === null || typeof until === 'number' ? freeSlots(state, { ...search, until }) : freeIn(seeking, until)
  return firstFew(slots, { taken, chosen: [], count: SLOT_CHOICES, travel })
}

/** One of each third; where a third has none, others that are not close to those there are, and at last any. */
function spread(seeking: Seeking, spans: readonly Interval[]): Slot[] {
  const { taken, travel } = seeking
  const chosen: Slot[] = []
  const look = (inside: readonly Interval[], apart: number, count: number): void => {
    const off = chosen.map(({ start, end }) => ({ start: plusMinutes(start, -apart), end: plusMinutes(end, apart) }))
    chosen.push(...firstFew(freeIn(seeking, inside), { taken: [...taken, ...off], chosen, count, travel }))
  }
  for (const third of thirdsOf(spans)) look(third, 0, 1)
  look(spans, APART_MINUTES, SLOT_CHOICES - chosen.length)
  look(spans, 0, SLOT_CHOICES - chosen.length)
  return chosen.sort((a, b) => a.start - b.start || (a.device < b.device ? -1 : 1))
}

/** Whoever names a day alone does not mean the middle of its night. */
const DAYTIME = { from: DAY_FROM_MINUTE, to: DAY_TO_MINUTE }

const within = (hours: Wish['hours'], limits: Span): Span =>
  hours ? { from: Math.max(hours.from, limits.from), to: Math.min(hours.to, limits.to) } : limits

/** Those hours of every day. */
function daily({ state, search }: Seeking, until: Instant, { from, to }: Span): Interval[] {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const spans: Interval[] = []
  for (let { day } = localTime(search.from, utcOffsetMinutes); ; day = addDays(day, 1)) {
    if (fromLocal(day, 0, utcOffsetMinutes) >= until) return spans
    const start = instant(Math.max(search.from, fromLocal(day, from, utcOffsetMinutes)))
    const end = instant(Math.min(until, fromLocal(day, to, utcOffsetMinutes)))
    if (start < end) spans.push({ start, end })
  }
}

/** Of one day three parts as long as each other, of more days as many days each. */
function thirdsOf(spans: readonly Interval[]): (readonly Interval[])[] {
  const [only, ...others] = spans
  if (!only) return []
  if (others.length === 0) {
    const third = (only.end - only.start) / SLOT_CHOICES
    const bound = (n: number): Instant => instant(Math.round(only.start + n * third))
    return Array.from({ length: SLOT_CHOICES }, (_, n) => [{ start: bound(n), end: bound(n + 1) }])
  }
  const cut = (n: number): number => Math.round((n * spans.length) / SLOT_CHOICES)
  return Array.from({ length: SLOT_CHOICES }, (_, n) => spans.slice(cut(n), cut(n + 1)))
}

function* freeIn({ state, search }: Seeking, spans: readonly Interval[]): Generator<Slot> {
  for (const { start, end } of spans) yield* freeSlots(state, { ...search, from: start, until: end })
}

interface Few {
  readonly taken: readonly Interval[]
  readonly chosen: readonly Slot[]
  readonly count: number
  readonly travel: ReadonlyMap<FacilityId, number> | null
}

/**
 * Of slots that start together, one per facility (two scanners side by side are no choice), and first
 * those of facilities that are not among the choices yet.
 */
function firstFew(slots: Iterable<Slot>, few: Few): Slot[] {
  const { taken, chosen: before, count, travel } = few
  if (count === 0) return []
  if (travel) return nearestFew(slots, { ...few, travel })
  const chosen: Slot[] = []
  const uses = (facility: FacilityId) => [...before, ...chosen].filter((slot) => slot.facility === facility).length
  for (const together of startingTogether(slots)) {
    const possible = [...new Map(together.map((slot) => [slot.facility, slot])).values()]
      .filter((slot) => !taken.some((other) => overlaps(slot, other)))
      .sort((a, b) => uses(a.facility) - uses(b.facility))
    chosen.push(...possible.slice(0, count - chosen.length))
    if (chosen.length === count) break
  }
  return chosen
}

/** The least of waiting and of the way there, by start. */
function nearestFew(
  slots: Iterable<Slot>,
  { taken, count, travel }: Few & { readonly travel: ReadonlyMap<FacilityId, number> },
): Slot[] {
  const weighed: { readonly slot: Slot; readonly cost: number }[] = []
  const farthest = Math.max(0, ...travel.values())
  let first: Instant | null = null
  for (const together of startingTogether(slots)) {
    const each = [...new Map(together.map((slot) => [slot.facility, slot])).values()]
    for (const slot of each.filter((one) => !taken.some((other) => overlaps(one, other)))) {
      first ??= slot.start
      const later = (slot.start - first) / MINUTE_MS
      weighed.push({ slot, cost: later + TRAVEL_WEIGHT * (travel.get(slot.facility) ?? farthest) })
    }
    if (weighed.length >= WEIGHED_MAX) break
  }
  return weighed
    .sort((a, b) => a.cost - b.cost || a.slot.start - b.slot.start)
    .slice(0, count)
    .map(({ slot }) => slot)
    .sort((a, b) => a.start - b.start || (a.device < b.device ? -1 : 1))
}

function* startingTogether(slots: Iterable<Slot>): Generator<Slot[]> {
  let together: Slot[] = []
  for (const slot of slots) {
    if (together[0] && together[0].start !== slot.start) {
      yield together
      together = []
    }
    together.push(slot)
  }
  if (together.length > 0) yield together
}
