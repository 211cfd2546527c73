import type { Rejection } from '../../orchestrator/decision.ts'
import { whyNotKeep } from '../../orchestrator/slots/decide-hold.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { heldFor } from '../../orchestrator/slots/state.ts'
import { MARK_PATTERN } from '../rendered.ts'
import { newId } from '../turn.ts'
import { attending } from './attend.ts'
import { booking } from './book.ts'
import { cancelling } from './cancel.ts'
import { caring } from './caregiver.ts'
import type { Context } from './context.ts'
import { emergencyFlow } from './emergency.ts'
import { erasing } from './erase.ts'
import { type Asking, ask, type Ending, end, type Flow, type Move } from './flow.ts'
import type { PatientFrame, VisitFrame } from './frames.ts'
import { handOn, nextInLine, takeUpNext } from './next-person.ts'
import { answering } from './offer.ts'
import { clarifying } from './patterns/clarify.ts'
import { asksForWhom } from './patterns/for-whom.ts'
import { whichQuestion } from './patterns/pending.ts'
import { returning } from './patterns/return.ts'
import { raise } from './raise.ts'
import { rebooking } from './rebook.ts'
import { rescheduling } from './reschedule.ts'
import { order, pop, replaceTop, type Step, say, top } from './step.ts'
import { visiting } from './visit.ts'
import { waiting } from './wait.ts'
import { askAgain } from './wish.ts'

/** The functions of the flow that a frame belongs to, with the frame put in. */
interface Bound {
  ask(context: Context): Asking | Ending
  choose(option: string, context: Context): Move
  back(): Move
}

export function flowOf(frame: PatientFrame): Bound {
  switch (frame.flow) {
    case 'book':
      return bind(booking, frame)
    case 'visit':
      return bind(visiting, frame)
    case 'reschedule':
      return bind(rescheduling, frame)
    case 'cancel':
      return bind(cancelling, frame)
    case 'emergency':
      return bind(emergencyFlow, frame)
    case 'attend':
      return bind(attending, frame)
    case 'offer':
      return bind(answering, frame)
    case 'wait':
      return bind(waiting, frame)
    case 'rebook':
      return bind(rebooking, frame)
    case 'which-question':
      return bind(whichQuestion, frame)
    case 'clarify':
      return bind(clarifying, frame)
    case 'return':
      return bind(returning, frame)
    case 'caregiver':
      return bind(caring, frame)
    case 'for-whom':
      return bind(asksForWhom, frame)
    case 'erase':
      return bind(erasing, frame)
    case 'next-person':
      return bind(nextInLine, frame)
  }
}

const bind = <F extends PatientFrame>(flow: Flow<F>, frame: F): Bound => ({
  ask: (context) => flow.ask(frame, context),
  choose: (option, context) => flow.choose(frame, option, context),
  back: () => flow.back(frame),
})

/** Does what a flow decided about its frame, which is the current one. */
export function perform(step: Step, move: Move, context: Context): Step {
  switch (move.move) {
    case 'ask':
      return proceed(say(replaceTop(step, move.frame), ...move.parts), context)
    case 'act':
      return { ...order(replaceTop(step, move.frame), move.command), question: null }
    case 'raise':
      return askForPlace(raise(step, move.alert, context), context)
    case 'end':
      return resume(say(handOn(pop(step), top(step), context), ...move.parts), context)
  }
}

/** After `raise`: asks where, unless that is known. What was interrupted waits until it is. */
export const askForPlace = (raised: Step, context: Context): Step =>
  top(raised)?.flow === 'emergency' ? proceed(raised, context) : raised

/** Puts the next question of the current flow; without a flow nothing is asked. */
export function proceed(step: Step, context: Context): Step {
  const frame = top(step)
  if (!frame) return { ...step, question: null }
  if (frame.flow === 'next-person') {
    const next = takeUpNext(step, frame, context)
    return proceed(next.step, { ...context, patient: next.subject })
  }
  const asking = flowOf(frame).ask(context)
  return asking.move === 'end' ? perform(step, asking, context) : put(step, asking, context)
}

/** Takes up what was interrupted, if anything was. */
export function resume(step: Step, context: Context): Step {
  const interrupted = top(step)
  const goesOn = interrupted !== null && interrupted.flow !== 'next-person'
  return proceed(goesOn ? say(step, { say: 'resuming' }) : step, context)
}

/** WhatsApp's buttons hold 20 characters, and there are three; the rows of a list hold 24. */
const BUTTONS_MAX = 3
const BUTTON_CHARACTERS = 20
const ROW_CHARACTERS = 24

/** A question put again in the same words is the same question, and its older buttons still count. */
function put(step: Step, asking: Asking, context: Context): Step {
  const { frame, parts, asks, choices, holds } = asking
  const gone = holds ? goneMeanwhile(step, asking, holds, context) : null
  if (gone) return perform(step, gone, context)
  const { turn, view } = context
  const characters = choices.length <= BUTTONS_MAX ? BUTTON_CHARACTERS : ROW_CHARACTERS
  const fitting = choices.map(({ option, label }) => ({ option, label: shorten(label, characters) }))
  const before = step.question
  const same = before?.asks === asks && JSON.stringify(before.choices) === JSON.stringify(fitting)
  const id = same ? before.id : newId('Q', turn.seed, (taken) => taken === before?.id)
  const askedAt = same ? step.askedAt : view.now
  return {
    ...say(replaceTop(holds ? holding(step, holds, context) : step, frame), ...parts),
    question: { id, asks, choices: fitting },
    askedAt,
    waiting: frame.flow === 'emergency' ? step.waiting : null,
  }
}

/** Somebody was quicker: the time is not asked about, and others are looked for, once. */
function goneMeanwhile(step: Step, { frame }: Asking, slots: readonly Slot[], { view, patient }: Context): Move | null {
  if (frame.flow !== 'book' && frame.flow !== 'reschedule' && frame.flow !== 'visit') return null
  const refusal = whyNotKeep(view.state, patient, slots, view.now)
  if (!refusal) return null
  if (frame.flow === 'visit') return visitGone(step, frame, refusal)
  return step.parts.some(({ say: said }) => said === 'just-taken') ? end() : askAgain(frame, refusal)
}

function visitGone(step: Step, frame: VisitFrame, refusal: Rejection): Move {
  if (refusal.code !== 'series.blocked' || step.parts.some(({ say: said }) => said === 'visit-blocked')) return end()
  return ask({ ...frame, offered: [], chosen: null }, { say: 'visit-blocked', slot: refusal.slot })
}

function holding(step: Step, slots: readonly Slot[], { view, patient }: Context): Step {
  const [slot, ...more] = slots
  if (!slot) return step
  const kept = heldFor(view.state.slots, patient).map((each) => `${each.slot.device} ${each.slot.start}`)
  const known = kept.length === slots.length && slots.every(({ device, start }) => kept.includes(`${device} ${start}`))
  return known ? step : order(step, { type: 'slots.hold', patient, slot, ...(more.length > 0 && { more }) })
}

/** A mark stands for a telephone number, which fits. */
const shorten = (label: string, max: number): string =>
  label.length <= max || label !== label.replaceAll(MARK_PATTERN, '') ? label : `${label.slice(0, max - 1).trimEnd()}…`
