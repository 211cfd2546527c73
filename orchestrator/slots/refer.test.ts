import { expect, it } from 'vitest'
import type { Actor } from '../actor.ts'
import { clock, fixtureTopology } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { MRI, mri, NINE, patient } from '../waitlist/refill.fixture.ts'
import { explainSlots } from './explain.ts'

const words = { en: '?', hi: '?' }
const implant = { id: 'implant', ask: words, stops: 'yes', because: words } as const
const services = fixtureTopology.services.map((service) =>
  service.code === MRI ? { ...service, safety: [implant] } : service,
)
const slot = mri(clock('11:00'))
const refer = { type: 'slots.refer', patient: patient(1), slot, question: 'implant', said: 'yes' } as const
const as = (n: number): Actor => ({ role: 'patient', patient: patient(n) })
const asking = (): Scenario =>
  new Scenario(NINE).given(
    { type: 'network.configured', topology: { ...fixtureTopology, services } },
    ...[1, 2].map((n) => ({ type: 'patients.registered', patient: patient(n), language: 'en' }) as const),
  )

it('people of the hospital are asked, and the time is kept no longer', () => {
  const scenario = asking().as(as(1))
  expect(scenario.when({ type: 'slots.hold', patient: patient(1), slot })).toMatchObject({ ok: true })
  const decision = scenario.when(refer)
  expect(decision).toMatchObject({
    events: [
      { type: 'slots.referred', said: 'yes' },
      { type: 'slots.hold-ended', why: 'released' },
    ],
  })
  expect(scenario.state.slots.appointments.size + scenario.state.slots.holds.size).toBe(0)
  expect(scenario.messages).toMatchObject([{ to: { kind: 'team', facility: 'LGH' }, card: 'referred:P-1:mri' }])
  const [event] = decision.ok ? decision.events : []
  expect(event?.type === 'slots.referred' && explainSlots(event, 330)[0]).toContain('to “implant” they said yes')
})

it('only for oneself, what was asked, and an answer that stops it', () => {
  const scenario = asking()
  expect(scenario.as(as(2)).when(refer)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
  expect(scenario.as(as(1)).when({ ...refer, question: 'creatinine' })).toMatchObject({ ok: false })
  expect(scenario.as(as(1)).when({ ...refer, said: 'no' })).toMatchObject({ ok: false })
  expect(scenario.as(as(1)).when({ ...refer, said: 'unsure' })).toMatchObject({ ok: true })
})
