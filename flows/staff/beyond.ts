import type { Intent, IntentName } from '../intents.ts'
import type { Plan } from '../turn.ts'
import { planFindBed } from './find-bed.ts'
import { answer, openly, type Step } from './step.ts'

/** What colleagues ask for and Nadi cannot do yet: said back as it was understood, with whom to call. */
const BEYOND = [
  'request_bed',
  'admit_patient',
  'discharge_patient',
  'show_forecast',
  'what_if',
] as const satisfies readonly IntentName[]
export type Beyond = (typeof BEYOND)[number]

export const isBeyond = (intent: Intent): intent is Extract<Intent, { name: Beyond }> =>
  BEYOND.some((name) => name === intent.name)

/** A request for a bed is at least answered with what is free now. */
export function planBeyond(step: Step, intent: Extract<Intent, { name: Beyond }>): Plan {
  const said = openly({
    kind: 'staff.not-yet',
    what: intent.name,
    understood: understood(intent),
    facility: step.actor.facility,
  })
  if (intent.name !== 'request_bed') return answer(step, said)
  const { unit, features } = intent.args
  const found = planFindBed(step, { unit, features })
  return { ...found, sayings: [said, ...found.sayings] }
}

/** The arguments as short words: "CT", "down", "45 min". */
function understood({ args }: Intent): string[] {
  return Object.entries(args).flatMap(([name, value]): string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'number') return [name === 'minutes' ? `${value} min` : `${name} ${value}`]
    if (Array.isArray(value)) return value.map(String)
    return typeof value === 'object' && value !== null && 'text' in value ? [String(value.text)] : []
  })
}
