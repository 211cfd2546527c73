import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelled, projectionOf, spread, type XY } from './projection.ts'

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

it('writes a name where it covers no mark and is not cut off', () => {
  const label = (marks: XY[], x = 100, name = 'Lakeview') => labelled([{ at: { x, y: 100 }, name }], marks, 300)[0]
  const at = (...xs: number[]): XY[] => xs.map((x) => ({ x, y: 100 }))
  expect(label([])?.side).toBe('right')
  expect(label(at(140))?.side).toBe('left')
  expect(label([], 280)?.side).toBe('left')
  expect(label(at(240), 280)?.side).toBe('right') // above is cut off as well
  expect(label(at(140, 60))?.side).toBe('above')
  expect(label([...at(200, 20), { x: 100, y: 75 }], 100, 'Indiranagar Trauma')).toEqual({
    side: 'right',
    lines: ['Indiranagar', 'Trauma'],
  })
  const two = (...xs: number[]) =>
    labelled(
      at(...xs).map((place) => ({ at: place, name: 'Lakeview' })),
      [],
      300,
    )
  expect(two(100, 190).map(({ side }) => side)).toEqual(['right', 'right'])
  expect(two(100, 150).map(({ side }) => side)).toEqual(['left', 'right'])
  // The second could only stand to the right, in two lines that the first one's name would cover.
  const pair = labelled(
    [
      { at: { x: 100, y: 80 }, name: 'Lakeview' },
      { at: { x: 140, y: 98 }, name: 'Indiranagar Trauma' },
    ],
    at(60, 260).map(({ x }) => ({ x, y: 98 })),
    300,
  )
  expect(pair.map(({ side, lines }) => `${side} ${lines.length}`)).toEqual(['left 1', 'right 2'])
})
