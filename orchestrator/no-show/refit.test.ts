import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import type { Event } from '../decision.ts'
import { clock, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { ServiceCode } from '../ids.ts'
import { REFIT_EVERY_VISITS, VISITS_KEPT } from '../limits.ts'
import { decodeState, encodeState } from '../snapshot.ts'
import { plusDays, plusMinutes } from '../time.ts'
import { appointment, booked, mri, NINE, patient, waitingRoom } from '../waitlist/refill.fixture.ts'
import { noShowChance, noShowModel } from './chance.ts'
import { seeded } from './generated.fixture.ts'
import { fitModel, Predictor } from './model.ts'
import { priorLogit } from './prior.ts'
import { refit, refitNeed, refitting } from './refit.ts'
import { FEATURES, rowOf } from './signs.ts'
import type { Visit } from './state.ts'

const AHEAD = mri(clock('10:00', '2026-12-10'))

/** In this network people stay away on Fridays, whatever is believed elsewhere. */
function visits(count: number, fridayShare = 0.6, otherShare = 0.05): Visit[] {
  const random = seeded(7)
  return Array.from({ length: count }, (_, n) => {
    const weekday = 1 + (n % 6)
    const came = random() >= (weekday === 5 ? fridayShare : otherShare)
    const known = { kept: 0, missed: 0, travelMinutes: null, hour: 8 + (n % 10), service: ServiceCode.parse('mri') }
    return { n: n + 1, came, leadDays: n % 30, weekday, answer: n % 2 ? 'confirmed' : 'unanswered', ...known }
  })
}

/** A room through which so many people have gone. */
function busyRoom(count: number): Scenario {
  const scenario = waitingRoom(1, mri(plusDays(NINE, -1)))
  for (let n = 1; n <= count; n += 1) {
    const slot = mri(plusMinutes(NINE, 50 * n))
    scenario.given(booked(1, slot)).at(slot.end)
    const own = { appointment: appointment(1), patient: patient(1), slot }
    const away: Event = { type: 'slots.vacated', ...own, why: 'no-show', free: null }
    scenario.given(n % 4 === 0 ? away : { type: 'slots.elapsed', appointment: appointment(1) })
  }
  return scenario
}

describe('a model of the network’s own visits', () => {
  it('learns what is particular to it, and says that it does better than the prior', () => {
    const command = refit(visits(1_500))
    expect(command.brier.fitted).toBeLessThan(command.brier.prior - 0.01)
    expect(refit(visits(1_500))).toEqual(command)
  })

  it('learns that those who come from afar stay away, where it is known from where', () => {
    const random = seeded(11)
    const far = visits(2_000, 0.1, 0.1).map((visit, n): Visit => {
      const travelMinutes = n % 5 === 0 ? null : 10 + Math.floor(80 * random())
      return { ...visit, travelMinutes, came: random() >= ((travelMinutes ?? 0) > 55 ? 0.6 : 0.05) }
    })
    const { model, brier } = refit(far)
    expect(brier.fitted).toBeLessThan(brier.prior - 0.03)
    const [some] = far
    if (!some) throw new Error('nobody came')
    const chance = (travelMinutes: number | null) =>
      new Predictor(model).chance(rowOf({ ...some, travelMinutes }), priorLogit(some))
    expect(chance(80)).toBeGreaterThan(chance(15) + 0.3)
    expect(chance(null)).toBeLessThan(0.2)
  })

  it('may be of before it was known from where people come', () => {
    const rows = visits(600)
    const before = fitModel({
      features: FEATURES.slice(0, -1),
      rows: rows.map((visit) => rowOf(visit).slice(0, -1)),
      outcomes: rows.map(({ came }) => (came ? 0 : 1)),
    })
    const [some] = rows
    if (!some) throw new Error('nobody came')
    const read = new Predictor(before)
    expect(read.chance(rowOf({ ...some, travelMinutes: 40 }))).toBe(read.chance(rowOf(some).slice(0, -1)))
  })

  it('is fitted in many short steps, with the same outcome', () => {
    const steps = refitting(visits(600))
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) count += 1
    expect(count).toBeGreaterThanOrEqual(6)
    expect(step.value).toEqual(refit(visits(600)))
  })

  it('is wanted after enough visits, and once for them', () => {
    const few = busyRoom(REFIT_EVERY_VISITS - 1)
    expect(refitNeed(few.state)).toBeNull()
    const scenario = busyRoom(REFIT_EVERY_VISITS)
    const need = refitNeed(scenario.state)
    expect(need).toHaveLength(REFIT_EVERY_VISITS)
    expect(need?.filter(({ came }) => !came)).toHaveLength(REFIT_EVERY_VISITS / 4)
    const command = refit(need ?? [])
    expect(scenario.as(SYSTEM).when(command)).toMatchObject({ ok: true, events: [{ type: 'no-show.refitted' }] })
    expect(refitNeed(scenario.state)).toBeNull()
    expect(scenario.as(SYSTEM).when(command)).toEqual({ ok: true, events: [] })
  })

  it('is used from then on, under its version, and survives a snapshot', () => {
    const scenario = busyRoom(REFIT_EVERY_VISITS)
    const before = chanceOf(scenario)
    scenario.as(SYSTEM).when({ ...refit(refitNeed(scenario.state) ?? []), brier: { fitted: 0.1, prior: 0.2 } })
    expect(noShowModel(scenario.state)).toBe(`own-${REFIT_EVERY_VISITS}`)
    const after = chanceOf(scenario)
    expect(after).not.toBe(before)
    const read = decodeState(encodeState(scenario.state))
    expect(read && chanceOf({ state: read })).toBe(after)
  })

  it('is not used where it does worse', () => {
    const scenario = busyRoom(REFIT_EVERY_VISITS)
    scenario.as(SYSTEM).when({ ...refit(refitNeed(scenario.state) ?? []), brier: { fitted: 0.2, prior: 0.1 } })
    expect(noShowModel(scenario.state)).toBe('prior-1')
    expect(refitNeed(scenario.state)).toBeNull()
  })

  it('is nobody’s to bring but the system’s, and of no visits that were not', () => {
    const scenario = busyRoom(3)
    const command = refit(visits(600))
    expect(scenario.as(NURSE).when(command)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    expect(scenario.as(SYSTEM).when(command)).toEqual({ ok: true, events: [] })
  })

  it('remembers the last visits alone', () => {
    const { noShow } = busyRoom(VISITS_KEPT + 2).state
    expect(noShow.visits.size).toBe(VISITS_KEPT)
    expect(Math.min(...[...noShow.visits.values()].map(({ n }) => n))).toBe(3)
  })
})

function chanceOf({ state }: Pick<Scenario, 'state'>): number {
  const booking = {
    patient: patient(1),
    slot: AHEAD,
    bookedAt: NINE,
    confirmedAt: null,
    askedAt: null,
    travelMinutes: null,
  }
  return noShowChance(state, booking)
}
