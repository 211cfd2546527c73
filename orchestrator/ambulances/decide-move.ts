import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import { mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'

/** A coordinator lets a free unit stand by where it was advised to. */
export function decideMove(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.move'>,
  { actor }: Issued,
): Decision {
  if (!mayCoordinate(actor)) return notPermitted(command)
  const unit = state.ambulances.ambulances.get(command.ambulance)
  if (!unit) return reject({ code: 'ambulance.unknown', ambulance: command.ambulance })
  const { id, job, available, advice } = unit
  if (job !== null) return reject({ code: 'ambulance.busy', ambulance: id, job })
  if (!available) return reject({ code: 'ambulance.off-duty', ambulance: id })
  if (advice === null) return reject({ code: 'ambulance.no-advice', ambulance: id })
  return accept({ type: 'ambulances.posted', ambulance: id, ...advice, by: staffOf(actor) })
}
