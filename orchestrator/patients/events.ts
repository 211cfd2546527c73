import { z } from 'zod'
import { PatientId } from '../ids.ts'
import { Relative } from './relative.ts'

export const Language = z.enum(['en', 'hi', 'hi-Latn'])
/** ISO 639 codes; `hi-Latn` is romanised Hindi. */
export type Language = z.infer<typeof Language>

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
  z.object({
    type: z.literal('patients.caregiver-removed'),
    patient: PatientId,
    caregiver: PatientId,
    by: z.enum(['patient', 'caregiver', 'system']),
  }),
])
export type PatientsEvent = z.infer<typeof PatientsEvent>
