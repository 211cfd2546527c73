import { z } from 'zod'
import { NoteId, PatientId } from '../ids.ts'
import type { Service } from '../network/topology.ts'
import { Sex } from '../network/topology.ts'
import type { SafetyAnswers } from '../slots/events.ts'
import type { Instant } from '../time.ts'

/** What somebody is to whoever writes for them. */
export const Kin = z.enum([
  'mother',
  'father',
  'wife',
  'husband',
  'son',
  'daughter',
  'brother',
  'sister',
  'grandmother',
  'grandfather',
  'other',
])
export type Kin = z.infer<typeof Kin>

/** As far as it was said; the name is kept sealed outside the journal. */
export const Relative = z.object({
  guardian: PatientId,
  kin: Kin,
  sex: Sex.nullable(),
  /** The year of birth, reckoned from an age, so it may be one more. */
  born: z.number().int().nullable(),
  name: NoteId.nullable(),
})
export type Relative = z.infer<typeof Relative>

/** Nobody is so old. */
export const AGE_MAX = 120

/** What of a service's questions is known of them already; an age near a limit is asked. */
export function knownAnswers({ onlyFor }: Service, { sex, born }: Relative, at: Instant): SafetyAnswers {
  const ageKnown = born === null ? null : ageFits(onlyFor, new Date(at).getUTCFullYear() - born)
  return {
    ...(onlyFor?.sex && sex && { [onlyFor.sex]: sex === onlyFor.sex ? ('yes' as const) : ('no' as const) }),
    ...(ageKnown && { age: ageKnown }),
  }
}

function ageFits(onlyFor: Service['onlyFor'], age: number): 'yes' | 'no' | null {
  const { minAge, maxAge } = onlyFor ?? {}
  if (minAge === undefined && maxAge === undefined) return null
  const fits = (each: number): boolean => each >= (minAge ?? 0) && each <= (maxAge ?? AGE_MAX)
  if (fits(age - 1) !== fits(age)) return null
  return fits(age) ? 'yes' : 'no'
}
