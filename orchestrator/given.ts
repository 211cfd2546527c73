import { type Actor, SYSTEM } from './actor.ts'
import { check, decide, evolve, react } from './core.ts'
import type { Command, Decision, Event, Recorded } from './decision.ts'
import type { Message } from './message.ts'
import { emptyState, type NetworkState } from './state.ts'
import type { Instant } from './time.ts'

/**
 * Given/when/then for deciders, in memory and without an engine:
 * `given(configured, held).at(noon).as(nurse).when(command)` answers with the decision; its events are
 * folded, and invariants are checked after every step.
 */
export class Scenario {
  readonly state: NetworkState = emptyState()
  /** What the last `when` caused people to be told. */
  messages: readonly Message[] = []
  #seq = 0
  #at: Instant
  #actor: Actor = SYSTEM

  constructor(at: Instant) {
    this.#at = at
  }

  given(...events: readonly Event[]): this {
    for (const event of events) this.#record(event)
    return this
  }

  at(at: Instant): this {
    this.#at = at
    return this
  }

  as(actor: Actor): this {
    this.#actor = actor
    return this
  }

  when(command: Command): Decision {
    const decision = decide(this.state, command, { at: this.#at, actor: this.#actor })
    this.messages = decision.ok ? decision.events.flatMap((event) => this.#record(event)) : []
    return decision
  }

  #record(event: Event): Message[] {
    this.#seq += 1
    const recorded: Recorded = { seq: this.#seq, at: this.#at, actor: this.#actor, event }
    evolve(this.state, recorded)
    const broken = check(this.state, [recorded])
    if (broken.length > 0) throw new Error(`invariant broken after ${event.type}: ${broken.join('; ')}`)
    return react(recorded, this.state)
  }
}
