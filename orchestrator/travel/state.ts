import type { LatLon } from '../geo.ts'
import type { AmbulanceId, EmergencyId } from '../ids.ts'
import { Table, type UndoLog } from '../table.ts'
import type { Instant } from '../time.ts'

/** A trip under way whose end will show how right the road model was. */
export interface Leg {
  readonly ambulance: AmbulanceId
  readonly emergency: EmergencyId
  readonly to: LatLon
  readonly startedAt: Instant
  readonly predictedSeconds: number
  readonly bucket: string
}

/** Trips of one hour band and distance band: observed ÷ predicted, the newest last. */
export interface Observed {
  readonly bucket: string
  readonly ratios: readonly number[]
}

/** What the network's own trips say about its roads; nothing is decided here, only remembered. */
export interface TravelState {
  readonly legs: Table<AmbulanceId, Leg>
  readonly observed: Table<string, Observed>
}

export const emptyTravel = (undo: UndoLog): TravelState => ({
  legs: new Table<AmbulanceId, Leg>(undo),
  observed: new Table<string, Observed>(undo),
})
