import { accept, type Decision } from '../decision.ts'
import type { StaffId } from '../ids.ts'
import type { Duty } from '../network/topology.ts'
import { coordinatorsOnCall, onCall } from '../rota/on-call.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { ended } from './decide-follow.ts'
import type { AlertsEvent, AlertsEventOf } from './events.ts'
import { type Alert, type AlertItem, isToTell } from './state.ts'

/** Everything that is due for one alert: each person hears of all their items at once. */
export function decideAttend(state: NetworkState, alert: Alert, at: Instant): Decision {
  const { id, trigger } = alert
  if (alert.ended) return accept({ type: 'alerts.archived', alert: id, trigger })
  if (at >= alert.endsAt) return accept(ended(alert, trigger.kind === 'list' ? 'done' : 'expired'))
  return accept(...tellings(state, alert, at), ...escalation(state, alert, at))
}

type Told = AlertsEventOf<'alerts.told'>

function tellings(state: NetworkState, alert: Alert, at: Instant): AlertsEvent[] {
  const told = new Map<string, Told>()
  for (const item of alert.items.filter((each) => isToTell(each) && each.tellAt <= at)) {
    const duty = item.tell.kind === 'on-call' ? item.tell.duty : null
    const roster = duty ? onCall(state, duty, alert.facility, neededAt(alert, at)) : []
    const to = roster[0] ?? null
    const whom = to ?? (duty ? `nobody for ${duty}` : 'a team')
    const known = told.get(whom)
    told.set(whom, { ...(known ?? telling(alert, to, duty, roster)), items: [...(known?.items ?? []), item.id] })
  }
  return [...told.values()]
}

/** A list is for whoever is on call when it begins, also if they are told the evening before. */
const neededAt = ({ trigger, expectedAt }: Alert, at: Instant): Instant =>
  trigger.kind === 'list' && expectedAt !== null && expectedAt > at ? expectedAt : at

const telling = (
  { id, trigger }: Alert,
  to: StaffId | null,
  duty: Duty | null,
  roster: readonly StaffId[],
): Omit<Told, 'items'> => ({ type: 'alerts.told', alert: id, trigger, to, duty, onCall: [...roster] })

/** One person at a time, so that the nudges of one alert are counted and capped. */
function escalation(state: NetworkState, alert: Alert, at: Instant): AlertsEvent[] {
  const overdue = alert.items.filter(({ escalateAt }) => escalateAt !== null && escalateAt <= at)
  const [first] = overdue
  if (!first) return []
  const next = nextFor(state, alert, first, at)
  const to = next[0] ?? null
  const together = overdue.filter((item) => (nextFor(state, alert, item, at)[0] ?? null) === to)
  const { id, trigger, nudges } = alert
  return [
    {
      type: 'alerts.escalated',
      alert: id,
      trigger,
      items: together.map((item) => item.id),
      to,
      onCall: next,
      level: nudges + 1,
    },
  ]
}

/** Whoever it escalates to, the others of the role, the coordinators; nobody who was told of it already. */
function nextFor(state: NetworkState, alert: Alert, item: AlertItem, at: Instant): StaffId[] {
  const { escalate, tell, told } = item
  const { facility } = alert
  const then = neededAt(alert, at)
  const people = [
    ...(escalate ? onCall(state, escalate.duty, facility, then) : []),
    ...(tell.kind === 'on-call' ? onCall(state, tell.duty, facility, then) : []),
    ...coordinatorsOnCall(state, at),
  ]
  return [...new Set(people)].filter((person) => !told.includes(person))
}
