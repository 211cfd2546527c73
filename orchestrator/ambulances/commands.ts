import type { LatLon } from '../geo.ts'
import type { AmbulanceId, EmergencyId, FacilityId, NoteId, PatientId } from '../ids.ts'
import type { Priority } from '../network/topology.ts'
import type { Complaint, CrewStatus, Location } from './events.ts'

export type AmbulancesCommand =
  /** Joins the reporter's open emergency where there is one; then `emergency` is not used. */
  | {
      readonly type: 'ambulances.request'
      readonly emergency: EmergencyId
      readonly reporter: PatientId
      readonly priority: Priority
      readonly complaint: Complaint
      readonly signs: readonly string[]
      readonly note: NoteId | null
      readonly location: Location | null
    }
  | { readonly type: 'ambulances.locate'; readonly emergency: EmergencyId; readonly location: Location }
  /** From the dispatcher: travel seconds for every unit and hospital it could reach. */
  | {
      readonly type: 'ambulances.recommend'
      readonly emergency: EmergencyId
      readonly toScene: ReadonlyMap<AmbulanceId, number>
      readonly toHospital: ReadonlyMap<FacilityId, number>
    }
  /** `ambulance` null approves the recommendation. */
  | {
      readonly type: 'ambulances.dispatch'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId | null
    }
  | { readonly type: 'ambulances.dismiss'; readonly emergency: EmergencyId }
  | { readonly type: 'ambulances.cancel'; readonly emergency: EmergencyId }
  | { readonly type: 'ambulances.report-status'; readonly ambulance: AmbulanceId; readonly status: CrewStatus }
  | { readonly type: 'ambulances.set-position'; readonly ambulance: AmbulanceId; readonly position: LatLon }
  /** From the timers only. */
  | { readonly type: 'ambulances.escalate'; readonly emergency: EmergencyId }
  | { readonly type: 'ambulances.archive'; readonly emergency: EmergencyId }

export type AmbulancesCommandOf<T extends AmbulancesCommand['type']> = Extract<AmbulancesCommand, { readonly type: T }>
