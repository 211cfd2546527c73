import type { DeviceId, ServiceCode } from '../../orchestrator/ids.ts'
import { freeSlots } from '../../orchestrator/slots/availability.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { offeringOn } from '../../orchestrator/slots/offering.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { type Instant, instant, MINUTE_MS, plusMinutes } from '../../orchestrator/time.ts'
import type { View } from '../turn.ts'

/** The slot that a button names; null where the device does not do it any more. */
export function slotAt(
  { network }: NetworkState,
  { device, service, start }: { readonly device: DeviceId; readonly service: ServiceCode; readonly start: Instant },
): Slot | null {
  const offering = offeringOn(network, device, service)
  if (!offering) return null
  return { service, device, facility: offering.device.facility, start, end: plusMinutes(start, offering.minutes) }
}

/** So far from the time that was said another one is no answer any more. */
const NEAR_MINUTES = 12 * 60

/** What is free for a service nearest to a time, at the same hospital, the nearest first. */
export function freeNear(
  { state, now }: View,
  like: Pick<Slot, 'service' | 'facility'>,
  at: Instant,
  count: number,
): Slot[] {
  const search = { service: like.service, facility: like.facility, now }
  const from = instant(Math.max(now, at - NEAR_MINUTES * MINUTE_MS))
  const found: Slot[] = []
  for (const slot of freeSlots(state, { ...search, from, until: plusMinutes(at, NEAR_MINUTES) })) {
    found.push(slot)
    // They come by start: past the time, more are only further off.
    if (slot.start > at && found.filter(({ start }) => start > at).length >= count) break
  }
  const away = ({ start }: Slot): number => Math.abs(start - at)
  return found.sort((a, b) => away(a) - away(b) || a.start - b.start || (a.device < b.device ? -1 : 1)).slice(0, count)
}
