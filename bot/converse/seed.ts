import type { Actor } from '../../orchestrator/actor.ts'
import { SYSTEM } from '../../orchestrator/actor.ts'
import { evolve, react } from '../../orchestrator/core.ts'
import type { Event, Recorded } from '../../orchestrator/decision.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Effect, JournalRow } from '../../orchestrator/journal.ts'
import { genesis, type Sha256, writeRow } from '../../orchestrator/journal-chain.ts'
import { emptyState, type NetworkState } from '../../orchestrator/state.ts'
import type { Instant } from '../../orchestrator/time.ts'

/** Writes the journal of what had happened before a conversation begins, with the messages it caused. */
export class Seed {
  readonly rows: JournalRow[] = []
  readonly effects: Effect[] = []
  readonly state: NetworkState = emptyState()
  readonly #network: NetworkId
  readonly #sha256: Sha256
  readonly #at: Instant
  #hash: string

  constructor(network: NetworkId, sha256: Sha256, at: Instant) {
    this.#network = network
    this.#sha256 = sha256
    this.#at = at
    this.#hash = genesis(network).hash
  }

  /** `at`: where it was before the conversation began. */
  add(event: Event, actor: Actor = SYSTEM, at: Instant = this.#at): void {
    const seq = this.rows.length + 1
    const recorded: Recorded = { seq, at, actor, event }
    const row = writeRow(this.#sha256, this.#network, this.#hash, recorded)
    this.#hash = row.hash
    this.rows.push(row)
    evolve(this.state, recorded)
    for (const [n, message] of react(recorded, this.state).entries()) {
      this.effects.push({ id: `${this.#network}:${seq}:${n}`, at, message })
    }
  }
}
