import { type ReactNode, useMemo } from 'react'
import type { LatLon } from '../../../orchestrator/geo.ts'
import type { AmbulanceLook, AmbulanceOnBoard, Board } from '../wire.ts'
import { PARKS, RING_ROAD, ROADS, WATERS } from './bengaluru.ts'
import { between, type Projection, projectionOf, spread, type XY } from './projection.ts'

const WIDTH = 440
const MIN_HEIGHT = 330
const MARGIN = 34
const KM_PER_DEGREE = 111.2

type Activity = 'idle' | 'busy' | 'off'

const LOOK_WORDS: Readonly<Record<AmbulanceLook, string>> = {
  available: 'free',
  unavailable: 'off duty',
  dispatched: 'sent',
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
  const projection = useProjection(board)
  const { width, height, place } = projection
  const units = ambulances.map((unit) => ({ unit, at: whereNow(unit, now, projection) }))
  const spots = spread(
    units.map(({ at }) => at),
    13,
    17,
  )
  const busy = ambulances.filter(({ look }) => activityOf(look) === 'busy').length
  const lost = emergencies.filter(({ point }) => point === null)
  const summary = `${facilities.length} hospitals, ${ambulances.length} ambulances of which ${busy} on a job, ${emergencies.length} open emergencies`

  return (
    <figure className="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map of the city: ${summary}`}>
        <Ground projection={projection} />
        {ambulances.map(({ id, route }) => route && <Leg key={id} from={place(route.from)} to={place(route.to)} />)}
        {facilities.map(({ id, name, shortName, location }) => (
          <Hospital key={id} at={place(location)} name={name} shortName={shortName} width={width} />
        ))}
        {emergencies.map(
          ({ id, priority, point }) => point && <Emergency key={id} at={place(point)} priority={priority} id={id} />,
        )}
        {units.map(({ unit }, index) => (
          <Unit key={unit.id} unit={unit} at={spots[index] ?? { x: 0, y: 0 }} />
        ))}
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
        <span data-mark="emergency">Emergency</span>
      </figcaption>
    </figure>
  )
}

/** Framed by what stands still, and widened by an emergency outside it. */
function useProjection({ facilities, ambulances, emergencies }: Board): Projection {
  const points: LatLon[] = [
    ...facilities.map(({ location }) => location),
    ...ambulances.map(({ route, point }) => route?.from ?? point),
    ...emergencies.flatMap(({ point }) => point ?? []),
  ]
  const key = JSON.stringify(points)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the points
  return useMemo(() => projectionOf(points, WIDTH, MIN_HEIGHT, MARGIN), [key])
}

function whereNow({ route, leg, point }: AmbulanceOnBoard, now: number, { place }: Projection): XY {
  if (!route || !leg) return place(point)
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

function Hospital({
  at: { x, y },
  name,
  shortName,
  width,
}: {
  readonly at: XY
  readonly name: string
  readonly shortName: string
  readonly width: number
}): ReactNode {
  const atRight = x > width * 0.68
  return (
    <g className="hospital" transform={`translate(${x} ${y})`}>
      <title>{name}</title>
      <rect x="-8" y="-8" width="16" height="16" rx="4.5" />
      <path d="M0-4.200V4.200M-4.2 0H4.2" />
      <text x={atRight ? -12 : 12} y="-6" textAnchor={atRight ? 'end' : 'start'}>
        {shortName}
      </text>
    </g>
  )
}

function Unit({ unit, at }: { readonly unit: AmbulanceOnBoard; readonly at: XY }): ReactNode {
  const { id, class: ambulanceClass, look } = unit
  return (
    <g
      className="unit"
      data-activity={activityOf(look)}
      data-class={ambulanceClass}
      style={{ transform: `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)` }}
    >
      <title>{`${id}, ${ambulanceClass}, ${LOOK_WORDS[look]}`}</title>
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
