import { Breaker } from '../../bot/interpret/breaker.ts'
import { codeOf, type Log } from '../../bot/log.ts'
import type { TravelTable, TravelTimes } from '../../bot/travel.ts'
import type { LatLon } from '../../orchestrator/geo.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Roads } from '../../orchestrator/travel/learned.ts'
import { hourOf, paceOf, TRIP_SECONDS_MIN } from '../../orchestrator/travel/model.ts'
import { osrmTable } from './osrm-table.ts'
import { PairCache, rounded } from './pair-cache.ts'

/** A recommendation waits no longer than this for the server, all its questions together. */
const TIMEOUT_MS = 2_000
/** Points in one question; `osrm-routed --max-table-size` is 100 where nobody set it. */
const POINTS_MAX = 100
const BREAKER = { failuresMax: 3, openSeconds: 30 } as const

export interface OsrmPorts {
  readonly baseUrl: string
  /** Answers where the server does not. */
  readonly fallback: TravelTimes
  /** The hours' pace and what lights save: the server knows neither. */
  readonly roads: () => Roads | Promise<Roads>
  readonly now: () => Instant
  readonly log: Log
  readonly timeoutMs?: number
}

/**
 * Travel times from an OSRM server: its free-flow driving times at the pace of the hour. Whatever goes wrong with it,
 * the embedded model answers in its place, and the answer says so.
 */
export function osrmTravel(ports: OsrmPorts): TravelTimes {
  const { fallback, roads, now, log } = ports
  const breaker = new Breaker(now, BREAKER)
  const cache = new PairCache(now)
  return {
    async table(from, to, departAt, lights) {
      if (from.length === 0 || to.length === 0) return { seconds: from.map(() => []), source: 'osrm' }
      const { model, utcOffsetMinutes } = await roads()
      const free = await freeFlow(ports, breaker, cache, from, to, hourOf(departAt, utcOffsetMinutes))
      if (free === null) return fallback.table(from, to, departAt, lights)
      const pace = paceOf(model, { at: departAt, utcOffsetMinutes, lights })
      const seconds = free.map((row) => row.map((cell) => paced(cell, pace)))
      if (!hasHole(seconds)) return { seconds, source: 'osrm' }
      log.warn({ code: 'osrm.hole' }, 'the map knows no way to or from a place at all: its times are estimated')
      return mended(seconds, await fallback.table(from, to, departAt, lights))
    },
  }
}

/** Null where the server gave no answer, which is logged. */
async function freeFlow(
  { baseUrl, log, timeoutMs = TIMEOUT_MS }: OsrmPorts,
  breaker: Breaker,
  cache: PairCache,
  from: readonly LatLon[],
  to: readonly LatLon[],
  hour: number,
): Promise<readonly (readonly (number | null)[])[] | null> {
  const [sources, destinations] = [from.map(rounded), to.map(rounded)]
  const known = cache.table(sources, destinations, hour)
  if (known) return known
  if (!breaker.allows()) return null
  try {
    const missing = sources.filter((a) => destinations.some((b) => cache.get(a, b, hour) === undefined))
    const signal = AbortSignal.timeout(timeoutMs)
    const fresh = new PairCache(cache.now)
    await askInBatches(baseUrl, missing, destinations, signal, (a, b, seconds) => {
      cache.set(a, b, hour, seconds)
      fresh.set(a, b, hour, seconds)
    })
    breaker.succeeded()
    return sources.map((a) => destinations.map((b) => fresh.get(a, b, hour) ?? cache.get(a, b, hour) ?? null))
  } catch (error) {
    breaker.failed()
    log.warn({ code: codeOf(error) }, 'no travel times from the routing server: they are estimated')
    return null
  }
}

async function askInBatches(
  baseUrl: string,
  from: readonly LatLon[],
  to: readonly LatLon[],
  signal: AbortSignal,
  found: (from: LatLon, to: LatLon, seconds: number | null) => void,
): Promise<void> {
  for (const columns of chunks(to, POINTS_MAX / 2)) {
    for (const rows of chunks(from, POINTS_MAX - columns.length)) {
      const table = await osrmTable(baseUrl, rows, columns, signal)
      for (const [r, a] of rows.entries()) for (const [c, b] of columns.entries()) found(a, b, table[r]?.[c] ?? null)
    }
  }
}

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))

const paced = (free: number | null, pace: number): number | null =>
  free === null || free === 0 ? free : Math.max(TRIP_SECONDS_MIN, Math.round(free * pace))

type Seconds = TravelTable['seconds']

/**
 * A place that nothing leads to, or nothing from, is more likely missing on the map than an island. One unit alone
 * without a way is no such sign, unless it is the only one there is.
 */
function isHole(seconds: Seconds, row: number, column: number): boolean {
  const cells = seconds[row] ?? []
  const alone = seconds.length === 1 && cells.length === 1
  const nothingFrom = (alone || cells.length > 1) && cells.every((cell) => cell === null)
  const nothingTo = (alone || seconds.length > 1) && seconds.every((each) => each[column] === null)
  return nothingFrom || nothingTo
}

const hasHole = (seconds: Seconds): boolean =>
  seconds.some((row, r) => row.some((cell, c) => cell === null && isHole(seconds, r, c)))

const mended = (seconds: Seconds, estimated: TravelTable): TravelTable => ({
  seconds: seconds.map((row, r) =>
    row.map((cell, c) => (cell === null && isHole(seconds, r, c) ? (estimated.seconds[r]?.[c] ?? null) : cell)),
  ),
  source: 'embedded',
})
