import { Coverage } from './coverage.ts'
import type { DispatchPolicy, FleetView, Orders } from './fleet.ts'
import { type Matched, matchCalls } from './matching.ts'
import type { NadiRules } from './nadi-rules.ts'
import { nothingToSpare, pricesNow } from './prices.ts'
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
  const plenty: NadiRules = { ...rules, hold: false }
  return { name, decide: (view) => (isAmple(view) ? decideAmple(view, plenty) : decide(view, rules, reach)) }
}

/** Half as many free units again as posts: whoever is sent, the city stays covered, so nothing is spared or moved for it. */
function isAmple({ units, posts }: FleetView): boolean {
  return units.filter(({ duty }) => duty.kind === 'free').length >= FREE_PER_POST_AMPLE * posts.length
}

function decideAmple(view: FleetView, rules: NadiRules): Orders {
  const matched = matchCalls(view, rules, nothingToSpare(rules))
  const post = toPost(view, matched).flatMap((index) => {
    const unit = view.units[index]
    return unit ? [{ unit: index, zone: unit.home }] : []
  })
  return { send: matched.send, post, lookAgainInSeconds: lookAgain(matched) }
}

function decide(view: FleetView, rules: NadiRules, reach: Reach): Orders {
  const coverage = new Coverage(view, rules.coverage, reach)
  const matched = matchCalls(view, rules, pricesNow(view, rules, coverage))
  const sent = new Set(matched.send.map(({ unit }) => unit))
  for (const unit of sent) coverage.remove(unit)
  const post: Posting[] = []
  const released = toPost(view, matched)
  for (const index of released) {
    const unit = view.units[index]
    if (!unit) continue
    coverage.remove(index)
    const zone = rules.choosePosts ? bestPost(view, coverage, unit) : unit.home
    coverage.post(unit, zone)
    post.push({ unit: index, zone })
  }
  const ordered = new Set([...sent, ...released])
  const mayMove = view.units.filter(({ index, duty }) => duty.kind === 'free' && !ordered.has(index))
  const move = bestMove(view, rules, coverage, mayMove)
  if (move) post.push(move)
  return { send: matched.send, post, lookAgainInSeconds: lookAgain(matched) }
}

/** Who is free now and has no post. */
function toPost({ released }: FleetView, { send, stoodDown }: Matched): number[] {
  const sent = new Set(send.map(({ unit }) => unit))
  return [...new Set([...released, ...stoodDown])].filter((unit) => !sent.has(unit))
}

const lookAgain = ({ waiting }: Matched): number | null => (waiting ? LOOK_AGAIN_SECONDS : null)
