import { SYSTEM } from '../actor.ts'
import { due, nextDue } from '../core.ts'
import type { Command, Event } from '../decision.ts'
import { clock, configured } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, EntryId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import type { Acuity, Slot } from '../slots/events.ts'
import { type Instant, plusDays, plusMinutes } from '../time.ts'

/** A waiting room for tests: people who wait, a time that becomes free, and timers that are served. */

export const NINE = clock('09:00')
export const MRI = ServiceCode.parse('mri')
export const patient = (n: number): PatientId => PatientId.parse(`P-${n}`)
export const appointment = (n: number): AppointmentId => AppointmentId.parse(`A-${n}`)

export const mri = (start: Instant): Slot => ({
  service: MRI,
  device: DeviceId.parse('LGH-MRI'),
  facility: FacilityId.parse('LGH'),
  start,
  end: plusMinutes(start, 45),
})

const registered = (n: number): Event => ({ type: 'patients.registered', patient: patient(n), language: 'en' })

export const booked = (n: number, slot: Slot, id = n): Event => ({
  type: 'slots.booked',
  appointment: appointment(id),
  patient: patient(n),
  slot,
  offered: [],
})

export interface Wish {
  readonly acuity?: Acuity
  readonly from?: Instant
  readonly until?: Instant
  readonly deadline?: Instant
  readonly facilities?: readonly string[]
  readonly atNight?: boolean
  readonly travelMinutes?: number
}

export function joined(n: number, wish: Wish = {}, at: Instant = NINE): Event {
  const { acuity = 'routine', from = at, until = plusDays(at, 90), deadline = null } = wish
  return {
    type: 'waitlist.joined',
    entry: EntryId.parse(`W-${n}`),
    patient: patient(n),
    service: MRI,
    acuity,
    from,
    until,
    deadline,
    facilities: (wish.facilities ?? []).map((id) => FacilityId.parse(id)),
    atNight: wish.atNight ?? false,
    travelMinutes: wish.travelMinutes ?? null,
  }
}

/** Patients 1 to `people` are known; patient 0 has the time that will be free. */
export function waitingRoom(people: number, slot: Slot, ...events: readonly Event[]): Scenario {
  const known = Array.from({ length: people + 1 }, (_, n) => registered(n))
  return new Scenario(NINE).given(configured, ...known, booked(0, slot), ...events, idleSought(plusDays(NINE, 60)))
}

/** So that a test is about one freed time: what stands idle beside it is looked for then. */
export const idleSought = (nextLookAt: Instant): Event => ({ type: 'waitlist.idle-sought', slots: [], nextLookAt })

/** Serves the timers that are due by then, and says what happened. */
export function pass(scenario: Scenario, until: Instant): Event[] {
  const happened: Event[] = []
  for (let next = nextDue(scenario.state); next !== null && next <= until; next = nextDue(scenario.state)) {
    for (const command of due(scenario.state, next)) happened.push(...did(scenario, next, command))
  }
  scenario.at(until)
  return happened
}

/** What the system does at that moment; a refusal is no event. */
function did(scenario: Scenario, at: Instant, command: Command): readonly Event[] {
  const decision = scenario.at(at).as(SYSTEM).when(command)
  return decision.ok ? decision.events : []
}

export const only = <T extends Event['type']>(events: readonly Event[], type: T): Extract<Event, { type: T }>[] =>
  events.filter((event): event is Extract<Event, { type: T }> => event.type === type)
