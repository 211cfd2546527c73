import type { AlertId } from '../ids.ts'

export type AlertsRejection =
  | { readonly code: 'alert.unknown'; readonly alert: AlertId }
  | { readonly code: 'alert.ended'; readonly alert: AlertId }
  | { readonly code: 'alert.unknown-item'; readonly alert: AlertId; readonly item: string }
  /** Whoever said "seen" was told nothing of it. */
  | { readonly code: 'alert.not-told'; readonly alert: AlertId }
