import type { NetworkState } from '../state.ts'
import type { Index } from '../table.ts'
import { type Instant, MINUTE_MS, stretchKey } from '../time.ts'
import type { AlertsCommand } from './commands.ts'
import { dueAt } from './state.ts'

export function nextDueAlerts({ alerts: { alerts, byDueMinute, looks, looksByMinute } }: NetworkState): Instant | null {
  let soonest: Instant | null = null
  const see = (at: Instant | null | undefined): void => {
    if (at !== null && at !== undefined && (soonest === null || at < soonest)) soonest = at
  }
  const lookMinute = looksByMinute.lowestGroup()
  for (const key of lookMinute === null ? [] : looksByMinute.of(lookMinute)) see(looks.get(key)?.at)
  const minute = byDueMinute.lowestGroup()
  for (const id of minute === null ? [] : byDueMinute.of(minute)) {
    const alert = alerts.get(id)
    see(alert && dueAt(alert))
  }
  return soonest
}

export function dueAlerts({ alerts: state }: NetworkState, now: Instant): AlertsCommand[] {
  const { alerts, byDueMinute, looks, looksByMinute } = state
  const last = stretchKey(now, MINUTE_MS)
  const follow = upTo(looksByMinute, last).flatMap((key): AlertsCommand[] => {
    const look = looks.get(key)
    return look && look.at <= now ? [{ type: 'alerts.follow', trigger: look.trigger }] : []
  })
  const attend = upTo(byDueMinute, last).flatMap((id): AlertsCommand[] => {
    const alert = alerts.get(id)
    const at = alert ? dueAt(alert) : null
    return at === null || at > now ? [] : [{ type: 'alerts.attend', alert: id }]
  })
  return [...follow, ...attend]
}

/** Looks at the names of the groups only where one of them is due. */
function upTo<K extends string>(index: Index<K, never>, last: string): K[] {
  const lowest = index.lowestGroup()
  return lowest === null || lowest > last ? [] : index.upTo(last).sort()
}
