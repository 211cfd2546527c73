import type { Recorded } from '../decision.ts'
import { type AlertId, CardKey } from '../ids.ts'
import type { Audience, Message, Notice } from '../message.ts'
import type { Recipient } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { Alert } from './state.ts'

const alertCard = (alert: AlertId): CardKey => CardKey.parse(`alert:${alert}`)

/** One card for each team, edited in place; whoever must not miss it is told by name. */
export function reactAlerts({ event }: Recorded, { alerts }: NetworkState): Message[] {
  const alert = event.type.startsWith('alerts.') && 'alert' in event ? alerts.alerts.get(event.alert) : undefined
  if (!alert) return []
  const cards = channelsOf(alert).map((to) => tell(to, { kind: 'card.alert', alert: alert.id }, alertCard(alert.id)))
  switch (event.type) {
    case 'alerts.told':
      return [...cards, ...(event.to ? [byName({ kind: 'staff', staff: event.to }, alert, event.items, 'told')] : [])]
    case 'alerts.escalated': {
      const to: Audience = event.to ? { kind: 'staff', staff: event.to } : { kind: 'team', team: 'coordinators' }
      return [...cards, byName(to, alert, event.items, 'escalated')]
    }
    case 'alerts.ended': {
      const standDown: Notice = { kind: 'colleague.alert-ended', alert: alert.id, because: event.because }
      return [...cards, ...event.informed.map((staff) => tell({ kind: 'staff', staff }, standDown))]
    }
    case 'alerts.raised':
    case 'alerts.moved':
    case 'alerts.acknowledged':
      return cards
    default:
      return []
  }
}

const byName = (to: Audience, { id }: Alert, items: readonly string[], why: 'told' | 'escalated'): Message =>
  tell(to, { kind: 'colleague.alert', alert: id, items, why })

/** Its own, and those of the teams that were told. */
function channelsOf(alert: Alert): Audience[] {
  const told = alert.items.flatMap(({ tell, toldAt }) => (toldAt === null ? [] : [tell]))
  const channels = [alert.channel, ...told].flatMap((recipient) => channelOf(recipient, alert) ?? [])
  const seen = new Set<string>()
  return channels.filter((to) => {
    const key = JSON.stringify(to)
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

const tell = (to: Audience, notice: Notice, card: CardKey | null = null): Message => ({
  to,
  notice,
  card,
  urgent: true,
})
