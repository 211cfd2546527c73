import { Coverage } from './coverage.ts'
import type { DispatchPolicy, FleetView, Orders } from './fleet.ts'
import { matchCalls } from './matching.ts'
import type { NadiRules } from './nadi-rules.ts'
import { Reach } from './reach.ts'
import { bestMove, bestPost, type Posting } from './standby.ts'

/** While a call waits, the fleet is looked at again this soon even if nothing happens. */
const LOOK_AGAIN_SECONDS = 120
const FREE_PER_POST_AMPLE = 1.5

/**
 * Nadi's own policy. At every call and every release it matches all calls and all units anew, sends released
 * units where they cover most, and moves at most one unit that stands by.
 */
export function nadiPolicy(rules: NadiRules, name = 'nadi'): DispatchPolicy {
  const reach = new Reach(rules.blurSeconds)
  const plenty: NadiRules = { ...rules, priceSeconds: 0, hold: false, choosePosts: false, movesADay: 0 }
  return { name, decide: (view) => decide(view, isAmple(view) ? plenty : rules, reach) }
}

/** Half as many free units again as posts: whoever is sent, the city stays covered, so nothing is spared or moved for it. */
function isAmple({ units, posts }: FleetView): boolean {
  return units.filter(({ duty }) => duty.kind === 'free').length >= FREE_PER_POST_AMPLE * posts.length
}

function decide(view: FleetView, rules: NadiRules, reach: Reach): Orders {
  const coverage = new Coverage(view, rules.coverage, reach)
  const { send, stoodDown, waiting } = matchCalls(view, rules, coverage)
  const sent = new Set(send.map(({ unit }) => unit))
  for (const unit of sent) coverage.remove(unit)
  const toPost = new Set([...view.released, ...stoodDown].filter((unit) => !sent.has(unit)))
  const post: Posting[] = []
  for (const index of toPost) {
    const unit = view.units[index]
    if (!unit) continue
    coverage.remove(index)
    const zone = rules.choosePosts ? bestPost(view, coverage, unit) : unit.home
    coverage.post(unit, zone)
    post.push({ unit: index, zone })
  }
  const mayMove = view.units.filter(({ index, duty }) => duty.kind === 'free' && !sent.has(index) && !toPost.has(index))
  const move = bestMove(view, rules, coverage, mayMove)
  if (move) post.push(move)
  return { send, post, lookAgainInSeconds: waiting ? LOOK_AGAIN_SECONDS : null }
}
