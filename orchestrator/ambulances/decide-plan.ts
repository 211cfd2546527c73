import { sameData } from '../canonical.ts'
import { accept, type Decision, type Issued } from '../decision.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { notPermitted } from './authority.ts'
import { by } from './by.ts'
import { closestPolicy } from './closest-policy.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { stillHolds } from './coupled.ts'
import { shortfallOf, unreachableOf } from './dispatch-policy.ts'
import { overlookedAs } from './duty.ts'
import type { AmbulanceCandidate, AmbulancesEvent } from './events.ts'
import type { DispatchPolicy, Duty, Orders, Unit } from './fleet.ts'
import { type FleetSeen, fleetSeen } from './fleet-seen.ts'
import { kept } from './kept.ts'
import { nadiPolicy } from './nadi-policy.ts'
import { NADI_RULES } from './nadi-rules.ts'
import { decidePosts, type Posting } from './plan-posts.ts'
import type { PlanRoads } from './plan-roads.ts'
import { soonestFree } from './soonest-free.ts'
import type { Emergency } from './state.ts'
import { classNeeded } from './suitability.ts'
import { type Gain, takeOverGain } from './take-over.ts'
import { isAnyFree, recommendationFor, Weighing } from './weigh.ts'

/** Nobody is looked at again sooner than this because of something held back. */
const LOOK_AGAIN_SECONDS_MIN = 5

const NADI = nadiPolicy(NADI_RULES)
/** Without a unit there is nothing to ask a policy. */
const NO_ORDERS: Orders = { send: [], post: [], lookAgainInSeconds: null }

/**
 * Looks at the whole fleet: every call nobody has reached and every unit at once. What the policy orders becomes
 * recommendations and proposals, which a coordinator approves as ever; calls it keeps waiting say what for, and
 * units that are missed elsewhere are posted or advised to move.
 */
export function decidePlan(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.plan'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const { roads } = command
  const seen = fleetSeen(state, roads, at)
  const policy = command.policy ?? (topologyOf(state.network).zones.length > 0 ? NADI : closestPolicy)
  const orders = seen.units.length === 0 ? NO_ORDERS : withNobodyForgotten(seen, policy.decide(seen.view))
  checkOrders(policy, seen, orders)
  const planned = new Planning(state, roads, at, seen, orders)
  return accept(...planned.calls(), ...decidePosts(state, seen, orders), {
    type: 'ambulances.planned',
    lookAgainAt: lookAgainAt(orders, at),
  })
}

const lookAgainAt = ({ lookAgainInSeconds }: Orders, at: Instant): Instant | null =>
  lookAgainInSeconds === null ? null : plusSeconds(at, Math.max(LOOK_AGAIN_SECONDS_MIN, lookAgainInSeconds))

/** A threat to life never waits while a unit is free, whatever the policy thinks: the closest one goes. */
function withNobodyForgotten({ view }: FleetSeen, orders: Orders): Orders {
  const sent = new Set(orders.send.map(({ unit }) => unit))
  const called = new Set(orders.send.map(({ call }) => call))
  const forgotten = view.calls.filter(
    ({ index, priority, unit }) => priority === 'P1' && unit === null && !called.has(index),
  )
  if (forgotten.length === 0) return orders
  const left = view.units.filter(({ index }) => !sent.has(index))
  const { send } = closestPolicy.decide({ ...view, units: left, calls: forgotten })
  if (send.length === 0) return orders
  const taken = new Set(send.map(({ unit }) => unit))
  return {
    ...orders,
    send: [...orders.send, ...send],
    post: orders.post.filter(({ unit }) => !taken.has(unit)),
  }
}

/** Orders that cannot be are a fault of the policy. */
function checkOrders({ name }: DispatchPolicy, { units, calls }: FleetSeen, { send, post }: Orders): void {
  const sent = new Set(send.map(({ unit }) => unit))
  if (sent.size < send.length || new Set(send.map(({ call }) => call)).size < send.length) {
    throw new Error(`${name} sent a unit to two calls, or two units to one`)
  }
  if (post.some(({ unit }) => sent.has(unit))) throw new Error(`${name} sent and posted the same unit`)
  const unknown = send.some(({ unit, call }) => !units[unit] || !calls[call]) || post.some(({ unit }) => !units[unit])
  if (unknown) throw new Error(`${name} ordered a unit or a call that is not there`)
}

type Engaged = Unit & { readonly duty: Extract<Duty, { kind: 'engaged' }> }

const engagedOf = (units: readonly Unit[]): Engaged[] =>
  units
    .filter((unit): unit is Engaged => unit.duty.kind === 'engaged')
    .sort(by(({ duty, index }) => [duty.freeInSeconds, index]))

/** What the orders mean for each call. */
class Planning {
  readonly #state: NetworkState
  readonly #roads: PlanRoads
  readonly #at: Instant
  readonly #seen: FleetSeen
  /** Only once somebody is weighed: most looks find nobody waiting. */
  #weighing: Weighing | null = null
  readonly #unitFor: ReadonlyMap<number, number>
  readonly #sent: ReadonlySet<number>
  readonly #posts: ReadonlyMap<number, Posting>
  /** Those that come free soonest come first. */
  #engaged: readonly Engaged[] | null = null

  constructor(state: NetworkState, roads: PlanRoads, at: Instant, seen: FleetSeen, { send, post }: Orders) {
    this.#state = state
    this.#roads = roads
    this.#at = at
    this.#seen = seen
    this.#unitFor = new Map(send.map(({ unit, call }) => [call, unit]))
    this.#sent = new Set(send.map(({ unit }) => unit))
    this.#posts = new Map(post.map((order) => [order.unit, order]))
  }

  calls(): AmbulancesEvent[] {
    return this.#seen.calls.flatMap((emergency, index) => {
      const unit = this.#unitFor.get(index)
      if (emergency.phase === 'open')
        return unit === undefined ? this.#waits(emergency, index) : this.#goes(emergency, index, unit)
      return this.#change(emergency, index, unit)
    })
  }

  #goes(emergency: Emergency, call: number, unit: number): AmbulancesEvent[] {
    const recommendation = this.#recommendation(emergency, call, unit)
    if (same(recommendation, emergency.recommendation)) return []
    return [{ type: 'ambulances.recommended', emergency: emergency.id, recommendation }]
  }

  /** Another unit for a call that has one on its way. */
  #change(emergency: Emergency, call: number, unit: number | undefined): AmbulancesEvent[] {
    if (unit === undefined || this.#seen.view.calls[call]?.unit === unit) {
      if (emergency.proposal === null) return []
      return [{ type: 'ambulances.reassignment-proposed', emergency: emergency.id, recommendation: null }]
    }
    const recommendation = this.#recommendation(emergency, call, unit)
    if (same(recommendation, emergency.proposal)) return []
    return [{ type: 'ambulances.reassignment-proposed', emergency: emergency.id, recommendation }]
  }

  #recommendation(emergency: Emergency, call: number, unit: number) {
    const relieved = this.#seen.view.calls[call]?.unit ?? null
    const post = relieved === null ? undefined : this.#posts.get(relieved)
    const weighed = this.#weigh(call)
    const sending = { emergency, call, unit, post: post && this.#postName(post), gain: this.#gain(call, unit) }
    return recommendationFor(this.#state, sending, this.#seen, weighed, this.#roads, this.#at)
  }

  #weigh(call: number): AmbulanceCandidate[] {
    this.#weighing ??= new Weighing(this.#state, this.#seen, this.#at)
    return this.#weighing.against(call)
  }

  #gain(index: number, unit: number): Gain | null {
    const { view } = this.#seen
    const [call, taker] = [view.calls[index], view.units[unit]]
    return call && taker ? takeOverGain(view, call, taker, (relieved) => this.#sent.has(relieved)) : null
  }

  #postName({ zone }: Posting): string | null {
    const { view, posts } = this.#seen
    return posts[view.posts.indexOf(zone)] ?? null
  }

  /** Nobody comes yet: on purpose, or because there is nobody. */
  #waits(emergency: Emergency, call: number): AmbulancesEvent[] {
    if (isAnyFree(this.#seen, call)) {
      const held = this.#heldFor(call)
      if (emergency.held?.for === held.for && emergency.held !== null) return []
      return [{ type: 'ambulances.held', emergency: emergency.id, held, ...kept(this.#weigh(call)) }]
    }
    const ambulances = this.#weigh(call)
    if (emergency.priority === 'P1' && this.#somebodyElse(emergency, ambulances)) return []
    const shortfall = shortfallOf(this.#state, ambulances, classNeeded(emergency.priority))
    if (shortfall === emergency.shortfall && same(unreachableOf(ambulances), emergency.unreachable)) return []
    const soonest = soonestFree(this.#state, this.#at)
    return [
      {
        type: 'ambulances.unfulfilled',
        emergency: emergency.id,
        shortfall,
        soonestFree: soonest,
        ...kept(ambulances),
      },
    ]
  }

  /** Recommended all the same, or about to be: see `recommend`. */
  #somebodyElse(emergency: Emergency, weighed: readonly AmbulanceCandidate[]): boolean {
    const { recommendation, unreachable } = emergency
    if (recommendation?.despite && stillHolds(this.#state, emergency, recommendation)) return true
    return weighed.some(
      ({ ambulance, excluded }) =>
        excluded !== null && overlookedAs(excluded) !== null && !unreachable.includes(ambulance),
    )
  }

  /** The engaged unit that could be there first, if any is known. */
  #heldFor(call: number): { for: FleetSeen['units'][number]['id'] | null; freeInSeconds: number | null } {
    const { view, units } = this.#seen
    const scene = view.calls[call]?.zone ?? 0
    let best: { index: number; at: number; free: number } | null = null
    this.#engaged ??= engagedOf(view.units)
    for (const { index, duty, place } of this.#engaged) {
      if (best !== null && duty.freeInSeconds >= best.at) break
      const at = duty.freeInSeconds + view.roads.from(place, scene) * view.pace
      if (best === null || at < best.at) best = { index, at, free: duty.freeInSeconds }
    }
    return { for: units[best?.index ?? -1]?.id ?? null, freeInSeconds: best && Math.round(best.free) }
  }
}

const same = (a: unknown, b: unknown): boolean => b !== null && sameData(a, b)
