import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openStore } from '../adapters/store/open.ts'
import type { SideWrite, Store } from '../bot/store.ts'
import { SYSTEM } from '../orchestrator/actor.ts'
import type { Command } from '../orchestrator/decision.ts'
import { Engine } from '../orchestrator/engine.ts'
import { BedId, FacilityId, HoldId, NetworkId, StaffId } from '../orchestrator/ids.ts'
import type { JournalRow } from '../orchestrator/journal.ts'
import { GROUP_COMMIT_MAX, TARGET_SECONDS } from '../orchestrator/limits.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import { instant } from '../orchestrator/time.ts'
import { type Measure, median } from './measure.ts'

const COMMANDS = 20_480
const BEDS = 2_048
/** The first is thrown away: it warms both sides up. */
const ROUNDS = 12
/** Commands that wait at a time, as from a few busy hospitals; a group commit takes what waits. */
const SLICE = 4 * GROUP_COMMIT_MAX
/** One by one takes long, so not every slice is. */
const SINGLE_EVERY = 10

const network = NetworkId.parse('bench')
const facility = FacilityId.parse('F')
const nurse = { role: 'staff', staff: StaffId.parse('S'), facility } as const
const sha256 = (text: string): string => hash('sha256', text)

/**
 * Holds and releases of beds, from command to durable row, beside bare prepared inserts of the very same
 * rows: grouped alike (what SQLite can do at best), and one by one. The sides take turns, a slice each, so
 * that whatever else the machine does falls on both.
 */
export async function commitBench(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-bench-'))
  try {
    const ratios: { grouped: number; single: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const ratio = await oneRound(join(folder, String(round)))
      if (round > 0) ratios.push(ratio)
    }
    return [
      {
        name: 'commands a second, decide → evolve → SQLite commit, against bare inserts grouped alike',
        ratio: median(ratios.map(({ grouped }) => grouped)),
        goal: { atLeast: 0.5 },
      },
      {
        name: 'the same against bare inserts one by one',
        ratio: median(ratios.map(({ single }) => single)),
        goal: { atLeast: 0.5 },
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function oneRound(path: string): Promise<{ grouped: number; single: number }> {
  const store = await openStore(`sqlite:${path}.sqlite`)
  const engine = await openEngine(store)
  const grouped = new BareJournal(`${path}.grouped`, GROUP_COMMIT_MAX)
  const single = new BareJournal(`${path}.single`, 1)
  let ours = 0
  const commands = holdsAndReleases()
  for (let from = 0; from < commands.length; from += SLICE) {
    const slice = commands.slice(from, from + SLICE)
    const start = performance.now()
    await Promise.all(slice.map((command) => engine.submit((tx) => tx.execute(command, nurse))))
    ours += performance.now() - start
    const rows = await store.read(network, 1 + from, SLICE)
    if (rows.length !== slice.length) throw new Error(`bench.refused: ${slice.length - rows.length} commands`)
    grouped.insert(rows)
    if (from % (SINGLE_EVERY * SLICE) === 0) single.insert(rows)
  }
  await store.close()
  const rate = COMMANDS / ours
  const [groupedRate, singleRate] = [grouped.close(), single.close()]
  console.log(`     ${micros(rate)} µs a command, ${micros(groupedRate)} µs a bare insert`)
  return { grouped: rate / groupedRate, single: rate / singleRate }
}

/** Of a rate by the millisecond. */
const micros = (rate: number): string => (1_000 / rate).toFixed(1)

async function openEngine(store: Store): Promise<Engine<SideWrite>> {
  const engine = await Engine.open<SideWrite>(network, {
    journal: store,
    now: () => instant(1_700_000_000_000),
    sha256,
    alarm: (reason) => {
      throw new Error(reason)
    },
  })
  await engine.submit((tx) => tx.execute({ type: 'network.configure', topology: topologyOf(BEDS) }, SYSTEM))
  return engine
}

/** Every bed is held, then released, and so on. */
function holdsAndReleases(): Command[] {
  return Array.from({ length: COMMANDS }, (_, n) => {
    const turn = Math.floor(n / BEDS)
    const hold = HoldId.parse(`H-${n % BEDS}-${Math.floor(turn / 2)}`)
    return turn % 2 === 0
      ? { type: 'beds.hold', bed: BedId.parse(`F-WARD-${n % BEDS}`), hold, minutes: 30, card: null, choice: null }
      : { type: 'beds.release', hold }
  })
}

/** The journal's table alone and one prepared insert, `group` rows to a transaction. */
class BareJournal {
  readonly #db: Database.Database
  readonly #insertGroup: (rows: readonly JournalRow[]) => void
  readonly #group: number
  #rows = 0
  #milliseconds = 0

  constructor(path: string, group: number) {
    this.#db = new Database(path)
    this.#db.pragma('journal_mode = WAL')
    this.#db.pragma('synchronous = FULL')
    this.#db.exec(
      'create table journal (network text not null, seq integer not null, at integer not null, type text not null, body text not null, hash text not null, primary key (network, seq))',
    )
    const insert = this.#db.prepare('insert into journal values (?, ?, ?, ?, ?, ?)')
    this.#insertGroup = this.#db.transaction((rows: readonly JournalRow[]) => {
      for (const row of rows) insert.run(row.network, row.seq, row.at, row.type, row.body, row.hash)
    })
    this.#group = group
  }

  insert(rows: readonly JournalRow[]): void {
    const start = performance.now()
    for (let from = 0; from < rows.length; from += this.#group) this.#insertGroup(rows.slice(from, from + this.#group))
    this.#milliseconds += performance.now() - start
    this.#rows += rows.length
  }

  /** Rows a millisecond. */
  close(): number {
    this.#db.close()
    return this.#rows / this.#milliseconds
  }
}

function topologyOf(beds: number): Topology {
  return {
    name: 'Bench',
    utcOffsetMinutes: 330,
    autoDispatch: [],
    autoMove: false,
    targetSeconds: TARGET_SECONDS,
    zones: [],
    standby: [],
    emergencyNumbers: ['112'],
    facilities: [
      {
        id: facility,
        name: 'F',
        shortName: 'F',
        location: { lat: 13, lon: 77.6 },
        phone: '+910000000000',
        capabilities: ['ED'],
      },
    ],
    beds: Array.from({ length: beds }, (_, n) => ({
      id: BedId.parse(`F-WARD-${n}`),
      facility,
      unit: 'WARD' as const,
      features: [],
      status: 'free' as const,
    })),
    services: [],
    devices: [],
    ambulances: [],
    staff: [{ id: nurse.staff, role: 'staff', facility }],
    onCall: [],
    places: [],
  }
}
