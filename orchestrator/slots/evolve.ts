import type { Recorded } from '../decision.ts'
import type { AppointmentId, ResourceId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { firstAskAt } from './ask-time.ts'
import type { Appointment } from './state.ts'

/** Nobody was asked about a new time yet. */
const UNASKED = { askedAt: null, confirmedAt: null, asks: 0, late: null } as const

const NOTHING: readonly ResourceId[] = []

export function evolveSlots(state: NetworkState, { event, at }: Recorded): void {
  const { appointments, offers } = state.slots
  switch (event.type) {
    case 'slots.booked': {
      state.slots.holds.delete(event.patient)
      const { appointment, patient, slot, uses = NOTHING, acuity = 'routine' } = event
      const askAt = firstAskAt(state.network, slot, at)
      appointments.set(appointment, { id: appointment, patient, slot, uses, acuity, bookedAt: at, ...UNASKED, askAt })
      break
    }
    case 'slots.held': {
      const { patient: id, by, slot, uses = NOTHING, expiresAt } = event
      state.slots.holds.set(id, { id, by, slot, uses, expiresAt })
      break
    }
    case 'slots.hold-ended':
      state.slots.holds.delete(event.patient)
      break
    case 'slots.rescheduled':
      state.slots.holds.delete(event.patient)
      change(state, event.appointment, {
        slot: event.slot,
        uses: event.uses ?? NOTHING,
        ...UNASKED,
        askAt: firstAskAt(state.network, event.slot, at),
      })
      break
    case 'slots.confirmation-asked':
      change(state, event.appointment, { askedAt: at, asks: event.attempt, askAt: event.again })
      break
    case 'slots.confirmed':
      change(state, event.appointment, { confirmedAt: at, askAt: null })
      break
    case 'slots.reminder-put-off':
      change(state, event.appointment, { askAt: event.until })
      break
    case 'slots.unanswered':
      change(state, event.appointment, { askAt: null })
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
