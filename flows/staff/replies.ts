import type { Role } from '../../orchestrator/actor.ts'
import type { CrewStatus, SceneOutcome } from '../../orchestrator/ambulances/events.ts'
import type { BlockCause, HoldFor } from '../../orchestrator/beds/events.ts'
import type { FreeAt, KeptBySex } from '../../orchestrator/beds/find.ts'
import type { BedSoon } from '../../orchestrator/beds/soon.ts'
import type { BlocksEvent } from '../../orchestrator/blocks/events.ts'
import type { Rejection } from '../../orchestrator/decision.ts'
import type { DevicesEvent } from '../../orchestrator/devices/events.ts'
import type { DischargeTo } from '../../orchestrator/encounters/events.ts'
import type { NotScored } from '../../orchestrator/encounters/news2.ts'
import type {
  AlertId,
  AmbulanceId,
  AppointmentId,
  BedId,
  BlockId,
  CardKey,
  CoverId,
  DeviceId,
  EmergencyId,
  EncounterId,
  EntryId,
  FacilityId,
  HandoffId,
  HoldId,
  PatientId,
  ServiceCode,
  StaffId,
  TransferId,
} from '../../orchestrator/ids.ts'
import type { MaintenanceEvent, Window } from '../../orchestrator/maintenance/events.ts'
import type {
  BedFeature,
  BedStatus,
  Duty,
  MaintenanceId,
  Sex,
  StaffRole,
  Unit,
} from '../../orchestrator/network/topology.ts'
import type { RebookingEvent } from '../../orchestrator/rebooking/events.ts'
import type { Turn } from '../../orchestrator/rota/roster.ts'
import type { Acuity, Slot, SlotsEvent } from '../../orchestrator/slots/events.ts'
import type { LikelyFree } from '../../orchestrator/stays/expected.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Unfit } from '../../orchestrator/waitlist/events.ts'
import type { Entry } from '../../orchestrator/waitlist/state.ts'
import type { IntentName } from '../intents.ts'
import type { Passage } from '../knowledge.ts'
import type { Press } from '../press.ts'
import type { Beyond } from './beyond.ts'
import type { Origin } from './origin.ts'
import type { Vital } from './vitals-words.ts'

/** A bed to choose, with the road from where the asker looks; null where no way is known. */
export interface BedOffer {
  readonly bed: BedId
  readonly travelSeconds: number | null
}

/** What is left out stands for its default, as in replies that an earlier release left to be sent. */
export interface BedWanted {
  readonly unit: Unit
  readonly features: readonly BedFeature[]
  readonly near: FacilityId
  /** Where the patient is instead, if in no hospital. */
  readonly from?: Origin | null
  /** Null: not said. */
  readonly sex?: Sex | null
  /** For so many patients; one where it is left out. */
  readonly count?: number
  /** Where the road should count from, and nobody knows where that is. */
  readonly unplaced?: string
}

/** Beds that would fit but cannot be had, by what keeps them. */
export interface BedCounts {
  readonly occupied: number
  readonly cleaning: number
  readonly blocked: number
  readonly held: number
}

/** Something near to what was asked that is free. */
export interface BedInstead extends BedOffer {
  readonly unit: Unit
  /** Of the features asked for, those this bed lacks. */
  readonly without: readonly BedFeature[]
}

/** What wards and coordinators ask to see of their beds. */
export type BedList = 'dirty' | 'blocked' | 'held' | 'doubted' | 'occupancy'

/** Who is on call for one role, who comes after them, and where else somebody is. */
export interface OnCallAnswer {
  readonly duty: Duty
  readonly facility: FacilityId | null
  readonly turns: readonly Turn[]
  readonly next: { readonly at: Instant; readonly first: StaffId | null } | null
  /** Where nobody is: the same role in the network's other houses. */
  readonly elsewhere: readonly { readonly facility: FacilityId; readonly staff: StaffId }[]
}

/** What staff, crews and strangers are told in answer: ids, numbers and instants, no sentences. */
export type StaffReply =
  | { readonly kind: 'staff.ask-unit'; readonly question: string; readonly features: readonly BedFeature[] }
  | {
      readonly kind: 'staff.beds-found'
      readonly wanted: BedWanted
      readonly offers: readonly BedOffer[]
      /** Those that are expected within the hour, see `searchSoon`. */
      readonly soon?: readonly BedSoon[]
      /** More that are free, for women or men alone, where it was not said which. */
      readonly keptBySex?: KeptBySex
      readonly card: CardKey
    }
  /** Beds for several patients: which hospital has enough of them, and who has some. */
  | {
      readonly kind: 'staff.beds-together'
      readonly wanted: BedWanted
      /** Those with enough first, nearest first among them. */
      readonly places: readonly FreeAt[]
      /** Where there were enough when the button was drawn. */
      readonly gone?: FacilityId
      readonly soon: readonly BedSoon[]
      readonly keptBySex: KeptBySex
      readonly card: CardKey
    }
  | { readonly kind: 'staff.beds-held'; readonly card: CardKey; readonly staff: StaffId; readonly missed: number }
  | {
      readonly kind: 'staff.no-bed'
      readonly wanted: BedWanted
      readonly counts: BedCounts
      /** Not free yet: shown with when and why, never to be held. */
      readonly soon: readonly BedSoon[]
      readonly instead: readonly BedInstead[]
      readonly keptBySex?: KeptBySex
      /** Beds whose patients are likeliest to leave. */
      readonly likely?: readonly LikelyFree[]
      /** Hospitals outside the network that have the unit, by name, nearest first. */
      readonly outside?: readonly { readonly name: string; readonly travelSeconds: number | null }[]
      readonly card: CardKey
    }
  | {
      readonly kind: 'staff.bed-held'
      readonly bed: BedId
      readonly hold: HoldId
      readonly staff: StaffId
      readonly until: Instant
    }
  /** `ownHold`: the presser's own, already there; `instead`: other kinds, where no bed like it is free. */
  | {
      readonly kind: 'staff.bed-not-held'
      readonly bed: BedId
      readonly rejection: Rejection
      readonly ownHold: HoldId | null
      readonly next: BedOffer | null
      /** Not in replies that an earlier release left to be sent. */
      readonly instead?: readonly BedInstead[]
    }
  | { readonly kind: 'staff.hold-released'; readonly bed: BedId }
  /** What state a bed is in, and for whom it is kept. */
  | { readonly kind: 'staff.bed-is'; readonly bed: BedId }
  /** Null: of every hospital, of every unit. */
  | {
      readonly kind: 'staff.bed-list'
      readonly list: BedList
      readonly facility: FacilityId | null
      readonly unit: Unit | null
    }
  /** Hospitals outside the network; with a unit, those that have it. */
  | { readonly kind: 'staff.outside'; readonly names: readonly string[] }
  /** Null: of every hospital, of every unit. */
  | {
      readonly kind: 'staff.expected-discharges'
      readonly facility: FacilityId | null
      readonly unit: Unit | null
      readonly until: Instant
    }
  /** Null: not as it was planned. */
  | { readonly kind: 'staff.leaving-planned'; readonly bed: BedId; readonly at: Instant | null }
  /** Set, changed or lifted; `changed` false: it was so already. */
  | {
      readonly kind: 'staff.surge'
      readonly facility: FacilityId
      readonly unit: Unit
      readonly on: boolean
      readonly changed: boolean
    }
  | { readonly kind: 'staff.surges' }
  | {
      readonly kind: 'staff.surge-missing'
      readonly missing: 'place' | 'reason'
      readonly draft: Omit<Extract<Press, { do: 'surge' }>, 'do'>
    }
  /** Beds that the asker asked for. */
  | { readonly kind: 'staff.own-requests'; readonly encounters: readonly EncounterId[] }
  | { readonly kind: 'staff.which-hold'; readonly holds: readonly HeldBed[] }
  /** `bed`: the one that was named and is not held. */
  | { readonly kind: 'staff.no-holds'; readonly bed: BedId | null }
  /** Which bed? `said` is what was named and is no bed. */
  /** `among`: those that it may be, where a number alone was said. */
  | {
      readonly kind: 'staff.ask-bed'
      readonly said: string | null
      readonly status: BedStatus | null
      readonly among?: readonly BedId[]
    }
  | { readonly kind: 'staff.ask-bed-status'; readonly question: string; readonly bed: BedId }
  | {
      readonly kind: 'staff.bed-status-set'
      readonly bed: BedId
      readonly status: BedStatus
      readonly cause: BlockCause | null
      readonly until: Instant | null
    }
  /** What ambulances do and where they are; `freeOnly` was asked for. */
  | { readonly kind: 'staff.fleet'; readonly units: readonly AmbulanceId[]; readonly freeOnly: boolean }
  | { readonly kind: 'staff.emergencies'; readonly emergencies: readonly EmergencyId[] }
  | { readonly kind: 'staff.alternatives'; readonly emergency: EmergencyId }
  | {
      readonly kind: 'staff.which-emergency'
      readonly purpose: 'dispatch' | 'cancel' | 'reassign'
      readonly emergencies: readonly EmergencyId[]
      readonly ambulance: AmbulanceId | null
    }
  | {
      readonly kind: 'staff.dispatched'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId
      readonly etaSeconds: number | null
      readonly by: StaffId | null
    }
  | { readonly kind: 'staff.dismissed'; readonly emergency: EmergencyId; readonly by: StaffId | null }
  | { readonly kind: 'staff.cancelled'; readonly emergency: EmergencyId; readonly by: StaffId | null }
  | { readonly kind: 'staff.explained'; readonly emergency: EmergencyId }
  | { readonly kind: 'staff.nothing-to-explain'; readonly live: readonly EmergencyId[] }
  | {
      readonly kind: 'staff.crew-status-set'
      readonly ambulance: AmbulanceId
      readonly status: CrewStatus
      readonly job: EmergencyId | null
    }
  /** What the crew is on, with the next steps; or that it is free. */
  | { readonly kind: 'staff.crew-job'; readonly ambulance: AmbulanceId; readonly because: Because }
  /** Where the unit stands after what its crew said of its hours, fuel or vehicle. */
  | { readonly kind: 'staff.duty-noted'; readonly ambulance: AmbulanceId }
  /** On board somebody died. `transfer`: it was ended by that, and whoever asked for it is told. */
  | { readonly kind: 'staff.died-on-board'; readonly emergency: EmergencyId; readonly transfer: TransferId | null }
  /** Why nobody is brought to a hospital, as buttons. */
  | { readonly kind: 'staff.why-no-transport'; readonly emergency: EmergencyId }
  | {
      readonly kind: 'staff.ended-on-scene'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId
      readonly outcome: SceneOutcome
    }
  | { readonly kind: 'staff.job-over'; readonly emergency: EmergencyId; readonly ambulance: AmbulanceId }
  /** `into` null: it stays an incident of its own. */
  | { readonly kind: 'staff.joined'; readonly emergency: EmergencyId; readonly into: EmergencyId | null }
  | { readonly kind: 'staff.further-asked'; readonly emergency: EmergencyId; readonly as: EmergencyId }
  | { readonly kind: 'staff.which-alert'; readonly emergencies: readonly EmergencyId[] }
  | {
      readonly kind: 'staff.acknowledged'
      readonly emergency: EmergencyId
      readonly by: StaffId | null
      readonly changed: boolean
    }
  /** What somebody sees to now; `changed` false: it was acknowledged before. */
  | {
      readonly kind: 'staff.seen-to'
      readonly alert: AlertId
      readonly items: readonly string[]
      readonly by: StaffId | null
      readonly changed: boolean
    }
  /** The same is asked for more than one patient. */
  | { readonly kind: 'staff.which-item'; readonly items: readonly { readonly alert: AlertId; readonly item: string }[] }
  /** Why somebody was told of it; null: they were told of nothing. */
  | { readonly kind: 'staff.why-told'; readonly alert: AlertId | null; readonly staff: StaffId }
  | { readonly kind: 'staff.kept-going'; readonly emergency: EmergencyId; readonly by: StaffId | null }
  | {
      readonly kind: 'staff.why-instead'
      readonly emergency: EmergencyId
      readonly ambulance: AmbulanceId
      readonly instead: AmbulanceId
    }
  | { readonly kind: 'staff.reason-noted'; readonly emergency: EmergencyId }
  | { readonly kind: 'staff.located'; readonly emergency: EmergencyId; readonly place: string | null }
  | { readonly kind: 'staff.which-divert'; readonly unit: Unit | null; readonly on: boolean }
  /** `changed` is false where it was so already. */
  | {
      readonly kind: 'staff.divert-set'
      readonly facility: FacilityId
      readonly unit: Unit | null
      readonly on: boolean
      readonly changed: boolean
    }
  | { readonly kind: 'staff.diverts' }
  | { readonly kind: 'staff.ed-delay-noted'; readonly facility: FacilityId; readonly minutes: number | null }
  | { readonly kind: 'staff.checked-in'; readonly ambulance: AmbulanceId }
  | { readonly kind: 'staff.replacements'; readonly emergency: EmergencyId }
  | {
      readonly kind: 'staff.reassigned'
      readonly emergency: EmergencyId
      readonly from: AmbulanceId
      readonly to: AmbulanceId
      readonly etaSeconds: number | null
      readonly by: StaffId | null
    }
  | { readonly kind: 'staff.position-noted' | 'staff.position-doubted'; readonly ambulance: AmbulanceId }
  /** The request's card, drawn from the state of the moment it is delivered. */
  | { readonly kind: 'staff.bed-request'; readonly encounter: EncounterId }
  | {
      readonly kind: 'staff.request-missing'
      readonly missing: 'unit' | 'acuity' | 'vitals'
      readonly vitals: readonly Vital[]
      readonly notScored: NotScored | null
      readonly question: string | null
      readonly options: readonly string[]
    }
  | {
      readonly kind: 'staff.placed'
      readonly encounter: EncounterId
      readonly bed: BedId
      readonly changed: boolean
    }
  | { readonly kind: 'staff.discharged'; readonly bed: BedId | null; readonly to: DischargeTo }
  | { readonly kind: 'staff.nobody-in-bed'; readonly bed: BedId; readonly status: BedStatus }
  /** `among`: those that it may be, where a number alone was said. */
  | {
      readonly kind: 'staff.which-bed-for'
      readonly what: 'admit' | 'discharge'
      readonly said: string | null
      readonly among: readonly BedId[]
    }
  | { readonly kind: 'staff.request-cancelled' | 'staff.step-down-declined'; readonly encounter: EncounterId }
  | { readonly kind: 'staff.assigned' | 'staff.why-take'; readonly encounter: EncounterId; readonly bed: BedId }
  | {
      readonly kind: 'staff.other-beds'
      readonly encounter: EncounterId
      readonly free: readonly BedOffer[]
      readonly taken: readonly BedOffer[]
      readonly may: 'place' | 'assign'
    }
  | { readonly kind: 'staff.why-release'; readonly bed: BedId; readonly holdFor: HoldFor }
  | { readonly kind: 'staff.beds-confirmed'; readonly facility: FacilityId; readonly unit: Unit }
  /** The causes a destination may give, as buttons. */
  | { readonly kind: 'staff.why-refuse'; readonly transfer: TransferId }
  /** What is still missing to book a transfer; `question` names the choices offered. */
  | {
      readonly kind: 'staff.transfer-missing'
      readonly missing: 'bed' | 'destination' | 'unit' | 'time' | 'phone'
      /** The hospital whose number is missing, where its name was said. */
      readonly name: string | null
      readonly question: string | null
      readonly choices: readonly string[]
    }
  /** `refused`: another was asked for, for the same patient; `answers`: whoever reads it may approve or refuse. */
  | {
      readonly kind: 'staff.transfer'
      readonly transfer: TransferId
      readonly refused?: boolean
      readonly answers?: boolean
    }
  | { readonly kind: 'staff.transfers'; readonly transfers: readonly TransferId[] }
  /** Understood, and not possible through Nadi yet. */
  | {
      readonly kind: 'staff.not-yet'
      readonly what: Beyond
      readonly understood: readonly string[]
      readonly facility: FacilityId
    }
  /** `wanted`: a role nobody knows; then whom to ask instead. */
  | {
      readonly kind: 'staff.on-call'
      readonly wanted: string | null
      readonly asked: readonly OnCallAnswer[]
      /** When it is asked about. */
      readonly at: Instant
      readonly facility: FacilityId
      readonly coordinators: readonly StaffId[]
    }
  | { readonly kind: 'staff.covered'; readonly covers: readonly CoverId[] }
  | { readonly kind: 'staff.cover-ended'; readonly staff: StaffId | null }
  /** Said that somebody covers, and not plainly who or what. */
  | {
      readonly kind: 'staff.cover-unclear'
      readonly missing: 'who' | 'which' | 'duty'
      readonly people: readonly StaffId[]
    }
  | { readonly kind: 'staff.paged'; readonly staff: StaffId; readonly line: OnCallAnswer | null }
  | { readonly kind: 'staff.schedule'; readonly devices: readonly DeviceId[]; readonly day: Instant }
  | { readonly kind: 'staff.utilization' }
  /** Without `from` and `until`: of the time ahead. */
  | {
      readonly kind: 'staff.device-use'
      readonly devices: readonly DeviceId[]
      readonly from?: Instant
      readonly until?: Instant
    }
  | { readonly kind: 'staff.passed-on' | 'staff.handed-back'; readonly handoff: HandoffId }
  /** Approved documents, word for word. */
  | { readonly kind: 'staff.document'; readonly passages: readonly Passage[] }
  | { readonly kind: 'staff.no-document'; readonly facility: FacilityId }
  | { readonly kind: 'staff.did-you-mean'; readonly question: string; readonly meanings: readonly IntentName[] }
  | { readonly kind: 'staff.refused'; readonly rejection: Rejection }
  /** Which device, and what with it; `said` is what was named and fits none. */
  | {
      readonly kind: 'staff.which-device'
      readonly said: string | null
      readonly choices: readonly { readonly device: DeviceId; readonly press: Press }[]
    }
  | { readonly kind: 'staff.how-late'; readonly device: DeviceId }
  /** Shall so many people be told? */
  | {
      readonly kind: 'staff.delay-for-many'
      readonly device: DeviceId
      readonly minutes: number
      readonly people: number
    }
  /** `rebooked`: what became of those who were booked on it. */
  | {
      readonly kind: 'staff.device-is'
      readonly event: Exclude<DevicesEvent, { type: 'devices.gone' }>
      readonly rebooked: Extract<RebookingEvent, { type: 'rebooking.planned' | 'rebooking.undone' }> | null
    }
  /** Who is booked while a device is out of service, and what became of them. */
  | { readonly kind: 'staff.affected'; readonly device: DeviceId }
  /** Whose time is over? None: nobody is on the device now. */
  | {
      readonly kind: 'staff.vacate-which'
      readonly device: DeviceId | null
      readonly choices: readonly { readonly slot: Slot; readonly press: Press }[]
    }
  /** `waiting`: so many wait for the service. */
  | {
      readonly kind: 'staff.vacated'
      readonly event: Extract<SlotsEvent, { type: 'slots.vacated' }>
      readonly waiting: number
    }
  /** Which device shall be blocked then? */
  | {
      readonly kind: 'staff.block-which'
      readonly from: Instant
      readonly until: Instant
      readonly choices: readonly { readonly device: DeviceId; readonly press: Press }[]
    }
  /** Until when? `minutes` null: for the rest of its day. */
  | {
      readonly kind: 'staff.block-when'
      readonly device: DeviceId
      readonly from: Instant
      readonly choices: readonly { readonly minutes: number | null; readonly press: Press }[]
    }
  /** Which of them shall be lifted? None: nothing is blocked there. */
  | { readonly kind: 'staff.which-block' | 'staff.blocks'; readonly blocks: readonly BlockId[] }
  | {
      readonly kind: 'staff.block-is'
      readonly event: BlocksEvent
      readonly rebooked: Extract<RebookingEvent, { type: 'rebooking.planned' | 'rebooking.undone' }> | null
    }
  /** When maintenance of these devices is due or planned. */
  | { readonly kind: 'staff.maintenance'; readonly devices: readonly DeviceId[] }
  /** How long does it take? */
  | { readonly kind: 'staff.maintenance-how-long'; readonly device: DeviceId }
  /**
   * When it could be done, best first. `item` null: not in the network file; `meanwhile`: so many were booked in the
   * time that was wanted.
   */
  | {
      readonly kind: 'staff.maintenance-windows'
      readonly device: DeviceId
      readonly item: MaintenanceId | null
      readonly minutes: number
      readonly windows: readonly Window[]
      readonly historyDays: number
      readonly meanwhile: number | null
    }
  | {
      readonly kind: 'staff.maintenance-put-off'
      readonly event: Extract<MaintenanceEvent, { type: 'maintenance.put-off' }>
    }
  /** Somebody has come; `ahead`: who are there and come before them. */
  | {
      readonly kind: 'staff.patient-here'
      readonly slot: Slot
      readonly token: number
      readonly ahead: number
      readonly waitMinutes: number
    }
  /** What is still to be said of somebody who is to be put on a list. */
  | {
      readonly kind: 'staff.enrol-ask'
      readonly service: ServiceCode
      readonly missing: 'who' | 'acuity' | 'phone'
    }
  /** They wait; what is free for them until their deadline. `number`: their place in `overbook CT at 3 for 2`. */
  | {
      readonly kind: 'staff.enrolled'
      readonly entry: EntryId
      readonly patient: PatientId
      readonly service: ServiceCode
      readonly acuity: Acuity
      readonly deadline: Instant | null
      readonly slots: readonly Slot[]
      readonly number: number
    }
  | { readonly kind: 'staff.booked-for'; readonly patient: PatientId; readonly slot: Slot }
  /** Something was answered in place of a patient without a number. */
  | { readonly kind: 'staff.answered-for'; readonly slot: Slot | null }
  /** Which appointment is to be moved? `booked`: what there is, where nobody is booked at the time that was said. */
  | {
      readonly kind: 'staff.move-which'
      readonly choices: readonly { readonly slot: Slot; readonly press: Press | null }[]
      readonly at: Instant | null
    }
  /** That time cannot be had; these can. */
  | {
      readonly kind: 'staff.move-where'
      readonly appointment: AppointmentId
      readonly from: Slot
      readonly wanted: Instant
      readonly free: readonly Slot[]
    }
  /** Which appointment shall be cancelled? */
  | {
      readonly kind: 'staff.cancel-which'
      readonly choices: readonly { readonly slot: Slot; readonly press: Press | null }[]
    }
  | { readonly kind: 'staff.slot-cancelled'; readonly slot: Slot }
  | {
      readonly kind: 'staff.move-asked'
      readonly event: Extract<RebookingEvent, { type: 'rebooking.proposed' }>
    }
  | {
      readonly kind: 'staff.move-too-late'
      readonly appointment: AppointmentId
      readonly patient: PatientId
      readonly to: Slot
    }
  | { readonly kind: 'staff.moved'; readonly from: Slot; readonly slot: Slot }
  | { readonly kind: 'staff.move-dropped'; readonly appointment: AppointmentId }
  /** Who waits for these times and could come; `waiting`: on the list for the service. */
  | {
      readonly kind: 'staff.who-can-come'
      readonly at: Instant
      readonly times: readonly {
        readonly slot: Slot
        readonly waiting: number
        readonly people: readonly Ready[]
        readonly unfit: Readonly<Partial<Record<Unfit, number>>>
      }[]
    }
  | { readonly kind: 'staff.slot-offered'; readonly slot: Slot }
  /** An urgent patient into a full time: when, or who and why; `left`: so many more are allowed that day. */
  | { readonly kind: 'staff.overbook-when' }
  | {
      readonly kind: 'staff.overbook-whom'
      readonly slot: Slot
      readonly people: readonly Entry[]
      readonly left: number
      readonly meant: EntryId | null
    }
  /** `over`: null where the time was free. */
  | {
      readonly kind: 'staff.overbooked'
      readonly slot: Slot
      readonly over: { readonly nth: number; readonly allowed: number } | null
    }
  | { readonly kind: 'staff.rebook-judged'; readonly told: boolean; readonly count: number }
  /** A unit or an emergency was named that nobody knows. */
  | { readonly kind: 'staff.unknown-name'; readonly said: string }
  | { readonly kind: 'staff.stale-button' }
  /** Something broke on our side. */
  | { readonly kind: 'staff.failed' }
  | { readonly kind: 'staff.stopped' }
  | { readonly kind: 'staff.thanked' }
  | { readonly kind: 'staff.help'; readonly role: StaffRole; readonly because: Because }
  /** Somebody with no role: how to get one. */
  | { readonly kind: 'staff.no-access' }
  /** Words that sound like an emergency from somebody who is not a patient's family. */
  | { readonly kind: 'staff.call-for-help'; readonly role: Exclude<Role, 'patient' | 'system'> }

/** Somebody of the waitlist who could come: how likely, and by when they must know. */
export interface Ready {
  readonly patient: PatientId
  readonly acuity: Acuity
  readonly waitedDays: number
  readonly gainDays: number | null
  readonly chance: number
  readonly latest: Instant
  readonly travelMinutes: number | null
}

export interface HeldBed {
  readonly hold: HoldId
  readonly bed: BedId
  readonly until: Instant
}

/** Why somebody is told what Nadi can do for them. */
export type Because = 'asked' | 'not-understood' | 'unreadable'
