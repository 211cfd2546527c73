import type { CrewStatus, Shortfall } from './ambulances/events.ts'
import type { AmbulanceId, BedId, CardKey, EmergencyId, FacilityId, HoldId, PatientId, StaffId } from './ids.ts'
import type { Instant } from './time.ts'

/**
 * What the core tells people, as data: ids and numbers, no sentences and nothing personal.
 * `flows/` puts it into words when it is delivered.
 */
export type Notice =
  /** To the family: help is coming. Seconds from now to the scene. */
  | {
      readonly kind: 'family.dispatched'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId
      readonly etaSeconds: number | null
      readonly hospital: FacilityId | null
    }
  | {
      readonly kind: 'family.progress'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId
      readonly status: Exclude<CrewStatus, 'available' | 'unavailable'>
      readonly hospital: FacilityId | null
    }
  | { readonly kind: 'family.handed-over'; readonly emergency: EmergencyId; readonly hospital: FacilityId | null }
  /** The crew sent before cannot come; another is being found. */
  | { readonly kind: 'family.reassigning'; readonly emergency: EmergencyId }
  | { readonly kind: 'family.nothing-to-send'; readonly emergency: EmergencyId; readonly shortfall: Shortfall }
  /** A coordinator judged it no emergency, or called it off. */
  | {
      readonly kind: 'family.closed'
      readonly emergency: EmergencyId
      readonly outcome: 'not-an-emergency' | 'cancelled'
    }
  /** The incident's headline card: drawn from the state of the moment it is delivered. */
  | { readonly kind: 'card.emergency'; readonly emergency: EmergencyId }
  | { readonly kind: 'coordinator.your-turn'; readonly emergency: EmergencyId; readonly level: number }
  /** The crew's job card, with the buttons of the next steps. */
  | { readonly kind: 'card.job'; readonly emergency: EmergencyId; readonly ambulance: AmbulanceId }
  | { readonly kind: 'crew.job-withdrawn'; readonly emergency: EmergencyId; readonly ambulance: AmbulanceId }
  | {
      readonly kind: 'ed.pre-alert'
      readonly emergency: EmergencyId
      readonly hospital: FacilityId
      readonly bed: BedId | null
      /** When the patient is expected at the door. */
      readonly expectedAt: Instant | null
    }
  | { readonly kind: 'ed.stand-down'; readonly emergency: EmergencyId; readonly hospital: FacilityId }
  /** A bed hold came to its end; its card is edited. */
  | { readonly kind: 'card.hold-ended'; readonly bed: BedId; readonly hold: HoldId; readonly expired: boolean }

/** Who hears it. Delivery finds their channels; the core never sees an address. */
export type Audience =
  | { readonly kind: 'patient'; readonly patient: PatientId }
  | { readonly kind: 'staff'; readonly staff: StaffId }
  | { readonly kind: 'crew'; readonly ambulance: AmbulanceId }
  | { readonly kind: 'team'; readonly team: 'coordinators' }
  | { readonly kind: 'team'; readonly team: 'ed'; readonly facility: FacilityId }
  /** Wherever the card with this key was posted; edited there, nowhere newly posted. */
  | { readonly kind: 'card'; readonly card: CardKey }

export interface Message {
  readonly to: Audience
  readonly notice: Notice
  /** With a key, an earlier post of the same key to the same place is edited instead of repeated. */
  readonly card: CardKey | null
  /** Emergencies pass quiet hours, opt-outs and rate queues. */
  readonly urgent: boolean
}
