import type { ServiceCode } from '../../orchestrator/ids.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { SlotsCommand } from '../../orchestrator/slots/commands.ts'
import type { SafetyAnswers, SafetySaid, Slot } from '../../orchestrator/slots/events.ts'
import { knownOf, questionsOf, type SafetyQuestion } from '../../orchestrator/slots/safety.ts'
import { SAFETY } from '../locales/safety.ts'
import type { Outcome } from '../turn.ts'
import type { Context } from './context.ts'
import { type Asking, act, ask, end, type Move, NO, YES } from './flow.ts'
import type { BookFrame, VisitFrame } from './frames.ts'
import type { SafetyPart } from './replies.ts'
import { ASK_FIRST, UNSURE } from './safety-said.ts'

/** What the service must still know of the patient, before it can be booked; null when all is answered. */
export function nextQuestion({ service: code, answers }: BookFrame, { view, patient }: Context): SafetyQuestion | null {
  const service = code && lookupsOf(view.state.network).services.get(code)
  if (!service) return null
  const known = { ...answers, ...knownOf(view.state, patient, service, view.now) }
  return questionsOf(service).find(({ id, isDeclared }) => !isDeclared && known[id] === undefined) ?? null
}

/** What is known of the patient already and speaks against the service; null where nothing does. */
export function ruledOut(code: ServiceCode, { view, patient }: Context): SafetyQuestion | null {
  const service = lookupsOf(view.state.network).services.get(code)
  const known = service ? knownOf(view.state, patient, service, view.now) : {}
  return (service && questionsOf(service).find(({ id, stops }) => known[id] === stops)) ?? null
}

/** What a yes to the booking says at the same time, of these services; none where nothing is declared. */
export function declaredBy(services: readonly ServiceCode[], { view, language }: Context): Declared {
  const found = services.flatMap((code) => {
    const service = lookupsOf(view.state.network).services.get(code)
    return service
      ? questionsOf(service)
          .filter(({ isDeclared }) => isDeclared)
          .map((question) => ({ service: code, question }))
      : []
  })
  return found.length === 0
    ? { questions: [], parts: [], choices: [] }
    : {
        questions: found,
        parts: found.map(({ service, question }) => ({ say: 'declares', service, question: question.id }) as const),
        choices: [{ option: ASK_FIRST, label: SAFETY[language].askFirstLabel }],
      }
}

export interface Declared {
  readonly questions: readonly { readonly service: ServiceCode; readonly question: SafetyQuestion }[]
  readonly parts: readonly SafetyPart[]
  readonly choices: readonly { readonly option: string; readonly label: string }[]
}

/** The answers that a yes gives. */
export const answersOf = ({ questions }: Declared, code: ServiceCode): SafetyAnswers =>
  Object.fromEntries(
    questions
      .filter(({ service }) => service === code)
      .map(({ question }) => [question.id, question.stops === 'yes' ? 'no' : 'yes']),
  )

/** "Ask first": people look into what they could not declare. */
export function askFirst(
  { questions: [first] }: Declared,
  slots: readonly Slot[],
  frame: BookFrame | VisitFrame,
  { patient }: Context,
): Move | null {
  const slot = slots.find(({ service }) => service === first?.service)
  return first && slot
    ? act(frame, { type: 'slots.refer', patient, slot, question: first.question.id, said: 'unsure' })
    : null
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

/** The answer lets it go on, or ends it with the reason: people look into what is theirs to judge. */
export function answered(frame: BookFrame, question: SafetyQuestion, option: string, context: Context): Move {
  const { service, chosen } = frame
  if (!service || !chosen) return ask(frame)
  const answers = { ...frame.answers, [question.id]: toldOf(option) }
  return unsuited(frame, { slot: chosen, question, option }, context) ?? ask({ ...frame, answers })
}

export const toldOf = (option: string): 'yes' | 'no' => (option === YES ? 'yes' : 'no')

/** Whom it is for is not theirs to judge, and a missing result is theirs to bring. */
const isForPeople = ({ id }: SafetyQuestion, said: SafetySaid): boolean =>
  id !== 'female' && id !== 'male' && id !== 'age' && (id !== 'creatinine' || said === 'unsure')

/** What becomes of it where the answer stops it, or they do not know; null where it goes on. */
export function unsuited(
  frame: BookFrame | VisitFrame,
  { slot, question, option }: { readonly slot: Slot; readonly question: SafetyQuestion; readonly option: string },
  { patient }: Context,
): Move | null {
  const said = option === YES || option === NO ? toldOf(option) : 'unsure'
  if (said !== 'unsure' && said !== question.stops) return null
  const command = { type: 'slots.refer', patient, slot, question: question.id, said } as const
  return isForPeople(question, said) ? act(frame, command) : end(whyNot(command, false))
}

/** How it ends once people have been asked to look into it; null for another command. */
export function referred({ command, decision }: Outcome): Move | null {
  return command.type === 'slots.refer' ? end(whyNot(command, decision.ok)) : null
}

type Refer = Extract<SlotsCommand, { type: 'slots.refer' }>

function whyNot({ slot: { service }, question, said }: Refer, told: boolean): SafetyPart {
  return said === 'unsure'
    ? { say: 'safety-unsure', service, referred: told }
    : { say: 'not-suitable', service, question, referred: told }
}
