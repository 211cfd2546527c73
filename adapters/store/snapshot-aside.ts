import { Worker } from 'node:worker_threads'
import type { NetworkId } from '../../orchestrator/ids.ts'

/** What the thread is told; it answers with the row that the snapshot was taken after. */
export interface SnapshotTask {
  readonly url: string
  readonly network: NetworkId
  readonly newerThan: number
}

export interface SnapshotsAside {
  /** Resolves with the row that the snapshot was taken after. */
  take(newerThan: number): Promise<number>
  /** Breaks off what is under way: nothing counts before its last write. */
  stop(): Promise<void>
}

/**
 * Takes snapshots in a thread of their own, from what is stored, while the service goes on. It needs memory for the whole
 * state once more as long as it lasts, and nothing of this thread but the moments of its writes.
 */
export function snapshotsAside(url: string, network: NetworkId): SnapshotsAside {
  let running: Worker | null = null
  return {
    take: (newerThan) =>
      new Promise((resolve, reject) => {
        const workerData: SnapshotTask = { url, network, newerThan }
        const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { workerData })
        running = worker
        worker.once('message', (seq: number) => resolve(seq))
        worker.once('error', reject)
        worker.once('exit', () => {
          running = null
          reject(new Error('snapshot.broken-off'))
        })
      }),
    async stop() {
      await running?.terminate()
    },
  }
}
