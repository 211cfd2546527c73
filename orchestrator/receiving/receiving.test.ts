import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { AMB1, crewOf, HHI, LGH, noonPlus, underWay } from '../ambulances/scene.fixture.ts'
import { COORDINATOR, clock, configured, NURSE, NURSE2 } from '../demo.fixture.ts'
import { explain } from '../explain.ts'
import { Scenario } from '../given.ts'
import { FacilityId } from '../ids.ts'
import {
  DECLARED_DELAY_MINUTES,
  DIVERT_HOURS,
  DIVERT_HOURS_MAX,
  HANDOVER_PRIOR_WEIGHT,
  HANDOVER_SECONDS,
} from '../limits.ts'
import { plusMinutes } from '../time.ts'
import type { ReceivingCommand } from './commands.ts'
import { diverts, handoverSeconds } from './state.ts'
import { dueReceiving, nextDueReceiving } from './timers.ts'

const NOON = clock('12:00')
const scene = () => new Scenario(NOON).given(configured)
const divert = (part: Partial<Extract<ReceivingCommand, { type: 'receiving.set-divert' }>> = {}) =>
  ({ type: 'receiving.set-divert', facility: LGH, unit: null, on: true, ...part }) as ReceivingCommand

describe('a divert', () => {
  it('is set and lifted by a coordinator, once, and coordinators and the hospital hear of it', () => {
    const scenario = scene().as(COORDINATOR)
    expect(scenario.when(divert())).toMatchObject({ events: [{ type: 'receiving.divert-set', by: 'S-COORD' }] })
    expect(scenario.messages.map(({ to, notice }) => [to.kind, notice.kind])).toEqual([
      ['team', 'team.divert'],
      ['team', 'team.divert'],
    ])
    expect(scenario.when(divert())).toEqual({ ok: true, events: [] })
    expect(diverts(scenario.state.receiving, LGH, 'P3')).toBe(true)
    scenario.when(divert({ on: false }))
    expect(diverts(scenario.state.receiving, LGH, 'P1')).toBe(false)
    expect(scenario.when(divert({ on: false }))).toEqual({ ok: true, events: [] })
  })

  it('of intensive care turns away those who need it; lifting the whole lifts it too', () => {
    const scenario = scene().as(COORDINATOR)
    scenario.when(divert({ unit: 'ICU' }))
    expect(diverts(scenario.state.receiving, LGH, 'P1')).toBe(true)
    expect(diverts(scenario.state.receiving, LGH, 'P2')).toBe(false)
    scenario.when(divert({ on: false }))
    expect(diverts(scenario.state.receiving, LGH, 'P1')).toBe(false)
  })

  it('is refused to others and for a hospital nobody knows', () => {
    expect(scene().as(NURSE).when(divert())).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    expect(
      scene()
        .as(COORDINATOR)
        .when(divert({ facility: FacilityId.parse('XYZ') })),
    ).toMatchObject({
      rejection: { code: 'facility.unknown' },
    })
  })

  it('ends by itself when it was said to, else after some hours, and everybody hears of it', () => {
    const eight = plusMinutes(NOON, 8 * 60)
    const scenario = scene().as(COORDINATOR)
    scenario.when(divert({ reason: 'full', until: eight }))
    expect(nextDueReceiving(scenario.state)).toBe(eight)
    expect(dueReceiving(scenario.state, plusMinutes(eight, -1))).toEqual([])
    const [end] = dueReceiving(scenario.state, eight)
    if (!end) throw new Error('nothing is due')
    scenario.at(eight).as(SYSTEM)
    expect(scenario.when(end)).toMatchObject({ events: [{ type: 'receiving.divert-set', on: false, by: null }] })
    expect(diverts(scenario.state.receiving, LGH, 'P1')).toBe(false)
    expect(scenario.messages.at(-1)?.notice).toMatchObject({ kind: 'team.divert', on: false, by: null })
    expect(scenario.when(end)).toEqual({ ok: true, events: [] })
    scenario.as(COORDINATOR).when(divert())
    expect(nextDueReceiving(scenario.state)).toBe(plusMinutes(eight, DIVERT_HOURS * 60))
  })

  it('is given another reason or end by setting it again; what is not said stays', () => {
    const scenario = scene().as(COORDINATOR)
    scenario.when(divert({ reason: 'full' }))
    const later = plusMinutes(NOON, 600)
    expect(scenario.when(divert({ until: later }))).toMatchObject({ events: [{ reason: 'full', until: later }] })
    expect(scenario.when(divert({ reason: 'full', until: later }))).toEqual({ ok: true, events: [] })
  })

  it.each([-1, 0, DIVERT_HOURS_MAX * 60 + 1])('cannot end %d min from now', (minutes) => {
    const refused = { ok: false, rejection: { code: 'divert.end-out-of-range' } }
    expect(
      scene()
        .as(COORDINATOR)
        .when(divert({ until: plusMinutes(NOON, minutes) })),
    ).toMatchObject(refused)
  })

  it('is ended by nobody but the clock', () => {
    const end = { type: 'receiving.end-divert', facility: LGH, unit: null } as const
    expect(scene().as(COORDINATOR).when(end)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
  })

  it('of an older journal has no end', () => {
    const old = { type: 'receiving.divert-set', facility: LGH, unit: null, on: true, by: null } as const
    const scenario = scene().given(old)
    expect(diverts(scenario.state.receiving, LGH, 'P3')).toBe(true)
    expect(nextDueReceiving(scenario.state)).toBeNull()
  })

  it('is explained', () => {
    const event = { type: 'receiving.divert-set', facility: LGH, unit: null, on: true, by: null } as const
    const row = { seq: 1, at: NOON, actor: COORDINATOR, event }
    expect(explain([row], 'LGH', 330).join()).toContain('Divert of LGH was set')
  })
})

describe('the time a handover takes', () => {
  const declare = (minutes: number | null) => ({ type: 'receiving.declare-delay', facility: LGH, minutes }) as const

  it('is as declared by the hospital’s own staff, for some hours', () => {
    const scenario = scene().as(NURSE)
    scenario.when(declare(40))
    const { receiving } = scenario.state
    expect(handoverSeconds(receiving, LGH, NOON)).toBe(2400)
    expect(handoverSeconds(receiving, LGH, plusMinutes(NOON, DECLARED_DELAY_MINUTES + 1))).toBe(HANDOVER_SECONDS)
    scenario.when(declare(null))
    expect(handoverSeconds(receiving, LGH, NOON)).toBe(HANDOVER_SECONDS)
    expect(scenario.as(NURSE2).when(declare(5))).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    expect(scenario.as(COORDINATOR).when(declare(9999))).toMatchObject({ rejection: { code: 'delay.out-of-range' } })
  })

  it('is learned from handovers at that door', () => {
    const scenario = underWay(COORDINATOR)
    const says = (status: 'at_hospital' | 'available', seconds: number) =>
      scenario
        .at(noonPlus(seconds))
        .as(crewOf(AMB1))
        .when({ type: 'ambulances.report-status', ambulance: AMB1, status })
    says('at_hospital', 1000)
    says('available', 1000 + HANDOVER_SECONDS + 600)
    const learned = HANDOVER_SECONDS + 600 / (HANDOVER_PRIOR_WEIGHT + 1)
    expect(handoverSeconds(scenario.state.receiving, LGH, noonPlus(4000))).toBe(Math.round(learned))
    expect(handoverSeconds(scenario.state.receiving, HHI, noonPlus(4000))).toBe(HANDOVER_SECONDS)
  })
})
