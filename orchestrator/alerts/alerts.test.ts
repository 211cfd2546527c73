import { describe, expect, it } from 'vitest'
import { Actor, SYSTEM } from '../actor.ts'
import { dispatch, E1, HHI, LGH, noonPlus, OTHER_FAMILY, request, weigh } from '../ambulances/scene.fixture.ts'
import { check, nextDue } from '../core.ts'
import { COORDINATOR, fixtureTopology, NURSE, NURSE2 } from '../demo.fixture.ts'
import { explain } from '../explain.ts'
import { AlertId, EmergencyId, PatientId } from '../ids.ts'
import { ALERT_NUDGES_MAX, ALERT_OVERDUE_MINUTES } from '../limits.ts'
import { plusMinutes } from '../time.ts'
import { Desk, staffed } from './alerts.fixture.ts'
import { liveAlerts } from './state.ts'

const CATH = Actor.parse({ role: 'staff', staff: 'S-CATH', facility: 'LGH' })
const id = AlertId.parse('E-1.1')
const seeTo = (item: string | null) => ({ type: 'alerts.acknowledge', alert: id, item }) as const
const alertOf = (desk: Desk) => desk.scenario.state.alerts.alerts.get(id)
const itemOf = (desk: Desk, item: string) => alertOf(desk)?.items.find((each) => each.id === item)

describe('a heart patient on the way', () => {
  it('has the cath lab told by name, on one card, as soon as an ambulance is sent', () => {
    const desk = new Desk().sent()
    expect(desk.rang()).toEqual(['S-CATH told team', 'S-CARDIO told cardiologist'])
    expect(alertOf(desk)).toMatchObject({ facility: LGH, checklist: 'cath-lab', ended: null })
    expect(desk.events.find(({ type }) => type === 'alerts.told')).toMatchObject({
      duty: 'cath-lab',
      onCall: ['S-CATH'],
    })
  })

  it('has nobody told where no role of the list has a rota', () => {
    const desk = new Desk(fixtureTopology).sent()
    expect(liveAlerts(desk.scenario.state.alerts)).toEqual([])
  })

  it('is told next what is due before the patient is there', () => {
    const desk = new Desk().sent()
    desk.do(seeTo('team'), CATH)
    desk.do(seeTo('cardiologist'), CATH)
    desk.do(seeTo('bed'), NURSE)
    desk.rang()
    const readyAt = plusMinutes(alertOf(desk)?.expectedAt ?? noonPlus(0), -10)
    desk.passTo(plusMinutes(readyAt, -1))
    expect(desk.rang()).toEqual([])
    desk.passTo(readyAt)
    expect(desk.rang()).toEqual(['S-CATH told ready'])
  })

  it('goes on to the next who was not told, and to the coordinators; five times at most', () => {
    const desk = new Desk().sent()
    desk.rang()
    desk.passTo(noonPlus(10 + 5 * 60))
    expect(desk.rang()).toEqual(['S-CARDIO escalated team'])
    desk.passTo(noonPlus(10 + 3 * 3_600))
    expect(desk.rang().filter((line) => line.includes('escalated')).length).toBe(ALERT_NUDGES_MAX - 1)
    expect(alertOf(desk)?.items.every(({ escalateAt }) => escalateAt === null)).toBe(true)
  })

  it('has what is acknowledged escalate no more, once and before it is told too', () => {
    const desk = new Desk().sent()
    expect(desk.do(seeTo(null), CATH)).toMatchObject({ events: [{ items: ['team'], by: 'S-CATH' }] })
    expect(desk.do(seeTo('team'), NURSE)).toEqual({ ok: true, events: [] })
    desk.do(seeTo('ready'), CATH)
    expect(itemOf(desk, 'ready')).toMatchObject({ acknowledged: { by: 'S-CATH' }, toldAt: null })
    desk.passTo(noonPlus(3_600))
    expect(desk.rang().filter((line) => /\b(team|ready)\b/.test(line))).toEqual(['S-CATH told team'])
  })

  it('is answered by nobody else, nor when it is over', () => {
    const desk = new Desk().sent()
    const refused = (code: string) => ({ ok: false, rejection: expect.objectContaining({ code }) })
    expect(desk.do(seeTo('team'), NURSE2)).toEqual(refused('actor.not-permitted'))
    expect(desk.do(seeTo(null), NURSE)).toEqual(refused('alert.not-told'))
    expect(desk.do(seeTo('tea'), NURSE)).toEqual(refused('alert.unknown-item'))
    expect(desk.do({ ...seeTo('team'), alert: AlertId.parse('E-9.1') }, NURSE)).toEqual(refused('alert.unknown'))
    expect(desk.do({ type: 'alerts.attend', alert: id }, COORDINATOR)).toEqual(refused('actor.not-permitted'))
    desk.do({ type: 'ambulances.cancel', emergency: E1 }, COORDINATOR)
    desk.passTo(desk.now)
    expect(desk.do(seeTo('team'), CATH)).toEqual(refused('alert.ended'))
  })
})

describe('when it changes', () => {
  it('is not taken for another one: each has an alert, is told and called off by itself', () => {
    const desk = new Desk().sent()
    desk.rang()
    const E2 = EmergencyId.parse('E-2')
    const other = PatientId.parse('P-OTHER')
    desk.do(request({ emergency: E2, reporter: other }), OTHER_FAMILY)
    desk.passTo(noonPlus(20)).do(weigh(E2), SYSTEM)
    desk.do(dispatch(null, E2), COORDINATOR)
    desk.passTo(desk.now)
    expect(desk.rang()).toEqual(['S-CATH told team', 'S-CARDIO told cardiologist'])
    const live = () => liveAlerts(desk.scenario.state.alerts).map((alert) => alert.id)
    expect(live()).toEqual(['E-1.1', 'E-2.1'])
    desk.do(seeTo('team'), CATH)
    desk.do({ type: 'ambulances.cancel', emergency: E1 }, COORDINATOR)
    desk.passTo(desk.now)
    expect(desk.rang()).toEqual(['S-CATH cancelled', 'S-CARDIO cancelled'])
    expect(live()).toEqual(['E-2.1'])
    const team = desk.scenario.state.alerts.alerts.get(AlertId.parse('E-2.1'))?.items.find((each) => each.id === 'team')
    expect(team?.acknowledged).toBeNull()
    desk.do({ type: 'ambulances.cancel', emergency: E2 }, COORDINATOR)
    desk.passTo(noonPlus(86_400))
    expect(desk.rang()).toEqual(['S-CATH cancelled', 'S-CARDIO cancelled'])
    expect(check(desk.scenario.state, null)).toEqual([])
  })

  it('everybody who was told is told once that nobody comes', () => {
    const desk = new Desk().sent()
    desk.passTo(noonPlus(10 + 5 * 60))
    desk.rang()
    desk.do({ type: 'ambulances.cancel', emergency: E1 }, COORDINATOR)
    desk.passTo(desk.now)
    expect(desk.rang()).toEqual(['S-CATH cancelled', 'S-CARDIO cancelled'])
    desk.passTo(noonPlus(86_400))
    expect(desk.rang()).toEqual([])
  })

  it('another hospital is told, and the first one stood down', () => {
    const desk = new Desk().sent()
    desk.rang()
    desk.scenario.at(desk.now).given({
      type: 'ambulances.replanned',
      emergency: E1,
      because: 'divert',
      from: LGH,
      hospital: HHI,
      bed: null,
      etaSeconds: null,
      transportSeconds: 1_000,
      hospitals: [],
    })
    desk.passTo(desk.now)
    expect(desk.rang()).toEqual([
      'S-CATH diverted',
      'S-CARDIO diverted',
      'S-CATH-HHI told team',
      'S-COORD escalated cardiologist', // nobody is on call for cardiology there
    ])
    expect(liveAlerts(desk.scenario.state.alerts).map((alert) => alert.id)).toEqual(['E-1.2'])
  })

  it('a later time is put on the same card, and what is not told yet moves with it', () => {
    const desk = new Desk().sent()
    const before = itemOf(desk, 'ready')?.tellAt
    desk.rang()
    desk.scenario.at(desk.now).given({
      type: 'ambulances.expected-moved',
      emergency: E1,
      expectedAt: plusMinutes(alertOf(desk)?.expectedAt ?? desk.now, 15),
    })
    desk.told = []
    desk.passTo(desk.now)
    expect(desk.told.map(({ notice, card }) => [notice.kind, card])).toEqual([
      ['card.alert', 'alert:E-1.1'],
      ['card.alert', 'alert:E-1.1'],
      ['team.alert-detail', null],
    ])
    expect(itemOf(desk, 'ready')?.tellAt).toBe(plusMinutes(before ?? desk.now, 15))
  })

  it('it ends when the patient is there, and nobody is rung for it', () => {
    const desk = new Desk().sent().crew('en_route').crew('on_scene').crew('transporting')
    desk.rang()
    desk.crew('at_hospital')
    expect(alertOf(desk)?.ended?.because).toBe('arrived')
    expect(desk.rang()).toEqual([])
  })

  it('it ends by itself where nothing more is heard, and leaves the state with what it was about', () => {
    const desk = new Desk().sent()
    const end = plusMinutes(alertOf(desk)?.expectedAt ?? desk.now, ALERT_OVERDUE_MINUTES)
    desk.passTo(plusMinutes(end, 60))
    expect(alertOf(desk)?.ended?.because).toBe('expired')
    desk.do({ type: 'ambulances.cancel', emergency: E1 }, COORDINATOR)
    expect(desk.rang().filter((line) => line.endsWith('cancelled'))).toEqual([])
    desk.passTo(plusMinutes(end, 60 * 24 * 5))
    expect(desk.scenario.state.alerts.alerts.size).toBe(0)
    expect(desk.scenario.state.alerts.looks.size).toBe(0)
  })

  it('a rota that goes out of the network file ends it', () => {
    const desk = new Desk().sent()
    desk.scenario.given({ type: 'network.configured', topology: { ...staffed, onCall: fixtureTopology.onCall } })
    expect(nextDue(desk.scenario.state)).not.toBeNull()
    desk.passTo(desk.now)
    expect(alertOf(desk)?.ended?.because).toBe('cancelled')
    expect(check(desk.scenario.state, null)).toEqual([])
  })
})

it('explains itself by the emergency: who was told, as what, and who after them', () => {
  const desk = new Desk().sent().passTo(noonPlus(10 + 5 * 60))
  const rows = desk.events.map((event, seq) => ({ seq, at: noonPlus(0), actor: COORDINATOR, event }))
  const told = explain(rows, 'E-1', 330).join('\n')
  expect(told).toContain('Cath lab activation at LGH was asked to be ready: E-1.1')
  expect(told).toContain('S-CATH was told of team in E-1.1, as whoever is on call for cath-lab')
  expect(told).toContain('Nobody had acknowledged team in E-1.1: S-CARDIO told, nudge 1.')
  expect(told).toContain('could be told, in that order: S-CARDIO, S-CARDIO2, S-COORD')
})
