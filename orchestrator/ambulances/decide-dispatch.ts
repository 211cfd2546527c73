import { staffOf } from '../actor.ts'
import { canonicalJson } from '../canonical.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { AmbulanceId, BedId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { coupledWith, type Member, planFor } from './coupled.ts'
import { releaseBed } from './decide-close.ts'
import { recommend, unreachableOf } from './dispatch-policy.ts'
import { callableAnyway, notReady } from './duty.ts'
import type { AmbulancesEvent } from './events.ts'
import { bedFor, keepBed } from './keep-bed.ts'
import { kept } from './kept.ts'
import type { AmbulancesRejection } from './rejections.ts'
import { soonestFree } from './soonest-free.ts'
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
    const { travelSource } = command
    const recommendation = { ...weighed.recommendation, ...(travelSource ? { travelSource } : {}) }
    if (canonicalJson(recommendation) === canonicalJson(emergency.recommendation)) return accept()
    return accept({ type: 'ambulances.recommended', emergency: id, recommendation })
  }
  const { shortfall, ambulances } = weighed
  const unreachable = unreachableOf(ambulances)
  if (shortfall === emergency.shortfall && canonicalJson(unreachable) === canonicalJson(emergency.unreachable)) {
    return accept()
  }
  return accept({
    type: 'ambulances.unfulfilled',
    emergency: id,
    shortfall,
    soonestFree: soonestFree(state, at),
    ...kept(ambulances),
  })
}

/**
 * Approves what is recommended, or sends another unit by name, and keeps a bed at the hospital. What was weighed
 * as one is carried out as one: whoever loses the unit to this emergency gets the one it was promised.
 */
export function decideDispatch(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.dispatch'>,
  issued: Issued,
): Decision {
  const { actor } = issued
  if (!mayCoordinate(actor) && actor.role !== 'system') return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  if (isPlannedChange(emergency, command.ambulance)) return carryOut(state, emergency, issued)
  const decided = alreadyDecided(emergency)
  if (decided) return reject(decided)
  const { recommendation } = emergency
  const chosen = command.ambulance ?? recommendation?.ambulance
  if (chosen === undefined) return reject({ code: 'emergency.nothing-recommended', emergency: emergency.id })
  const ambulance = state.ambulances.ambulances.get(chosen)
  if (!ambulance) return reject({ code: 'ambulance.unknown', ambulance: chosen })
  const despite =
    recommendation?.ambulance === chosen && recommendation.despite !== undefined && callableAnyway(ambulance)
  // Only a person overlooks that a unit should not be sent.
  if (recommendation?.despite && actor.role === 'system') return nothingRecommended(emergency)
  const whyNot = despite ? null : whyNotSend(ambulance)
  if (whyNot) return reject(whyNot)
  return accept(...sent(state, { emergency, plan: recommendation }, ambulance, issued))
}

/** The unit comes off another job, or another unit is on its way here: more than this emergency changes. */
function isPlannedChange(emergency: Emergency, wanted: AmbulanceId | null): boolean {
  const plan = planFor(emergency)
  if (!plan || emergency.outcome !== null || (wanted !== null && wanted !== plan.ambulance)) return false
  return emergency.phase === 'open' ? plan.takenFrom !== undefined : wanted !== null
}

/** First everybody stops where somebody else comes, then everybody goes where they are sent. */
function carryOut(state: NetworkState, start: Emergency, issued: Issued): Decision {
  const members = coupledWith(state, start)
  const plan = planFor(start)
  if (members === null) {
    const unit = plan && state.ambulances.ambulances.get(plan.ambulance)
    return unit?.job ? reject({ code: 'ambulance.busy', ambulance: unit.id, job: unit.job }) : nothingRecommended(start)
  }
  const goesTo = new Map(
    members.flatMap(({ emergency, plan: to }) => (to ? [[to.ambulance, emergency.id] as const] : [])),
  )
  const stops = members.flatMap(({ emergency, plan: comes }) => {
    const { dispatch } = emergency
    if (!dispatch) return []
    const to = goesTo.get(dispatch.ambulance) ?? null
    const redirected: AmbulancesEvent = {
      type: 'ambulances.redirected',
      emergency: emergency.id,
      ambulance: dispatch.ambulance,
      hospital: dispatch.hospital,
      to,
      post: to === null ? (comes?.relieves?.post ?? null) : null,
      successor: comes?.ambulance ?? null,
      ...(comes?.gain ? { gain: comes.gain } : {}),
    }
    return [redirected, ...releaseBed(state, emergency)]
  })
  const given = new Set<BedId>()
  const goes = members.flatMap((member) => {
    const unit = member.plan && state.ambulances.ambulances.get(member.plan.ambulance)
    return unit ? sent(state, member, unit, issued, given) : []
  })
  return accept(...stops, ...goes)
}

const nothingRecommended = ({ id }: Emergency): Decision =>
  reject({ code: 'emergency.nothing-recommended', emergency: id })

/** @param given beds promised earlier in the same decision */
function sent(
  state: NetworkState,
  { emergency, plan }: Member,
  unit: Ambulance,
  { actor, at }: Issued,
  given = new Set<BedId>(),
): Event[] {
  const found = bedFor(state, emergency, plan)
  const bed = found && !given.has(found.id) ? found : null
  if (bed) given.add(bed.id)
  const weighed = plan?.ambulances.find((candidate) => candidate.ambulance === unit.id)
  return [
    {
      type: 'ambulances.dispatched',
      emergency: emergency.id,
      ambulance: unit.id,
      class: unit.class,
      hospital: plan?.hospital ?? null,
      bed: bed?.id ?? null,
      etaSeconds: weighed?.etaSeconds ?? null,
      approvedBy: staffOf(actor),
      instead: plan && plan.ambulance !== unit.id ? plan.ambulance : null,
      after: emergency.dispatch?.ambulance ?? emergency.after,
    },
    ...(bed ? [keepBed(state, emergency, bed, at)] : []),
  ]
}

/** Closed, or a unit is under way. */
function alreadyDecided({ id, outcome, dispatch }: Emergency): AmbulancesRejection | null {
  if (outcome !== null) return { code: 'emergency.closed', emergency: id, outcome }
  if (!dispatch) return null
  const { ambulance, approvedBy } = dispatch
  return { code: 'emergency.already-dispatched', emergency: id, ambulance, approvedBy }
}

/** Why a unit cannot be sent now, null when it can. */
export function whyNotSend(unit: Ambulance): AmbulancesRejection | null {
  const { id, job } = unit
  if (job !== null) return { code: 'ambulance.busy', ambulance: id, job }
  const because = notReady(unit)
  return because === null ? null : { code: 'ambulance.off-duty', ambulance: id, because }
}
