import { canonicalJson } from '../canonical.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import type { NetworkCommand } from './commands.ts'

export function decideNetwork(state: NetworkState, command: NetworkCommand, issued: Issued): Decision {
  if (issued.actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
  const known = state.network.topologies.get('current')
  if (known && canonicalJson(known) === canonicalJson(command.topology)) return accept()
  return accept({ type: 'network.configured', topology: command.topology })
}
