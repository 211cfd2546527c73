import { isBlocked } from '../blocks/state.ts'
import { isDown } from '../devices/state.ts'
import type { FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { BOOKING_HORIZON_DAYS, BOOKING_LEAD_MINUTES } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { addDays, DAY_MS, fromLocal, type Instant, instant, localTime, plusDays, plusMinutes } from '../time.ts'
import type { FreedBy } from '../waitlist/events.ts'
import { gapsOn } from '../waitlist/state.ts'
import { isAcute } from './acute.ts'
import type { Slot } from './events.ts'
import { FreeOnDay } from './free.ts'
import { offeringOn, offeringsOf } from './offering.ts'
import { Soonest } from './soonest.ts'

/** Whether the device has this slot at all, booked or not: all it needs is open then, and it is neither out of service nor blocked. */
export function isOffered(state: NetworkState, slot: Slot): boolean {
  const offering = offeringOn(state.network, slot.device, slot.service)
  if (!offering || offering.device.facility !== slot.facility) return false
  if (slot.end !== plusMinutes(slot.start, offering.minutes)) return false
  if (isDown(state.devices, slot.device, slot) || isBlocked(state.blocks, slot.device, slot)) return false
  const { utcOffsetMinutes } = topologyOf(state.network)
  const { day, weekday, minuteOfDay } = localTime(slot.start, utcOffsetMinutes)
  if (slot.start !== fromLocal(day, minuteOfDay, utcOffsetMinutes)) return false
  if (offering.startsOn(day, weekday).includes(minuteOfDay)) return true
  return isLeftOver(state, slot) && offering.isOpen(minuteOfDay, day, weekday)
}

/** What was left of another one's time may begin between the usual times. */
const isLeftOver = ({ waitlist }: NetworkState, { device, service, start }: Slot): boolean =>
  gapsOn(waitlist, device, start).some(
    (gap) => gap.slot.start === start && gap.slot.service === service && !gap.tooShort && isVacated(gap.freedBy),
  )

const isVacated = (freedBy: FreedBy): boolean => ['no-show', 'early-finish', 'called-forward'].includes(freedBy)

export interface SlotSearch {
  readonly service: ServiceCode
  /** Null: wherever it is done. */
  readonly facility: FacilityId | null
  readonly now: Instant
  /**
   * What is kept for this patient is free to them; left out: to nobody, but what is kept for those who should not wait
   * (`acute.ts`) is among the rest.
   */
  readonly patient?: PatientId
  /** Slots that start at `from` or later and before `until`; null: as far as can be booked. */
  readonly from: Instant
  readonly until: Instant | null
}

/**
 * Free slots by start, then by device, found as they are asked for: the first three cost no more than the days that are
 * full before them. Nothing before `BOOKING_LEAD_MINUTES` from now, nothing after `BOOKING_HORIZON_DAYS`.
 */
export function* freeSlots(state: NetworkState, search: SlotSearch): Generator<Slot> {
  const topology = topologyOf(state.network)
  const { utcOffsetMinutes } = topology
  const offerings = offeringsOf(state.network, search.service).filter(
    ({ device }) => search.facility === null || search.facility === device.facility,
  )
  const from = instant(Math.max(search.from, plusMinutes(search.now, BOOKING_LEAD_MINUTES)))
  const horizon = plusDays(search.now, BOOKING_HORIZON_DAYS)
  const last = instant(Math.min(horizon, search.until ?? horizon))
  if (offerings.length === 0 || from > last) return
  const lastDay = localTime(last, utcOffsetMinutes).day
  const { booked } = state.slots
  const who = { patient: search.patient ?? null, routineAt: routineAt(state, search) }
  for (let { day, weekday } = localTime(from, utcOffsetMinutes); day <= lastDay; weekday = (weekday + 1) % 7) {
    const midnight = fromLocal(day, 0, utcOffsetMinutes)
    const removals = booked.removals({ start: midnight, end: instant(midnight + DAY_MS) })
    const whole = { service: search.service, facility: search.facility, day }
    if (!booked.fullDays.has(topology, whole, removals)) {
      const days = offerings.map((offering) => new FreeOnDay(state, offering, { day, weekday, ...who }))
      let hasRoom = false
      for (const slot of byStart(days, from)) {
        hasRoom = true
        if (slot.start > horizon || (search.until !== null && slot.start >= search.until)) return
        yield slot
      }
      if (!hasRoom && from <= midnight && days.every(({ isBookedAlone }) => isBookedAlone)) {
        booked.fullDays.add(topology, whole, removals)
      }
    }
    day = addDays(day, 1)
  }
}

/** Who looks for a patient that can wait sees it as it is now; everybody else sees all of it. */
const routineAt = (state: NetworkState, { patient, service, now }: SlotSearch): Instant | null =>
  patient === undefined || isAcute(state, patient, service) ? null : now

/** The slots of all of them in one order: by start, then by device. */
function* byStart(days: readonly FreeOnDay[], from: Instant): Generator<Slot> {
  const soonest = new Soonest<FreeOnDay>()
  for (const day of days) soonest.push(day, day.next(from))
  for (let top = soonest.pop(); top; top = soonest.pop()) {
    yield top.slot
    soonest.push(top.from, top.from.next(from))
  }
}
