import type { Intent } from '../intents.ts'
import { newId } from '../turn.ts'
import type { Context } from './context.ts'
import { proceed } from './proceed.ts'
import type { Part } from './replies.ts'
import { type Step, say, top } from './step.ts'

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
