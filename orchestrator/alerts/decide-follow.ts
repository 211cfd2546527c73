import { accept, type Decision } from '../decision.ts'
import { AlertId } from '../ids.ts'
import { ALERT_OVERDUE_MINUTES } from '../limits.ts'
import type { Checklist } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { AlertEnd, AlertsEvent, AlertTrigger } from './events.ts'
import { type Alert, alertsAbout, isToTell, liveAbout, toldOf } from './state.ts'
import { isSame, isSettled, type Wanted, wantedOf } from './wanted.ts'

type Due = Extract<Wanted, { on: true }>

/** The alert becomes what it should be: raised, moved, or unwound. */
export function decideFollow(state: NetworkState, trigger: AlertTrigger, at: Instant): Decision {
  if (isSettled(state, trigger)) return accept()
  const wanted = wantedOf(state, trigger)
  const current = liveAbout(state.alerts, trigger)
  if (wanted.on === 'as-it-is') return accept()
  if (!wanted.on) return current ? accept(ended(current, wanted.because)) : accept()
  if (!current) return accept(raised(state, trigger, wanted, at))
  if (isSame(current, wanted)) return accept(moved(current, wanted, at))
  return accept(ended(current, 'diverted'), raised(state, trigger, wanted, at))
}

function raised(state: NetworkState, trigger: AlertTrigger, wanted: Due, at: Instant): AlertsEvent {
  const { facility, checklist, channel, expectedAt } = wanted
  return {
    type: 'alerts.raised',
    alert: nextId(state, trigger),
    trigger,
    facility,
    checklist: checklist.id,
    name: checklist.name,
    channel,
    expectedAt,
    endsAt: endOf(expectedAt, at),
    items: checklist.items.map(({ id, text, tell, when, acknowledge, escalate }) => ({
      id,
      text,
      tell,
      tellAt: tellAt(when, expectedAt, at),
      acknowledge,
      escalate: escalate ?? null,
    })),
  }
}

/** Another hospital is another alert: its people have not been told. */
function nextId({ alerts }: NetworkState, trigger: AlertTrigger): AlertId {
  const about = trigger.kind === 'emergency' ? trigger.emergency : trigger.encounter
  const last = alertsAbout(alerts, trigger).map(({ id }) => Number(id.slice(id.lastIndexOf('.') + 1)))
  return AlertId.parse(`${about}.${Math.max(0, ...last) + 1}`)
}

/** What is told before a time that nobody knows is told at once, and nothing in the past. */
function tellAt(
  { from, minutes }: Checklist['items'][number]['when'],
  expectedAt: Instant | null,
  at: Instant,
): Instant {
  const base = from === 'trigger' ? at : expectedAt
  const wished = base === null ? at : plusMinutes(base, minutes)
  return wished > at ? wished : at
}

/** Nothing that was to be told comes after the end. */
const endOf = (expectedAt: Instant | null, at: Instant): Instant =>
  plusMinutes(expectedAt !== null && expectedAt > at ? expectedAt : at, ALERT_OVERDUE_MINUTES)

function moved(alert: Alert, { checklist, expectedAt }: Due, at: Instant): AlertsEvent {
  const waiting = alert.items.filter(isToTell)
  return {
    type: 'alerts.moved',
    alert: alert.id,
    trigger: alert.trigger,
    expectedAt,
    endsAt: endOf(expectedAt, at),
    tellAt: waiting.flatMap(({ id }) => {
      const when = checklist.items.find((item) => item.id === id)?.when
      return when?.from === 'expected' ? [{ item: id, at: tellAt(when, expectedAt, at) }] : []
    }),
  }
}

/** Whoever was told is told that nobody comes; that they came everybody sees. */
export function ended(alert: Alert, because: AlertEnd): AlertsEvent {
  const informed = because === 'arrived' || because === 'expired' ? [] : toldOf(alert)
  return { type: 'alerts.ended', alert: alert.id, trigger: alert.trigger, because, informed }
}
