import type { ServiceCode } from '../../orchestrator/ids.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { knownOf, questionsOf, type SafetyQuestion } from '../../orchestrator/slots/safety.ts'
import { SAFETY } from '../locales/safety.ts'
import type { Context } from './context.ts'
import { type Asking, ask, end, type Move, NO, YES } from './flow.ts'
import type { BookFrame } from './frames.ts'

const UNSURE = 'unsure'

/** What the service must still know of the patient, before it can be booked; null when all is answered. */
export function nextQuestion({ service: code, answers }: BookFrame, { view, patient }: Context): SafetyQuestion | null {
  const service = code && lookupsOf(view.state.network).services.get(code)
  if (!service) return null
  const known = { ...answers, ...knownOf(view.state, patient, service, view.now) }
  return questionsOf(service).find(({ id }) => known[id] === undefined) ?? null
}

/** What is known of the patient already and speaks against the service; null where nothing does. */
export function ruledOut(code: ServiceCode, { view, patient }: Context): SafetyQuestion | null {
  const service = lookupsOf(view.state.network).services.get(code)
  const known = service ? knownOf(view.state, patient, service, view.now) : {}
  return (service && questionsOf(service).find(({ id, stops }) => known[id] === stops)) ?? null
}

/** The time is kept meanwhile. */
export function askSafety(frame: BookFrame, slot: Slot, { id }: SafetyQuestion, { words, language }: Context): Asking {
  const isFirst = Object.keys(frame.answers).length === 0
  const question = { say: 'safety-question', service: slot.service, question: id } as const
  return {
    move: 'asking',
    frame,
    parts: isFirst ? [{ say: 'kept-meanwhile', slot }, question] : [question],
    asks: 'confirmation',
    choices: [
      { option: YES, label: words.labels.yes },
      { option: NO, label: words.labels.no },
      { option: UNSURE, label: SAFETY[language].unsure },
    ],
    holds: [slot],
  }
}

/** The answer lets it go on, or ends it with the reason. Who does not know is sent to people who can find out. */
export function answered(frame: BookFrame, { id, stops }: SafetyQuestion, option: string): Move {
  const { service } = frame
  if (!service) return ask(frame)
  if (option !== YES && option !== NO) return end({ say: 'safety-unsure', service })
  if (option === stops) return end({ say: 'not-suitable', service, question: id })
  return ask({ ...frame, answers: { ...frame.answers, [id]: option } })
}
