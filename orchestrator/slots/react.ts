import { type Actor, staffOf } from '../actor.ts'
import type { Recorded } from '../decision.ts'
import { CardKey, type PatientId } from '../ids.ts'
import type { Message, Notice } from '../message.ts'
import { heardBy } from '../patients/state.ts'
import type { NetworkState } from '../state.ts'
import type { SlotsEvent } from './events.ts'

/** What is put to patients, and what their hospital hears of them. */
export function reactSlots({ event, actor }: Recorded, { patients }: NetworkState): Message[] {
  switch (event.type) {
    case 'slots.confirmation-asked': {
      const { appointment, patient } = event
      const message = toPatient(patient, { kind: 'patient.will-you-come', appointment })
      return [event.attempt > 1 ? { ...message, anotherWay: true } : message]
    }
    case 'slots.hold-ended':
      return event.why === 'expired' && event.by
        ? [toPatient(event.by, { kind: 'patient.hold-over', slot: event.slot })]
        : []
    case 'slots.booked':
      if (event.over?.kind === 'urgent')
        return [toPatient(event.patient, { kind: 'patient.booked-urgently', slot: event.slot })]
      return isNewsToThem(event.patient, actor, patients)
        ? [toPatient(event.patient, { kind: 'patient.booked', slot: event.slot })]
        : []
    case 'slots.rescheduled':
    case 'slots.cancelled':
      return staffOf(actor) === null ? [] : changedByStaff(event)
    case 'slots.offered':
      return [toPatient(event.patient, { kind: 'patient.offer', ...offerOf(event) })]
    case 'slots.offer-closed': {
      const { patient, slot, outcome } = event
      if (!slot || (outcome !== 'taken' && outcome !== 'withdrawn')) return []
      return [toPatient(patient, { kind: 'patient.offer-gone', slot, why: outcome })]
    }
    case 'slots.unanswered': {
      const { appointment, patient, slot } = event
      const to = { kind: 'team', team: 'ed', facility: slot.facility } as const
      return [{ to, notice: { kind: 'team.unconfirmed', appointment, patient, slot }, card: null, urgent: false }]
    }
    case 'slots.referred': {
      const { patient, slot, question, said } = event
      const to = { kind: 'team', team: 'ed', facility: slot.facility } as const
      const notice = { kind: 'team.booking-referred', patient, slot, question, said } as const
      // Whoever tries again and again is one post.
      const card = CardKey.parse(`referred:${patient}:${slot.service}`)
      return [{ to, notice, card, urgent: false }]
    }
    case 'slots.queue-moved': {
      const { patient, slot, token, ahead, waitMinutes, told } = event
      return told ? [toPatient(patient, { kind: 'patient.queue-moved', slot, token, ahead, waitMinutes })] : []
    }
    case 'slots.called-forward':
      return calledForward(event)
    case 'slots.running-late': {
      const { appointment, slot, minutes } = event
      const to = { kind: 'team', team: 'ed', facility: slot.facility } as const
      return [{ to, notice: { kind: 'team.running-late', appointment, slot, minutes }, card: null, urgent: false }]
    }
    default:
      return []
  }
}

/** Booked by staff, other than the one who hears it in their place. */
function isNewsToThem(patient: PatientId, actor: Actor, patients: NetworkState['patients']): boolean {
  const by = staffOf(actor)
  return by !== null && heardBy(patients, patient) !== by
}

/** Of several at once they hear once. */
function changedByStaff(event: Extract<SlotsEvent, { type: 'slots.rescheduled' | 'slots.cancelled' }>): Message[] {
  const { patient, slot } = event
  if (event.type === 'slots.rescheduled') {
    return [toPatient(patient, { kind: 'patient.moved', from: event.from, slot })]
  }
  return event.died || (event.session?.n ?? 1) > 1 ? [] : [toPatient(patient, { kind: 'patient.cancelled', slot })]
}

/** Who goes in, whoever was not there, once, and their hospital, so that the desk expects them. */
function calledForward(event: Extract<SlotsEvent, { type: 'slots.called-forward' }>): Message[] {
  const { patient, token, from, slot, instead } = event
  const to = { kind: 'team', team: 'ed', facility: slot.facility } as const
  const called = { token, from, slot, instead: instead?.from ?? null } as const
  const passed = instead?.told
    ? [
        toPatient(instead.patient, {
          kind: 'patient.turn-passed',
          appointment: instead.appointment,
          from: instead.from,
          slot: instead.slot,
        }),
      ]
    : []
  return [
    toPatient(patient, { kind: 'patient.called', token, slot }),
    ...passed,
    { to, notice: { kind: 'team.called-forward', ...called }, card: null, urgent: false },
  ]
}

const offerOf = ({ offer, slot, expiresAt, waitMinutes }: Extract<SlotsEvent, { type: 'slots.offered' }>) => ({
  offer,
  slot,
  expiresAt: expiresAt ?? null,
  ...(waitMinutes !== undefined && { waitMinutes }),
})

const toPatient = (patient: PatientId, notice: Notice): Message => ({
  to: { kind: 'patient', patient },
  notice,
  card: null,
  urgent: false,
})
