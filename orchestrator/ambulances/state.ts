import type { LatLon } from '../geo.ts'
import type { AmbulanceId, BedId, EmergencyId, FacilityId, HoldId, NoteId, PatientId, StaffId } from '../ids.ts'
import type { AmbulanceClass, Priority } from '../network/topology.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import type { Instant } from '../time.ts'
import type { Complaint, Location, Outcome, Recommendation, Shortfall } from './events.ts'

export interface Ambulance {
  readonly id: AmbulanceId
  readonly class: AmbulanceClass
  readonly base: { readonly name: string; readonly location: LatLon }
  /** Off duty or out of order when false. */
  readonly available: boolean
  readonly job: EmergencyId | null
  /** Last known; null means at its base. */
  readonly position: { readonly point: LatLon; readonly at: Instant } | null
}

export interface Dispatch {
  readonly ambulance: AmbulanceId
  readonly class: AmbulanceClass
  readonly hospital: FacilityId | null
  readonly bed: BedId | null
  readonly hold: HoldId | null
  readonly etaSeconds: number | null
  readonly at: Instant
  readonly approvedBy: StaffId | null
}

/** Moves forward only, except that a declined job opens again. */
export type Phase = 'open' | 'dispatched' | 'en_route' | 'on_scene' | 'transporting' | 'at_hospital' | 'closed'

export interface Emergency {
  readonly id: EmergencyId
  readonly reporter: PatientId
  readonly priority: Priority
  readonly complaint: Complaint
  readonly signs: readonly string[]
  /** Everything the reporter wrote, in order. */
  readonly notes: readonly NoteId[]
  readonly requestedAt: Instant
  readonly location: Location | null
  readonly phase: Phase
  readonly recommendation: Recommendation | null
  readonly shortfall: Shortfall | null
  readonly dispatch: Dispatch | null
  /** Units that declined this job; not recommended for it again. */
  readonly declinedBy: readonly AmbulanceId[]
  /** Free units that had no way to the scene when last weighed; not worth weighing again for their own sake. */
  readonly unreachable: readonly AmbulanceId[]
  /** When somebody else is asked to decide; null once decided or asked often enough. */
  readonly decideBy: Instant | null
  /** Who has been asked, in order, the first on-call coordinator included. */
  readonly askedOf: readonly StaffId[]
  readonly escalations: number
  readonly outcome: Outcome | null
  readonly closedAt: Instant | null
}

export interface AmbulancesState {
  readonly ambulances: Table<AmbulanceId, Ambulance>
  readonly emergencies: Table<EmergencyId, Emergency>
  /** Not closed, by reporter. */
  readonly liveByReporter: Index<EmergencyId, Emergency>
  /** `open`, `under-way` or `closed`. */
  readonly byStage: Index<EmergencyId, Emergency>
}

export const stageOf = (phase: Phase): 'open' | 'under-way' | 'closed' =>
  phase === 'open' || phase === 'closed' ? phase : 'under-way'

/** From here on nobody calls it off and the crew cannot give it back. */
export const patientOnBoard = (phase: Phase): boolean => phase === 'transporting' || phase === 'at_hospital'

export function emptyAmbulances(undo: UndoLog): AmbulancesState {
  const emergencies = new Table<EmergencyId, Emergency>(undo)
  return {
    ambulances: new Table<AmbulanceId, Ambulance>(undo),
    emergencies,
    liveByReporter: emergencies.indexBy(({ phase, reporter }) => (phase === 'closed' ? null : reporter)),
    byStage: emergencies.indexBy(({ phase }) => stageOf(phase)),
  }
}
