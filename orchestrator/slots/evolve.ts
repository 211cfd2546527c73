import type { Recorded } from '../decision.ts'
import type { NetworkState } from '../state.ts'

export function evolveSlots({ slots: { appointments } }: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'slots.booked': {
      const { appointment, patient, slot } = event
      appointments.set(appointment, { id: appointment, patient, slot, bookedAt: at })
      break
    }
    case 'slots.rescheduled': {
      const current = appointments.get(event.appointment)
      if (current) appointments.set(current.id, { ...current, slot: event.slot })
      break
    }
    case 'slots.cancelled':
    case 'slots.elapsed':
      appointments.delete(event.appointment)
      break
  }
}
