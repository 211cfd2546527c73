import type { LatLon } from '../../../orchestrator/geo.ts'

const SMALLEST_DEGREES = 0.01

export interface XY {
  readonly x: number
  readonly y: number
}

/** A picture of part of the earth, in drawing units. */
export interface Projection {
  readonly width: number
  readonly height: number
  place(point: LatLon): XY
}

/**
 * Equirectangular about the middle latitude, true enough across one city. Everything in `points` lies at
 * least `margin` inside a picture of `width` by `height`.
 */
export function projectionOf(points: readonly LatLon[], width: number, height: number, margin: number): Projection {
  const lats = points.map(({ lat }) => lat)
  const lons = points.map(({ lon }) => lon)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 }
  const shrink = Math.cos((middle.lat * Math.PI) / 180)
  // One place alone still has a neighbourhood around it.
  const across = Math.max((east - west) * shrink, SMALLEST_DEGREES)
  const down = Math.max(north - south, SMALLEST_DEGREES)
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down)
  return {
    width,
    height,
    place: ({ lat, lon }) => ({
      x: width / 2 + (lon - middle.lon) * shrink * scale,
      y: height / 2 - (lat - middle.lat) * scale,
    }),
  }
}

export const between = (a: XY, b: XY, share: number): XY => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

/** Marks closer than this would hide each other. */
const NEAR = 14
const GAP = 18

/**
 * Where to draw marks so that none hides another: those that would lie on each other stand side by side,
 * and beneath a landmark they would cover.
 */
export function spread(places: readonly XY[], landmarks: readonly XY[]): XY[] {
  const near = (a: XY, b: XY): boolean => Math.hypot(a.x - b.x, a.y - b.y) < NEAR
  const heaps: { readonly at: XY; readonly members: number[] }[] = []
  for (const [index, place] of places.entries()) {
    const heap = heaps.find(({ at }) => near(at, place))
    if (heap) heap.members.push(index)
    else heaps.push({ at: place, members: [index] })
  }
  const spots = [...places]
  for (const { at, members } of heaps) {
    const y = landmarks.some((landmark) => near(landmark, at)) ? at.y + GAP : at.y
    for (const [order, index] of members.entries()) {
      spots[index] = { x: at.x + (order - (members.length - 1) / 2) * GAP, y }
    }
  }
  return spots
}
