import type { AppointmentId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { DAY_FROM_MINUTE, DAY_TO_MINUTE, SLOT_CHOICES } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, localTime, plusMinutes } from '../time.ts'
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
  month: 30 * DAY_MINUTES,
} as const satisfies Record<Wish['grain'], number>

/** The slots to put to a patient: earliest first, spread over facilities where that costs no time. */
export function bestSlots(state: NetworkState, wish: SlotWish): BestSlots {
  const { service, facility, now, when } = wish
  const taken = appointmentsOf(state.slots, wish.patient)
    .filter(({ id }) => id !== wish.moving)
    .map(({ slot }) => slot)
  const search: SlotSearch = { service, facility, now, from: when?.start ?? now, until: null }
  if (when) {
    const until = when.end ?? plusMinutes(when.start, GRAIN_MINUTES[when.grain])
    const free = () => inHours(state, freeSlots(state, { ...search, until }), when.hours)
    const exact = when.grain === 'minute' || when.grain === 'hour'
    const byDay = exact ? [] : firstFew(startingByDay(state, free()), taken)
    const inside = byDay.length > 0 ? byDay : firstFew(free(), taken)
    if (inside.length > 0) return { slots: inside, matchesWish: true }
  }
  return { slots: firstFew(freeSlots(state, search), taken), matchesWish: when === null }
}

/** Those that start in the wished hours of their day. */
function* inHours(state: NetworkState, slots: Iterable<Slot>, hours: Wish['hours']): Generator<Slot> {
  const { utcOffsetMinutes } = topologyOf(state.network)
  for (const slot of slots) {
    const { minuteOfDay } = localTime(slot.start, utcOffsetMinutes)
    if (!hours || (minuteOfDay >= hours.from && minuteOfDay < hours.to)) yield slot
  }
}

/** Whoever names a day alone does not mean the middle of its night. */
const startingByDay = (state: NetworkState, slots: Iterable<Slot>): Generator<Slot> =>
  inHours(state, slots, { from: DAY_FROM_MINUTE, to: DAY_TO_MINUTE })

/**
 * Of slots that start together, one per facility (two scanners side by side are no choice), and first
 * those of facilities that are not among the choices yet.
 */
function firstFew(slots: Iterable<Slot>, taken: readonly Interval[]): Slot[] {
  const chosen: Slot[] = []
  const uses = (facility: FacilityId) => chosen.filter((slot) => slot.facility === facility).length
  for (const together of startingTogether(slots)) {
    const possible = [...new Map(together.map((slot) => [slot.facility, slot])).values()]
      .filter((slot) => !taken.some((other) => overlaps(slot, other)))
      .sort((a, b) => uses(a.facility) - uses(b.facility))
    chosen.push(...possible.slice(0, SLOT_CHOICES - chosen.length))
    if (chosen.length === SLOT_CHOICES) break
  }
  return chosen
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
