import type { BedFeature, Sex } from '../network/topology.ts'
import type { Bed } from './state.ts'

/** What a patient needs of a bed of the right unit. */
export interface BedNeeds {
  /** All of these. */
  readonly features: readonly BedFeature[]
  /** Null where it was not said: then wards for women or for men are left out. */
  readonly sex: Sex | null
}

export type Unfit = 'features' | 'sex' | 'isolation-ward'

/** The first thing that is wrong with the bed for this patient; whether it is free is another question. */
export function unfit(bed: Pick<Bed, 'features' | 'sex' | 'isolationOnly'>, { features, sex }: BedNeeds): Unfit | null {
  if (!features.every((feature) => bed.features.includes(feature))) return 'features'
  if (bed.isolationOnly && !features.includes('isolation')) return 'isolation-ward'
  return bed.sex !== null && bed.sex !== sex ? 'sex' : null
}

/** For patients of whom nothing more is known, such as those in an ambulance: a bed that takes anybody. */
export const ANYBODY: BedNeeds = { features: [], sex: null }
