import type { AmbulanceId, EmergencyId } from '../ids.ts'
import { REDIRECTS_PER_CREW_MAX } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { by } from './by.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { callableAnyway, isReady } from './duty.ts'
import type { Recommendation } from './events.ts'
import { isOnTheWayThere } from './replan.ts'
import type { Ambulance, Emergency } from './state.ts'

/** One emergency of a group that changes together. */
export interface Member {
  readonly emergency: Emergency
  /** What comes now; null: it loses its unit and is open again. */
  readonly plan: Recommendation | null
}

/** What is recommended for an open emergency, or proposed while a unit is on its way. */
export const planFor = ({ phase, recommendation, proposal }: Emergency): Recommendation | null =>
  phase === 'open' ? recommendation : proposal

/** The emergency a unit is on its way to, from which it can still be sent elsewhere. */
function leavable({ ambulances: { emergencies } }: NetworkState, { job }: Ambulance): Emergency | null {
  const emergency = job === null ? undefined : emergencies.get(job)
  return emergency && isOnTheWayThere(emergency) ? emergency : null
}

/**
 * The unit can still go as planned: it is free and on duty, or on its way where it was when the plan was made, and
 * neither unwilling nor sent about too often.
 */
export function stillHolds(state: NetworkState, { declinedBy }: Emergency, plan: Recommendation): boolean {
  const unit = state.ambulances.ambulances.get(plan.ambulance)
  if (!unit || declinedBy.includes(unit.id)) return false
  if (unit.job === null) return isReady(unit) || (plan.despite !== undefined && callableAnyway(unit))
  return plan.takenFrom === unit.job && unit.redirects < REDIRECTS_PER_CREW_MAX && leavable(state, unit) !== null
}

/**
 * Everything that one approval carries out, since it was weighed as one: who comes to the emergency, who comes to
 * the one that unit leaves, and so on, and where the units go that others relieve. Null when a part of it no
 * longer holds: then the fleet has to be looked at again.
 */
export function coupledWith(state: NetworkState, start: Emergency): Member[] | null {
  const takers = takersOf(state)
  const members = new Map<EmergencyId, Member>()
  const waiting: Emergency[] = [start]
  for (let emergency = waiting.pop(); emergency; emergency = waiting.pop()) {
    if (members.has(emergency.id)) continue
    const planned = planFor(emergency)
    const holds = planned === null || stillHolds(state, emergency, planned)
    // A threat to life does not wait because the other emergency's unit is gone: that one is open again then.
    if (!holds && (emergency === start || start.priority !== 'P1')) return null
    const plan = holds ? planned : null
    members.set(emergency.id, { emergency, plan })
    const comes = plan && state.ambulances.ambulances.get(plan.ambulance)
    const left = comes ? leavable(state, comes) : null
    if (left && left.id !== emergency.id) waiting.push(left)
    const taker = emergency.dispatch ? takers.get(emergency.dispatch.ambulance) : undefined
    if (taker) waiting.push(taker)
  }
  return [...members.values()]
}

/** By unit on its way, the emergency that is to get it instead. */
function takersOf({ ambulances: { byStage, emergencies } }: NetworkState): ReadonlyMap<AmbulanceId, Emergency> {
  const takers = new Map<AmbulanceId, Emergency>()
  for (const stage of ['open', 'under-way']) {
    for (const id of byStage.of(stage)) {
      const emergency = emergencies.get(id)
      const plan = emergency && planFor(emergency)
      if (emergency && plan?.takenFrom !== undefined) takers.set(plan.ambulance, emergency)
    }
  }
  return takers
}

/** Approvals of redirects that the network lets go out by themselves: a unit drives on the wrong way meanwhile. */
export function redirectsAtOnce(state: NetworkState): AmbulancesCommandOf<'ambulances.dispatch'>[] {
  const { autoDispatch } = topologyOf(state.network)
  return [...takersOf(state).values()]
    .filter(({ priority }) => autoDispatch.includes(priority))
    .sort(by(({ priority, id }) => [priority, id]))
    .map(({ id, ...emergency }) => ({
      type: 'ambulances.dispatch',
      emergency: id,
      ambulance: planFor({ id, ...emergency })?.ambulance ?? null,
    }))
}
