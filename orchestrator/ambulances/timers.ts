import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant } from '../time.ts'
import { by } from './by.ts'
import type { AmbulancesCommand } from './commands.ts'
import { coupledWith } from './coupled.ts'
import { dueAt, type Emergency, hourKey } from './state.ts'
import { nextWatchAt, watchesOf } from './watch.ts'

/** When the next decision is overdue, a job is to be looked after, or the next closed emergency leaves the state. */
export function nextDueAmbulances(state: NetworkState): Instant | null {
  let soonest = earlier(lookAgainAt(state), dutyTurnsAt(state))
  const hour = state.ambulances.byDueHour.lowestGroup()
  for (const emergency of hour === null ? [] : dueIn(state, hour)) {
    const at = dueAt(emergency)
    if (at !== null && (soonest === null || at < soonest)) soonest = at
  }
  for (const stage of ['open', 'under-way']) {
    for (const id of state.ambulances.byStage.of(stage)) {
      const emergency = state.ambulances.emergencies.get(id)
      const at = emergency ? nextWatchAt(state, emergency) : null
      if (at !== null && (soonest === null || at < soonest)) soonest = at
    }
  }
  return soonest
}

/**
 * Gravest first, since two may want the same unit. An overdue emergency goes to the next coordinator, and is
 * sent by itself where the network allows it: the coordinator is told all the same, so a person watches over it.
 * Where a unit gave the job back or lost it, the next one goes at once.
 */
export function dueAmbulances(state: NetworkState, now: Instant): AmbulancesCommand[] {
  const isDue = (emergency: Emergency): boolean => (dueAt(emergency) ?? Number.POSITIVE_INFINITY) <= now
  const ripe = dueBy(state, now).filter(isDue)
  const overdue = ripe
    .filter(({ closedAt }) => closedAt === null)
    .sort(by(({ priority, decideBy, id }) => [priority, decideBy, id]))
  const outdated = ripe.filter(({ closedAt }) => closedAt !== null).sort(by(({ closedAt, id }) => [closedAt, id]))
  const again = lookAgainAt(state)
  return [
    ...(again !== null && again <= now ? [{ type: 'ambulances.look-again' } as const] : []),
    ...dutyTurns(state, now),
    ...watchedBy(state, now),
    ...overdue.flatMap((emergency) => decideForThem(state, emergency)),
    ...outdated.map(({ id }) => ({ type: 'ambulances.archive', emergency: id }) as const),
  ]
}

const earlier = (a: Instant | null, b: Instant | null): Instant | null => (a === null || (b !== null && b < a) ? b : a)

/** The first moment at which some unit's duty changes by itself. */
function dutyTurnsAt({ ambulances: { ambulances, byDutyHour } }: NetworkState): Instant | null {
  const hour = byDutyHour.lowestGroup()
  let soonest: Instant | null = null
  for (const id of hour === null ? [] : byDutyHour.of(hour)) {
    const at = ambulances.get(id)?.duty?.until ?? null
    if (at !== null && (soonest === null || at < soonest)) soonest = at
  }
  return soonest
}

function dutyTurns(state: NetworkState, now: Instant): AmbulancesCommand[] {
  if ((dutyTurnsAt(state) ?? Number.POSITIVE_INFINITY) > now) return []
  return [...state.ambulances.ambulances.values()]
    .filter(({ duty }) => duty?.until != null && duty.until <= now)
    .sort(by(({ id }) => [id]))
    .map(({ id }) => ({ type: 'ambulances.turn-duty', ambulance: id }) as const)
}

const lookAgainAt = ({ ambulances }: NetworkState): Instant | null =>
  ambulances.plans.get('current')?.lookAgainAt ?? null

/** Few emergencies are to be looked after at once, so only these are sorted and looked at closely. */
const watchedBy = (state: NetworkState, now: Instant): AmbulancesCommand[] =>
  [...inStage(state, 'open'), ...inStage(state, 'under-way')]
    .filter((emergency) => (nextWatchAt(state, emergency) ?? Number.POSITIVE_INFINITY) <= now)
    .sort(by(({ priority, id }) => [priority, id]))
    .flatMap((emergency) => watchesOf(state, emergency))
    .filter(({ at }) => at <= now)
    .map(({ command }) => command)

const inStage = ({ ambulances }: NetworkState, stage: string): Emergency[] =>
  [...ambulances.byStage.of(stage)].flatMap((id) => ambulances.emergencies.get(id) ?? [])

const dueIn = ({ ambulances: { byDueHour, emergencies } }: NetworkState, hour: string): Emergency[] =>
  [...byDueHour.of(hour)].flatMap((id) => emergencies.get(id) ?? [])

/** Of every hour that has begun since the first in which something was due. */
function dueBy(state: NetworkState, now: Instant): Emergency[] {
  const first = state.ambulances.byDueHour.lowestGroup()
  if (first === null) return []
  const due: Emergency[] = []
  for (let at = Number(first) * HOUR_MS; at <= now; at += HOUR_MS) due.push(...dueIn(state, hourKey(instant(at))))
  return due
}

function decideForThem(state: NetworkState, emergency: Emergency): AmbulancesCommand[] {
  const { id, priority, recommendation, after } = emergency
  const escalate: AmbulancesCommand = { type: 'ambulances.escalate', emergency: id }
  // What should not be sent goes only when a person says so.
  if (!recommendation || recommendation.despite || coupledWith(state, emergency) === null) return [escalate]
  const send: AmbulancesCommand = { type: 'ambulances.dispatch', emergency: id, ambulance: null }
  if (after !== null) return [send]
  return topologyOf(state.network).autoDispatch.includes(priority) ? [escalate, send] : [escalate]
}
