import type { Decision, Issued } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import type { AmbulancesCommand } from './commands.ts'
import { decideClose } from './decide-close.ts'
import { decideAccept, decideCheckIn, decideEndOnScene, decideStatus } from './decide-crew.ts'
import { decideDispatch, decideRecommend } from './decide-dispatch.ts'
import { decideReportDuty, decideTurnDuty } from './decide-duty.ts'
import { decideAskFurther, decideJoin } from './decide-join.ts'
import { decideMove } from './decide-move.ts'
import { decidePlan } from './decide-plan.ts'
import { decidePosition } from './decide-position.ts'
import { decideReassign } from './decide-reassign.ts'
import { decideReplan } from './decide-replan.ts'
import { decideLocate, decideRequest } from './decide-request.ts'
import { decideArchive, decideEscalate, decideLookAgain } from './decide-timers.ts'
import {
  decideAcknowledge,
  decideAskLocation,
  decideEscalateAlert,
  decideGiveReason,
  decideKeepGoing,
  decidePutOff,
  decideTellNear,
} from './decide-told.ts'
import { decideAlertOverdue, decideGiveUpWaiting, decideLookAfterCrew, decideRenewHold } from './decide-watch.ts'

export function decideAmbulances(state: NetworkState, command: AmbulancesCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'ambulances.request':
      return decideRequest(state, command, issued)
    case 'ambulances.locate':
      return decideLocate(state, command, issued)
    case 'ambulances.recommend':
      return decideRecommend(state, command, issued)
    case 'ambulances.plan':
      return decidePlan(state, command, issued)
    case 'ambulances.move':
      return decideMove(state, command, issued)
    case 'ambulances.look-again':
      return decideLookAgain(state, command, issued)
    case 'ambulances.replan':
      return decideReplan(state, command, issued)
    case 'ambulances.renew-hold':
      return decideRenewHold(state, command, issued)
    case 'ambulances.dispatch':
      return decideDispatch(state, command, issued)
    case 'ambulances.reassign':
      return decideReassign(state, command, issued)
    case 'ambulances.accept':
      return decideAccept(state, command, issued)
    case 'ambulances.end-on-scene':
      return decideEndOnScene(state, command, issued)
    case 'ambulances.report-duty':
      return decideReportDuty(state, command, issued)
    case 'ambulances.turn-duty':
      return decideTurnDuty(state, command, issued)
    case 'ambulances.join':
    case 'ambulances.keep-apart':
      return decideJoin(state, command, issued)
    case 'ambulances.ask-further':
      return decideAskFurther(state, command, issued)
    case 'ambulances.acknowledge':
      return decideAcknowledge(state, command, issued)
    case 'ambulances.keep-going':
      return decideKeepGoing(state, command, issued)
    case 'ambulances.give-reason':
      return decideGiveReason(state, command, issued)
    case 'ambulances.tell-near':
      return decideTellNear(state, command, issued)
    case 'ambulances.escalate-alert':
      return decideEscalateAlert(state, command, issued)
    case 'ambulances.put-off':
      return decidePutOff(state, command, issued)
    case 'ambulances.ask-location':
      return decideAskLocation(state, command, issued)
    case 'ambulances.check-in':
      return decideCheckIn(state, command, issued)
    case 'ambulances.give-up-waiting':
      return decideGiveUpWaiting(state, command, issued)
    case 'ambulances.alert-overdue':
      return decideAlertOverdue(state, command, issued)
    case 'ambulances.look-after-crew':
      return decideLookAfterCrew(state, command, issued)
    case 'ambulances.dismiss':
    case 'ambulances.cancel':
      return decideClose(state, command, issued)
    case 'ambulances.report-status':
      return decideStatus(state, command, issued)
    case 'ambulances.set-position':
      return decidePosition(state, command, issued)
    case 'ambulances.escalate':
      return decideEscalate(state, command, issued)
    case 'ambulances.archive':
      return decideArchive(state, command, issued)
    default:
      return unknownCommand(command)
  }
}

function unknownCommand(command: never): never {
  throw new Error(`ambulances.unknown-command: ${JSON.stringify(command)}`)
}
