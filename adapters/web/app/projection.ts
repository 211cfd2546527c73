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

/** Where a name stands by its landmark, in one line or two. */
export interface Label {
  readonly side: 'right' | 'left' | 'above'
  readonly lines: readonly string[]
}

/** Of one letter, and half the height of a line, at the size of the map's names. */
const LETTER_WIDTH = 6.6
const HALF_LINE = 8
/** Half of a mark, and from its middle to the name. */
const HALF_MARK = 9
const TO_NAME = 12

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Each name at the first place where it lies within the picture and upon no mark, landmark or other name, if any. Names
 * that have few such places choose first.
 */
export function labelled(
  landmarks: readonly { readonly at: XY; readonly name: string }[],
  marks: readonly XY[],
  width: number,
): Label[] {
  const taken = [...marks, ...landmarks.map(({ at }) => at)].map(markBox)
  const fits = ({ left, right, top, bottom }: Box): boolean =>
    left >= 0 &&
    right <= width &&
    top >= 0 &&
    !taken.some((other) => left < other.right && other.left < right && top < other.bottom && other.top < bottom)
  const fitting = ({ at, options }: { readonly at: XY; readonly options: readonly Label[] }): Label[] =>
    options.filter((label) => fits(labelBox(at, label)))

  const labels: Label[] = []
  const waiting = landmarks.map(({ at, name }, index) => ({ index, at, options: labelsOf(name) }))
  const byRoom = waiting.map((each) => ({ ...each, room: fitting(each).length })).sort((a, b) => a.room - b.room)
  for (const each of byRoom) {
    const label = fitting(each)[0] ?? each.options[0]
    if (!label) continue
    labels[each.index] = label
    taken.push(labelBox(each.at, label))
  }
  return labels
}

function labelsOf(name: string): readonly Label[] {
  const [first = name, ...more] = name.split(' ')
  const oneLine: Label[] = (['right', 'left', 'above'] as const).map((side) => ({ side, lines: [name] }))
  if (more.length === 0) return oneLine
  const lines = [first, more.join(' ')]
  return [...oneLine, { side: 'right', lines }, { side: 'left', lines }]
}

const markBox = ({ x, y }: XY): Box => ({
  left: x - HALF_MARK,
  right: x + HALF_MARK,
  top: y - HALF_MARK,
  bottom: y + HALF_MARK,
})

function labelBox({ x, y }: XY, { side, lines }: Label): Box {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH
  const left = side === 'right' ? x + TO_NAME : side === 'left' ? x - TO_NAME - width : x - width / 2
  const middle = side === 'above' ? y - 2 * HALF_MARK : y
  // A second line pushes the first one up, since units stand beneath their hospital.
  return { left, right: left + width, top: middle - HALF_LINE * lines.length, bottom: middle + HALF_LINE }
}
