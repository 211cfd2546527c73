import { type Handoff, handoffOf } from '../../../orchestrator/handoffs/state.ts'
import { HandoffId } from '../../../orchestrator/ids.ts'
import type { Intent } from '../../intents.ts'
import { newId } from '../../turn.ts'
import type { Context } from '../context.ts'
import { fold } from '../fold.ts'
import { order, type Step, say } from '../step.ts'

/** "Back to the bot": the only words that are for Nadi while people have the conversation. */
const BACK = /^(bot|nadi|menu|back to (bot|nadi|menu)|done|end( chat)?|नाड़ी|मेनू)$/u
const STILL_HEARD: readonly Intent['name'][] = ['opt_out', 'opt_in', 'request_ambulance', 'ambulance_status']

const openHandoff = ({ view, writer }: Context): Handoff | null => handoffOf(view.state.handoffs, writer)

/** Asks people to take over; what was under way waits until they give the conversation back. */
export function handOver(step: Step, context: Context): Step {
  const { view, turn, writer: patient } = context
  const { handoffs } = view.state.handoffs
  const id = newId('T', turn.seed, (taken) => handoffs.has(HandoffId.parse(taken)))
  const command = { type: 'handoffs.open', handoff: HandoffId.parse(id), patient, note: turn.note } as const
  return { ...order(step, command), question: null, waiting: step.question ?? step.waiting }
}

/** Passes on what a patient says to people; null for what is for Nadi all the same. */
export function relay(step: Step, text: string, intents: readonly Intent[], context: Context): Step | null {
  const open = openHandoff(context)
  if (!open || intents.some(({ name }) => STILL_HEARD.includes(name))) return null
  const { note } = context.turn
  if (BACK.test(fold(text)) || intents.every(({ name }) => name === 'stop_flow') === intents.length > 0) {
    return order(step, { type: 'handoffs.close', handoff: open.id })
  }
  if (!note) return say(step, { say: 'not-understood' })
  return order(step, { type: 'handoffs.say', handoff: open.id, note })
}
