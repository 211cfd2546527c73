import type { Outcome } from '../turn.ts'
import { settleArrival } from './arrive.ts'
import { attending } from './attend.ts'
import { booking } from './book.ts'
import { cancelling } from './cancel.ts'
import { caring } from './caregiver.ts'
import { type Context, liveEmergency } from './context.ts'
import { about } from './emergency.ts'
import type { Move } from './flow.ts'
import { answering } from './offer.ts'
import { perform, proceed, resume } from './proceed.ts'
import { currentEmergency, withoutEmergency } from './raise.ts'
import { rebooking } from './rebook.ts'
import { rescheduling } from './reschedule.ts'
import { push, type Step, say, top } from './step.ts'
import { visiting } from './visit.ts'
import { waiting } from './wait.ts'
import { askAgain } from './wish.ts'

/** What the core decided, said to the patient, and how the conversation goes on. */
export function settle(step: Step, outcome: Outcome, context: Context): Step {
  switch (outcome.command.type) {
    case 'slots.book':
    case 'slots.refer':
    case 'slots.book-series':
    case 'slots.cancel-series':
    case 'slots.reschedule':
    case 'slots.cancel':
    case 'slots.confirm':
    case 'slots.report-late':
    case 'slots.accept-offer':
    case 'slots.decline-offer':
    case 'waitlist.join':
    case 'waitlist.leave':
    case 'rebooking.accept':
    case 'rebooking.decline':
      return settleAppointment(step, outcome, context)
    case 'slots.check-in':
      return resume(settleArrival(step, outcome, context), context)
    case 'slots.hold':
      return settleHold(step, outcome, context)
    case 'handoffs.open':
      return say(step, { say: outcome.decision.ok ? 'handed-over' : 'phone-numbers' })
    case 'handoffs.say':
      return say(step, { say: outcome.decision.ok ? 'passed-on' : 'phone-numbers' })
    case 'patients.add-caregiver':
    case 'patients.remove-caregiver': {
      const frame = top(step)
      return frame?.flow === 'caregiver' ? perform(step, caring.settle(frame, outcome), context) : step
    }
    case 'handoffs.close':
      return resume(say(step, { say: 'back-with-nadi' }), context)
    case 'ambulances.request':
      return settleRequest(step, outcome, context)
    case 'ambulances.locate':
      return settleLocation(step, outcome, context)
    case 'ambulances.cancel':
      return settleCallOff(step, outcome, context)
    default:
      return step // language and consent: answered in the plan
  }
}

/** Somebody else was quicker: what was about to be booked is looked for anew. */
function settleHold(step: Step, outcome: Outcome, context: Context): Step {
  const { decision } = outcome
  const frame = top(step)
  if (decision.ok) return step
  if (frame?.flow === 'visit') return perform({ ...step, question: null }, visiting.settle(frame, outcome), context)
  if (frame?.flow !== 'book' && frame?.flow !== 'reschedule') return step
  return perform({ ...step, question: null }, askAgain(frame, decision.rejection), context)
}

function settleAppointment(step: Step, outcome: Outcome, context: Context): Step {
  const frame = top(step)
  switch (frame?.flow) {
    case 'book':
      return perform(step, booking.settle(frame, outcome), context)
    case 'visit':
      return perform(step, visiting.settle(frame, outcome), context)
    case 'reschedule':
      return perform(step, rescheduling.settle(frame, outcome), context)
    case 'cancel':
      return perform(step, cancelling.settle(frame, outcome), context)
    case 'attend':
      return perform(step, attending.settle(frame, outcome), context)
    case 'offer':
      return perform(step, answering.settle(frame, outcome), context)
    case 'wait':
      return perform(step, waiting.settle(frame, outcome), context)
    case 'rebook':
      return perform(step, rebooking.settle(frame, outcome), context)
    default:
      return settleWithoutFlow(step, outcome)
  }
}

/** One of several that were answered in one breath ("yes to both"): said, and nothing more is asked of it. */
function settleWithoutFlow(step: Step, outcome: Outcome): Step {
  const move = ofOneOfSeveral(outcome)
  return move?.move === 'end' || move?.move === 'ask' ? say(step, ...move.parts) : step
}

function ofOneOfSeveral(outcome: Outcome): Move | null {
  const { command } = outcome
  switch (command.type) {
    case 'slots.confirm':
      return attending.settle(
        { flow: 'attend', to: 'confirm', appointment: command.appointment, minutes: null },
        outcome,
      )
    case 'slots.accept-offer':
      return answering.settle({ flow: 'offer', offer: command.offer, take: true }, outcome)
    case 'rebooking.accept':
      return rebooking.settle({ flow: 'rebook', appointment: command.appointment, take: true }, outcome)
    default:
      return null
  }
}

/** The plan said that help is coming; only what is different is said now. */
function settleRequest(step: Step, { command, decision }: Outcome, context: Context): Step {
  if (!decision.ok) return say(step, { say: 'emergency-failed' })
  const live = liveEmergency(context)
  if (!live) return step
  const sent = command.type === 'ambulances.request' ? command.location : null
  if (sent && !live.location) return askPlaceAgain(step, context)
  if (currentEmergency(step)?.step !== 'location') return step.question ? step : afterEmergency(step, context)
  const { location } = live
  return location ? afterEmergency(say(withoutEmergency(step), { say: 'located', location }), context) : step
}

function settleLocation(step: Step, { command, decision }: Outcome, context: Context): Step {
  if (decision.ok) {
    const located = command.type === 'ambulances.locate' ? command.location : null
    const known = located ? say(step, { say: 'located', location: located }) : step
    return afterEmergency(withoutEmergency(known), context)
  }
  if (decision.rejection.code === 'location.out-of-area') return askPlaceAgain(step, context)
  return resume(say(withoutEmergency(step), { say: 'no-ambulance' }), context)
}

/** While help is on its way an interrupted booking waits; nobody is asked about it until they come back to it. */
const afterEmergency = (step: Step, context: Context): Step => (liveEmergency(context) ? step : resume(step, context))

function askPlaceAgain(step: Step, context: Context): Step {
  const live = liveEmergency(context)
  const told = say(step, { say: 'location-far' })
  return live ? proceed(push(told, about(live, 'location')), context) : told
}

/** Every party hears of the end from the core, the family among them. */
function settleCallOff(step: Step, { decision }: Outcome, context: Context): Step {
  const closed = withoutEmergency(step)
  if (decision.ok) {
    // Nothing happened: it had been asked before, and a coordinator has not decided yet.
    const asked = liveEmergency(context) !== null
    return asked ? say(closed, { say: 'call-off-asked' }) : resume(closed, context)
  }
  const { code } = decision.rejection
  const sent = code === 'emergency.already-dispatched' || code === 'emergency.patient-on-board'
  return resume(say(closed, { say: sent ? 'too-late-to-call-off' : 'no-ambulance' }), context)
}
