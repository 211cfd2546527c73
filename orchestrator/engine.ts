import type { Actor } from './actor.ts'
import { check, decide, evolve, react } from './core.ts'
import type { Command, Decision, Event, Recorded } from './decision.ts'
import type { NetworkId } from './ids.ts'
import type { Effect, Journal, JournalRow } from './journal.ts'
import { genesis, type JournalHead, readRow, type Sha256, writeRow } from './journal-chain.ts'
import { readSnapshot } from './kept-state.ts'
import { COMMIT_ATTEMPTS_MAX, GROUP_COMMIT_MAX, SNAPSHOT_EVERY_EVENTS, SNAPSHOT_ROWS_AN_EVENT } from './limits.ts'
import { rowsOf } from './snapshot.ts'
import { emptyState, type NetworkState } from './state.ts'
import { type Instant, instant } from './time.ts'

/**
 * One unit of work: reads the state, executes commands, adds what else must be written with them.
 * Synchronous, and done again from the start when another writer was first, so it must not act outside.
 */
export type Work<Side, T> = (transaction: Transaction<Side>) => T

export interface Transaction<Side> {
  readonly state: NetworkState
  readonly now: Instant
  /** Decides on the state as it is now, earlier commands of this group included. */
  execute(command: Command, actor: Actor): Decision
  write(side: Side): void
}

export interface EnginePorts<Side> {
  readonly journal: Journal<Side>
  readonly now: () => Instant
  readonly sha256: Sha256
  /** Called once when an invariant broke and the network's writes stopped. */
  readonly alarm: (reason: string) => void
  /**
   * Takes a snapshot out of this engine's way (see `takeSnapshot`), so that nothing waits for it; resolves with the row it
   * was taken after. Left out: none are taken, and the next start folds more.
   */
  readonly snapshot?: (newerThan: number) => Promise<number>
}

export class EngineError extends Error {
  readonly code: 'engine.halted' | 'engine.contention' | 'engine.commit-failed'

  constructor(code: EngineError['code'], message: string, cause?: unknown) {
    super(`${code}: ${message}`, { cause })
    this.code = code
  }
}

interface Job<Side> {
  readonly work: Work<Side, unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** What a group has decided and not yet committed. */
interface Draft<Side> {
  readonly rows: JournalRow[]
  readonly recorded: Recorded[]
  readonly effects: Effect[]
  readonly side: Side[]
}

type Committed = (recorded: readonly Recorded[], by: 'us' | 'others') => void

const READ_ROWS = 1_000

/**
 * Runs one network: folds its journal, decides works in order, and commits as many of them together
 * as are waiting. Safe beside other processes on the same journal, since `(network, seq)` is unique.
 */
export class Engine<Side> {
  readonly network: NetworkId
  readonly #ports: EnginePorts<Side>
  readonly #listeners: Committed[] = []
  #state: NetworkState = emptyState()
  #head: JournalHead
  #lastAt: Instant = instant(0)
  #snapshotSeq = 0
  #snapshotting = false
  #queue: Job<Side>[] = []
  #draining = false
  #stale = false
  #halted: string | null = null

  private constructor(network: NetworkId, ports: EnginePorts<Side>) {
    this.network = network
    this.#ports = ports
    this.#head = genesis(network)
  }

  /** Folds the newest readable snapshot and every row after it. @throws {JournalError} */
  static async open<Side>(network: NetworkId, ports: EnginePorts<Side>): Promise<Engine<Side>> {
    const engine = new Engine(network, ports)
    const kept = await readSnapshot(network, ports.journal)
    if (kept) {
      engine.#state = kept.state
      engine.#head = kept.head
      engine.#snapshotSeq = kept.head.seq
    }
    await engine.#catchUp()
    return engine
  }

  get seq(): number {
    return this.#head.seq
  }

  /** Why writes stopped; null while all is well. */
  get halted(): string | null {
    return this.#halted
  }

  onCommit(listener: Committed): void {
    this.#listeners.push(listener)
  }

  /** Resolves with the work's value once everything it wrote is durable. */
  submit<T>(work: Work<Side, T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      // Jobs of every kind wait here; the value that comes back is this work's own.
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject })
      if (!this.#draining) void this.#drain()
    })
  }

  /** Folds what other processes wrote since. */
  refresh(): Promise<void> {
    this.#stale = true
    return this.submit(() => undefined)
  }

  async #drain(): Promise<void> {
    this.#draining = true
    try {
      await Promise.resolve() // let everything that arrives in this tick join the group
      while (this.#queue.length > 0) await this.#commitGroup(this.#queue.splice(0, GROUP_COMMIT_MAX))
    } finally {
      this.#draining = false
    }
  }

  async #commitGroup(group: readonly Job<Side>[]): Promise<void> {
    const lost = this.#stale ? await this.#catchUpOr('cannot read on') : null
    if (lost) {
      for (const job of group) job.reject(lost)
      return
    }
    this.#stale = false
    for (let attempt = 1; attempt <= COMMIT_ATTEMPTS_MAX; attempt += 1) {
      const draft: Draft<Side> = { rows: [], recorded: [], effects: [], side: [] }
      this.#state.undo.begin()
      const answers = group.map((job) => this.#run(job, draft))
      const committed = await this.#commit(draft)
      if (committed === 'collision') continue
      for (const answer of answers) answer(committed)
      if (committed === 'committed') this.#announce(draft.recorded, 'us')
      return
    }
    const error = new EngineError('engine.contention', `another writer was first ${COMMIT_ATTEMPTS_MAX} times`)
    for (const job of group) job.reject(error)
  }

  /** Runs one job onto the draft; what comes back settles it, once it is known whether the group is kept. */
  #run(job: Job<Side>, draft: Draft<Side>): (committed: 'committed' | EngineError) => void {
    const { undo } = this.#state
    const mark = undo.mark()
    const sizes = [draft.rows.length, draft.effects.length, draft.side.length] as const
    try {
      if (this.#halted !== null) throw new EngineError('engine.halted', this.#halted)
      const now = this.#now()
      const value = job.work({
        state: this.#state,
        now,
        execute: (command, actor) => this.#execute(command, actor, now, draft),
        write: (side) => draft.side.push(side),
      })
      this.#assertSound(draft.recorded.slice(sizes[0]))
      return (committed) => (committed === 'committed' ? job.resolve(value) : job.reject(committed))
    } catch (error) {
      undo.rollback(mark)
      draft.rows.length = sizes[0]
      draft.recorded.length = sizes[0]
      draft.effects.length = sizes[1]
      draft.side.length = sizes[2]
      return () => job.reject(error)
    }
  }

  #execute(command: Command, actor: Actor, at: Instant, draft: Draft<Side>): Decision {
    const decision = decide(this.#state, command, { at, actor })
    if (decision.ok) for (const event of decision.events) this.#record(event, actor, at, draft)
    return decision
  }

  #record(event: Event, actor: Actor, at: Instant, draft: Draft<Side>): void {
    const last = draft.rows.at(-1) ?? this.#head
    const recorded: Recorded = { seq: last.seq + 1, at, actor, event }
    evolve(this.#state, recorded)
    draft.rows.push(writeRow(this.#ports.sha256, this.network, last.hash, recorded))
    draft.recorded.push(recorded)
    const before = draft.effects.length
    for (const message of react(recorded, this.#state)) {
      draft.effects.push({ id: `${this.network}:${recorded.seq}:${draft.effects.length - before}`, at, message })
    }
  }

  /** A broken invariant takes the work back and stops every further write: wrong is worse than late. */
  #assertSound(touched: readonly Recorded[]): void {
    const broken = check(this.#state, touched)
    if (broken.length === 0) return
    this.#halted = `invariant broken: ${broken.join('; ')}`
    this.#ports.alarm(this.#halted)
    throw new EngineError('engine.halted', this.#halted)
  }

  async #commit(draft: Draft<Side>): Promise<'committed' | 'collision' | EngineError> {
    const { undo } = this.#state
    const { rows, effects, side } = draft
    let result: 'committed' | 'collision' | EngineError = 'committed'
    if (rows.length > 0 || side.length > 0) {
      result = await this.#ports.journal
        .commit({ network: this.network, rows, effects, side })
        .catch((cause: unknown) => new EngineError('engine.commit-failed', 'the store did not take the batch', cause))
    }
    if (result === 'committed') {
      undo.end()
      const last = rows.at(-1)
      if (last) this.#advance(last)
      return result
    }
    undo.rollback()
    undo.end()
    // A failed commit may have been kept all the same: what the journal says is what happened.
    return (await this.#catchUpOr('cannot read what happened')) ?? result
  }

  #advance(last: JournalRow): void {
    this.#head = { seq: last.seq, hash: last.hash }
    this.#lastAt = last.at
    const every = Math.max(SNAPSHOT_EVERY_EVENTS, rowsOf(this.#state) / SNAPSHOT_ROWS_AN_EVENT)
    if (!this.#snapshotting && last.seq - this.#snapshotSeq >= every) void this.#takeSnapshot(last.seq)
  }

  /** One at a time; one that failed is tried again when the next would be due. */
  async #takeSnapshot(due: number): Promise<void> {
    if (!this.#ports.snapshot) return
    this.#snapshotting = true
    const taken = await this.#ports.snapshot(this.#snapshotSeq).catch(() => null)
    this.#snapshotSeq = Math.max(taken ?? 0, due)
    this.#snapshotting = false
  }

  /** The error as a value, since the works waiting for it must be told. */
  async #catchUpOr(message: string): Promise<EngineError | null> {
    try {
      await this.#catchUp()
      return null
    } catch (cause) {
      return new EngineError('engine.commit-failed', message, cause)
    }
  }

  async #catchUp(): Promise<void> {
    for (;;) {
      const rows = await this.#ports.journal.read(this.network, this.#head.seq, READ_ROWS)
      const news = rows.map((row) => {
        const recorded = readRow(this.#ports.sha256, this.#head, row)
        evolve(this.#state, recorded)
        this.#head = { seq: row.seq, hash: row.hash }
        this.#lastAt = row.at
        return recorded
      })
      if (news.length > 0) this.#announce(news, 'others')
      if (rows.length < READ_ROWS) return
    }
  }

  #announce(recorded: readonly Recorded[], by: 'us' | 'others'): void {
    if (recorded.length === 0) return
    for (const listener of this.#listeners) listener(recorded, by)
  }

  /** Journal time never runs backwards, even where the machine's clock does. */
  #now(): Instant {
    const now = this.#ports.now()
    return now > this.#lastAt ? now : this.#lastAt
  }
}
