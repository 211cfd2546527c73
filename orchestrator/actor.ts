import { z } from 'zod'
import { AmbulanceId, FacilityId, PatientId, StaffId } from './ids.ts'

/**
 * Who asks. The adapter proves the sender, the directory says who that is, and `decide` judges what
 * they may do; nothing in a message can change it.
 */
export const Actor = z.discriminatedUnion('role', [
  /** A patient or the family member who writes for them. */
  z.object({ role: z.literal('patient'), patient: PatientId }),
  z.object({ role: z.literal('staff'), staff: StaffId, facility: FacilityId }),
  z.object({ role: z.literal('coordinator'), staff: StaffId, facility: FacilityId }),
  z.object({ role: z.literal('admin'), staff: StaffId, facility: FacilityId }),
  z.object({ role: z.literal('crew'), ambulance: AmbulanceId }),
  /** Timers and the dispatcher itself. */
  z.object({ role: z.literal('system') }),
  /** A verified sender nobody has given a role: may look at nothing and change nothing. */
  z.object({ role: z.literal('stranger') }),
])
export type Actor = z.infer<typeof Actor>
export type Role = Actor['role']

export const SYSTEM: Actor = { role: 'system' }

/** The staff member behind an actor, if it is one. */
export function staffOf(actor: Actor): StaffId | null {
  switch (actor.role) {
    case 'staff':
    case 'coordinator':
    case 'admin':
      return actor.staff
    default:
      return null
  }
}
