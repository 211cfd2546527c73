import { canonicalJson } from './canonical.ts'
import { emptyState, type NetworkState } from './state.ts'
import type { Table } from './table.ts'

/** Moves when a row of any table changes its shape; a snapshot of another version is not read. */
const STATE_VERSION = 30

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

/** Equal states give equal bytes, in whatever order their rows came. */
export function encodeState(state: NetworkState): string {
  const tables = Object.entries(tablesOf(state)).map(([name, table]) => [name, sortedRows(table)])
  return canonicalJson({ version: STATE_VERSION, tables: Object.fromEntries(tables) })
}

const sortedRows = (table: { entries(): Iterable<[string, unknown]> }): [string, unknown][] =>
  [...table.entries()].sort(([a], [b]) => (a < b ? -1 : 1))

/** Null when the text is of another version or damaged: the caller then folds the whole journal. */
export function decodeState(text: string): NetworkState | null {
  const state = emptyState()
  try {
    const { version, tables } = JSON.parse(text) as { version: unknown; tables: Record<string, [string, unknown][]> }
    if (version !== STATE_VERSION) return null
    for (const [name, table] of Object.entries(tablesOf(state))) {
      const rows = tables[name]
      if (!rows) return null
      // Rows are taken as they are: `encodeState` of this very version wrote them from typed tables.
      for (const [key, row] of rows) (table as Table<string, unknown>).set(key, row)
    }
    return state
  } catch {
    return null
  }
}
