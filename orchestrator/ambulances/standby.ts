import type { Coverage } from './coverage.ts'
import type { FleetView, Unit } from './fleet.ts'
import type { NadiRules } from './nadi-rules.ts'

export interface Posting {
  readonly unit: number
  readonly zone: number
}

/** Posts worth weighing for a move: those that lack cover most. */
const POSTS_WEIGHED = 4
/** Units worth weighing for a move: those that are missed least. */
const UNITS_WEIGHED = 16
/** Moves worth working out in full. */
const MOVES_WEIGHED = 8

/** Where a unit that is counted nowhere adds most coverage, there and on the way. */
export function bestPost({ posts }: FleetView, coverage: Coverage, unit: Unit): number {
  const likely = posts
    .map((zone) => ({ zone, gain: coverage.gainThere(unit, zone) }))
    .sort((a, b) => b.gain - a.gain || a.zone - b.zone)
    .slice(0, POSTS_WEIGHED)
  let best = unit.home
  let most = coverage.gainAt(unit, unit.home)
  for (const { zone } of likely) {
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
  let most = (rules.moveGain / units.length) * Math.exp((rules.moveGainRise * moves) / rules.movesADay)
  let best: Posting | null = null
  const spared = mayMove
    .filter((unit) => unit.moves < rules.movesACrew)
    .map((unit) => ({ unit, loss: coverage.lossOf(unit.index) }))
    .sort((a, b) => a.loss - b.loss || a.unit.index - b.unit.index)
    .slice(0, UNITS_WEIGHED)
  const pairs = spared
    .flatMap(({ unit, loss }) => {
      const { duty } = unit
      const elsewhere = duty.kind === 'free' ? wanted.filter(({ zone }) => zone !== duty.post) : []
      return elsewhere.map(({ zone }) => ({ unit, zone, loss, hope: coverage.gainThere(unit, zone) - loss }))
    })
    .sort((a, b) => b.hope - a.hope || a.unit.index - b.unit.index || a.zone - b.zone)
    .slice(0, MOVES_WEIGHED)
  for (const { unit, zone, loss } of pairs) {
    const share = coverage.remove(unit.index)
    const gain = coverage.gainAt(unit, zone) - loss
    coverage.restore(unit.index, share)
    if (gain > most) {
      most = gain
      best = { unit: unit.index, zone }
    }
  }
  return best
}
