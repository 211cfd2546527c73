import { staffOf } from '../actor.ts'
import { canonicalJson } from '../canonical.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import type { NetworkCommand } from './commands.ts'

export function decideNetwork(state: NetworkState, command: NetworkCommand, { actor }: Issued): Decision {
  if (command.type === 'network.page') {
    const by = staffOf(actor)
    if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
    return accept({ type: 'network.paged', staff: command.staff, by, note: command.note })
  }
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
  const known = state.network.topologies.get('current')
  if (known && canonicalJson(known) === canonicalJson(command.topology)) return accept()
  return accept({ type: 'network.configured', topology: command.topology })
}
