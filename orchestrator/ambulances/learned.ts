import { ON_SCENE_SECONDS } from '../limits.ts'
import type { Topology } from '../network/topology.ts'
import { HOUR_MS, type Instant, MINUTE_MS, SECOND_MS } from '../time.ts'
import { LearnedDemand } from './demand.ts'
import { type Durations, supposedDurations, withDuration } from './duration-memory.ts'
import type { Location } from './events.ts'
import { zoneOf } from './posts.ts'

/** Our assumption until real handovers are seen: a quarter of an hour. */
const HANDOVER_SECONDS_EXPECTED = 900
/** Believed of the first patients, as of so many: 70 in 100 are brought to a hospital. */
const TRANSPORTED_EXPECTED = { transported: 14, of: 20 } as const
const WEEK_HOURS = 168
/** The epoch was a Thursday; weeks are counted from Monday. */
const EPOCH_HOUR_OF_WEEK = 72

/** Life-threatening calls so far. */
export interface DemandSeen {
  readonly since: Instant
  /** By the name of the zone, so that counts outlive a new network file. */
  readonly byZone: Readonly<Record<string, number>>
  /** By hour of the local week, from Monday. */
  readonly byHour: readonly number[]
}

/** How long crews were busy so far. */
export interface DurationsSeen {
  readonly onScene: Durations
  readonly handover: Durations
  /** Crews that left a scene, and how many of them with a patient. */
  readonly left: { readonly transported: number; readonly of: number }
}

export const NOTHING_SEEN: DurationsSeen = {
  onScene: supposedDurations(ON_SCENE_SECONDS),
  handover: supposedDurations(HANDOVER_SECONDS_EXPECTED),
  left: TRANSPORTED_EXPECTED,
}

/** @param since when the network began to look, where nothing was seen before */
export function withCall(
  seen: DemandSeen | undefined,
  topology: Topology,
  location: Location,
  at: Instant,
): DemandSeen {
  const { since, byZone, byHour } = seen ?? { since: at, byZone: {}, byHour: new Array<number>(WEEK_HOURS).fill(0) }
  const number = zoneOf(topology, location)
  const name = number === null ? undefined : topology.zones[number]?.name
  const hour = hourOfWeek(at, topology.utcOffsetMinutes)
  return {
    since,
    byZone: name === undefined ? byZone : { ...byZone, [name]: (byZone[name] ?? 0) + 1 },
    byHour: byHour.map((calls, n) => (n === hour ? calls + 1 : calls)),
  }
}

export const withOnScene = (seen: DurationsSeen, seconds: number, transported: boolean): DurationsSeen => ({
  ...seen,
  onScene: withDuration(seen.onScene, seconds),
  left: { transported: seen.left.transported + (transported ? 1 : 0), of: seen.left.of + 1 },
})

export const withHandover = (seen: DurationsSeen, seconds: number): DurationsSeen => ({
  ...seen,
  handover: withDuration(seen.handover, seconds),
})

// What was seen is immutable, so what follows from it is worked out once.
const learned = new WeakMap<DemandSeen, { readonly topology: Topology; readonly demand: LearnedDemand }>()

export function demandOf(seen: DemandSeen | undefined, topology: Topology): LearnedDemand {
  if (!seen) return new LearnedDemand(topology.zones.length, 0)
  const known = learned.get(seen)
  if (known?.topology === topology) return known.demand
  const demand = new LearnedDemand(topology.zones.length, localSeconds(seen.since, topology.utcOffsetMinutes))
  for (const [zone, { name }] of topology.zones.entries()) demand.count(zone, seen.byZone[name] ?? 0)
  for (const [hour, calls] of seen.byHour.entries()) demand.countHour(hour % 24, calls)
  learned.set(seen, { topology, demand })
  return demand
}

/** Seconds on the local clock, counted from the midnight of 1 January 1970. */
export const localSeconds = (at: Instant, utcOffsetMinutes: number): number =>
  (at + utcOffsetMinutes * MINUTE_MS) / SECOND_MS

const hourOfWeek = (at: Instant, utcOffsetMinutes: number): number =>
  (Math.floor((at + utcOffsetMinutes * MINUTE_MS) / HOUR_MS) + EPOCH_HOUR_OF_WEEK) % WEEK_HOURS
