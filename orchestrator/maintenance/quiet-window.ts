import { blocksOn } from '../blocks/state.ts'
import { isDown } from '../devices/state.ts'
import type { DeviceId } from '../ids.ts'
import {
  MAINTENANCE_GRID_MINUTES,
  MAINTENANCE_HISTORY_WEIGHT_DAYS,
  MAINTENANCE_WINDOWS_SHOWN,
  UTILIZATION_KEPT_DAYS,
} from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { Device, Maintenance } from '../network/topology.ts'
import { openingOf } from '../slots/offering.ts'
import { Opening } from '../slots/opening.ts'
import { appointmentsOn, type Interval } from '../slots/overlap.ts'
import type { NetworkState } from '../state.ts'
import {
  addDays,
  fromLocal,
  HOUR_MS,
  type Instant,
  instant,
  type LocalDay,
  localTime,
  MINUTE_MS,
  weekdayOf,
} from '../time.ts'
import { deviceDayOf } from '../utilization/state.ts'
import type { Window } from './events.ts'

type Wanted = Pick<Maintenance, 'minutes' | 'hours'>

export interface Quiet {
  /** Best first, each on a day of its own. */
  readonly windows: readonly Window[]
  readonly weighed: number
  readonly historyDays: number
}

/**
 * The quietest times of a device within `search`, of `minutes` each, beginning every half an hour while the device, or
 * whoever does the maintenance (`hours`), is there. Best is what moves fewest people, then what leaves another device of
 * the hospital that does the same, then what costs least, then what is soonest.
 *
 * What it costs are the minutes that patients are expected to use: for each hour of the window, what is booked in it or,
 * where that is more, what is usual. Usual for weekday w and hour h is (Σ served(w, h) + k·m(h)) / (n(w) + k): the mean
 * over the n(w) such days of the last `UTILIZATION_KEPT_DAYS` on which the device was open, drawn towards its mean over
 * all days, m(h), as if that had been seen on k = `MAINTENANCE_HISTORY_WEIGHT_DAYS` more. While the device is closed
 * nothing is expected.
 */
export function quietWindows(
  state: NetworkState,
  { id, facility }: Pick<Device, 'id' | 'facility'>,
  { minutes, hours }: Wanted,
  search: Interval,
  at: Instant,
): Quiet {
  const { utcOffsetMinutes: offset, facilities } = topologyOf(state.network)
  const open = openingOf(state.network, id)
  if (!open) return { windows: [], weighed: 0, historyDays: 0 }
  const holidays = facilities.find((each) => each.id === facility)?.holidays ?? []
  const served = hours ? new Opening({ hours }, holidays) : open
  const usual = usualUse(state, id, open, at)
  const weighed: Window[] = []
  const last = localTime(instant(search.end - 1), offset).day
  for (let { day } = localTime(search.start, offset); day <= last; day = addDays(day, 1)) {
    for (const { from, to } of served.on(day, weekdayOf(day))) {
      for (let minute = from; minute + minutes <= to; minute += MAINTENANCE_GRID_MINUTES) {
        const span = { start: fromLocal(day, minute, offset), end: fromLocal(day, minute + minutes, offset) }
        if (span.start < search.start || span.end > search.end || isShut(state, id, span)) continue
        weighed.push(weigh(state, id, span, usual))
      }
    }
  }
  weighed.sort(better)
  return { windows: onDaysOfTheirOwn(weighed, offset), weighed: weighed.length, historyDays: usual.days }
}

/** One given time, weighed like those that are found. */
export function windowAt(state: NetworkState, device: DeviceId, span: Interval, at: Instant): Window {
  const open = openingOf(state.network, device)
  return weigh(state, device, span, open ? usualUse(state, device, open, at) : NOTHING_KNOWN)
}

const better = (a: Window, b: Window): number =>
  a.booked - b.booked || a.clashes - b.clashes || a.expectedMinutes - b.expectedMinutes || a.from - b.from

function onDaysOfTheirOwn(windows: readonly Window[], offset: number): Window[] {
  const days = new Set<LocalDay>()
  const kept: Window[] = []
  for (const window of windows) {
    const { day } = localTime(window.from, offset)
    if (days.has(day)) continue
    days.add(day)
    kept.push(window)
    if (kept.length === MAINTENANCE_WINDOWS_SHOWN) break
  }
  return kept
}

const isShut = ({ devices, blocks }: NetworkState, device: DeviceId, span: Interval): boolean =>
  isDown(devices, device, span) || blocksOn(blocks, device, span).length > 0

function weigh(state: NetworkState, device: DeviceId, span: Interval, usual: Usual): Window {
  const booked = appointmentsOn(state.slots, device, span)
  const clashes = helpersOf(state, device).filter((id) => isShut(state, id, span)).length
  let expected = 0
  const shift = topologyOf(state.network).utcOffsetMinutes * MINUTE_MS
  for (let from: number = span.start; from < span.end; ) {
    const to = Math.min(span.end, (Math.floor((from + shift) / HOUR_MS) + 1) * HOUR_MS - shift)
    const taken = booked.reduce(
      (sum, { slot }) => sum + Math.max(0, Math.min(slot.end, to) - Math.max(slot.start, from)),
      0,
    )
    expected += Math.max(taken / MINUTE_MS, usual.in(instant(from), instant(to)))
    from = to
  }
  const { start: from, end: until } = span
  return { from, until, booked: booked.length, clashes, expectedMinutes: Math.round(expected * 10) / 10 }
}

/** Other devices of the hospital on which something that this one does can be done. */
function helpersOf({ network }: NetworkState, id: DeviceId): DeviceId[] {
  const own = lookupsOf(network).devices.get(id)
  if (!own) return []
  return topologyOf(network)
    .devices.filter((each) => each.id !== id && each.facility === own.facility)
    .filter(({ services }) => services.some((service) => own.services.includes(service)))
    .map((each) => each.id)
}

interface Usual {
  /** Of the device, before today, that its use is known of. */
  readonly days: number
  /** Minutes usually used of a stretch within one hour. */
  readonly in: (from: Instant, to: Instant) => number
}

const NOTHING_KNOWN: Usual = { days: 0, in: () => 0 }

function usualUse(state: NetworkState, device: DeviceId, open: Opening, at: Instant): Usual {
  const { utcOffsetMinutes: offset } = topologyOf(state.network)
  const today = localTime(at, offset).day
  const days = historyOf(state, device, open, today)
  if (days.length === 0) return NOTHING_KNOWN
  const sum = (hour: number, of: readonly Known[]): number =>
    of.reduce((all, { served }) => all + (served[hour] ?? 0), 0)
  const ofWeekday = Map.groupBy(days, ({ weekday }) => weekday)
  const usual = (weekday: number, hour: number): number => {
    const alike = ofWeekday.get(weekday) ?? []
    const prior = (MAINTENANCE_HISTORY_WEIGHT_DAYS * sum(hour, days)) / days.length
    return (sum(hour, alike) + prior) / (alike.length + MAINTENANCE_HISTORY_WEIGHT_DAYS)
  }
  return {
    days: days.length,
    in: (from, to) => {
      const { day, weekday, minuteOfDay } = localTime(from, offset)
      const end = minuteOfDay + (to - from) / MINUTE_MS
      const inHours = open
        .on(day, weekday)
        .reduce((all, span) => all + Math.max(0, Math.min(end, span.to) - Math.max(minuteOfDay, span.from)), 0)
      return (usual(weekday, Math.floor(minuteOfDay / 60)) * inHours) / 60
    },
  }
}

interface Known {
  readonly weekday: number
  readonly served: readonly number[]
}

/** From the first day that something is known of; a day on which it was open and nobody came counts, with nothing. */
function historyOf({ utilization }: NetworkState, device: DeviceId, open: Opening, today: LocalDay): Known[] {
  const days: Known[] = []
  let known = false
  for (let ago = UTILIZATION_KEPT_DAYS; ago > 0; ago--) {
    const day = addDays(today, -ago)
    const seen = deviceDayOf(utilization, device, day)
    known ||= seen !== undefined
    const weekday = weekdayOf(day)
    if (known && open.on(day, weekday).length > 0) days.push({ weekday, served: seen?.served ?? [] })
  }
  return days
}
