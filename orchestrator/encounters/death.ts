import type { Event } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import { appointmentsOf } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'

/** Nobody waits for, reminds or calls who has died: what they had booked ahead is free for others, and nobody is told. */
export function unbooked({ slots }: NetworkState, patient: PatientId | null, at: Instant): Event[] {
  if (patient === null) return []
  return appointmentsOf(slots, patient)
    .filter(({ slot }) => slot.start > at)
    .map(({ id: appointment, slot }) => ({ type: 'slots.cancelled', appointment, patient, slot, died: true }))
}
