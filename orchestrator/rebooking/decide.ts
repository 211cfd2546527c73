import { staffOf } from '../actor.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { DeviceId } from '../ids.ts'
import { mayActFor } from '../slots/authority.ts'
import { usesOf, whyNotBook } from '../slots/bookable.ts'
import type { NetworkState } from '../state.ts'
import type { RebookingCommand } from './commands.ts'
import { expiry, toldAt } from './plan.ts'
import { isOpen, type Rebooking, rebookingsOf } from './state.ts'

type Of<T extends RebookingCommand['type']> = Extract<RebookingCommand, { type: T }>

/** Proposals to those whose device is out of service, or whom staff would like to move: agreed to by staff where they are many, taken or left. */
export function decideRebooking(state: NetworkState, command: RebookingCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'rebooking.approve':
    case 'rebooking.refuse':
      return judge(state, command, issued)
    case 'rebooking.propose':
      return propose(state, command, issued)
    case 'rebooking.accept':
    case 'rebooking.decline':
      return answer(state, command, issued)
    case 'rebooking.send':
    case 'rebooking.expire':
    case 'rebooking.close':
      return serve(state, command, issued)
    default:
      return unreachable(command)
  }
}

const waitingOn = ({ rebooking }: NetworkState, device: DeviceId): Rebooking[] =>
  rebookingsOf(rebooking, device).filter(({ status }) => status === 'approving')

function judge(
  state: NetworkState,
  { type, device }: Of<'rebooking.approve' | 'rebooking.refuse'>,
  { actor }: Issued,
): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: type })
  const appointments = waitingOn(state, device).map(({ appointment }) => appointment)
  if (appointments.length === 0) return reject({ code: 'rebooking.nothing-waits', device })
  const done = type === 'rebooking.approve' ? 'rebooking.approved' : 'rebooking.refused'
  return accept({ type: done, device, by, appointments })
}

function propose(
  state: NetworkState,
  { type, appointment, to }: Of<'rebooking.propose'>,
  { actor, at }: Issued,
): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: type })
  const current = state.slots.appointments.get(appointment)
  if (!current) return reject({ code: 'appointment.unknown', appointment })
  const { patient, slot: from } = current
  if (at >= from.start) return reject({ code: 'appointment.started', appointment, slot: from })
  if (to.service !== from.service) return reject({ code: 'slot.not-offered', slot: to })
  const refusal = whyNotBook(state, to, { patient, appointment }, at)
  if (refusal) return reject(refusal)
  // Whichever of the two comes first must leave them time to read it.
  const sendAt = toldAt(state, from.start < to.start ? current : { slot: to }, at)
  const expiresAt = expiry(from.start < to.start ? from : to, sendAt ?? at)
  if (expiresAt <= at) return reject({ code: 'rebooking.too-late', appointment })
  return accept({ type: 'rebooking.proposed', appointment, patient, from, to, by, sendAt, expiresAt })
}

function answer(
  state: NetworkState,
  { type, appointment }: Of<'rebooking.accept' | 'rebooking.decline'>,
  { actor, at }: Issued,
): Decision {
  const move = state.rebooking.moves.get(appointment)
  if (!move || !isOpen(move)) return reject({ code: 'rebooking.ended', appointment })
  const { patient, from, to, askedBy } = move
  const asked = askedBy && to ? { asked: { by: askedBy, from, to } } : {}
  if (!mayActFor(state, actor, patient)) return reject({ code: 'actor.not-permitted', command: type })
  if (type === 'rebooking.decline') {
    return accept({ type: 'rebooking.answered', appointment, patient, outcome: 'declined', ...asked })
  }
  if (to === null) return reject({ code: 'rebooking.ended', appointment })
  const refusal = whyNotBook(state, to, { patient, appointment }, at)
  if (refusal) return reject(refusal)
  const current = state.slots.appointments.get(appointment)
  const taken: Event = current
    ? {
        type: 'slots.rescheduled',
        appointment,
        patient,
        from: current.slot,
        slot: to,
        ...usesOf(state, to),
        offered: [to],
      }
    : // Its time has passed meanwhile, with nobody on the device.
      { type: 'slots.booked', appointment, patient, slot: to, ...usesOf(state, to), offered: [to] }
  return accept({ type: 'rebooking.answered', appointment, patient, outcome: 'accepted', ...asked }, taken)
}

/** What the timer asks for; a second time it has nothing to do. */
function serve(
  { rebooking }: NetworkState,
  { type, appointment }: Of<'rebooking.send' | 'rebooking.expire' | 'rebooking.close'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: type })
  const move = rebooking.moves.get(appointment)
  if (!move || at < move.dueAt) return accept()
  const { patient, from, to, status, askedBy } = move
  switch (status) {
    case 'waiting':
    case 'approving':
      return accept({ type: 'rebooking.sent', appointment, patient, from, to })
    case 'proposed':
      return accept({
        type: 'rebooking.expired',
        appointment,
        patient,
        from,
        to,
        ...(askedBy && to && { asked: { by: askedBy, from, to } }),
      })
    case 'accepted':
      return accept({ type: 'rebooking.closed', appointment })
  }
}

function unreachable(command: never): never {
  throw new Error(`rebooking.unknown-command: ${JSON.stringify(command)}`)
}
