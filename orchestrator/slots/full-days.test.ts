import { expect, it } from 'vitest'
import { clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, PatientId, ServiceCode } from '../ids.ts'
import { DAY_MS, plusDays } from '../time.ts'
import { freeSlots } from './availability.ts'
import type { Slot } from './events.ts'

const MRI = ServiceCode.parse('mri')
const now = clock('06:00')

it('a day known to be full has room again when something goes from it, and when the network changes', () => {
  const devices = fixtureTopology.devices.filter(({ services }) => services.includes(MRI)).slice(0, 1)
  const topology = { ...fixtureTopology, devices }
  const scenario = new Scenario(now).given({ type: 'network.configured', topology })
  const free = (): Slot[] => [
    ...freeSlots(scenario.state, { service: MRI, facility: null, now, from: now, until: plusDays(now, 3) }),
  ]
  const tomorrow = free().filter(({ start }) => start >= now + DAY_MS / 2 && start < now + 1.5 * DAY_MS)
  expect(tomorrow.length).toBeGreaterThan(2)
  for (const [n, slot] of tomorrow.entries()) {
    scenario.given(
      { type: 'patients.registered', patient: PatientId.parse(`P-${n}`), language: 'en' },
      {
        type: 'slots.booked',
        appointment: AppointmentId.parse(`A-${n}`),
        patient: PatientId.parse(`P-${n}`),
        slot,
        offered: [],
      },
    )
  }
  const without = free()
  expect(without.some(({ start }) => tomorrow.some((slot) => slot.start === start))).toBe(false)
  expect(free()).toEqual(without)
  expect(scenario.as(NURSE).when({ type: 'slots.cancel', appointment: AppointmentId.parse('A-1') }).ok).toBe(true)
  expect(free().filter(({ start }) => start === tomorrow[1]?.start)).toEqual([tomorrow[1]])
  const another = devices.map((device) => ({ ...device, id: DeviceId.parse('LGH-OTHER') }))
  scenario.given({ type: 'network.configured', topology: { ...topology, devices: [...devices, ...another] } })
  expect(free().filter(({ start }) => start === tomorrow[0]?.start)).toHaveLength(1)
})
