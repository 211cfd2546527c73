import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { openStore } from '../adapters/store/open.ts'
import { snapshotsAside } from '../adapters/store/snapshot-aside.ts'
import type { SideWrite, Store } from '../bot/store.ts'
import { SYSTEM } from '../orchestrator/actor.ts'
import { Engine } from '../orchestrator/engine.ts'
import { AppointmentId, NetworkId } from '../orchestrator/ids.ts'
import { encodeParts, writeManifest } from '../orchestrator/snapshot.ts'
import type { Measure } from './measure.ts'
import { AT, filled, patientOf, slotAt } from './slots-state.ts'

const BOOKINGS = 1_000_000
/** The row that the first snapshot says it was taken after. */
const SEQ = 1_500_001
/** A booking every so often, from a busy network. */
const EVERY_MS = 5
const CALM_MS = 20_000
const network = NetworkId.parse('bench')

/** How long a service with a million live bookings stands still for a snapshot: in its own thread, and beside it. */
export async function snapshotBench(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-bench-'))
  const url = `sqlite:${join(folder, 'nadi.sqlite')}`
  try {
    const store = await openStore(url)
    const inThread = await keepFilled(store)
    const ports = { journal: store, now: () => AT, sha256: (text: string) => hash('sha256', text) }
    const engine = await Engine.open<SideWrite>(network, { ...ports, alarm: () => {} })
    let n = 0
    const book = async (): Promise<void> => {
      const slot = slotAt(BOOKINGS + n)
      const appointment = AppointmentId.parse(`B-${n}`)
      const command = { type: 'slots.book', appointment, patient: patientOf(n), slot, offered: [] } as const
      n += 1
      const decision = await engine.submit((tx) => tx.execute(command, SYSTEM))
      if (!decision.ok) throw new Error(`bench.refused: ${decision.rejection.code}`)
    }
    const calm = await longestStall(book, pause(CALM_MS))
    const begun = performance.now()
    const aside = snapshotsAside(url, network)
    const beside = await longestStall(book, aside.take(SEQ))
    const seconds = (performance.now() - begun) / 1_000
    await store.close()
    return [
      {
        name: 'longest stall of the event loop while a snapshot of 1,000,000 bookings is taken, to taking it in the service',
        ratio: beside / inThread,
        goal: { atMost: 0.1 },
        note: `${beside.toFixed(0)} ms beside it, in ${seconds.toFixed(0)} s; ${inThread.toFixed(0)} ms in it; ${calm.toFixed(0)} ms without one`,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Stores a snapshot of it; the milliseconds that it took to put it into words, in which a service did nothing else. */
async function keepFilled(store: Store): Promise<number> {
  const state = filled(BOOKINGS, (n) => n)
  const begun = performance.now()
  const parts = [...encodeParts(state)]
  const took = performance.now() - begun
  for (const [part, text] of parts.entries()) await store.saveSnapshotPart(network, SEQ, part, text)
  await store.saveSnapshot(network, { seq: SEQ, hash: 'bench', manifest: writeManifest(parts.length) })
  return took
}

/** In milliseconds, while somebody books at a steady pace until `end`. */
async function longestStall(book: () => Promise<void>, end: Promise<unknown>): Promise<number> {
  const state = { ended: false }
  const ending = end.finally(() => {
    state.ended = true
  })
  globalThis.gc?.()
  await pause(1_000)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  while (!state.ended) {
    await book()
    await pause(EVERY_MS)
  }
  delay.disable()
  await ending
  return delay.max / 1e6
}
