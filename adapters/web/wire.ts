import type { Rendered } from '../../flows/rendered.ts'
import type { Phase } from '../../orchestrator/ambulances/state.ts'
import type { LatLon } from '../../orchestrator/geo.ts'
import type { AmbulanceId, BedId, DeviceId, EmergencyId, FacilityId } from '../../orchestrator/ids.ts'
import type {
  AmbulanceClass,
  BedFeature,
  BedStatus,
  Priority,
  StaffRole,
  Unit,
} from '../../orchestrator/network/topology.ts'
import type { Instant } from '../../orchestrator/time.ts'

/** What goes between the simulator's server and its browsers. Types only: the browser gets no server code. */

/** `patient:+91…`, `staff:S-…`, `crew:AMB-1` or `room:coordinators`. */
export type Address = string

/** Everybody and everything that can be played, fixed while the server runs. */
export interface SimulatorConfig {
  readonly networkName: string
  readonly utcOffsetMinutes: number
  /** Invented patients; the only phone numbers a browser ever sees. */
  readonly patients: readonly { readonly address: Address; readonly name: string }[]
  readonly staff: readonly Persona[]
  readonly crews: readonly CrewPhone[]
  readonly rooms: readonly Room[]
  /** Landmarks a patient's phone can share as its location. */
  readonly places: readonly { readonly name: string; readonly point: LatLon }[]
}

export interface Room {
  readonly address: Address
  readonly name: string
  /** Short name of the hospital whose room it is; null: everybody's. */
  readonly facility: string | null
  readonly purpose: string
}

export interface Persona {
  readonly address: Address
  readonly name: string
  readonly role: StaffRole
  /** Short name of the facility. */
  readonly facility: string
}

interface CrewPhone {
  readonly address: Address
  readonly ambulance: AmbulanceId
  readonly class: AmbulanceClass
  readonly base: string
}

export interface TranscriptMessage {
  /** The sender's uuid, or the provider id of one of our posts. */
  readonly id: string
  readonly place: Address
  /** The message this one answers, in rooms; null at top level. */
  readonly thread: string | null
  readonly from: Address | 'nadi'
  readonly at: Instant
  readonly editedAt: Instant | null
  /** Shown to this sender alone. */
  readonly privateTo: Address | null
  readonly body: MessageBody
}

export type MessageBody =
  | { readonly kind: 'rendered'; readonly rendered: Rendered }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'press'; readonly label: string | null }
  | { readonly kind: 'location'; readonly lat: number; readonly lon: number; readonly label: string | null }

/** Body of `POST /sim/messages`. */
export interface Submission {
  /** Made by the browser: sending the same one twice is sending it once. */
  readonly id: string
  readonly place: Address
  readonly sender: Address
  readonly thread: string | null
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'press'
        readonly payload: string
        readonly label: string | null
        readonly messageId: string | null
      }
    | { readonly kind: 'location'; readonly lat: number; readonly lon: number; readonly label: string | null }
}

/** Events of `GET /sim/events`; a snapshot comes first, also after every reconnect. */
export type FeedEvent =
  | {
      readonly type: 'snapshot'
      readonly config: SimulatorConfig
      readonly messages: readonly TranscriptMessage[]
      readonly board: Board
    }
  /** New, or in place of the one with its id. */
  | { readonly type: 'message'; readonly message: TranscriptMessage }
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'board'; readonly board: Board }
  | { readonly type: 'heartbeat' }

/** The network at a glance, without a single personal detail. */
export interface Board {
  readonly at: Instant
  readonly facilities: readonly {
    readonly id: FacilityId
    readonly name: string
    readonly shortName: string
    readonly location: LatLon
  }[]
  readonly beds: readonly BedGroup[]
  readonly ambulances: readonly AmbulanceOnBoard[]
  readonly emergencies: readonly EmergencyOnBoard[]
  readonly schedules: { readonly today: readonly Schedule[]; readonly tomorrow: readonly Schedule[] }
}

/** A bed's status as it looks from outside: a free bed that is kept for somebody is `held`. */
export type BedLook = BedStatus | 'held'

export interface BedGroup {
  readonly facility: FacilityId
  readonly unit: Unit
  readonly beds: readonly { readonly id: BedId; readonly look: BedLook; readonly features: readonly BedFeature[] }[]
}

export type AmbulanceLook = 'available' | 'unavailable' | Exclude<Phase, 'open' | 'closed'>

export interface AmbulanceOnBoard {
  readonly id: AmbulanceId
  readonly class: AmbulanceClass
  readonly look: AmbulanceLook
  readonly job: EmergencyId | null
  /** Last known, or where its base or the step of its job puts it. */
  readonly point: LatLon
  /** How old its last position is; null while that is fresh, or none was ever told. */
  readonly staleMinutes: number | null
  /** The leg it is driving. */
  readonly route: { readonly from: LatLon; readonly to: LatLon } | null
  /** When it left and is expected, where its place between the two ends can only be guessed from that. */
  readonly leg: { readonly leftAt: Instant; readonly arriveAt: Instant } | null
}

export interface EmergencyOnBoard {
  readonly id: EmergencyId
  readonly priority: Priority
  readonly phase: Exclude<Phase, 'closed'>
  readonly point: LatLon | null
}

export interface Span {
  readonly start: Instant
  /** Exclusive. */
  readonly end: Instant
}

/** One device on one day. */
export interface Schedule {
  readonly device: DeviceId
  readonly name: string
  readonly facility: FacilityId
  readonly open: readonly Span[]
  readonly booked: readonly (Span & { readonly service: string })[]
  /** Out of service, or kept from patients by the desk. */
  readonly shut: readonly Span[]
  /** Open, not booked and not shut. */
  readonly free: readonly Span[]
}
