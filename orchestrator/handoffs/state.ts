import type { HandoffId, NoteId, PatientId, StaffId } from '../ids.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import type { Instant } from '../time.ts'

export interface Handoff {
  readonly id: HandoffId
  readonly patient: PatientId
  readonly openedAt: Instant
  /** What they wrote when they asked for a person. */
  readonly asked: NoteId | null
  /** When anybody last wrote. */
  readonly lastAt: Instant
  /** The colleague who wrote last; null while nobody has. */
  readonly answeredBy: StaffId | null
}

export interface HandoffsState {
  /** Only open ones: one a patient at most. */
  readonly handoffs: Table<HandoffId, Handoff>
  readonly byPatient: Index<HandoffId, Handoff>
}

export function emptyHandoffs(undo: UndoLog): HandoffsState {
  const handoffs = new Table<HandoffId, Handoff>(undo)
  return { handoffs, byPatient: handoffs.indexBy(({ patient }) => patient) }
}

/** The conversation of this patient that people have now. */
export function handoffOf({ handoffs, byPatient }: HandoffsState, patient: PatientId): Handoff | null {
  const [open] = byPatient.of(patient)
  return (open && handoffs.get(open)) ?? null
}
