import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { checkBeds } from '../beds/check.ts'
import { check, due, nextDue } from '../core.ts'
import type { Decision } from '../decision.ts'
import { COORDINATOR, clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, CardKey, EmergencyId, EncounterId, FacilityId, HoldId, PatientId, TransferId } from '../ids.ts'
import { type Instant, plusMinutes } from '../time.ts'

const HHI = FacilityId.parse('HHI')
const without = {
  ...fixtureTopology,
  facilities: fixtureTopology.facilities.filter(({ id }) => id !== HHI),
  beds: fixtureTopology.beds.filter(({ facility }) => facility !== HHI),
}
const events = (decision: Decision) => (decision.ok ? decision.events : [])
const bed = (id: string) => BedId.parse(id)

/** A colleague's hold, a patient's reservation and a transfer's bed in the hospital that goes. */
function counted(): Scenario {
  const desk = new Scenario(clock('09:00')).given(
    configured,
    { type: 'beds.status-set', bed: bed('LGH-ICU-1'), status: 'occupied' },
    { type: 'beds.status-set', bed: bed('HHI-HDU-1'), status: 'free' },
  )
  const hold = { bed: bed('HHI-ICU-1'), hold: HoldId.parse('H-STAFF'), minutes: 30, choice: null }
  desk.as(NURSE).when({ type: 'beds.hold', ...hold, card: CardKey.parse('beds:1') })
  desk.when({
    type: 'transfers.request',
    transfer: TransferId.parse('TR-1'),
    from: FacilityId.parse('LGH'),
    bed: bed('LGH-ICU-1'),
    to: { kind: 'facility', facility: HHI, unit: 'HDU' },
    pickupAt: clock('10:00'),
    note: null,
  })
  desk.as(COORDINATOR).when({ type: 'transfers.approve', transfer: TransferId.parse('TR-1') })
  desk.as(NURSE).when({
    type: 'encounters.request-bed',
    encounter: EncounterId.parse('ENC-A'),
    patient: null,
    assessment: { acuity: 2, vitals: null },
    wanted: { unit: 'ICU', features: [], sex: null, near: HHI, hereOnly: false, deadline: null, why: 'admission' },
  })
  desk.as(SYSTEM).when({ type: 'encounters.allocate', travelSeconds: () => 600, holdPrefix: 'H-1' })
  return desk
}

/** Everything that is still to come, with all invariants looked at. */
function pass(desk: Scenario, until: Instant): void {
  for (let at = nextDue(desk.state); at !== null && at <= until; at = nextDue(desk.state)) {
    for (const command of due(desk.state, at)) desk.at(at).as(SYSTEM).when(command)
    expect(check(desk.state, null)).toEqual([])
  }
}

describe('a hospital that leaves the network file while its beds are counted on', () => {
  it('ends every hold there, each for whom it was kept, and leaves nothing broken', () => {
    const desk = counted()
    expect([...desk.state.beds.holds.values()].map(({ holdFor }) => holdFor.kind).sort()).toEqual([
      'encounter',
      'staff',
      'transfer',
    ])
    const decision = desk.as(SYSTEM).when({ type: 'network.configure', topology: without })
    expect(events(decision).map(({ type }) => type)).toEqual([
      'transfers.closed',
      'beds.hold-released',
      'encounters.allocation-lost',
      'beds.hold-released',
      'beds.hold-released',
      'network.configured',
    ])
    expect(events(decision)[0]).toMatchObject({ transfer: 'TR-1', outcome: 'cancelled', by: null })
    expect(events(decision)[2]).toMatchObject({ encounter: 'ENC-A', bed: 'HHI-ICU-2', because: 'bed-gone' })
    const { beds, holds } = desk.state.beds
    expect(holds.size).toBe(0)
    expect([...beds.values()].filter(({ facility }) => facility === HHI)).toEqual([])
    expect(check(desk.state, null)).toEqual([])
    const told = desk.messages.flatMap(({ to, notice }) => (to.kind === 'staff' ? [[to.staff, notice.kind]] : []))
    expect(told.sort()).toEqual([
      ['S-NURSE', 'colleague.bed-news'],
      ['S-NURSE', 'colleague.hold-taken'],
      ['S-NURSE', 'colleague.transfer'],
    ])
    expect(desk.messages.map(({ notice }) => notice.kind)).toContain('card.hold-ended')
  })

  it('who waited there has another bed in the next round, and the transfer comes to its end', () => {
    const desk = counted()
    desk.as(SYSTEM).when({ type: 'network.configure', topology: without })
    desk.when({ type: 'encounters.allocate', travelSeconds: () => null, holdPrefix: 'H-2' })
    const allocation = desk.state.encounters.encounters.get(EncounterId.parse('ENC-A'))?.request?.allocation
    expect(allocation?.bed).toBe('LGH-ICU-2')
    pass(desk, plusMinutes(clock('09:00'), 10 * 24 * 60))
    expect(desk.state.transfers.transfers.size).toBe(0)
    expect(nextDue(desk.state)).toBeNull()
  })

  it('a bed kept for an ambulance on its way there stays until the journey ends', () => {
    const desk = new Scenario(clock('09:00')).given(configured)
    const [reporter, emergency, hold] = [PatientId.parse('P-1'), EmergencyId.parse('E-1'), HoldId.parse('H-1')]
    const call = { reporter, complaint: 'cardiac' as const, signs: [], note: null, location: null }
    desk.given(
      { type: 'patients.registered', patient: reporter, language: 'en' },
      { type: 'ambulances.requested', emergency, priority: 'P1', ...call },
      {
        type: 'beds.held',
        bed: bed('HHI-ED-1'),
        hold,
        holdFor: { kind: 'emergency', emergency },
        expiresAt: clock('10:00'),
        card: null,
        choice: null,
      },
    )
    desk.as(SYSTEM).when({ type: 'network.configure', topology: without })
    expect([...desk.state.beds.holds.keys()]).toEqual([hold])
    expect(checkBeds(desk.state, null)).toEqual([])
    desk.at(clock('10:00')).when({ type: 'beds.expire-hold', hold })
    expect(desk.state.beds.beds.has(bed('HHI-ED-1'))).toBe(false)
    expect(checkBeds(desk.state, null)).toEqual([])
  })

  it('the same file again says nothing', () => {
    const desk = counted()
    expect(events(desk.as(SYSTEM).when({ type: 'network.configure', topology: fixtureTopology }))).toEqual([])
  })
})
