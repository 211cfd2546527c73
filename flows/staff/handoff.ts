import type { Decision } from '../../orchestrator/decision.ts'
import type { HandoffsCommand } from '../../orchestrator/handoffs/commands.ts'
import { handoffCard } from '../../orchestrator/handoffs/react.ts'
import type { Handoff } from '../../orchestrator/handoffs/state.ts'
import type { Plan, Saying } from '../turn.ts'
import { openly, order, quietly, type Step } from './step.ts'

const HAND_BACK = /^\s*(hand(ed)? ?back|back to (nadi|bot)|close|done|end)\s*[.!]?\s*$/i

/** What a colleague writes in the thread of a handed-over conversation goes to the patient, or gives it back. */
export function planInThread(step: Step, text: string): Plan | null {
  const { card, note } = step.turn
  const open = card === null ? undefined : threadOf(step, card)
  if (!open) return null
  if (HAND_BACK.test(text)) return order(step, { type: 'handoffs.close', handoff: open.id })
  return note === null ? null : order(step, { type: 'handoffs.say', handoff: open.id, note })
}

const threadOf = ({ view }: Step, card: string): Handoff | undefined =>
  [...view.state.handoffs.handoffs.values()].find(({ id }) => handoffCard(id) === card)

export function reportHandoff(step: Step, { type, handoff }: HandoffsCommand, decision: Decision): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  return openly({ kind: type === 'handoffs.say' ? 'staff.passed-on' : 'staff.handed-back', handoff })
}
