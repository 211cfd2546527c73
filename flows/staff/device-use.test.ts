import { expect, it } from 'vitest'
import { COORDINATOR, clock } from '../../orchestrator/demo.fixture.ts'
import { booked, mri, patient } from '../../orchestrator/waitlist/refill.fixture.ts'
import { heard, Stage } from './stage.fixture.ts'

const registered = (n: number) => ({ type: 'patients.registered', patient: patient(n), language: 'en' }) as const

it('draws how much of what is ahead is booked, by hour and by day', () => {
  const stage = new Stage(clock('10:15'))
  stage.scenario.given(registered(0), registered(1), booked(0, mri(clock('10:15'))), booked(1, mri(clock('11:00'))))
  const text = stage.say(COORDINATOR, 'how booked is MRI 1?', heard('show_utilization')).read()
  // 10:15–11:00 is all booked, three quarters of the hour from 11, nothing after it.
  expect(text).toMatch(/MRI 1: today from 10:00 █▇▁/)
  expect(text).toMatch(/next 7 days [▁·]{7} 0 %/)
})

it('says nothing of devices where none is named', () => {
  const text = new Stage().say(COORDINATOR, 'how full are we?', heard('show_utilization')).read()
  expect(text).toContain('In use now')
})
