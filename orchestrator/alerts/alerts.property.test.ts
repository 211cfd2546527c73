import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { routingNeeds } from '../ambulances/needs.ts'
import { check } from '../core.ts'
import { ALERT_NUDGES_MAX, CLOSED_RETENTION_DAYS } from '../limits.ts'
import type { Message } from '../message.ts'
import type { NetworkState } from '../state.ts'
import { plusDays, plusMinutes } from '../time.ts'
import { Desk } from './alerts.fixture.ts'
import { BOOKED, everybody, wish } from './wishes.fixture.ts'

const COMMANDS = 100_000
const COMMANDS_A_RUN = 50

const runs = fc.array(fc.record({ minutes: fc.constantFrom(0, 0, 0, 1, 1, 5, 5, 20, 60, 300), wish }), {
  minLength: COMMANDS_A_RUN,
  maxLength: COMMANDS_A_RUN,
})
type Steps = typeof runs extends fc.Arbitrary<infer T> ? T : never

/** The scenario itself throws at the first broken invariant of what an event touched. */
function play(steps: Steps): Desk {
  const desk = new Desk(everybody)
  desk.scenario.given({ type: 'patients.registered', patient: BOOKED, language: 'en' })
  for (const [index, { minutes, wish: make }] of steps.entries()) {
    desk.passTo(plusMinutes(desk.now, minutes))
    for (const need of routingNeeds(desk.scenario.state, desk.now)) {
      const toScene = new Map(need.ambulances.map(({ id }, i) => [id, 300 + i]))
      const toHospital = new Map(need.facilities.map(({ id }, i) => [id, 600 + i]))
      desk.do({ type: 'ambulances.recommend', emergency: need.emergency, toScene, toHospital }, SYSTEM)
    }
    desk.do(...make(index, desk))
    expect(brokenNow(desk)).toEqual([])
  }
  return desk
}

/** Of the whole state, orphans too. */
function brokenNow({ scenario: { state }, now }: Desk): string[] {
  const items = [...state.alerts.alerts.values()].flatMap(({ items }) => items)
  const holds = [...state.beds.holds.values()]
  return [
    ...check(state, null),
    ...items.flatMap(({ id, acknowledged, escalateAt }) =>
      acknowledged !== null && escalateAt !== null ? [`${id} is acknowledged and goes on`] : [],
    ),
    ...holds.flatMap(({ id, expiresAt }) =>
      expiresAt !== null && expiresAt < now ? [`hold ${id} outlives its time`] : [],
    ),
    ...twice(bedsTaken(state)).map((bed) => `two patients in ${bed}`),
  ]
}

const bedsTaken = ({ encounters }: NetworkState): string[] =>
  [...encounters.encounters.values()].flatMap(({ bed }) => bed ?? [])

const twice = (names: readonly string[]): string[] => names.filter((name, n) => names.indexOf(name) < n)

it(`alerts, whatever anybody does: no invariant breaks, each ends, nobody is told the same twice (${COMMANDS} commands)`, () => {
  fc.assert(
    fc.property(runs, (steps) => {
      const desk = play(steps)
      desk.passTo(plusDays(desk.now, CLOSED_RETENTION_DAYS + 3))
      const left = [...desk.scenario.state.alerts.alerts.values()].filter(({ ended }) => ended === null)
      expect(left).toEqual([])
      expect(twice(desk.told.flatMap(ringsOf))).toEqual([])
      expect(twice(toldByName(desk))).toEqual([])
      const passed = new Map<string, number>()
      for (const event of desk.events) {
        if (event.type === 'alerts.escalated') passed.set(event.alert, (passed.get(event.alert) ?? 0) + 1)
      }
      expect(Math.max(0, ...passed.values())).toBeLessThanOrEqual(ALERT_NUDGES_MAX)
    }),
    { numRuns: COMMANDS / COMMANDS_A_RUN },
  )
}, 300_000)

/** Messages to one person; a team hears again of a list that was changed after it was seen to. */
function ringsOf({ to, notice }: Message): string[] {
  if (to.kind !== 'staff') return []
  if (notice.kind === 'colleague.alert') return notice.items.map((item) => `${to.staff} ${notice.alert} ${item}`)
  return notice.kind === 'colleague.alert-ended' ? [`${to.staff} ${notice.alert} over`] : []
}

/** Lists ring by their headline, so who is asked is read off the events. */
const toldByName = ({ events }: Desk): string[] =>
  events.flatMap((event) =>
    (event.type === 'alerts.told' || event.type === 'alerts.escalated') && event.to !== null
      ? event.items.map((item) => `${event.to} ${event.alert} ${item}`)
      : [],
  )
