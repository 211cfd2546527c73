import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LatLon } from '../../orchestrator/geo.ts'
import { fromLocal, type Instant, LocalDay } from '../../orchestrator/time.ts'
import { bucketOf, plainRoads } from '../../orchestrator/travel/learned.ts'
import { BENGALURU_ROADS } from '../../orchestrator/travel/model.ts'
import { embeddedTravel } from './embedded-travel.ts'

const IST = 330
const MONDAY = LocalDay.parse('2026-11-23')
const travel = embeddedTravel(() => plainRoads(IST))

const INDIRANAGAR = { lat: 12.9784, lon: 77.6408 }
const HEBBAL = { lat: 13.0358, lon: 77.597 }

const at = (hour: number): Instant => fromLocal(MONDAY, hour * 60, IST)

async function seconds(from: LatLon, to: LatLon, hour: number, lights = false): Promise<number | null | undefined> {
  const { seconds: rows } = await travel.table([from], [to], at(hour), lights)
  return rows[0]?.[0]
}

const point = fc.record({
  lat: fc.double({ min: 12.7, max: 13.2, noNaN: true }),
  lon: fc.double({ min: 77.4, max: 77.8, noNaN: true }),
})

describe('embeddedTravel', () => {
  it('takes great circle, detour and the speed of the hour', async () => {
    // 7.953 km as the crow flies, 11.13 km by road; 29 km/h at night, 13.2 in the evening rush.
    expect(await seconds(INDIRANAGAR, HEBBAL, 3)).toBe(1382)
    expect(await seconds(INDIRANAGAR, HEBBAL, 18)).toBe(3037)
  })

  it('drives faster with lights, and no faster than by their factor', async () => {
    expect(await seconds(INDIRANAGAR, HEBBAL, 18, true)).toBe(2429)
  })

  it('answers a row for each origin and a column for each destination', async () => {
    const { seconds: rows } = await travel.table([INDIRANAGAR, HEBBAL, HEBBAL], [HEBBAL, INDIRANAGAR], at(3), false)
    expect(rows).toEqual([
      [1382, 0],
      [0, 1382],
      [0, 1382],
    ])
    expect(await travel.table([], [HEBBAL], at(3), false)).toEqual({ seconds: [], source: 'embedded' })
  })

  it('counts at least a minute between different points', async () => {
    expect(await seconds(HEBBAL, { lat: HEBBAL.lat + 0.0001, lon: HEBBAL.lon }, 3)).toBe(60)
  })

  it('takes what trips of that hour and length taught, and only there', async () => {
    const bucket = bucketOf(8, { at: at(18), utcOffsetMinutes: IST, lights: false })
    const learned = embeddedTravel(() => ({ ...plainRoads(IST), factors: new Map([[bucket, 1.5]]) }))
    const evening = await learned.table([INDIRANAGAR], [HEBBAL], at(18), false)
    expect(evening.seconds[0]?.[0]).toBeCloseTo(3037 * 1.5, -1)
    expect((await learned.table([INDIRANAGAR], [HEBBAL], at(3), false)).seconds).toEqual([[1382]])
  })

  it('takes the time between the zones where the network knows it, the other way round another', async () => {
    const zones = [
      { name: 'Indiranagar', location: INDIRANAGAR },
      { name: 'Hebbal', location: HEBBAL },
      { name: 'an island', location: { lat: 12.8, lon: 77.8 } },
    ]
    const seconds = [
      [0, 900, null],
      [1200, 0, null],
      [null, null, 0],
    ]
    const known = embeddedTravel(() => plainRoads(IST, { ...BENGALURU_ROADS, matrix: { zones, seconds } }))
    const points = zones.map(({ location }) => location)
    expect((await known.table(points, points, at(3), false)).seconds).toEqual([
      [0, 900, null],
      [1200, 0, null],
      [null, null, 0],
    ])
    // Twice as slow in the evening; half way there from the nearest zone about half as long.
    expect((await known.table([INDIRANAGAR], [HEBBAL], at(18), false)).seconds).toEqual([[1977]])
    const short = await known.table([{ lat: 12.995, lon: 77.63 }], [HEBBAL], at(3), false)
    expect(short.seconds[0]?.[0]).toBeGreaterThan(450)
    expect(short.seconds[0]?.[0]).toBeLessThan(900)
  })

  it('is symmetric, finite and whole, at any hour', async () => {
    const hour = fc.integer({ min: 0, max: 47 })
    await fc.assert(
      fc.asyncProperty(point, point, hour, fc.boolean(), async (a, b, hours, lights) => {
        const [there] = (await travel.table([a], [b], at(hours), lights)).seconds[0] ?? []
        const [back] = (await travel.table([b], [a], at(hours), lights)).seconds[0] ?? []
        expect(there).toBe(back)
        expect(Number.isSafeInteger(there)).toBe(true)
      }),
    )
  })
})
