import { SYSTEM } from '../orchestrator/actor.ts'
import type { TravelSeconds } from '../orchestrator/encounters/commands.ts'
import { allocationIsWanted, nextRoundAt } from '../orchestrator/encounters/needs.ts'
import type { Engine } from '../orchestrator/engine.ts'
import { codeOf, type Log } from './log.ts'
import type { SideWrite } from './store.ts'

interface AllocatorPorts {
  readonly engine: Engine<SideWrite>
  readonly travelSeconds: TravelSeconds
  readonly log: Log
  /** Something was written that may have to be sent. */
  readonly wrote: () => void
}

/**
 * Has beds given out whenever somebody waits and one is there. Whether that is so is read off the state after every
 * commit, so a restart finds it again, and of two processes the slower one finds it done.
 */
export class Allocator {
  readonly #ports: AllocatorPorts
  #looking: Promise<void> | null = null
  #again = false
  /** For the moment at which a bed that is being cleaned may be reserved; every look sets it anew. */
  #alarm: NodeJS.Timeout | null = null
  #stopped = false

  constructor(ports: AllocatorPorts) {
    this.#ports = ports
  }

  /** Resolves when the round is done, or none was wanted. Never throws: the next commit looks again. */
  async look(): Promise<void> {
    if (this.#looking) {
      this.#again = true // what was committed meanwhile may have come too late for this look
      return this.#looking
    }
    this.#looking = this.#rounds().finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  stop(): void {
    this.#stopped = true
    if (this.#alarm) clearTimeout(this.#alarm)
  }

  async #rounds(): Promise<void> {
    do {
      this.#again = false
      await this.#round()
    } while (this.#again)
  }

  #lookAgainIn(milliseconds: number | null): void {
    if (this.#alarm) clearTimeout(this.#alarm)
    this.#alarm = null
    if (milliseconds === null || this.#stopped) return
    this.#alarm = setTimeout(() => void this.look(), milliseconds)
    this.#alarm.unref()
  }

  async #round(): Promise<void> {
    const { engine, travelSeconds, log, wrote } = this.#ports
    try {
      const { wanted, again } = await engine.submit((tx) => {
        const wanted = allocationIsWanted(tx.state, travelSeconds, tx.now)
        // A round always writes, so that the next one starts from another place in the journal.
        const holdPrefix = `H-${engine.seq}`
        if (wanted) tx.execute({ type: 'encounters.allocate', travelSeconds, holdPrefix }, SYSTEM)
        const next = nextRoundAt(tx.state, travelSeconds, tx.now)
        return { wanted, again: next === null ? null : next - tx.now }
      })
      this.#lookAgainIn(again)
      if (wanted) wrote()
    } catch (error) {
      log.error({ code: codeOf(error) }, 'no beds could be given out')
    }
  }
}
