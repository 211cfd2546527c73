import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { ON_SCENE_SECONDS } from '../limits.ts'
import type { Audience } from '../message.ts'
import type { CrewStatus, SceneOutcome } from './events.ts'
import {
  AMB1,
  AT_KORAMANGALA,
  crewOf,
  dispatch,
  E1,
  FAMILY,
  LGH,
  network,
  noonPlus,
  RANI,
  recommended,
  request,
  underWay,
  weigh,
} from './scene.fixture.ts'

const COORDINATORS: Audience = { kind: 'team', team: 'coordinators' }
const THE_FAMILY: Audience = { kind: 'patient', patient: RANI }
const CREW: Audience = { kind: 'crew', ambulance: AMB1 }
const ED: Audience = { kind: 'team', team: 'ed', facility: LGH }

const HEADLINE = {
  to: COORDINATORS,
  notice: { kind: 'card.emergency', emergency: E1 },
  card: 'emergency:E-1',
  urgent: true,
}
const JOB = {
  to: CREW,
  notice: { kind: 'card.job', emergency: E1, ambulance: AMB1 },
  card: 'job:E-1:AMB-1',
  urgent: true,
}
const toFamily = (notice: object) => ({ to: THE_FAMILY, notice, card: null, urgent: true })
const preAlert = (bed: string | null, expectedAt: number | null) => ({
  to: ED,
  notice: { kind: 'ed.pre-alert', emergency: E1, hospital: LGH, bed, expectedAt },
  card: 'prealert:E-1:AMB-1',
  urgent: true,
})
const WITHDRAWN = { ...JOB, notice: { kind: 'crew.job-withdrawn', emergency: E1, ambulance: AMB1 } }
const STAND_DOWN = { ...preAlert(null, null), notice: { kind: 'ed.stand-down', emergency: E1, hospital: LGH } }

const alert = (what: object) => ({
  to: { kind: 'thread', card: 'emergency:E-1', team: 'coordinators' },
  notice: { kind: 'coordinator.alert', emergency: E1, alert: what },
  card: null,
  urgent: true,
})

const crewSays = (scenario: Scenario, status: CrewStatus): Scenario['messages'] => {
  scenario.as(crewOf(AMB1)).when({ type: 'ambulances.report-status', ambulance: AMB1, status })
  return scenario.messages
}

describe('the coordinators’ card', () => {
  it('is posted when an emergency is requested and drawn anew whenever it changes', () => {
    const scenario = network().as(FAMILY)
    scenario.when(request({ location: null }))
    expect(scenario.messages).toEqual([HEADLINE])
    scenario.when({ type: 'ambulances.locate', emergency: E1, location: AT_KORAMANGALA })
    expect(scenario.messages).toEqual([HEADLINE])
    scenario.when(request({ signs: ['sweating'] }))
    expect(scenario.messages).toEqual([HEADLINE])
    scenario.as(SYSTEM).when(weigh())
    expect(scenario.messages).toEqual([HEADLINE])
  })

  it('goes with a call to the next coordinator, or to the team', () => {
    const scenario = recommended()
    const escalate = { type: 'ambulances.escalate', emergency: E1 } as const
    const turn = (to: Audience, level: number) => ({
      to,
      notice: { kind: 'coordinator.your-turn', emergency: E1, level },
      card: null,
      urgent: true,
    })
    scenario.at(noonPlus(61)).when(escalate)
    expect(scenario.messages).toEqual([HEADLINE, turn({ kind: 'staff', staff: 'S-COORD2' } as Audience, 1)])
    scenario.at(noonPlus(121)).when(escalate)
    expect(scenario.messages).toEqual([HEADLINE, turn(COORDINATORS, 2)])
  })

  it('is left alone when the emergency is archived', () => {
    const scenario = recommended()
    scenario.as(COORDINATOR).when({ type: 'ambulances.dismiss', emergency: E1 })
    scenario
      .at(noonPlus(4 * 86_400))
      .as(SYSTEM)
      .when({ type: 'ambulances.archive', emergency: E1 })
    expect(scenario.messages).toEqual([])
  })
})

describe('an approved dispatch', () => {
  it('reaches crew, family and emergency department', () => {
    const expectedAt = noonPlus(10 + 460 + ON_SCENE_SECONDS + 500)
    expect(underWay(COORDINATOR).messages).toEqual([
      HEADLINE,
      JOB,
      toFamily({
        kind: 'family.dispatched',
        emergency: E1,
        ambulance: AMB1,
        etaSeconds: 460,
        hospital: LGH,
        after: null,
      }),
      preAlert('LGH-ICU-1', expectedAt),
    ])
  })

  it('alerts nobody where no hospital is known', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request({ location: null }))
    scenario.as(COORDINATOR).when(dispatch(AMB1))
    expect(scenario.messages).toEqual([
      HEADLINE,
      JOB,
      toFamily({
        kind: 'family.dispatched',
        emergency: E1,
        ambulance: AMB1,
        etaSeconds: null,
        hospital: null,
        after: null,
      }),
    ])
  })
})

describe('the way of a job', () => {
  it('is told to the family step by step, and the hospital’s expectation follows', () => {
    const scenario = underWay(COORDINATOR)
    const progress = (status: CrewStatus) =>
      toFamily({ kind: 'family.progress', emergency: E1, ambulance: AMB1, status, hospital: LGH })
    const alert = (at: number | null) => preAlert('LGH-ICU-1', at)

    expect(crewSays(scenario.at(noonPlus(60)), 'en_route')).toEqual([
      HEADLINE,
      JOB,
      progress('en_route'),
      alert(noonPlus(10 + 460 + ON_SCENE_SECONDS + 500)),
    ])
    expect(crewSays(scenario.at(noonPlus(400)), 'on_scene')).toEqual([
      HEADLINE,
      JOB,
      progress('on_scene'),
      alert(noonPlus(400 + ON_SCENE_SECONDS + 500)),
    ])
    expect(crewSays(scenario.at(noonPlus(900)), 'transporting')).toEqual([
      HEADLINE,
      JOB,
      progress('transporting'),
      alert(noonPlus(900 + 500)),
    ])
    expect(crewSays(scenario.at(noonPlus(1500)), 'at_hospital')).toEqual([
      HEADLINE,
      JOB,
      progress('at_hospital'),
      alert(null),
    ])
    expect(crewSays(scenario.at(noonPlus(2000)), 'available')).toEqual([
      HEADLINE,
      toFamily({ kind: 'family.handed-over', emergency: E1, hospital: LGH }),
      JOB,
    ])
  })

  it('turns back when a crew cannot go', () => {
    expect(crewSays(underWay(COORDINATOR), 'unavailable')).toEqual([
      HEADLINE,
      toFamily({ kind: 'family.reassigning', emergency: E1 }),
      WITHDRAWN,
      STAND_DOWN,
      alert({ what: 'refused', ambulance: AMB1 }),
    ])
  })

  it('ends for everybody when it is called off', () => {
    const scenario = underWay(COORDINATOR)
    scenario.when({ type: 'ambulances.cancel', emergency: E1 })
    const told = toFamily({ kind: 'family.closed', emergency: E1, outcome: 'cancelled' })
    expect(scenario.messages).toEqual([HEADLINE, told, WITHDRAWN, STAND_DOWN])

    const open = recommended()
    open.as(COORDINATOR).when({ type: 'ambulances.cancel', emergency: E1 })
    expect(open.messages).toEqual([HEADLINE, told])
  })
})

describe('an end on scene', () => {
  const ended = (outcome: SceneOutcome) => {
    const scenario = underWay(COORDINATOR).as(crewOf(AMB1))
    scenario.when({ type: 'ambulances.end-on-scene', ambulance: AMB1, emergency: E1, outcome })
    return scenario.messages
  }

  it.each(['treated-on-scene', 'refused-transport', 'no-patient-found'] as const)(
    '%s is told to everybody',
    (outcome) => {
      expect(ended(outcome)).toEqual([
        HEADLINE,
        toFamily({ kind: 'family.ended-on-scene', emergency: E1, outcome }),
        WITHDRAWN,
        STAND_DOWN,
        alert({ what: 'ended-on-scene', outcome, ambulance: AMB1 }),
      ])
    },
  )

  it('of a death nothing is written to the family: the coordinators are to call', () => {
    const messages = ended('dead-on-scene')
    expect(messages.filter(({ to }) => to.kind === 'patient')).toEqual([])
    expect(messages).toContainEqual(alert({ what: 'ended-on-scene', outcome: 'dead-on-scene', ambulance: AMB1 }))
  })
})

describe('a shortfall', () => {
  it('is told to the family and on the card', () => {
    const scenario = network({ ambulances: [] })
    scenario.as(FAMILY).when(request())
    scenario.as(SYSTEM).when(weigh())
    expect(scenario.messages).toEqual([
      HEADLINE,
      toFamily({ kind: 'family.nothing-to-send', emergency: E1, shortfall: 'none-on-duty', freeInSeconds: null }),
    ])
  })
})
