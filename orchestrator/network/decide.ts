import { type Actor, staffOf } from '../actor.ts'
import { holdsLostWith } from '../beds/holding.ts'
import { canonicalJson } from '../canonical.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import { surgesLost } from '../surge/decide.ts'
import { transfersLost } from '../transfers/lost.ts'
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
  const calledOff = transfersLost(state, topology)
  const released = new Set(calledOff.flatMap((event) => (event.type === 'beds.hold-released' ? [event.hold] : [])))
  const holds = holdsEnded(state, topology, actor).filter(
    (event) => event.type !== 'beds.hold-released' || !released.has(event.hold),
  )
  return accept(...calledOff, ...holds, ...surgesLost(state, topology, actor), { type: 'network.configured', topology })
}

/** Nobody is sent to a bed that has left the network; beds of a surge are in no file, and go with their surge. */
function holdsEnded({ beds }: NetworkState, topology: Topology, actor: Actor): Event[] {
  const there = new Set(topology.beds.map(({ id }) => id))
  return holdsLostWith(beds, (id) => !there.has(id) && (beds.beds.get(id)?.extra ?? null) === null, actor)
}
