import type { Complaint, Location } from '../../orchestrator/ambulances/events.ts'
import type { EmergencyId, FacilityId, PatientId, ServiceCode } from '../../orchestrator/ids.ts'
import type { Unit } from '../../orchestrator/network/topology.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import type { LocalDay } from '../../orchestrator/time.ts'
import type { Question } from '../dialogue.ts'
import type { Passage } from '../knowledge.ts'
import type { CannotRead } from '../turn.ts'
import type { Pending } from './frames.ts'

/**
 * One message to a patient: parts said one after the other, and the buttons of the open question.
 * `urgent` keeps the public emergency numbers under it.
 */
export interface PatientReply {
  readonly kind: 'patient.reply'
  readonly parts: readonly Part[]
  readonly question: Question | null
  readonly urgent: boolean
}

export type Part =
  | CarePart
  | SafetyPart
  | VisitPart
  // finding and booking a time
  | { readonly say: 'which-service' }
  | { readonly say: 'which-facility'; readonly service: ServiceCode }
  | { readonly say: 'which-time'; readonly service: ServiceCode; readonly moving: Slot | null }
  | { readonly say: 'which-reading' }
  | { readonly say: 'time-refused'; readonly why: 'past' | 'too-far' }
  | {
      readonly say: 'offer'
      /** Minutes by road, where it is known from where. */
      readonly travel?: Readonly<Record<FacilityId, number>>
      readonly service: ServiceCode
      readonly slots: readonly Slot[]
      readonly matchesWish: boolean
    }
  | { readonly say: 'nothing-free'; readonly service: ServiceCode }
  | { readonly say: 'confirm-booking'; readonly slot: Slot }
  | { readonly say: 'confirm-move'; readonly from: Slot; readonly slot: Slot }
  /** `waitMinutes`: one more in a full time, who may have to wait so long. */
  | { readonly say: 'booked' | 'moved'; readonly slot: Slot; readonly waitMinutes?: number }
  | { readonly say: 'just-taken' }
  | { readonly say: 'overlaps' }
  | { readonly say: 'too-many'; readonly max: number }
  // what is booked
  /** `waitMinutes`: of the next, if it is one more in a full time. */
  | { readonly say: 'appointments'; readonly slots: readonly Slot[]; readonly waitMinutes?: number }
  | { readonly say: 'no-appointment' }
  /** `fits` is false when nothing fits what was named, and everything is listed instead. */
  | {
      readonly say: 'which-appointment'
      readonly to: 'move' | 'cancel' | 'attend'
      readonly slots: readonly Slot[]
      readonly fits: boolean
    }
  | { readonly say: 'confirm-cancel'; readonly slot: Slot }
  | { readonly say: 'cancelled'; readonly slot: Slot }
  | { readonly say: 'kept' }
  | { readonly say: 'appointment-gone' }
  // coming, or not
  | { readonly say: 'attendance-confirmed'; readonly slot: Slot }
  | { readonly say: 'late-told'; readonly slot: Slot; readonly minutes: number | null }
  | { readonly say: 'cannot-come'; readonly slot: Slot }
  | { readonly say: 'no-offer' }
  /** Their offer is over: it ran out, somebody else was first, or nobody can have it. */
  | { readonly say: 'offer-over'; readonly why: 'expired' | 'taken' | 'withdrawn' }
  // waiting
  | { readonly say: 'wait-for-which' }
  | { readonly say: 'waits'; readonly service: ServiceCode }
  | { readonly say: 'waits-no-more'; readonly service: ServiceCode }
  | { readonly say: 'waits-for-nothing' }
  | { readonly say: 'waits-too-often'; readonly max: number }
  | { readonly say: 'free-already' }
  | { readonly say: 'offer-declined' }
  | { readonly say: 'not-offered-there'; readonly service: ServiceCode; readonly facility: FacilityId }
  | {
      readonly say: 'which-question'
      readonly rows: readonly { readonly kind: Pending['kind']; readonly slot: Slot | null }[]
    }
  // an emergency
  | { readonly say: 'emergency-raised'; readonly location: Location | null; readonly complaint: Complaint }
  | { readonly say: 'emergency-joined' }
  | { readonly say: 'send-location'; readonly complaint: Complaint }
  | { readonly say: 'which-place' }
  | { readonly say: 'words-passed-on' }
  | { readonly say: 'located'; readonly location: Location }
  | { readonly say: 'location-far' }
  | { readonly say: 'location-broken' }
  | { readonly say: 'in-danger' }
  | { readonly say: 'pin-danger' }
  | { readonly say: 'no-danger' }
  | { readonly say: 'ambulance'; readonly emergency: EmergencyId }
  | { readonly say: 'no-ambulance' }
  /** About a death on scene: a person tells them. */
  | { readonly say: 'person-calls' }
  | { readonly say: 'confirm-call-off' }
  | { readonly say: 'still-coming' }
  | { readonly say: 'call-off-asked' }
  | { readonly say: 'too-late-to-call-off' }
  | { readonly say: 'emergency-failed' }
  // the conversation itself
  | { readonly say: 'welcome' }
  | { readonly say: 'help' }
  | { readonly say: 'not-understood' }
  | { readonly say: 'nothing-pending' }
  | { readonly say: 'fine' }
  | { readonly say: 'stopped' }
  | { readonly say: 'resuming' }
  | { readonly say: 'old-button' }
  | { readonly say: 'language-set' }
  | { readonly say: 'opted-out' }
  | { readonly say: 'opted-in' }
  | { readonly say: 'phone-numbers' }
  | { readonly say: 'which-meaning' }
  | { readonly say: 'welcome-back' }
  | { readonly say: 'started-afresh' }
  | { readonly say: 'hello' }
  | { readonly say: 'you-are-welcome' }
  | { readonly say: 'goodbye' }
  | { readonly say: 'still-here' }
  | { readonly say: 'take-your-time' }
  | { readonly say: 'offer-person' }
  | { readonly say: 'which-language' }
  /** Word for word. */
  | { readonly say: 'document'; readonly passage: Passage }
  // erasing what is kept
  | { readonly say: 'erase-sure' }
  | { readonly say: 'erase-asked' }
  /** `facility`: where they are booked, if that is one place; only its number is given. */
  | { readonly say: 'not-known'; readonly clinical: boolean; readonly facility: FacilityId | null }
  | { readonly say: 'handed-over' }
  | { readonly say: 'passed-on' }
  | { readonly say: 'back-with-nadi' }
  | { readonly say: 'cannot-read'; readonly what: CannotRead }
  | { readonly say: 'refused' }

/** Several appointments that are booked together. */
export type VisitPart =
  | { readonly say: 'which-visit-time'; readonly services: readonly ServiceCode[] }
  | {
      readonly say: 'visit-offer'
      readonly plans: readonly (readonly Slot[])[]
      readonly matchesWish: boolean
      readonly blocked: LocalDay | null
    }
  /** Not there, but as a whole at another hospital. */
  | { readonly say: 'visit-elsewhere'; readonly facility: FacilityId }
  | { readonly say: 'visit-impossible'; readonly services: readonly ServiceCode[]; readonly blocked: LocalDay | null }
  | {
      readonly say: 'checked-in' | 'in-queue'
      readonly slot: Slot
      readonly token: number
      readonly ahead: number
      readonly waitMinutes: number
    }
  /** More than fit into one visit: these now, the rest afterwards. */
  | {
      readonly say: 'visit-left'
      readonly services: readonly ServiceCode[]
      readonly left: readonly ServiceCode[]
    }
  | { readonly say: 'visit-goes-on'; readonly services: readonly ServiceCode[] }
  | { readonly say: 'visit-blocked'; readonly slot: Slot }
  | { readonly say: 'confirm-visit' | 'visit-booked' | 'visit-cancelled'; readonly slots: readonly Slot[] }

/** What a service must know of a patient. `question`: see `orchestrator/slots/safety.ts`. */
export type SafetyPart =
  | { readonly say: 'kept-meanwhile'; readonly slot: Slot }
  /** What a yes to the booking means. */
  | { readonly say: 'declares'; readonly service: ServiceCode; readonly question: string }
  /** What was said is no answer to it. */
  | { readonly say: 'fact-plainly' }
  | { readonly say: 'safety-question'; readonly service: ServiceCode; readonly question: string }
  /** `referred`: the hospital has been asked to look into it. */
  | {
      readonly say: 'not-suitable'
      readonly service: ServiceCode
      readonly question: string
      readonly referred: boolean
    }
  | { readonly say: 'safety-unsure'; readonly service: ServiceCode; readonly referred: boolean }

/** Caregivers, and where a patient is. */
export type CarePart =
  /** Whom the rest is about, where that is not the reader. */
  | { readonly say: 'on-behalf'; readonly patient: PatientId }
  | { readonly say: 'for-whom' }
  /** Several people, of whom the first is booked for now; null: the writer. */
  | { readonly say: 'one-by-one'; readonly patients: readonly (PatientId | null)[] }
  /** What follows is about the next of them. */
  | { readonly say: 'next-person'; readonly patient: PatientId | null }
  /** Who books for somebody without a number says that they may. */
  | { readonly say: 'acts-for' }
  | { readonly say: 'which-number' }
  /** `ending`: the last digits, for the rest is kept sealed only. */
  | { readonly say: 'confirm-caregiver'; readonly ending: string }
  | { readonly say: 'caregiver-not-added' }
  | {
      readonly say: 'caregiver-added' | 'caregiver-already' | 'caregiver-removed'
      readonly caregiver: PatientId
    }
  | { readonly say: 'which-caregiver' }
  | { readonly say: 'no-caregiver' }
  | { readonly say: 'not-a-caregiver' }
  | { readonly say: 'number-unusable' }
  | { readonly say: 'own-number' }
  | { readonly say: 'too-many-caregivers'; readonly max: number }
  | { readonly say: 'caregiver-declined' }
  | { readonly say: 'handed-over-at'; readonly hospital: FacilityId | null }
  | { readonly say: 'in-bed'; readonly facility: FacilityId; readonly unit: Unit }
  | { readonly say: 'next-appointment'; readonly slot: Slot }
  /** `closed`: it is about somebody who has not let the writer in. */
  | { readonly say: 'ask-hospital'; readonly known: boolean; readonly closed: boolean }
