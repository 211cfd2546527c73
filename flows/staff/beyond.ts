import type { Intent, IntentName } from '../intents.ts'
import type { Plan } from '../turn.ts'
import { answer, openly, type Step } from './step.ts'

/** What colleagues ask for and Nadi cannot do yet: said back as it was understood, with whom to call. */
const BEYOND = ['show_forecast', 'what_if'] as const satisfies readonly IntentName[]
export type Beyond = (typeof BEYOND)[number]

export const isBeyond = (intent: Intent): intent is Extract<Intent, { name: Beyond }> =>
  BEYOND.some((name) => name === intent.name)

export const planBeyond = (step: Step, intent: Extract<Intent, { name: Beyond }>): Plan =>
  answer(
    step,
    openly({
      kind: 'staff.not-yet',
      what: intent.name,
      understood: understood(intent),
      facility: step.actor.facility,
    }),
  )

/** The arguments as short words: "occupancy", "tomorrow". */
function understood({ args }: Intent): string[] {
  return Object.values(args).flatMap((value): string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null && 'text' in value ? [String(value.text)] : []
  })
}
