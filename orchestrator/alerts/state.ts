import type { AlertId, FacilityId, StaffId } from '../ids.ts'
import { CLOSED_RETENTION_DAYS } from '../limits.ts'
import type { Recipient } from '../network/topology.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { type Instant, MINUTE_MS, plusDays, stretchKey } from '../time.ts'
import type { AlertEnd, AlertsEventOf, AlertTrigger, ListEntry } from './events.ts'

type Listed = AlertsEventOf<'alerts.raised'>['items'][number]

export interface AlertItem extends Readonly<Listed> {
  readonly toldAt: Instant | null
  /** Nobody was on call for it when it was to be told. */
  readonly unstaffed: boolean
  /** In the order in which they were. */
  readonly told: readonly StaffId[]
  readonly acknowledged: { readonly by: StaffId; readonly at: Instant } | null
  /** When somebody else is told; null once it is acknowledged, or everybody was asked. */
  readonly escalateAt: Instant | null
}

export interface Alert {
  readonly id: AlertId
  readonly trigger: AlertTrigger
  readonly facility: FacilityId
  readonly checklist: string
  readonly name: string
  readonly channel: Recipient
  readonly raisedAt: Instant
  readonly expectedAt: Instant | null
  /** Over by then, whatever becomes of what it is about. */
  readonly endsAt: Instant
  readonly items: readonly AlertItem[]
  /** Who comes, by start; null where it is about one patient. Whoever has been is not on it any more. */
  readonly list: readonly ListEntry[] | null
  /** How often somebody else was told because nobody acknowledged. */
  readonly nudges: number
  readonly ended: { readonly because: AlertEnd; readonly at: Instant } | null
}

/** Something changed that an alert has not followed yet; of a list, when it is time to. */
interface Look {
  readonly trigger: AlertTrigger
  readonly at: Instant
}

export interface AlertsState {
  readonly alerts: Table<AlertId, Alert>
  readonly byTrigger: Index<AlertId, Alert>
  readonly live: Index<AlertId, Alert>
  /** By the minute in which something is due for it. */
  readonly byDueMinute: Index<AlertId, Alert>
  readonly looks: Table<string, Look>
  /** By the minute in which it is to be followed. */
  readonly looksByMinute: Index<string, Look>
}

export function emptyAlerts(undo: UndoLog): AlertsState {
  const alerts = new Table<AlertId, Alert>(undo)
  const looks = new Table<string, Look>(undo)
  return {
    alerts,
    byTrigger: alerts.indexBy(({ trigger }) => triggerKey(trigger)),
    live: alerts.indexBy(({ ended }) => (ended === null ? 'live' : null)),
    byDueMinute: alerts.indexBy((alert) => {
      const at = dueAt(alert)
      return at === null ? null : stretchKey(at, MINUTE_MS)
    }),
    looks,
    looksByMinute: looks.indexBy(({ at }) => stretchKey(at, MINUTE_MS)),
  }
}

export function triggerKey(trigger: AlertTrigger): string {
  switch (trigger.kind) {
    case 'emergency':
      return `emergency:${trigger.emergency}`
    case 'encounter':
      return `encounter:${trigger.encounter}`
    case 'list':
      return `list:${trigger.device}:${trigger.day}:${trigger.fromMinute}:${trigger.checklist}`
  }
}

/** When somebody is to be told, or told next, or it is over; when a list that is over leaves the state; else null. */
export function dueAt({ trigger, ended, endsAt, items }: Alert): Instant | null {
  if (ended) return trigger.kind === 'list' ? plusDays(ended.at, CLOSED_RETENTION_DAYS) : null
  const moments = items.flatMap((item) => (isToTell(item) ? [item.tellAt] : (item.escalateAt ?? [])))
  return moments.reduce((soonest, at) => (at < soonest ? at : soonest), endsAt)
}

export const isToTell = ({ toldAt, acknowledged }: AlertItem): boolean => toldAt === null && acknowledged === null

/** Told, and nobody has said that they saw to it. */
export const isPending = ({ toldAt, acknowledge, acknowledged }: AlertItem): boolean =>
  toldAt !== null && acknowledge && acknowledged === null

/** The first raised comes first. */
export const alertsAbout = ({ alerts, byTrigger }: AlertsState, trigger: AlertTrigger): Alert[] =>
  [...byTrigger.of(triggerKey(trigger))]
    .flatMap((id) => alerts.get(id) ?? [])
    .sort((a, b) => a.raisedAt - b.raisedAt || (a.id < b.id ? -1 : 1))

export const liveAlerts = ({ alerts, live }: AlertsState): Alert[] =>
  [...live.of('live')].sort().flatMap((id) => alerts.get(id) ?? [])

export const liveAbout = (state: AlertsState, trigger: AlertTrigger): Alert | null =>
  alertsAbout(state, trigger).find(({ ended }) => ended === null) ?? null

/** Everybody who was told anything of it by name. */
export const toldOf = ({ items }: Alert): StaffId[] => [...new Set(items.flatMap(({ told }) => told))]

/** An end that everybody sees: nobody is told of it. */
export const isSeen = (because: AlertEnd): boolean =>
  because === 'arrived' || because === 'expired' || because === 'done'
