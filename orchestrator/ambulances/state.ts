import type { LatLon } from '../geo.ts'
import type {
  AmbulanceId,
  BedId,
  CardKey,
  EmergencyId,
  FacilityId,
  HoldId,
  NoteId,
  PatientId,
  StaffId,
} from '../ids.ts'
import { CLOSED_RETENTION_DAYS } from '../limits.ts'
import type { AmbulanceClass, Priority, Shift } from '../network/topology.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { HOUR_MS, type Instant, instant, plusDays } from '../time.ts'
import type {
  Complaint,
  Duty,
  Held,
  Location,
  OutBecause,
  Outcome,
  PlannedRide,
  Recommendation,
  ReplanReason,
  Shortfall,
} from './events.ts'
import type { DemandSeen, DurationsSeen } from './learned.ts'

export interface Ambulance {
  readonly id: AmbulanceId
  readonly class: AmbulanceClass
  readonly base: { readonly name: string; readonly location: LatLon }
  /** Off duty or out of order when false, as its crew said or by its silence; a job it has is finished first. */
  readonly available: boolean
  readonly out: OutBecause | null
  readonly lowFuel: boolean
  readonly shifts: readonly Shift[]
  /** The duty the crew reported last, until it went off. */
  readonly said: { readonly since: Instant; readonly until: Instant | null } | null
  /** When its crew last went off duty. */
  readonly offSince: Instant | null
  /** Null: nobody has said anything about its hours. */
  readonly duty: Duty | null
  readonly job: EmergencyId | null
  /** Last known; null means at its base. */
  readonly position: { readonly point: LatLon; readonly at: Instant } | null
  /** A later one that was too far from it to be believed. */
  readonly doubted?: { readonly point: LatLon; readonly at: Instant } | null
  /** The post where it stands by while free, by name; null is its base. */
  readonly post: string | null
  /** Free again, and nobody has said yet where it stands by. */
  readonly released: boolean
  /** How often the crew was sent elsewhere on its way since it last came free. */
  readonly redirects: number
  /** When it was moved from post to post in the last day, oldest first. */
  readonly moves: readonly Instant[]
  /** Where it would be missed less; a coordinator may send it there. */
  readonly advice: Advice | null
}

interface Advice {
  readonly post: string
  readonly why: 'after-job' | 'cover'
  readonly driveSeconds: number
}

/** What the next look at the whole fleet waits for. */
export interface PlanState {
  /** Something happened that may change who should go where. */
  readonly wanted: boolean
  /** Something is held back: look again then. */
  readonly lookAgainAt: Instant | null
}

export interface Dispatch {
  readonly ambulance: AmbulanceId
  readonly class: AmbulanceClass
  readonly hospital: FacilityId | null
  readonly bed: BedId | null
  readonly hold: HoldId | null
  /** To the scene, from `etaFrom`. */
  readonly etaSeconds: number | null
  readonly etaFrom: Instant
  /** From the scene to the hospital. */
  readonly transportSeconds: number | null
  readonly at: Instant
  readonly approvedBy: StaffId | null
  /** The unit that had the job before. */
  readonly after: AmbulanceId | null
  /** When the crew must have answered; null once it has. */
  readonly answerBy: Instant | null
  /** When the crew last said where it is in its job. */
  readonly heardAt: Instant
  /** When it was asked for a sign of life; null while there is no question open. */
  readonly askedAt: Instant | null
  /** The coordinators know that it does not answer. */
  readonly silent: boolean
  /** The family knows that it is close. */
  readonly nearTold: boolean
  /** The recommendation that a coordinator chose against, until the reason is known. */
  readonly overruled: AmbulanceId | null
}

export interface PreAlert {
  readonly hospital: FacilityId
  readonly card: CardKey
  /** The hospital was told that the patient does not come. */
  readonly ended: boolean
  readonly acknowledgedBy: StaffId | null
  /** When somebody is to ring the hospital up; null once it answered or everybody was asked. */
  readonly ackBy: Instant | null
  readonly escalations: number
  /** When the patient is expected, as the hospital was told last. */
  readonly expectedAt: Instant | null
  /** How often that was put off without news of the crew. */
  readonly putOff: number
}

/** Moves forward only, except that a job which a unit gives back or loses opens again. */
export type Phase =
  | 'open'
  | 'dispatched'
  | 'accepted'
  | 'en_route'
  | 'on_scene'
  | 'transporting'
  | 'at_hospital'
  | 'closed'

interface Witness {
  readonly patient: PatientId
  readonly emergency: EmergencyId
}

export interface Emergency {
  readonly id: EmergencyId
  readonly reporter: PatientId
  /** Others who reported the same; told everything like the reporter. */
  readonly witnesses: readonly PatientId[]
  readonly patients: number
  readonly maybeSame: { readonly emergency: EmergencyId; readonly metres: number } | null
  /** The incident that this is one more unit for. */
  readonly incident: EmergencyId | null
  readonly planned?: PlannedRide
  readonly priority: Priority
  readonly complaint: Complaint
  readonly signs: readonly string[]
  /** Everything the reporter wrote, in order. */
  readonly notes: readonly NoteId[]
  readonly requestedAt: Instant
  readonly location: Location | null
  readonly phase: Phase
  readonly phaseSince: Instant
  /** Phases that took too long, as far as the coordinators were told. */
  readonly overdueIn: readonly Phase[]
  readonly recommendation: Recommendation | null
  /** While a unit is on its way: another one had better come. */
  readonly proposal: Recommendation | null
  /** Kept waiting on purpose, and what for. */
  readonly held: Held | null
  /** Units that were taken off it for another emergency or a nearer unit. */
  readonly taken: number
  readonly shortfall: Shortfall | null
  /** As foreseen when nothing could be sent. */
  readonly freeFirst: { readonly ambulance: AmbulanceId; readonly at: Instant } | null
  readonly dispatch: Dispatch | null
  /** The unit that gave the job back or lost it last: another goes at once, for sending one was decided already. */
  readonly after: AmbulanceId | null
  /** Units that declined this job or lost it; not recommended for it again. */
  readonly declinedBy: readonly AmbulanceId[]
  /** How many units lost this job because their crews did not answer. */
  readonly unanswered: number
  /** Free units that had no way to the scene when last weighed; not worth weighing again for their own sake. */
  readonly unreachable: readonly AmbulanceId[]
  /** When somebody else is asked to decide; null once decided or asked often enough. */
  readonly decideBy: Instant | null
  /** Who has been asked, in order, the first on-call coordinator included. */
  readonly askedOf: readonly StaffId[]
  readonly escalations: number
  /** When the family said that no help is needed; null once a coordinator answered. */
  readonly cancelAskedAt: Instant | null
  /** How often the place was asked for again, and when next; null where it is known or people took over. */
  readonly locating: { readonly asked: number; readonly nextAt: Instant | null }
  /** Why hospital, bed or times have to be found anew; null while the plan holds. */
  readonly replan: ReplanReason | null
  /** What the receiving hospital was told, on which card. */
  readonly preAlert: PreAlert | null
  readonly outcome: Outcome | null
  readonly closedAt: Instant | null
}

export interface AmbulancesState {
  readonly plans: Table<'current', PlanState>
  readonly demand: Table<'current', DemandSeen>
  readonly durations: Table<'current', DurationsSeen>
  readonly ambulances: Table<AmbulanceId, Ambulance>
  /** By the hour in which its duty changes by itself. */
  readonly byDutyHour: Index<AmbulanceId, Ambulance>
  readonly emergencies: Table<EmergencyId, Emergency>
  /** The live emergency that somebody joined as a further reporter. */
  readonly witnesses: Table<PatientId, Witness>
  /** Not closed, by reporter. */
  readonly liveByReporter: Index<EmergencyId, Emergency>
  /** `open`, `under-way` or `closed`. */
  readonly byStage: Index<EmergencyId, Emergency>
  /** By the hour in which something is due for it while it is open or closed, see `dueAt`. */
  readonly byDueHour: Index<EmergencyId, Emergency>
}

export const stageOf = (phase: Phase): 'open' | 'under-way' | 'closed' =>
  phase === 'open' || phase === 'closed' ? phase : 'under-way'

/** When somebody must have decided on it, or when, closed, it leaves the state: with all others of the hour. */
export const dueAt = ({ decideBy, closedAt }: Emergency): Instant | null =>
  closedAt === null ? decideBy : hourAfter(plusDays(closedAt, CLOSED_RETENTION_DAYS))

const hourAfter = (at: Instant): Instant => instant(Math.ceil(at / HOUR_MS) * HOUR_MS)

/** Hours since 1970; the width is fixed, so that text order is the order of time. */
export const hourKey = (at: Instant): string => String(Math.floor(at / HOUR_MS)).padStart(8, '0')

/** From here on nobody calls it off and the crew cannot give it back. */
export const patientOnBoard = (phase: Phase): boolean => phase === 'transporting' || phase === 'at_hospital'

export function emptyAmbulances(undo: UndoLog): AmbulancesState {
  const emergencies = new Table<EmergencyId, Emergency>(undo)
  const ambulances = new Table<AmbulanceId, Ambulance>(undo)
  return {
    plans: new Table<'current', PlanState>(undo),
    demand: new Table<'current', DemandSeen>(undo),
    durations: new Table<'current', DurationsSeen>(undo),
    ambulances,
    byDutyHour: ambulances.indexBy(({ duty }) => (duty?.until ? hourKey(duty.until) : null)),
    emergencies,
    witnesses: new Table<PatientId, Witness>(undo),
    liveByReporter: emergencies.indexBy(({ phase, reporter }) => (phase === 'closed' ? null : reporter)),
    byStage: emergencies.indexBy(({ phase }) => stageOf(phase)),
    byDueHour: emergencies.indexBy((emergency) => {
      const at = dueAt(emergency)
      return at === null ? null : hourKey(at)
    }),
  }
}
