import { describe, expect, it } from 'vitest'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { type BedId, FacilityId } from '../ids.ts'
import { DOOR_IN_DOOR_OUT_SECONDS, HANDOVER_SECONDS, NO_BED_SECONDS } from '../limits.ts'
import { chooseHospital } from './hospital-policy.ts'
import { emergencyOf, HHI, ITC, LGH, NOON, recommended } from './scene.fixture.ts'

/** LGH and HHI have a cath lab, ITC has none; drives as given. */
const choose = (scenario: Scenario, drives: Readonly<Record<string, number>>) =>
  chooseHospital(
    scenario.state,
    emergencyOf(scenario),
    new Map(Object.entries(drives).map(([id, seconds]) => [FacilityId.parse(id), seconds])),
    NOON,
  )

const block = (scenario: Scenario, ...beds: string[]): void => {
  for (const bed of beds) {
    scenario.as(COORDINATOR).when({ type: 'beds.set-status', bed: bed as BedId, status: 'occupied' })
  }
}

describe('the hospital', () => {
  it('is where the care needed is had soonest, with the sum on every candidate', () => {
    const { chosen, hospitals } = choose(recommended(), { LGH: 500, HHI: 1000, ITC: 200 })
    expect(chosen).toMatchObject({
      facility: LGH,
      capable: true,
      divert: false,
      handoverSeconds: HANDOVER_SECONDS,
      penaltySeconds: 0,
      careSeconds: 500 + HANDOVER_SECONDS,
    })
    expect(hospitals.map(({ facility }) => facility)).toEqual([LGH, HHI, ITC])
    expect(hospitals[2]).toMatchObject({
      capable: false,
      penaltySeconds: DOOR_IN_DOOR_OUT_SECONDS + 500,
      careSeconds: 200 + HANDOVER_SECONDS + DOOR_IN_DOOR_OUT_SECONDS + 500,
    })
  })

  it('without what is needed is taken only where the one that has it is too far', () => {
    expect(choose(recommended(), { LGH: 4000, HHI: 5000, ITC: 200 }).chosen?.facility).toBe(LGH)
    expect(choose(recommended(), { LGH: 9000, HHI: 9500, ITC: 200 }).chosen?.facility).toBe(LGH)
    expect(choose(recommended(), { ITC: 200 }).chosen?.facility).toBe(ITC)
  })

  it('is farther away where handovers take less, and where a bed is free', () => {
    const slow = recommended()
    slow.as(NURSE).when({ type: 'receiving.declare-delay', facility: LGH, minutes: 60 })
    expect(choose(slow, { LGH: 500, HHI: 1000 }).chosen?.facility).toBe(HHI)
    const full = recommended()
    block(full, 'LGH-ICU-1', 'LGH-ICU-2', 'LGH-ICU-3', 'LGH-HDU-1', 'LGH-ED-1', 'LGH-ED-2')
    expect(choose(full, { LGH: 500, HHI: 500 + NO_BED_SECONDS - 1 }).chosen).toMatchObject({ facility: HHI })
    expect(choose(full, { LGH: 500, HHI: 500 + NO_BED_SECONDS + 1 }).chosen).toMatchObject({ facility: LGH, bed: null })
  })

  it('is not one on divert, unless all are', () => {
    const scenario = recommended()
    const divert = (facility: FacilityId) =>
      scenario.as(COORDINATOR).when({ type: 'receiving.set-divert', facility, unit: null, on: true })
    divert(LGH)
    expect(choose(scenario, { LGH: 500, HHI: 1000 }).chosen).toMatchObject({ facility: HHI })
    divert(HHI)
    divert(ITC)
    expect(choose(scenario, { LGH: 500, HHI: 1000, ITC: 200 }).chosen).toMatchObject({ facility: LGH, divert: true })
  })
})
