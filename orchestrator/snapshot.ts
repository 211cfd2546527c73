import { z } from 'zod'
import { canonicalJson } from './canonical.ts'
import { SNAPSHOT_PART_ROWS } from './limits.ts'
import { emptyState, type NetworkState } from './state.ts'
import type { Table } from './table.ts'

/** Moves when a row of any table changes its shape; a snapshot of another version is not read. */
const STATE_VERSION = 37

/** Every table of the state under its name: what a snapshot holds, and all it holds. */
function tablesOf(state: NetworkState) {
  return {
    topologies: state.network.topologies,
    patients: state.patients.patients,
    care: state.patients.care,
    beds: state.beds.beds,
    holds: state.beds.holds,
    encounters: state.encounters.encounters,
    appointments: state.slots.appointments,
    slotHolds: state.slots.holds,
    tokens: state.slots.tokens,
    standing: state.slots.standing,
    offers: state.slots.offers,
    ambulances: state.ambulances.ambulances,
    emergencies: state.ambulances.emergencies,
    witnesses: state.ambulances.witnesses,
    plans: state.ambulances.plans,
    demand: state.ambulances.demand,
    durations: state.ambulances.durations,
    handoffs: state.handoffs.handoffs,
    covers: state.rota.covers,
    outages: state.devices.outages,
    delays: state.devices.delays,
    devicesGone: state.devices.gone,
    blocks: state.blocks.blocks,
    upkeep: state.maintenance.upkeep,
    deviceDays: state.utilization.days,
    attendance: state.noShow.attendance,
    visits: state.noShow.visits,
    visitCounts: state.noShow.counts,
    ownEstimate: state.noShow.own,
    moves: state.rebooking.moves,
    transfers: state.transfers.transfers,
    legs: state.travel.legs,
    observedTrips: state.travel.observed,
    receiving: state.receiving.receiving,
    stayHistories: state.stays.histories,
    surges: state.surge.surges,
    waitlist: state.waitlist.entries,
    gaps: state.waitlist.gaps,
    asked: state.waitlist.asked,
    gapSearches: state.waitlist.searches,
    idleLook: state.waitlist.idleLook,
    alerts: state.alerts.alerts,
    alertLooks: state.alerts.looks,
  }
}

/** How many rows a snapshot would hold. */
export function rowsOf(state: NetworkState): number {
  return Object.values(tablesOf(state)).reduce((sum, { size }) => sum + size, 0)
}

/** What a snapshot says of itself; written when all of its parts are kept. */
const Manifest = z.object({ version: z.number(), parts: z.number().int().positive() })

export const writeManifest = (parts: number): string => canonicalJson({ version: STATE_VERSION, parts })

/** How many parts there must be; null when it is of another version. */
export function partsOf(manifest: string): number | null {
  const found = parsed(manifest, Manifest)
  return found?.version === STATE_VERSION ? found.parts : null
}

type Rows = [key: string, row: unknown][]

/**
 * Equal states give equal parts, in whatever order their rows came. A part is so many rows as JSON, by table: short, so
 * that none keeps a store or a reader for long. There is always one.
 */
export function* encodeParts(state: NetworkState): Generator<string> {
  let tables: Record<string, Rows> = {}
  let room = SNAPSHOT_PART_ROWS
  for (const [name, table] of Object.entries(tablesOf(state))) {
    const rows = sortedRows(table)
    for (let from = 0; from < rows.length; ) {
      const taken = rows.slice(from, from + room)
      tables[name] = taken
      from += taken.length
      room -= taken.length
      if (room > 0) continue
      yield canonicalJson({ version: STATE_VERSION, tables })
      tables = {}
      room = SNAPSHOT_PART_ROWS
    }
  }
  yield canonicalJson({ version: STATE_VERSION, tables })
}

/** All parts as one text. */
export const encodeState = (state: NetworkState): string => [...encodeParts(state)].join('\n')

const sortedRows = (table: { entries(): Iterable<[string, unknown]> }): Rows =>
  [...table.entries()].sort(([a], [b]) => (a < b ? -1 : 1))

const Part = z.object({
  version: z.literal(STATE_VERSION),
  tables: z.record(z.string(), z.array(z.tuple([z.string(), z.unknown()]))),
})

/** Puts the rows of a part in; false when it is of another version or damaged. */
export function decodePart(state: NetworkState, text: string): boolean {
  const part = parsed(text, Part)
  if (!part) return false
  for (const [name, table] of Object.entries(tablesOf(state))) {
    // Rows are taken as they are: `encodeParts` of this very version wrote them from typed tables.
    for (const [key, row] of part.tables[name] ?? []) (table as Table<string, unknown>).set(key, row)
  }
  return true
}

/** Null when the text is of another version or damaged. */
export function decodeState(text: string): NetworkState | null {
  const state = emptyState()
  return text.split('\n').every((part) => decodePart(state, part)) ? state : null
}

function parsed<T>(text: string, shape: z.ZodType<T>): T | null {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return null
  }
}
