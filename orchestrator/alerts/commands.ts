import type { AlertId } from '../ids.ts'
import type { AlertTrigger } from './events.ts'

export type AlertsCommand =
  /** From the timer only: what it is about has changed. */
  | { readonly type: 'alerts.follow'; readonly trigger: AlertTrigger }
  /** From the timer only: somebody is to be told, or told next, or it is over. */
  | { readonly type: 'alerts.attend'; readonly alert: AlertId }
  /** `item` null: everything that whoever says it was told. */
  | { readonly type: 'alerts.acknowledge'; readonly alert: AlertId; readonly item: string | null }

export type AlertsCommandOf<T extends AlertsCommand['type']> = Extract<AlertsCommand, { readonly type: T }>
