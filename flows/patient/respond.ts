import { appointmentsOf } from '../../orchestrator/slots/state.ts'
import { localTime } from '../../orchestrator/time.ts'
import { LAST_QUESTION_MAX } from '../dialogue.ts'
import type { Intent } from '../intents.ts'
import { attend, current } from './attend.ts'
import { adding, removing } from './caregiver.ts'
import { type Context, endedInDeath, liveEmergency, upcoming } from './context.ts'
import { UNKNOWN_DANGER } from './emergency.ts'
import { begun } from './fill.ts'
import { ask, type Move, NO } from './flow.ts'
import { type AttendFrame, type EmergencyFrame, VISIT_SERVICES_MAX, type VisitFrame } from './frames.ts'
import { aside, notUnderstood, orHelp } from './menu.ts'
import { answerTo, asks, forDoctor } from './patterns/ask.ts'
import { mindChanged } from './patterns/change-of-mind.ts'
import { pleasantry } from './patterns/chitchat.ts'
import { eachOfThem } from './patterns/each.ts'
import { handOver } from './patterns/handoff.ts'
import { answer, pendingFor } from './patterns/pending.ts'
import { NEW_VISIT } from './patterns/restart.ts'
import { findPlace } from './place.ts'
import { askForPlace, flowOf, perform, proceed, resume } from './proceed.ts'
import { currentEmergency, raise, setAside } from './raise.ts'
import type { Part } from './replies.ts'
import { statusOf } from './status.ts'
import { order, pop, push, type Step, say, top } from './step.ts'
import { startWaiting, wantsOffList } from './wait.ts'

/** Answers one intent that is not an answer to the open question. */
export function respond(step: Step, intent: Intent, context: Context): Step {
  switch (intent.name) {
    case 'book_appointment':
    case 'reschedule_appointment':
    case 'cancel_appointment':
      return begin(step, [intent], context)
    case 'appointment_status':
      return aside(step, context, ...bookings(context))
    case 'confirm_appointment':
      return asksOnly(context)
        ? aside(step, context, ...answerTo(undefined, top(step), context))
        : toAttend(step, 'confirm', null, context)
    case 'running_late':
      return toAttend(step, 'late', intent.args.minutes ?? null, context)
    case 'accept_offer':
    case 'decline_offer':
      return toOffer(step, intent.name === 'accept_offer', context)
    case 'request_ambulance':
      return callAmbulance(step, context)
    case 'ambulance_status':
      if (waitsForOther(context)) return aside(step, context, ...bookings(context))
      return liveEmergency(context) && !currentEmergency(step)
        ? setAside(say(step, ambulance(context)))
        : aside(step, context, ambulance(context))
    case 'set_language':
      return aside(step, context, { say: intent.args.language ? 'language-set' : 'which-language' })
    case 'opt_out':
      return optOut(step, context)
    case 'opt_in':
      return aside(order(step, { type: 'patients.opt-in', patient: context.writer }), context, { say: 'opted-in' })
    case 'talk_to_human':
      return handOver(step, context)
    default:
      return converse(step, intent, context)
  }
}

/** The words that steer a conversation, what Nadi cannot do yet, and what is none of a patient's. */
function converse(step: Step, intent: Intent, context: Context): Step {
  const frame = top(step)
  const advice = forDoctor(frame, context)
  switch (intent.name) {
    case 'join_waitlist':
      return toList(step, intent.args, context)
    case 'patient_status':
      return aside(step, context, ...statusOf(context))
    case 'add_caregiver':
      return turnTo(step, adding(intent.args.phone !== undefined, context), context)
    case 'remove_caregiver':
      return turnTo(step, removing(context), context)
    case 'ask_question':
      return aside(asked(step, context), context, ...answerTo(intent.args.question, frame, context))
    case 'small_talk':
      return chat(step, context)
    case 'repeat':
      return frame ? proceed(step, context) : aside(step, context, ...bookings(context))
    case 'go_back':
    case 'correct':
      return frame ? perform(step, flowOf(frame).back(), context) : orHelp(step, context)
    case 'stop_flow':
    case 'deny':
    case 'none_of_these':
      if (advice) return aside(step, context, ...advice)
      return frame ? stop(step, context) : orHelp(step, context, { say: 'fine' })
    case 'affirm':
      return frame
        ? proceed(step, context)
        : say({ ...step, question: null }, politely(context) ?? { say: 'nothing-pending' })
    default:
      return notUnderstood(step, [], context)
  }
}

/** Remembered for what is asked after it: "and water?", "what about the MRI?". */
function asked(step: Step, { turn: { input } }: Context): Step {
  return input.kind === 'said' ? { ...step, lastQuestion: input.text.slice(0, LAST_QUESTION_MAX) } : step
}

/** Several wishes in one message: the first is talked about now, the others wait below it. */
export const begin = (step: Step, intents: readonly Intent[], context: Context): Step =>
  proceed(begunBelow(step, intents, context), context)

/** "Put me on the list then", of times that do not suit: for what was being booked, which is not asked about again. */
function toList(step: Step, args: Extract<Intent, { name: 'join_waitlist' }>['args'], context: Context): Step {
  const frame = top(step)
  const instead = frame?.flow === 'book' && frame.service !== null && !args.service && !wantsOffList(context)
  if (!instead) return turnTo(step, startWaiting(args, context), context)
  const when = args.when ?? frame.when
  const meant = { service: frame.service ?? undefined, ...(when && { when }) }
  return turnTo({ ...pop(step), question: null }, startWaiting(meant, context), context)
}

/** Is somebody in danger? What else was wanted waits below the question. */
export const doubtFirst = (step: Step, intents: readonly Intent[], doubt: EmergencyFrame, context: Context): Step =>
  proceed(push({ ...begunBelow(step, intents, context), question: null }, doubt), context)

function begunBelow(step: Step, intents: readonly Intent[], context: Context): Step {
  const visit = visitOf(intents, context)
  const others = visit ? intents.filter(({ name }) => name !== 'book_appointment') : intents
  const rest = others.flatMap((intent) => eachOfThem(intent, context) ?? begun(intent, context) ?? [])
  const begins = visit ? [visit, ...rest] : rest
  const { frames, left } = mindChanged(begins, step.frames)
  const below = left.filter(({ flow }) => !frames.some((frame) => frame.flow === flow))
  const stack = [...below, ...frames.toReversed()].slice(-FRAMES_MAX)
  return frames.length === 0 ? step : { ...step, frames: stack, question: null }
}

/** "Book a CT, an X-ray and an MRI tomorrow": several services of one day, or of no day said, are one visit. */
function visitOf(intents: readonly Intent[], { topology }: Context): VisitFrame | null {
  const books = intents.filter((intent) => intent.name === 'book_appointment')
  const all = [...new Set(books.flatMap(({ args }) => args.service ?? []))]
  const services = all.slice(0, VISIT_SERVICES_MAX)
  const said = books.flatMap(({ args }) => args.when ?? [])
  const days = new Set(said.map(({ start }) => localTime(start, topology.utcOffsetMinutes).day))
  const isOne = services.length > 1 && books.every(({ args }) => args.service) && days.size < 2
  if (!isOne || said.some(({ days: sessions }) => sessions)) return null
  const when = said.find(({ hours, grain }) => hours || grain === 'hour' || grain === 'minute') ?? said[0] ?? null
  const facility = books.find(({ args }) => args.facility)?.args.facility ?? null
  return { ...NEW_VISIT, services, left: all.slice(VISIT_SERVICES_MAX), when, facility }
}

/** As deep as a conversation is remembered, with room for an emergency on top. */
const FRAMES_MAX = 6

/** A move of a flow that is only beginning: its frame goes on top of what is under way. */
export function turnTo(step: Step, move: Move, context: Context): Step {
  if (move.move === 'end' || move.move === 'raise')
    return aside(step, context, ...(move.move === 'end' ? move.parts : []))
  return perform(push(step, move.frame), move, context)
}

const isAlone = ({ turn: { input } }: Context): boolean => input.kind === 'said' && input.intents.length === 1

/** "Who will be the doctor?" of somebody who was not asked whether they come confirms nothing. */
const asksOnly = (context: Context): boolean =>
  asks(context) &&
  isAlone(context) &&
  !current(context).some(({ askedAt, confirmedAt }) => askedAt !== null && confirmedAt === null)

function toAttend(step: Step, to: 'confirm' | 'late', minutes: number | null, context: Context): Step {
  const coming = current(context)
  const asked = coming.filter(({ askedAt, confirmedAt }) => askedAt !== null && confirmedAt === null)
  const meant = to === 'confirm' && asked.length > 0 ? asked : coming
  const [only, ...others] = meant
  if (!only) return aside(step, context, { say: 'no-appointment' })
  const frame: AttendFrame = { flow: 'attend', to, appointment: null, minutes }
  // Late is one late for what comes next.
  const move = others.length === 0 || to === 'late' ? attend(frame, only) : ask(frame)
  return turnTo(step, move, context)
}

function toOffer(step: Step, take: boolean, context: Context): Step {
  const offers = pendingFor(context).filter(({ what }) => what.kind === 'offer' || what.kind === 'rebook')
  const [only, ...others] = offers.map(({ what }) => what)
  if (!only) return top(step) ? proceed(step, context) : aside(step, context, { say: 'no-offer' })
  if (others.length === 0) return turnTo(step, answer(only, take, context), context)
  return proceed(push(step, { flow: 'which-question', yes: take, pending: [only, ...others].slice(0, 9) }), context)
}

/** Nothing is lost by stopping: a question about danger counts as answered, an emergency is never stopped so. */
function stop(step: Step, context: Context): Step {
  const emergency = currentEmergency(step)
  if (emergency) return perform(step, flowOf(emergency).choose(NO, context), context)
  const left = pop(step)
  return resume(say(top(left)?.flow === 'next-person' ? pop(left) : left, { say: 'stopped' }), context)
}

/** Drops what was under way and says no more of it; help that is on its way is another matter. */
export function optOut(step: Step, context: Context): Step {
  const emergency = currentEmergency(step)
  const left = emergency ? step : { ...step, frames: [], question: null, waiting: null }
  return say(order(left, { type: 'patients.opt-out', patient: context.writer }), { say: 'opted-out' })
}

/** What belongs back to the pleasantry in a message. */
const politely = ({ turn: { input } }: Context): Part | null => (input.kind === 'said' ? pleasantry(input.text) : null)

function chat(step: Step, context: Context): Step {
  const said = politely(context)
  if (top(step)) return aside(step, context, ...(said ? [said] : []))
  if (said?.say === 'you-are-welcome' || said?.say === 'goodbye') return say({ ...step, question: null }, said)
  return orHelp(step, context, ...(isKnown(context) ? (said ? [said] : []) : [{ say: 'welcome' } as const]))
}

function callAmbulance(step: Step, context: Context): Step {
  const { priority, complaint, signs } = UNKNOWN_DANGER
  const { turn, topology } = context
  const text = turn.input.kind === 'said' ? turn.input.text : ''
  const alert = { priority, complaint, signs, note: turn.note, location: findPlace(text, topology) }
  return askForPlace(raise(step, alert, context), context)
}

const ambulance = (context: Context): Part => {
  const live = liveEmergency(context)
  if (live) return { say: 'ambulance', emergency: live.id }
  return endedInDeath(context) ? { say: 'person-calls' } : { say: 'no-ambulance' }
}

/** "Waiting for two hours, nobody calls my name", of somebody for whom no ambulance comes. */
function waitsForOther(context: Context): boolean {
  const { input } = context.turn
  const names = input.kind === 'said' && VEHICLE.test(input.text)
  return !names && liveEmergency(context) === null && !endedInDeath(context) && upcoming(context).length > 0
}
const VEHICLE = /ambul|emergency|driver|gaa?di|vehicle|crew|एम्बु|एंबु|ऐम्बु|गाड़ी|ड्राइवर/iu

function bookings(context: Context): Part[] {
  const { view, patient } = context
  const theirs = appointmentsOf(view.state.slots, patient).filter(({ slot }) => slot.end > view.now)
  const over = theirs[0]?.over ?? null
  const wait = over?.kind === 'no-show' ? { waitMinutes: over.waitMinutes } : {}
  return [
    { say: 'appointments', slots: theirs.map(({ slot }) => slot), ...wait },
    ...(liveEmergency(context) ? [ambulance(context)] : []),
  ]
}

const isKnown = ({ view, writer }: Context): boolean => view.state.patients.patients.has(writer)
