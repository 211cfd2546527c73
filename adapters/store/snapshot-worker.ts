import { hash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { takeSnapshot } from '../../orchestrator/kept-state.ts'
import { openStore } from './open.ts'
import type { SnapshotTask } from './snapshot-aside.ts'

/** Runs in a thread that `snapshotsAside` starts, for one snapshot. */
const { url, network, newerThan } = workerData as SnapshotTask
const store = await openStore(url)
const seq = await takeSnapshot(network, store, (text) => hash('sha256', text), newerThan)
await store.close()
parentPort?.postMessage(seq)
