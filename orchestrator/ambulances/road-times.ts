/**
 * A share of being at a node of the road times. The first nodes are the zones, numbered from 0; in live operation
 * scenes, hospitals, posts and units have nodes of their own behind them.
 */
interface PlacePart {
  readonly zone: number
  readonly share: number
}

/** Where a unit is: in one zone, or between several with shares that add up to 1. */
export type Place = readonly PlacePart[]

export const standingIn = (zone: number): Place => [{ zone, share: 1 }]

/**
 * The place at `share` of a trip. Its time to any zone z is (1 − share)·t(from, z) + share·t(to, z): the one
 * rule for where a moving unit is, the same for every policy.
 */
export function alongTheWay(from: Place, to: number, share: number): Place {
  if (share <= 0) return from
  if (share >= 1) return standingIn(to)
  const parts = from.map((part) => ({ zone: part.zone, share: part.share * (1 - share) }))
  const known = parts.findIndex(({ zone }) => zone === to)
  const before = parts[known]
  if (before) parts[known] = { zone: to, share: before.share + share }
  else parts.push({ zone: to, share })
  return parts
}

/** Seconds by road between nodes, with lights and siren; infinite where there is no way. */
export class RoadTimes {
  /** How many of the nodes are zones, which is where calls are expected. */
  readonly zones: number
  readonly nodes: number
  readonly #seconds: Float64Array

  /** @param seconds row by row, `nodes` × `nodes`, the zones first */
  constructor(zones: number, seconds: Float64Array, nodes = zones) {
    if (seconds.length !== nodes * nodes) throw new RangeError(`${nodes} nodes need ${nodes * nodes} times`)
    this.zones = zones
    this.nodes = nodes
    this.#seconds = seconds
  }

  between(from: number, to: number): number {
    return this.#seconds[from * this.nodes + to] ?? Number.POSITIVE_INFINITY
  }

  from(place: Place, to: number): number {
    let seconds = 0
    for (let n = 0; n < place.length; n += 1) {
      const part = place[n]
      if (part) seconds += part.share * this.between(part.zone, to)
    }
    return seconds
  }

  /** The times from a node to every node. */
  row(from: number): Float64Array {
    return this.#seconds.subarray(from * this.nodes, (from + 1) * this.nodes)
  }
}
