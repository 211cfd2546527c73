import type { AlertEnd, ListEntry } from './alerts/events.ts'
import type { CrewStatus, ReplanReason, SceneOutcome, Shortfall } from './ambulances/events.ts'
import type { Phase } from './ambulances/state.ts'
import type { CancelBecause, LostBecause } from './encounters/events.ts'
import type {
  AlertId,
  AmbulanceId,
  AppointmentId,
  BedId,
  CardKey,
  DeviceId,
  EmergencyId,
  EncounterId,
  FacilityId,
  HandoffId,
  HoldId,
  NoteId,
  OfferId,
  PatientId,
  StaffId,
  TransferId,
} from './ids.ts'
import type { Duty, MaintenanceId, Unit } from './network/topology.ts'
import type { DivertReason } from './receiving/events.ts'
import type { SafetySaid, Slot } from './slots/events.ts'
import type { LiftReason, SurgeReason } from './surge/events.ts'
import type { Instant, LocalDay } from './time.ts'

/** About an appointment: their caregivers hear it too. */
export type ToPatient =
  /** Will they come to this appointment? With buttons to answer. */
  | { readonly kind: 'patient.will-you-come'; readonly appointment: AppointmentId }
  /** What they come to today runs late. */
  | { readonly kind: 'patient.delayed'; readonly slot: Slot; readonly minutes: number }
  /** Their turn is noticeably sooner or later than they heard. */
  | {
      readonly kind: 'patient.queue-moved'
      readonly slot: Slot
      readonly token: number
      readonly ahead: number
      readonly waitMinutes: number
    }
  /** They go in before the time they were booked for. */
  | { readonly kind: 'patient.called'; readonly slot: Slot; readonly token: number }
  /** They were not there, so somebody who was went in; theirs is another time now. With buttons to answer. */
  | {
      readonly kind: 'patient.turn-passed'
      readonly appointment: AppointmentId
      readonly from: Slot
      readonly slot: Slot
    }
  /** `expiresAt` null: until it begins. */
  | {
      readonly kind: 'patient.offer'
      readonly offer: OfferId
      readonly slot: Slot
      readonly expiresAt: Instant | null
      /** One more in a full time: so long they may have to wait. */
      readonly waitMinutes?: number
    }
  /** What they were offered is somebody else's, or nobody's any more. */
  | { readonly kind: 'patient.offer-gone'; readonly slot: Slot; readonly why: 'taken' | 'withdrawn' }
  /** Their device is out of service; `to` null: no other time was found. With buttons to answer. */
  | {
      readonly kind: 'patient.rebook'
      readonly appointment: AppointmentId
      readonly from: Slot
      readonly to: Slot | null
    }
  /** Would they come at another time? Their own stands until they say so. With buttons to answer. */
  | {
      readonly kind: 'patient.move-asked'
      readonly appointment: AppointmentId
      readonly from: Slot
      readonly to: Slot
    }
  /** They need not move after all. */
  | { readonly kind: 'patient.move-dropped'; readonly slot: Slot }
  /** Staff put them into a full time, since it is urgent. */
  | { readonly kind: 'patient.booked-urgently'; readonly slot: Slot }
  /** Staff booked it for them. */
  | { readonly kind: 'patient.booked'; readonly slot: Slot }
  /** Staff cancelled it. */
  | { readonly kind: 'patient.cancelled'; readonly slot: Slot }
  /** What was agreed with staff by word of mouth. */
  | { readonly kind: 'patient.moved'; readonly from: Slot; readonly slot: Slot }
  /** The device works again, all is as it was. */
  | { readonly kind: 'patient.rebook-undone'; readonly slot: Slot }
  /** The device works again, and they may have their own time back. */
  | {
      readonly kind: 'patient.rebook-back'
      readonly appointment: AppointmentId
      readonly from: Slot
      readonly to: Slot
    }

/**
 * What the core tells people, as data: ids and numbers, no sentences and nothing personal.
 * `flows/` puts it into words when it is delivered.
 */
export type Notice =
  /** What was kept for them while they decided is free for others again. */
  | { readonly kind: 'patient.hold-over'; readonly slot: Slot }
  /** To the family: help is coming. Seconds from now to the scene. */
  | {
      readonly kind: 'family.dispatched'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId
      readonly etaSeconds: number | null
      readonly hospital: FacilityId | null
      /** It has less equipment than such an emergency should have. */
      readonly lowerClass?: boolean
      /** The unit they were told of before. */
      readonly after?: AmbulanceId | null
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
  | {
      readonly kind: 'family.nothing-to-send'
      readonly emergency: EmergencyId
      readonly shortfall: Shortfall
      /** Until the first unit should be free again; null when none is on a job. */
      readonly freeInSeconds: number | null
    }
  /** The plan changed on the way: another hospital, or another time at which the ambulance is with them. */
  | { readonly kind: 'family.new-hospital'; readonly emergency: EmergencyId; readonly hospital: FacilityId }
  | { readonly kind: 'family.new-eta'; readonly emergency: EmergencyId; readonly etaSeconds: number }
  /** Somebody else reported the same: it is one incident, and they hear of it. */
  | { readonly kind: 'family.joined'; readonly emergency: EmergencyId }
  | { readonly kind: 'family.near'; readonly emergency: EmergencyId; readonly ambulance: AmbulanceId }
  /** Where is it? Asked again, because help cannot be sent without. */
  | { readonly kind: 'family.where'; readonly emergency: EmergencyId }
  /** A coordinator answered the wish to call it off: help keeps coming. */
  | { readonly kind: 'family.kept-going'; readonly emergency: EmergencyId }
  /** A coordinator judged it no emergency, or called it off. */
  | {
      readonly kind: 'family.closed'
      readonly emergency: EmergencyId
      readonly outcome: 'not-an-emergency' | 'cancelled'
    }
  | {
      readonly kind: 'family.ended-on-scene'
      readonly emergency: EmergencyId
      readonly outcome: Exclude<SceneOutcome, 'dead-on-scene'>
    }
  | ToPatient
  /** Somebody let them write for them; they may decline. */
  | { readonly kind: 'patient.named-caregiver'; readonly patient: PatientId }
  | { readonly kind: 'patient.caregiver-left'; readonly caregiver: PatientId }
  /** A caregiver did it; the patient hears of it. */
  | {
      readonly kind: 'patient.done-for-you'
      readonly done: 'booked' | 'moved' | 'cancelled'
      readonly slot: Slot
      readonly caregiver: PatientId
    }
  /** To a caregiver: what their patient was asked or told. */
  | { readonly kind: 'patient.cared-for'; readonly patient: PatientId; readonly notice: ToPatient }
  /** A colleague's own words, in a conversation that was handed to people. */
  | { readonly kind: 'patient.colleague-said'; readonly handoff: HandoffId; readonly note: NoteId }
  | { readonly kind: 'patient.handed-back'; readonly handoff: HandoffId; readonly because: 'done' | 'nobody-answered' }
  /** A patient on their way; `minutes` null where they did not say how late. */
  | {
      readonly kind: 'team.running-late'
      readonly appointment: AppointmentId
      readonly slot: Slot
      readonly minutes: number | null
    }
  /** Somebody who waits there was called in; `instead`: whose time it was, who is not there. */
  | {
      readonly kind: 'team.called-forward'
      readonly token: number
      readonly from: Slot
      readonly slot: Slot
      readonly instead: Slot | null
    }
  /** Likely not to come, and did not say. */
  | {
      readonly kind: 'team.unconfirmed'
      readonly appointment: AppointmentId
      readonly patient: PatientId
      readonly slot: Slot
    }
  /** Somebody could not be booked for what they said to a question of the service, or did not know. */
  | {
      readonly kind: 'team.booking-referred'
      readonly patient: PatientId
      readonly slot: Slot
      readonly question: string
      readonly said: SafetySaid
    }
  /** A device left the network with people booked on it: some of them, in order; `booked`: all of them. */
  | {
      readonly kind: 'team.device-gone'
      readonly device: DeviceId
      readonly booked: number
      readonly people: readonly {
        readonly appointment: AppointmentId
        readonly patient: PatientId
        readonly slot: Slot
      }[]
      readonly last: boolean
    }
  /** Their device is out of service, and they did not answer. */
  | {
      readonly kind: 'team.rebook-unanswered'
      readonly appointment: AppointmentId
      readonly patient: PatientId
      readonly from: Slot
      readonly to: Slot | null
    }
  /** A unit has more beds for a while, or has them no longer. */
  | {
      readonly kind: 'team.surge'
      readonly facility: FacilityId
      readonly unit: Unit
      readonly beds: readonly BedId[]
      readonly until: Instant
      readonly reason: SurgeReason
      readonly by: StaffId
    }
  | {
      readonly kind: 'team.surge-over'
      readonly facility: FacilityId
      readonly unit: Unit
      readonly reason: LiftReason
      readonly by: StaffId | null
    }
  | {
      readonly kind: 'team.divert'
      readonly facility: FacilityId
      readonly unit: Unit | null
      readonly on: boolean
      readonly reason: DivertReason | null
      readonly until: Instant | null
      /** Null: it ended as it was said. */
      readonly by: StaffId | null
    }
  | {
      readonly kind: 'team.ed-delay'
      readonly facility: FacilityId
      readonly minutes: number | null
      readonly by: StaffId | null
    }
  /** The destination's card of a transfer, drawn from the state of the moment it is delivered. */
  | { readonly kind: 'card.transfer'; readonly transfer: TransferId }
  | ({ readonly kind: 'colleague.transfer'; readonly transfer: TransferId } & TransferNews)
  /** Somebody on call is wanted by a colleague. */
  | { readonly kind: 'colleague.paged'; readonly by: StaffId; readonly note: NoteId | null }
  /** To whoever is on call now where the rota says otherwise, and to whom they stand in for. */
  | {
      readonly kind: 'colleague.on-call'
      readonly duty: Duty
      readonly facility: FacilityId | null
      readonly staff: StaffId
      readonly instead: StaffId | null
      readonly from: Instant
      readonly until: Instant
      readonly by: StaffId
    }
  | {
      readonly kind: 'colleague.off-call'
      readonly duty: Duty
      readonly facility: FacilityId | null
      readonly by: StaffId
    }
  /** To whoever asked somebody to come at another time. */
  | {
      readonly kind: 'colleague.move-answered'
      readonly appointment: AppointmentId
      readonly patient: PatientId
      readonly from: Slot
      readonly to: Slot
      readonly outcome: 'accepted' | 'declined' | 'unanswered'
    }
  /** To whoever put somebody on a list who has no number: what they are asked or told, to be answered for them. */
  | { readonly kind: 'colleague.for-patient'; readonly patient: PatientId; readonly notice: ToPatient }
  /** A patient wants to talk to a person; drawn from the state of the moment. */
  | { readonly kind: 'card.handoff'; readonly handoff: HandoffId }
  | { readonly kind: 'team.patient-said'; readonly handoff: HandoffId; readonly note: NoteId }
  /** The incident's headline card: drawn from the state of the moment it is delivered. */
  | { readonly kind: 'card.emergency'; readonly emergency: EmergencyId }
  | { readonly kind: 'coordinator.your-turn'; readonly emergency: EmergencyId; readonly level: number }
  /** Something about a job that a coordinator should look at, in the incident's thread. */
  | { readonly kind: 'coordinator.alert'; readonly emergency: EmergencyId; readonly alert: JobAlert }
  /** Are they well? With the buttons of what may be true. */
  | { readonly kind: 'crew.check-in'; readonly emergency: EmergencyId; readonly ambulance: AmbulanceId }
  /** The crew's job card, with the buttons of the next steps. */
  | { readonly kind: 'card.job'; readonly emergency: EmergencyId; readonly ambulance: AmbulanceId }
  /** A free unit might better stand by elsewhere; drawn from the state of the moment. */
  | { readonly kind: 'card.move'; readonly ambulance: AmbulanceId }
  | {
      readonly kind: 'crew.stand-by'
      readonly ambulance: AmbulanceId
      readonly post: string
      readonly driveSeconds: number
    }
  /** Its shift or its hours are over: it is not sent any more. */
  | { readonly kind: 'crew.duty-over'; readonly ambulance: AmbulanceId }
  /** The place or the hospital is another one; rings, while the job card is only edited. */
  | {
      readonly kind: 'crew.new-plan'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId
      readonly change: 'place' | 'hospital'
    }
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
  /** A request for a bed, as whoever asked or the coordinators see it; drawn from the state of the moment. */
  | { readonly kind: 'card.bed-request'; readonly encounter: EncounterId; readonly view: 'asker' | 'coordinators' }
  /** To the ward whose bed was reserved: who comes, and when. */
  | { readonly kind: 'card.bed-expected'; readonly encounter: EncounterId; readonly bed: BedId; readonly hold: HoldId }
  /** To whoever asked for a bed: rings, while the card is only edited. */
  | { readonly kind: 'colleague.bed-news'; readonly encounter: EncounterId; readonly news: BedNews }
  | { readonly kind: 'coordinator.bed-overdue'; readonly encounter: EncounterId; readonly level: number }
  /** What a team has to have ready, with who has seen to what; drawn from the state of the moment. */
  | { readonly kind: 'card.alert'; readonly alert: AlertId }
  /** To whoever is on call for it, or is told next: what they are to see to. */
  | {
      readonly kind: 'colleague.alert'
      readonly alert: AlertId
      readonly items: readonly string[]
      readonly why: 'told' | 'escalated'
    }
  /** To whoever was told: the patient does not come. */
  | { readonly kind: 'colleague.alert-ended'; readonly alert: AlertId; readonly because: AlertEnd }
  /** In the thread of the headline: one thing that happened to it. */
  | { readonly kind: 'team.alert-detail'; readonly alert: AlertId; readonly detail: AlertDetail }
  /** A bed that a colleague held was given to a patient. */
  | {
      readonly kind: 'colleague.hold-taken'
      readonly bed: BedId
      readonly by: StaffId | null
      readonly reason: NoteId | null
    }
  /** May this patient move to less care, since somebody waits for the bed? */
  | {
      readonly kind: 'card.step-down'
      readonly encounter: EncounterId
      readonly bed: BedId
      readonly into: BedId
      readonly unblocks: EncounterId | null
    }
  | { readonly kind: 'card.cleaning'; readonly bed: BedId; readonly since: Instant }
  /** To housekeeping: somebody is to come into it. */
  | { readonly kind: 'team.clean-for'; readonly bed: BedId; readonly encounter: EncounterId }
  | { readonly kind: 'team.cleaning-late'; readonly bed: BedId; readonly time: number }
  | { readonly kind: 'team.block-over'; readonly bed: BedId; readonly time: number }
  /** When it could be done, drawn from the state of the moment; `due`: which time of it. */
  | {
      readonly kind: 'card.maintenance'
      readonly device: DeviceId
      readonly item: MaintenanceId
      readonly due: LocalDay | null
    }
  | {
      readonly kind: 'coordinator.maintenance-left'
      readonly device: DeviceId
      readonly item: MaintenanceId
      readonly due: LocalDay | null
      readonly because: 'unanswered' | 'no-window'
    }
  /** Nothing was heard of these beds for long. */
  | {
      readonly kind: 'card.doubted'
      readonly facility: FacilityId
      readonly unit: Unit
      readonly beds: readonly BedId[]
    }
  /** A bed hold came to its end; its card is edited. */
  | {
      readonly kind: 'card.hold-ended'
      readonly bed: BedId
      readonly hold: HoldId
      readonly expired: boolean
      /** Others may be held on the same card; absent from messages of the time when none could. */
      readonly card?: CardKey
    }

export type JobAlert =
  | { readonly what: 'refused' | 'no-answer'; readonly ambulance: AmbulanceId }
  | {
      readonly what: 'replanned'
      readonly because: ReplanReason
      readonly from: FacilityId | null
      readonly hospital: FacilityId | null
      readonly bed: BedId | null
    }
  /** Two reports that may be one incident. */
  | { readonly what: 'maybe-same'; readonly emergency: EmergencyId; readonly metres: number }
  /** The family says that no help is needed. */
  | { readonly what: 'cancel-asked' }
  /** Nobody has said where it is: somebody should call the family. */
  | { readonly what: 'no-location' }
  /** `theirs`: said to the emergency department's own on call. */
  | { readonly what: 'unacknowledged'; readonly hospital: FacilityId; readonly theirs: boolean }
  | { readonly what: 'ended-on-scene'; readonly outcome: SceneOutcome; readonly ambulance: AmbulanceId }
  | { readonly what: 'overdue'; readonly phase: Phase; readonly limitSeconds: number }
  | { readonly what: 'crew-silent'; readonly ambulance: AmbulanceId; readonly heardAt: Instant }

export type AlertDetail =
  | {
      readonly what: 'told'
      readonly items: readonly string[]
      readonly to: StaffId | null
      readonly duty: Duty | null
    }
  | { readonly what: 'acknowledged'; readonly items: readonly string[]; readonly by: StaffId }
  | {
      readonly what: 'escalated'
      readonly items: readonly string[]
      readonly to: StaffId | null
      readonly level: number
    }
  | { readonly what: 'moved'; readonly expectedAt: Instant | null }
  | {
      readonly what: 'list-changed'
      readonly added: readonly ListEntry[]
      /** Where they are now is on the headline. */
      readonly moved: readonly ListEntry[]
      readonly cancelled: readonly ListEntry[]
      readonly list: readonly ListEntry[]
      readonly reopened: readonly string[]
    }
  | { readonly what: 'ended'; readonly because: AlertEnd }

export type BedNews =
  | { readonly what: 'reserved'; readonly bed: BedId; readonly until: Instant }
  /** It ran out and nobody came: kept until then, and given up. */
  | { readonly what: 'still-coming'; readonly bed: BedId; readonly hold: HoldId; readonly until: Instant }
  | {
      readonly what: 'lost'
      readonly bed: BedId
      readonly because: LostBecause
      readonly by: StaffId | null
      readonly reason: NoteId | null
    }
  | { readonly what: 'ended'; readonly because: CancelBecause }

/** `unanswered` goes to the coordinators, the rest to whoever asked for the transfer. */
export interface TransferNews {
  readonly news: 'approved' | 'picked-up' | 'closed' | 'unanswered'
}

/** Who hears it. Delivery finds their channels; the core never sees an address. */
export type Audience =
  | { readonly kind: 'patient'; readonly patient: PatientId }
  | { readonly kind: 'staff'; readonly staff: StaffId }
  | { readonly kind: 'crew'; readonly ambulance: AmbulanceId }
  | { readonly kind: 'team'; readonly team: 'coordinators' }
  | { readonly kind: 'team'; readonly team: 'ed'; readonly facility: FacilityId }
  /** Those who care for the patients of a unit; where it has no channel, the emergency department's. */
  | { readonly kind: 'team'; readonly team: 'ward'; readonly facility: FacilityId; readonly unit: Unit }
  | { readonly kind: 'team'; readonly team: 'housekeeping'; readonly facility: FacilityId }
  /** In the thread below the card with this key, where the channel has threads. */
  | { readonly kind: 'thread'; readonly card: CardKey; readonly team: 'coordinators' }
  /** Below the card with this key wherever it was posted, once in each room; nowhere else. */
  | { readonly kind: 'threads'; readonly card: CardKey }
  /** Wherever the card with this key was posted; edited there, nowhere newly posted. */
  | { readonly kind: 'card'; readonly card: CardKey }

export interface Message {
  readonly to: Audience
  readonly notice: Notice
  /** With a key, an earlier post of the same key to the same place is edited instead of repeated. */
  readonly card: CardKey | null
  /** Emergencies pass quiet hours, opt-outs and rate queues. */
  readonly urgent: boolean
  /** By another of their ways than the one they use, where they have one: there they did not answer. */
  readonly anotherWay?: boolean
}
