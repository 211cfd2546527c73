import type { DeviceId, PatientId, ServiceCode } from '../ids.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { fromLocal, HOUR_MS, type Instant, instant, localTime, MINUTE_MS } from '../time.ts'
import { entriesOf } from '../waitlist/state.ts'
import type { Slot } from './events.ts'
import { type Interval, overlaps } from './overlap.ts'
import { appointmentsOf } from './state.ts'

/**
 * What is fair among those who book. First come, first served gives the soonest times to whoever writes first, and leaves
 * those whom staff judge urgent, or to be seen soon, the days after: so a device may keep hours for them (`keptForAcute`
 * of the network file), and the times that reach into them. Nobody else is shown or given these before their release, when what is left of them is
 * everybody's, so that none stands idle for it.
 */
export function isKeptForAcute(
  state: NetworkState,
  slot: Pick<Slot, 'device' | 'start' | 'end'>,
  at: Instant,
): boolean {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const midnight = fromLocal(localTime(slot.start, utcOffsetMinutes).day, 0, utcOffsetMinutes)
  return keptForAcuteOn(state, slot.device, midnight, at).some((kept) => overlaps(kept, slot))
}

/** What is still kept of a local day, which begins at `midnight`. */
export function keptForAcuteOn(
  { network }: NetworkState,
  device: DeviceId,
  midnight: Instant,
  at: Instant,
): Interval[] {
  const kept = lookupsOf(network).devices.get(device)?.keptForAcute
  if (!kept) return []
  const { weekday } = localTime(midnight, topologyOf(network).utcOffsetMinutes)
  const released = at + kept.releaseHours * HOUR_MS
  return kept.hours
    .filter((each) => each.weekday === weekday)
    .map(({ from, to }) => ({
      start: instant(Math.max(midnight + from * MINUTE_MS, released)),
      end: instant(midnight + to * MINUTE_MS),
    }))
    .filter(({ start, end }) => start < end)
}

/** When it is everybody's. */
export function releasedAt({ network }: NetworkState, { device, end }: Pick<Slot, 'device' | 'end'>): Instant {
  const { releaseHours = 0 } = lookupsOf(network).devices.get(device)?.keptForAcute ?? {}
  return instant(end - releaseHours * HOUR_MS)
}

/** Whether staff have judged that they should not wait for this: what they wait for, or have booked, says so. */
export const isAcute = ({ slots, waitlist }: NetworkState, patient: PatientId, service: ServiceCode): boolean =>
  entriesOf(waitlist, patient).some((entry) => entry.service === service && entry.acuity !== 'routine') ||
  appointmentsOf(slots, patient).some(({ slot, acuity }) => slot.service === service && acuity !== 'routine')
