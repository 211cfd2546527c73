import type { PatientId, StaffId } from '../ids.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import type { Enrolled, Language } from './events.ts'
import type { Relative } from './relative.ts'

export interface Patient {
  readonly id: PatientId
  readonly language: Language
  readonly optedOut: boolean
  /** Set for somebody without a number of their own. */
  readonly relative: Relative | null
  /** Set for somebody whom staff put on the network's lists. */
  readonly enrolled?: Enrolled
}

/** Who may write for whom. What ended stays, so that nobody is told twice or asked again after a no. */
export interface Care {
  readonly patient: PatientId
  readonly caregiver: PatientId
  readonly standing: 'active' | 'removed' | 'declined'
  /** Of the event that last changed it: lists keep that order. */
  readonly seq: number
}

export interface PatientsState {
  readonly patients: Table<PatientId, Patient>
  readonly care: Table<string, Care>
  /** Ended ones too. */
  readonly careByPatient: Index<string, Care>
  readonly activeByCaregiver: Index<string, Care>
}

export function emptyPatients(undo: UndoLog): PatientsState {
  const care = new Table<string, Care>(undo)
  return {
    patients: new Table<PatientId, Patient>(undo),
    care,
    careByPatient: care.indexBy(({ patient }) => patient),
    activeByCaregiver: care.indexBy(({ caregiver, standing }) => (standing === 'active' ? caregiver : null)),
  }
}

export const careKey = (patient: PatientId, caregiver: PatientId): string => `${patient}|${caregiver}`

/** Who may write for this patient, the first named first. */
export const caregiversOf = ({ care, careByPatient }: PatientsState, patient: PatientId): PatientId[] =>
  [...careByPatient.of(patient)]
    .flatMap((key) => care.get(key) ?? [])
    .filter(({ standing }) => standing === 'active')
    .sort((a, b) => a.seq - b.seq)
    .map(({ caregiver }) => caregiver)

/** Whom somebody may write for, the first to name them first. */
export const caredForBy = ({ care, activeByCaregiver }: PatientsState, caregiver: PatientId): PatientId[] =>
  [...activeByCaregiver.of(caregiver)]
    .flatMap((key) => care.get(key) ?? [])
    .sort((a, b) => a.seq - b.seq)
    .map(({ patient }) => patient)

export const caresFor = ({ care }: PatientsState, caregiver: PatientId, patient: PatientId): boolean =>
  care.get(careKey(patient, caregiver))?.standing === 'active'

/** Whom a guardian writes for who have no number of their own, the first named first. */
export const relativesOf = (state: PatientsState, guardian: PatientId): Patient[] =>
  caredForBy(state, guardian)
    .flatMap((id) => state.patients.get(id) ?? [])
    .filter(({ relative }) => relative?.guardian === guardian)

/** Who hears what is put to somebody without a number of their own, and nobody else looks after; null: they do. */
export const heardBy = ({ patients }: PatientsState, patient: PatientId): StaffId | null => {
  const enrolled = patients.get(patient)?.enrolled
  return enrolled && !enrolled.reachable ? enrolled.by : null
}

/** Who is called or written to about somebody: themselves, or whoever looks after them. */
export const reachedThrough = ({ patients }: PatientsState, patient: PatientId): PatientId =>
  patients.get(patient)?.relative?.guardian ?? patient

/** Whether nothing is written to them of our own accord. */
export const wantsNoMessages = (state: PatientsState, patient: PatientId): boolean =>
  state.patients.get(reachedThrough(state, patient))?.optedOut ?? false
