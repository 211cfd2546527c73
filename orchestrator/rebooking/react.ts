import { staffOf } from '../actor.ts'
import type { Recorded } from '../decision.ts'
import type { PatientId, StaffId } from '../ids.ts'
import type { Message, Notice } from '../message.ts'
import type { NetworkState } from '../state.ts'

/** Everybody is told once what happened and what can be instead; their hospital hears of whoever does not answer. */
export function reactRebooking({ event, actor }: Recorded, { rebooking }: NetworkState): Message[] {
  switch (event.type) {
    case 'rebooking.planned':
      return event.proposals
        .filter(({ sendAt }) => sendAt === null)
        .map(({ appointment, patient, from, to }) =>
          toPatient(patient, { kind: 'patient.rebook', appointment, from, to }),
        )
    case 'rebooking.approved':
      return event.appointments.flatMap((appointment) => {
        const move = rebooking.moves.get(appointment)
        if (!move) return []
        return [toPatient(move.patient, { kind: 'patient.rebook', appointment, from: move.from, to: move.to })]
      })
    case 'rebooking.proposed': {
      const { appointment, patient, from, to, sendAt } = event
      return sendAt === null ? [toPatient(patient, { kind: 'patient.move-asked', appointment, from, to })] : []
    }
    case 'rebooking.answered': {
      const { asked, patient, outcome, appointment } = event
      if (!asked) return []
      const { by, from, to } = asked
      if (staffOf(actor) !== null) {
        const dropped = { kind: 'patient.move-dropped', slot: from } as const
        return outcome === 'declined' ? [toPatient(patient, dropped)] : []
      }
      return [toStaff(by, { kind: 'colleague.move-answered', appointment, patient, from, to, outcome })]
    }
    case 'rebooking.sent': {
      const { appointment, patient, from, to } = event
      if (to && rebooking.moves.get(appointment)?.kind === 'asked') {
        return [toPatient(patient, { kind: 'patient.move-asked', appointment, from, to })]
      }
      return [toPatient(patient, { kind: 'patient.rebook', appointment, from, to })]
    }
    case 'rebooking.undone':
      return [
        ...event.stands
          .filter(({ told }) => told)
          .map(({ patient, slot }) => toPatient(patient, { kind: 'patient.rebook-undone', slot })),
        ...event.back.map(({ appointment, patient, from, to }) =>
          toPatient(patient, { kind: 'patient.rebook-back', appointment, from, to }),
        ),
      ]
    case 'rebooking.expired': {
      const { appointment, patient, from, to, asked } = event
      if (asked) {
        const answer = { appointment, patient, from, to: asked.to, outcome: 'unanswered' } as const
        return [toStaff(asked.by, { kind: 'colleague.move-answered', ...answer })]
      }
      const notice = { kind: 'team.rebook-unanswered', appointment, patient, from, to } as const
      return [{ to: { kind: 'team', team: 'ed', facility: from.facility }, notice, card: null, urgent: false }]
    }
    default:
      return []
  }
}

const toPatient = (patient: PatientId, notice: Notice): Message => ({
  to: { kind: 'patient', patient },
  notice,
  card: null,
  urgent: false,
})

const toStaff = (staff: StaffId, notice: Notice): Message => ({
  to: { kind: 'staff', staff },
  notice,
  card: null,
  urgent: false,
})
