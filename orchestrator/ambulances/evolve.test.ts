import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import type { Event } from '../decision.ts'
import { COORDINATOR, configured, fixtureTopology } from '../demo.fixture.ts'
import { BedId, HoldId } from '../ids.ts'
import { emptyState } from '../state.ts'
import { checkAmbulances } from './check.ts'
import { evolveAmbulances } from './evolve.ts'
import {
  AMB1,
  AMB2,
  AMB3,
  ambulanceOf,
  crewOf,
  E1,
  FAMILY,
  LGH,
  NOON,
  network,
  noonPlus,
  request,
  underWay,
} from './scene.fixture.ts'

const [first, second, third] = fixtureTopology.ambulances

const configuredWith = (...ambulances: (typeof first)[]): Event => ({
  type: 'network.configured',
  topology: { ...fixtureTopology, ambulances: ambulances.flatMap((spec) => spec ?? []) },
})

describe('the fleet', () => {
  it('comes from the network file; duty and position stay what the journal knows', () => {
    const scenario = network().as(crewOf(AMB1))
    scenario.when({ type: 'ambulances.report-status', ambulance: AMB1, status: 'unavailable' })
    scenario.when({ type: 'ambulances.set-position', ambulance: AMB1, position: { lat: 13, lon: 77.6 } })
    scenario.given(configuredWith(first && { ...first, class: 'BLS' }, third))
    expect([...scenario.state.ambulances.ambulances.keys()].sort()).toEqual([AMB1, AMB3])
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({
      class: 'BLS',
      available: false,
      position: { point: { lat: 13, lon: 77.6 }, at: NOON },
    })
  })

  it('lets a unit that left the file finish its job', () => {
    const scenario = underWay(COORDINATOR)
    scenario.given(configuredWith(second, third))
    expect(ambulanceOf(scenario, AMB1).job).toBe(E1)
    scenario.as(COORDINATOR).when({ type: 'ambulances.cancel', emergency: E1 })
    expect([...scenario.state.ambulances.ambulances.keys()].sort()).toEqual([AMB2, AMB3])
  })
})

describe('evolve', () => {
  it('passes over rows that are not there', () => {
    const state = emptyState()
    const hold = HoldId.parse('H-1')
    const bed = BedId.parse('LGH-ICU-1')
    const events: Event[] = [
      {
        type: 'ambulances.located',
        emergency: E1,
        location: { point: { lat: 1, lon: 1 }, source: 'pin', place: null },
      },
      { type: 'ambulances.progressed', emergency: E1, ambulance: AMB1, status: 'on_scene' },
      { type: 'ambulances.escalated', emergency: E1, to: null, level: 1 },
      { type: 'ambulances.unfulfilled', emergency: E1, shortfall: 'all-busy', ambulances: [] },
      { type: 'ambulances.declined', emergency: E1, ambulance: AMB1, hospital: LGH },
      { type: 'ambulances.closed', emergency: E1, ambulance: AMB1, outcome: 'cancelled', by: null },
      { type: 'ambulances.archived', emergency: E1 },
      { type: 'ambulances.availability-set', ambulance: AMB1, available: true },
      {
        type: 'beds.held',
        bed,
        hold,
        holdFor: { kind: 'emergency', emergency: E1 },
        expiresAt: noonPlus(60),
        card: null,
        choice: null,
      },
      { type: 'beds.hold-expired', bed, hold, card: null },
    ]
    for (const [seq, event] of events.entries()) evolveAmbulances(state, { seq, at: NOON, actor: SYSTEM, event })
    expect(state.ambulances.emergencies.size + state.ambulances.ambulances.size).toBe(0)
  })

  it('asks nobody where the rota is not known yet', () => {
    const state = emptyState()
    const { type: _, ...told } = request()
    const event: Event = { ...told, type: 'ambulances.requested', signs: [...told.signs] }
    evolveAmbulances(state, { seq: 1, at: NOON, actor: FAMILY, event })
    expect(state.ambulances.emergencies.get(E1)).toMatchObject({ askedOf: [], decideBy: noonPlus(60) })
  })

  it('forgets the bed whose hold expired on the way', () => {
    const scenario = underWay(COORDINATOR)
      .as(SYSTEM)
      .at(noonPlus(5 * 3600))
    scenario.when({ type: 'beds.expire-hold', hold: HoldId.parse('H-1-1') })
    expect(scenario.state.ambulances.emergencies.get(E1)?.dispatch).toMatchObject({ bed: null, hold: null })
  })
})

describe('checkAmbulances', () => {
  /** Breaks a sound state by hand and reads what the whole check and the check of the touched row say of it. */
  function broken(damage: (scenario: ReturnType<typeof underWay>) => void): string[] {
    const scenario = underWay(COORDINATOR)
    expect(checkAmbulances(scenario.state, null)).toEqual([])
    damage(scenario)
    return checkAmbulances(scenario.state, null)
  }

  const change = (part: object) => (scenario: ReturnType<typeof underWay>) => {
    const { emergencies } = scenario.state.ambulances
    const row = emergencies.get(E1)
    if (row) emergencies.set(E1, { ...row, ...part })
  }

  it('finds a unit and its job at odds', () => {
    expect(broken(({ state }) => state.ambulances.ambulances.delete(AMB1))).toEqual([
      'emergency E-1 has unit AMB-1, which is on no job',
    ])
    const lent = broken((scenario) =>
      scenario.state.ambulances.ambulances.set(AMB2, { ...ambulanceOf(scenario, AMB2), job: E1 }),
    )
    expect(lent).toEqual(['ambulance AMB-2 is on E-1, which is dispatched with AMB-1'])
    expect(broken(({ state }) => state.ambulances.emergencies.delete(E1))).toEqual([
      'ambulance AMB-1 is on E-1, which is not there',
      'hold H-1-1 is for emergency E-1, which does not count on it',
    ])
  })

  it('finds a phase that contradicts the rest', () => {
    expect(broken(change({ phase: 'open' }))).toContain('emergency E-1 is open and has a unit')
    expect(broken(change({ dispatch: null }))).toContain('emergency E-1 is dispatched without a unit')
    expect(broken(change({ phase: 'closed' }))).toEqual(
      expect.arrayContaining([
        'emergency E-1 is closed with outcome null',
        'emergency E-1 is closed, closed at null',
        'emergency E-1 is closed and keeps bed LGH-ICU-1',
      ]),
    )
    expect(broken(change({ decideBy: NOON }))).toEqual(['emergency E-1 is dispatched and waits for a decision'])
    expect(broken(change({ location: null }))).toEqual(['emergency E-1 has a recommendation without a location'])
  })

  it('finds a bed that is not kept after all', () => {
    const hold = HoldId.parse('H-1-1')
    expect(broken(({ state }) => state.beds.holds.delete(hold))).toEqual([
      'emergency E-1 keeps bed LGH-ICU-1 by hold H-1-1, which is not there',
    ])
    const elsewhere = broken(({ state: { beds } }) => {
      const row = beds.holds.get(hold)
      if (row) beds.holds.set(hold, { ...row, bed: BedId.parse('LGH-ICU-2') })
    })
    expect(elsewhere).toEqual(['emergency E-1 keeps bed LGH-ICU-1 by hold H-1-1, which is on LGH-ICU-2'])
    const others = broken(({ state: { beds } }) => {
      const row = beds.holds.get(hold)
      if (row) beds.holds.set(hold, { ...row, holdFor: { kind: 'staff', staff: 'S-NURSE' as never } })
    })
    expect(others).toEqual(['emergency E-1 keeps bed LGH-ICU-1 by hold H-1-1, which is not for it'])
  })

  it('looks only at what was touched', () => {
    const scenario = underWay(COORDINATOR)
    scenario.state.ambulances.ambulances.delete(AMB1)
    const of = (event: Event) => checkAmbulances(scenario.state, [{ seq: 9, at: NOON, actor: SYSTEM, event }])
    expect(of({ type: 'ambulances.availability-set', ambulance: AMB2, available: true })).toEqual([])
    const touched: Event = { type: 'ambulances.progressed', emergency: E1, ambulance: AMB1, status: 'on_scene' }
    expect(of(touched)).toEqual(['emergency E-1 has unit AMB-1, which is on no job'])
    expect(
      of({ type: 'beds.hold-released', bed: BedId.parse('LGH-ED-1'), hold: HoldId.parse('H-7'), card: null }),
    ).toEqual(['emergency E-1 has unit AMB-1, which is on no job'])
    expect(of(configured)).toEqual([])
  })
})
