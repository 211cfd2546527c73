import type { PatientFrame } from '../frames.ts'

/**
 * "Actually, can I move it?" while an appointment is about to be cancelled, or the other way round: it is the same
 * appointment, and what was begun with it is given up.
 */
export function mindChanged(
  begins: readonly PatientFrame[],
  under: readonly PatientFrame[],
): { readonly frames: readonly PatientFrame[]; readonly left: readonly PatientFrame[] } {
  const [first, ...others] = begins
  const before = under.at(-1)
  const changed =
    (first?.flow === 'reschedule' && before?.flow === 'cancel') ||
    (first?.flow === 'cancel' && before?.flow === 'reschedule')
  if (!changed || first.service !== null || first.appointment !== null) return { frames: begins, left: under }
  return { frames: [{ ...first, appointment: before.appointment }, ...others], left: under.slice(0, -1) }
}
