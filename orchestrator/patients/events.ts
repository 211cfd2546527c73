import { z } from 'zod'
import { NoteId, PatientId, StaffId } from '../ids.ts'
import { Sex } from '../network/topology.ts'
import { Relative } from './relative.ts'

export const Language = z.enum(['en', 'hi', 'hi-Latn'])
/** ISO 639 codes; `hi-Latn` is romanised Hindi. */
export type Language = z.infer<typeof Language>

/** What staff said of somebody; the name is kept sealed outside the journal. */
const Enrolled = z.object({
  by: StaffId,
  sex: Sex.nullable(),
  /** The year of birth, reckoned from an age, so it may be one more. */
  born: z.number().int().nullable(),
  name: NoteId.nullable(),
  /** They have a number of their own; otherwise whoever enrolled them hears what is put to them. */
  reachable: z.boolean(),
})
export type Enrolled = z.infer<typeof Enrolled>

export const PatientsEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('patients.registered'), patient: PatientId, language: Language }),
  z.object({ type: z.literal('patients.language-set'), patient: PatientId, language: Language }),
  z.object({ type: z.literal('patients.opted-out'), patient: PatientId }),
  z.object({ type: z.literal('patients.opted-in'), patient: PatientId }),
  /** `tell`: the caregiver has not heard of it before, and is told once. */
  z.object({
    type: z.literal('patients.caregiver-added'),
    patient: PatientId,
    caregiver: PatientId,
    tell: z.boolean(),
  }),
  /** Somebody without a number of their own, for whom the guardian writes; said again, what was new in it. */
  z.object({ type: z.literal('patients.relative-named'), patient: PatientId, ...Relative.shape }),
  /** Put on the network's lists by staff. */
  z.object({ type: z.literal('patients.enrolled'), patient: PatientId, ...Enrolled.shape }),
  z.object({
    type: z.literal('patients.caregiver-removed'),
    patient: PatientId,
    caregiver: PatientId,
    by: z.enum(['patient', 'caregiver', 'system']),
  }),
])
export type PatientsEvent = z.infer<typeof PatientsEvent>
