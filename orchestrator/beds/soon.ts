import type { BedId } from '../ids.ts'
import { CLEANING_TARGET_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { BedSearch } from './find.ts'
import { unfit } from './fit.ts'
import type { Bed } from './state.ts'

/** A bed that is no answer yet: nobody can hold it, and it never stands among the free ones. */
export interface BedSoon {
  readonly bed: BedId
  readonly travelSeconds: number | null
  readonly why: 'cleaning' | 'block-ends' | 'hold-ends' | 'leaving'
  /** Since when it is cleaned, or when whoever is in it is to leave; null for the others. */
  readonly since: Instant | null
  /** When it is to be free; null where that time has passed and nobody said more. */
  readonly at: Instant | null
}

/**
 * Beds that fit and should be free soon, soonest first, those whose time has passed last; at the same time the
 * nearer one, then by id. Cleaning is taken to need `CLEANING_TARGET_MINUTES`, a block, a hold and a
 * stay to end as said.
 */
export function expectedFree({ beds }: NetworkState, search: BedSearch, now: Instant): BedSoon[] {
  const soon: BedSoon[] = []
  for (const id of beds.expectedInUnit.of(search.unit)) {
    const bed = beds.beds.get(id)
    if (!bed || unfit(bed, search) !== null) continue
    const freed = freedAt(bed, bed.hold === null ? null : (beds.holds.get(bed.hold)?.expiresAt ?? null))
    if (!freed) continue
    const at = freed.at > now ? freed.at : null
    soon.push({ ...freed, at, bed: bed.id, travelSeconds: search.secondsTo(bed.facility) })
  }
  return soon.sort(soonestFirst)
}

/** One that is held while it is cleaned or blocked is free for nobody else when that ends. */
function freedAt(
  { status, blocked, since, dirtySince, leaving }: Bed,
  holdEnds: Instant | null,
): { why: BedSoon['why']; since: Instant | null; at: Instant } | null {
  if (holdEnds !== null) return status === 'free' ? { why: 'hold-ends', since: null, at: holdEnds } : null
  // To be cleaned first.
  if (leaving) return { why: 'leaving', since: leaving.at, at: plusMinutes(leaving.at, CLEANING_TARGET_MINUTES) }
  if (status === 'cleaning') {
    const begun = dirtySince ?? since
    return { why: 'cleaning', since: begun, at: plusMinutes(begun, CLEANING_TARGET_MINUTES) }
  }
  return status === 'blocked' && blocked?.until !== undefined
    ? { why: 'block-ends', since: null, at: blocked.until }
    : null
}

const LAST = Number.MAX_VALUE

function soonestFirst(a: BedSoon, b: BedSoon): number {
  const time = (a.at ?? LAST) - (b.at ?? LAST)
  const near = (a.travelSeconds ?? LAST) - (b.travelSeconds ?? LAST)
  return time || near || (a.bed < b.bed ? -1 : 1)
}
