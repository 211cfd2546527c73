import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, NoteId, PatientId } from '../ids.ts'
import { CARED_FOR_MAX } from '../limits.ts'
import { Topology } from '../network/topology.ts'
import { mri } from '../waitlist/refill.fixture.ts'
import type { PatientsCommand } from './commands.ts'
import { knownAnswers } from './relative.ts'
import { relativesOf } from './state.ts'

const NINE = clock('09:00')
const SON = PatientId.parse('P-SON')
const MOTHER = PatientId.parse('R-MOTHER')
const son: Actor = { role: 'patient', patient: SON }
const name = (more: Partial<Extract<PatientsCommand, { type: 'patients.name-relative' }>> = {}) =>
  ({
    type: 'patients.name-relative',
    patient: MOTHER,
    kin: 'mother',
    sex: 'female',
    age: 62,
    name: NoteId.parse('NAME-1'),
    ...more,
  }) as const
const family = () =>
  new Scenario(NINE).given(configured, { type: 'patients.registered', patient: SON, language: 'hi' }).as(son)
const code = (code: string) => expect.objectContaining({ ok: false, rejection: expect.objectContaining({ code }) })
const slot = mri(clock('10:15', '2026-11-25'))
const book = {
  type: 'slots.book',
  appointment: AppointmentId.parse('A-1'),
  patient: MOTHER,
  slot,
  offered: [slot],
} as const

describe('somebody without a number of their own', () => {
  it('is looked after by whoever named them, who books for them', () => {
    const scenario = family()
    expect(scenario.when(name())).toMatchObject({
      events: [{ type: 'patients.relative-named', guardian: SON, kin: 'mother', sex: 'female', born: 1964 }],
    })
    expect(relativesOf(scenario.state.patients, SON)).toMatchObject([{ id: MOTHER, language: 'hi' }])
    expect(scenario.when(book)).toMatchObject({ ok: true })
    // What the guardian did they know, and nobody else can be told.
    expect(scenario.messages).toEqual([])
  })

  it('is reminded through them alone, and not where they want no messages', () => {
    const scenario = family()
    scenario.when(name())
    scenario.when(book)
    const ask = { type: 'slots.ask-confirmation', appointment: book.appointment } as const
    scenario.as(SYSTEM).when(ask)
    expect(scenario.messages).toMatchObject([
      { to: { kind: 'patient', patient: SON }, notice: { kind: 'patient.cared-for', patient: MOTHER } },
    ])
    expect(scenario.messages).toHaveLength(1)
    const silent = family()
    silent.when(name())
    silent.when(book)
    silent.when({ type: 'patients.opt-out', patient: SON })
    const asked = silent.state.slots.appointments.get(book.appointment)?.askAt ?? NINE
    expect(silent.at(asked).as(SYSTEM).when({ type: 'slots.remind', appointment: book.appointment })).toMatchObject({
      events: [{ type: 'slots.reminder-put-off', why: 'opted-out' }],
    })
  })

  it('keeps what was said before, and is the same person', () => {
    const scenario = family()
    scenario.when(name())
    expect(scenario.when(name({ age: null, name: null, sex: null }))).toEqual({ ok: true, events: [] })
    expect(scenario.when(name({ age: 63, name: null, sex: null }))).toMatchObject({
      events: [{ born: 1963, sex: 'female', name: 'NAME-1' }],
    })
  })

  it.each([
    ['somebody else’s', { role: 'patient', patient: PatientId.parse('P-2') } as Actor, name(), 'actor.not-permitted'],
    ['a nurse', NURSE, name(), 'actor.not-permitted'],
    ['an impossible age', son, name({ age: 140 }), 'relative.age-out-of-range'],
    ['oneself', son, name({ patient: SON }), 'actor.not-permitted'],
  ])('is refused: %s', (_, actor, command, refusal) => {
    const scenario = family()
    if (actor === son) return expect(scenario.when(command)).toEqual(code(refusal))
    scenario.when(name())
    return expect(scenario.as(actor).when(command)).toEqual(code(refusal))
  })

  it('is one of a few', () => {
    const scenario = family()
    for (let n = 0; n < CARED_FOR_MAX; n += 1) scenario.when(name({ patient: PatientId.parse(`R-${n}`), kin: 'other' }))
    expect(scenario.when(name({ patient: PatientId.parse('R-LAST') }))).toEqual(code('relative.too-many'))
  })
})

describe('what a service must know', () => {
  const service = (onlyFor: object) => {
    const topology = { ...fixtureTopology, services: [{ ...fixtureTopology.services[0], onlyFor }] }
    const [parsed] = Topology.parse({ ...topology, devices: [] }).services
    if (!parsed) throw new Error('fixture: no service')
    return parsed
  }
  const relative = { guardian: SON, kin: 'mother', sex: 'female', born: 1964, name: null } as const
  it.each([
    [{ sex: 'female' }, { female: 'yes' }],
    [{ sex: 'male' }, { male: 'no' }],
    [{ minAge: 40 }, { age: 'yes' }],
    [{ maxAge: 18 }, { age: 'no' }],
    // They may have had their birthday or not.
    [{ minAge: 62 }, {}],
    [{}, {}],
  ])('%o is known of a woman born in 1964: %o', (onlyFor, known) => {
    expect(knownAnswers(service(onlyFor), relative, NINE)).toEqual(known)
  })

  it('cannot be answered otherwise', () => {
    const services = [
      { ...fixtureTopology.services[0], onlyFor: { sex: 'male' } },
      ...fixtureTopology.services.slice(1),
    ]
    const topology = Topology.parse({ ...fixtureTopology, services })
    const scenario = family().given({ type: 'network.configured', topology })
    scenario.when(name())
    expect(scenario.when({ ...book, answers: { male: 'yes' } })).toEqual(code('service.unsuitable'))
  })
})
