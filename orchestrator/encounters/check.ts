import type { Recorded } from '../decision.ts'
import type { BedId, EncounterId } from '../ids.ts'
import type { NetworkState } from '../state.ts'

/** Broken invariants of the encounters the events touched; of all when `touched` is null. */
export function checkEncounters(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  const ids = new Set<EncounterId>(touched === null ? state.encounters.encounters.keys() : [])
  for (const { event } of touched ?? []) {
    if ('encounter' in event) ids.add(event.encounter)
    if ('bed' in event && typeof event.bed === 'string') addOccupant(state, event.bed, ids)
  }
  return [...ids].flatMap((id) => checkEncounter(state, id))
}

function addOccupant({ beds }: NetworkState, bed: BedId, ids: Set<EncounterId>): void {
  const occupant = beds.beds.get(bed)?.occupant
  if (occupant) ids.add(occupant)
}

function checkEncounter({ beds, encounters }: NetworkState, id: EncounterId): string[] {
  const encounter = encounters.encounters.get(id)
  if (!encounter) return [] // archived; that no bed still names it is the beds' to check
  const broken: string[] = []
  const bed = encounter.bed === null ? undefined : beds.beds.get(encounter.bed)
  if (encounter.bed !== null && bed?.occupant !== id) {
    broken.push(`encounter ${id} lies in ${encounter.bed}, where ${bed?.occupant ?? 'nobody'} is`)
  }
  if (encounter.closedAt !== null && (encounter.bed !== null || encounter.request !== null)) {
    broken.push(`encounter ${id} is closed and still has a bed or a request`)
  }
  if (encounter.closedAt === null && encounter.bed === null && encounter.request === null) {
    broken.push(`encounter ${id} is open and has neither bed nor request`)
  }
  const allocation = encounter.request?.allocation
  if (allocation) {
    const hold = beds.holds.get(allocation.hold)
    const theirs = hold?.holdFor.kind === 'encounter' && hold.holdFor.encounter === id && hold.bed === allocation.bed
    if (!theirs) broken.push(`encounter ${id} counts on hold ${allocation.hold}, which is not theirs`)
  }
  return broken
}
