import type { FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { DAY_FROM_MINUTE, DAY_TO_MINUTE, SLOT_CHOICES } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { fromLocal, type Instant, type LocalDay, localTime } from '../time.ts'
import { freeSlots } from './availability.ts'
import type { Slot } from './events.ts'
import { overlaps } from './overlap.ts'
import { appointmentsOf } from './state.ts'

interface SeriesWish {
  readonly service: ServiceCode
  readonly patient: PatientId
  /** Null: anywhere, but all of it at one hospital. */
  readonly facility: FacilityId | null
  /** Of each session, ascending. */
  readonly days: readonly LocalDay[]
  /** Minutes of the day in which it shall begin; `to` exclusive. Null: any time by day. */
  readonly hours: { readonly from: number; readonly to: number } | null
  readonly now: Instant
}

interface SeriesPlans {
  /** Whole series, likeliest first: each has one slot of every day, all at the same hour and hospital. */
  readonly plans: readonly (readonly Slot[])[]
  /** False when none begins in the hours wished for, and these are the nearest that fit for all days. */
  readonly matchesWish: boolean
  /** The first day that stands in the way of the hours wished for; null where none does alone. */
  readonly blocked: LocalDay | null
}

const DAYTIME = { from: DAY_FROM_MINUTE, to: DAY_TO_MINUTE }

/** The hours at which every session fits. A treatment is at one hour of the day and at one place, so that it is kept. */
export function planSeries(state: NetworkState, wish: SeriesWish): SeriesPlans {
  const hours = wish.hours ?? DAYTIME
  const byDay = wish.days.map((day) => startsOn(state, wish, day))
  const [first, ...others] = byDay
  const whole = [...(first ?? new Map<string, Slot>()).keys()].filter((key) => others.every((each) => each.has(key)))
  const plans = whole
    .map((key) => byDay.flatMap((each) => each.get(key) ?? []))
    .map((slots) => ({ slots, off: distance(minuteOf(state, slots), hours) }))
    .sort((a, b) => a.off - b.off || (a.slots[0]?.start ?? 0) - (b.slots[0]?.start ?? 0))
  const fitting = plans.filter(({ off }) => off === 0)
  const chosen = (fitting.length > 0 ? fitting : plans).slice(0, SLOT_CHOICES).map(({ slots }) => slots)
  const at = byDay.findIndex(
    (each) => ![...each.values()].some((slot) => distance(minuteOf(state, [slot]), hours) === 0),
  )
  return { plans: chosen, matchesWish: fitting.length > 0, blocked: wish.days[at] ?? null }
}

/** The free slots of one day, by hospital and minute; of several devices there the first. */
function startsOn(state: NetworkState, wish: SeriesWish, day: LocalDay): Map<string, Slot> {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const own = appointmentsOf(state.slots, wish.patient).map(({ slot }) => slot)
  const [from, until] = [fromLocal(day, 0, utcOffsetMinutes), fromLocal(day, 24 * 60, utcOffsetMinutes)]
  const { service, facility, patient, now } = wish
  const found = new Map<string, Slot>()
  for (const slot of freeSlots(state, { service, facility, patient, now, from, until })) {
    const key = `${slot.facility} ${localTime(slot.start, utcOffsetMinutes).minuteOfDay}`
    if (!found.has(key) && !own.some((other) => overlaps(other, slot))) found.set(key, slot)
  }
  return found
}

function minuteOf(state: NetworkState, [slot]: readonly Slot[]): number {
  return slot ? localTime(slot.start, topologyOf(state.network).utcOffsetMinutes).minuteOfDay : 0
}

const distance = (minute: number, { from, to }: { readonly from: number; readonly to: number }): number =>
  minute < from ? from - minute : minute >= to ? minute - to + 1 : 0
