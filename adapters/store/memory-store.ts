import type { SideWrite, Store } from '../../bot/store.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Batch, JournalRow, Snapshot } from '../../orchestrator/journal.ts'
import { MemoryInbox } from './memory-inbox.ts'
import { MemoryOutbox } from './memory-outbox.ts'
import { MemoryPeople } from './memory-people.ts'
import { unknownWrite } from './writes.ts'

/** A store for tests and simulations: answers as the databases do, and forgets everything with the process. */
export class MemoryStore implements Store {
  readonly inbox = new MemoryInbox()
  readonly outbox = new MemoryOutbox()
  readonly people = new MemoryPeople((network, conversations) => {
    this.inbox.blank(network, conversations)
    this.outbox.erase(network, conversations)
  })
  readonly kept: Store['kept'] = {
    get: async (key) => this.#kept.get(key) ?? null,
    set: async (key, value) => {
      this.#kept.set(key, value)
    },
  }
  readonly #kept = new Map<string, string>()
  readonly #journals = new Map<NetworkId, Map<number, JournalRow>>()
  readonly #snapshots = new Map<NetworkId, Snapshot>()
  readonly #parts = new Map<string, string>()

  async read(network: NetworkId, afterSeq: number, limit: number): Promise<readonly JournalRow[]> {
    const journal = this.#journals.get(network)
    const rows: JournalRow[] = []
    for (let row = journal?.get(afterSeq + 1); row && rows.length < limit; row = journal?.get(row.seq + 1)) {
      rows.push(row)
    }
    return rows
  }

  async commit({ network, rows, side, effects }: Batch<SideWrite>): Promise<'committed' | 'collision'> {
    const journal = this.#journals.get(network) ?? new Map<number, JournalRow>()
    if (rows.some(({ seq }) => journal.has(seq))) return 'collision'
    this.#journals.set(network, journal)
    for (const row of rows) journal.set(row.seq, row)
    for (const write of side) this.#write(network, write)
    for (const { message, ...effect } of effects) {
      this.outbox.add({ ...effect, network, kind: 'core', body: JSON.stringify(message) })
    }
    return 'committed'
  }

  async latestSnapshot(network: NetworkId): Promise<Snapshot | null> {
    return this.#snapshots.get(network) ?? null
  }

  async saveSnapshot(network: NetworkId, snapshot: Snapshot): Promise<void> {
    const latest = this.#snapshots.get(network)
    if (!latest || latest.seq <= snapshot.seq) this.#snapshots.set(network, snapshot)
  }

  async snapshotPart(network: NetworkId, seq: number, part: number): Promise<string | null> {
    return this.#parts.get(`${network} ${seq} ${part}`) ?? null
  }

  async saveSnapshotPart(network: NetworkId, seq: number, part: number, text: string): Promise<void> {
    this.#parts.set(`${network} ${seq} ${part}`, text)
  }

  async ping(): Promise<void> {}

  async close(): Promise<void> {}

  #write(network: NetworkId, write: SideWrite): void {
    switch (write.kind) {
      case 'inbox-done':
        this.inbox.finish(write.inboxId, write.at)
        break
      case 'reply':
        this.outbox.add({ ...write, network })
        break
      case 'dialogue':
        this.people.saveDialogue(network, write)
        break
      case 'note':
        this.people.saveNote(network, write)
        break
      case 'patient':
        this.people.savePatient(network, write)
        break
      default:
        unknownWrite(write)
    }
  }
}
