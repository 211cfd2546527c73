import type { Recorded } from '../decision.ts'
import type { BedId, FacilityId, HoldId } from '../ids.ts'
import { BED_NUDGES_MAX } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { Topology, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { surgeOf } from '../surge/state.ts'
import type { Instant } from '../time.ts'
import { cleanBy } from './asking.ts'
import type { BedsEvent } from './events.ts'
import type { Bed } from './state.ts'

export function evolveBeds(state: NetworkState, { event, at }: Recorded): void {
  const { holds } = state.beds
  switch (event.type) {
    case 'network.configured':
      furnish(state, event.topology, at)
      break
    case 'surge.set':
      open(state, event, at)
      close(state, event.facility, event.unit, new Set(event.beds.map(({ bed }) => bed)))
      break
    case 'surge.lifted':
      close(state, event.facility, event.unit, new Set())
      break
    case 'surge.bed-closed':
      state.beds.beds.delete(event.bed)
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
      setStatus(state, event, at)
      break
    case 'encounters.placed':
      if (event.from !== null) leave(state, event.from, at)
      if (event.hold !== null) holds.delete(event.hold)
      change(state, event.bed, {
        ...becomes(state.beds.beds.get(event.bed), 'occupied', at),
        hold: null,
        occupant: event.encounter,
        blocked: null,
      })
      break
    case 'encounters.discharged':
      leave(state, event.bed, at)
      break
    case 'beds.leaving-planned':
      change(state, event.bed, { leaving: event.at === null ? null : { at: event.at, by: event.by }, heardAt: at })
      break
    case 'encounters.bed-allocated':
      watchCleaning(state, event.bed, at)
      break
    case 'beds.asked-after':
      change(state, event.bed, { asked: event.time, askedAt: at })
      break
    case 'beds.doubted':
      for (const bed of event.beds) change(state, bed, { asked: 1, askedAt: at })
      break
    case 'beds.confirmed':
      for (const bed of event.beds) change(state, bed, { asked: 0, askedAt: null, heardAt: at })
      break
  }
}

/** Somebody is to come into it: who was told so just now is asked again at the target time, or soon where it has passed. */
function watchCleaning(state: NetworkState, id: BedId, at: Instant): void {
  const bed = state.beds.beds.get(id)
  if (bed?.status !== 'cleaning') return
  change(state, id, { asked: 0, askedAt: cleanBy(bed.since) <= at ? at : null })
}

/** Whoever leaves a bed leaves it to be cleaned. */
function leave(state: NetworkState, bed: BedId, at: Instant): void {
  change(state, bed, { ...becomes(state.beds.beds.get(bed), 'cleaning', at), occupant: null })
  forget(state, bed)
}

/** One that has left the network file goes once nobody needs it; those of a surge are closed by `surge.bed-closed`. */
function forget(state: NetworkState, id: BedId): void {
  const bed = state.beds.beds.get(id)
  if (bed && bed.extra === null && !lookupsOf(state.network).beds.has(id) && !isNeeded(bed)) state.beds.beds.delete(id)
}

const isNeeded = ({ hold, occupant }: Bed): boolean => hold !== null || occupant !== null

type SurgeSet = Extract<Recorded['event'], { type: 'surge.set' }>

/** The beds of a surge are free from the beginning; one that was to close stays open as it is. */
function open({ beds: { beds } }: NetworkState, { facility, unit, beds: extra }: SurgeSet, at: Instant): void {
  for (const { bed: id, features } of extra) {
    const known = beds.get(id)
    if (known) {
      beds.set(id, { ...known, extra: known.extra === null ? null : 'open' })
      continue
    }
    const place = { id, facility, unit, features, sex: null, isolationOnly: false, extra: 'open' } as const
    beds.set(id, { ...unheard, ...place, status: 'free', since: at, heardAt: at })
  }
}

/** Extra beds of the ward but `keep`: nobody new comes into them. */
function close(state: NetworkState, facility: FacilityId, unit: Unit, keep: ReadonlySet<BedId>): void {
  for (const { bed } of surgeOf(state.surge, facility, unit)?.beds ?? []) {
    if (!keep.has(bed) && state.beds.beds.get(bed)?.extra) change(state, bed, { extra: 'closing' })
  }
}

type StatusSet = Extract<BedsEvent, { type: 'beds.status-set' }>

function setStatus(state: NetworkState, { bed: id, status, cause, until }: StatusSet, at: Instant): void {
  const bed = state.beds.beds.get(id)
  if (!bed) return
  const blocked = status === 'blocked' ? { ...(cause && { cause }), ...(until && { until }) } : null
  change(state, id, { ...becomes(bed, status, at), blocked })
}

/** What is known of a bed once somebody says what it is. */
function becomes(bed: Bed | undefined, status: Bed['status'], at: Instant): Partial<Bed> {
  const same = bed?.status === status
  const left = bed?.status === 'cleaning' && !same ? bed.dirtySince : null
  const dirtySince = status === 'cleaning' ? ((same ? bed.dirtySince : null) ?? at) : left
  const leaving = same ? (bed.leaving ?? null) : null
  return { status, since: same ? bed.since : at, heardAt: at, asked: 0, askedAt: null, dirtySince, leaving }
}

/** What the network file says of a bed nobody said: as if asked often enough, until somebody speaks of it. */
const unheard = {
  blocked: null,
  asked: BED_NUDGES_MAX,
  askedAt: null,
  dirtySince: null,
  hold: null,
  occupant: null,
  leaving: null,
} as const

/** The network file says which beds there are and what they can do; what state they are in, only the journal knows. */
function furnish({ beds: { beds } }: NetworkState, topology: Topology, at: Instant): void {
  const gone = new Set(beds.keys())
  for (const { id, facility, unit, features, sex, isolationOnly, status } of topology.beds) {
    const known = beds.get(id) ?? { ...unheard, status, since: at, heardAt: at }
    beds.set(id, {
      ...known,
      id,
      facility,
      unit,
      features,
      sex: sex ?? null,
      isolationOnly: isolationOnly ?? false,
      extra: null,
    })
    gone.delete(id)
  }
  // A bed somebody counts on or lies in stays until they let go of it, see `endHold`.
  for (const id of gone) {
    const bed = beds.get(id)
    if (bed && bed.extra === null && !isNeeded(bed)) beds.delete(id)
  }
}

function endHold(state: NetworkState, bed: BedId, hold: HoldId): void {
  const { holds } = state.beds
  holds.delete(hold)
  change(state, bed, { hold: null })
  forget(state, bed)
}

function change({ beds: { beds } }: NetworkState, id: BedId, part: Partial<Bed>): void {
  const bed = beds.get(id)
  if (bed) beds.set(id, { ...bed, ...part })
}
