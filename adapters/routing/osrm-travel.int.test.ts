import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TravelTimes } from '../../bot/travel.ts'
import type { LatLon } from '../../orchestrator/geo.ts'
import { fromLocal, type Instant, LocalDay, plusMinutes, plusSeconds } from '../../orchestrator/time.ts'
import { plainRoads } from '../../orchestrator/travel/learned.ts'
import { embeddedTravel } from './embedded-travel.ts'
import { type Fault, OsrmDouble } from './osrm-double.fixture.ts'
import { osrmTravel } from './osrm-travel.ts'

const NIGHT = fromLocal(LocalDay.parse('2026-11-23'), 3 * 60, 330)
const EVENING = fromLocal(LocalDay.parse('2026-11-23'), 18 * 60, 330)
const at = (lon: number): LatLon => ({ lat: 12.97, lon })
const A = at(77.6)
const B = at(77.65)
const C = at(77.7)

const fallback = embeddedTravel(() => plainRoads(330))
let osrm: OsrmDouble
let baseUrl: string
let travel: TravelTimes
let now: Instant
let warned: string[]

beforeEach(async () => {
  osrm = new OsrmDouble()
  baseUrl = await osrm.start()
  now = NIGHT
  warned = []
  const log = { info: () => {}, warn: ({ code = '' }) => void warned.push(code), error: () => {} }
  travel = osrmTravel({ baseUrl, fallback, roads: () => plainRoads(330), now: () => now, log, timeoutMs: 300 })
})

afterEach(() => osrm.stop())

describe('osrmTravel', () => {
  it('takes the server’s times at the pace of the hour, faster with lights', async () => {
    expect(await travel.table([A, B], [C], NIGHT, false)).toEqual({ seconds: [[1000], [500]], source: 'osrm' })
    const evening = (29 / 13.2) * 1000
    expect((await travel.table([A], [C], EVENING, false)).seconds).toEqual([[Math.round(evening)]])
    expect((await travel.table([A], [C], EVENING, true)).seconds).toEqual([[Math.round(evening / 1.25)]])
  })

  it('asks for no more points at once than the server takes, and puts the answers together', async () => {
    const units = Array.from({ length: 230 }, (_, n) => at(77.5 + n / 1000))
    const { seconds, source } = await travel.table(units, [B, C], NIGHT, false)
    expect(source).toBe('osrm')
    expect(seconds).toHaveLength(230)
    expect(seconds[0]).toEqual([1500, 2000])
    expect(seconds[229]).toEqual([790, 290])
    expect(osrm.asked.map(({ sources, destinations }) => sources + destinations)).toEqual([100, 100, 36])
  })

  it('remembers an hour, and asks only about the points that are new', async () => {
    await travel.table([A, B], [C], NIGHT, true)
    await travel.table([B, A], [{ lat: C.lat + 0.00001, lon: C.lon }], NIGHT, false)
    expect(osrm.asked).toHaveLength(1)
    await travel.table([A, B, at(77.61)], [C], NIGHT, false)
    expect(osrm.asked.at(-1)).toEqual({ sources: 1, destinations: 1 })
    await travel.table([A], [C], EVENING, false) // another hour of the day
    now = plusMinutes(NIGHT, 61)
    await travel.table([A], [C], NIGHT, false)
    expect(osrm.asked).toHaveLength(4)
  })

  it('tells no way from a hole in the map', async () => {
    osrm.islands = [A.lon]
    expect(await travel.table([A, B], [A, C], NIGHT, false)).toEqual({
      seconds: [
        [0, null],
        [null, 500],
      ],
      source: 'osrm',
    })
    expect((await travel.table([A, B], [at(77.8)], NIGHT, false)).seconds).toEqual([[null], [1500]])
    osrm.islands = [77.9]
    const estimated = await fallback.table([A, B], [at(77.9)], NIGHT, false)
    expect(await travel.table([A, B], [at(77.9)], NIGHT, false)).toEqual(estimated)
    expect(warned).toEqual(['osrm.hole'])
  })

  const json =
    (body: string): Fault =>
    (response) =>
      response.end(body)
  const faults: readonly [string, Fault, string][] = [
    ['does not answer', () => {}, 'osrm.timeout'],
    ['begins to answer and stops', (response) => response.write('{"code":"Ok","durations":[['), 'osrm.timeout'],
    ['hangs up', (response) => response.destroy(), 'osrm.unreachable'],
    ['says 500', (response) => response.writeHead(500).end('{"code":"InternalError"}'), 'osrm.refused'],
    ['refuses the question', (response) => response.writeHead(400).end('{"code":"TooBig"}'), 'osrm.refused'],
    [
      'sends another to it',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1' }).end(),
      'osrm.unreachable',
    ],
    ['answers with half of it', json('{"code":"Ok","durations":[[12'), 'osrm.malformed'],
    ['answers NaN', json('{"code":"Ok","durations":[[NaN]]}'), 'osrm.malformed'],
    ['answers negative times', json('{"code":"Ok","durations":[[-4]]}'), 'osrm.malformed'],
    ['answers words', json('{"code":"Ok","durations":[["soon"]]}'), 'osrm.malformed'],
    ['answers no table', json('{"code":"NoTable"}'), 'osrm.malformed'],
    ['answers too few', json('{"code":"Ok","durations":[]}'), 'osrm.wrong-size'],
    ['answers too many', json('{"code":"Ok","durations":[[1,2]]}'), 'osrm.wrong-size'],
    ['never stops talking', json(`{"code":"Ok","durations":[[${'1,'.repeat(1_000_000)}1]]}`), 'osrm.too-long'],
  ]
  it.each(faults)('is estimated when the server %s', async (_, fault, code) => {
    osrm.fault = fault
    const estimated = await fallback.table([A], [C], NIGHT, true)
    expect(await travel.table([A], [C], NIGHT, true)).toEqual(estimated)
    expect(warned).toEqual([code])
  })

  it('is left alone after three failures, and tried again half a minute later', async () => {
    osrm.fault = (response) => response.writeHead(503).end()
    for (let n = 0; n < 6; n += 1) expect((await travel.table([A], [C], NIGHT, false)).source).toBe('embedded')
    expect(osrm.asked).toHaveLength(3)
    now = plusSeconds(now, 30)
    osrm.fault = null
    expect((await travel.table([A], [C], NIGHT, false)).source).toBe('osrm')
    expect((await travel.table([A], [B], NIGHT, false)).source).toBe('osrm')
  })

  it('has nothing to ask about nothing', async () => {
    expect(await travel.table([], [C], NIGHT, false)).toEqual({ seconds: [], source: 'osrm' })
    expect(await travel.table([A], [], NIGHT, false)).toEqual({ seconds: [[]], source: 'osrm' })
    expect(osrm.asked).toEqual([])
  })
})
