import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import type { Event } from '../decision.ts'
import { COORDINATOR, clock, configured, NURSE, NURSE2 } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AmbulanceId, BedId, CardKey, EmergencyId, HoldId, NoteId, PatientId, StaffId } from '../ids.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { BedsCommand } from './commands.ts'
import { dueBeds, nextDueBeds } from './timers.ts'

const NINE = clock('09:00')
const BED = BedId.parse('LGH-ICU-1')
const HOLD = HoldId.parse('H-1')
const CARD = CardKey.parse('card-1')
const PATIENT: Actor = { role: 'patient', patient: PatientId.parse('P-1') }
const CREW: Actor = { role: 'crew', ambulance: AmbulanceId.parse('AMB-1') }
const STRANGER: Actor = { role: 'stranger' }

const hold = (minutes = 30, bed: BedId = BED): BedsCommand => ({
  type: 'beds.hold',
  bed,
  hold: HOLD,
  minutes,
  card: CARD,
  choice: null,
})
const release: BedsCommand = { type: 'beds.release', hold: HOLD }
const expire: BedsCommand = { type: 'beds.expire-hold', hold: HOLD }
const setStatus = (status: 'free' | 'occupied' | 'cleaning' | 'blocked', bed: BedId = BED): BedsCommand => ({
  type: 'beds.set-status',
  bed,
  status,
})

const byNurse = { kind: 'staff', staff: StaffId.parse('S-NURSE') } as const
const until: Instant = plusMinutes(NINE, 30)
const held: Event = {
  type: 'beds.held',
  bed: BED,
  hold: HOLD,
  holdFor: byNurse,
  expiresAt: until,
  card: CARD,
  choice: null,
}
const released: Event = { type: 'beds.hold-released', bed: BED, hold: HOLD, card: CARD }

const emergency = EmergencyId.parse('E-1')
const heldForEmergency: readonly Event[] = [
  { type: 'patients.registered', patient: PatientId.parse('P-1'), language: 'en' },
  {
    type: 'ambulances.requested',
    emergency,
    reporter: PatientId.parse('P-1'),
    priority: 'P1',
    complaint: 'cardiac',
    signs: [],
    note: null,
    location: null,
  },
  { ...held, holdFor: { kind: 'emergency', emergency } },
]

const ward = (...events: Event[]) => new Scenario(NINE).given(configured, ...events).as(NURSE)
const code = (code: string) => expect.objectContaining({ ok: false, rejection: expect.objectContaining({ code }) })
const accepted = (...events: Event[]) => ({ ok: true, events })

describe('beds.hold', () => {
  it('keeps a free bed for the colleague who asked, until the minutes are over', () => {
    expect(ward().when(hold())).toEqual(accepted(held))
  })

  it('tells whoever comes second who has it and until when, the holder included', () => {
    const refusal = { ok: false, rejection: { code: 'bed.held', bed: BED, holdFor: byNurse, until } }
    expect(ward(held).as(NURSE2).when(hold())).toEqual(refusal)
    expect(ward(held).as(COORDINATOR).when(hold())).toEqual(refusal)
    expect(ward(held).as(NURSE).when(hold())).toEqual(refusal)
  })

  it('refuses a bed that is not free, or not there', () => {
    const occupied = BedId.parse('LGH-ICU-4')
    expect(ward().when(hold(30, occupied))).toEqual({
      ok: false,
      rejection: { code: 'bed.not-free', bed: occupied, status: 'occupied' },
    })
    expect(ward().when(hold(30, BedId.parse('NOWHERE-1')))).toEqual(code('bed.unknown'))
  })

  it.each([0, -5, 241, 1.5, Number.NaN])('refuses %d minutes', (minutes) => {
    expect(ward().when(hold(minutes))).toEqual(code('hold.minutes-out-of-range'))
  })

  it.each([1, 240])('takes %d minutes', (minutes) => {
    expect(ward().when(hold(minutes))).toMatchObject({ ok: true })
  })

  it.each([PATIENT, CREW, STRANGER, SYSTEM])('is not for $role', (actor) => {
    expect(ward().as(actor).when(hold())).toEqual(code('actor.not-permitted'))
  })

  it('does not take an id that is in use', () => {
    expect(() => ward(held).when(hold(30, BedId.parse('LGH-ICU-2')))).toThrow('beds.hold-id-taken')
  })
})

describe('beds.extend-hold', () => {
  const extend = (minutes: number): BedsCommand => ({ type: 'beds.extend-hold', hold: HOLD, minutes })
  const renewed = (minutes: number): Event => ({
    type: 'beds.hold-renewed',
    bed: BED,
    hold: HOLD,
    expiresAt: plusMinutes(NINE, minutes),
  })

  it('ends later, or sooner, counted from now', () => {
    expect(ward(held).when(extend(60))).toEqual(accepted(renewed(60)))
    expect(ward(held).when(extend(10))).toEqual(accepted(renewed(10)))
    // Ending sooner what somebody else counts on is taking it from them.
    expect(ward(held).as(COORDINATOR).when(extend(10))).toEqual(code('reason.needed'))
    expect(ward(held).as(COORDINATOR).when(extend(60))).toEqual(accepted(renewed(60)))
  })

  it('lasts no longer in all than a hold may', () => {
    const scenario = ward(held).at(plusMinutes(NINE, 100))
    expect(ward(held).when(extend(241))).toEqual(code('hold.minutes-out-of-range'))
    expect(scenario.when(extend(141))).toEqual({
      ok: false,
      rejection: { code: 'hold.minutes-out-of-range', minutes: 141, max: 140 },
    })
  })

  it('is for whoever holds it, and nobody extends a hold for an ambulance by hand', () => {
    expect(ward(held).as(NURSE2).when(extend(60))).toEqual(code('hold.not-yours'))
    expect(
      ward(...heldForEmergency)
        .as(COORDINATOR)
        .when(extend(60)),
    ).toEqual(code('hold.not-yours'))
    expect(ward().when(extend(60))).toEqual(code('hold.ended'))
    expect(ward(held).as(PATIENT).when(extend(60))).toEqual(code('actor.not-permitted'))
  })
})

describe('beds.release', () => {
  it('frees the bed and edits the card it was held from', () => {
    const scenario = ward(held)
    expect(scenario.when(release)).toEqual(accepted(released))
    expect(scenario.messages).toEqual([
      {
        to: { kind: 'card', card: CARD },
        notice: { kind: 'card.hold-ended', bed: BED, hold: HOLD, expired: false, card: CARD },
        card: CARD,
        urgent: false,
      },
    ])
    expect(scenario.as(NURSE2).when(hold())).toMatchObject({ ok: true })
  })

  it('edits no card where there was none', () => {
    const scenario = ward({ ...held, card: null })
    scenario.when(release)
    expect(scenario.messages).toEqual([])
  })

  it('is for the holder and for coordinators', () => {
    expect(ward(held).as(NURSE2).when(release)).toEqual({
      ok: false,
      rejection: { code: 'hold.not-yours', hold: HOLD, holdFor: byNurse },
    })
    expect(ward(held).as(COORDINATOR).when(release)).toEqual(code('reason.needed'))
    for (const actor of [PATIENT, CREW, STRANGER]) {
      expect(ward(held).as(actor).when(release)).toEqual(code('actor.not-permitted'))
    }
  })

  it('by a coordinator needs a reason, which the holder is told; their own does not', () => {
    const taken = ward(held).as(COORDINATOR)
    const reason = NoteId.parse('N-1')
    const holder = byNurse.staff
    expect(taken.when({ ...release, reason })).toMatchObject({ ok: true, events: [{ takenFrom: holder, reason }] })
    expect(taken.messages).toContainEqual(
      expect.objectContaining({ to: { kind: 'staff', staff: holder }, notice: expect.objectContaining({ reason }) }),
    )
    const own = ward().as(COORDINATOR)
    own.when(hold())
    expect(own.when(release)).toMatchObject({ ok: true })
  })

  it('leaves a bed kept for an emergency to coordinators and the dispatcher', () => {
    expect(
      ward(...heldForEmergency)
        .as(NURSE)
        .when(release),
    ).toEqual(code('hold.not-yours'))
    expect(
      ward(...heldForEmergency)
        .as(COORDINATOR)
        .when(release),
    ).toEqual(code('reason.needed'))
    expect(
      ward(...heldForEmergency)
        .as(COORDINATOR)
        .when({ ...release, reason: NoteId.parse('N-1') }),
    ).toEqual(accepted(released))
    expect(
      ward(...heldForEmergency)
        .as(SYSTEM)
        .when(release),
    ).toEqual(accepted(released))
  })

  it('says so when the hold has ended', () => {
    expect(ward(held, released).when(release)).toEqual(code('hold.ended'))
  })
})

describe('beds.expire-hold', () => {
  const expired: Event = { type: 'beds.hold-expired', bed: BED, hold: HOLD, card: CARD }

  it('ends the hold at its time and edits the card', () => {
    const scenario = ward(held).as(SYSTEM).at(until)
    expect(scenario.when(expire)).toEqual(accepted(expired))
    expect(scenario.messages).toMatchObject([{ notice: { kind: 'card.hold-ended', expired: true } }])
    expect(scenario.when(expire)).toEqual(code('hold.ended'))
  })

  it('does nothing before its time', () => {
    expect(ward(held).as(SYSTEM).at(plusMinutes(NINE, 29)).when(expire)).toEqual(accepted())
  })

  it('is for the timer only', () => {
    expect(ward(held).as(COORDINATOR).at(until).when(expire)).toEqual(code('actor.not-permitted'))
  })

  it('is asked for by the timer, in the order the holds run out', () => {
    const later = HoldId.parse('H-0')
    const { state } = ward(held, {
      ...held,
      hold: later,
      bed: BedId.parse('LGH-ICU-2'),
      expiresAt: plusMinutes(until, 1),
    })
    expect(nextDueBeds(state)).toBe(until)
    expect(dueBeds(state, plusMinutes(NINE, 29))).toEqual([])
    expect(dueBeds(state, until)).toEqual([expire])
    expect(dueBeds(state, plusMinutes(until, 5))).toEqual([expire, { ...expire, hold: later }])
  })
})

describe('beds.set-status', () => {
  const statusSet = (status: 'free' | 'occupied'): Event => ({ type: 'beds.status-set', bed: BED, status })

  it('says what state a bed is in', () => {
    const scenario = ward()
    expect(scenario.when(setStatus('occupied'))).toEqual(accepted(statusSet('occupied')))
    expect(scenario.when(hold())).toEqual(code('bed.not-free'))
    expect(scenario.when(setStatus('free'))).toEqual(accepted(statusSet('free')))
    expect(scenario.when(hold())).toMatchObject({ ok: true })
  })

  it('changes nothing when the bed is that already', () => {
    expect(ward().when(setStatus('free'))).toEqual(accepted())
    expect(ward(held).as(NURSE2).when(setStatus('free'))).toEqual(accepted())
  })

  it('ends the hold when its patient lies in the bed', () => {
    expect(ward(held).when(setStatus('occupied'))).toEqual(accepted(released, statusSet('occupied')))
    expect(ward(held).as(COORDINATOR).when(setStatus('occupied'))).toEqual(accepted(released, statusSet('occupied')))
  })

  it('does not take a held bed from its holder', () => {
    expect(ward(held).as(NURSE2).when(setStatus('occupied'))).toEqual(code('bed.held'))
    for (const actor of [NURSE, COORDINATOR]) {
      expect(ward(held).as(actor).when(setStatus('cleaning'))).toEqual(code('bed.held'))
      expect(ward(held).as(actor).when(setStatus('blocked'))).toEqual(code('bed.held'))
    }
  })

  it('believes whoever stands beside a bed that is kept for an ambulance', () => {
    for (const status of ['occupied', 'blocked', 'cleaning'] as const) {
      const decision = ward(...heldForEmergency)
        .as(NURSE)
        .when(setStatus(status))
      expect(decision).toMatchObject({ events: [{ type: 'beds.hold-released' }, { type: 'beds.status-set', status }] })
    }
  })

  it('is for staff, about beds that are there', () => {
    expect(ward().when(setStatus('free', BedId.parse('NOWHERE-1')))).toEqual(code('bed.unknown'))
    for (const actor of [PATIENT, CREW, STRANGER, SYSTEM]) {
      expect(ward().as(actor).when(setStatus('occupied'))).toEqual(code('actor.not-permitted'))
    }
  })
})
