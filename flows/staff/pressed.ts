import type { Press } from '../press.ts'
import type { Plan } from '../turn.ts'
import { pressAlternatives, pressDismiss } from './emergencies.ts'
import { pressHold } from './holds.ts'
import { planChosen } from './question.ts'
import { answer, order, privately, type Step } from './step.ts'

/** A button: at most a wish, which the core judges like everybody's. */
export function planPress(step: Step, press: Press | null): Plan {
  if (!press) return answer(step, privately({ kind: 'staff.stale-button' }))
  switch (press.do) {
    case 'choose':
      return press.question === step.dialogue.question?.id
        ? planChosen(step, press.option)
        : answer(step, privately({ kind: 'staff.stale-button' }))
    case 'hold-bed':
      return pressHold(step, press)
    case 'release-hold':
      return order(step, { type: 'beds.release', hold: press.hold })
    case 'dispatch':
      return order(step, {
        type: 'ambulances.dispatch',
        emergency: press.emergency,
        ambulance: press.ambulance ?? null,
      })
    case 'alternatives':
      return pressAlternatives(step, press)
    case 'dismiss':
      return pressDismiss(step, press)
    case 'cancel-dispatch':
      return order(step, { type: 'ambulances.cancel', emergency: press.emergency })
    case 'hand-back':
      return order(step, { type: 'handoffs.close', handoff: press.handoff })
    case 'attend':
    case 'offer':
      return answer(step, privately({ kind: 'staff.stale-button' }))
    case 'crew-status':
      return pressForCrew(step, press)
    default:
      return unreachable(press)
  }
}

/** Somebody else pressing on a crew's card: asked of the core in the crew's name, so that it can refuse. */
function pressForCrew(step: Step, { emergency, status }: Extract<Press, { do: 'crew-status' }>): Plan {
  const ambulance = step.view.state.ambulances.emergencies.get(emergency)?.dispatch?.ambulance
  return ambulance
    ? order(step, { type: 'ambulances.report-status', ambulance, status })
    : answer(step, privately({ kind: 'staff.stale-button' }))
}

function unreachable(press: never): never {
  throw new Error(`flows.unknown-press: ${JSON.stringify(press)}`)
}
