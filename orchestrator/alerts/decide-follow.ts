import { accept, type Decision } from '../decision.ts'
import { AlertId } from '../ids.ts'
import { ALERT_OVERDUE_MINUTES } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { Checklist } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { AlertEnd, AlertsEvent, AlertsEventOf, AlertTrigger, ListEntry } from './events.ts'
import { about, sameEntry } from './lists.ts'
import { toldByDay } from './night.ts'
import { type Alert, alertsAbout, isSeen, isToTell, liveAbout, toldOf } from './state.ts'
import { isSame, isSettled, type Wanted, wantedOf } from './wanted.ts'

type Due = Extract<Wanted, { on: true }>

/** The alert becomes what it should be: raised, moved, or unwound. */
export function decideFollow(state: NetworkState, trigger: AlertTrigger, at: Instant): Decision {
  if (isSettled(state, trigger)) return accept()
  const wanted = wantedOf(state, trigger)
  const current = liveAbout(state.alerts, trigger)
  if (wanted.on === 'as-it-is') return accept()
  if (!wanted.on) return current ? accept(ended(current, wanted.because)) : accept()
  if (!current) {
    const tooSoon = wanted.raisedFrom !== null && at < wanted.raisedFrom
    return tooSoon ? accept() : accept(raised(state, trigger, wanted, at))
  }
  if (!isSame(current, wanted)) return accept(ended(current, 'diverted'), raised(state, trigger, wanted, at))
  return accept(wanted.list ? listChanged(state, current, wanted, wanted.list, at) : moved(current, wanted, at))
}

function raised(state: NetworkState, trigger: AlertTrigger, wanted: Due, at: Instant): AlertsEvent {
  const { facility, checklist, channel, expectedAt, list } = wanted
  return {
    type: 'alerts.raised',
    alert: nextId(state, trigger),
    trigger,
    facility,
    checklist: checklist.id,
    name: checklist.name,
    channel,
    expectedAt,
    endsAt: endOf(wanted, at),
    items: checklist.items.map((item) => listedAs(item, tellAt(state, item, wanted, at))),
    ...(list && { list: [...list] }),
  }
}

type Item = Checklist['items'][number]

const listedAs = (
  { id, text, tell, acknowledge, escalate, services }: Item,
  at: Instant,
): AlertsEventOf<'alerts.raised'>['items'][number] => ({
  id,
  text,
  tell,
  tellAt: at,
  acknowledge,
  escalate: escalate ?? null,
  ...(services && { services }),
})

/** Another hospital is another alert: its people have not been told. */
function nextId({ alerts }: NetworkState, trigger: AlertTrigger): AlertId {
  const last = alertsAbout(alerts, trigger).map(({ id }) => Number(id.slice(id.lastIndexOf('.') + 1)))
  return AlertId.parse(`${subject(trigger)}.${Math.max(0, ...last) + 1}`)
}

function subject(trigger: AlertTrigger): string {
  switch (trigger.kind) {
    case 'emergency':
      return trigger.emergency
    case 'encounter':
      return trigger.encounter
    case 'list':
      return `${trigger.device}.${trigger.day}.${trigger.fromMinute}.${trigger.checklist}`
  }
}

/** What is told before a time that nobody knows is told at once, and nothing in the past; of a list nothing at night. */
function tellAt({ network }: NetworkState, { when, services }: Item, { expectedAt, list }: Due, at: Instant): Instant {
  const first = list ? (about({ services }, list)[0]?.start ?? expectedAt) : expectedAt
  const base = when.from === 'trigger' ? at : first
  const wished = base === null ? at : plusMinutes(base, when.minutes)
  if (list && first !== null) return toldByDay(wished, first, at, topologyOf(network).utcOffsetMinutes)
  return wished > at ? wished : at
}

/** Nothing that was to be told comes after the end. */
function endOf({ expectedAt, list }: Due, at: Instant): Instant {
  const last = list?.reduce((latest, { end }) => (end > latest ? end : latest), plusMinutes(at, 1))
  return last ?? plusMinutes(expectedAt !== null && expectedAt > at ? expectedAt : at, ALERT_OVERDUE_MINUTES)
}

function moved(alert: Alert, wanted: Due, at: Instant): AlertsEvent {
  const { checklist, expectedAt } = wanted
  const waiting = alert.items.filter(isToTell)
  return {
    type: 'alerts.moved',
    alert: alert.id,
    trigger: alert.trigger,
    expectedAt,
    endsAt: endOf(wanted, at),
    tellAt: waiting.flatMap(({ id }) => {
      const item = checklist.items.find((each) => each.id === id)
      if (item?.when.from !== 'expected') return []
      const wished = expectedAt === null ? at : plusMinutes(expectedAt, item.when.minutes)
      return [{ item: id, at: wished > at ? wished : at }]
    }),
  }
}

/** Whoever was told hears what is different, once; what was seen to before somebody came to it is seen to again. */
function listChanged(
  state: NetworkState,
  alert: Alert,
  wanted: Due,
  list: readonly ListEntry[],
  at: Instant,
): AlertsEvent {
  const before = alert.list ?? []
  const added = list.filter(({ appointment }) => !before.some((each) => each.appointment === appointment))
  const isGone = ({ appointment }: ListEntry) => !list.some((each) => each.appointment === appointment)
  const { items } = wanted.checklist
  return {
    type: 'alerts.list-changed',
    alert: alert.id,
    trigger: alert.trigger,
    list: [...list],
    added,
    moved: before.filter((entry) => !isGone(entry) && !list.some((each) => sameEntry(each, entry))),
    cancelled: before.filter(isGone),
    expectedAt: wanted.expectedAt,
    endsAt: endOf(wanted, at),
    tellAt: items.flatMap((item) => {
      const waits = alert.items.some((each) => each.id === item.id && each.toldAt === null)
      return waits ? [{ item: item.id, at: tellAt(state, item, wanted, at) }] : []
    }),
    newItems: items
      .filter(({ id }) => !alert.items.some((each) => each.id === id))
      .map((item) => listedAs(item, tellAt(state, item, wanted, at))),
    dropped: alert.items.flatMap(({ id }) => (items.some((each) => each.id === id) ? [] : [id])),
    reopened: alert.items
      .filter((item) => item.acknowledged !== null && about(item, added).length > 0)
      .map(({ id }) => id),
    informed: toldOf(alert),
  }
}

/** Whoever was told is told that nobody comes; that they came everybody sees. */
export function ended(alert: Alert, because: AlertEnd): AlertsEvent {
  const informed = isSeen(because) ? [] : toldOf(alert)
  return { type: 'alerts.ended', alert: alert.id, trigger: alert.trigger, because, informed }
}
