import type { BedsCommand } from '../../orchestrator/beds/commands.ts'
import type { Hold } from '../../orchestrator/beds/state.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import { MINUTE_MS } from '../../orchestrator/time.ts'
import type { Plan, Saying } from '../turn.ts'
import { bedNamedIn } from './named-bed.ts'
import { requestCardOf } from './request-bed.ts'
import { openly, order, quietly, type Step } from './step.ts'

const LENGTH = /(\d{1,5}) ?(more |extra )?(minutes?|mins?|m|hours?|hrs?|h)\b/
/** The words that are about a hold that is there; a bed named beside them is looked up. */
const EXTENDS =
  /\b(aur|badha ?o|badha (do|dijiye)|extra)\b|^(please |pls |can you |ok )*(make (it|that|this|the hold)|extend|keep (it|that|holding)|increase|renew|prolong|another|add|give (me )?(another )?)\b/
const MORE = /\b(aur|another|more|extra|further|add|by)\b/

/** "Make it 60 min", "extend by 20 min", "another half hour": the hold that the asker has, the newest of several. */
export function planExtendHold(step: Step, text: string): Plan | null {
  const words = inDigits(text.toLowerCase()).trim()
  const length = LENGTH.exec(words)
  if (!length || !EXTENDS.test(words)) return null
  const held = holdMeant(step, text)
  if (!held) return null
  const [, number, , unit = ''] = length
  const stated = Number(number) * (unit.startsWith('h') ? 60 : 1)
  const left = Math.max(0, Math.ceil((held.expiresAt - step.view.now) / MINUTE_MS))
  const minutes = MORE.test(words) ? left + stated : stated
  return order(step, { type: 'beds.extend-hold', hold: held.id, minutes })
}

const inDigits = (words: string): string =>
  words
    .replace(/\b(half an? hour|half hour|(aa?dha|adhe|half) ghant[ae]?)\b/, '30 min')
    .replace(/\b(an hour|one hour|ek ghant[ae]?)\b/, '1 hour')
    .replace(/\b(\d+) ghant[ae]?\b/, '$1 hours')

function holdMeant({ view, actor }: Step, text: string): Hold | null {
  const { holds } = view.state.beds
  const { bed } = bedNamedIn(view.state, text, actor.facility)
  const own = [...holds.values()].filter(
    ({ holdFor, ...hold }) =>
      holdFor.kind === 'staff' && holdFor.staff === actor.staff && (bed === null || hold.bed === bed.id),
  )
  return own.sort((a, b) => b.heldAt - a.heldAt || (a.id < b.id ? -1 : 1))[0] ?? null
}

export function reportExtendHold(
  step: Step,
  { hold: id }: Extract<BedsCommand, { type: 'beds.extend-hold' }>,
  decision: Decision,
): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const held = step.view.state.beds.holds.get(id)
  if (!held) return quietly(step, { kind: 'staff.refused', rejection: { code: 'hold.ended', hold: id } })
  const { bed, expiresAt: until, card, holdFor } = held
  if (holdFor.kind === 'encounter') return requestCardOf(holdFor.encounter)
  return openly({ kind: 'staff.bed-held', bed, hold: id, staff: step.actor.staff, until }, card)
}
