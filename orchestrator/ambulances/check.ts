import type { Recorded } from '../decision.ts'
import type { AmbulanceId, EmergencyId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { type Dispatch, type Emergency, stageOf } from './state.ts'

/** Broken invariants of the emergencies and units the events touched; of all, and of stray holds, when null. */
export function checkAmbulances(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  const { emergencies, ambulances } = scopeOf(state, touched)
  const broken: string[] = []
  for (const id of emergencies) broken.push(...checkEmergency(state, id))
  for (const id of ambulances) broken.push(...checkAmbulance(state, id))
  return touched === null ? [...broken, ...checkHolds(state)] : broken
}

interface Scope {
  readonly emergencies: ReadonlySet<EmergencyId>
  readonly ambulances: ReadonlySet<AmbulanceId>
}

function scopeOf(
  { ambulances: { emergencies, ambulances, byStage } }: NetworkState,
  touched: readonly Recorded[] | null,
): Scope {
  if (touched === null) return { emergencies: new Set(emergencies.keys()), ambulances: new Set(ambulances.keys()) }
  const scope = { emergencies: new Set<EmergencyId>(), ambulances: new Set<AmbulanceId>() }
  for (const { event } of touched) {
    if ('emergency' in event) scope.emergencies.add(event.emergency)
    if ('ambulance' in event && event.ambulance !== null) scope.ambulances.add(event.ambulance)
    if (event.type === 'network.configured') for (const id of ambulances.keys()) scope.ambulances.add(id)
    // A bed event may take a bed from any job; there are never more jobs than ambulances.
    if (event.type.startsWith('beds.hold') || event.type === 'beds.held') {
      for (const id of byStage.of('under-way')) scope.emergencies.add(id)
    }
  }
  return scope
}

function checkEmergency(state: NetworkState, id: EmergencyId): string[] {
  const emergency = state.ambulances.emergencies.get(id)
  if (!emergency) return [] // archived
  const { phase, dispatch, outcome, closedAt, decideBy, recommendation, location } = emergency
  const stage = stageOf(phase)
  const broken: string[] = []
  if (stage === 'open' && dispatch) broken.push('is open and has a unit')
  if (stage === 'under-way' && !dispatch) broken.push(`is ${phase} without a unit`)
  if ((stage === 'closed') !== (outcome !== null)) broken.push(`is ${phase} with outcome ${outcome}`)
  if ((stage === 'closed') !== (closedAt !== null)) broken.push(`is ${phase}, closed at ${closedAt}`)
  if (stage !== 'open' && decideBy !== null) broken.push(`is ${phase} and waits for a decision`)
  if (recommendation && !location) broken.push('has a recommendation without a location')
  if (dispatch) broken.push(...checkDispatch(state, emergency, dispatch))
  return broken.map((fault) => `emergency ${id} ${fault}`)
}

function checkDispatch(state: NetworkState, { id, phase }: Emergency, { ambulance, hold, bed }: Dispatch): string[] {
  if (phase === 'closed') return hold === null ? [] : [`is closed and keeps bed ${bed}`]
  const broken: string[] = []
  const job = state.ambulances.ambulances.get(ambulance)?.job ?? null
  if (job !== id) broken.push(`has unit ${ambulance}, which is on ${job ?? 'no job'}`)
  const kept = hold === null ? null : state.beds.holds.get(hold)
  if (kept === undefined) broken.push(`keeps bed ${bed} by hold ${hold}, which is not there`)
  else if (kept && kept.bed !== bed) broken.push(`keeps bed ${bed} by hold ${hold}, which is on ${kept.bed}`)
  else if (kept && (kept.holdFor.kind !== 'emergency' || kept.holdFor.emergency !== id)) {
    broken.push(`keeps bed ${bed} by hold ${hold}, which is not for it`)
  }
  return broken
}

function checkAmbulance({ ambulances: { ambulances, emergencies } }: NetworkState, id: AmbulanceId): string[] {
  const job = ambulances.get(id)?.job ?? null
  if (job === null) return []
  const emergency = emergencies.get(job)
  if (!emergency) return [`ambulance ${id} is on ${job}, which is not there`]
  if (stageOf(emergency.phase) === 'under-way' && emergency.dispatch?.ambulance === id) return []
  return [
    `ambulance ${id} is on ${job}, which is ${emergency.phase} with ${emergency.dispatch?.ambulance ?? 'no unit'}`,
  ]
}

/** Between two events of one decision a hold may outlive its job, so this is asked of a whole state only. */
const checkHolds = ({ beds: { holds }, ambulances: { emergencies } }: NetworkState): string[] =>
  [...holds.values()].flatMap(({ id, holdFor }) =>
    holdFor.kind === 'emergency' && emergencies.get(holdFor.emergency)?.dispatch?.hold !== id
      ? [`hold ${id} is for emergency ${holdFor.emergency}, which does not count on it`]
      : [],
  )
