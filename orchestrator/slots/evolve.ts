import type { Recorded } from '../decision.ts'
import type { AppointmentId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { Appointment } from './state.ts'

/** Nobody was asked about a new time yet. */
const UNASKED = { askedAt: null, confirmedAt: null, late: null } as const

export function evolveSlots(state: NetworkState, { event, at }: Recorded): void {
  const { appointments, offers } = state.slots
  switch (event.type) {
    case 'slots.booked': {
      const { appointment, patient, slot, acuity = 'routine' } = event
      appointments.set(appointment, { id: appointment, patient, slot, acuity, bookedAt: at, ...UNASKED })
      break
    }
    case 'slots.rescheduled':
      change(state, event.appointment, { slot: event.slot, ...UNASKED })
      break
    case 'slots.confirmation-asked':
      change(state, event.appointment, { askedAt: at })
      break
    case 'slots.confirmed':
      change(state, event.appointment, { confirmedAt: at })
      break
    case 'slots.running-late':
      change(state, event.appointment, { late: { minutes: event.minutes } })
      break
    case 'slots.offered': {
      const { offer, patient, slot, gap, expiresAt = slot.start } = event
      offers.set(offer, { id: offer, patient, slot, gap, expiresAt, offeredAt: at })
      break
    }
    case 'slots.offer-closed':
      offers.delete(event.offer)
      break
    case 'slots.cancelled':
    case 'slots.vacated':
    case 'slots.elapsed':
      appointments.delete(event.appointment)
      break
  }
}

function change({ slots: { appointments } }: NetworkState, id: AppointmentId, part: Partial<Appointment>): void {
  const current = appointments.get(id)
  if (current) appointments.set(id, { ...current, ...part })
}
