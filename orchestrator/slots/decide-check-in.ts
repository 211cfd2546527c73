import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { CHECK_IN_HOURS_BEFORE } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { localTime, plusMinutes } from '../time.ts'
import { mayActFor } from './authority.ts'
import type { SlotsCommand } from './commands.ts'
import { hasMoved, nextToken, placeIn } from './queue.ts'

/** They are there: a number and their place in the queue, once. */
export function checkIn(
  state: NetworkState,
  command: Extract<SlotsCommand, { type: 'slots.check-in' }>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'patient' && staffOf(actor) === null) {
    return reject({ code: 'actor.not-permitted', command: command.type })
  }
  const current = state.slots.appointments.get(command.appointment)
  if (!current) return reject({ code: 'appointment.unknown', appointment: command.appointment })
  const { id: appointment, patient, slot } = current
  if (!mayActFor(state, actor, patient)) return reject({ code: 'actor.not-permitted', command: command.type })
  const { utcOffsetMinutes } = topologyOf(state.network)
  const { day } = localTime(slot.start, utcOffsetMinutes)
  if (at >= slot.end) return reject({ code: 'appointment.started', appointment, slot })
  if (at < plusMinutes(slot.start, -60 * CHECK_IN_HOURS_BEFORE)) {
    return reject({ code: 'appointment.not-started', appointment, slot })
  }
  if (current.here) return accept()
  const place = placeIn(state, appointment, at) ?? { ahead: 0, waitMinutes: 0 }
  return accept({
    type: 'slots.checked-in',
    appointment,
    patient,
    slot,
    day,
    token: nextToken(state, slot.device, day),
    ...place,
  })
}

/** Their turn has moved since they were told: said, where it still has. */
export function tellQueue(
  state: NetworkState,
  { type, appointment }: Extract<SlotsCommand, { type: 'slots.tell-queue' }>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: type })
  const own = state.slots.appointments.get(appointment)
  const place = placeIn(state, appointment, at)
  if (!own?.here || own.here.movedAt === null || !place) return accept()
  const { patient, slot, here } = own
  const told = hasMoved(state, own, at)
  return accept({ type: 'slots.queue-moved', appointment, patient, slot, token: here.token, ...place, told })
}
