import { setTimeout as pause } from 'node:timers/promises'
import type { Receipt, ReceiptDoor } from './channel.ts'
import { codeOf, type Log } from './log.ts'
import type { OutboxStore } from './store.ts'

/** When a report on a message not known yet is looked at again. */
const AGAIN_MS = [500, 5_000, 30_000]

/**
 * Records what providers report. A report may overtake the answer to the very request it is about, or come to
 * another process than the one that sent; so one on an unknown message is kept in mind for a while.
 */
export function receiptDoor(outbox: Pick<OutboxStore, 'receipt'>, log: Pick<Log, 'info' | 'warn'>): ReceiptDoor {
  const known = ({ channel, providerMessageId, status, errorCode, at }: Receipt): Promise<boolean> =>
    outbox.receipt(channel, providerMessageId, status, errorCode, at)

  const again = async (receipt: Receipt): Promise<void> => {
    for (const milliseconds of AGAIN_MS) {
      await pause(milliseconds, undefined, { ref: false })
      if (await known(receipt)) return
    }
    log.info({ code: 'receipt.unknown', status: receipt.status }, 'a receipt for a message we do not know')
  }

  return {
    async record(receipt) {
      if (await known(receipt)) return
      again(receipt).catch((error: unknown) => log.warn({ code: codeOf(error) }, 'a receipt could not be recorded'))
    },
  }
}
