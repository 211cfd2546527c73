import { utcHour } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant } from '../time.ts'
import type { RebookingCommand } from './commands.ts'
import type { Rebooking, RebookingState } from './state.ts'

export function nextDueRebooking({ rebooking }: NetworkState): Instant | null {
  const hour = rebooking.byDueHour.lowestGroup()
  return hour === null ? null : instant(Math.min(...dueIn(rebooking, hour).map(({ dueAt }) => dueAt)))
}

/** In the order in which they fall due. */
export function dueRebooking({ rebooking }: NetworkState, now: Instant): RebookingCommand[] {
  const first = rebooking.byDueHour.lowestGroup()
  if (first === null) return []
  const due: Rebooking[] = []
  for (let at = Number(first) * HOUR_MS; at <= now; at += HOUR_MS) {
    due.push(...dueIn(rebooking, utcHour(instant(at))).filter(({ dueAt }) => dueAt <= now))
  }
  return due
    .sort((a, b) => a.dueAt - b.dueAt || (a.appointment < b.appointment ? -1 : 1))
    .map(({ appointment, status }) => ({ type: COMMAND[status], appointment }))
}

const COMMAND = {
  waiting: 'rebooking.send',
  approving: 'rebooking.send',
  proposed: 'rebooking.expire',
  accepted: 'rebooking.close',
} as const satisfies Record<Rebooking['status'], RebookingCommand['type']>

const dueIn = ({ byDueHour, moves }: RebookingState, hour: string): Rebooking[] =>
  [...byDueHour.of(hour)].flatMap((id) => moves.get(id) ?? [])
