import { type Actor, SYSTEM } from '../actor.ts'
import { check, decide, due, evolve, nextDue } from '../core.ts'
import type { Command, Decision, Event, Recorded } from '../decision.ts'
import type { Topology } from '../network/topology.ts'
import { emptyState, type NetworkState } from '../state.ts'
import { type Instant, instant, SECOND_MS } from '../time.ts'

/** Timers that never come to rest are a fault of the core. */
const TIMER_ROUNDS_MAX = 1000

/** The real core on a virtual clock: decides, folds and keeps its timers, and writes no journal. */
export class CoreRun {
  readonly state: NetworkState = emptyState()
  readonly #heard: (event: Event) => void
  readonly #checked: boolean
  #seq = 0

  /**
   * @param heard is told of every event, after it was folded
   * @param checked whether every event is followed by a look at the invariants
   */
  constructor(topology: Topology, heard: (event: Event) => void, checked: boolean) {
    this.#heard = heard
    this.#checked = checked
    this.#record({ type: 'network.configured', topology }, SYSTEM, instant(0))
  }

  /** @throws when the core refuses: a scenario asks for nothing it may not have. */
  execute(command: Command, actor: Actor, seconds: number): readonly Event[] {
    const decision = this.attempt(command, actor, seconds)
    if (!decision.ok) throw new Error(`the core refused ${command.type}: ${JSON.stringify(decision.rejection)}`)
    return decision.events
  }

  /** What people may ask for in vain: a time that somebody else was first to take. */
  attempt(command: Command, actor: Actor, seconds: number): Decision {
    const at = instantOf(seconds)
    const decision = decide(this.state, command, { at, actor })
    if (decision.ok) for (const event of decision.events) this.#record(event, actor, at)
    return decision
  }

  /** Serves every timer that is due before that time. */
  passTo(seconds: number): void {
    const until = instantOf(seconds)
    for (let rounds = 0; rounds < TIMER_ROUNDS_MAX; rounds += 1) {
      const next = nextDue(this.state)
      if (next === null || next >= until) return
      this.serve(next)
    }
    throw new Error('the timers do not come to rest')
  }

  /** Serves every timer that is due by then. */
  serve(at: Instant): void {
    for (const command of due(this.state, at)) this.execute(command, SYSTEM, at / SECOND_MS)
  }

  #record(event: Event, actor: Actor, at: Instant): void {
    this.#seq += 1
    const recorded: Recorded = { seq: this.#seq, at, actor, event }
    evolve(this.state, recorded)
    if (this.#checked) {
      const broken = check(this.state, [recorded])
      if (broken.length > 0) throw new Error(`invariant broken after ${event.type}: ${broken.join('; ')}`)
    }
    this.#heard(event)
  }
}

/** Journals count milliseconds. */
export const instantOf = (seconds: number): Instant => instant(Math.round(seconds * SECOND_MS))
