import { isoLocal } from '../time.ts'
import type { BlocksEvent } from './events.ts'

export function explainBlocks(event: BlocksEvent, utcOffsetMinutes: number): string[] {
  const { block, device, reason } = event
  const [from, until] = [event.from, event.until].map((at) => isoLocal(at, utcOffsetMinutes))
  const span = `${device} from ${from} until ${until} (${reason})`
  switch (event.type) {
    case 'blocks.blocked':
      return [`${event.by} blocked ${span}; ${event.affected.length} booked in that time.`]
    case 'blocks.changed': {
      const [first, last] = [event.was.from, event.was.until].map((at) => isoLocal(at, utcOffsetMinutes))
      return [
        `${event.by} blocked ${span} rather than from ${first} until ${last}; ${event.affected.length} more are booked then.`,
      ]
    }
    case 'blocks.ended':
      return [event.by === null ? `Block ${block} of ${span} was over.` : `${event.by} lifted the block of ${span}.`]
  }
}
