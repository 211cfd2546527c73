import type { Decision, Issued } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import type { EncountersCommand } from './commands.ts'
import { decideAllocate, decideAssign } from './decide-allocation.ts'
import { decideCancel, decideReassess, decideRequest } from './decide-request.ts'
import { decideDeclineStepDown, decideDischarge, decidePlace } from './decide-stay.ts'
import { decideArchive, decideEscalate } from './decide-timers.ts'

/**
 * Patients and the beds they need: asked for by acuity, reserved, taken, left.
 *
 * @throws {Error} `encounters.hold-id-taken`: the caller made an id that is in use.
 */
export function decideEncounters(state: NetworkState, command: EncountersCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'encounters.request-bed':
      return decideRequest(state, command, issued)
    case 'encounters.reassess':
      return decideReassess(state, command, issued)
    case 'encounters.allocate':
      return decideAllocate(state, command, issued)
    case 'encounters.assign':
      return decideAssign(state, command, issued)
    case 'encounters.cancel-request':
      return decideCancel(state, command, issued)
    case 'encounters.place':
      return decidePlace(state, command, issued)
    case 'encounters.discharge':
      return decideDischarge(state, command, issued)
    case 'encounters.decline-step-down':
      return decideDeclineStepDown(state, command, issued)
    case 'encounters.escalate':
      return decideEscalate(state, command, issued)
    case 'encounters.archive':
      return decideArchive(state, command, issued)
    default:
      return unreachable(command)
  }
}

function unreachable(command: never): never {
  throw new Error(`encounters.unknown-command: ${JSON.stringify(command)}`)
}
