import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS, stretchKey } from '../time.ts'
import type { AlertsCommand } from './commands.ts'
import { dueAt } from './state.ts'

export function nextDueAlerts({ alerts: { alerts, byDueMinute, looks } }: NetworkState): Instant | null {
  let soonest: Instant | null = null
  const see = (at: Instant): void => {
    if (soonest === null || at < soonest) soonest = at
  }
  for (const { at } of looks.values()) see(at)
  const minute = byDueMinute.lowestGroup()
  for (const id of minute === null ? [] : byDueMinute.of(minute)) {
    const alert = alerts.get(id)
    const at = alert ? dueAt(alert) : null
    if (at !== null) see(at)
  }
  return soonest
}

export function dueAlerts({ alerts: { alerts, byDueMinute, looks } }: NetworkState, now: Instant): AlertsCommand[] {
  const follow = [...looks.keys()].sort().flatMap((key): AlertsCommand[] => {
    const look = looks.get(key)
    return look && look.at <= now ? [{ type: 'alerts.follow', trigger: look.trigger }] : []
  })
  const lowest = byDueMinute.lowestGroup()
  const last = stretchKey(now, MINUTE_MS)
  if (lowest === null || lowest > last) return follow
  const attend = byDueMinute
    .upTo(last)
    .sort()
    .flatMap((id): AlertsCommand[] => {
      const alert = alerts.get(id)
      const at = alert ? dueAt(alert) : null
      return at === null || at > now ? [] : [{ type: 'alerts.attend', alert: id }]
    })
  return [...follow, ...attend]
}
