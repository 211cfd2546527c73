import { setImmediate } from 'node:timers/promises'
import { SYSTEM } from '../orchestrator/actor.ts'
import type { Engine } from '../orchestrator/engine.ts'
import { refitNeed, refitting } from '../orchestrator/no-show/refit.ts'
import { codeOf, type Log } from './log.ts'
import type { SideWrite } from './store.ts'

/**
 * Fits the model of no-shows anew once enough visits have been added. Whether that is so is read off the state, so a
 * restart finds it again; what was fitted enters the core as data, so that a replay needs no fitting.
 */
export class Refitter {
  readonly #engine: Engine<SideWrite>
  readonly #log: Log
  #fitting: Promise<void> | null = null

  constructor(engine: Engine<SideWrite>, log: Log) {
    this.#engine = engine
    this.#log = log
  }

  /** Resolves when there is nothing (more) to fit. Never throws: the next commit looks again. */
  look(): Promise<void> {
    this.#fitting ??= this.#fit().finally(() => {
      this.#fitting = null
    })
    return this.#fitting
  }

  async #fit(): Promise<void> {
    try {
      const visits = await this.#engine.submit(({ state }) => refitNeed(state))
      if (!visits) return
      const steps = refitting(visits)
      let step = steps.next()
      while (!step.done) {
        await setImmediate() // whoever waits for an answer goes first
        step = steps.next()
      }
      const command = step.value
      await this.#engine.submit((tx) => tx.execute(command, SYSTEM))
    } catch (error) {
      this.#log.error({ code: codeOf(error) }, 'no model of no-shows could be fitted')
    }
  }
}
