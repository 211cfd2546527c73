import type { Receipt } from '../../bot/channel.ts'

/**
 * Providers report out of order. A status replaces one of a rank below `over` and then stands at `rank`:
 * sent, delivered, read go only forward; a failure is final, and never undoes a delivery.
 */
export const RECEIPT_RANK: Record<Receipt['status'], { readonly rank: number; readonly over: number }> = {
  sent: { rank: 1, over: 1 },
  delivered: { rank: 2, over: 2 },
  read: { rank: 3, over: 3 },
  failed: { rank: 4, over: 2 },
}
