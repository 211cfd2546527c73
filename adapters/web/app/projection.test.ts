import fc from 'fast-check'
import { expect, it } from 'vitest'
import { projectionOf, spread, type XY } from './projection.ts'

const point = fc.record({
  lat: fc.double({ min: 12.7, max: 13.2, noNaN: true }),
  lon: fc.double({ min: 77.3, max: 77.9, noNaN: true }),
})

it('keeps every point of the city inside the margin', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const { place } = projectionOf(points, 400, 260, 30)
      for (const { x, y } of points.map(place)) {
        expect(x).toBeGreaterThanOrEqual(29.999)
        expect(x).toBeLessThanOrEqual(370.001)
        expect(y).toBeGreaterThanOrEqual(29.999)
        expect(y).toBeLessThanOrEqual(230.001)
      }
    }),
  )
})

it('puts north up and east right, a kilometre as long both ways', () => {
  const { place } = projectionOf(
    [
      { lat: 12.9, lon: 77.5 },
      { lat: 13.1, lon: 77.7 },
    ],
    400,
    400,
    0,
  )
  const [centre, north, east] = [
    place({ lat: 13, lon: 77.6 }),
    place({ lat: 13.01, lon: 77.6 }),
    place({ lat: 13, lon: 77.6 + 0.01 / Math.cos((13 * Math.PI) / 180) }),
  ]
  expect(north.y).toBeLessThan(centre.y)
  expect(east.x - centre.x).toBeCloseTo(centre.y - north.y, 6)
})

it('stands marks of one spot side by side, beneath a landmark there', () => {
  const here: XY = { x: 50, y: 50 }
  const apart = spread([here, here, { x: 200, y: 50 }], [])
  expect(apart[1]?.x).toBeGreaterThan((apart[0]?.x ?? 0) + 14)
  expect(apart.map(({ y }) => y)).toEqual([50, 50, 50])
  expect(apart[2]).toEqual({ x: 200, y: 50 })
  expect(spread([here], [here])[0]?.y).toBeGreaterThan(60)
})
