import { beforeEach, describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { findBeds } from '../beds/find.ts'
import { due, nextDue } from '../core.ts'
import type { Event } from '../decision.ts'
import { COORDINATOR, clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, EncounterId, FacilityId, HoldId } from '../ids.ts'
import { SURGE_HOURS, SURGE_HOURS_MAX } from '../limits.ts'
import { Topology } from '../network/topology.ts'
import { decodeState, encodeState } from '../snapshot.ts'
import { plusMinutes } from '../time.ts'
import type { SurgeCommand } from './commands.ts'

const NINE = clock('09:00')
const LGH = FacilityId.parse('LGH')
const withSurge = (extraBeds: number): Event => ({
  type: 'network.configured',
  topology: Topology.parse({
    ...fixtureTopology,
    facilities: fixtureTopology.facilities.map((facility) =>
      facility.id === LGH && extraBeds > 0
        ? { ...facility, surge: { ICU: { extraBeds, features: ['ventilator'] } } }
        : facility,
    ),
  }),
})
const set = (more: Partial<Extract<SurgeCommand, { type: 'surge.set' }>> = {}): SurgeCommand => ({
  type: 'surge.set',
  facility: LGH,
  unit: 'ICU',
  extraBeds: 3,
  until: null,
  reason: 'full',
  note: null,
  ...more,
})
const lift: SurgeCommand = { type: 'surge.lift', facility: LGH, unit: 'ICU', reason: 'over', note: null }
const bed = (n: number) => BedId.parse(`LGH-ICU-90${n}`)
const encounter = EncounterId.parse('ENC-1')

let scenario: Scenario
beforeEach(() => {
  scenario = new Scenario(NINE).given(withSurge(4)).as(COORDINATOR)
})
const extras = () =>
  [...scenario.state.beds.beds.values()]
    .filter(({ extra }) => extra !== null)
    .map(({ id, extra, status }) => `${id} ${extra} ${status}`)
    .sort()
/** Everything the timers ask for, until they ask for nothing. */
function settle(minutes = 0): void {
  scenario.at(plusMinutes(NINE, minutes)).as(SYSTEM)
  for (let round = 0; round < 5; round += 1) {
    for (const command of due(scenario.state, plusMinutes(NINE, minutes))) scenario.when(command)
  }
  scenario.as(COORDINATOR)
}

describe('a surge', () => {
  it('opens beds that are found, held and lain in like all others', () => {
    expect(scenario.when(set())).toMatchObject({ ok: true })
    expect(extras()).toEqual(['LGH-ICU-901 open free', 'LGH-ICU-902 open free', 'LGH-ICU-903 open free'])
    const search = { unit: 'ICU', features: ['ventilator'], sex: null, secondsTo: () => 0 } as const
    expect(findBeds(scenario.state, search).candidates.map((each) => each.bed)).toContain(bed(1))
    const hold = {
      type: 'beds.hold',
      bed: bed(1),
      hold: HoldId.parse('H-1'),
      minutes: 30,
      card: null,
      choice: null,
    } as const
    expect(scenario.as(NURSE).when(hold)).toMatchObject({ ok: true })
    expect(scenario.when({ type: 'encounters.place', encounter, patient: null, bed: bed(2) })).toMatchObject({
      ok: true,
    })
    expect(decodeState(encodeState(scenario.state))).not.toBeNull()
  })

  it('is within what the network file allows, ends in reach, and is for coordinators', () => {
    expect(scenario.when(set({ extraBeds: 5 }))).toMatchObject({ rejection: { code: 'surge.too-many', max: 4 } })
    expect(scenario.when(set({ extraBeds: 0 }))).toMatchObject({ rejection: { code: 'surge.too-many' } })
    expect(scenario.when(set({ unit: 'HDU' }))).toMatchObject({ rejection: { code: 'surge.not-planned' } })
    const unknown = FacilityId.parse('XYZ')
    expect(scenario.when(set({ facility: unknown }))).toMatchObject({ rejection: { code: 'facility.unknown' } })
    for (const until of [NINE, plusMinutes(NINE, SURGE_HOURS_MAX * 60 + 1)]) {
      expect(scenario.when(set({ until }))).toMatchObject({ rejection: { code: 'surge.end-out-of-range' } })
    }
    expect(scenario.when(lift)).toMatchObject({ rejection: { code: 'surge.not-on' } })
    expect(scenario.as(NURSE).when(set())).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    expect(scenario.when({ type: 'surge.end', facility: LGH, unit: 'ICU' })).toMatchObject({
      rejection: { code: 'actor.not-permitted' },
    })
  })

  it('tells the ward, the emergency department and the coordinators', () => {
    scenario.when(set())
    expect(scenario.messages.map(({ to }) => ('team' in to ? to.team : to.kind))).toEqual([
      'coordinators',
      'ed',
      'ward',
    ])
    expect(scenario.messages[0]?.notice).toMatchObject({ kind: 'team.surge', beds: [bed(1), bed(2), bed(3)] })
  })

  it('said again changes how many, until when or why; the same changes nothing', () => {
    scenario.when(set())
    expect(scenario.when(set())).toEqual({ ok: true, events: [] })
    scenario.when(set({ extraBeds: 4, until: plusMinutes(NINE, 60) }))
    expect(scenario.state.surge.surges.get('LGH ICU')).toMatchObject({ until: plusMinutes(NINE, 60), since: NINE })
    expect(extras()).toHaveLength(4)
  })

  it('with fewer beds closes the empty ones, never the one with a patient', () => {
    scenario.when(set())
    scenario.when({ type: 'encounters.place', encounter, patient: null, bed: bed(3) })
    scenario.when(set({ extraBeds: 1 }))
    settle()
    expect(extras()).toEqual(['LGH-ICU-903 open occupied'])
  })

  it('lifted, closes each bed once nobody needs it, and whom an empty one was kept for waits again', () => {
    scenario.when(set())
    scenario.when({ type: 'encounters.place', encounter, patient: null, bed: bed(1) })
    scenario.as(NURSE).when({ type: 'beds.set-status', bed: bed(2), status: 'occupied' })
    const hold = {
      type: 'beds.hold',
      bed: bed(3),
      hold: HoldId.parse('H-1'),
      minutes: 30,
      card: null,
      choice: null,
    } as const
    scenario.when(hold)
    expect(scenario.as(COORDINATOR).when(lift)).toMatchObject({
      events: [
        { type: 'beds.hold-released', bed: bed(3) },
        { type: 'surge.lifted', reason: 'over' },
      ],
    })
    expect(scenario.when({ ...hold, hold: HoldId.parse('H-2') })).toMatchObject({ rejection: { code: 'bed.closing' } })
    settle()
    expect(extras()).toEqual(['LGH-ICU-901 closing occupied', 'LGH-ICU-902 closing occupied'])
    scenario.when({ type: 'encounters.discharge', encounter, to: 'home' })
    scenario.when({ type: 'beds.set-status', bed: bed(2), status: 'free' })
    settle()
    expect(extras()).toEqual([])
    expect(scenario.state.encounters.encounters.get(encounter)).toMatchObject({ bed: null })
  })

  it('keeps the bed of an ambulance that is on its way, and the patient who comes in it', () => {
    scenario.when(set({ extraBeds: 1 }))
    const hold = HoldId.parse('H-E')
    scenario.given(
      {
        type: 'ambulances.requested',
        emergency: 'E-1' as never,
        reporter: 'P-1' as never,
        priority: 'P1',
        complaint: 'cardiac',
        signs: [],
        note: null,
        location: null,
      },
      {
        type: 'beds.held',
        bed: bed(1),
        hold,
        holdFor: { kind: 'emergency', emergency: 'E-1' as never },
        expiresAt: plusMinutes(NINE, 60),
        card: null,
        choice: null,
      },
    )
    scenario.when(lift)
    settle()
    expect(extras()).toEqual(['LGH-ICU-901 closing free'])
    scenario.as(NURSE).when({ type: 'beds.set-status', bed: bed(1), status: 'occupied' })
    settle()
    expect(extras()).toEqual(['LGH-ICU-901 closing occupied'])
  })

  it('ends by itself, and set anew opens the beds that were still to close', () => {
    scenario.when(set({ extraBeds: 2 }))
    scenario.when({ type: 'beds.set-status', bed: bed(1), status: 'occupied' })
    const end = plusMinutes(NINE, SURGE_HOURS * 60)
    expect(nextDue(scenario.state)).not.toBeNull()
    expect(due(scenario.state, plusMinutes(end, -1)).some(({ type }) => type === 'surge.end')).toBe(false)
    settle(SURGE_HOURS * 60)
    expect(extras()).toEqual(['LGH-ICU-901 closing occupied'])
    scenario.when(set({ extraBeds: 1 }))
    expect(extras()).toEqual(['LGH-ICU-901 open occupied'])
  })

  it('ends where the network file no longer allows it', () => {
    scenario.when(set())
    scenario.when({ type: 'encounters.place', encounter, patient: null, bed: bed(1) })
    const without = withSurge(2)
    if (without.type !== 'network.configured') throw new Error('not a network')
    const decision = scenario.as(SYSTEM).when({ type: 'network.configure', topology: without.topology })
    expect(decision).toMatchObject({
      events: [{ type: 'surge.lifted', reason: 'left-network' }, { type: 'network.configured' }],
    })
    settle()
    expect(extras()).toEqual(['LGH-ICU-901 closing occupied'])
  })

  it('has its team told when one of its beds is reserved, like every bed of intensive care', () => {
    const network = withSurge(1)
    if (network.type !== 'network.configured') throw new Error('not a network')
    const onCall = { duty: 'critical-care', staff: 'S-NURSE', facility: 'LGH', from: 0, to: 1440 }
    const topology = Topology.parse({ ...network.topology, onCall: [...network.topology.onCall, onCall] })
    scenario = new Scenario(NINE).given({ type: 'network.configured', topology }).as(COORDINATOR)
    scenario.when(set({ extraBeds: 1 }))
    for (const id of ['LGH-ICU-1', 'LGH-ICU-2', 'LGH-ICU-3', 'HHI-ICU-1', 'HHI-ICU-2', 'ITC-ICU-1']) {
      scenario.when({ type: 'beds.set-status', bed: BedId.parse(id), status: 'occupied' })
    }
    const wanted = {
      unit: 'ICU',
      features: [],
      sex: null,
      near: LGH,
      hereOnly: false,
      deadline: null,
      why: 'admission',
    } as const
    const assessment = { acuity: 1, vitals: null } as const
    scenario.when({ type: 'encounters.request-bed', encounter, patient: null, assessment, wanted })
    scenario.as(SYSTEM).when({ type: 'encounters.allocate', travelSeconds: () => 600, holdPrefix: 'H1' })
    expect(scenario.state.encounters.encounters.get(encounter)?.request?.allocation?.bed).toBe(bed(1))
    settle()
    expect([...scenario.state.alerts.alerts.values()].map(({ facility }) => facility)).toEqual([LGH])
  })
})
