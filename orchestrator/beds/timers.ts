import { DAY_FROM_MINUTE, DAY_TO_MINUTE, STALE_BED_HOURS } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, HOUR_MS, type Instant, instant, localTime, MINUTE_MS, stretchKey } from '../time.ts'
import { mayGoStale } from './asking.ts'
import type { BedsCommand } from './commands.ts'
import type { Bed } from './state.ts'

/** From when on nobody knows any more whether it is still so; null where that is asked otherwise. */
export const staleAt = (bed: Bed): Instant | null =>
  mayGoStale(bed) ? instant(bed.heardAt + STALE_BED_HOURS * HOUR_MS) : null

/** When the first hold runs out, or somebody is to be asked about a bed. */
export function nextDueBeds(state: NetworkState): Instant | null {
  const times: Instant[] = []
  // There are never more holds than beds, so looking at all of them is cheap.
  for (const { expiresAt } of state.beds.holds.values()) times.push(expiresAt)
  const minute = state.beds.toAsk.lowestGroup()
  if (minute !== null) times.push(endOf(minute, MINUTE_MS))
  const doubted = doubtedFrom(state)
  if (doubted !== null) times.push(doubted)
  return times.length === 0 ? null : times.reduce((a, b) => (a < b ? a : b))
}

const endOf = (key: string, milliseconds: number): Instant => instant((Number(key) + 1) * milliseconds)

/** When those that were heard of first become doubtful; never at night, since nothing is urgent about it. */
function doubtedFrom({ beds, network }: NetworkState): Instant | null {
  const hour = beds.byHeardHour.lowestGroup()
  if (hour === null) return null
  const at = instant(endOf(hour, HOUR_MS) + STALE_BED_HOURS * HOUR_MS)
  const { utcOffsetMinutes } = topologyOf(network)
  const { day, minuteOfDay } = localTime(at, utcOffsetMinutes)
  if (minuteOfDay < DAY_FROM_MINUTE) return fromLocal(day, DAY_FROM_MINUTE, utcOffsetMinutes)
  return minuteOfDay < DAY_TO_MINUTE ? at : fromLocal(addDays(day, 1), DAY_FROM_MINUTE, utcOffsetMinutes)
}

/** Holds that have run out in the order they did, then beds that somebody is to be asked about. */
export function dueBeds(state: NetworkState, now: Instant): BedsCommand[] {
  const expired = [...state.beds.holds.values()]
    .filter(({ expiresAt }) => expiresAt <= now)
    .sort((a, b) => a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1))
    .map(({ id }): BedsCommand => ({ type: 'beds.expire-hold', hold: id }))
  return [...expired, ...asked(state, now), ...doubts(state, now)]
}

function asked({ beds: { toAsk } }: NetworkState, now: Instant): BedsCommand[] {
  return toAsk
    .groupsBefore(stretchKey(now, MINUTE_MS))
    .flatMap((minute) => [...toAsk.of(minute)].sort().map((bed): BedsCommand => ({ type: 'beds.ask-after', bed })))
}

/** One question a ward. */
function doubts(state: NetworkState, now: Instant): BedsCommand[] {
  const from = doubtedFrom(state)
  const { beds, byHeardHour } = state.beds
  if (from === null || from > now) return []
  const wards = new Map<string, Bed[]>()
  const hours = byHeardHour.groupsBefore(stretchKey(instant(now - STALE_BED_HOURS * HOUR_MS), HOUR_MS))
  for (const id of hours.flatMap((hour) => [...byHeardHour.of(hour)]).sort()) {
    const bed = beds.get(id)
    if (!bed) continue
    const ward = `${bed.facility} ${bed.unit}`
    wards.set(ward, [...(wards.get(ward) ?? []), bed])
  }
  return [...wards.values()].flatMap((ward): BedsCommand[] => {
    const [first] = ward
    if (!first) return []
    return [{ type: 'beds.doubt', facility: first.facility, unit: first.unit, beds: ward.map(({ id }) => id) }]
  })
}
