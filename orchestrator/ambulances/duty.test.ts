import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { due, nextDue } from '../core.ts'
import { COORDINATOR, clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import type { EmergencyId } from '../ids.ts'
import type { Shift } from '../network/topology.ts'
import { HOUR_MS, type Instant, instant, plusMinutes } from '../time.ts'
import type { DutyReport } from './commands.ts'
import { dutyAt, notReady } from './duty.ts'
import { routingNeeds } from './needs.ts'
import { call, plan, plannedNetwork, roadsOf } from './plan.fixture.ts'
import {
  AMB1,
  AMB2,
  AMB3,
  ambulanceOf,
  crewOf,
  dispatch,
  emergencyOf,
  FAMILY,
  NOON,
  network,
  noonPlus,
  request,
  STRANGER,
  underWay,
  weigh,
} from './scene.fixture.ts'

const DAY: Shift = { from: 8 * 60, to: 20 * 60 }
const NIGHT: Shift = { from: 20 * 60, to: 8 * 60 }
const INDIA = 330

const withShifts = (shifts: Readonly<Record<string, readonly Shift[]>>) => ({
  ambulances: fixtureTopology.ambulances.map((unit) => ({ ...unit, shifts: [...(shifts[unit.id] ?? [DAY])] })),
})
const says = (scenario: Scenario, report: DutyReport, ambulance = AMB1) =>
  scenario.as(crewOf(ambulance)).when({ type: 'ambulances.report-duty', ambulance, report })
const why = (scenario: Scenario, ambulance = AMB1) => notReady(ambulanceOf(scenario, ambulance))

/** The clock serves what is due, as the timers do. */
function passTo(scenario: Scenario, until: Instant): void {
  for (let next = nextDue(scenario.state); next !== null && next <= until; next = nextDue(scenario.state)) {
    scenario.at(next).as(SYSTEM)
    for (const command of due(scenario.state, next)) scenario.when(command)
  }
  scenario.at(until)
}

describe('shifts of the network file', () => {
  it.each([
    ['07:59', false],
    ['08:00', true],
    ['19:59', true],
    ['20:00', false],
  ])('at %s on duty: %s', (time, on) => {
    expect(dutyAt({ said: null, shifts: [DAY] }, clock(time), INDIA)?.on).toBe(on)
  })

  it('run over midnight, relieve each other, and begin and end by themselves', () => {
    expect(dutyAt({ said: null, shifts: [NIGHT] }, clock('03:00'), INDIA)).toMatchObject({
      on: true,
      until: clock('08:00'),
    })
    expect(dutyAt({ said: null, shifts: [DAY, NIGHT] }, NOON, INDIA)).toMatchObject({ on: true, relieved: true })
    const scenario = network(withShifts({ 'AMB-1': [DAY] }))
    expect(why(scenario)).toBeNull()
    passTo(scenario, clock('20:00'))
    expect(why(scenario)).toBe('off-shift')
    expect(scenario.messages).toMatchObject([{ to: { kind: 'crew' }, notice: { kind: 'crew.duty-over' } }])
    passTo(scenario, clock('08:00', '2026-11-24'))
    expect(why(scenario)).toBeNull()
  })

  it('a longer one than a crew may work ends in rest', () => {
    const shifts = [{ from: 6 * 60, to: 22 * 60 }]
    expect(dutyAt({ said: null, shifts }, clock('17:59'), INDIA)).toMatchObject({ on: true })
    expect(dutyAt({ said: null, shifts }, clock('18:00'), INDIA)).toMatchObject({ on: false, why: 'rest' })
  })
})

describe('what a crew says of itself', () => {
  it('on duty until a time, and off by itself then', () => {
    const scenario = network()
    const until = noonPlus(3 * 3600)
    says(scenario, { kind: 'on', until, freshCrew: false })
    expect(why(scenario)).toBeNull()
    passTo(scenario, until)
    expect(why(scenario)).toBe('off-shift')
  })

  it('rests after twelve hours, also when it says off and on again; a fresh crew does not', () => {
    const scenario = network()
    says(scenario, { kind: 'on', until: null, freshCrew: false })
    passTo(scenario, plusMinutes(NOON, 11 * 60))
    says(scenario, { kind: 'out', because: 'off-duty' })
    says(scenario, { kind: 'on', until: null, freshCrew: false })
    expect(why(scenario)).toBeNull()
    passTo(scenario, plusMinutes(NOON, 12 * 60))
    expect(why(scenario)).toBe('rest')
    says(scenario, { kind: 'on', until: null, freshCrew: false })
    expect(why(scenario)).toBe('rest')
    says(scenario, { kind: 'on', until: null, freshCrew: true })
    expect(why(scenario)).toBeNull()
  })

  it('needs fuel, is on a break, has a breakdown; back again by its word', () => {
    const scenario = network()
    says(scenario, { kind: 'fuel', low: true })
    expect(why(scenario)).toBe('fuel')
    says(scenario, { kind: 'fuel', low: false })
    expect(why(scenario)).toBeNull()
    for (const because of ['break', 'vehicle'] as const) {
      says(scenario, { kind: 'out', because })
      expect(why(scenario)).toBe(because)
      scenario.when({ type: 'ambulances.report-status', ambulance: AMB1, status: 'available' })
      expect(why(scenario)).toBeNull()
    }
  })

  it('is said by that crew or a coordinator, by nobody else', () => {
    for (const actor of [crewOf(AMB2), FAMILY, NURSE, STRANGER]) {
      const command = { type: 'ambulances.report-duty', ambulance: AMB1, report: { kind: 'fuel', low: true } } as const
      expect(network().as(actor).when(command)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    }
  })
})

describe('a unit that is not ready', () => {
  const at20 = (minutesBefore: number): Instant => plusMinutes(clock('20:00'), -minutesBefore)

  it('finishes the job it has, and is off duty then', () => {
    const scenario = underWay(COORDINATOR)
    says(scenario, { kind: 'out', because: 'off-duty' })
    expect(emergencyOf(scenario)).toMatchObject({ phase: 'dispatched', dispatch: { ambulance: AMB1 } })
    for (const status of ['transporting', 'available'] as const) {
      expect(scenario.when({ type: 'ambulances.report-status', ambulance: AMB1, status }).ok).toBe(true)
    }
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ job: null, available: false })
    expect(why(scenario)).toBe('off-duty')
  })

  it('is not recommended, with the reason on the candidate', () => {
    const scenario = network()
    says(scenario, { kind: 'fuel', low: true })
    scenario.as(FAMILY).when(request())
    scenario.as(SYSTEM).when(weigh())
    const { recommendation } = emergencyOf(scenario)
    expect(recommendation).toMatchObject({ ambulance: AMB3 })
    expect(recommendation?.ambulances).toContainEqual(expect.objectContaining({ ambulance: AMB1, excluded: 'fuel' }))
  })

  it('nor one whose shift ends before the job could be done, unless it is relieved then', () => {
    const recommendedAt = (shifts: readonly Shift[]) => {
      const scenario = network(withShifts({ 'AMB-1': shifts, 'AMB-3': [DAY, NIGHT] })).at(at20(30))
      scenario.as(FAMILY).when(request())
      scenario.as(SYSTEM).when(weigh())
      return emergencyOf(scenario).recommendation
    }
    expect(recommendedAt([DAY])).toMatchObject({ ambulance: AMB3 })
    expect(recommendedAt([DAY])?.ambulances).toContainEqual(
      expect.objectContaining({ ambulance: AMB1, excluded: 'shift-ends' }),
    )
    expect(recommendedAt([DAY, NIGHT])).toMatchObject({ ambulance: AMB1 })
  })

  it('for a threat to life with nothing else there it is recommended with a warning, and goes by a person’s word only', () => {
    const scenario = network({ autoDispatch: ['P1'] })
    says(scenario, { kind: 'out', because: 'vehicle' }, AMB2)
    says(scenario, { kind: 'out', because: 'off-duty' }, AMB1)
    says(scenario, { kind: 'fuel', low: true }, AMB3)
    scenario.as(FAMILY).when(request())
    const [need] = routingNeeds(scenario.state, NOON)
    expect(need?.ambulances.map(({ id }) => id)).toEqual([AMB1, AMB3])
    scenario.as(SYSTEM).when(weigh())
    // A crew in its vehicle before one that is at home, though that is nearer.
    expect(emergencyOf(scenario).recommendation).toMatchObject({ ambulance: AMB3, despite: 'fuel' })
    passTo(scenario, noonPlus(600))
    expect(emergencyOf(scenario).dispatch).toBeNull()
    expect(scenario.as(SYSTEM).when(dispatch())).toMatchObject({ ok: false })
    expect(scenario.as(COORDINATOR).when(dispatch(AMB1))).toMatchObject({
      rejection: { code: 'ambulance.off-duty', because: 'off-duty' },
    })
    expect(scenario.as(COORDINATOR).when(dispatch())).toMatchObject({ ok: true, events: [{ ambulance: AMB3 }, {}] })
  })

  it('for anything less it is not: the reason is that no crew is ready', () => {
    const scenario = network()
    for (const unit of [AMB1, AMB2, AMB3]) says(scenario, { kind: 'fuel', low: true }, unit)
    scenario.as(FAMILY).when(request({ priority: 'P2' }))
    scenario.as(SYSTEM).when(weigh())
    expect(emergencyOf(scenario)).toMatchObject({ recommendation: null, shortfall: 'not-ready' })
  })

  it('is planned with neither, and the plan leaves the exception to that recommendation', () => {
    const scenario = plannedNetwork(withShifts({ 'AMB-1': [DAY], 'AMB-2': [DAY], 'AMB-3': [DAY, NIGHT] }))
    const e2 = call(scenario, 'E-2', 'P2', at20(10))
    plan(scenario, at20(10), roadsOf(scenario))
    const { recommendation } = emergencyOf(scenario, e2)
    expect(recommendation).toMatchObject({ ambulance: AMB3 })
    expect(recommendation?.ambulances).toContainEqual(
      expect.objectContaining({ ambulance: AMB1, excluded: 'shift-ends' }),
    )
    scenario.as(COORDINATOR).when(dispatch(null, e2))
    scenario.as(crewOf(AMB3)).when({ type: 'ambulances.report-status', ambulance: AMB3, status: 'on_scene' })
    const e3 = call(scenario, 'E-3', 'P1', at20(9))
    plan(scenario, at20(9), roadsOf(scenario))
    expect(emergencyOf(scenario, e3)).toMatchObject({ recommendation: null, shortfall: null })
    scenario.as(SYSTEM).when(weigh(e3))
    expect(emergencyOf(scenario, e3).recommendation).toMatchObject({ despite: 'shift-ends' })
    plan(scenario, at20(8), roadsOf(scenario))
    expect(emergencyOf(scenario, e3).recommendation).toMatchObject({ despite: 'shift-ends' })
  })
})

it('whatever crews say and whatever the hour, nobody who is not ready is sent by itself or recommended without saying so', () => {
  const units = [AMB1, AMB2, AMB3]
  const report: fc.Arbitrary<DutyReport> = fc.oneof(
    fc.record({
      kind: fc.constant('on' as const),
      until: fc.option(fc.integer({ min: 0, max: 20 }).map((hours) => instant(NOON + hours * HOUR_MS))),
      freshCrew: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('out' as const), because: fc.constantFrom('off-duty', 'break', 'vehicle') }),
    fc.record({ kind: fc.constant('fuel' as const), low: fc.boolean() }),
  )
  const step = fc.record({
    minutes: fc.integer({ min: 0, max: 240 }),
    unit: fc.constantFrom(...units),
    report,
    priority: fc.constantFrom('P1' as const, 'P2' as const),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const scenario = network({ ...withShifts({ 'AMB-2': [NIGHT] }), autoDispatch: ['P1', 'P2'] })
      let at = NOON
      for (const [n, { minutes, unit, report: said, priority }] of steps.entries()) {
        at = plusMinutes(at, minutes)
        passTo(scenario, at)
        says(scenario, said, unit)
        const emergency = call(scenario, `E-${n}`, priority, at)
        scenario.as(SYSTEM).when(weigh(emergency))
        expect(withoutSaying(scenario, emergency)).toEqual([])
        const ready = units.filter((id) => why(scenario, id) === null)
        const sent = scenario.when(dispatch(null, emergency))
        const went = sent.ok ? sent.events.flatMap((event) => ('class' in event ? [event.ambulance] : [])) : []
        expect(went.filter((id) => !ready.includes(id))).toEqual([])
      }
    }),
  )
})

/** The unit that is recommended, where it is not ready and the recommendation does not say why. */
function withoutSaying(scenario: Scenario, emergency: EmergencyId): string[] {
  const { recommendation } = emergencyOf(scenario, emergency)
  if (!recommendation) return []
  const { ambulance, despite } = recommendation
  const told = despite === 'shift-ends' ? null : (despite ?? null)
  return why(scenario, ambulance) === told ? [] : [`${ambulance}: ${why(scenario, ambulance)}, told ${despite}`]
}
