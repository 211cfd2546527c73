import { type Actor, SYSTEM } from '../actor.ts'
import { AMB1, crewOf, dispatch, FAMILY, network, noonPlus, request, weigh } from '../ambulances/scene.fixture.ts'
import { due, nextDue } from '../core.ts'
import type { Command, Event } from '../decision.ts'
import { COORDINATOR, fixtureTopology } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { FacilityId, StaffId } from '../ids.ts'
import type { Message } from '../message.ts'
import { OnCall, type Topology } from '../network/topology.ts'
import type { Instant } from '../time.ts'

/** A network with a rota for the cath lab, and a heart patient on the way there. */

export const line = (duty: string, staff: string, facility?: string, hours = { from: 0, to: 1440 }): OnCall =>
  OnCall.parse({ duty, staff, ...hours, ...(facility && { facility }) })

export const person = (id: string, facility: string): Topology['staff'][number] => ({
  id: StaffId.parse(id),
  role: 'staff',
  facility: FacilityId.parse(facility),
})

export const staffed: Topology = {
  ...fixtureTopology,
  staff: [
    ...fixtureTopology.staff,
    ...['S-CATH', 'S-CARDIO', 'S-CARDIO2', 'S-ICU'].map((id) => person(id, 'LGH')),
    person('S-CATH-HHI', 'HHI'),
  ],
  onCall: [
    ...fixtureTopology.onCall,
    line('cath-lab', 'S-CATH', 'LGH'),
    line('cardiology', 'S-CARDIO', 'LGH'),
    line('cardiology', 'S-CARDIO2', 'LGH'),
    line('cath-lab', 'S-CATH-HHI', 'HHI'),
    line('critical-care', 'S-ICU', 'LGH'),
  ],
}

/** A scenario with its timers running; what people were told is kept. */
export class Desk {
  readonly scenario: Scenario
  now: Instant
  told: Message[] = []
  readonly events: Event[] = []

  constructor(topology: Topology = staffed) {
    this.scenario = network(topology)
    this.now = noonPlus(0)
  }

  do(command: Command, by: Actor): ReturnType<Scenario['when']> {
    const decision = this.scenario.at(this.now).as(by).when(command)
    this.told.push(...this.scenario.messages)
    if (decision.ok) this.events.push(...decision.events)
    return decision
  }

  /** Serves the timers up to that moment, as often as they fire. */
  passTo(until: Instant): this {
    for (let rounds = 0; ; rounds += 1) {
      if (rounds > 5_000) throw new Error('the timers do not come to rest')
      const at = nextDue(this.scenario.state)
      if (at === null || at > until) break
      this.now = at > this.now ? at : this.now
      for (const command of due(this.scenario.state, this.now)) this.do(command, SYSTEM)
    }
    this.now = until > this.now ? until : this.now
    return this
  }

  /** A heart attack at noon, AMB-1 sent to Lakeview ten seconds later. */
  sent(): this {
    this.do(request(), FAMILY)
    this.passTo(noonPlus(1)).do(weigh(), SYSTEM)
    this.passTo(noonPlus(10)).do(dispatch(), COORDINATOR)
    return this.passTo(noonPlus(10))
  }

  crew(status: 'en_route' | 'on_scene' | 'transporting' | 'at_hospital'): this {
    this.do({ type: 'ambulances.report-status', ambulance: AMB1, status }, crewOf(AMB1))
    return this.passTo(this.now)
  }

  /** Whom it rang for since the last look, and of what. */
  rang(): string[] {
    const lines = this.told.flatMap(({ to, notice }) => {
      const whom = to.kind === 'staff' ? to.staff : to.kind === 'team' ? to.team : to.kind
      if (notice.kind === 'colleague.alert') return [`${whom} ${notice.why} ${notice.items.join(' ')}`]
      if (notice.kind === 'colleague.alert-ended') return [`${whom} ${notice.because}`]
      return []
    })
    this.told = []
    return lines
  }
}
