import type { BedsEvent } from '../beds/events.ts'
import type { FacilityId, HoldId } from '../ids.ts'
import type { Topology } from '../network/topology.ts'
import { diverts } from '../receiving/state.ts'
import type { NetworkState } from '../state.ts'
import { changeEmergency, mayTurnRound, UNWEIGHED } from './emergency-parts.ts'

/** Whoever was to go there is to go elsewhere, on the way or not yet sent. */
export function divertSet(state: NetworkState, facility: FacilityId): void {
  for (const stage of ['open', 'under-way']) {
    for (const id of [...state.ambulances.byStage.of(stage)]) {
      changeEmergency(state, id, (emergency) => {
        if (!diverts(state.receiving, facility, emergency.priority)) return {}
        if (emergency.phase === 'open') return emergency.recommendation?.hospital === facility ? UNWEIGHED : {}
        const affected = emergency.dispatch?.hospital === facility && emergency.location && mayTurnRound(emergency)
        return affected ? { replan: 'divert' } : {}
      })
    }
  }
}

/** A hospital has left the network: nobody new goes there, and whoever is on the way is told where to go instead. */
export function hospitalsLeft(state: NetworkState, { facilities }: Topology): void {
  const there = new Set(facilities.map(({ id }) => id))
  const isGone = (id: FacilityId | null | undefined): boolean => id != null && !there.has(id)
  for (const stage of ['open', 'under-way']) {
    for (const id of [...state.ambulances.byStage.of(stage)]) {
      changeEmergency(state, id, (emergency) => {
        if (emergency.planned) return {}
        if (emergency.phase === 'open') return isGone(emergency.recommendation?.hospital) ? UNWEIGHED : {}
        const affected = isGone(emergency.dispatch?.hospital) && emergency.location && mayTurnRound(emergency)
        return affected ? { replan: 'bed-lost' } : {}
      })
    }
  }
}

export function bedHeld(state: NetworkState, { bed, hold, holdFor }: Extract<BedsEvent, { type: 'beds.held' }>): void {
  if (holdFor.kind !== 'emergency') return
  changeEmergency(state, holdFor.emergency, ({ dispatch }) => ({ dispatch: dispatch && { ...dispatch, bed, hold } }))
}

/** There are never more jobs than ambulances, so looking at all of them is cheap. */
export function bedLost(state: NetworkState, hold: HoldId): void {
  for (const id of [...state.ambulances.byStage.of('under-way')]) {
    changeEmergency(state, id, (emergency) => {
      const { dispatch } = emergency
      if (dispatch?.hold !== hold) return {}
      return {
        dispatch: { ...dispatch, bed: null, hold: null },
        ...(mayTurnRound(emergency) && emergency.location ? { replan: 'bed-lost' } : {}),
      }
    })
  }
}
