import type { NetworkState } from '../state.ts'
import { type Instant, instant } from '../time.ts'
import type { WaitlistCommand } from './commands.ts'
import { momentKey, type WaitlistState } from './state.ts'

/** Reads the names of the first groups, however many rows there are. */
export function nextDueWaitlist({ waitlist }: NetworkState): Instant | null {
  const { gapsByLook, byUntil, searches } = waitlist
  const times = [
    ...idleLook(waitlist),
    ...[gapsByLook.lowestGroup(), byUntil.lowestGroup()].flatMap((moment) => (moment === null ? [] : Number(moment))),
    ...[...searches.values()].map(({ since }) => since),
  ]
  return times.length === 0 ? null : instant(Math.min(...times))
}

/** Freed times in the order in which they begin, so that the nearest is looked after first. */
export function dueWaitlist({ waitlist }: NetworkState, now: Instant): WaitlistCommand[] {
  const { gaps, gapsByLook, byUntil, searches } = waitlist
  const look = gapsByLook.upTo(momentKey(now)).flatMap((id) => gaps.get(id) ?? [])
  return [
    ...idleLook(waitlist).flatMap((at) => (at <= now ? [{ type: 'waitlist.find-idle' } as const] : [])),
    ...[...searches.keys()].sort().map((device) => ({ type: 'waitlist.find-gaps', device }) as const),
    ...byUntil
      .upTo(momentKey(now))
      .sort()
      .map((entry) => ({ type: 'waitlist.expire', entry }) as const),
    ...look
      .sort((a, b) => a.slot.start - b.slot.start || (a.id < b.id ? -1 : 1))
      .map(({ id }) => ({ type: 'waitlist.refill', gap: id }) as const),
  ]
}

/** Nothing stands idle for anybody while nobody waits. */
const idleLook = ({ entries, idleLook: look }: WaitlistState): Instant[] =>
  entries.size === 0 ? [] : [...look.values()]
