import { afterEach, beforeEach, expect, it } from 'vitest'
import { SYSTEM } from './orchestrator/actor.ts'
import { AppointmentId, DeviceId, FacilityId, type PatientId, ServiceCode } from './orchestrator/ids.ts'
import { instant, MINUTE_MS, plusMinutes } from './orchestrator/time.ts'
import { Service } from './service.fixture.ts'
import type { Phone } from './service-people.fixture.ts'

const PEOPLE = 20
/** The laboratory draws blood every ten minutes; it is nine o'clock. */
const EVERY_MINUTES = 10

let service: Service

beforeEach(async () => {
  service = await Service.start()
})

afterEach(async () => {
  await service.expectSound()
  await service.end()
})

/** Somebody who wrote to Nadi once. */
async function known(n: number): Promise<{ phone: Phone; patient: PatientId }> {
  const phone = service.whatsapp(`+9197${String(n).padStart(8, '0')}`)
  const before = await ids()
  await phone.write('hello')
  const patient = (await ids()).find((id) => !before.includes(id))
  if (!patient) throw new Error('nobody was registered')
  return { phone, patient }
}

const ids = () => service.nadi.engine.submit(({ state }) => [...state.patients.patients.keys()])

async function book(n: number, patient: PatientId): Promise<void> {
  const start = plusMinutes(instant(service.now + 20 * MINUTE_MS), EVERY_MINUTES * n)
  const at = { device: DeviceId.parse('LGH-LAB'), facility: FacilityId.parse('LGH') }
  const slot = { service: ServiceCode.parse('blood_test'), ...at, start, end: plusMinutes(start, EVERY_MINUTES) }
  const appointment = AppointmentId.parse(`A-LAB${n}`)
  const decision = await service.nadi.engine.submit((tx) =>
    tx.execute({ type: 'slots.book', appointment, patient, slot, offered: [] }, SYSTEM),
  )
  expect(decision).toMatchObject({ ok: true })
}

it('a device fails for hours with twenty people booked: each has one proposal at once, nobody two', async () => {
  const people: Awaited<ReturnType<typeof known>>[] = []
  for (let n = 0; n < PEOPLE; n += 1) people.push(await known(n))
  for (const [n, { patient }] of people.entries()) await book(n, patient)
  const shown = people.map(({ phone }) => phone.shown.length)
  const asha = service.member('U0ASHA')
  await asha.dm('Laboratory Lakeview is down till 1 pm')
  const told = people.map(({ phone }, n) => phone.shown.slice(shown[n]))
  expect(told.map((messages) => messages.length)).toEqual(people.map(() => 1))
  expect(told.every(([message]) => /blood test/.test(message?.text ?? ''))).toBe(true)
  const given = await service.nadi.engine.submit(({ state }) => [...state.rebooking.moves.values()])
  expect(new Set(given.map(({ appointment }) => appointment)).size).toBe(PEOPLE)
  expect(new Set(given.map(({ to }) => `${to?.device} ${to?.start}`)).size).toBe(PEOPLE)

  const [first] = people
  const moved = given.find(({ patient }) => patient === first?.patient)
  await first?.phone.tap(/take|yes/i)
  const own = await service.nadi.engine.submit(({ state }) =>
    [...state.slots.appointments.values()].filter(({ patient }) => patient === first?.patient),
  )
  expect(own.map(({ slot }) => slot)).toEqual([moved?.to])

  await asha.dm('Laboratory Lakeview is down till 1 pm')
  await service.pass({ minutes: 1 })
  expect(people.slice(1).map(({ phone }, n) => phone.shown.length - (shown[n + 1] ?? 0))).toEqual(
    people.slice(1).map(() => 1),
  )
})
