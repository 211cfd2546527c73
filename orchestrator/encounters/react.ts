import type { Recorded } from '../decision.ts'
import type { Message } from '../message.ts'
import type { NetworkState } from '../state.ts'

export function reactEncounters(_recorded: Recorded, _state: NetworkState): Message[] {
  return []
}
