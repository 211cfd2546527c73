import { describe, expect, it } from 'vitest'
import { COORDINATOR, clock, NURSE } from '../../orchestrator/demo.fixture.ts'
import { appointment, booked, mri, patient } from '../../orchestrator/waitlist/refill.fixture.ts'
import { heard, Stage } from './stage.fixture.ts'

const registered = (n: number) => ({ type: 'patients.registered', patient: patient(n), language: 'en' }) as const

it('draws how much of what is ahead is booked, by hour and by day', () => {
  const stage = new Stage(clock('10:15'))
  stage.scenario.given(registered(0), registered(1), booked(0, mri(clock('10:15'))), booked(1, mri(clock('11:00'))))
  const text = stage.say(COORDINATOR, 'how booked is MRI 1?', heard('show_utilization')).read()
  // 10:15–11:00 is all booked, three quarters of the hour from 11, nothing after it.
  expect(text).toMatch(/MRI 1: today 19 %\n *10:00 █▆▁{6} 18:00\n *▱{10} 0 %, Tue 24 Nov\n/)
  expect(text).toMatch(/·{10} closed, Sun 29 Nov/)
})

it('says nothing of devices where none is named', () => {
  const text = new Stage().say(COORDINATOR, 'how full are we?', heard('show_utilization')).read()
  expect(text).toContain('In use now')
})

describe('days that are over', () => {
  const over = (stage: Stage): Stage => {
    stage.tick()
    return stage
  }
  it('are drawn by hour, or by day, with what nobody came to', () => {
    const stage = new Stage(clock('10:00'))
    stage.scenario.given(
      registered(0),
      registered(1),
      registered(2),
      booked(0, mri(clock('10:15'))),
      booked(1, mri(clock('11:00'))),
      booked(2, mri(clock('17:15'))),
    )
    stage.now = clock('17:20')
    over(stage)
    stage.command(NURSE, { type: 'slots.vacate', appointment: appointment(2), why: 'no-show' })
    stage.read()
    stage.now = clock('09:00', '2026-11-24')
    // 10:15–11:45 of 8:00–18:00; closed before and after.
    expect(stage.say(NURSE, 'MRI 1 utilisation yesterday').read()).toMatch(
      /Used, Mon 23 Nov\n.*MRI 1: 15 %\n *08:00 ▁▁▆▆▁{6} 18:00\n *not come to: 45 min/,
    )
    expect(stage.say(NURSE, 'how full was MRI 1 in the last 3 days?').read()).toMatch(
      /Used, Sat 21 Nov to Mon 23 Nov\n.*8 % in all\n.*0 %, Sat 21 Nov\n.*closed, Sun 22 Nov\n *▰▰▱{8} 15 %, Mon 23 Nov/,
    )
  })

  it('say nothing of what was never booked', () => {
    expect(new Stage().say(NURSE, 'xray usage last week').read()).toMatch(/X-ray: 0 % in all\n.*▱{10} 0 %, Mon 16 Nov/)
  })
})
