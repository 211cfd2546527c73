import { type Instant, MINUTE_MS } from '../time.ts'

/** Somebody who may come to a device that takes one after the other. */
export interface Turn {
  readonly start: Instant
  /** As long as is booked for them. */
  readonly minutes: number
  /** How likely they are to come, 0 to 1. */
  readonly comes: number
}

interface Waits {
  /** Of each, if they come, in minutes. */
  readonly waits: readonly number[]
  /** How long the device goes on after the last one's time, in minutes. */
  readonly overtime: number
}

/**
 * How long each is expected to wait who comes on time, one after the other as they are listed (by start; of those of one
 * start, the first is served first), each for just as long as is booked for them:
 *
 *     wait[n + 1] = max(0, wait[n] + served[n] - (start[n + 1] - start[n]))
 *
 * with `served[n]` the length of their time if they come and 0 if not (D. V. Lindley, "The theory of queues with a single
 * server", Mathematical Proceedings of the Cambridge Philosophical Society 1952;48:277-289). The whole distribution is
 * carried from one to the next, in whole minutes, so the mean is exact. That a clinic may book beyond what fits by it, and
 * what that costs in waiting and overtime: L. R. LaGanga and S. R. Lawrence, "Clinic overbooking to improve patient access
 * and increase provider productivity", Decision Sciences 2007;38:251-276.
 */
export function expectedWaits(turns: readonly Turn[]): Waits {
  let backlog: Backlog = new Map([[0, 1]])
  const waits: number[] = []
  for (const [n, { start, minutes, comes }] of turns.entries()) {
    waits.push(meanOf(backlog))
    const until = turns[n + 1]?.start ?? start + minutes * MINUTE_MS
    backlog = after(backlog, { minutes, comes, passes: Math.round((until - start) / MINUTE_MS) })
  }
  return { waits, overtime: meanOf(backlog) }
}

/** Minutes of work that is left over, and how likely it is to be so many. */
type Backlog = ReadonlyMap<number, number>

function after(
  before: Backlog,
  { minutes, comes, passes }: Omit<Turn, 'start'> & { readonly passes: number },
): Backlog {
  const next = new Map<number, number>()
  const add = (left: number, chance: number): void => {
    if (chance > 0) next.set(Math.max(0, left), (next.get(Math.max(0, left)) ?? 0) + chance)
  }
  for (const [left, chance] of before) {
    add(left + minutes - passes, chance * comes)
    add(left - passes, chance * (1 - comes))
  }
  return next
}

const meanOf = (backlog: Backlog): number => [...backlog].reduce((sum, [left, chance]) => sum + left * chance, 0)
