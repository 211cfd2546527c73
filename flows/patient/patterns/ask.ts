import type { ServiceCode } from '../../../orchestrator/ids.ts'
import type { Answer, Passage } from '../../knowledge.ts'
import { type Context, upcoming } from '../context.ts'
import type { PatientFrame } from '../frames.ts'
import type { Part } from '../replies.ts'

/** What the approved documents say, word for word; null where none answers it. `frame`: what is talked about. */
export function quoted(
  question: string,
  frame: PatientFrame | null,
  context: Context,
  topic = topicOf(frame, context),
): readonly Part[] | null {
  const answer = context.view.shelf.answer(question, 'patients', context.language, topic)
  const passages = answer.kind === 'passages' ? answer.passages : topic === null ? ofEach(question, context) : []
  return passages.length > 0 ? passages.map((passage) => ({ say: 'document', passage })) : null
}

/** "Empty stomach?" of somebody with two tests to come: what is written of each, where that is of all of them. */
function ofEach(question: string, context: Context): readonly Passage[] {
  const services = [...new Set(upcoming(context).map(({ slot }) => slot.service))]
  if (services.length < 2 || services.length > TESTS_MAX) return []
  const answers = services.map((service) => context.view.shelf.answer(question, 'patients', context.language, service))
  const found = answers.map((answer) => (answer.kind === 'passages' ? answer.passages[0] : undefined))
  const all = found.filter((passage) => passage !== undefined)
  return all.length === services.length
    ? all.filter(({ text }, at) => all.findIndex((each) => each.text === text) === at)
    : []
}
const TESTS_MAX = 3

/** The answer to a question, or that it is not known and who may know. `question`: what a model made of the words. */
export function answerTo(question: string | undefined, frame: PatientFrame | null, context: Context): readonly Part[] {
  const { input } = context.turn
  const text = input.kind === 'said' ? input.text : ''
  const found = (question === undefined ? null : quoted(question, frame, context)) ?? quoted(text, frame, context)
  if (found) return found
  const answer = ask(text, frame, context)
  return notKnown(answer.kind === 'unknown' && answer.clinical, context)
}

/** Nobody's guess: where to ask, which is where they are booked, if that is one place. */
export function notKnown(clinical: boolean, context: Context): readonly Part[] {
  const [only, ...others] = new Set(upcoming(context).map(({ slot }) => slot.facility))
  const facility = others.length === 0 ? (only ?? null) : null
  return [{ say: 'not-known', clinical, facility }, { say: 'offer-person' }]
}

/**
 * What is said to a question that only a doctor may answer, whatever the words were taken for: "should I stop
 * aspirin?" stops no booking. Null for everything else.
 */
export function forDoctor(frame: PatientFrame | null, context: Context): readonly Part[] | null {
  const { input } = context.turn
  if (input.kind !== 'said' || !asks(context)) return null
  const answer = ask(input.text, frame, context)
  return answer.kind === 'unknown' && answer.clinical ? notKnown(true, context) : null
}

/** The message has the form of a question. */
export const asks = ({ turn: { input } }: Context): boolean => input.kind === 'said' && ASKS.test(input.text)

const ASKS =
  /\?|(?<!\p{L})(?:should|can|may|do i|is it|what|which|who|how|kya|kaun|kaunsi|kaun si|kitn[aie]|kaise|क्या|कौन|कितन[ाीे]|कैसे)(?![\p{L}\p{M}])/iu

const ask = (question: string, frame: PatientFrame | null, context: Context): Answer =>
  context.view.shelf.answer(question, 'patients', context.language, topicOf(frame, context))

/** "Khali pet aana hai?" is asked of what is being booked, else of the one appointment that is coming. */
function topicOf(frame: PatientFrame | null, context: Context): ServiceCode | null {
  if (frame && 'service' in frame && frame.service) return frame.service
  const [only, ...others] = new Set(upcoming(context).map(({ slot }) => slot.service))
  return others.length === 0 ? (only ?? null) : null
}
