import type { TravelSource } from '../orchestrator/ambulances/events.ts'
import type { LatLon } from '../orchestrator/geo.ts'
import type { Instant } from '../orchestrator/time.ts'

/** Road travel times. */
export interface TravelTimes {
  /**
   * Seconds by road for every origin (row) to every destination (column), leaving at `departAt`;
   * null where there is no way. `lights` for an ambulance on an emergency run.
   */
  table(from: readonly LatLon[], to: readonly LatLon[], departAt: Instant, lights: boolean): Promise<TravelTable>
}

export interface TravelTable {
  readonly seconds: readonly (readonly (number | null)[])[]
  /** `embedded` as soon as one of the times comes from the formula. */
  readonly source: TravelSource
}
