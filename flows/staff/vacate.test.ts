import { describe, expect, it } from 'vitest'
import { clock, NURSE } from '../../orchestrator/demo.fixture.ts'
import { ServiceCode } from '../../orchestrator/ids.ts'
import { plusDays } from '../../orchestrator/time.ts'
import { booked, idleSought, joined, mri, NINE, patient } from '../../orchestrator/waitlist/refill.fixture.ts'
import { heard, Stage } from './stage.fixture.ts'

const registered = (n: number) => ({ type: 'patients.registered', patient: patient(n), language: 'en' }) as const

/** The MRI has a patient from 9:30 to 10:15; it is 9:40. */
function desk(): Stage {
  const stage = new Stage(clock('09:40'))
  const waits = joined(1, { travelMinutes: 10 }, NINE)
  stage.scenario.given(
    registered(0),
    registered(1),
    booked(0, mri(clock('09:30'))),
    waits,
    idleSought(plusDays(NINE, 60)),
  )
  return stage
}

describe('a time that is over early', () => {
  it.each(['MRI done early', 'mri patient left', 'MRI finished early at 9:40', 'the MRI is over ahead of time'])(
    '“%s” is offered to who waits',
    (text) => {
      const stage = desk().say(NURSE, text)
      expect(stage.read()).toMatch(
        /is done\. Noted\. 10:10–10:55 is free and is offered at once: 1 person waits for it/,
      )
      stage.tick()
      expect([...stage.scenario.state.slots.offers.values()]).toMatchObject([{ patient: 'P-1' }])
    },
  )

  it.each(['MRI no show', 'MRI patient didn’t come'.replace('’', "'"), 'mri wala patient nahi aaya'])(
    '“%s” is one nobody came to',
    (text) => {
      expect(desk().say(NURSE, text).read()).toContain('did not come. Noted.')
    },
  )

  it.each(['MRI did not come back up', 'patient left for MRI', 'did the MRI patient come?', 'patient left LGH-ICU-3'])(
    '“%s” is something else',
    (text) => {
      const stage = desk().say(NURSE, text, heard('schedule_overview', { service: ServiceCode.parse('mri') }))
      expect(stage.scenario.state.slots.appointments.size).toBe(1)
    },
  )

  it('says so when nobody is on the device', () => {
    const stage = desk()
    stage.now = clock('11:00')
    expect(stage.say(NURSE, 'MRI done early').read()).toContain('Nobody is booked on')
  })
})
