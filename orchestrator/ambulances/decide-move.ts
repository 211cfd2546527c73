import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import { mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { whyNotSend } from './decide-dispatch.ts'

/** A coordinator lets a free unit stand by where it was advised to. */
export function decideMove(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.move'>,
  { actor }: Issued,
): Decision {
  if (!mayCoordinate(actor)) return notPermitted(command)
  const unit = state.ambulances.ambulances.get(command.ambulance)
  if (!unit) return reject({ code: 'ambulance.unknown', ambulance: command.ambulance })
  const { id, advice } = unit
  const whyNot = whyNotSend(unit)
  if (whyNot) return reject(whyNot)
  if (advice === null) return reject({ code: 'ambulance.no-advice', ambulance: id })
  return accept({ type: 'ambulances.posted', ambulance: id, ...advice, by: staffOf(actor) })
}
