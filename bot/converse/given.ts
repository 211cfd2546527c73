import { SYSTEM } from '../../orchestrator/actor.ts'
import { AppointmentId, EntryId, OfferId, PatientId } from '../../orchestrator/ids.ts'
import { BOOKING_HORIZON_DAYS, WAITLIST_DAYS_DEFAULT } from '../../orchestrator/limits.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { type Interval, overlaps } from '../../orchestrator/slots/overlap.ts'
import { type Appointment, appointmentsOf } from '../../orchestrator/slots/state.ts'
import { addDays, fromLocal, type Instant, localTime, plusDays, plusMinutes } from '../../orchestrator/time.ts'
import { seedEmergencies } from './given-emergencies.ts'
import { seedOneMore } from './given-one-more.ts'
import type { Given } from './line.ts'
import { facilityNamed, serviceNamed, timeOf } from './names.ts'
import type { Seed } from './seed.ts'
import type { World } from './world.ts'

/** Somebody else, who has everything that is not free. */
export const SOMEBODY = PatientId.parse('PT-SOMEBODY')

/** Brings about what the line says had happened. `patient` is the speaker, null where that is no patient. */
export function seedGiven(seed: Seed, given: Given, world: World, patient: PatientId | null, now: Instant): void {
  seed.add({ type: 'network.configured', topology: world.topology })
  seed.add({ type: 'patients.registered', patient: SOMEBODY, language: 'en' })
  const owner = patient ?? SOMEBODY
  const has = world.booked.length + world.pending.length > 0 || (given.emergencies ?? []).length > 0
  if (patient && has) seed.add({ type: 'patients.registered', patient, language: 'en' })
  if (world.free) seedTaken(seed, world.free, world, now)
  for (const [n, slot] of world.booked.entries()) book(seed, AppointmentId.parse(`A-GIVEN${n + 1}`), owner, slot)
  seedPending(seed, world, owner, now)
  seedWaiting(seed, given, world, now)
  seedEmergencies(seed, given, world, owner, SOMEBODY)
}

/** Each is somebody else. */
function seedWaiting(seed: Seed, { waiting = [] }: Given, { topology }: World, now: Instant): void {
  const { services, facilities, utcOffsetMinutes } = topology
  for (const [n, { service, facility, acuity, since, travelMinutes = null }] of waiting.entries()) {
    const at = since === undefined ? now : timeOf(since, utcOffsetMinutes)
    const patient = PatientId.parse(`PT-WAITS${n + 1}`)
    seed.add({ type: 'patients.registered', patient, language: 'en' }, SYSTEM, at)
    const wish = {
      from: at,
      until: plusDays(now, WAITLIST_DAYS_DEFAULT),
      deadline: null,
      atNight: false,
      travelMinutes,
    }
    const houses = facility === undefined ? [] : [facilityNamed(facility, facilities).id]
    const entry = EntryId.parse(`W-GIVEN${n + 1}`)
    const { code } = serviceNamed(service, services)
    seed.add(
      { type: 'waitlist.joined', entry, patient, service: code, acuity, facilities: houses, ...wish },
      SYSTEM,
      at,
    )
  }
}

/** What had been put to them: the appointment they were asked about is one of theirs. */
function seedPending(seed: Seed, { pending }: World, owner: PatientId, now: Instant): void {
  for (const [n, { question, slot }] of pending.entries()) {
    if (question === 'offer') {
      seed.add({ type: 'slots.offered', offer: OfferId.parse(`O-GIVEN${n + 1}`), patient: owner, slot, gap: null })
      continue
    }
    if (question === 'one_more') {
      seedOneMore(seed, owner, slot, now)
      continue
    }
    const theirs = appointmentsOf(seed.state.slots, owner)
    if (question === 'desk_move') {
      const own = theirs.find((each) => each.slot.service === slot.service)
      if (own) seedDeskMove(seed, own, slot)
      continue
    }
    if (question === 'other_time') {
      const failing = theirs.find((own) => own.slot.service === slot.service)
      if (failing) seedOtherTime(seed, failing, slot)
      continue
    }
    const known = theirs.find((own) => own.slot.service === slot.service && own.slot.start === slot.start)
    const appointment = known?.id ?? AppointmentId.parse(`A-ASKED${n + 1}`)
    if (!known) book(seed, appointment, owner, slot)
    seed.add({ type: 'slots.confirmation-asked', appointment, patient: owner, attempt: 1, again: null })
  }
}

/** The desk would like them to come at another time. */
function seedDeskMove(seed: Seed, { id: appointment, patient, slot: from }: Appointment, to: Slot): void {
  const by = topologyOf(seed.state.network).staff[0]?.id
  const expiresAt = from.start < to.start ? from.start : to.start
  if (by) seed.add({ type: 'rebooking.proposed', appointment, patient, from, to, by, sendAt: null, expiresAt })
}

/** The device of one of theirs fails, and another time is kept for them. */
function seedOtherTime(seed: Seed, { id: appointment, patient, slot: from, acuity }: Appointment, to: Slot): void {
  const { device } = from
  const by = topologyOf(seed.state.network).staff[0]?.id
  if (!by) return
  const open = {
    appointment,
    patient,
    from,
    to,
    acuity,
    prepared: false,
    weighed: [],
    sendAt: null,
    expiresAt: to.start,
  }
  seed.add({
    type: 'devices.went-down',
    device,
    from: from.start,
    until: from.end,
    assumed: false,
    by,
    affected: [appointment],
  })
  seed.add({ type: 'rebooking.planned', device, by, approval: false, proposals: [open], left: [] })
}

const book = (seed: Seed, appointment: AppointmentId, patient: PatientId, slot: Slot): void =>
  seed.add({ type: 'slots.booked', appointment, patient, slot, offered: [] })

/** Opening hours come back every week: what else they would offer is taken, so that only `free` is free. */
function seedTaken(seed: Seed, free: readonly Slot[], { topology }: World, now: Instant): void {
  const { utcOffsetMinutes, devices } = topology
  const today = localTime(now, utcOffsetMinutes).day
  for (const { id: device, facility, services, hours } of devices) {
    const [service] = services
    const open = free.filter((slot) => slot.device === device)
    if (!service || open.length === 0) continue
    for (let ahead = 0; ahead <= BOOKING_HORIZON_DAYS; ahead += 1) {
      const midnight = fromLocal(addDays(today, ahead), 0, utcOffsetMinutes)
      const { weekday } = localTime(midnight, utcOffsetMinutes)
      const windows = hours
        .filter((each) => each.weekday === weekday)
        .map(({ from, to }) => ({ start: plusMinutes(midnight, from), end: plusMinutes(midnight, to) }))
      for (const span of without(windows, open)) {
        book(seed, AppointmentId.parse(`A-TAKEN${seed.rows.length}`), SOMEBODY, { service, device, facility, ...span })
      }
    }
  }
}

/** What is left of the windows outside the free spans, put together where it overlaps. */
function without(windows: readonly Interval[], free: readonly Interval[]): Interval[] {
  const left = free.reduce<readonly Interval[]>(
    (rest, hole) =>
      rest.flatMap((span) =>
        overlaps(span, hole)
          ? [
              { start: span.start, end: hole.start },
              { start: hole.end, end: span.end },
            ].filter(({ start, end }) => start < end)
          : [span],
      ),
    windows,
  )
  const joined: { start: Instant; end: Instant }[] = []
  for (const span of left.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = span.end > last.end ? span.end : last.end
    else joined.push({ ...span })
  }
  return joined
}
