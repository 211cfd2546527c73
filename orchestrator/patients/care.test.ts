import { describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import type { Event } from '../decision.ts'
import { clock, configured } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { CAREGIVERS_MAX, CAREGIVERS_NAMED_MAX } from '../limits.ts'
import { plusMinutes } from '../time.ts'

const rani = PatientId.parse('P-RANI')
const amit = PatientId.parse('P-AMIT')
const who = (patient: PatientId): Actor => ({ role: 'patient', patient })
const registered = (patient: PatientId): Event => ({ type: 'patients.registered', patient, language: 'hi' })
const added = (patient: PatientId, caregiver: PatientId): Event => ({
  type: 'patients.caregiver-added',
  patient,
  caregiver,
  tell: true,
})
const scenario = () => new Scenario(clock('12:00')).given(configured, registered(rani)).as(who(rani))
const add = (caregiver: PatientId) => ({ type: 'patients.add-caregiver', patient: rani, caregiver }) as const
const remove = { type: 'patients.remove-caregiver', patient: rani, caregiver: amit } as const

describe('letting a caregiver in', () => {
  test('knows them from then on, and tells them once, in the language of the patient', () => {
    const play = scenario()
    expect(play.when(add(amit))).toEqual({
      ok: true,
      events: [
        { type: 'patients.registered', patient: amit, language: 'hi' },
        { type: 'patients.caregiver-added', patient: rani, caregiver: amit, tell: true },
      ],
    })
    expect(play.messages).toEqual([
      expect.objectContaining({
        to: { kind: 'patient', patient: amit },
        notice: { kind: 'patient.named-caregiver', patient: rani },
      }),
    ])
    expect(play.when(add(amit))).toEqual({ ok: true, events: [] })
    play.when(remove)
    expect(play.when(add(amit))).toMatchObject({ ok: true, events: [{ tell: false }] })
    expect(play.messages).toEqual([])
  })

  test('is for the patient alone to do', () => {
    for (const actor of [who(amit), { role: 'system' } as const, { role: 'stranger' } as const]) {
      expect(scenario().as(actor).when(add(amit))).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    }
  })

  test('is refused for oneself, for who wants no messages, and for who declined', () => {
    expect(scenario().when(add(rani))).toMatchObject({ rejection: { code: 'caregiver.self' } })
    const silent = scenario().given(registered(amit), { type: 'patients.opted-out', patient: amit })
    expect(silent.when(add(amit))).toMatchObject({ rejection: { code: 'caregiver.opted-out' } })
    const declined = scenario().given(registered(amit), added(rani, amit))
    declined.as(who(amit)).when(remove)
    expect(declined.messages).toEqual([
      expect.objectContaining({
        to: { kind: 'patient', patient: rani },
        notice: expect.objectContaining({ kind: 'patient.caregiver-left' }),
      }),
    ])
    expect(declined.as(who(rani)).when(add(amit))).toMatchObject({ rejection: { code: 'caregiver.declined' } })
  })

  test('has an end, at a time and ever', () => {
    const play = scenario()
    const number = (n: number) => PatientId.parse(`P-${n}`)
    for (let n = 0; n < CAREGIVERS_MAX; n += 1) expect(play.when(add(number(n))).ok).toBe(true)
    expect(play.when(add(number(99)))).toMatchObject({ rejection: { code: 'caregiver.too-many' } })
    for (let n = 0; n < CAREGIVERS_NAMED_MAX - CAREGIVERS_MAX; n += 1) {
      play.when({ type: 'patients.remove-caregiver', patient: rani, caregiver: number(n) })
      expect(play.when(add(number(n + CAREGIVERS_MAX))).ok).toBe(true)
    }
    play.when({ type: 'patients.remove-caregiver', patient: rani, caregiver: number(CAREGIVERS_MAX) })
    expect(play.when(add(number(99)))).toMatchObject({ rejection: { code: 'caregiver.too-many' } })
  })
})

describe('a caregiver', () => {
  const start = clock('08:00', '2026-11-24')
  const slot = {
    service: ServiceCode.parse('mri'),
    device: DeviceId.parse('LGH-MRI'),
    facility: FacilityId.parse('LGH'),
    start,
    end: plusMinutes(start, 45),
  }

  test('books for the patient, who hears of it, until they are removed', () => {
    const play = scenario().given(registered(amit), added(rani, amit)).as(who(amit))
    const book = {
      type: 'slots.book',
      appointment: AppointmentId.parse('A-1'),
      patient: rani,
      slot,
      offered: [slot],
    } as const
    expect(play.when(book).ok).toBe(true)
    expect(play.messages.map(({ to, notice }) => [to, notice.kind])).toEqual([
      [{ kind: 'patient', patient: rani }, 'patient.done-for-you'],
    ])
    expect(play.as(who(rani)).when(remove).ok).toBe(true)
    expect(play.as(who(amit)).when({ type: 'slots.cancel', appointment: book.appointment })).toMatchObject({
      rejection: { code: 'actor.not-permitted' },
    })
  })

  test('hears what the patient is asked', () => {
    const play = scenario().given(registered(amit), added(rani, amit), {
      type: 'slots.booked',
      appointment: AppointmentId.parse('A-1'),
      patient: rani,
      slot,
      offered: [],
    })
    play.as({ role: 'system' }).when({ type: 'slots.ask-confirmation', appointment: AppointmentId.parse('A-1') })
    expect(play.messages.map(({ to, notice }) => [to, notice.kind])).toEqual([
      [{ kind: 'patient', patient: rani }, 'patient.will-you-come'],
      [{ kind: 'patient', patient: amit }, 'patient.cared-for'],
    ])
  })
})
