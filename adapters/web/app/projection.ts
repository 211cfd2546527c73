import type { LatLon } from '../../../orchestrator/geo.ts'

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
 * least `margin` inside a picture `width` wide and at least `minHeight` high.
 */
export function projectionOf(points: readonly LatLon[], width: number, minHeight: number, margin: number): Projection {
  const lats = points.map(({ lat }) => lat)
  const lons = points.map(({ lon }) => lon)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 }
  const shrink = Math.cos((middle.lat * Math.PI) / 180)
  const across = Math.max((east - west) * shrink, 0.01)
  const down = Math.max(north - south, 0.01)
  const scale = (width - 2 * margin) / Math.max(across, down * 0.8) // no taller than five to four
  const height = Math.max(minHeight, down * scale + 2 * margin)
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

/**
 * Where to draw marks that would lie on each other: those within `near` of a first one stand in rows
 * beneath it, so that none hides another.
 */
export function spread(places: readonly XY[], near: number, gap: number): XY[] {
  const heaps: { readonly at: XY; readonly members: number[] }[] = []
  for (const [index, place] of places.entries()) {
    const heap = heaps.find(({ at }) => Math.hypot(at.x - place.x, at.y - place.y) < near)
    if (heap) heap.members.push(index)
    else heaps.push({ at: place, members: [index] })
  }
  const spots = [...places]
  for (const { at, members } of heaps) {
    if (members.length < 2) continue
    for (const [order, index] of members.entries()) {
      spots[index] = { x: at.x + (order - (members.length - 1) / 2) * gap, y: at.y }
    }
  }
  return spots
}
