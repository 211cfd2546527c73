import { capabilityNeeded } from '../ambulances/capability.ts'
import type { Emergency } from '../ambulances/state.ts'
import type { Encounter } from '../encounters/state.ts'
import type { FacilityId } from '../ids.ts'
import { ARRIVAL_MOVED_SECONDS } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { Checklist, Recipient, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusSeconds, SECOND_MS } from '../time.ts'
import { checklistsOf } from './checklists.ts'
import type { AlertEnd, AlertTrigger } from './events.ts'
import { type Alert, alertsAbout, liveAbout } from './state.ts'

/** What an alert should be like now, read off what it is about. No clock: the same until that changes. */
export type Wanted =
  | {
      readonly on: true
      readonly facility: FacilityId
      readonly checklist: Checklist
      readonly channel: Recipient
      readonly expectedAt: Instant | null
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
  }
}

const NOTHING = { on: false, because: 'cancelled' } as const

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
  return checklist && isServed(state, checklist, hospital)
    ? { on: true, facility: hospital, checklist, channel: { kind: 'ed' }, expectedAt }
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
  if (!bed || !checklist || !isServed(state, checklist, bed.facility)) return NOTHING
  const heldAt = state.beds.holds.get(allocation.hold)?.heldAt
  const { travelSeconds } = allocation
  const expectedAt = heldAt !== undefined && travelSeconds !== null ? plusSeconds(heldAt, travelSeconds) : null
  return { on: true, facility: bed.facility, checklist, channel: { kind: 'ward', unit: bed.unit }, expectedAt }
}

const checklistFor = ({ network }: NetworkState, unit: Unit): Checklist | undefined =>
  checklistsOf(topologyOf(network)).find(({ for: of }) => of.trigger === 'encounter' && of.unit === unit)

/** A hospital that has a rota for none of its roles works without the list. */
function isServed({ network }: NetworkState, { items }: Checklist, facility: FacilityId): boolean {
  const duties = new Set(items.flatMap(({ tell }) => (tell.kind === 'on-call' ? [tell.duty] : [])))
  const { onCall } = topologyOf(network)
  return onCall.some((line) => duties.has(line.duty) && (line.facility === undefined || line.facility === facility))
}

/** Whether the alert about it is as it should be; if not, a timer has it follow. */
export function isSettled(state: NetworkState, trigger: AlertTrigger): boolean {
  const wanted = wantedOf(state, trigger)
  const current = liveAbout(state.alerts, trigger)
  if (wanted.on === 'as-it-is') return true
  if (!wanted.on) return current === null
  if (current) return isSame(current, wanted) && !hasMoved(current, wanted.expectedAt)
  const last = alertsAbout(state.alerts, trigger).at(-1)
  return last?.ended?.because === 'expired' && isSame(last, wanted)
}

export const isSame = ({ facility, checklist }: Alert, wanted: Extract<Wanted, { on: true }>): boolean =>
  facility === wanted.facility && checklist === wanted.checklist.id

/** By as much as a hospital is told of. */
const hasMoved = ({ expectedAt }: Alert, to: Instant | null): boolean =>
  to !== null && (expectedAt === null || Math.abs(to - expectedAt) > ARRIVAL_MOVED_SECONDS * SECOND_MS)
