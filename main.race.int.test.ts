import { afterEach, beforeEach, expect, it } from 'vitest'
import { SYSTEM } from './orchestrator/actor.ts'
import { OfferId, ServiceCode } from './orchestrator/ids.ts'
import { freeSlots } from './orchestrator/slots/availability.ts'
import type { Slot } from './orchestrator/slots/events.ts'
import { plusDays } from './orchestrator/time.ts'
import { Service } from './service.fixture.ts'
import type { Phone } from './service-people.fixture.ts'

const PEOPLE_PER_SLOT = 20
const PEOPLE = 2_000
const SLOTS = PEOPLE / PEOPLE_PER_SLOT
/** So many requests are open at once, as Twilio limits them. */
const LANES = 64

let service: Service

beforeEach(async () => {
  service = await Service.start()
})

afterEach(async () => {
  await service.expectSound()
  await service.end()
})

/** WhatsApp and SMS; some tap, some write, each in their way. */
const phoneOf = (n: number): Phone => {
  const number = `+9197${String(n).padStart(8, '0')}`
  return n % 4 === 0 ? service.sms(number) : service.whatsapp(number)
}

const yes = (phone: Phone, n: number): Promise<void> =>
  n % 4 === 1
    ? phone.send({ Body: 'haan' })
    : n % 4 === 0
      ? phone.send({ Body: 'yes' })
      : phone.send(phone.press(/yes|take/i))

/** Each time is put to as many people as there are for one. */
async function offerToAll(): Promise<Slot[]> {
  return service.nadi.engine.submit((tx) => {
    const from = plusDays(service.now, 1)
    const search = {
      service: ServiceCode.parse('blood_test'),
      facility: null,
      now: service.now,
      from,
      until: plusDays(from, 7),
    }
    const slots = [...freeSlots(tx.state, search)].slice(0, SLOTS)
    for (const [n, patient] of [...tx.state.patients.patients.keys()].sort().entries()) {
      const slot = slots[n % SLOTS]
      if (!slot) throw new Error('the network has so many slots')
      const offered = tx.execute({ type: 'slots.offer', offer: OfferId.parse(`O-RACE${n}`), patient, slot }, SYSTEM)
      expect(offered).toMatchObject({ ok: true })
    }
    return slots
  })
}

/** Everybody in turn, in as many lanes as are allowed. */
async function all(phones: readonly Phone[], send: (phone: Phone, n: number) => Promise<void>): Promise<void> {
  const queue = phones.entries()
  const lane = async (): Promise<void> => {
    for (const [n, phone] of queue) await send(phone, n)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

it('everybody says yes at once: each time has one patient, and everybody is answered', {
  timeout: 600_000,
}, async () => {
  const phones = Array.from({ length: PEOPLE }, (_, n) => phoneOf(n))
  await all(phones, (phone) => phone.send({ Body: 'hello' }))
  await service.settled()
  const slots = await offerToAll()
  await service.settled()
  const before = phones.map((phone) => phone.shown.length)
  await all(phones, yes)
  await service.settled()
  const booked = await service.nadi.engine.submit(({ state }) => [...state.slots.appointments.values()])
  const key = ({ device, start }: Slot): string => `${device} ${start}`
  expect(booked.map(({ slot }) => key(slot)).sort()).toEqual(slots.map(key).sort())
  expect(new Set(booked.map(({ patient }) => patient)).size).toBe(SLOTS)
  const answers = phones.map((phone, n) => phone.shown.slice(before[n]).map(({ text }) => text))
  expect(answers.filter((texts) => texts.length !== 1)).toEqual([])
  expect(answers.flat().filter((text) => /^Book/.test(text))).toHaveLength(SLOTS)
  expect(answers.flat().filter((text) => /taken|kisi aur ne le liya/.test(text))).toHaveLength(PEOPLE - SLOTS)
})
