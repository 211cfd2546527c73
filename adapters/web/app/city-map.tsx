import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { LatLon } from '../../../orchestrator/geo.ts'
import type { AmbulanceLook, AmbulanceOnBoard, Board } from '../wire.ts'
import { PARKS, RING_ROAD, ROADS, WATERS } from './bengaluru.ts'
import { between, type Label, labelled, type Projection, projectionOf, spread, type XY } from './projection.ts'

const MARGIN = 40
const EDGE = 12
/** Before the picture has been measured. */
const FIRST_SIZE = { width: 440, height: 280 }
const KM_PER_DEGREE = 111.2

type Activity = 'idle' | 'busy' | 'off'

const LOOK_WORDS: Readonly<Record<AmbulanceLook, string>> = {
  available: 'free',
  unavailable: 'off duty',
  dispatched: 'sent',
  accepted: 'getting ready',
  en_route: 'on the way',
  on_scene: 'at the scene',
  transporting: 'bringing the patient',
  at_hospital: 'at the hospital',
}
const activityOf = (look: AmbulanceLook): Activity =>
  look === 'available' ? 'idle' : look === 'unavailable' ? 'off' : 'busy'

/** The city: hospitals, ambulances on their legs, emergencies. */
export function CityMap({ board, now }: { readonly board: Board; readonly now: number }): ReactNode {
  const { facilities, ambulances, emergencies } = board
  const picture = useRef<SVGSVGElement>(null)
  const { projection, frame } = useProjection(board, useSize(picture))
  const { width, height, place } = projection
  const units = ambulances.map((unit) => ({ unit, at: whereNow(unit, now, projection) }))
  const spots = spread(
    units.map(({ at }) => at),
    [...facilities.map(({ location }) => location), ...emergencies.flatMap(({ point }) => point ?? [])].map(place),
  )
  const labels = labelled(
    facilities.map(({ shortName, location }) => ({ at: place(location), name: shortName })),
    [...spots, ...emergencies.flatMap(({ point }) => (point ? place(point) : []))],
    width,
  )
  const busy = ambulances.filter(({ look }) => activityOf(look) === 'busy').length
  const lost = emergencies.filter(({ point }) => point === null)
  const summary = `${facilities.length} hospitals, ${ambulances.length} ambulances of which ${busy} on a job, ${emergencies.length} open emergencies`

  return (
    <figure className="map">
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map of the city: ${summary}`}>
        <Ground projection={projection} />
        {ambulances.map(({ id, route }) => route && <Leg key={id} from={place(route.from)} to={place(route.to)} />)}
        {facilities.map(({ id, name, location }, index) => (
          <Hospital key={id} at={place(location)} name={name} label={labels[index]} />
        ))}
        {emergencies.map(
          ({ id, priority, point }) => point && <Emergency key={id} at={place(point)} priority={priority} id={id} />,
        )}
        {/* In a new frame units stand where they are; only within one do they drive there. */}
        <g key={frame}>
          {units.map(({ unit }, index) => (
            <Unit key={unit.id} unit={unit} at={spots[index] ?? { x: 0, y: 0 }} />
          ))}
        </g>
      </svg>
      {lost.length > 0 && (
        <p className="no-location">
          {lost.map(({ id, priority }) => `${priority} ${id}`).join(', ')}: waiting for a location
        </p>
      )}
      <figcaption className="legend">
        <span data-mark="hospital">Hospital</span>
        <span data-mark="als">ALS</span>
        <span data-mark="bls">BLS</span>
        <span data-mark="busy">On a job</span>
        <span data-mark="off">Off duty</span>
        {ambulances.some(({ staleMinutes }) => staleMinutes !== null) && <span data-mark="stale">Old position</span>}
        <span data-mark="emergency">Emergency</span>
      </figcaption>
    </figure>
  )
}

type Size = Pick<Projection, 'width' | 'height'>

/** The size an element has on screen, in CSS pixels, so that what is drawn in it keeps its own size. */
function useSize(element: RefObject<Element | null>): Size {
  const [size, setSize] = useState<Size>(FIRST_SIZE)
  useLayoutEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      if (width > 0 && height > 0) setSize({ width, height })
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}

/** Framed by hospitals, emergencies and the legs being driven; a unit waiting far out stands at the edge. */
function useProjection(
  { facilities, ambulances, emergencies }: Board,
  { width, height }: Size,
): { readonly projection: Projection; readonly frame: string } {
  const points: LatLon[] = [
    ...facilities.map(({ location }) => location),
    ...ambulances.flatMap(({ route }) => (route ? [route.from, route.to] : [])),
    ...emergencies.flatMap(({ point }) => point ?? []),
  ]
  const key = JSON.stringify([points, width, height])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the points
  return useMemo(() => ({ projection: projectionOf(points, width, height, MARGIN), frame: key }), [key])
}

function whereNow({ route, leg, point }: AmbulanceOnBoard, now: number, { place, width, height }: Projection): XY {
  if (!route || !leg) {
    const { x, y } = place(point)
    return { x: Math.min(width - EDGE, Math.max(EDGE, x)), y: Math.min(height - EDGE, Math.max(EDGE, y)) }
  }
  const share = (now - leg.leftAt) / Math.max(1, leg.arriveAt - leg.leftAt)
  // Short of the end until the crew says that it is there.
  return between(place(route.from), place(route.to), Math.min(0.94, Math.max(0, share)))
}

const path = (points: readonly LatLon[], { place }: Projection): string =>
  points
    .map(place)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('')

function Ground({ projection }: { readonly projection: Projection }): ReactNode {
  const { place, width, height } = projection
  const kilometre = place({ lat: 0, lon: 0 }).y - place({ lat: 1 / KM_PER_DEGREE, lon: 0 }).y
  const blobs = (kind: string, shapes: typeof WATERS): ReactNode =>
    shapes.map(({ at, radiusKm: [across, down] }) => {
      const { x, y } = place(at)
      return <ellipse key={at.lat} className={kind} cx={x} cy={y} rx={across * kilometre} ry={down * kilometre} />
    })
  return (
    <g className="ground">
      <rect className="land" width={width} height={height} />
      {blobs('park', PARKS)}
      {blobs('water', WATERS)}
      {ROADS.map((road) => (
        <path key={path(road, projection)} className="road" d={path(road, projection)} />
      ))}
      <path className="road ring" d={path(RING_ROAD, projection)} />
    </g>
  )
}

interface HospitalProps {
  readonly at: XY
  readonly name: string
  readonly label: Label | undefined
}

const LABEL_AT: Readonly<Record<Label['side'], { x: number; y: number; textAnchor: 'start' | 'end' | 'middle' }>> = {
  right: { x: 12, y: 4, textAnchor: 'start' },
  left: { x: -12, y: 4, textAnchor: 'end' },
  above: { x: 0, y: -13, textAnchor: 'middle' },
}
const LINE_HEIGHT = 13

function Hospital({ at: { x, y }, name, label = { side: 'right', lines: [name] } }: HospitalProps): ReactNode {
  const { x: left, y: baseline, textAnchor } = LABEL_AT[label.side]
  const first = baseline - (LINE_HEIGHT - 3) * (label.lines.length - 1)
  return (
    <g className="hospital" transform={`translate(${x} ${y})`}>
      <title>{name}</title>
      <rect x="-8" y="-8" width="16" height="16" rx="4.5" />
      <path d="M0-4.2V4.2M-4.2 0H4.2" />
      <text textAnchor={textAnchor}>
        {label.lines.map((line, index) => (
          <tspan key={line} x={left} y={first + index * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

function Unit({ unit, at }: { readonly unit: AmbulanceOnBoard; readonly at: XY }): ReactNode {
  const { id, class: ambulanceClass, look, staleMinutes } = unit
  const age = staleMinutes === null ? '' : `, position ${staleMinutes} min old`
  return (
    <g
      className="unit"
      data-activity={activityOf(look)}
      data-class={ambulanceClass}
      data-stale={staleMinutes !== null}
      style={{ transform: `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)` }}
    >
      <title>{`${id}, ${ambulanceClass}, ${LOOK_WORDS[look]}${age}`}</title>
      {ambulanceClass === 'ALS' ? <circle r="8.5" /> : <rect x="-7.5" y="-7.5" width="15" height="15" rx="3" />}
      <text y="3.2">{id.match(/\d+$/)?.[0] ?? id.slice(0, 2)}</text>
    </g>
  )
}

function Leg({ from, to }: { readonly from: XY; readonly to: XY }): ReactNode {
  return <line className="leg" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
}

function Emergency({
  at: { x, y },
  priority,
  id,
}: {
  readonly at: XY
  readonly priority: string
  readonly id: string
}): ReactNode {
  return (
    <g className="emergency" data-priority={priority} transform={`translate(${x} ${y})`}>
      <title>{`${priority} ${id}`}</title>
      <circle className="wave" r="8" />
      <circle className="core" r="6" />
      <text y="-11">{priority}</text>
    </g>
  )
}
