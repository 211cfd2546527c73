import type { Recorded } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import type { Message, Notice } from '../message.ts'
import type { NetworkState } from '../state.ts'

/** Everybody is told once what happened and what can be instead; their hospital hears of whoever does not answer. */
export function reactRebooking({ event }: Recorded, { rebooking }: NetworkState): Message[] {
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
    case 'rebooking.sent': {
      const { appointment, patient, from, to } = event
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
      const { appointment, patient, from, to } = event
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
