import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SYSTEM } from './orchestrator/actor.ts'
import type { Command, Event } from './orchestrator/decision.ts'
import { AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode } from './orchestrator/ids.ts'
import { topologyOf } from './orchestrator/network/state.ts'
import { fromLocal, type Instant, LocalDay, plusMinutes } from './orchestrator/time.ts'
import { Service } from './service.fixture.ts'
import type { Phone } from './service-people.fixture.ts'

/** Times that cannot be, and a device that goes with people booked on it, through the doors of the service. */
let service: Service

beforeEach(async () => {
  service = await Service.start()
})

afterEach(async () => {
  await service.expectSound()
  await service.end()
})

const OFFSET_MINUTES = 330
const at = (day: string, hours: number, minutes: number): Instant =>
  fromLocal(LocalDay.parse(day), hours * 60 + minutes, OFFSET_MINUTES)
const bloodTest = (start: Instant) => ({
  service: ServiceCode.parse('blood_test'),
  device: DeviceId.parse('LGH-LAB'),
  facility: FacilityId.parse('LGH'),
  start,
  end: plusMinutes(start, 10),
})

const does = (command: Command): Promise<unknown> => service.nadi.engine.submit((tx) => tx.execute(command, SYSTEM))

/** Somebody who wrote to Nadi once. */
async function known(): Promise<{ phone: Phone; patient: PatientId }> {
  const phone = service.whatsapp('+919700000001')
  await phone.write('hello')
  const [patient] = await service.nadi.engine.submit(({ state }) => [...state.patients.patients.keys()])
  return { phone, patient: patient ?? PatientId.parse('nobody') }
}

const book = (patient: PatientId, start: Instant): Promise<unknown> =>
  does({
    type: 'slots.book',
    appointment: AppointmentId.parse(`A-${start}`),
    patient,
    slot: bloodTest(start),
    offered: [],
  })

const happened = async (type: Event['type']): Promise<number> =>
  (await service.journalTypes()).filter((each) => each === type).length

describe('a booking', () => {
  it('across the closing hour, off the grid or before opening is refused', async () => {
    const { patient } = await known()
    for (const [hours, minutes] of [
      [19, 55],
      [20, 0],
      [9, 3],
      [23, 55],
      [6, 20],
    ] as const) {
      expect(await book(patient, at('2026-12-02', hours, minutes))).toMatchObject({
        ok: false,
        rejection: { code: 'slot.not-offered' },
      })
    }
    expect(await book(patient, at('2026-12-02', 19, 50))).toMatchObject({ ok: true })
    expect(await happened('slots.booked')).toBe(1)
  })

  it('of a service nobody offers is answered, and books nothing', async () => {
    const { phone } = await known()
    const before = phone.shown.length
    await phone.write('book a PET scan tomorrow at 10')
    await phone.write('29 february 2027')
    expect(phone.shown.length).toBeGreaterThan(before)
    expect(await happened('slots.booked')).toBe(0)
  })
})

it('a device that leaves the network with people booked: they keep what they have until they or staff change it', async () => {
  const { phone, patient } = await known()
  await book(patient, at('2026-12-02', 9, 0))
  const topology = await service.nadi.engine.submit(({ state }) => topologyOf(state.network))
  const without = { ...topology, devices: topology.devices.filter(({ id }) => id !== 'LGH-LAB') }
  expect(await does({ type: 'network.configure', topology: without })).toMatchObject({ ok: true })
  expect(await book(patient, at('2026-12-02', 10, 0))).toMatchObject({ rejection: { code: 'device.unknown' } })
  for (const _ of [1, 2]) await service.pass({ seconds: 30 })
  const told = service.slack.posts.filter(({ text }) => /LGH-LAB is no longer in the network/.test(text))
  expect(told.map(({ channel }) => channel)).toEqual(['C0EDLAKEVIEW'])
  expect(await happened('devices.gone')).toBe(1)
  await phone.write('when is my appointment?')
  expect(phone.last.text).toMatch(/2 Dec, 9 am/)
  await service.member('U0ASHA').dm('lab list on 2 december')
  await phone.write('cancel my blood test')
  await phone.tap(/yes/i)
  expect(await happened('slots.cancelled')).toBe(1)
})
