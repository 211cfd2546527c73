import type { Bed } from '../beds/state.ts'
import type { Wanted } from './events.ts'

type Fit = 'unit' | 'features' | 'sex' | 'elsewhere'

/** What is wrong with the bed for this patient, null where nothing is; whether it is free is another question. */
export function unsuitable(bed: Bed, wanted: Wanted): Fit | null {
  if (bed.unit !== wanted.unit) return 'unit'
  if (!wanted.features.every((feature) => bed.features.includes(feature))) return 'features'
  if (bed.sex !== null && bed.sex !== wanted.sex) return 'sex'
  return wanted.hereOnly && wanted.near !== null && wanted.near !== bed.facility ? 'elsewhere' : null
}
