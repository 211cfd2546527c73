import type { Recorded } from '../decision.ts'
import { ALERT_NUDGES_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { concerned } from './following.ts'
import { type Alert, type AlertItem, alertsAbout, triggerKey } from './state.ts'
import { isSettled } from './wanted.ts'

/** Broken invariants of the alerts: each has an end, and nobody is told a thing twice or without need. */
export function checkAlerts(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  const { alerts, looks } = state.alerts
  const triggers =
    touched === null
      ? [...alerts.values()].map(({ trigger }) => trigger)
      : touched.flatMap(({ event }) => concerned(state, event))
  return triggers.flatMap((trigger) => {
    const about = alertsAbout(state.alerts, trigger)
    const key = triggerKey(trigger)
    const live = about.filter(({ ended }) => ended === null)
    return [
      ...(live.length > 1 ? [`${key} has two alerts`] : []),
      ...(isSettled(state, trigger) || looks.has(key) ? [] : [`no alert follows ${key}`]),
      ...about.flatMap(checkAlert),
    ]
  })
}

function checkAlert(alert: Alert): string[] {
  const { id, endsAt, raisedAt, nudges } = alert
  return [
    ...(endsAt > raisedAt ? [] : [`alert ${id} has no end`]),
    ...(nudges > ALERT_NUDGES_MAX ? [`alert ${id} was passed on ${nudges} times`] : []),
    ...alert.items.flatMap((item) => checkItem(alert, item)),
  ]
}

function checkItem({ id: alert, ended }: Alert, item: AlertItem): string[] {
  const { id, told, acknowledged, escalateAt } = item
  return [
    ...(acknowledged && escalateAt !== null ? [`alert ${alert} ${id} is acknowledged and still passed on`] : []),
    ...(ended && escalateAt !== null ? [`alert ${alert} is over and ${id} is still passed on`] : []),
    ...(new Set(told).size === told.length ? [] : [`alert ${alert} ${id} was told somebody twice`]),
  ]
}
