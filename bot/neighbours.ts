import type { Engine } from '../orchestrator/engine.ts'
import { codeOf, type Log } from './log.ts'
import type { SideWrite } from './store.ts'

/** How often others' work is looked for when nobody says that there is any. */
const LOOK_MS = 5_000

/** Word between processes that somebody committed. */
export interface Wakeups {
  announce(): void
  close(): Promise<void>
}

export interface NeighbourPorts {
  readonly engine: Engine<SideWrite>
  readonly log: Log
  /** Whether there may be other processes on the same database. */
  readonly look: boolean
  /** Called now and then: a process that died may have left messages unsent. */
  readonly leftBehind: () => void
  /** Null: nobody brings word. */
  readonly openWakeups: (onWake: () => void) => Promise<Wakeups | null>
}

/**
 * Other processes on the same database: what they wrote is read at once when word of it comes, and every few
 * seconds without.
 */
export async function openNeighbours(ports: NeighbourPorts): Promise<Wakeups> {
  const { engine, log, look, leftBehind } = ports
  const read = (): void => {
    engine.refresh().catch((error: unknown) => log.error({ code: codeOf(error) }, 'the journal could not be read on'))
  }
  const lookAround = (): void => {
    read()
    leftBehind()
  }
  const looking = look ? setInterval(lookAround, LOOK_MS).unref() : null
  const wakeups = await ports.openWakeups(read)
  return {
    announce: () => wakeups?.announce(),
    async close() {
      if (looking) clearInterval(looking)
      await wakeups?.close()
    },
  }
}
