import { expect, test } from 'vitest'
import { clock, configured, fixtureTopology } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { appointment, booked, mri, patient } from '../waitlist/refill.fixture.ts'
import { byStart, inTurn } from './state.ts'

const registered = (n: number) => ({ type: 'patients.registered', patient: patient(n), language: 'en' }) as const

test('of two at one time whoever booked first is first, whatever their ids', () => {
  const order = [2, 0, 1]
  const scenario = new Scenario(clock('09:00')).given(configured, ...order.map(registered))
  for (const [minute, n] of order.entries()) {
    const device = fixtureTopology.devices[n]
    if (!device) throw new Error(`no device ${n}`)
    const slot = { ...mri(clock('11:00')), device: device.id, facility: device.facility }
    scenario.at(clock(`09:0${minute}`)).given(booked(n, slot))
  }
  const all = [...scenario.state.slots.appointments.values()]
  for (const compare of [inTurn, byStart]) {
    expect(
      all
        .toReversed()
        .sort(compare)
        .map(({ id }) => id),
    ).toEqual(order.map(appointment))
  }
})
