import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openStore } from '../adapters/store/open.ts'
import type { SideWrite } from '../bot/store.ts'
import { SYSTEM } from '../orchestrator/actor.ts'
import type { Command } from '../orchestrator/decision.ts'
import { Engine } from '../orchestrator/engine.ts'
import { BedId, FacilityId, HoldId, NetworkId, StaffId } from '../orchestrator/ids.ts'
import type { JournalRow } from '../orchestrator/journal.ts'
import { GROUP_COMMIT_MAX } from '../orchestrator/limits.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import { instant } from '../orchestrator/time.ts'
import { type Measure, median } from './measure.ts'

const COMMANDS = 20_000
const BEDS = 2_000
/** The first is thrown away: it warms both sides up. */
const ROUNDS = 16
/** Commands that wait at a time, as from a few busy hospitals; a group commit takes what waits. */
const WAITING = 4 * GROUP_COMMIT_MAX

const network = NetworkId.parse('bench')
const facility = FacilityId.parse('F')
const nurse = { role: 'staff', staff: StaffId.parse('S'), facility } as const
const sha256 = (text: string): string => hash('sha256', text)

/**
 * Holds and releases of beds, from command to durable row, beside bare prepared inserts of the very same
 * rows: grouped alike (what SQLite can do at best), and one by one.
 */
export async function commitBench(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-bench-'))
  try {
    const ratios: { grouped: number; single: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      ratios.push(await oneRound(join(folder, String(round))))
      if (round === 0) ratios.pop()
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
  const engine = await Engine.open<SideWrite>(network, {
    journal: store,
    now: () => instant(1_700_000_000_000),
    sha256,
    alarm: (reason) => {
      throw new Error(reason)
    },
  })
  await engine.submit((tx) => tx.execute({ type: 'network.configure', topology: topologyOf(BEDS) }, SYSTEM))
  const commands = holdsAndReleases()
  const ours = await seconds(() => run(engine, commands))
  const rows = await store.read(network, 1, COMMANDS)
  if (rows.length !== COMMANDS) throw new Error(`bench.refused: ${rows.length} of ${COMMANDS} commands were accepted`)
  await store.close()
  const grouped = await seconds(async () => bareInserts(`${path}.grouped`, rows, GROUP_COMMIT_MAX))
  const single = await seconds(async () => bareInserts(`${path}.single`, rows.slice(0, COMMANDS / 10), 1))
  const micros = (time: number): string => ((time * 1e6) / COMMANDS).toFixed(1)
  console.log(`     ${micros(ours)} µs a command, ${micros(grouped)} µs a bare insert`)
  return { grouped: grouped / ours, single: (single * 10) / ours }
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

async function run(engine: Engine<SideWrite>, commands: readonly Command[]): Promise<void> {
  for (let from = 0; from < commands.length; from += WAITING) {
    const waiting = commands.slice(from, from + WAITING)
    await Promise.all(waiting.map((command) => engine.submit((tx) => tx.execute(command, nurse))))
  }
}

function bareInserts(path: string, rows: readonly JournalRow[], group: number): void {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(
    'create table journal (network text not null, seq integer not null, at integer not null, type text not null, body text not null, hash text not null, primary key (network, seq))',
  )
  const insert = db.prepare('insert into journal values (?, ?, ?, ?, ?, ?)')
  const insertGroup = db.transaction((from: number) => {
    for (const row of rows.slice(from, from + group)) {
      insert.run(row.network, row.seq, row.at, row.type, row.body, row.hash)
    }
  })
  for (let from = 0; from < rows.length; from += group) insertGroup(from)
  db.close()
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function topologyOf(beds: number): Topology {
  return {
    name: 'Bench',
    utcOffsetMinutes: 330,
    autoDispatch: [],
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
