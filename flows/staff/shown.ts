import { MINUTE_MS } from '../../orchestrator/time.ts'
import type { Dialogue, Question } from '../dialogue.ts'
import type { Saying, View } from '../turn.ts'
import { renderStaff } from './render-staff.ts'
import type { StaffReply } from './replies.ts'

/** A number typed later than this may be meant for something else. */
const SHOWN_MINUTES = 30
const PREFIX = 'shown-'

/** The buttons under the last answer can also be typed as their numbers; where a question is open, they are not. */
export function withShown<T extends { readonly dialogue: Dialogue; readonly sayings: readonly Saying[] }>(
  result: T,
  view: View,
): T {
  const { dialogue, sayings } = result
  // Help for what was not understood takes no buttons away.
  if (sayings.every(({ reply }) => reply.kind === 'staff.help' && reply.because === 'not-understood')) return result
  if (sayings.length === 0 || (dialogue.question && !dialogue.question.id.startsWith(PREFIX))) return result
  const frame = { language: 'en', state: view.state, now: view.now, reader: 'staff' } as const
  // `sayings` of a member of staff are replies for staff.
  const shown = sayings
    .map(({ reply }) => renderStaff(reply as StaffReply, frame).buttons)
    .findLast(({ length }) => length > 0)
  const question: Question | null = shown
    ? {
        id: `${PREFIX}${view.now}`,
        asks: 'choice',
        choices: shown.slice(0, 10).map(({ label, payload }) => ({ option: payload, label })),
      }
    : null
  return { ...result, dialogue: { ...dialogue, question, askedAt: view.now } }
}

/** Nothing shown long ago is pressed by a number. */
export const freshly = (dialogue: Dialogue, view: View): Dialogue =>
  dialogue.question?.id.startsWith(PREFIX) && view.now - dialogue.askedAt > SHOWN_MINUTES * MINUTE_MS
    ? { ...dialogue, question: null }
    : dialogue
