import type { AmbulanceId, EmergencyId, StaffId } from '../ids.ts'
import type { CrewStatus, NotReady, Outcome } from './events.ts'
import type { Phase } from './state.ts'

export type AmbulancesRejection =
  | { readonly code: 'emergency.unknown'; readonly emergency: EmergencyId }
  | { readonly code: 'emergency.closed'; readonly emergency: EmergencyId; readonly outcome: Outcome }
  /** Somebody was quicker; `approvedBy` null means it went out by itself. */
  | {
      readonly code: 'emergency.already-dispatched'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId
      readonly approvedBy: StaffId | null
    }
  | { readonly code: 'emergency.not-dispatched'; readonly emergency: EmergencyId }
  /** No hospital expects this patient now. */
  | { readonly code: 'emergency.no-alert'; readonly emergency: EmergencyId }
  | { readonly code: 'emergency.at-hospital'; readonly emergency: EmergencyId }
  | { readonly code: 'emergency.nothing-recommended'; readonly emergency: EmergencyId }
  | { readonly code: 'emergency.patient-on-board'; readonly emergency: EmergencyId }
  | { readonly code: 'location.out-of-area'; readonly nearestKm: number }
  | { readonly code: 'ambulance.unknown'; readonly ambulance: AmbulanceId }
  | { readonly code: 'ambulance.busy'; readonly ambulance: AmbulanceId; readonly job: EmergencyId }
  | { readonly code: 'ambulance.off-duty'; readonly ambulance: AmbulanceId; readonly because: NotReady }
  /** Nothing speaks for moving it, or no longer. */
  | { readonly code: 'ambulance.no-advice'; readonly ambulance: AmbulanceId }
  | { readonly code: 'crew.no-job'; readonly ambulance: AmbulanceId }
  | { readonly code: 'crew.job-over'; readonly ambulance: AmbulanceId; readonly emergency: EmergencyId }
  | {
      readonly code: 'crew.status-out-of-order'
      readonly ambulance: AmbulanceId
      readonly status: CrewStatus
      readonly phase: Phase
    }
