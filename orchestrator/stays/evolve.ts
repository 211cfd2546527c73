import type { Recorded } from '../decision.ts'
import type { BedId } from '../ids.ts'
import { STAYS_REMEMBERED } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, localTime } from '../time.ts'
import { isSinceKnown, STAY_EDGES, type StayHistory } from './state.ts'

/** Runs before the beds are folded: who leaves is measured on the bed as it was. */
export function evolveStays(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'encounters.placed':
      if (event.from !== null) learn(state, event.from, at)
      break
    case 'encounters.discharged':
      learn(state, event.bed, at)
      break
    case 'beds.status-set':
      if (event.status !== 'occupied') learn(state, event.bed, at)
      break
  }
}

function learn({ beds, stays, network }: NetworkState, id: BedId, at: Instant): void {
  const bed = beds.beds.get(id)
  if (bed?.status !== 'occupied' || !isSinceKnown(bed)) return
  const { minuteOfDay } = localTime(at, topologyOf(network).utcOffsetMinutes)
  const known = stays.histories.get(bed.unit) ?? emptyHistory(bed.unit)
  stays.histories.set(bed.unit, withStay(known, (at - bed.since) / HOUR_MS, Math.floor(minuteOfDay / 60)))
}

const emptyHistory = (unit: Unit): StayHistory => ({
  unit,
  ended: Array.from({ length: STAY_EDGES.length + 1 }, () => 0),
  hours: Array.from({ length: STAY_EDGES.length + 1 }, () => 0),
  leftAt: Array.from({ length: 24 }, () => 0),
  stays: 0,
})

/** Older stays fade as if so many were remembered, so that a changed hospital is followed. */
const FADE = 1 - 1 / STAYS_REMEMBERED

export function withStay({ unit, ended, hours, leftAt, stays }: StayHistory, stay: number, hour: number): StayHistory {
  const last = STAY_EDGES.findIndex((edge) => stay < edge)
  const bin = last < 0 ? STAY_EDGES.length : last
  return {
    unit,
    ended: ended.map((count, n) => count * FADE + (n === bin ? 1 : 0)),
    hours: hours.map((spent, n) => spent * FADE + spentIn(n, stay)),
    leftAt: leftAt.map((count, n) => count * FADE + (n === hour ? 1 : 0)),
    stays: stays + 1,
  }
}

function spentIn(bin: number, stay: number): number {
  const from = STAY_EDGES[bin - 1] ?? 0
  const to = STAY_EDGES[bin] ?? Number.POSITIVE_INFINITY
  return Math.max(0, Math.min(stay, to) - from)
}
