import type { StaffRole } from '../../../orchestrator/network/topology.ts'

/** Messages a newcomer can send with one tap. The first is the shortest way to see everything move. */
export const PATIENT_SAMPLES = [
  'papa ko chest pain ho raha hai',
  'MRI chahiye kal subah',
  'Book a blood test tomorrow',
  'मुझे एक्स-रे कराना है',
]
const WARD_SAMPLES = [
  'nearest free ICU bed?',
  'CT list today',
  'who is on call for cardiology?',
  'expected discharges today',
]
const COORDINATOR_SAMPLES = [
  'list emergencies',
  'nearest free ICU bed?',
  'bed overview',
  'who is on call for cardiology?',
]
export const STAFF_SAMPLES: Readonly<Record<StaffRole, readonly string[]>> = {
  staff: WARD_SAMPLES,
  coordinator: COORDINATOR_SAMPLES,
  admin: COORDINATOR_SAMPLES,
}
export const CREW_SAMPLES = ['reached', 'patient onboard']
