import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { unbooked } from '../encounters/death.ts'
import type { NetworkState } from '../state.ts'
import { colleague, mayAnswer, mayEnd, saysTheyDied } from './authority.ts'
import type { TransfersCommand, TransfersCommandOf } from './commands.ts'
import { decideRequest } from './decide-request.ts'
import { decideArchive, decideCallTransport, decideChase, decideFollow } from './decide-timers.ts'
import { closing, patientOf, withBedKept } from './parts.ts'
import { jobOf, stageOf, type Transfer } from './state.ts'

/** One patient from one hospital to another: asked, answered, fetched, brought, and all of it unwound as one. */
export function decideTransfers(state: NetworkState, command: TransfersCommand, issued: Issued): Decision {
  if (command.type === 'transfers.request') return decideRequest(state, command, issued)
  const transfer = state.transfers.transfers.get(command.transfer)
  if (!transfer) return reject({ code: 'transfer.unknown', transfer: command.transfer })
  switch (command.type) {
    case 'transfers.approve':
    case 'transfers.refuse':
      return decideAnswer(state, transfer, command, issued)
    case 'transfers.end':
      return decideEnd(state, transfer, command, issued)
    case 'transfers.chase':
      return decideChase(state, transfer, command, issued)
    case 'transfers.call-transport':
      return decideCallTransport(state, transfer, command, issued)
    case 'transfers.follow':
      return decideFollow(state, transfer, command, issued)
    case 'transfers.archive':
      return decideArchive(state, transfer, command, issued)
    default:
      return unknownCommand(command)
  }
}

function unknownCommand(command: never): never {
  throw new Error(`transfers.unknown-command: ${JSON.stringify(command)}`)
}

function decideAnswer(
  state: NetworkState,
  transfer: Transfer,
  command: TransfersCommandOf<'transfers.approve' | 'transfers.refuse'>,
  { actor, at }: Issued,
): Decision {
  const by = colleague(actor)
  if (!by || !mayAnswer(by, transfer)) return reject({ code: 'actor.not-permitted', command: command.type })
  const { id, phase, outcome } = transfer
  if (outcome) return reject({ code: 'transfer.closed', transfer: id, outcome })
  if (phase !== 'requested') return reject({ code: 'transfer.answered', transfer: id, phase })
  if (command.type === 'transfers.refuse') {
    const { cause, note = null } = command
    return accept(...closing(state, transfer, { outcome: 'refused', cause, by: by.staff, note }))
  }
  return accept({ type: 'transfers.approved', transfer: id, by: by.staff }, ...withBedKept(state, transfer, at))
}

/**
 * Called off, died, or taken in elsewhere: bed and ambulance go with it, and for who died what they had booked. A patient on board is not called back; one
 * who died or is taken elsewhere is still being driven, so that job ends by itself.
 */
function decideEnd(
  state: NetworkState,
  transfer: Transfer,
  command: TransfersCommandOf<'transfers.end'>,
  { actor, at }: Issued,
): Decision {
  const by = colleague(actor)
  const may = by ? mayEnd(by, transfer) : saysTheyDied(actor, command.outcome, jobOf(state, transfer))
  if (!may) return reject({ code: 'actor.not-permitted', command: command.type })
  const { id, outcome } = transfer
  if (outcome) {
    return outcome === command.outcome ? accept() : reject({ code: 'transfer.closed', transfer: id, outcome })
  }
  const onBoard = stageOf(state, transfer) === 'in-progress' && jobOf(state, transfer)?.outcome === null
  if (onBoard && command.outcome === 'cancelled') return reject({ code: 'transfer.patient-on-board', transfer: id })
  const later = command.outcome === 'died' ? unbooked(state, patientOf(state, transfer), at) : []
  return accept(...closing(state, transfer, { outcome: command.outcome, cause: null, by: staffOf(actor) }), ...later)
}
