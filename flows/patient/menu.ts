import type { Intent, IntentName } from '../intents.ts'
import { newId } from '../turn.ts'
import type { Context } from './context.ts'
import { askable } from './patterns/clarify.ts'
import { proceed } from './proceed.ts'
import type { Part } from './replies.ts'
import { push, type Step, say, top } from './step.ts'

/** Says something by the way, then puts the present question again, if there is one. */
export const aside = (step: Step, context: Context, ...parts: readonly Part[]): Step =>
  proceed(say(step, ...parts), context)

/** Like `aside`; where nothing is under way, the three things people come for are offered. */
export function orHelp(step: Step, context: Context, ...parts: readonly Part[]): Step {
  if (top(step)) return aside(step, context, ...parts)
  const { turn, words } = context
  const choices = [
    { option: 'book_appointment', label: words.labels.menuBook },
    { option: 'appointment_status', label: words.labels.menuStatus },
    { option: 'request_ambulance', label: words.labels.menuAmbulance },
  ] as const satisfies readonly { option: Intent['name']; label: string }[]
  const id = newId('Q', turn.seed, (taken) => taken === step.question?.id)
  return { ...say(step, ...parts, { say: 'help' }), question: { id, asks: 'choice', choices: [...choices] } }
}

/** After this many in a row somebody who cannot make themselves understood is offered a person. */
const MISSES_BEFORE_PERSON = 2

/** Not understood: a question about what was meant where there is a guess, otherwise the way on and, in the end, a person. */
export function notUnderstood(step: Step, maybe: readonly IntentName[] | undefined, context: Context): Step {
  const meanings = askable(maybe, context)
  if (meanings.length > 0) return proceed(push(step, { flow: 'clarify', maybe: meanings }), context)
  if (top(step)?.flow === 'return') return proceed(step, context)
  const misses = step.misses + 1
  const person = misses >= MISSES_BEFORE_PERSON ? [{ say: 'offer-person' } as const] : []
  return { ...orHelp(step, context, { say: 'not-understood' }, ...person), misses }
}

/** The intent that an option of the menu stands for. */
export function intentOf(option: string): Intent | null {
  switch (option) {
    case 'book_appointment':
    case 'appointment_status':
    case 'request_ambulance':
      return { name: option, args: {} }
    default:
      return null
  }
}
