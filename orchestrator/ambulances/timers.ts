import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { by } from './by.ts'
import type { AmbulancesCommand } from './commands.ts'
import { canTake } from './coupled.ts'
import { archiveAt } from './decide-timers.ts'
import type { Emergency } from './state.ts'
import { type Watch, watchesOf } from './watch.ts'

/** When the next decision is overdue, a job is to be looked after, or the next closed emergency leaves the state. */
export function nextDueAmbulances(state: NetworkState): Instant | null {
  let soonest: Instant | null = lookAgainAt(state)
  for (const stage of ['open', 'closed']) {
    for (const emergency of inStage(state, stage)) {
      const at = dueAt(emergency)
      if (at !== null && (soonest === null || at < soonest)) soonest = at
    }
  }
  for (const { at } of watched(state)) if (soonest === null || at < soonest) soonest = at
  return soonest
}

/**
 * Gravest first, since two may want the same unit. An overdue emergency goes to the next coordinator, and is
 * sent by itself where the network allows it: the coordinator is told all the same, so a person watches over it.
 * Where a unit gave the job back or lost it, the next one goes at once.
 */
export function dueAmbulances(state: NetworkState, now: Instant): AmbulancesCommand[] {
  const isDue = (emergency: Emergency): boolean => (dueAt(emergency) ?? Number.POSITIVE_INFINITY) <= now
  const overdue = inStage(state, 'open')
    .filter(isDue)
    .sort(by(({ priority, decideBy, id }) => [priority, decideBy, id]))
  const outdated = inStage(state, 'closed')
    .filter(isDue)
    .sort(by(({ closedAt, id }) => [closedAt, id]))
  const again = lookAgainAt(state)
  return [
    ...(again !== null && again <= now ? [{ type: 'ambulances.look-again' } as const] : []),
    ...watched(state)
      .filter(({ at }) => at <= now)
      .map(({ command }) => command),
    ...overdue.flatMap((emergency) => decideForThem(state, emergency)),
    ...outdated.map(({ id }) => ({ type: 'ambulances.archive', emergency: id }) as const),
  ]
}

const lookAgainAt = ({ ambulances }: NetworkState): Instant | null =>
  ambulances.plans.get('current')?.lookAgainAt ?? null

const watched = (state: NetworkState): Watch[] =>
  inStage(state, 'under-way')
    .sort(by(({ priority, id }) => [priority, id]))
    .flatMap((emergency) => watchesOf(state, emergency))

const inStage = ({ ambulances }: NetworkState, stage: string): Emergency[] =>
  [...ambulances.byStage.of(stage)].flatMap((id) => ambulances.emergencies.get(id) ?? [])

const dueAt = ({ decideBy, closedAt }: Emergency): Instant | null =>
  closedAt === null ? decideBy : archiveAt(closedAt)

function decideForThem(state: NetworkState, emergency: Emergency): AmbulancesCommand[] {
  const { id, priority, recommendation, after } = emergency
  const escalate: AmbulancesCommand = { type: 'ambulances.escalate', emergency: id }
  const unit = recommendation && state.ambulances.ambulances.get(recommendation.ambulance)
  if (!unit || !canTake(state, unit, emergency)) return [escalate]
  const send: AmbulancesCommand = { type: 'ambulances.dispatch', emergency: id, ambulance: null }
  if (after !== null) return [send]
  return topologyOf(state.network).autoDispatch.includes(priority) ? [escalate, send] : [escalate]
}
