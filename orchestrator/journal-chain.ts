import { Actor } from './actor.ts'
import { Event, type Recorded } from './decision.ts'
import type { NetworkId } from './ids.ts'
import type { Journal, JournalRow } from './journal.ts'
import type { Instant } from './time.ts'

/** SHA-256 of UTF-8 text as lower-case hex; a port, since the core has no crypto of its own. */
export type Sha256 = (text: string) => string

/** The last row that was read. */
export interface JournalHead {
  readonly seq: number
  readonly hash: string
}

/** Before the first row; its hash is the network itself, so that no journal can pass for another's. */
export const genesis = (network: NetworkId): JournalHead => ({ seq: 0, hash: `network:${network}` })

/** A stored row that cannot be folded: the fold stops here, it is never skipped. */
class JournalError extends Error {
  readonly code: 'journal.gap' | 'journal.hash-mismatch' | 'journal.unreadable-row'
  readonly seq: number

  constructor(code: JournalError['code'], seq: number, cause?: unknown) {
    super(`${code}: row ${seq}`, { cause })
    this.code = code
    this.seq = seq
  }
}

/** Links a row to the one before it; changing any stored byte changes every later hash. */
export function chainHash(sha256: Sha256, previous: string, row: Omit<JournalRow, 'hash' | 'network'>): string {
  return sha256(`${previous}\n${row.seq}\n${row.at}\n${row.type}\n${row.body}`)
}

export function writeRow(sha256: Sha256, network: NetworkId, previous: string, recorded: Recorded): JournalRow {
  const { seq, at, actor, event } = recorded
  const row = { seq, at, type: event.type, body: JSON.stringify({ actor, event }) }
  return { network, ...row, hash: chainHash(sha256, previous, row) }
}

/** @throws {JournalError} `journal.gap`, `journal.hash-mismatch`, or `journal.unreadable-row` for an unknown event. */
export function readRow(sha256: Sha256, previous: JournalHead, row: JournalRow): Recorded {
  if (row.seq !== previous.seq + 1) throw new JournalError('journal.gap', row.seq)
  if (chainHash(sha256, previous.hash, row) !== row.hash) throw new JournalError('journal.hash-mismatch', row.seq)
  try {
    const body: unknown = JSON.parse(row.body)
    if (typeof body !== 'object' || body === null || !('actor' in body) || !('event' in body)) {
      throw new Error('neither actor nor event')
    }
    return {
      seq: row.seq,
      at: row.at as Instant,
      actor: Actor.parse(body.actor),
      event: readEvent(row.type, body.event),
    }
  } catch (cause) {
    throw new JournalError('journal.unreadable-row', row.seq, cause)
  }
}

/** Old shapes of an event are upcast here, before they are parsed, once there are any. */
function readEvent(type: string, event: unknown): Event {
  const capability = type.slice(0, type.indexOf('.'))
  if (!isCapability(capability)) throw new Error(`unknown event ${type}`)
  return Event[capability].parse(event)
}

const isCapability = (name: string): name is keyof typeof Event => Object.hasOwn(Event, name)

const READ_ROWS = 1_000

/** Every row after `head` in order, its hash verified. @throws {JournalError} at the first row that does not fit. */
export async function* readJournal(
  network: NetworkId,
  journal: Pick<Journal<unknown>, 'read'>,
  sha256: Sha256,
  head: JournalHead = genesis(network),
): AsyncGenerator<{ row: JournalRow; recorded: Recorded }> {
  for (let last = head; ; ) {
    const rows = await journal.read(network, last.seq, READ_ROWS)
    for (const row of rows) {
      const recorded = readRow(sha256, last, row)
      last = { seq: row.seq, hash: row.hash }
      yield { row, recorded }
    }
    if (rows.length < READ_ROWS) return
  }
}
