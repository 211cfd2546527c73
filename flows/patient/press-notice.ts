import type { OfferId, PatientId } from '../../orchestrator/ids.ts'
import type { Press } from '../press.ts'
import { attend } from './attend.ts'
import type { Context } from './context.ts'
import { act, ask, end, type Move } from './flow.ts'
import { aside } from './menu.ts'
import { answerOffer } from './offer.ts'
import { turnedTo } from './patterns/for-whom.ts'
import { NEW_MOVE } from './patterns/restart.ts'
import { perform } from './proceed.ts'
import { pressRebooking } from './rebook.ts'
import { push, type Step } from './step.ts'

/** A button under something Nadi asked of its own accord; null for any other. */
export function pressNotice(before: Step, press: Press, writing: Context): Step | null {
  const { step, context } = turnedTo(before, pressedFor(press, writing), writing)
  const move = answered(press, context)
  if (!move) return null
  if (move.move === 'end' || move.move === 'raise')
    return aside(step, context, ...(move.move === 'end' ? move.parts : []))
  return perform(push({ ...step, question: null }, move.frame), move, context)
}

/** Why an offer of theirs can no longer be taken, where that is remembered. */
function offerOver(offer: OfferId, { view, patient }: Context): Move {
  const asked = view.state.waitlist.asked.get(offer)
  const why = asked?.patient === patient ? asked.outcome : null
  return why === 'expired' || why === 'taken' || why === 'withdrawn'
    ? end({ say: 'offer-over', why })
    : end({ say: 'no-offer' })
}

function answered(press: Press, context: Context): Move | null {
  const { slots } = context.view.state
  if (press.do === 'offer') {
    const open = slots.offers.get(press.offer)
    return open?.patient === context.patient
      ? answerOffer(open.id, press.answer === 'yes', context)
      : offerOver(press.offer, context)
  }
  if (press.do === 'rebook') return pressRebooking(press, context)
  if (press.do === 'leave-care') {
    const { patient } = press
    const frame = { flow: 'caregiver', to: 'remove', caregiver: patient, phone: null } as const
    return act(frame, { type: 'patients.remove-caregiver', patient, caregiver: context.writer })
  }
  if (press.do !== 'attend') return null
  const own = slots.appointments.get(press.appointment)
  if (own?.patient !== context.patient) return end({ say: 'appointment-gone' })
  const frame = { flow: 'attend' as const, appointment: own.id, minutes: null }
  switch (press.answer) {
    case 'yes':
      return attend({ ...frame, to: 'confirm' }, own)
    case 'move':
      return ask({ ...NEW_MOVE, appointment: own.id })
    case 'no':
      return attend({ ...frame, to: 'absent' }, own)
  }
}

/** Whom the button is about: a caregiver has those of their patients too. */
function pressedFor(press: Press, { view, patient }: Context): PatientId {
  const { slots, rebooking } = view.state
  switch (press.do) {
    case 'offer':
      return slots.offers.get(press.offer)?.patient ?? patient
    case 'attend':
      return slots.appointments.get(press.appointment)?.patient ?? patient
    case 'rebook':
      return rebooking.moves.get(press.appointment)?.patient ?? patient
    default:
      return patient
  }
}
