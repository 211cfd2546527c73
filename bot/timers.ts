import { SYSTEM } from '../orchestrator/actor.ts'
import { due, nextDue } from '../orchestrator/core.ts'
import type { Engine } from '../orchestrator/engine.ts'
import { DAY_MS, type Instant } from '../orchestrator/time.ts'
import { codeOf, type Log } from './log.ts'
import type { SideWrite } from './store.ts'

const RETRY_MS = 1_000

export interface TimersPorts {
  readonly engine: Engine<SideWrite>
  readonly now: () => Instant
  readonly log: Log
  /** Something was written that may have to be sent. */
  readonly wrote: () => void
}

/** Wakes when the state says something is due. The deadlines live in the state; this only sleeps. */
export class Timers {
  readonly #ports: TimersPorts
  #timer: NodeJS.Timeout | null = null
  #stopped = false

  constructor(ports: TimersPorts) {
    this.#ports = ports
  }

  /** Sets the alarm clock anew; called after every commit. */
  async set(): Promise<void> {
    const next = await this.#ports.engine.submit(({ state }) => nextDue(state))
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    if (next !== null) this.#sleep(Math.max(0, Math.min(next - this.#ports.now(), DAY_MS)))
  }

  /** Does everything that is due by now. */
  async fire(): Promise<void> {
    await this.#ports.engine.submit((tx) => {
      for (const command of due(tx.state, tx.now)) tx.execute(command, SYSTEM)
    })
    this.#ports.wrote()
  }

  stop(): void {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
  }

  #sleep(milliseconds: number): void {
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      this.fire()
        .then(() => this.set())
        .catch((error: unknown) => {
          this.#ports.log.error({ code: codeOf(error) }, 'a timer could not be served')
          this.#sleep(RETRY_MS)
        })
    }, milliseconds)
    this.#timer.unref()
  }
}
