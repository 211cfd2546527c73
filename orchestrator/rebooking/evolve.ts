import type { Recorded } from '../decision.ts'
import type { AppointmentId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import type { RebookingEvent } from './events.ts'
import type { Rebooking } from './state.ts'

export function evolveRebooking(state: NetworkState, { event, at }: Recorded): void {
  const { moves } = state.rebooking
  switch (event.type) {
    case 'rebooking.planned':
      evolvePlanned(state, event, at)
      break
    case 'rebooking.proposed': {
      const { appointment, patient, from, to, by: askedBy, sendAt, expiresAt } = event
      const status = sendAt === null ? 'proposed' : 'waiting'
      const told = { dueAt: sendAt ?? expiresAt, expiresAt, toldAt: sendAt === null ? at : null }
      const row = { appointment, patient, device: from.device, from, to, ...told }
      moves.set(appointment, { ...row, kind: 'asked', askedBy, status })
      break
    }
    case 'rebooking.approved':
      for (const id of event.appointments) propose(state, id, at)
      break
    case 'rebooking.sent':
      propose(state, event.appointment, at)
      break
    case 'rebooking.answered':
      // Remembered until the old time has come, so that it can be given back.
      if (event.outcome === 'accepted' && !event.asked)
        change(state, event.appointment, (move) => ({ status: 'accepted', dueAt: move.from.start }))
      else moves.delete(event.appointment)
      break
    case 'rebooking.refused':
      for (const id of event.appointments) moves.delete(id)
      break
    case 'rebooking.undone':
      for (const { appointment } of event.stands) moves.delete(appointment)
      for (const { appointment, patient, from, to, expiresAt } of event.back) {
        const { device } = event
        const row = { appointment, patient, device, from, to, expiresAt, dueAt: expiresAt, toldAt: at }
        moves.set(appointment, { ...row, kind: 'back', askedBy: null, status: 'proposed' })
      }
      break
    case 'rebooking.expired':
    case 'rebooking.closed':
    case 'slots.cancelled':
      moves.delete(event.appointment)
      break
    case 'slots.rescheduled': {
      // They found a time of their own; what they took of ours is remembered.
      const move = moves.get(event.appointment)
      if (move && !(move.status === 'accepted' && move.to?.start === event.slot.start && at < move.dueAt)) {
        moves.delete(event.appointment)
      }
      break
    }
  }
}

function evolvePlanned(
  { rebooking: { moves } }: NetworkState,
  { device, approval, proposals }: Extract<RebookingEvent, { type: 'rebooking.planned' }>,
  at: Instant,
): void {
  for (const { appointment, patient, from, to, sendAt, expiresAt } of proposals) {
    const status = sendAt === null ? 'proposed' : approval ? 'approving' : 'waiting'
    const dueAt = sendAt ?? expiresAt
    const toldAt = sendAt === null ? at : null
    const row = { appointment, patient, device, from, to, dueAt, expiresAt, toldAt }
    moves.set(appointment, { ...row, kind: 'away', askedBy: null, status })
  }
}

const propose = (state: NetworkState, id: AppointmentId, toldAt: Instant): void =>
  change(state, id, ({ expiresAt }) => ({ status: 'proposed', dueAt: expiresAt, toldAt }))

function change(
  { rebooking: { moves } }: NetworkState,
  id: AppointmentId,
  part: (move: Rebooking) => Partial<Rebooking>,
): void {
  const move = moves.get(id)
  if (move) moves.set(id, { ...move, ...part(move) })
}
