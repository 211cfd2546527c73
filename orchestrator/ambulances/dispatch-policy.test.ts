import { describe, expect, it } from 'vitest'
import { COORDINATOR, fixtureTopology } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import type { AmbulanceId, BedId, HoldId } from '../ids.ts'
import type { BedStatus, Facility } from '../network/topology.ts'
import { recommend, type Weighed } from './dispatch-policy.ts'
import type { Complaint, Recommendation } from './events.ts'
import {
  AMB1,
  AMB2,
  AMB3,
  emergencyOf,
  FAMILY,
  HHI,
  ITC,
  LGH,
  network,
  noonPlus,
  request,
  TO_HOSPITAL,
  TO_SCENE,
} from './scene.fixture.ts'

const SOON = noonPlus(1)

function weighed(scenario: Scenario, toScene = TO_SCENE, toHospital = TO_HOSPITAL): Weighed {
  return recommend(scenario.state, emergencyOf(scenario), new Map(toScene), new Map(toHospital), SOON)
}

function recommendation(scenario: Scenario, toScene = TO_SCENE, toHospital = TO_HOSPITAL): Recommendation {
  const result = weighed(scenario, toScene, toHospital)
  if (result.kind !== 'recommendation') throw new Error(result.shortfall)
  return result.recommendation
}

function requested(part: Parameters<typeof request>[0] = {}, topology: Parameters<typeof network>[0] = {}): Scenario {
  const scenario = network(topology)
  scenario.as(FAMILY).when(request(part))
  return scenario.as(COORDINATOR)
}

const offDuty = (scenario: Scenario, ...units: AmbulanceId[]): Scenario => {
  for (const ambulance of units) {
    scenario.when({ type: 'ambulances.report-status', ambulance, status: 'unavailable' })
  }
  return scenario
}

const setBeds = (scenario: Scenario, ids: RegExp, status: BedStatus): Scenario => {
  for (const bed of [...scenario.state.beds.beds.keys()].filter((id) => ids.test(id))) {
    scenario.when({ type: 'beds.set-status', bed: bed as BedId, status })
  }
  return scenario
}

describe('which ambulance', () => {
  it('is the nearest ALS unit for a threat to life, with every other one weighed', () => {
    expect(recommendation(requested())).toMatchObject({
      ambulance: AMB1,
      class: 'ALS',
      classNeeded: 'ALS',
      etaSeconds: 460,
      why: 'nearest-suitable',
      ambulances: [
        { ambulance: AMB1, class: 'ALS', etaSeconds: 460, positionFresh: false, excluded: null },
        { ambulance: AMB3, class: 'ALS', etaSeconds: 960, excluded: null },
        { ambulance: AMB2, class: 'BLS', etaSeconds: 180, excluded: 'class-too-low' },
      ],
    })
  })

  it('is the nearest of any class for the rest', () => {
    expect(recommendation(requested({ priority: 'P2' }))).toMatchObject({ ambulance: AMB2, classNeeded: 'BLS' })
  })

  it('is a lower class rather than nobody', () => {
    expect(recommendation(offDuty(requested(), AMB1, AMB3))).toMatchObject({
      ambulance: AMB2,
      class: 'BLS',
      classNeeded: 'ALS',
      why: 'best-available',
      ambulances: [
        { ambulance: AMB2, excluded: null },
        { ambulance: AMB1, excluded: 'unavailable' },
        { ambulance: AMB3, excluded: 'unavailable' },
      ],
    })
  })

  it('breaks a tie by id', () => {
    const tie = [
      [AMB3, 300],
      [AMB1, 300],
    ] as const
    expect(recommendation(requested(), tie)).toMatchObject({ ambulance: AMB1 })
  })

  it('knows a fresh position from an old one', () => {
    const scenario = requested()
    const move = { type: 'ambulances.set-position', ambulance: AMB1, position: { lat: 13, lon: 77.6 } } as const
    scenario.at(noonPlus(-15 * 60)).when(move)
    expect(recommendation(scenario).ambulances[0]).toMatchObject({ ambulance: AMB1, positionFresh: false })
    scenario.at(noonPlus(1 - 15 * 60)).when(move)
    expect(recommendation(scenario).ambulances[0]).toMatchObject({ ambulance: AMB1, positionFresh: true })
  })

  it('says why nothing can be sent', () => {
    expect(weighed(requested(), [])).toMatchObject({ kind: 'shortfall', shortfall: 'no-route' })
    expect(weighed(offDuty(requested(), AMB1, AMB2, AMB3))).toMatchObject({ shortfall: 'none-on-duty' })

    const busy = requested()
    busy.when({ type: 'ambulances.dispatch', emergency: emergencyOf(busy).id, ambulance: AMB1 })
    expect(weighed(offDuty(busy, AMB2, AMB3))).toMatchObject({
      shortfall: 'all-busy',
      ambulances: [
        { ambulance: AMB2, excluded: 'unavailable' },
        { ambulance: AMB1, excluded: 'busy' },
        { ambulance: AMB3, excluded: 'unavailable' },
      ],
    })
  })
})

describe('which hospital', () => {
  const ward = (complaint: Complaint) => recommendation(requested({ complaint }))

  it('has what the complaint needs', () => {
    expect(ward('cardiac')).toMatchObject({ hospital: LGH, transportSeconds: 500 })
    expect(ward('stroke')).toMatchObject({ hospital: LGH })
    expect(ward('trauma')).toMatchObject({ hospital: ITC, transportSeconds: 200 })
    expect(ward('bleeding')).toMatchObject({ hospital: ITC })
    expect(ward('breathing')).toMatchObject({ hospital: ITC })
  })

  it('treats burns where trauma is treated when nobody has a burns unit', () => {
    expect(ward('burns')).toMatchObject({ hospital: ITC })
    const withBurns = fixtureTopology.facilities.map(
      (facility): Facility =>
        facility.id === HHI ? { ...facility, capabilities: [...facility.capabilities, 'BURNS'] } : facility,
    )
    expect(recommendation(requested({ complaint: 'burns' }, { facilities: withBurns }))).toMatchObject({
      hospital: HHI,
    })
  })

  it('is the nearest emergency department when nobody has what is needed', () => {
    expect(ward('obstetric')).toMatchObject({ hospital: ITC, hospitals: [{ facility: ITC, capable: true }, {}, {}] })
  })

  it('is passed by without a free bed, unless nobody capable has one', () => {
    const lakeviewFull = setBeds(requested(), /^LGH-(ICU|ED|HDU)/, 'occupied')
    expect(recommendation(lakeviewFull)).toMatchObject({
      hospital: HHI,
      bed: 'HHI-ICU-1',
      hospitals: [
        { facility: HHI, travelSeconds: 1000, capable: true, bed: 'HHI-ICU-1' },
        { facility: LGH, travelSeconds: 500, capable: true, bed: null },
        { facility: ITC, travelSeconds: 200, capable: false, bed: 'ITC-ICU-1' },
      ],
    })
    const bothFull = setBeds(lakeviewFull, /^HHI/, 'occupied')
    expect(recommendation(bothFull)).toMatchObject({ hospital: LGH, bed: null, transportSeconds: 500 })
  })

  it('is null when nobody has an emergency department, and the ambulance goes all the same', () => {
    const facilities = fixtureTopology.facilities.map((facility): Facility => ({ ...facility, capabilities: [] }))
    expect(recommendation(requested({}, { facilities }))).toMatchObject({
      ambulance: AMB1,
      hospital: null,
      bed: null,
      transportSeconds: null,
    })
  })

  it('is taken without a way known rather than none', () => {
    expect(recommendation(requested(), TO_SCENE, [])).toMatchObject({ hospital: HHI, transportSeconds: null })
  })
})

describe('which bed', () => {
  it('is intensive care for P1, else the emergency department, then high dependency', () => {
    const scenario = requested()
    expect(recommendation(scenario).bed).toBe('LGH-ICU-1')
    setBeds(scenario, /^LGH-ICU/, 'occupied')
    expect(recommendation(scenario).bed).toBe('LGH-ED-1')
    setBeds(scenario, /^LGH-ED/, 'occupied')
    expect(recommendation(scenario).bed).toBe('LGH-HDU-1')
    expect(recommendation(requested({ priority: 'P2' })).bed).toBe('LGH-ED-1')
  })

  it('is not one that somebody holds', () => {
    const scenario = requested()
    const hold = { type: 'beds.hold', hold: 'H-9' as HoldId, minutes: 30, card: null, choice: null } as const
    scenario.as(COORDINATOR).when({ ...hold, bed: 'LGH-ICU-1' as BedId })
    expect(recommendation(scenario).bed).toBe('LGH-ICU-2')
  })
})
