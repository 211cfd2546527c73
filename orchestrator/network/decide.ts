import { type Actor, staffOf } from '../actor.ts'
import { holdLost } from '../beds/holding.ts'
import { canonicalJson } from '../canonical.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import type { NetworkCommand } from './commands.ts'
import type { Topology } from './topology.ts'

export function decideNetwork(state: NetworkState, command: NetworkCommand, { actor }: Issued): Decision {
  if (command.type === 'network.page') {
    const by = staffOf(actor)
    if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
    return accept({ type: 'network.paged', staff: command.staff, by, note: command.note })
  }
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
  const known = state.network.topologies.get('current')
  if (known && canonicalJson(known) === canonicalJson(command.topology)) return accept()
  const { topology } = command
  return accept(...holdsEnded(state, topology, actor), { type: 'network.configured', topology })
}

/**
 * Nobody is sent to a bed that has left the network: whom it was kept for waits again. Where an ambulance is
 * on its way to one, its hold stands until the journey ends.
 */
function holdsEnded({ beds: { holds } }: NetworkState, { beds }: Topology, actor: Actor): Event[] {
  const there = new Set(beds.map(({ id }) => id))
  return [...holds.values()]
    .filter(({ bed, holdFor }) => !there.has(bed) && holdFor.kind !== 'emergency')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((hold) => holdLost(hold, 'bed-gone', actor))
}
