import { staffOf } from '../actor.ts'
import type { BedsEvent } from '../beds/events.ts'
import { holdReleased } from '../beds/holding.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import { isReporter, mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { type Emergency, patientOnBoard } from './state.ts'

/**
 * Calls an emergency off. Coordinators may cancel until the patient is on board, and judge it no emergency while
 * nobody was sent. Of the person who asked it is taken at once only while nobody was sent and no life is at stake.
 */
export function decideClose(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.dismiss' | 'ambulances.cancel'>,
  { actor }: Issued,
): Decision {
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  const { id, outcome, dispatch, phase } = emergency
  const witness = actor.role === 'patient' && emergency.witnesses.includes(actor.patient)
  const own = command.type === 'ambulances.cancel' && (isReporter(actor, emergency) || witness)
  if (!own && !mayCoordinate(actor)) return notPermitted(command)
  if (outcome !== null) return reject({ code: 'emergency.closed', emergency: id, outcome })
  if (patientOnBoard(phase)) return reject({ code: 'emergency.patient-on-board', emergency: id })
  // A threat to life, or a crew on its way, is called off by a coordinator who has heard why; until then help goes on.
  if (own && (dispatch || witness || emergency.priority === 'P1')) {
    return emergency.cancelAskedAt === null ? accept({ type: 'ambulances.cancel-asked', emergency: id }) : accept()
  }
  // A unit under way is called back on purpose (cancel), never by a press meant for a card nobody had decided on.
  if (dispatch && command.type === 'ambulances.dismiss') {
    const { ambulance, approvedBy } = dispatch
    return reject({ code: 'emergency.already-dispatched', emergency: id, ambulance, approvedBy })
  }
  return accept(
    {
      type: 'ambulances.closed',
      emergency: id,
      ambulance: dispatch?.ambulance ?? null,
      outcome: command.type === 'ambulances.dismiss' ? 'not-an-emergency' : 'cancelled',
      by: staffOf(actor),
    },
    ...releaseBed(state, emergency),
  )
}

/** Lets go of the bed that was kept for the patient, if it still is. */
export function releaseBed(state: NetworkState, { dispatch }: Emergency): BedsEvent[] {
  const hold = dispatch?.hold ? state.beds.holds.get(dispatch.hold) : undefined
  return hold ? [holdReleased(hold)] : []
}
