import type { Recorded } from '../decision.ts'
import type { NetworkState } from '../state.ts'

export function evolveBlocks({ blocks: { blocks } }: NetworkState, { event }: Recorded): void {
  switch (event.type) {
    case 'blocks.blocked': {
      const { block: id, device, from, until, reason, by } = event
      blocks.set(id, { id, device, from, until, reason, by })
      break
    }
    case 'blocks.changed': {
      const known = blocks.get(event.block)
      if (known) blocks.set(event.block, { ...known, from: event.from, until: event.until, by: event.by })
      break
    }
    case 'blocks.ended':
      blocks.delete(event.block)
      break
    case 'network.configured': {
      // What the network does not have any more cannot be blocked.
      const kept = new Set(event.topology.devices.map(({ id }) => id))
      for (const { id, device } of [...blocks.values()]) if (!kept.has(device)) blocks.delete(id)
      break
    }
  }
}
