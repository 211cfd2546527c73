import type { Recorded } from '../decision.ts'
import { LIST_CHANGES_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { AlertTrigger } from './events.ts'
import { type ListTrigger, listOf } from './lists.ts'
import { byDay } from './night.ts'
import { liveAbout, liveAlerts, triggerKey } from './state.ts'
import { isSettled, wantedOf } from './wanted.ts'

/** Which alerts an event may have made another, and when they are to follow. */

/** The list that somebody leaves because their time is over: asked before they leave the state. */
export function listLeft(state: NetworkState, { event }: Recorded): ListTrigger | null {
  if (event.type !== 'slots.elapsed') return null
  const appointment = state.slots.appointments.get(event.appointment)
  return appointment ? listOf(state, appointment.slot) : null
}

/** Lists and rota of the network file may be others now. */
export function everything(state: NetworkState): AlertTrigger[] {
  const { alerts, ambulances, encounters, slots } = state
  const lists = new Map<string, AlertTrigger>()
  for (const { slot } of slots.appointments.values()) {
    const trigger = listOf(state, slot)
    if (trigger) lists.set(triggerKey(trigger), trigger)
  }
  return [
    ...liveAlerts(alerts).map(({ trigger }) => trigger),
    ...[...alerts.looks.values()].map(({ trigger }) => trigger),
    ...[...ambulances.byStage.of('under-way')].map((emergency) => ({ kind: 'emergency' as const, emergency })),
    ...[...encounters.byRequest.of('reserved')].map((encounter) => ({ kind: 'encounter' as const, encounter })),
    ...lists.values(),
  ]
}

/** Has the alert about it follow, where it is not as it should be. */
export function look(state: NetworkState, trigger: AlertTrigger, at: Instant): void {
  const key = triggerKey(trigger)
  const { looks } = state.alerts
  if (isSettled(state, trigger)) {
    looks.delete(key)
    return
  }
  const before = looks.get(key)?.at
  const moment = trigger.kind === 'list' ? lookAtList(state, trigger, at, before) : (before ?? at)
  if (moment !== before) looks.set(key, { trigger, at: moment })
}

/** Before anybody is told of a list, when the first is to be; afterwards soon, with whatever else changes until then. */
function lookAtList(state: NetworkState, trigger: ListTrigger, at: Instant, before: Instant | undefined): Instant {
  const wanted = wantedOf(state, trigger)
  const current = liveAbout(state.alerts, trigger)
  if (current) return before ?? byDay(state.network, current, plusMinutes(at, LIST_CHANGES_MINUTES))
  const from = wanted.on === true ? wanted.raisedFrom : null
  return from !== null && from > at ? from : at
}

/** What the event may have changed an alert about. */
export function concerned(state: NetworkState, event: Recorded['event']): AlertTrigger[] {
  if ('trigger' in event) return [event.trigger]
  if (event.type.startsWith('ambulances.') && 'emergency' in event) {
    return [{ kind: 'emergency', emergency: event.emergency }]
  }
  if (event.type.startsWith('encounters.') && 'encounter' in event) {
    return [{ kind: 'encounter', encounter: event.encounter }]
  }
  switch (event.type) {
    case 'slots.booked':
    case 'slots.cancelled':
    case 'slots.vacated':
      return [listOf(state, event.slot) ?? []].flat()
    case 'slots.rescheduled':
    case 'slots.called-forward':
      return [listOf(state, event.from) ?? [], listOf(state, event.slot) ?? []].flat()
    default:
      return []
  }
}
