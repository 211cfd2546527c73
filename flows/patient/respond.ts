import { appointmentsOf } from '../../orchestrator/slots/state.ts'
import type { Intent } from '../intents.ts'
import { type Context, liveEmergency } from './context.ts'
import { UNKNOWN_DANGER } from './emergency.ts'
import { begun } from './fill.ts'
import { NO } from './flow.ts'
import { aside, intentOf, orHelp } from './menu.ts'
import { findPlace } from './place.ts'
import { askForPlace, flowOf, perform, proceed, resume } from './proceed.ts'
import { currentEmergency, raise } from './raise.ts'
import type { Part } from './replies.ts'
import { order, pop, push, type Step, say, top } from './step.ts'

/** Answers one intent that is not an answer to the open question. */
export function respond(step: Step, intent: Intent, context: Context): Step {
  switch (intent.name) {
    case 'book_appointment':
    case 'reschedule_appointment':
    case 'cancel_appointment':
      return begin(step, [intent], context)
    case 'appointment_status':
      return aside(step, context, ...bookings(context))
    case 'request_ambulance':
      return callAmbulance(step, context)
    case 'ambulance_status':
      return aside(step, context, ambulance(context))
    case 'set_language':
      return aside(step, context, { say: 'language-set' })
    case 'opt_out':
      return aside(order(step, { type: 'patients.opt-out', patient: context.patient }), context, { say: 'opted-out' })
    case 'opt_in':
      return aside(order(step, { type: 'patients.opt-in', patient: context.patient }), context, { say: 'opted-in' })
    case 'talk_to_human':
      return aside(step, context, { say: 'phone-numbers' })
    default:
      return converse(step, intent, context)
  }
}

/** The words that steer a conversation, and those that are none of a patient's. */
function converse(step: Step, intent: Intent, context: Context): Step {
  const frame = top(step)
  switch (intent.name) {
    case 'small_talk':
      return orHelp(step, context, ...(frame || isKnown(context) ? [] : [{ say: 'welcome' } as const]))
    case 'repeat':
      return orHelp(step, context)
    case 'go_back':
      return frame ? perform(step, flowOf(frame).back(), context) : orHelp(step, context)
    case 'stop_flow':
    case 'deny':
    case 'none_of_these':
      return frame ? stop(step, context) : orHelp(step, context, { say: 'fine' })
    case 'affirm':
      return frame ? proceed(step, context) : say({ ...step, question: null }, { say: 'nothing-pending' })
    default:
      return orHelp(step, context, { say: 'not-understood' })
  }
}

/** Several wishes in one message: the first is talked about now, the others wait below it. */
export function begin(step: Step, intents: readonly Intent[], context: Context): Step {
  const frames = intents.flatMap((intent) => begun(intent, context.view.now) ?? [])
  return proceed(frames.reduceRight(push, step), context)
}

/** An option was tapped or typed back. */
export function choose(step: Step, option: string, context: Context): Step {
  const frame = top(step)
  if (frame) return perform(step, flowOf(frame).choose(option, context), context)
  const intent = intentOf(option)
  return intent ? respond({ ...step, question: null }, intent, context) : orHelp(step, context)
}

/** Nothing is lost by stopping: a question about danger counts as answered, an emergency is never stopped so. */
function stop(step: Step, context: Context): Step {
  const emergency = currentEmergency(step)
  if (emergency) return perform(step, flowOf(emergency).choose(NO, context), context)
  return resume(say(pop(step), { say: 'stopped' }), context)
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
  return live ? { say: 'ambulance', emergency: live.id } : { say: 'no-ambulance' }
}

function bookings(context: Context): Part[] {
  const { view, patient } = context
  const slots = appointmentsOf(view.state.slots, patient).flatMap(({ slot }) => (slot.end > view.now ? slot : []))
  return [{ say: 'appointments', slots }, ...(liveEmergency(context) ? [ambulance(context)] : [])]
}

const isKnown = ({ view, patient }: Context): boolean => view.state.patients.patients.has(patient)
