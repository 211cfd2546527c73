import type { Recorded } from '../decision.ts'
import type { PatientId, StaffId } from '../ids.ts'
import type { Message, Notice, ToPatient } from '../message.ts'
import type { NetworkState } from '../state.ts'
import { caregiversOf, heardBy } from './state.ts'

/** What two people who write for each other hear of each other. */
export function reactPatients({ event, actor }: Recorded): Message[] {
  switch (event.type) {
    case 'patients.caregiver-added': {
      const { patient, caregiver, tell } = event
      return tell ? [toPatient(caregiver, { kind: 'patient.named-caregiver', patient })] : []
    }
    case 'patients.caregiver-removed': {
      const { patient, caregiver, by } = event
      return by === 'caregiver' ? [toPatient(patient, { kind: 'patient.caregiver-left', caregiver })] : []
    }
    case 'slots.booked':
    case 'slots.rescheduled':
    case 'slots.cancelled': {
      if (actor.role !== 'patient' || actor.patient === event.patient) return []
      // Of what was done to several at once they hear once.
      if (event.type !== 'slots.rescheduled' && (event.session?.n ?? 1) > 1) return []
      const { type, slot, patient } = event
      return [toPatient(patient, { kind: 'patient.done-for-you', done: DONE[type], slot, caregiver: actor.patient })]
    }
    default:
      return []
  }
}

const DONE = { 'slots.booked': 'booked', 'slots.rescheduled': 'moved', 'slots.cancelled': 'cancelled' } as const

/** What a patient is asked and told about their appointments, their caregivers hear too. */
export const withCaregivers = (messages: readonly Message[], { patients }: NetworkState): Message[] =>
  messages.flatMap((message) => {
    const { to, notice } = message
    if (to.kind !== 'patient') return [message]
    const staff = heardBy(patients, to.patient)
    if (staff !== null) return isShared(notice) ? [forStaff(message, staff, to.patient, notice)] : []
    if (!isShared(notice)) return patients.patients.get(to.patient)?.relative ? [] : [message]
    const copies = caregiversOf(patients, to.patient).map((caregiver) => ({
      ...message,
      ...toPatient(caregiver, { kind: 'patient.cared-for', patient: to.patient, notice }),
    }))
    // Whoever has no number hears through those who look after them.
    return patients.patients.get(to.patient)?.relative ? copies : [message, ...copies]
  })

/** Who has no number is asked by whoever put them on the list. */
const forStaff = (message: Message, staff: StaffId, patient: PatientId, notice: ToPatient): Message => ({
  ...message,
  to: { kind: 'staff', staff },
  notice: { kind: 'colleague.for-patient', patient, notice },
})

const isShared = (notice: Notice): notice is ToPatient => SHARED.some((kind) => kind === notice.kind)

const SHARED: readonly ToPatient['kind'][] = [
  'patient.will-you-come',
  'patient.delayed',
  'patient.queue-moved',
  'patient.called',
  'patient.turn-passed',
  'patient.offer',
  'patient.offer-gone',
  'patient.rebook',
  'patient.move-asked',
  'patient.move-dropped',
  'patient.booked-urgently',
  'patient.booked',
  'patient.cancelled',
  'patient.moved',
  'patient.rebook-undone',
  'patient.rebook-back',
]

const toPatient = (patient: PatientId, notice: Notice): Message => ({
  to: { kind: 'patient', patient },
  notice,
  card: null,
  urgent: false,
})
