import type { PatientId } from '../ids.ts'
import { Table, type UndoLog } from '../table.ts'

/** How often somebody came, and how often they did not without a word. */
export interface Attendance {
  readonly kept: number
  readonly missed: number
}

export interface NoShowState {
  readonly attendance: Table<PatientId, Attendance>
}

export const emptyNoShow = (undo: UndoLog): NoShowState => ({ attendance: new Table<PatientId, Attendance>(undo) })
