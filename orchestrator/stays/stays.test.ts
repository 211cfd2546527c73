import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedFree } from '../beds/soon.ts'
import { clock, configured, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, EncounterId } from '../ids.ts'
import { STAY_PRIOR_PATIENTS } from '../limits.ts'
import { plusDays, plusMinutes } from '../time.ts'
import { withStay } from './evolve.ts'
import { expectedDischarges, likelyFree } from './expected.ts'
import { howMany, leavesWithin, leavingWindow, stayModel } from './residual.ts'
import { STAY_EDGES, type StayHistory } from './state.ts'

const NINE = clock('09:00')
const bed = (id: string) => BedId.parse(id)
const scene = () => new Scenario(NINE).given(configured).as(NURSE)
const stay = (scenario: Scenario, n: number, hours: number): void => {
  const encounter = EncounterId.parse(`ENC-${n}`)
  scenario.at(plusDays(NINE, n)).when({ type: 'encounters.place', encounter, patient: null, bed: bed('LGH-ICU-1') })
  scenario.at(plusMinutes(plusDays(NINE, n), hours * 60)).when({ type: 'encounters.discharge', encounter, to: 'home' })
  scenario.when({ type: 'beds.set-status', bed: bed('LGH-ICU-1'), status: 'free' })
}
const none: StayHistory = {
  unit: 'ICU',
  ended: STAY_EDGES.map(() => 0).concat(0),
  hours: STAY_EDGES.map(() => 0).concat(0),
  leftAt: Array.from({ length: 24 }, () => 0),
  stays: 0,
}

describe('how long somebody will still stay', () => {
  it('is assumed before anything was seen: about half leave within their mean stay', () => {
    const model = stayModel(scene().state, 'ICU', NINE)
    expect(model.stays).toBe(0)
    const all = leavesWithin(model, { lain: 0, minuteOfDay: 540 }, 120)
    expect(all).toBeGreaterThan(0.55) // a log-normal's median lies below its mean
    expect(all).toBeLessThan(0.75)
    expect(leavesWithin(model, { lain: 0, minuteOfDay: 0 }, 5)).toBeLessThan(
      leavesWithin(model, { lain: 0, minuteOfDay: 660 }, 5),
    )
  })

  it('knows how long they already lay: whoever stayed long does not leave as a newcomer would', () => {
    const model = stayModel(scene().state, 'ICU', NINE)
    const [fresh, settled] = [0, 96].map((lain) => leavesWithin(model, { lain, minuteOfDay: 540 }, 12))
    expect(settled).toBeGreaterThan((fresh ?? 0) * 3)
  })

  it('is learned from stays that ended, and drowns the assumption in time', () => {
    const scenario = scene()
    for (let n = 0; n < 3; n += 1) stay(scenario, n, 5)
    const history = scenario.state.stays.histories.get('ICU')
    expect(history?.stays).toBe(3)
    expect(history?.ended[0]).toBeCloseTo(3, 1)
    expect(history?.hours[0]).toBeCloseTo(15, 0)
    expect(history?.leftAt[14]).toBeCloseTo(3, 1)
    const quick = Array.from({ length: 10 * STAY_PRIOR_PATIENTS }).reduce<StayHistory>(
      (known) => withStay(known, 5, 14),
      none,
    )
    scenario.state.stays.histories.set('ICU', quick)
    const model = stayModel(scenario.state, 'ICU', plusDays(NINE, 60))
    expect(leavesWithin(model, { lain: 0, minuteOfDay: 10 * 60 }, 8)).toBeGreaterThan(0.5)
  })

  it('counts the hours of those who still lie there, so that short stays do not speak for all', () => {
    const scenario = scene()
    scenario.when({
      type: 'encounters.place',
      encounter: EncounterId.parse('ENC-9'),
      patient: null,
      bed: bed('LGH-ICU-1'),
    })
    const lying = { lain: 0, minuteOfDay: 9 * 60 }
    const [now, later] = [NINE, plusDays(NINE, 30)].map((at) =>
      leavesWithin(stayModel(scenario.state, 'ICU', at), lying, 72),
    )
    expect(later).toBeLessThan(now ?? 0)
  })

  it('learns nothing from a bed that was taken before Nadi heard of it', () => {
    const scenario = scene()
    scenario.at(plusDays(NINE, 2)).when({ type: 'beds.set-status', bed: bed('LGH-ICU-4'), status: 'cleaning' })
    expect(scenario.state.stays.histories.size).toBe(0)
  })

  it('is a chance that grows with time and a window that holds seven in ten', () => {
    const model = stayModel(scene().state, 'HDU', NINE)
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 900, noNaN: true }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 200 }),
        (lain, minuteOfDay, hours) => {
          const lying = { lain, minuteOfDay }
          const chance = leavesWithin(model, lying, hours)
          expect(chance).toBeGreaterThan(0)
          expect(chance).toBeLessThanOrEqual(1)
          expect(leavesWithin(model, lying, hours + 1)).toBeGreaterThanOrEqual(chance)
          const { from, to } = leavingWindow(model, lying)
          expect(leavesWithin(model, lying, from)).toBeLessThan(0.15 + 1e-9)
          if (to !== null) expect(leavesWithin(model, lying, to)).toBeGreaterThanOrEqual(0.85 - 1e-9)
        },
      ),
    )
  })

  it('of several counts exactly: two fair coins', () => {
    expect(howMany([0.5, 0.5])).toEqual({ mean: 1, from: 0, to: 2 })
    expect(howMany([1, 1, 0])).toEqual({ mean: 2, from: 2, to: 2 })
    expect(howMany([])).toEqual({ mean: 0, from: 0, to: 0 })
  })
})

describe('beds that are expected', () => {
  const search = { unit: 'ICU', features: [], sex: null, secondsTo: () => 0 } as const

  it('with a planned departure stand among those that come free, to be cleaned first', () => {
    const scenario = scene()
    const leaves = plusMinutes(NINE, 180)
    expect(scenario.when({ type: 'beds.plan-leaving', bed: bed('LGH-ICU-4'), at: leaves })).toMatchObject({ ok: true })
    expect(expectedFree(scenario.state, search, NINE)).toMatchObject([
      { bed: 'LGH-ICU-4', why: 'leaving', since: leaves, at: plusMinutes(leaves, 45) },
    ])
    expect(
      expectedDischarges(scenario.state, { facility: null, unit: 'ICU' }, NINE, plusMinutes(NINE, 240)).beds,
    ).toMatchObject([{ bed: 'LGH-ICU-4', chance: 0.85, planned: leaves }])
    scenario.when({ type: 'beds.plan-leaving', bed: bed('LGH-ICU-4'), at: null })
    expect(expectedFree(scenario.state, search, NINE)).toEqual([])
    scenario.when({ type: 'beds.plan-leaving', bed: bed('LGH-ICU-4'), at: leaves })
    scenario.when({ type: 'beds.set-status', bed: bed('LGH-ICU-4'), status: 'free' })
    expect(scenario.state.beds.beds.get(bed('LGH-ICU-4'))?.leaving).toBeNull()
  })

  it('are refused where nobody lies, in the past, and beyond two weeks', () => {
    const scenario = scene()
    const plan = (id: string, at: number) =>
      scenario.when({ type: 'beds.plan-leaving', bed: bed(id), at: plusMinutes(NINE, at) })
    expect(plan('LGH-ICU-1', 60)).toMatchObject({ rejection: { code: 'bed.nobody-in-it' } })
    expect(plan('LGH-ICU-4', -1)).toMatchObject({ rejection: { code: 'bed.leaving-out-of-range' } })
    expect(plan('LGH-ICU-4', 15 * 24 * 60)).toMatchObject({ rejection: { code: 'bed.leaving-out-of-range' } })
    expect(plan('XYZ-ICU-4', 60)).toMatchObject({ rejection: { code: 'bed.unknown' } })
  })

  it('without a plan are those whose patients are likeliest to leave', () => {
    const scenario = scene()
    scenario.when({
      type: 'encounters.place',
      encounter: EncounterId.parse('ENC-1'),
      patient: null,
      bed: bed('LGH-ICU-1'),
    })
    const later = plusMinutes(NINE, 100 * 60)
    scenario
      .at(later)
      .when({ type: 'encounters.place', encounter: EncounterId.parse('ENC-2'), patient: null, bed: bed('LGH-ICU-2') })
    const likely = likelyFree(scenario.state, search, later, 2)
    expect(likely.map((each) => each.bed)).toEqual(['LGH-ICU-1', 'LGH-ICU-4'])
    expect(likely[0]?.from).toBeGreaterThanOrEqual(later)
  })
})
