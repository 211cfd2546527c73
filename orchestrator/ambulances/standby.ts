import type { Coverage } from './coverage.ts'
import type { FleetView, Unit } from './fleet.ts'
import type { NadiRules } from './nadi-rules.ts'

export interface Posting {
  readonly unit: number
  readonly zone: number
}

/** Posts worth weighing for a move: those that lack cover most. */
const POSTS_WEIGHED = 4

/** Where a unit that is counted nowhere adds most coverage, the way there considered. */
export function bestPost({ posts }: FleetView, coverage: Coverage, unit: Unit): number {
  let best = unit.home
  let most = coverage.gainAt(unit, unit.home)
  for (const zone of posts) {
    const gain = coverage.gainAt(unit, zone)
    if (gain > most) {
      most = gain
      best = zone
    }
  }
  return best
}

/**
 * The one stand-by move that adds most coverage, if it is worth the allowance of the day: a move that opens
 * one hole to fill another is none.
 *
 * @param mayMove free units with no orders yet
 */
export function bestMove(
  { posts, moves, units }: FleetView,
  rules: NadiRules,
  coverage: Coverage,
  mayMove: readonly Unit[],
): Posting | null {
  if (moves >= rules.movesADay) return null
  const wanted = posts
    .map((zone) => ({ zone, gain: coverage.gainIn(zone) }))
    .sort((a, b) => b.gain - a.gain || a.zone - b.zone)
    .slice(0, POSTS_WEIGHED)
  let most = (rules.moveGain / units.length) * (1 + (rules.moveGainRise * moves) / rules.movesADay)
  let best: Posting | null = null
  for (const unit of mayMove) {
    const { duty } = unit
    if (duty.kind !== 'free' || unit.moves >= rules.movesACrew) continue
    const loss = coverage.lossOf(unit.index)
    coverage.remove(unit.index)
    for (const { zone } of wanted) {
      if (zone === duty.post) continue
      const gain = coverage.gainAt(unit, zone) - loss
      if (gain > most) {
        most = gain
        best = { unit: unit.index, zone }
      }
    }
    coverage.post(unit, duty.post)
  }
  return best
}
