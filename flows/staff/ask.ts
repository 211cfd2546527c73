import type { Plan } from '../turn.ts'
import { answer, openly, type Step } from './step.ts'

/** What the staff's documents say, word for word; null where none answers it. */
export function planQuoted(step: Step, question: string): Plan | null {
  const found = step.view.shelf.answer(question, 'staff', 'en', null)
  return found.kind === 'passages' ? answer(step, openly({ kind: 'staff.document', passages: found.passages })) : null
}

/** `question`: what a model made of the words. */
export function planQuestion(step: Step, question: string | undefined): Plan {
  const { input } = step.turn
  const text = input.kind === 'said' ? input.text : ''
  const quoted = (question === undefined ? null : planQuoted(step, question)) ?? planQuoted(step, text)
  return quoted ?? answer(step, openly({ kind: 'staff.no-document', facility: step.actor.facility }))
}
