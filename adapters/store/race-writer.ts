import { parentPort, workerData } from 'node:worker_threads'
import { NetworkId } from '../../orchestrator/ids.ts'
import { instant } from '../../orchestrator/time.ts'
import { openStore } from './open.ts'

/**
 * One of several threads of `sqlite-race.int.test.ts`: opens the same file when told to, tries to write every
 * number from 1 to `rows` and answers with those it won.
 */
const { url, name, rows } = workerData as { url: string; name: string; rows: number }
const network = NetworkId.parse('net')

parentPort?.once('message', async () => {
  const store = await openStore(url)
  const won: number[] = []
  for (let seq = 1; seq <= rows; seq += 1) {
    const row = { network, seq, at: instant(0), type: 'beds.held', body: name, hash: '0'.repeat(64) } as const
    const answer = await store.commit({ network, rows: [row], effects: [], side: [] })
    if (answer === 'committed') won.push(seq)
  }
  await store.close()
  parentPort?.postMessage(won)
})
parentPort?.postMessage('ready')
