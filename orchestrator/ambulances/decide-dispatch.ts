import { staffOf } from '../actor.ts'
import { canonicalJson } from '../canonical.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import { mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { recommend, unreachableOf } from './dispatch-policy.ts'
import { bedFor, keepBed } from './keep-bed.ts'
import type { AmbulancesRejection } from './rejections.ts'
import type { Ambulance, Emergency } from './state.ts'

/** Weighs everything with the travel times at hand. Says nothing when nothing came out differently. */
export function decideRecommend(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.recommend'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  if (emergency.phase !== 'open' || emergency.location === null) return accept() // decided meanwhile
  const { id } = emergency
  const weighed = recommend(state, emergency, command.toScene, command.toHospital, at)
  if (weighed.kind === 'recommendation') {
    const { recommendation } = weighed
    if (canonicalJson(recommendation) === canonicalJson(emergency.recommendation)) return accept()
    return accept({ type: 'ambulances.recommended', emergency: id, recommendation })
  }
  const { shortfall, ambulances } = weighed
  const unreachable = unreachableOf(ambulances)
  if (shortfall === emergency.shortfall && canonicalJson(unreachable) === canonicalJson(emergency.unreachable)) {
    return accept()
  }
  return accept({ type: 'ambulances.unfulfilled', emergency: id, shortfall, ambulances })
}

/** Approves what is recommended, or sends another unit by name, and keeps a bed at the hospital. */
export function decideDispatch(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.dispatch'>,
  { actor, at }: Issued,
): Decision {
  if (!mayCoordinate(actor) && actor.role !== 'system') return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  const decided = alreadyDecided(emergency)
  if (decided) return reject(decided)
  const { recommendation } = emergency
  const chosen = command.ambulance ?? recommendation?.ambulance
  if (chosen === undefined) return reject({ code: 'emergency.nothing-recommended', emergency: emergency.id })
  const ambulance = state.ambulances.ambulances.get(chosen)
  if (!ambulance) return reject({ code: 'ambulance.unknown', ambulance: chosen })
  const whyNot = whyNotSend(ambulance)
  if (whyNot) return reject(whyNot)
  const bed = bedFor(state, emergency)
  const weighed = recommendation?.ambulances.find((candidate) => candidate.ambulance === chosen)
  return accept(
    {
      type: 'ambulances.dispatched',
      emergency: emergency.id,
      ambulance: chosen,
      class: ambulance.class,
      hospital: recommendation?.hospital ?? null,
      bed: bed?.id ?? null,
      etaSeconds: weighed?.etaSeconds ?? null,
      approvedBy: staffOf(actor),
      instead: recommendation && recommendation.ambulance !== chosen ? recommendation.ambulance : null,
      after: emergency.after,
    },
    ...(bed ? [keepBed(state, emergency, bed, at)] : []),
  )
}

/** Closed, or a unit is under way. */
function alreadyDecided({ id, outcome, dispatch }: Emergency): AmbulancesRejection | null {
  if (outcome !== null) return { code: 'emergency.closed', emergency: id, outcome }
  if (!dispatch) return null
  const { ambulance, approvedBy } = dispatch
  return { code: 'emergency.already-dispatched', emergency: id, ambulance, approvedBy }
}

/** Why a unit cannot be sent now, null when it can. */
export function whyNotSend({ id, job, available }: Ambulance): AmbulancesRejection | null {
  if (job !== null) return { code: 'ambulance.busy', ambulance: id, job }
  return available ? null : { code: 'ambulance.off-duty', ambulance: id }
}
