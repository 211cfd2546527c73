import type { BedsCommand } from '../../orchestrator/beds/commands.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { addDays, fromLocal, type Instant, localTime } from '../../orchestrator/time.ts'
import type { Plan, Saying } from '../turn.ts'
import { unitIn } from './bed-words.ts'
import { momentIn } from './clock-words.ts'
import { bedNamedIn } from './named-bed.ts'
import { facilityNamed } from './named-facility.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

const LEAVES =
  /\b(discharg\w*|(?:not )?going(?: home| today| tomorrow|\s*$)|go(?:es)? home|leav(?:es|ing)|to be sent home|fit for (?:discharge|home)|d\/c|chhutti|ghar ja\w*)\b/i
const NOT =
  /\b(not|no longer|isn'?t|won'?t|cancel\w*|postpone\w*|on hold|nahi)\b.*\b(discharg\w*|going|home|leaving|today|chhutti)\b|\bdischarge (?:is )?(?:cancel\w*|postponed|off)\b/i
const ASKS =
  /\b(expected|likely|predict\w*|upcoming|planned|pending|who|which|h(?:o)?w many|list|any|kitne|kaun|kab)\b|\?\s*$|^\s*discharges\b/i
const SUPPLY =
  /\b(free (?:tomorrow|tmrw|tmr|tonight|by)|discharges|expected (?:to be )?free|expected beds|(?:expected|likely|planned|pending|upcoming) discharge|going home|go home|likely to leave|expected to leave|leaving|opening up|open up|come free|coming free|free up|chhutti|khali hon?ge)\b/i
const BEDS_OPEN =
  /\b(free (?:tomorrow|tmrw|tmr|tonight|by)|expected (?:to be )?free|expected beds|opening up|open up|come free|coming free|free up|khali hon?ge)\b/i
const TOMORROW = /\b(tomorrow|tmrw|tmr|kal)\b/i

/** "Expected discharges today", "which ICU beds will open up by 6pm?"; and "ICU-3 going home at 4pm", which plans it. */
export function planLeaving(step: Step, text: string): Plan | null {
  if (!LEAVES.test(text) && !BEDS_OPEN.test(text)) return null
  const { state, now } = step.view
  const { utcOffsetMinutes } = topologyOf(state.network)
  const { bed, said } = bedNamedIn(state, text, step.actor.facility)
  const at = momentIn(text, now, utcOffsetMinutes)
  if (bed && LEAVES.test(text)) {
    if (NOT.test(text)) return order(step, { type: 'beds.plan-leaving', bed: bed.id, at: null })
    return at === null ? null : order(step, { type: 'beds.plan-leaving', bed: bed.id, at })
  }
  if (said !== null || /\b(nearest|any)\b/i.test(text) || !SUPPLY.test(text) || !ASKS.test(text)) return null
  const named = facilityNamed(state, text)?.id
  const facility = named ?? (step.actor.role === 'staff' ? step.actor.facility : null)
  const until = at !== null && !TOMORROW.test(text) ? at : endOfDay(now, utcOffsetMinutes, TOMORROW.test(text) ? 1 : 0)
  return answer(step, openly({ kind: 'staff.expected-discharges', facility, unit: unitIn(text), until }))
}

const endOfDay = (now: Instant, utcOffsetMinutes: number, ahead: number): Instant =>
  fromLocal(addDays(localTime(now, utcOffsetMinutes).day, ahead + 1), 0, utcOffsetMinutes)

export const reportLeaving = (
  step: Step,
  { bed, at }: Extract<BedsCommand, { type: 'beds.plan-leaving' }>,
  decision: Decision,
): Saying =>
  decision.ok
    ? openly({ kind: 'staff.leaving-planned', bed, at })
    : quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
