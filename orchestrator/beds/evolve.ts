import type { Recorded } from '../decision.ts'
import type { BedId, HoldId } from '../ids.ts'
import { lookupsOf } from '../network/state.ts'
import type { Topology } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import type { Bed } from './state.ts'

export function evolveBeds(state: NetworkState, { event, at }: Recorded): void {
  const { beds, holds } = state.beds
  switch (event.type) {
    case 'network.configured':
      furnish(state, event.topology, at)
      break
    case 'beds.held': {
      const { bed, hold, holdFor, expiresAt, card } = event
      holds.set(hold, { id: hold, bed, holdFor, heldAt: at, expiresAt, card })
      change(state, bed, { hold })
      break
    }
    case 'beds.hold-renewed': {
      const held = holds.get(event.hold)
      if (held) holds.set(held.id, { ...held, expiresAt: event.expiresAt })
      break
    }
    case 'beds.hold-released':
    case 'beds.hold-expired':
      endHold(state, event.bed, event.hold)
      break
    case 'beds.status-set':
      if (beds.get(event.bed)?.status !== event.status) change(state, event.bed, { status: event.status, since: at })
      break
  }
}

/** The network file says which beds there are and what they can do; what state they are in, only the journal knows. */
function furnish({ beds: { beds } }: NetworkState, topology: Topology, at: Instant): void {
  const gone = new Set(beds.keys())
  for (const { id, facility, unit, features, status } of topology.beds) {
    const known = beds.get(id) ?? { status, since: at, hold: null }
    beds.set(id, { ...known, id, facility, unit, features })
    gone.delete(id)
  }
  // A bed somebody counts on stays until they let go of it, see `endHold`.
  for (const id of gone) if (beds.get(id)?.hold === null) beds.delete(id)
}

function endHold(state: NetworkState, bed: BedId, hold: HoldId): void {
  const { beds, holds } = state.beds
  holds.delete(hold)
  if (lookupsOf(state.network).beds.has(bed)) change(state, bed, { hold: null })
  else beds.delete(bed)
}

function change({ beds: { beds } }: NetworkState, id: BedId, part: Partial<Bed>): void {
  const bed = beds.get(id)
  if (bed) beds.set(id, { ...bed, ...part })
}
