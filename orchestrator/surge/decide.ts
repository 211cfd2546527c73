import { type Actor, staffOf } from '../actor.ts'
import { holdsLostWith } from '../beds/holding.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import { BedId, type FacilityId } from '../ids.ts'
import { SURGE_HOURS, SURGE_HOURS_MAX } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { Topology, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { plusMinutes } from '../time.ts'
import type { SurgeCommand } from './commands.ts'
import type { LiftReason, SurgeBed } from './events.ts'
import { isOver, type Surge, surgeOf, surgeSpecOf } from './state.ts'

/**
 * More beds for a while, within what the network file allows. They are beds like all others until the surge ends; then
 * nobody new comes into them. Whom an empty one was kept for waits again, and only an ambulance on its way keeps its bed.
 */
export function decideSurge(state: NetworkState, command: SurgeCommand, issued: Issued): Decision {
  const { actor } = issued
  if (command.type === 'surge.close-bed') {
    if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
    const bed = state.beds.beds.get(command.bed)
    return bed && isOver(bed) ? accept({ type: 'surge.bed-closed', bed: bed.id }) : accept()
  }
  if (command.type === 'surge.end') {
    if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
    const surge = surgeOf(state.surge, command.facility, command.unit)
    return surge && surge.until <= issued.at ? accept(...lifting(state, surge, 'ended', actor, null)) : accept()
  }
  const by = staffOf(actor)
  if (by === null || (actor.role !== 'coordinator' && actor.role !== 'admin')) {
    return reject({ code: 'actor.not-permitted', command: command.type })
  }
  const { facility, unit } = command
  if (!lookupsOf(state.network).facilities.has(facility)) return reject({ code: 'facility.unknown', facility })
  if (command.type === 'surge.set') return set(state, command, by, issued)
  const surge = surgeOf(state.surge, facility, unit)
  if (!surge) return reject({ code: 'surge.not-on', facility, unit })
  return accept(...lifting(state, surge, command.reason, actor, command.note))
}

type Set = Extract<SurgeCommand, { type: 'surge.set' }>

/** Said again it changes how many there are, until when or why; the same again changes nothing. */
function set(
  state: NetworkState,
  { facility, unit, extraBeds, until, reason, note }: Set,
  by: NonNullable<ReturnType<typeof staffOf>>,
  { actor, at }: Issued,
): Decision {
  const spec = surgeSpecOf(state, facility, unit)
  if (!spec) return reject({ code: 'surge.not-planned', facility, unit })
  const known = surgeOf(state.surge, facility, unit)
  const count = extraBeds ?? known?.beds.length ?? spec.extraBeds
  if (!Number.isInteger(count) || count < 1 || count > spec.extraBeds) {
    return reject({ code: 'surge.too-many', facility, unit, asked: count, max: spec.extraBeds })
  }
  const ends = until ?? known?.until ?? plusMinutes(at, SURGE_HOURS * 60)
  if (ends <= at || ends > plusMinutes(at, SURGE_HOURS_MAX * 60)) {
    return reject({ code: 'surge.end-out-of-range', until: ends, maxHours: SURGE_HOURS_MAX })
  }
  if (known && known.beds.length === count && known.until === ends && known.reason === reason) return accept()
  const beds = bedsFor(state, { facility, unit, count, features: spec.features })
  const kept = new Set(beds.map(({ bed }) => bed))
  const closing = new Set((known?.beds ?? []).map(({ bed }) => bed).filter((bed) => !kept.has(bed)))
  return accept(...holdsLostWith(state.beds, (bed) => closing.has(bed), actor), {
    type: 'surge.set',
    facility,
    unit,
    beds,
    until: ends,
    reason,
    note,
    by,
  })
}

function lifting({ beds }: NetworkState, surge: Surge, reason: LiftReason, actor: Actor, note: Set['note']): Event[] {
  const { facility, unit } = surge
  const closing = new Set(surge.beds.map(({ bed }) => bed))
  return [
    ...holdsLostWith(beds, (bed) => closing.has(bed), actor),
    { type: 'surge.lifted', facility, unit, reason, note, by: staffOf(actor) },
  ]
}

/** Surges of hospitals or units that a new network file no longer has extra beds for. */
export function surgesLost(state: NetworkState, { facilities }: Topology, actor: Actor): Event[] {
  const planned = (facility: FacilityId, unit: Unit): number =>
    facilities.find(({ id }) => id === facility)?.surge?.[unit]?.extraBeds ?? 0
  return [...state.surge.surges.values()]
    .filter(({ facility, unit, beds }) => planned(facility, unit) < beds.length)
    .sort((a, b) => (a.facility + a.unit < b.facility + b.unit ? -1 : 1))
    .flatMap((surge) => lifting(state, surge, 'left-network', actor, null))
}

/** Numbers of their own, so that nobody takes one for a bed of the file. */
const FIRST_NUMBER = 901

interface Ward {
  readonly facility: FacilityId
  readonly unit: Unit
  readonly count: number
  readonly features: SurgeBed['features']
}

/** Those that somebody lies in or counts on first, so that fewer beds close the empty ones; then by number. */
function bedsFor(state: NetworkState, { facility, unit, count, features }: Ward): SurgeBed[] {
  const { beds, extra } = state.beds
  const planned = lookupsOf(state.network).beds
  const used = [...extra.of('open'), ...extra.of('closing')].sort().filter((id) => {
    const bed = beds.get(id)
    return bed?.facility === facility && bed.unit === unit && (bed.hold !== null || bed.status === 'occupied')
  })
  const fresh: BedId[] = []
  for (let number = FIRST_NUMBER; used.length + fresh.length < count; number += 1) {
    const id = BedId.parse(`${facility}-${unit}-${number}`)
    if (!planned.has(id) && !used.includes(id)) fresh.push(id)
  }
  return [...used.slice(0, count), ...fresh]
    .sort()
    .map((bed) => ({ bed, features: [...(beds.get(bed)?.features ?? features)] }))
}
