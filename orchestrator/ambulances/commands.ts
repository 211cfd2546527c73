import type { LatLon } from '../geo.ts'
import type { AmbulanceId, EmergencyId, FacilityId, NoteId, PatientId } from '../ids.ts'
import type { Priority } from '../network/topology.ts'
import type { Instant } from '../time.ts'
import type {
  Complaint,
  CrewStatus,
  Location,
  OutBecause,
  OverruleReason,
  SceneOutcome,
  TravelSource,
} from './events.ts'
import type { DispatchPolicy } from './fleet.ts'
import type { PlanRoads } from './plan-roads.ts'

export type DutyReport =
  /** `until` null: not said. `freshCrew`: another crew than before. */
  | { readonly kind: 'on'; readonly until: Instant | null; readonly freshCrew: boolean }
  | { readonly kind: 'out'; readonly because: OutBecause }
  | { readonly kind: 'fuel'; readonly low: boolean }

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
      /** As stated, if it was. */
      readonly patients?: number
    }
  | { readonly type: 'ambulances.locate'; readonly emergency: EmergencyId; readonly location: Location }
  /** From the dispatcher: travel seconds for every unit and hospital it could reach. */
  | {
      readonly type: 'ambulances.recommend'
      readonly emergency: EmergencyId
      readonly toScene: ReadonlyMap<AmbulanceId, number>
      readonly toHospital: ReadonlyMap<FacilityId, number>
      readonly travelSource?: TravelSource
    }
  /** From the dispatcher: everything about roads that a look at the whole fleet needs. Without `policy`, Nadi's own. */
  | { readonly type: 'ambulances.plan'; readonly roads: PlanRoads; readonly policy?: DispatchPolicy }
  /** Sends a free unit where it was advised to stand by. */
  | { readonly type: 'ambulances.move'; readonly ambulance: AmbulanceId }
  /** From the dispatcher, about a job under way: seconds from the unit to the scene, and from there to the hospitals. */
  | {
      readonly type: 'ambulances.replan'
      readonly emergency: EmergencyId
      readonly toScene: number | null
      readonly toHospital: ReadonlyMap<FacilityId, number>
    }
  /** `ambulance` null approves the recommendation. */
  | {
      readonly type: 'ambulances.dispatch'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId | null
    }
  /** Takes the job from the unit that has it and sends another. */
  | { readonly type: 'ambulances.reassign'; readonly emergency: EmergencyId; readonly ambulance: AmbulanceId }
  | { readonly type: 'ambulances.dismiss'; readonly emergency: EmergencyId }
  | { readonly type: 'ambulances.cancel'; readonly emergency: EmergencyId }
  | {
      readonly type: 'ambulances.report-status'
      readonly ambulance: AmbulanceId
      readonly status: CrewStatus
      readonly because?: OutBecause
    }
  /** The crew is done at the scene and nobody is brought to a hospital. */
  | {
      readonly type: 'ambulances.end-on-scene'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId
      readonly outcome: SceneOutcome
    }
  /** The crew takes the job; `emergency` so that an old button takes no other. */
  | { readonly type: 'ambulances.accept'; readonly emergency: EmergencyId; readonly ambulance: AmbulanceId }
  /** The receiving hospital has seen its alert. */
  | { readonly type: 'ambulances.acknowledge'; readonly emergency: EmergencyId }
  /** The family was wrong: help is needed after all. */
  | { readonly type: 'ambulances.keep-going'; readonly emergency: EmergencyId }
  | {
      readonly type: 'ambulances.give-reason'
      readonly emergency: EmergencyId
      readonly reason: OverruleReason
      readonly note: NoteId | null
    }
  /** Two reports are one incident: `emergency` ends, its reporter hears of `into` from now on. */
  | { readonly type: 'ambulances.join'; readonly emergency: EmergencyId; readonly into: EmergencyId }
  | { readonly type: 'ambulances.keep-apart'; readonly emergency: EmergencyId }
  /** One more unit for an incident of several patients. */
  | { readonly type: 'ambulances.ask-further'; readonly emergency: EmergencyId; readonly as: EmergencyId }
  /** On duty or off, low on fuel or not, out of service: what says whether a unit can be counted on. */
  | { readonly type: 'ambulances.report-duty'; readonly ambulance: AmbulanceId; readonly report: DutyReport }
  /** From the timers: its duty changes by itself. */
  | { readonly type: 'ambulances.turn-duty'; readonly ambulance: AmbulanceId }
  /** A sign of life: where they are has not changed. */
  | { readonly type: 'ambulances.check-in'; readonly ambulance: AmbulanceId }
  | {
      readonly type: 'ambulances.set-position'
      readonly ambulance: AmbulanceId
      readonly position: LatLon
      /** When it was there; now where it is left out. */
      readonly takenAt?: Instant
    }
  /** From the timers only. */
  | { readonly type: 'ambulances.escalate'; readonly emergency: EmergencyId }
  | {
      readonly type:
        | 'ambulances.give-up-waiting'
        | 'ambulances.renew-hold'
        | 'ambulances.alert-overdue'
        | 'ambulances.look-after-crew'
      readonly emergency: EmergencyId
    }
  | {
      readonly type:
        | 'ambulances.tell-near'
        | 'ambulances.escalate-alert'
        | 'ambulances.put-off'
        | 'ambulances.ask-location'
      readonly emergency: EmergencyId
    }
  | { readonly type: 'ambulances.archive'; readonly emergency: EmergencyId }
  | { readonly type: 'ambulances.look-again' }

export type AmbulancesCommandOf<T extends AmbulancesCommand['type']> = Extract<AmbulancesCommand, { readonly type: T }>
