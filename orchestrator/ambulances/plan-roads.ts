import type { AmbulanceId, EmergencyId, FacilityId } from '../ids.ts'
import type { TravelSource } from './events.ts'
import type { Place, RoadTimes } from './road-times.ts'

/** A unit that is free or on its way to a patient. */
export interface UnitOnRoad {
  readonly place: Place
  /** To where it is going; 0 when it stands. */
  readonly arrivesInSeconds: number
  /** Before the crew moves when sent off now; 0 when it drives. */
  readonly mobilisationSeconds: number
}

/** Everything about roads that a look at the whole fleet needs. Seconds with lights and siren. */
export interface PlanRoads {
  /** The first nodes are the zones of the network, in its order. */
  readonly times: RoadTimes
  /** Travel takes so many times `times` at this hour. */
  readonly pace: number
  /** Without lights and siren it takes so many times longer again. */
  readonly ordinaryFactor: number
  /** Nodes of the posts by name, of hospitals, and of scenes nobody has left yet. */
  readonly posts: ReadonlyMap<string, number>
  readonly hospitals: ReadonlyMap<FacilityId, number>
  readonly scenes: ReadonlyMap<EmergencyId, number>
  /** For every scene nobody has reached, seconds to the hospitals it may go to, as they will be driven. */
  readonly toHospital: ReadonlyMap<EmergencyId, ReadonlyMap<FacilityId, number>>
  /** A unit that is not here cannot be planned with. */
  readonly units: ReadonlyMap<AmbulanceId, UnitOnRoad>
  /** Where the times come from, if that is worth telling. */
  readonly source?: TravelSource
}
