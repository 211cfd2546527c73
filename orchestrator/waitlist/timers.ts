import { utcHour } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import type { Index, Table } from '../table.ts'
import { HOUR_MS, type Instant, instant } from '../time.ts'
import type { WaitlistCommand } from './commands.ts'

/** Looks at the rows of one hour, however many there are. */
export function nextDueWaitlist({ waitlist }: NetworkState): Instant | null {
  const { gaps, gapsByLookHour, entries, byUntilHour, searches } = waitlist
  const times = [
    ...firstHour(gaps, gapsByLookHour).map(({ lookAt }) => lookAt),
    ...firstHour(entries, byUntilHour).map(({ until }) => until),
    ...[...searches.values()].map(({ since }) => since),
  ]
  return times.length === 0 ? null : instant(Math.min(...times))
}

/** Freed times in the order in which they begin, so that the nearest is looked after first. */
export function dueWaitlist({ waitlist }: NetworkState, now: Instant): WaitlistCommand[] {
  const { gaps, gapsByLookHour, entries, byUntilHour, searches } = waitlist
  const look = upTo(gaps, gapsByLookHour, now).filter(({ lookAt }) => lookAt <= now)
  const over = upTo(entries, byUntilHour, now).filter(({ until }) => until <= now)
  return [
    ...[...searches.keys()].sort().map((device) => ({ type: 'waitlist.find-gaps', device }) as const),
    ...over.sort(byId).map(({ id }) => ({ type: 'waitlist.expire', entry: id }) as const),
    ...look
      .sort((a, b) => a.slot.start - b.slot.start || byId(a, b))
      .map(({ id }) => ({ type: 'waitlist.refill', gap: id }) as const),
  ]
}

function firstHour<K extends string, V>(table: Table<K, V>, byHour: Index<K, V>): V[] {
  const hour = byHour.lowestGroup()
  return hour === null ? [] : [...byHour.of(hour)].flatMap((key) => table.get(key) ?? [])
}

function upTo<K extends string, V>(table: Table<K, V>, byHour: Index<K, V>, now: Instant): V[] {
  const first = byHour.lowestGroup()
  const rows: V[] = []
  if (first === null) return rows
  for (let at = Number(first) * HOUR_MS; at <= now; at += HOUR_MS) {
    for (const key of byHour.of(utcHour(instant(at)))) rows.push(...(table.has(key) ? [table.get(key) as V] : []))
  }
  return rows
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
