import { SYSTEM } from '../orchestrator/actor.ts'
import type { TravelSource } from '../orchestrator/ambulances/events.ts'
import { routingNeeds } from '../orchestrator/ambulances/needs.ts'
import type { Engine } from '../orchestrator/engine.ts'
import type { AmbulanceId, EmergencyId, FacilityId } from '../orchestrator/ids.ts'
import type { Instant } from '../orchestrator/time.ts'
import type { FleetPlanner } from './fleet-planner.ts'
import { codeOf, type Log } from './log.ts'
import type { SideWrite } from './store.ts'
import type { TravelTimes } from './travel.ts'

export interface DispatcherPorts {
  readonly engine: Engine<SideWrite>
  readonly travel: TravelTimes
  readonly now: () => Instant
  readonly log: Log
  /** Looks at all calls and the whole fleet at once, where the network has zones. */
  readonly planner?: Pick<FleetPlanner, 'look'>
  /** Something was written that may have to be sent. */
  readonly wrote: () => void
}

type Need = ReturnType<typeof routingNeeds>[number]

/**
 * Brings travel times to the emergencies that wait for a recommendation. What is needed is read off the
 * state, so a restart simply finds it again.
 */
export class Dispatcher {
  readonly #ports: DispatcherPorts
  readonly #inHand = new Map<EmergencyId, Promise<void>>()

  constructor(ports: DispatcherPorts) {
    this.#ports = ports
  }

  /** Looks after every emergency in need, and waits for those already in hand. */
  async look(): Promise<void> {
    const { engine, planner } = this.#ports
    await planner?.look()
    const needs = await engine.submit(({ state, now }) => routingNeeds(state, now))
    const inHand = needs.flatMap(({ emergency }) => this.#inHand.get(emergency) ?? [])
    const taken = needs.filter(({ emergency }) => !this.#inHand.has(emergency)).map((need) => this.#take(need))
    await Promise.all([...inHand, ...taken])
    // One in hand may have been answered as the world was before; what is still needed then is taken up anew.
    if (inHand.length > 0) await this.look()
  }

  #take(need: Need): Promise<void> {
    const serving = this.#serve(need).finally(() => this.#inHand.delete(need.emergency))
    this.#inHand.set(need.emergency, serving)
    return serving
  }

  async #serve(need: Need): Promise<void> {
    const { log, wrote } = this.#ports
    try {
      for (let current: Need | null = need; current !== null; ) current = await this.#recommend(current)
      wrote()
    } catch (error) {
      log.error({ code: codeOf(error), id: need.emergency }, 'no recommendation could be made')
    }
  }

  /** What has to be measured anew because scene or fleet moved meanwhile; null when the need is served. */
  async #recommend(need: Need): Promise<Need | null> {
    const measured = await this.#measure(need)
    return this.#ports.engine.submit((tx) => {
      const now = routingNeeds(tx.state, tx.now).find(({ emergency }) => emergency === need.emergency)
      if (now && !sameQuestion(now, need)) return now
      tx.execute({ type: 'ambulances.recommend', emergency: need.emergency, ...measured }, SYSTEM)
      return null
    })
  }

  async #measure(need: Need): Promise<Measured> {
    const { travel, now } = this.#ports
    const [there, onward] = await Promise.all([
      travel.table(
        need.ambulances.map(({ point }) => point),
        [need.scene],
        now(),
        need.lights,
      ),
      travel.table(
        [need.scene],
        need.facilities.map(({ point }) => point),
        now(),
        need.lights,
      ),
    ])
    const toScene = new Map<AmbulanceId, number>()
    for (const [n, { id }] of need.ambulances.entries()) setKnown(toScene, id, there.seconds[n]?.[0])
    const toHospital = new Map<FacilityId, number>()
    for (const [n, { id }] of need.facilities.entries()) setKnown(toHospital, id, onward.seconds[0]?.[n])
    const travelSource = there.source === onward.source ? there.source : 'embedded'
    return { toScene, toHospital, travelSource }
  }
}

interface Measured {
  readonly toScene: Map<AmbulanceId, number>
  readonly toHospital: Map<FacilityId, number>
  readonly travelSource: TravelSource
}

const sameQuestion = (a: Need, b: Need): boolean =>
  a.scene.lat === b.scene.lat &&
  a.scene.lon === b.scene.lon &&
  a.ambulances.length === b.ambulances.length &&
  a.ambulances.every(({ id }, n) => id === b.ambulances[n]?.id)

function setKnown<K>(seconds: Map<K, number>, key: K, value: number | null | undefined): void {
  if (value !== null && value !== undefined) seconds.set(key, value)
}
