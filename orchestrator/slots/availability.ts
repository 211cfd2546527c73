import { isDown } from '../devices/state.ts'
import type { FacilityId, ServiceCode } from '../ids.ts'
import { BOOKING_HORIZON_DAYS, BOOKING_LEAD_MINUTES } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { Device, Service } from '../network/topology.ts'
import { keptOn } from '../rebooking/state.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, type Instant, instant, type LocalDay, localTime, plusDays, plusMinutes } from '../time.ts'
import type { FreedBy } from '../waitlist/events.ts'
import { gapsOn } from '../waitlist/state.ts'
import type { Slot } from './events.ts'
import { appointmentsOn } from './overlap.ts'

/*
 * Slots are not stored: a device's opening hours are cut into pieces as long as the service, each window
 * from its own beginning, in the network's local time. What does not fit before closing is no slot.
 */

/** Minutes of the local day at which a slot of the service may start on that weekday, ascending. */
function startsOn(device: Device, { minutes }: Service, weekday: number): number[] {
  const starts = new Set<number>()
  for (const { weekday: openOn, from, to } of device.hours) {
    if (openOn !== weekday) continue
    for (let start = from; start + minutes <= to; start += minutes) starts.add(start)
  }
  return [...starts].sort((a, b) => a - b)
}

/** Whether the device has this slot at all, booked or not: it is open then and not out of service. */
export function isOffered(state: NetworkState, slot: Slot): boolean {
  const { devices, services } = lookupsOf(state.network)
  const device = devices.get(slot.device)
  const service = services.get(slot.service)
  if (!device || !service || device.facility !== slot.facility || !device.services.includes(service.code)) return false
  if (slot.end !== plusMinutes(slot.start, service.minutes)) return false
  if (isDown(state.devices, slot.device, slot)) return false
  const { utcOffsetMinutes } = topologyOf(state.network)
  const { day, weekday, minuteOfDay } = localTime(slot.start, utcOffsetMinutes)
  const onTheMinute = slot.start === fromLocal(day, minuteOfDay, utcOffsetMinutes)
  return (onTheMinute && startsOn(device, service, weekday).includes(minuteOfDay)) || isLeftOver(state, slot)
}

/** What was left of another one's time may begin between the usual times. */
const isLeftOver = ({ waitlist }: NetworkState, { device, service, start }: Slot): boolean =>
  gapsOn(waitlist, device, start).some(
    (gap) => gap.slot.start === start && gap.slot.service === service && !gap.tooShort && isVacated(gap.freedBy),
  )

const isVacated = (freedBy: FreedBy): boolean => freedBy === 'no-show' || freedBy === 'early-finish'

export interface SlotSearch {
  readonly service: ServiceCode
  /** Null: wherever it is done. */
  readonly facility: FacilityId | null
  readonly now: Instant
  /** Slots that start at `from` or later and before `until`; null: as far as can be booked. */
  readonly from: Instant
  readonly until: Instant | null
}

/**
 * Free slots by start, then by device, made day by day as they are asked for: the first three cost one day,
 * not the whole horizon. Nothing before `BOOKING_LEAD_MINUTES` from now, nothing after `BOOKING_HORIZON_DAYS`.
 */
export function* freeSlots(state: NetworkState, search: SlotSearch): Generator<Slot> {
  const { services } = lookupsOf(state.network)
  const { devices, utcOffsetMinutes } = topologyOf(state.network)
  const service = services.get(search.service)
  if (!service) return
  const offering = devices.filter(
    ({ services, facility }) =>
      services.includes(service.code) && (search.facility === null || search.facility === facility),
  )
  const from = instant(Math.max(search.from, plusMinutes(search.now, BOOKING_LEAD_MINUTES)))
  const horizon = plusDays(search.now, BOOKING_HORIZON_DAYS)
  const isWanted = ({ start }: Slot) =>
    start >= from && start <= horizon && (search.until === null || start < search.until)
  const last = instant(Math.min(horizon, search.until ?? horizon))
  if (from > last) return
  const lastDay = localTime(last, utcOffsetMinutes).day
  for (let day = localTime(from, utcOffsetMinutes).day; day <= lastDay; day = addDays(day, 1)) {
    yield* offering
      .flatMap((device) => freeOn(state, device, service, day))
      .filter(isWanted)
      .sort((a, b) => a.start - b.start || (a.device < b.device ? -1 : 1))
  }
}

/** The free slots of one device on one local day, by start. */
function freeOn(state: NetworkState, device: Device, service: Service, day: LocalDay): Slot[] {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const midnight = fromLocal(day, 0, utcOffsetMinutes)
  const span = { start: midnight, end: plusDays(midnight, 1) }
  const booked = appointmentsOn(state.slots, device.id, span)
  const kept = keptOn(state.rebooking, device.id, span)
  const busy = kept.length === 0 ? booked : [...booked, ...kept].sort((a, b) => a.slot.start - b.slot.start)
  const slots: Slot[] = []
  let next = 0 // the first appointment that ends after the slot starts; both lists ascend
  for (const minute of startsOn(device, service, localTime(midnight, utcOffsetMinutes).weekday)) {
    const start = plusMinutes(midnight, minute)
    const end = plusMinutes(start, service.minutes)
    while ((busy[next]?.slot.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const isFree = (busy[next]?.slot.start ?? Number.POSITIVE_INFINITY) >= end
    if (isFree && !isDown(state.devices, device.id, { start, end }))
      slots.push({ service: service.code, device: device.id, facility: device.facility, start, end })
  }
  return slots
}
