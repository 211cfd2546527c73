import type { Recorded } from '../orchestrator/decision.ts'
import { explain } from '../orchestrator/explain.ts'
import type { NetworkId } from '../orchestrator/ids.ts'
import type { Sha256 } from '../orchestrator/journal-chain.ts'
import { readJournal } from '../orchestrator/journal-chain.ts'
import { verifyReplay } from '../orchestrator/replay.ts'
import type { Store } from './store.ts'

/** A journal opened for looking, with what the looking needs. */
export interface OpenJournal {
  readonly network: NetworkId
  readonly store: Store
  readonly sha256: Sha256
  readonly utcOffsetMinutes: number
}

/** `nadi replay --verify`: the exit code, 0 when all is well. */
export async function replay({ network, store, sha256 }: OpenJournal): Promise<number> {
  const report = await verifyReplay(network, store, sha256, (events) => process.stderr.write(`\r${events} events`))
  await store.close()
  if (report.events >= 10_000) process.stderr.write('\n')
  console.log(`network   ${network}`)
  console.log(`events    ${report.events}, last hash ${report.lastHash}`)
  console.log(`state     ${report.stateHash}`)
  console.log(`snapshot  ${report.snapshotSeq === null ? 'none yet' : `at event ${report.snapshotSeq}`}`)
  for (const fault of report.faults) console.log(`FAULT     ${fault}`)
  console.log(report.faults.length === 0 ? 'clean: hashes, state and invariants agree' : 'NOT CLEAN')
  return report.faults.length === 0 ? 0 : 1
}

/** `nadi explain ID`: the exit code, 1 when the journal never heard of it. */
export async function explainId(
  { network, store, sha256, utcOffsetMinutes }: OpenJournal,
  id: string,
): Promise<number> {
  const rows: Recorded[] = []
  for await (const { recorded } of readJournal(network, store, sha256)) rows.push(recorded)
  await store.close()
  const lines = explain(rows, id, utcOffsetMinutes)
  if (lines.length === 0) {
    console.error(`Nothing in the journal of ${network} is called ${id}.`)
    return 1
  }
  for (const line of lines) console.log(line)
  return 0
}
