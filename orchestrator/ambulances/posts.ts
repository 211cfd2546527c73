import { distanceKm, type LatLon } from '../geo.ts'
import type { Topology } from '../network/topology.ts'
import type { Location } from './events.ts'

interface Spot {
  readonly name: string
  readonly location: LatLon
}

interface Places {
  readonly posts: readonly Spot[]
  readonly zoneNumber: ReadonlyMap<string, number>
}

// A topology is immutable, so its places are listed once and go with it.
const known = new WeakMap<Topology, Places>()

/** Where units stand by: the posts of the network file, then bases that are not among them. */
export const postsOf = (topology: Topology): readonly Spot[] => placesOf(topology).posts

/** The number of the zone a call comes from: the one it names, else the nearest. Null in a network without zones. */
export function zoneOf(topology: Topology, { place, point }: Location): number | null {
  const named = place === null ? undefined : placesOf(topology).zoneNumber.get(place)
  return named ?? nearest(topology.zones, point)
}

/** The index of the spot nearest to the point as the crow flies; the lower one among equals, null where there is none. */
function nearest(spots: readonly Spot[], point: LatLon): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [index, { location }] of spots.entries()) {
    const km = distanceKm(location, point)
    if (km >= least) continue
    least = km
    best = index
  }
  return best
}

function placesOf(topology: Topology): Places {
  const places = known.get(topology)
  if (places) return places
  const posts = new Map([...topology.standby, ...topology.ambulances.map(({ base }) => base)].map((s) => [s.name, s]))
  const built: Places = {
    posts: [...posts.values()],
    zoneNumber: new Map(topology.zones.map(({ name }, number) => [name, number])),
  }
  known.set(topology, built)
  return built
}
