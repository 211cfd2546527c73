import type { Recorded } from '../decision.ts'
import { type AlertId, CardKey, type StaffId } from '../ids.ts'
import type { AlertDetail, Audience, Message, Notice } from '../message.ts'
import type { Recipient } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { AlertsEvent } from './events.ts'
import { type Alert, type AlertItem, isSeen, toldOf } from './state.ts'

const alertCard = (alert: AlertId): CardKey => CardKey.parse(`alert:${alert}`)

/**
 * One headline for each team, edited in place; what happens to it is told in its thread, and whoever must not miss it by
 * name. A device has no channel: the headline of a list stands with everybody who was told of it.
 */
export function reactAlerts({ event, at }: Recorded, { alerts }: NetworkState): Message[] {
  const alert = isOfAlerts(event) ? alerts.alerts.get(event.alert) : undefined
  if (!alert || !isOfAlerts(event)) return []
  const notice: Notice = { kind: 'card.alert', alert: alert.id }
  const card = alertCard(alert.id)
  const headlines = standsWith(alert).map((place) => tell(alert, place, notice, card))
  return [...headlines, ...details(alert, event, at === alert.raisedAt), ...byName(alert, event)]
}

const isOfAlerts = (event: Recorded['event']): event is AlertsEvent => event.type.startsWith('alerts.')

/** Where a headline stood before. */
function details(alert: Alert, event: AlertsEvent, isNew: boolean): Message[] {
  const detail = detailOf(event)
  if (!detail || (detail.what === 'told' && isNew) || standsWith(before(alert, event)).length === 0) return []
  const notice: Notice = { kind: 'team.alert-detail', alert: alert.id, detail }
  return [tell(alert, { kind: 'threads', card: alertCard(alert.id) }, notice)]
}

function detailOf(event: AlertsEvent): AlertDetail | null {
  switch (event.type) {
    case 'alerts.told':
      return { what: 'told', items: event.items, to: event.to, duty: event.duty }
    case 'alerts.acknowledged':
      return { what: 'acknowledged', items: event.items, by: event.by }
    case 'alerts.escalated':
      return { what: 'escalated', items: event.items, to: event.to, level: event.level }
    case 'alerts.moved':
      return { what: 'moved', expectedAt: event.expectedAt }
    case 'alerts.list-changed': {
      const { added, moved, cancelled, list, reopened } = event
      return { what: 'list-changed', added, moved, cancelled, list, reopened }
    }
    case 'alerts.ended':
      return isSeen(event.because) ? null : { what: 'ended', because: event.because }
    case 'alerts.raised':
    case 'alerts.archived':
      return null
  }
}

/** The alert as it was before somebody was told; whoever is told next because nobody acknowledged is to read why. */
function before(alert: Alert, event: AlertsEvent): Alert {
  if (event.type !== 'alerts.told') return alert
  const untold = (item: AlertItem): AlertItem =>
    event.items.includes(item.id) ? { ...item, toldAt: null, told: [] } : item
  return { ...alert, items: alert.items.map(untold) }
}

function byName(alert: Alert, event: AlertsEvent): Message[] {
  const { id: about } = alert
  if (event.type === 'alerts.escalated' && event.to === null) {
    const notice: Notice = { kind: 'colleague.alert', alert: about, items: event.items, why: 'escalated' }
    return [tell(alert, { kind: 'team', team: 'coordinators' }, notice)]
  }
  if (alert.list !== null) return [] // their headline rings
  switch (event.type) {
    case 'alerts.told':
    case 'alerts.escalated': {
      const why = event.type === 'alerts.told' ? 'told' : 'escalated'
      const notice: Notice = { kind: 'colleague.alert', alert: about, items: event.items, why }
      return event.to ? [tell(alert, { kind: 'staff', staff: event.to }, notice)] : []
    }
    case 'alerts.ended': {
      const notice: Notice = { kind: 'colleague.alert-ended', alert: about, because: event.because }
      return event.informed.map((staff) => tell(alert, { kind: 'staff', staff }, notice))
    }
    default:
      return []
  }
}

/** Its own channel, those of the teams that were told, and of a list whoever was told. */
function standsWith(alert: Alert): Audience[] {
  const { items, list, channel } = alert
  const told = items.flatMap(({ tell, toldAt }) => (toldAt === null ? [] : [tell]))
  const people: StaffId[] = list === null ? [] : toldOf(alert)
  const places: Audience[] = [
    ...[channel, ...told].flatMap((recipient) => channelOf(recipient, alert) ?? []),
    ...people.map((staff): Audience => ({ kind: 'staff', staff })),
  ]
  const seen = new Set<string>()
  return places.filter((place) => {
    const key = JSON.stringify(place)
    return seen.has(key) ? false : seen.add(key)
  })
}

function channelOf(recipient: Recipient, { facility }: Alert): Audience | null {
  switch (recipient.kind) {
    case 'on-call':
      return null
    case 'ward':
      return { kind: 'team', team: 'ward', facility, unit: recipient.unit }
    case 'ed':
    case 'housekeeping':
      return { kind: 'team', team: recipient.kind, facility }
  }
}

const tell = ({ list }: Alert, to: Audience, notice: Notice, card: CardKey | null = null): Message => ({
  to,
  notice,
  card,
  urgent: list === null,
})
