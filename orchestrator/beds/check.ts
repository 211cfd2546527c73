import type { Recorded } from '../decision.ts'
import type { EncountersState } from '../encounters/state.ts'
import type { BedId, HoldId } from '../ids.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { Bed } from './state.ts'

/** Broken invariants of the beds the events touched; of every bed and hold when `touched` is null. */
export function checkBeds(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  const { beds, holds } = scopeOf(state, touched)
  const broken: string[] = []
  for (const id of beds) broken.push(...checkBed(state, id))
  for (const id of holds) broken.push(...checkHold(state, id))
  return broken
}

interface Scope {
  readonly beds: ReadonlySet<BedId>
  readonly holds: ReadonlySet<HoldId>
}

function scopeOf(state: NetworkState, touched: readonly Recorded[] | null): Scope {
  if (touched === null || touched.some(({ event }) => event.type === 'network.configured')) return everything(state)
  const beds = new Set<BedId>()
  const holds = new Set<HoldId>()
  for (const { event } of touched) {
    switch (event.type) {
      case 'beds.held':
      case 'beds.hold-released':
      case 'beds.hold-expired':
        beds.add(event.bed)
        holds.add(event.hold)
        break
      case 'beds.status-set':
      case 'encounters.discharged':
        beds.add(event.bed)
        break
      case 'encounters.placed':
        beds.add(event.bed)
        if (event.from !== null) beds.add(event.from)
        break
    }
  }
  return { beds, holds }
}

function everything({ network, beds: { beds, holds } }: NetworkState): Scope {
  const planned = network.topologies.get('current')?.beds ?? []
  return { beds: new Set([...beds.keys(), ...planned.map(({ id }) => id)]), holds: new Set(holds.keys()) }
}

function checkBed(state: NetworkState, id: BedId): string[] {
  const {
    beds: { beds, holds },
    encounters,
    network,
  } = state
  const bed = beds.get(id)
  const planned = network.topologies.has('current') && lookupsOf(network).beds.has(id)
  if (!bed) return planned ? [`bed ${id} is in the network file but has no state`] : []
  const broken = checkOccupant(encounters, bed)
  if (bed.hold === null) {
    const stays = planned || bed.occupant !== null || bed.extra !== null // those of a surge: see `checkSurge`
    if (!stays) broken.push(`bed ${id} is not in the network file and nobody needs it`)
    return broken
  }
  const hold = holds.get(bed.hold)
  if (!hold) broken.push(`bed ${id} is held by ${bed.hold}, which is not there`)
  else if (hold.bed !== id) broken.push(`bed ${id} is held by ${hold.id}, which holds ${hold.bed}`)
  // One that is being cleaned may be a patient's already.
  const expected = bed.status === 'cleaning' && hold?.holdFor.kind === 'encounter'
  if (bed.status !== 'free' && !expected) broken.push(`bed ${id} is held and ${bed.status}`)
  return broken
}

function checkOccupant({ encounters }: EncountersState, { id, occupant, status }: Bed): string[] {
  if (occupant === null) return []
  const broken: string[] = []
  if (encounters.get(occupant)?.bed !== id) broken.push(`bed ${id} has ${occupant} in it, who is elsewhere`)
  if (status !== 'occupied') broken.push(`bed ${id} has ${occupant} in it and is ${status}`)
  return broken
}

function checkHold({ beds: { beds, holds }, ambulances, encounters }: NetworkState, id: HoldId): string[] {
  const hold = holds.get(id)
  if (!hold) return [] // ended
  const broken: string[] = []
  const bed = beds.get(hold.bed)
  if (!bed) broken.push(`hold ${id} is on bed ${hold.bed}, which is not there`)
  else if (bed.hold !== id) broken.push(`hold ${id} is on bed ${hold.bed}, which is held by ${bed.hold ?? 'nobody'}`)
  if (hold.expiresAt <= hold.heldAt) broken.push(`hold ${id} expires before it begins`)
  if (hold.holdFor.kind === 'encounter' && !encounters.encounters.has(hold.holdFor.encounter)) {
    broken.push(`hold ${id} is for encounter ${hold.holdFor.encounter}, which is not there`)
  }
  if (hold.holdFor.kind === 'emergency' && !ambulances.emergencies.has(hold.holdFor.emergency)) {
    broken.push(`hold ${id} is for emergency ${hold.holdFor.emergency}, which is not there`)
  }
  return broken
}
