import { staffOf } from '../actor.ts'
import { cleanBy } from '../beds/asking.ts'
import type { BedsEvent } from '../beds/events.ts'
import type { Bed } from '../beds/state.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import { HoldId } from '../ids.ts'
import { RESERVATION_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS, plusMinutes, plusSeconds } from '../time.ts'
import { allocate, candidatesWith, type Passed, reasonsFor } from './allocation.ts'
import { mayOverrule, notPermitted } from './authority.ts'
import { freeClasses } from './bed-classes.ts'
import { optionsAmong } from './bed-options.ts'
import type { EncountersCommandOf, TravelSeconds } from './commands.ts'
import type { Reasons } from './events.ts'
import { byRank, rankOf } from './ranking.ts'
import { type Waiting, waitingFor } from './state.ts'
import { stepDowns } from './step-down.ts'
import { unsuitable } from './suits.ts'

/** Beds for everybody who waits, and whom to ask about a step down where there are none. */
export function decideAllocate(
  state: NetworkState,
  command: EncountersCommandOf<'encounters.allocate'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const { allocations, passed } = allocate(state, command.travelSeconds, at)
  const events = allocations.flatMap(({ encounter, bed, cleanInMinutes, reasons }): Event[] => {
    const hold = HoldId.parse(`${command.holdPrefix}-${encounter.id}`.slice(0, 64))
    const seconds = reasons.candidates[0]?.travelSeconds ?? null
    const soon = cleanInMinutes > 0 ? { cleanInMinutes } : {}
    const allocated = { encounter: encounter.id, bed: bed.id, hold, ...soon, reasons, by: null, reason: null }
    const from = plusMinutes(at, cleanInMinutes)
    return [reserved(encounter, bed, hold, seconds, from), { type: 'encounters.bed-allocated', ...allocated }]
  })
  const taken = new Set(allocations.map(({ bed }) => bed.id))
  const served = new Set(allocations.map(({ encounter }) => encounter.id))
  return accept(...events, ...passed.flatMap(told), ...stepDowns(state, served, taken, at))
}

/** Told once for each reason: whoever waits on while a bed stands free is to be understood. */
const told = ({ encounter: { id: encounter, request }, bed, because }: Passed): Event[] =>
  request.passed === because.kind ? [] : [{ type: 'encounters.bed-passed', encounter, bed, because }]

/**
 * A bed of the coordinator's own choice. It may be one that is reserved for another request, which then waits
 * again; never one that a patient lies in, nor one kept for a patient on the road.
 */
export function decideAssign(
  state: NetworkState,
  command: EncountersCommandOf<'encounters.assign'>,
  { actor, at }: Issued,
): Decision {
  if (!mayOverrule(actor) && actor.role !== 'system') return notPermitted(command)
  const { encounter, hold, reason } = command
  const waiting = state.encounters.encounters.get(encounter)
  if (!waiting) return reject({ code: 'encounter.unknown', encounter })
  const { request } = waiting
  if (!request) return reject({ code: 'encounter.not-waiting', encounter })
  const bed = state.beds.beds.get(command.bed)
  if (!bed) return reject({ code: 'bed.unknown', bed: command.bed })
  if (request.allocation?.bed === bed.id) return accept()
  const why = unsuitable(bed, request.wanted)
  if (why) return reject({ code: 'bed.unsuitable', bed: bed.id, why })
  const freed = freeFor(state, bed, command, staffOf(actor))
  if ('ok' in freed) return freed
  if (state.beds.holds.has(hold)) throw new Error(`encounters.hold-id-taken: ${hold}`)
  const own: Event[] = request.allocation
    ? [{ type: 'beds.hold-released', bed: request.allocation.bed, hold: request.allocation.hold, card: null }]
    : []
  const chosen = { ...waiting, request }
  const reasons = weighed(state, chosen, bed, command.travelSeconds, at)
  const cleanInMinutes = bed.status === 'cleaning' ? minutesToClean(bed, at) : 0
  const soon = cleanInMinutes > 0 ? { cleanInMinutes } : {}
  const allocated = { encounter, bed: bed.id, hold, ...soon, reasons, by: staffOf(actor), reason }
  const from = plusMinutes(at, cleanInMinutes)
  return accept(
    ...own,
    ...freed.events,
    reserved(chosen, bed, hold, reasons.candidates[0]?.travelSeconds ?? null, from),
    { type: 'encounters.bed-allocated', ...allocated },
  )
}

/** Zero where it should be clean by now. */
const minutesToClean = ({ dirtySince, since }: Bed, at: Instant): number =>
  Math.max(0, Math.ceil((cleanBy(dirtySince ?? since) - at) / MINUTE_MS))

/** What has to happen for the bed to be free, or why it cannot be. */
function freeFor(
  state: NetworkState,
  bed: Bed,
  { encounter, reason }: EncountersCommandOf<'encounters.assign'>,
  by: ReturnType<typeof staffOf>,
): { readonly events: readonly Event[] } | Decision {
  if (bed.occupant !== null) return reject({ code: 'bed.occupied-by', bed: bed.id, encounter: bed.occupant })
  // One that is being cleaned may be somebody's already, and so may be another's.
  if (bed.status !== 'free' && bed.status !== 'cleaning') {
    return reject({ code: 'bed.not-free', bed: bed.id, status: bed.status })
  }
  if (bed.extra === 'closing') return reject({ code: 'bed.closing', bed: bed.id })
  const held = bed.hold === null ? undefined : state.beds.holds.get(bed.hold)
  if (!held) return { events: [] }
  const { holdFor, expiresAt: until } = held
  if (holdFor.kind === 'emergency' || holdFor.kind === 'transfer')
    return reject({ code: 'bed.held', bed: bed.id, holdFor, until })
  if (reason === null) return reject({ code: 'reason.needed', bed: bed.id })
  const released = { type: 'beds.hold-released', bed: bed.id, hold: held.id, card: held.card } as const
  if (holdFor.kind === 'staff') return { events: [{ ...released, takenFrom: holdFor.staff, reason }] }
  const lost = { encounter: holdFor.encounter, bed: bed.id, hold: held.id, because: 'pre-empted', by, reason } as const
  return { events: [{ type: 'encounters.allocation-lost', ...lost, rival: encounter }, released] }
}

/** The road and an hour to set off: see `RESERVATION_MINUTES`. */
const reserved = (encounter: Waiting, bed: Bed, hold: HoldId, seconds: number | null, at: Instant): BedsEvent => ({
  type: 'beds.held',
  bed: bed.id,
  hold,
  holdFor: { kind: 'encounter', encounter: encounter.id },
  expiresAt: plusSeconds(at, RESERVATION_MINUTES * 60 + (seconds ?? 0)),
  card: null,
  choice: null,
})

/** What the round would have weighed, with the bed that was chosen before it. */
function weighed(state: NetworkState, chosen: Waiting, bed: Bed, travel: TravelSeconds, at: Instant): Reasons {
  const need = { wanted: chosen.request.wanted, weight: rankOf(chosen, at) }
  const own = optionsAmong([{ like: bed, beds: [bed], soonMinutes: 0, kept: 0 }], need, travel)
  const free = optionsAmong(freeClasses(state, bed.unit, new Map()), need, travel)
  const candidates = candidatesWith(bed, [...own, ...free])
  return reasonsFor(chosen, candidates, waitingFor(state.encounters).sort(byRank(at)), at)
}
