import { CHECK_IN_HOURS_BEFORE } from '../../orchestrator/limits.ts'
import { placeIn } from '../../orchestrator/slots/queue.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import type { Outcome } from '../turn.ts'
import { current } from './attend.ts'
import { type Context, liveEmergency } from './context.ts'
import { fold } from './fold.ts'
import { order, type Step, say } from './step.ts'

const HERE =
  /^((hi|hello|namaste|ok|okay|sir|madam|ji|haan|yes|नमस्ते) )*((i|we) (am|are|m|have|ve) (here|(just )?(reached|arrived|come)|at (the )?(reception|hospital|counter|desk|front desk))|i am here now|im here|here now|(just )?(reached|arrived)|check(ing)? ?in|checked in|aa ?gay[aei](n)?|aa ?gaye|(main|mai|hum|mein) (aa|pahunch|pahuch|pohoch) ?(gay[aei]|chuk[aei])( hoon| hun| hu| hain)?|pahunch gay[aei]|pahuch gay[aei]|आ गया|आ गई|आ गए|(मैं|हम) (आ|पहुंच|पहुँच) (गया|गई|गए)|(पहुंच|पहुँच) (गया|गई|गए))( (at|to|in|ko|par|pe|mein|me|पर|में|the|your))*( (the )?(reception|hospital|counter|desk|front desk|lab|clinic|here|now|par|pe|hoon|hun|hu|hain|for my (appointment|scan|test|mri|ct|xray|x ray)|रिसेप्शन|अस्पताल|पर|हूं|हूँ|हैं))*$/u

/**
 * "I'm here", "aa gaya", "reached reception" of somebody who has an appointment about now. Null for other words, and
 * while help is on its way: there it is about the ambulance.
 */
export function arrivedNow(text: string, context: Context): Appointment | null {
  if (!HERE.test(fold(text)) || liveEmergency(context)) return null
  const { now } = context.view
  const due = current(context).filter(({ slot }) => plusMinutes(slot.start, -60 * CHECK_IN_HOURS_BEFORE) <= now)
  return due.find(({ here }) => here === null) ?? due[0] ?? null
}

/** Told their number and place; asked again, the place as it is by now. */
export function arrive(step: Step, { id }: Appointment): Step {
  return { ...order(step, { type: 'slots.check-in', appointment: id }), question: null }
}

export function settleArrival(step: Step, { command, decision }: Outcome, { view }: Context): Step {
  if (command.type !== 'slots.check-in') return step
  if (!decision.ok) return say(step, { say: 'appointment-gone' })
  const appointment = view.state.slots.appointments.get(command.appointment)
  const place = placeIn(view.state, command.appointment, view.now)
  if (!appointment?.here || !place) return say(step, { say: 'appointment-gone' })
  return say(step, { say: 'checked-in', slot: appointment.slot, token: appointment.here.token, ...place })
}
