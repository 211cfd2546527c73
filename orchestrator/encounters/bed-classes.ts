import type { Bed } from '../beds/state.ts'
import type { BedId } from '../ids.ts'
import { CLEANING_TARGET_MINUTES } from '../limits.ts'
import type { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS } from '../time.ts'

/** A bed that should be clean by now is thought to need this long still. */
const CLEANING_LATE_MINUTES = 15
/** Later than this nobody counts on a bed that is being cleaned. */
const CLEANING_LATE_MAX_MINUTES = 60

export interface BedSoon {
  readonly bed: Bed
  /** Above zero. */
  readonly soonMinutes: number
}

/** Beds that are the same to everybody: a facility's of one kind. By id, never empty. */
export interface BedClass {
  readonly like: Bed
  readonly beds: readonly Bed[]
  /** Zero for those that are free. */
  readonly soonMinutes: number
  /** What one of them is worth to the most urgent who may come next, see `keptForUrgent`. */
  readonly kept: number
}

/** The free beds of a unit. Thousands of them are a few classes. */
export function freeClasses({ beds }: NetworkState, unit: Unit, kept: ReadonlyMap<BedId, number>): BedClass[] {
  const classes = new Map<string, Bed[]>()
  for (const id of [...beds.availableInUnit.of(unit)].sort()) {
    const bed = beds.beds.get(id)
    if (!bed) continue
    const key = `${bed.facility} ${bed.features.join()} ${bed.sex} ${bed.isolationOnly} ${kept.get(id) ?? 0}`
    const same = classes.get(key)
    if (same) same.push(bed)
    else classes.set(key, [bed])
  }
  return [...classes.values()].flatMap((same) => {
    const [like] = same
    return like ? [{ like, beds: same, soonMinutes: 0, kept: kept.get(like.id) ?? 0 }] : []
  })
}

/** Beds of a unit that are being cleaned and nobody's yet, and in how many minutes each may be expected. */
export function bedsSoon({ beds }: NetworkState, unit: Unit, now: Instant): BedSoon[] {
  return [...beds.cleaningInUnit.of(unit)].sort().flatMap((id) => {
    const bed = beds.beds.get(id)
    if (!bed) return []
    const left = CLEANING_TARGET_MINUTES - (now - (bed.dirtySince ?? bed.since)) / MINUTE_MS
    return left < -CLEANING_LATE_MAX_MINUTES ? [] : [{ bed, soonMinutes: left > 0 ? left : CLEANING_LATE_MINUTES }]
  })
}

export const soonClasses = (soon: readonly BedSoon[], kept: ReadonlyMap<BedId, number>): BedClass[] =>
  soon.map(({ bed, soonMinutes }) => ({ like: bed, beds: [bed], soonMinutes, kept: kept.get(bed.id) ?? 0 }))
