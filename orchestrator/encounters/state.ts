import type { BedId, EncounterId, HoldId, PatientId, StaffId } from '../ids.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { HOUR_MS, type Instant, stretchKey } from '../time.ts'
import type { Acuity } from './acuity.ts'
import type { StandsFree, Wanted } from './events.ts'

/** A bed that is asked for. */
export interface BedRequest {
  readonly wanted: Wanted
  readonly requestedAt: Instant
  readonly by: StaffId | null
  /** The bed reserved for it. */
  readonly allocation: {
    readonly bed: BedId
    readonly hold: HoldId
    /** By road from where the patient is. */
    readonly travelSeconds: number | null
    /** It ran out once, and whoever asked was asked whether the patient still comes. */
    readonly asked: boolean
  } | null
  /** How often somebody was told that it waits too long. */
  readonly overdue: number
  /** A colleague was asked for a step down that would free a bed for it. */
  readonly stepDownAsked: boolean
  /** Why they were last passed over with a bed free. */
  readonly passed: StandsFree['kind'] | null
}

/** One patient's stay, from the request for a bed to the way out. */
export interface Encounter {
  readonly id: EncounterId
  readonly patient: PatientId | null
  readonly acuity: Acuity
  /** NEWS2, where vital signs were given. */
  readonly score: number | null
  /** Where the patient lies. */
  readonly bed: BedId | null
  /** The kind of bed that is, see `availability`. */
  readonly ward: string | null
  readonly placedAt: Instant | null
  readonly request: BedRequest | null
  /** A colleague was asked to think about a step down since they came into this bed. */
  readonly stepDown: {
    readonly askedAt: Instant
    /** Who would have the bed it frees; null where nobody waited yet. */
    readonly unblocks: EncounterId | null
    readonly declined: boolean
  } | null
  /** Who asked for a bed last; null where another system did. */
  readonly askedBy: StaffId | null
  /** The coordinators have a card of the request. */
  readonly escalated: boolean
  readonly closedAt: Instant | null
}

export interface EncountersState {
  readonly encounters: Table<EncounterId, Encounter>
  /** `waiting` for a bed, `reserved`, or neither. */
  readonly byRequest: Index<EncounterId, Encounter>
  /** In a bed, asking for no other, and nobody was asked to think of a step down yet; by ward. */
  readonly settled: Index<EncounterId, Encounter>
  /** In a bed, and somebody was asked to think of a step down; by ward. */
  readonly askedInWard: Index<EncounterId, Encounter>
  /** Not closed, by patient. */
  readonly openByPatient: Index<EncounterId, Encounter>
  /** By hour in which it closed. */
  readonly byClosedHour: Index<EncounterId, Encounter>
}

export function emptyEncounters(undo: UndoLog): EncountersState {
  const encounters = new Table<EncounterId, Encounter>(undo)
  return {
    encounters,
    byRequest: encounters.indexBy(({ request }) => request && (request.allocation ? 'reserved' : 'waiting')),
    settled: encounters.indexBy(({ ward, request, stepDown }) => (request || stepDown ? null : ward)),
    askedInWard: encounters.indexBy(({ ward, stepDown }) => (stepDown ? ward : null)),
    openByPatient: encounters.indexBy(({ patient, closedAt }) => (closedAt === null ? patient : null)),
    byClosedHour: encounters.indexBy(({ closedAt }) => (closedAt === null ? null : stretchKey(closedAt, HOUR_MS))),
  }
}

/** An encounter that waits for a bed. */
export type Waiting = Encounter & { readonly request: BedRequest }

/** By when they asked, then id. */
export function waitingFor({ encounters, byRequest }: EncountersState): Waiting[] {
  return [...byRequest.of('waiting')]
    .flatMap((id) => encounters.get(id) ?? [])
    .filter((each): each is Waiting => each.request !== null)
    .sort((a, b) => a.request.requestedAt - b.request.requestedAt || (a.id < b.id ? -1 : 1))
}
