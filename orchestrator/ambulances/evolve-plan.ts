import type { Recorded } from '../decision.ts'
import type { EmergencyId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, SECOND_MS } from '../time.ts'
import { NOTHING_SEEN, withCall, withHandover, withOnScene } from './learned.ts'
import type { PlanState } from './state.ts'

/**
 * What planning lives on: whether the fleet has to be looked at again, and what was learned of demand and of
 * how long crews are busy. Folded before the emergency itself changes, so that the phase that ends can be seen.
 */
export function evolvePlan(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'ambulances.requested':
      if (event.location && event.priority === 'P1') learnCall(state, event.location, at)
      want(state)
      break
    case 'ambulances.located': {
      const emergency = state.ambulances.emergencies.get(event.emergency)
      if (emergency?.location === null && emergency.priority === 'P1') learnCall(state, event.location, at)
      want(state)
      break
    }
    case 'ambulances.report-joined': {
      const emergency = state.ambulances.emergencies.get(event.emergency)
      const graver = emergency?.priority !== 'P1' && event.priority === 'P1'
      if (graver && emergency?.location) learnCall(state, emergency.location, at)
      want(state)
      break
    }
    case 'ambulances.progressed':
      leftPhase(state, event.emergency, event.status === 'transporting', at)
      break
    case 'ambulances.closed':
      leftPhase(state, event.emergency, false, at)
      if (event.ambulance !== null) want(state)
      break
    case 'ambulances.dispatched':
      // Somebody chose otherwise: what was matched for the others may not hold.
      if (event.instead !== null) want(state)
      break
    case 'ambulances.declined':
    case 'ambulances.withdrawn':
    case 'ambulances.availability-set':
    case 'ambulances.duty-turned':
    case 'ambulances.fuel-set':
    case 'ambulances.look-again-due':
      want(state, event.type === 'ambulances.look-again-due' ? { lookAgainAt: null } : {})
      break
    case 'ambulances.planned':
      change(state, (plan) => ({ wanted: false, lookAgainAt: event.lookAgainAt ?? plan.lookAgainAt }))
      break
  }
}

const want = (state: NetworkState, part: Partial<PlanState> = {}): void =>
  change(state, (plan) => ({ ...plan, ...part, wanted: true }))

function change({ ambulances: { plans } }: NetworkState, next: (plan: PlanState) => PlanState): void {
  plans.set('current', next(plans.get('current') ?? { wanted: false, lookAgainAt: null }))
}

function learnCall(state: NetworkState, location: Parameters<typeof withCall>[2], at: Instant): void {
  const { demand } = state.ambulances
  const topology = state.network.topologies.get('current')
  if (topology) demand.set('current', withCall(demand.get('current'), topology, location, at))
}

/** A crew leaves the scene or is done at the hospital: how long that took is remembered. */
function leftPhase(state: NetworkState, id: EmergencyId, transported: boolean, at: Instant): void {
  const emergency = state.ambulances.emergencies.get(id)
  if (!emergency) return
  const { durations } = state.ambulances
  const seen = durations.get('current') ?? NOTHING_SEEN
  const seconds = (at - emergency.phaseSince) / SECOND_MS
  if (emergency.phase === 'on_scene') durations.set('current', withOnScene(seen, seconds, transported))
  if (emergency.phase === 'at_hospital') durations.set('current', withHandover(seen, seconds))
}
