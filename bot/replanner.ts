import { SYSTEM } from '../orchestrator/actor.ts'
import { type ReplanNeed, replanNeeds } from '../orchestrator/ambulances/replan.ts'
import type { EmergencyId, FacilityId } from '../orchestrator/ids.ts'
import type { DispatcherPorts } from './dispatcher.ts'
import { codeOf } from './log.ts'

/**
 * Brings travel times to the jobs under way whose plan no longer holds. What is needed is read off the state, so a
 * restart simply finds it again, and what changed while times were measured is measured anew.
 */
export class Replanner {
  readonly #ports: DispatcherPorts
  readonly #inHand = new Map<EmergencyId, Promise<void>>()

  constructor(ports: DispatcherPorts) {
    this.#ports = ports
  }

  async look(): Promise<void> {
    const needs = await this.#ports.engine.submit(({ state, now }) => replanNeeds(state, now))
    await Promise.all(needs.map((need) => this.#inHand.get(need.emergency) ?? this.#take(need)))
  }

  #take(need: ReplanNeed): Promise<void> {
    const serving = this.#serve(need).finally(() => this.#inHand.delete(need.emergency))
    this.#inHand.set(need.emergency, serving)
    return serving
  }

  async #serve(need: ReplanNeed): Promise<void> {
    const { log, wrote } = this.#ports
    try {
      for (let current: ReplanNeed | null = need; current !== null; ) current = await this.#replan(current)
      wrote()
    } catch (error) {
      log.error({ code: codeOf(error), id: need.emergency }, 'no new plan could be made')
    }
  }

  async #replan(need: ReplanNeed): Promise<ReplanNeed | null> {
    const { engine, travel, now } = this.#ports
    const [there, onward] = await Promise.all([
      need.unit ? travel.table([need.unit.point], [need.from], now(), need.lights) : null,
      travel.table(
        [need.from],
        need.facilities.map(({ point }) => point),
        now(),
        need.lights,
      ),
    ])
    const toScene = there?.seconds[0]?.[0] ?? null
    const toHospital = new Map<FacilityId, number>()
    for (const [n, { id }] of need.facilities.entries()) {
      const seconds = onward.seconds[0]?.[n]
      if (seconds !== null && seconds !== undefined) toHospital.set(id, seconds)
    }
    return engine.submit((tx) => {
      const current = replanNeeds(tx.state, tx.now).find(({ emergency }) => emergency === need.emergency)
      if (!current) return null
      if (!sameQuestion(current, need)) return current
      tx.execute({ type: 'ambulances.replan', emergency: need.emergency, toScene, toHospital }, SYSTEM)
      return null
    })
  }
}

/** The patient is where they were, and the same unit is on its way or there. */
const sameQuestion = (a: ReplanNeed, b: ReplanNeed): boolean =>
  a.from.lat === b.from.lat && a.from.lon === b.from.lon && a.unit?.id === b.unit?.id
