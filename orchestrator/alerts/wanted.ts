import { capabilityNeeded } from '../ambulances/capability.ts'
import type { Emergency } from '../ambulances/state.ts'
import type { Encounter } from '../encounters/state.ts'
import type { FacilityId } from '../ids.ts'
import { ARRIVAL_MOVED_SECONDS } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { Checklist, Recipient, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, plusMinutes, plusSeconds, SECOND_MS } from '../time.ts'
import { checklistsOf } from './checklists.ts'
import type { AlertEnd, AlertTrigger, ListEntry } from './events.ts'
import { about, type ListTrigger, preparedList, sameEntry } from './lists.ts'
import { toldByDay } from './night.ts'
import { isServed } from './served.ts'
import { type Alert, alertsAbout, liveAbout } from './state.ts'

/** What an alert should be like now, read off what it is about. No clock: the same until that changes. */
export type Wanted =
  | {
      readonly on: true
      readonly facility: FacilityId
      readonly checklist: Checklist
      readonly channel: Recipient
      readonly expectedAt: Instant | null
      /** Who comes; null where it is about one patient. */
      readonly list: readonly ListEntry[] | null
      /** Not raised before: a list is nobody's concern until the first is to be told. Null: at once. */
      readonly raisedFrom: Instant | null
    }
  /** Nobody is to be ready for it, or no longer. */
  | { readonly on: false; readonly because: Exclude<AlertEnd, 'expired' | 'diverted'> }
  /** Not known at the moment, such as while another unit is found: as it is. */
  | { readonly on: 'as-it-is' }

export function wantedOf(state: NetworkState, trigger: AlertTrigger): Wanted {
  switch (trigger.kind) {
    case 'emergency':
      return forEmergency(state, state.ambulances.emergencies.get(trigger.emergency))
    case 'encounter':
      return forEncounter(state, state.encounters.encounters.get(trigger.encounter))
    case 'list':
      return forList(state, trigger)
  }
}

const NOTHING = { on: false, because: 'cancelled' } as const
const ONE_PATIENT = { list: null, raisedFrom: null } as const

function forEmergency(state: NetworkState, emergency: Emergency | undefined): Wanted {
  if (!emergency || emergency.planned || (emergency.priority !== 'P1' && emergency.priority !== 'P2')) return NOTHING
  const { outcome, phase, preAlert, dispatch, complaint } = emergency
  if (outcome === 'handed-over' || phase === 'at_hospital') return { on: false, because: 'arrived' }
  if (outcome !== null) return { on: false, because: outcome === 'dead-on-scene' ? 'died' : 'cancelled' }
  if (!dispatch || !preAlert || preAlert.ended) return { on: 'as-it-is' }
  const topology = topologyOf(state.network)
  const capability = capabilityNeeded(complaint, topology.facilities)
  const checklist = checklistsOf(topology).find(
    ({ for: of }) => of.trigger === 'emergency' && of.capability === capability,
  )
  const { hospital, expectedAt } = preAlert
  return checklist && isServed(topology, checklist, hospital)
    ? { on: true, facility: hospital, checklist, channel: { kind: 'ed' }, expectedAt, ...ONE_PATIENT }
    : NOTHING
}

function forEncounter(state: NetworkState, encounter: Encounter | undefined): Wanted {
  if (!encounter) return NOTHING
  const allocation = encounter.request?.allocation
  if (!allocation) {
    if (encounter.request) return { on: 'as-it-is' } // the bed was lost and another is looked for
    return { on: false, because: encounter.bed === null ? 'cancelled' : 'arrived' }
  }
  const bed = state.beds.beds.get(allocation.bed) // of the file, or of a surge
  const checklist = bed && checklistFor(state, bed.unit)
  if (!bed || !checklist || !isServed(topologyOf(state.network), checklist, bed.facility)) return NOTHING
  const heldAt = state.beds.holds.get(allocation.hold)?.heldAt
  const { travelSeconds } = allocation
  const expectedAt = heldAt !== undefined && travelSeconds !== null ? plusSeconds(heldAt, travelSeconds) : null
  const channel = { kind: 'ward', unit: bed.unit } as const
  return { on: true, facility: bed.facility, checklist, channel, expectedAt, ...ONE_PATIENT }
}

/** Its card stands with whoever is told, since a device has no channel. */
function forList(state: NetworkState, trigger: ListTrigger): Wanted {
  const prepared = preparedList(state, trigger)
  const device = lookupsOf(state.network).devices.get(trigger.device)
  const [first] = prepared?.entries ?? []
  const items = prepared?.checklist.items.filter((item) => about(item, prepared.entries).length > 0) ?? []
  const [item] = items
  if (!prepared || !device || !first || !item) {
    const haveBeen = liveAbout(state.alerts, trigger)?.list?.length === 0
    return { on: false, because: haveBeen ? 'done' : 'cancelled' }
  }
  const { entries } = prepared
  const { utcOffsetMinutes } = topologyOf(state.network)
  const moments = items.map((each) => {
    const start = about(each, entries)[0]?.start ?? first.start
    return toldByDay(plusMinutes(start, each.when.minutes), start, EVER, utcOffsetMinutes)
  })
  return {
    on: true,
    facility: device.facility,
    checklist: { ...prepared.checklist, items },
    channel: item.tell,
    expectedAt: first.start,
    list: entries,
    raisedFrom: instant(Math.min(...moments)),
  }
}

const EVER = instant(0)

const checklistFor = ({ network }: NetworkState, unit: Unit): Checklist | undefined =>
  checklistsOf(topologyOf(network)).find(({ for: of }) => of.trigger === 'encounter' && of.unit === unit)

/** Whether the alert about it is as it should be; if not, a timer has it follow. */
export function isSettled(state: NetworkState, trigger: AlertTrigger): boolean {
  const wanted = wantedOf(state, trigger)
  const current = liveAbout(state.alerts, trigger)
  if (wanted.on === 'as-it-is') return true
  if (!wanted.on) return current === null
  if (current) return isSame(current, wanted) && !hasMoved(current, wanted)
  const last = alertsAbout(state.alerts, trigger).at(-1)
  if (!last || !isSame(last, wanted)) return false
  const { ended, list } = last
  if (ended?.because === 'expired') return true
  return (
    ended?.because === 'done' && (wanted.list ?? []).every((entry) => list?.some((known) => sameEntry(known, entry)))
  )
}

export const isSame = ({ facility, checklist }: Alert, wanted: Extract<Wanted, { on: true }>): boolean =>
  facility === wanted.facility && checklist === wanted.checklist.id

/** By as much as a hospital is told of; a list by anything. */
function hasMoved({ expectedAt, list }: Alert, wanted: Extract<Wanted, { on: true }>): boolean {
  if (wanted.list) return !isSameList(list ?? [], wanted.list)
  const to = wanted.expectedAt
  return to !== null && (expectedAt === null || Math.abs(to - expectedAt) > ARRIVAL_MOVED_SECONDS * SECOND_MS)
}

const isSameList = (one: readonly ListEntry[], other: readonly ListEntry[]): boolean =>
  one.length === other.length &&
  one.every((entry, n) => {
    const counterpart = other[n]
    return counterpart !== undefined && sameEntry(entry, counterpart)
  })
