import type { HoldId } from '../ids.ts'
import {
  BED_NUDGES_MAX,
  BLOCK_ASKED_AGAIN_MINUTES,
  CLEANING_ASKED_AGAIN_MINUTES,
  CLEANING_TARGET_MINUTES,
} from '../limits.ts'
import type { BedStatus } from '../network/topology.ts'
import { type Instant, plusMinutes } from '../time.ts'

interface Watched {
  readonly status: BedStatus
  readonly since: Instant
  readonly blocked: { readonly until?: Instant | undefined } | null
  readonly asked: number
  readonly askedAt: Instant | null
  readonly hold: HoldId | null
}

/** When somebody is to be asked about the bed next: is it clean, is the block over? Null: not, or asked enough. */
export function asksAt({ status, since, blocked, asked, askedAt, hold }: Watched): Instant | null {
  if (asked >= BED_NUDGES_MAX) return null
  // Counted from the last time it was asked, so that nothing comes in a burst after a pause.
  if (status === 'cleaning') {
    const again = hold === null ? CLEANING_TARGET_MINUTES : CLEANING_ASKED_AGAIN_MINUTES
    return askedAt === null ? cleanBy(since) : plusMinutes(askedAt, again)
  }
  if (blocked?.until === undefined) return null
  return askedAt === null ? blocked.until : plusMinutes(askedAt, BLOCK_ASKED_AGAIN_MINUTES)
}

/** When a bed that is dirty since then should be clean. */
export const cleanBy = (since: Instant): Instant => plusMinutes(since, CLEANING_TARGET_MINUTES)

/** What only stays true as long as nobody says otherwise; a block with an end is asked about then. */
export const isDoubtable = ({ status, blocked }: Pick<Watched, 'status' | 'blocked'>): boolean =>
  status !== 'cleaning' && blocked?.until === undefined

/** Doubted once, until something is heard of it. */
export const mayGoStale = (bed: Watched): boolean => bed.asked === 0 && isDoubtable(bed)
