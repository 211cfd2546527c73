import { isoLocal } from '../time.ts'
import type { AlertsEvent, AlertsEventOf, ListEntry } from './events.ts'

export function explainAlerts(event: AlertsEvent, utcOffsetMinutes: number): string[] {
  const { alert } = event
  switch (event.type) {
    case 'alerts.raised':
      return explainRaised(event, utcOffsetMinutes)
    case 'alerts.moved': {
      const { expectedAt } = event
      return [`${alert} was put to ${expectedAt === null ? 'no known time' : isoLocal(expectedAt, utcOffsetMinutes)}.`]
    }
    case 'alerts.list-changed':
      return explainListChanged(event, utcOffsetMinutes)
    case 'alerts.archived':
      return [`${alert} left the state.`]
    case 'alerts.told': {
      const { items, to, duty, onCall } = event
      const what = `of ${items.join(', ')} in ${alert}`
      if (duty === null) return [`The team was told ${what}.`]
      return [
        to ? `${to} was told ${what}, as whoever is on call for ${duty}.` : `Nobody is on call for ${duty} ${what}.`,
        ...(onCall.length > 1 ? [`on call in that order: ${onCall.join(', ')}`] : []),
      ]
    }
    case 'alerts.acknowledged':
      return [`${event.by} acknowledged ${event.items.join(', ')} in ${alert}.`]
    case 'alerts.escalated': {
      const { items, to, onCall, level } = event
      return [
        `Nobody had acknowledged ${items.join(', ')} in ${alert}: ${to ?? 'the coordinators'} told, nudge ${level}.`,
        ...(onCall.length > 1 ? [`could be told, in that order: ${onCall.join(', ')}`] : []),
      ]
    }
    case 'alerts.ended':
      return [
        `${alert} ended: ${event.because}${event.informed.length > 0 ? `, ${event.informed.join(', ')} told` : ''}.`,
      ]
  }
}

const listed = ({ appointment, service, start }: ListEntry, utcOffsetMinutes: number): string =>
  `${isoLocal(start, utcOffsetMinutes)} ${service}, ${appointment}`

function explainRaised(event: AlertsEventOf<'alerts.raised'>, utcOffsetMinutes: number): string[] {
  const { alert, name, facility, expectedAt, items, list } = event
  const when = expectedAt === null ? 'at a time not known yet' : `at ${isoLocal(expectedAt, utcOffsetMinutes)}`
  return [
    list
      ? `${name} at ${facility} was asked for ${list.length} appointments: ${alert}.`
      : `${name} at ${facility} was asked to be ready: ${alert}; the patient was expected ${when}.`,
    ...(list ?? []).map((entry) => listed(entry, utcOffsetMinutes)),
    ...items.map(({ text, tellAt }) => `“${text}” to be told at ${isoLocal(tellAt, utcOffsetMinutes)}`),
  ]
}

function explainListChanged(event: AlertsEventOf<'alerts.list-changed'>, utcOffsetMinutes: number): string[] {
  const { alert, added, moved, cancelled, informed, reopened } = event
  const lines = (what: string, entries: typeof added) =>
    entries.map((entry) => `${what}: ${listed(entry, utcOffsetMinutes)}`)
  return [
    `The list of ${alert} changed${informed.length > 0 ? `, ${informed.join(', ')} told` : ''}.`,
    ...lines('new', added),
    ...lines('moved, was', moved),
    ...lines('no longer', cancelled),
    ...(reopened.length > 0 ? [`to be seen to again: ${reopened.join(', ')}`] : []),
  ]
}
