import type { AmbulanceClass, Priority } from '../network/topology.ts'
import type { Demand } from './demand.ts'
import type { Place, RoadTimes } from './road-times.ts'

/** What a unit does, as far as a dispatcher sees it. */
export type Duty =
  /** Free: stands by in zone `post`, or is on the way there. */
  | { readonly kind: 'free'; readonly post: number; readonly arrivesInSeconds: number }
  /** On the way to a patient, and may still be sent to another. */
  | { readonly kind: 'responding'; readonly call: number; readonly arrivesInSeconds: number }
  /** With a patient; free again in about so many seconds, at `Unit.place`. */
  | { readonly kind: 'engaged'; readonly freeInSeconds: number }

export interface Unit {
  readonly index: number
  readonly class: AmbulanceClass
  /** The zone of its own base. */
  readonly home: number
  /** Where it is; for an engaged unit, where it is expected to come free. */
  readonly place: Place
  readonly duty: Duty
  /** Seconds before the crew moves when sent off now. */
  readonly mobilisationSeconds: number
  /** How often this crew was sent elsewhere since it last came free. */
  readonly redirects: number
  /** Stand-by moves of this crew in the last 24 hours. */
  readonly moves: number
}

/** A call no unit has reached yet. */
export interface Call {
  readonly index: number
  readonly zone: number
  readonly priority: Priority
  readonly waitedSeconds: number
  /** The unit on its way. */
  readonly unit: number | null
  /** Units that must not be sent: they gave it back, or could not finish it before their shift ends. */
  readonly notBy: ReadonlySet<number>
}

/** All a dispatch policy may know at one moment: nothing of it lies in the future. */
export interface FleetView {
  /** Seconds on the local clock, counted from some midnight. */
  readonly at: number
  readonly roads: RoadTimes
  /** Travel takes so many times the free-flow matrix at this hour. */
  readonly pace: number
  /** Without lights and siren travel takes so many times longer again. */
  readonly ordinaryFactor: number
  readonly units: readonly Unit[]
  /** In the order they came in. */
  readonly calls: readonly Call[]
  /** Zones where a unit may stand by. */
  readonly posts: readonly number[]
  readonly demand: Demand
  readonly targetSeconds: Readonly<Record<Priority, number>>
  /** Units freed a moment ago, which have no post yet. */
  readonly released: readonly number[]
  /** Stand-by moves ordered in the last 24 hours, of all crews. */
  readonly moves: number
}

export interface Orders {
  /** One call a unit and one unit a call. A call whose unit is taken away and that gets none waits again. */
  readonly send: readonly { readonly unit: number; readonly call: number }[]
  /** Where free units go to stand by. A released unit with no order goes to its own base. */
  readonly post: readonly { readonly unit: number; readonly zone: number }[]
  /** The policy holds something back and wants to be asked again. */
  readonly lookAgainInSeconds: number | null
}

export interface DispatchPolicy {
  readonly name: string
  decide(view: FleetView): Orders
}

/** Life-threatening and emergent runs go with lights and siren, the rest in ordinary traffic. */
export const LIGHTS: Readonly<Record<Priority, boolean>> = { P1: true, P2: true, P3: false, P4: false }

/** Seconds of travel from a place to a call, the crew's mobilisation left out. */
export const travelTo = (view: FleetView, place: Place, call: Call): number =>
  view.roads.from(place, call.zone) * view.pace * (LIGHTS[call.priority] ? 1 : view.ordinaryFactor)
