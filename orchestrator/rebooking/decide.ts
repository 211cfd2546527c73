import { staffOf } from '../actor.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { DeviceId } from '../ids.ts'
import { mayActFor } from '../slots/authority.ts'
import { usesOf, whyNotBook } from '../slots/bookable.ts'
import type { NetworkState } from '../state.ts'
import type { RebookingCommand } from './commands.ts'
import { isOpen, type Rebooking, rebookingsOf } from './state.ts'

type Of<T extends RebookingCommand['type']> = Extract<RebookingCommand, { type: T }>

/** Proposals to those whose device is out of service: agreed to by staff where they are many, taken or left. */
export function decideRebooking(state: NetworkState, command: RebookingCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'rebooking.approve':
    case 'rebooking.refuse':
      return judge(state, command, issued)
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

function answer(
  state: NetworkState,
  { type, appointment }: Of<'rebooking.accept' | 'rebooking.decline'>,
  { actor, at }: Issued,
): Decision {
  const move = state.rebooking.moves.get(appointment)
  if (!move || !isOpen(move)) return reject({ code: 'rebooking.ended', appointment })
  const { patient, to } = move
  if (!mayActFor(state, actor, patient)) return reject({ code: 'actor.not-permitted', command: type })
  if (type === 'rebooking.decline') {
    return accept({ type: 'rebooking.answered', appointment, patient, outcome: 'declined' })
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
  return accept({ type: 'rebooking.answered', appointment, patient, outcome: 'accepted' }, taken)
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
  const { patient, from, to, status } = move
  switch (status) {
    case 'waiting':
    case 'approving':
      return accept({ type: 'rebooking.sent', appointment, patient, from, to })
    case 'proposed':
      return accept({ type: 'rebooking.expired', appointment, patient, from, to })
    case 'accepted':
      return accept({ type: 'rebooking.closed', appointment })
  }
}

function unreachable(command: never): never {
  throw new Error(`rebooking.unknown-command: ${JSON.stringify(command)}`)
}
