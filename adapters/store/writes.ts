import type { SideWrite } from '../../bot/store.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Batch } from '../../orchestrator/journal.ts'
import type { QueryName } from './queries.ts'

/** One statement to run, with its parameters. */
export interface Write {
  readonly query: QueryName
  readonly values: object
}

/** What a failed transaction was about, for its error. */
export const namesOf = (writes: readonly Write[]): string => [...new Set(writes.map(({ query }) => query))].join(', ')

/**
 * A batch as statements. The journal comes first, so that a collision is met before anything else; replies
 * come before the news that the same moment caused, so that who asked is answered before others are told.
 */
export function writesOf({ network, rows, side, effects }: Batch<SideWrite>): Write[] {
  const writes: Write[] = []
  for (const row of rows) writes.push({ query: 'appendJournal', values: row })
  for (const write of side) writes.push(sideWrite(network, write))
  for (const { id, at, message } of effects) {
    writes.push({ query: 'putOutbox', values: { id, network, kind: 'core', at, body: JSON.stringify(message) } })
  }
  return writes
}

function sideWrite(network: NetworkId, write: SideWrite): Write {
  switch (write.kind) {
    case 'inbox-done':
      return { query: 'finishInbox', values: write }
    case 'dialogue':
      return { query: 'saveDialogue', values: { ...write, network } }
    case 'reply':
      return { query: 'putOutbox', values: { ...write, network } }
    case 'note':
      return { query: 'saveNote', values: { ...write, network } }
    case 'patient':
      return { query: 'savePatient', values: { ...write, network } }
    default:
      return unknownWrite(write)
  }
}

export function unknownWrite(write: never): never {
  throw new Error(`store.unknown-write: ${JSON.stringify(write)}`)
}
