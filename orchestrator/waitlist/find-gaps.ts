import { accept, type Decision } from '../decision.ts'
import type { DeviceId } from '../ids.ts'
import { lookupsOf } from '../network/state.ts'
import { freeSlots } from '../slots/availability.ts'
import type { Slot } from '../slots/events.ts'
import { overlaps } from '../slots/overlap.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant } from '../time.ts'

/** What is free on a device in the time that it was thought to be of no use, each time once. */
export function findGaps(state: NetworkState, device: DeviceId, at: Instant): Decision {
  const search = state.waitlist.searches.get(device)
  if (!search) return accept()
  const slots: Slot[] = []
  const known = lookupsOf(state.network).devices.get(device)
  for (const service of known?.services ?? []) {
    const { facility } = known ?? {}
    const from = instant(Math.max(at, search.from))
    for (const slot of freeSlots(state, { service, facility: facility ?? null, now: at, from, until: search.until })) {
      if (slot.device === device && !slots.some((other) => overlaps(other, slot))) slots.push(slot)
    }
  }
  return accept({ type: 'waitlist.gaps-found', device, freedBy: 'capacity', slots })
}
