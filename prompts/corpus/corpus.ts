import type { IntentName } from '../../flows/intents.ts'
import type { Role } from '../../orchestrator/actor.ts'
import { CONVERSATION_UTTERANCES } from './conversation.ts'
import { ELSEWHERE_UTTERANCES } from './elsewhere.ts'
import { grammarUtterances } from './grammar.ts'
import { PATIENT_UTTERANCES } from './patient.ts'
import { COORDINATOR_UTTERANCES, CREW_UTTERANCES, STAFF_UTTERANCES } from './staff.ts'

/** Utterances by intent, one a line. */
export type Utterances = Partial<Readonly<Record<IntentName, string>>>

/** One message with what it means; null: none of our intents. */
export interface Example {
  readonly text: string
  readonly intent: IntentName | null
  readonly role: Exclude<Role, 'system'>
  /** Kept aside: never trained on, never shown to a model, only scored. */
  readonly reserved: boolean
}

function examples(role: Example['role'], utterances: Utterances): readonly Example[] {
  return Object.keys(utterances).flatMap((name) => {
    const intent = name as IntentName // the keys of Utterances are intent names
    return lines(utterances[intent] ?? '').map((text) => ({ text, intent, role, reserved: isReserved(text) }))
  })
}

const lines = (block: string): readonly string[] => block.split('\n').filter((line) => line !== '')

/** A fifth of all texts by FNV-1a over their UTF-16 units: fixed for ever, whatever is added. */
function isReserved(text: string): boolean {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0) % 5 === 0
}

/** The project's own messages: examples for the language model, training and evaluation of the offline interpreter. */
export const CORPUS: readonly Example[] = [
  ...examples('stranger', CONVERSATION_UTTERANCES),
  ...examples('patient', PATIENT_UTTERANCES),
  ...examples('staff', STAFF_UTTERANCES),
  ...examples('coordinator', COORDINATOR_UTTERANCES),
  ...examples('crew', CREW_UTTERANCES),
  ...lines(ELSEWHERE_UTTERANCES).map((text) => ({
    text,
    intent: null,
    role: 'patient' as const,
    reserved: isReserved(text),
  })),
]

const WRITTEN = new Set(CORPUS.map((example) => example.text))

/** Sentences made from patterns, for training only: never scored, never shown to a model. */
export const GENERATED: readonly { readonly text: string; readonly intent: IntentName }[] = examples(
  'stranger',
  grammarUtterances(),
).flatMap(({ text, intent }) => (intent === null || WRITTEN.has(text) ? [] : [{ text, intent }]))
