import type { PatientId } from '../ids.ts'
import { Table, type UndoLog } from '../table.ts'
import type { Language } from './events.ts'

export interface Patient {
  readonly id: PatientId
  readonly language: Language
  readonly optedOut: boolean
}

export interface PatientsState {
  readonly patients: Table<PatientId, Patient>
}

export const emptyPatients = (undo: UndoLog): PatientsState => ({ patients: new Table<PatientId, Patient>(undo) })
