import type { AppointmentId, PatientId } from '../ids.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { plusMinutes } from '../time.ts'
import type { Slot } from './events.ts'

/**
 * Whether another service is booked so close that the device cannot be changed over. `but`: what moves away itself;
 * what is kept for `patient` is in nobody's way but others'.
 */
export function differsBeside(
  state: NetworkState,
  slot: Slot,
  but: AppointmentId | null,
  patient: PatientId | null,
): boolean {
  const minutes = lookupsOf(state.network).devices.get(slot.device)?.changeoverMinutes ?? 0
  if (minutes === 0) return false
  const around = { start: plusMinutes(slot.start, -minutes), end: plusMinutes(slot.end, minutes) }
  const { booked, held } = state.slots
  const beside = [
    ...booked.on(slot.device, around).filter(({ id }) => id !== but),
    ...held.on(slot.device, around).filter((each) => each.patient !== patient),
  ]
  return beside.some((other) => other.slot.service !== slot.service)
}
