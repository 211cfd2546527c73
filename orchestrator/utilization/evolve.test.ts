import { expect, it } from 'vitest'
import { clock, NURSE } from '../demo.fixture.ts'
import { UTILIZATION_KEPT_DAYS } from '../limits.ts'
import { LocalDay, plusDays, plusMinutes } from '../time.ts'
import { appointment, booked, mri, NINE, waitingRoom } from '../waitlist/refill.fixture.ts'
import { deviceDayOf } from './state.ts'

const elapsed = (n: number) => ({ type: 'slots.elapsed', appointment: appointment(n) }) as const
const day = (text: string) => LocalDay.parse(text)

it('counts what was served under the day and the hour it was in', () => {
  const late = { ...mri(clock('23:45')), end: clock('00:30', '2026-11-24') }
  const scenario = waitingRoom(1, mri(clock('09:30')), booked(1, late)).given(elapsed(0), elapsed(1))
  const { device } = late
  const first = deviceDayOf(scenario.state.utilization, device, day('2026-11-23'))
  expect(first?.served.map((minutes, hour) => [hour, minutes]).filter(([, minutes]) => minutes !== 0)).toEqual([
    [9, 30],
    [10, 15],
    [23, 15],
  ])
  expect(deviceDayOf(scenario.state.utilization, device, day('2026-11-24'))?.served[0]).toBe(30)
})

it('tells who left early from who did not come', () => {
  const scenario = waitingRoom(1, mri(clock('09:30')), booked(1, mri(clock('11:00'))))
  const vacate = (n: number, why: 'early-finish' | 'no-show') =>
    scenario.as(NURSE).when({ type: 'slots.vacate', appointment: appointment(n), why })
  scenario.at(clock('09:40'))
  vacate(0, 'early-finish')
  scenario.at(clock('11:20'))
  vacate(1, 'no-show')
  const known = deviceDayOf(scenario.state.utilization, mri(NINE).device, day('2026-11-23'))
  expect([known?.served[9], known?.served[11], known?.missed]).toEqual([10, 0, 45])
})

it('forgets what is long ago', () => {
  const scenario = waitingRoom(1, mri(NINE), booked(1, mri(plusDays(NINE, UTILIZATION_KEPT_DAYS + 1))))
  scenario.given(elapsed(0))
  expect(scenario.state.utilization.days.size).toBe(1)
  scenario.at(plusMinutes(NINE, 1)).given(elapsed(1))
  expect([...scenario.state.utilization.days.values()].map(({ day: each }) => each)).toEqual(['2027-02-24'])
})
