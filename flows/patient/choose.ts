import type { Intent } from '../intents.ts'
import { meantOption } from './choice.ts'
import { type Context, liveEmergency } from './context.ts'
import { begun } from './fill.ts'
import { NO, YES } from './flow.ts'
import type { EmergencyFrame, Pending, WhichQuestionFrame } from './frames.ts'
import { intentOf, orHelp } from './menu.ts'
import { meaningOf } from './patterns/clarify.ts'
import { meansAll } from './patterns/each.ts'
import { turnedTo } from './patterns/for-whom.ts'
import { handOver } from './patterns/handoff.ts'
import { answer, HERE, isNamed, pendingFor } from './patterns/pending.ts'
import { flowOf, perform, proceed, resume } from './proceed.ts'
import { currentEmergency } from './raise.ts'
import { respond, turnTo } from './respond.ts'
import { order, pop, push, replaceTop, type Step, say, top } from './step.ts'
import { asOfNow } from './wish.ts'

/** An option was tapped or typed back. */
export function choose(step: Step, option: string, context: Context): Step {
  const frame = top(step)
  if (!frame) {
    const intent = intentOf(option)
    return intent ? respond({ ...step, question: null }, intent, context) : orHelp(step, context)
  }
  switch (frame.flow) {
    case 'clarify': {
      const meant = meaningOf(frame, option)
      const left = { ...pop(step), question: null }
      return meant ? respond(left, meant, context) : resume(left, context)
    }
    case 'return':
      return option === YES ? takeUp(step, context) : say({ ...step, frames: [], question: null }, { say: 'stopped' })
    case 'which-question':
      return option === HERE
        ? chooseHere(step, frame, context)
        : perform(step, flowOf(frame).choose(option, context), context)
    case 'erase':
      return option === YES
        ? handOver(say(pop(step), { say: 'erase-asked' }), context)
        : perform(step, flowOf(frame).choose(option, context), context)
    case 'emergency':
      return noDanger(step, frame, option, context)
        ? orHelp({ ...pop(step), question: null }, context, { say: 'no-danger' })
        : perform(step, flowOf(frame).choose(option, context), context)
    default:
      return perform(step, flowOf(frame).choose(option, context), context)
  }
}

/** Nobody is in danger, and nothing else was wanted: what can be done for them is said. */
const noDanger = ({ frames }: Step, { step }: EmergencyFrame, option: string, context: Context): boolean =>
  step === 'danger' && option === NO && frames.length === 1 && liveEmergency(context) === null

/** The yes was meant for what the conversation itself had asked. */
function chooseHere(step: Step, { yes }: WhichQuestionFrame, context: Context): Step {
  const back = proceed({ ...pop(step), question: null }, context)
  const option = back.question && meantOption(back.question, yes ? 'affirm' : 'deny')
  return option ? choose({ ...back, parts: step.parts }, option, context) : back
}

/** What was broken off long ago, as it can be now: times that have passed are asked for again. */
function takeUp(step: Step, context: Context): Step {
  const left = { ...pop(step), question: null }
  const frame = top(left)
  const { now } = context.view
  switch (frame?.flow) {
    case 'book':
      return proceed(replaceTop(left, { ...frame, ...asOfNow(frame, now) }), context)
    case 'reschedule':
      return proceed(replaceTop(left, { ...frame, ...asOfNow(frame, now) }), context)
    default:
      return proceed(left, context)
  }
}

/** Questions about what was meant, or whether to go on, lapse when somebody simply says something new. */
export function leaveAside(step: Step, intents: readonly Intent[], context: Context): Step {
  const frame = top(step)
  if (frame?.flow === 'clarify' || frame?.flow === 'which-question') {
    // A yes to several meanings says none of them, and nothing else that was asked before.
    const answers = isBare(intents) && (frame.flow === 'which-question' || intents[0]?.name === 'affirm')
    return answers ? step : { ...pop(step), question: null }
  }
  if (frame?.flow !== 'return') return step
  const anew = intents.some((intent) => begun(intent, context) || !WAITS.includes(intent.name))
  return anew ? { ...step, frames: [], question: null } : step
}

/** What somebody says who has only just come back. */
const WAITS: readonly Intent['name'][] = [
  'small_talk',
  'affirm',
  'deny',
  'repeat',
  'go_back',
  'none_of_these',
  'stop_flow',
  'correct',
  'appointment_status',
  'set_language',
]

const isBare = (intents: readonly Intent[]): boolean =>
  intents.length > 0 && intents.every(({ name }) => name === 'affirm' || name === 'deny')

/** "Yes to both": each is answered at once; where one needs another question it is put, and the others are done. */
function answerEach(step: Step, pending: ReturnType<typeof pendingFor>, context: Context): Step {
  return pending.reduce((so, { what, patient }) => {
    const turned = turnedTo(so, patient, context)
    const move = answer(what, true, turned.context)
    if (move.move === 'act') return { ...order(so, move.command), question: null }
    return turnTo(turned.step, move, turned.context)
  }, step)
}

/** A bare yes or no to what Nadi asked of its own accord; null where it is for the conversation. */
export function isPending(step: Step, intents: readonly Intent[], context: Context): Step | null {
  return isBare(intents) ? answerPending(step, intents[0]?.name === 'affirm', context) : null
}

/** One question is answered; of several it is asked which was meant. */
export function answerPending(step: Step, yes: boolean, context: Context): Step | null {
  const { question, askedAt } = step
  if (currentEmergency(step) || top(step)?.flow === 'which-question') return null
  const here = top(step) && question && meantOption(question, yes ? 'affirm' : 'deny')
  if (top(step) && !here) return null
  // What was asked here is answered first, unless something else was asked since.
  const asked = pendingFor(context).filter(({ at }) => !here || at > askedAt)
  const named = asked.filter(({ what }) => isNamed(what, context))
  const pending = named.length === 1 ? named : asked
  const [only] = pending
  if (!only) return null
  if (pending.length === 1 && !here) {
    const turned = turnedTo(step, only.patient, context)
    return turnTo(turned.step, answer(only.what, yes, turned.context), turned.context)
  }
  if (yes && !here && meansAll(context) && pending.filter(({ what }) => what.kind === 'offer').length < 2) {
    return answerEach(step, pending, context)
  }
  const all: Pending[] = [...pending.map(({ what }) => what), ...(here ? [{ kind: 'here' } as const] : [])]
  return proceed(push({ ...step, question: null }, { flow: 'which-question', yes, pending: all.slice(0, 9) }), context)
}
