import { type Unfit, unfit } from '../beds/fit.ts'
import type { Bed } from '../beds/state.ts'
import type { Wanted } from './events.ts'

export type Unsuitable = 'unit' | 'elsewhere' | Unfit

/** What is wrong with the bed for this patient, null where nothing is; whether it is free is another question. */
export function unsuitable(bed: Bed, wanted: Wanted): Unsuitable | null {
  if (bed.unit !== wanted.unit) return 'unit'
  const wrong = unfit(bed, wanted)
  if (wrong) return wrong
  return wanted.hereOnly && wanted.near !== null && wanted.near !== bed.facility ? 'elsewhere' : null
}
