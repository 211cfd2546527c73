import type { EncountersCommand, TravelSeconds } from '../../encounters/commands.ts'
import type { Wanted } from '../../encounters/events.ts'
import { waitingFor } from '../../encounters/state.ts'
import { unsuitable } from '../../encounters/suits.ts'
import { type BedId, HoldId } from '../../ids.ts'
import type { NetworkState } from '../../state.ts'

/** Which commands are given whenever a bed or a request has come. `execute` decides and folds at once. */
export interface BedPolicy {
  readonly name: string
  round(
    state: NetworkState,
    travelSeconds: TravelSeconds,
    round: number,
    execute: (command: EncountersCommand) => void,
  ): void
}

/** The core's own round. */
const nadi: BedPolicy = {
  name: 'nadi',
  round: (_state, travelSeconds, round, execute) =>
    execute({ type: 'encounters.allocate', travelSeconds, holdPrefix: `H-${round}` }),
}

/** Usual practice where all beds are known: whoever asked first gets the nearest free bed that will do. */
const firstCome: BedPolicy = {
  name: 'first-come',
  round: (state, travelSeconds, round, execute) => {
    for (const { id: encounter, request } of waitingFor(state.encounters)) {
      const best = nearestBeds(state, request.wanted, travelSeconds)
      if (!best) continue
      const hold = HoldId.parse(`H-${round}-${encounter}`)
      execute({ type: 'encounters.assign', encounter, bed: best.bed, hold, travelSeconds, reason: null })
    }
  },
}

/** The nearest free bed that will do, whatever else it could be needed for. */
function nearestBeds({ beds }: NetworkState, wanted: Wanted, travelSeconds: TravelSeconds) {
  let nearest: { readonly bed: BedId; readonly travelSeconds: number } | null = null
  for (const id of beds.availableInUnit.of(wanted.unit)) {
    const bed = beds.beds.get(id)
    if (!bed || unsuitable(bed, wanted)) continue
    const seconds =
      wanted.near === null || wanted.near === bed.facility ? 0 : (travelSeconds(wanted.near, bed.facility) ?? 0)
    const nearer =
      !nearest || seconds < nearest.travelSeconds || (seconds === nearest.travelSeconds && id < nearest.bed)
    if (nearer) nearest = { bed: id, travelSeconds: seconds }
  }
  return nearest
}

export const BED_POLICIES: Readonly<Record<string, BedPolicy>> = { 'first-come': firstCome, nadi }
