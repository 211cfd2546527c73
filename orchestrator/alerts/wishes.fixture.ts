import fc from 'fast-check'
import { Actor, SYSTEM } from '../actor.ts'
import { AMB1, AMB2, AMB3, AT_INDIRANAGAR, crewOf, FAMILY } from '../ambulances/scene.fixture.ts'
import type { Command } from '../decision.ts'
import { COORDINATOR, clock, NURSE } from '../demo.fixture.ts'
import {
  AlertId,
  AppointmentId,
  BedId,
  CoverId,
  DeviceId,
  EmergencyId,
  EncounterId,
  FacilityId,
  HoldId,
  PatientId,
  ServiceCode,
  StaffId,
  TransferId,
} from '../ids.ts'
import { Checklist, Duty, type Topology } from '../network/topology.ts'
import type { Slot } from '../slots/events.ts'
import { plusMinutes } from '../time.ts'
import { type Desk, line, person, staffed } from './alerts.fixture.ts'
import { liveAlerts } from './state.ts'

/** What anybody may wish that begins, changes or ends an alert: emergencies, beds, transfers, appointments. */

const MRI_LIST = Checklist.parse({
  id: 'mri-list',
  name: 'MRI preparation',
  for: { trigger: 'list', services: ['mri'] },
  items: [
    {
      id: 'forms',
      text: 'Safety forms seen',
      tell: { kind: 'on-call', duty: 'radiographer' },
      when: { from: 'expected', minutes: -60 },
      acknowledge: true,
      escalate: { duty: 'radiology', afterMinutes: 15 },
    },
  ],
})

export const everybody: Topology = {
  ...staffed,
  staff: [...staffed.staff, person('S-TECH', 'LGH'), person('S-RADIO', 'LGH')],
  onCall: [...staffed.onCall, line('radiographer', 'S-TECH', 'LGH'), line('radiology', 'S-RADIO', 'LGH')],
  checklists: [MRI_LIST],
}

export const BOOKED = PatientId.parse('P-1')

const CATH = Actor.parse({ role: 'staff', staff: 'S-CATH', facility: 'LGH' })
const TECH = Actor.parse({ role: 'staff', staff: 'S-TECH', facility: 'LGH' })
const emergency = fc.constantFrom(...['E-1', 'E-2'].map((id) => EmergencyId.parse(id)))
const encounter = fc.constantFrom(...['ENC-A', 'ENC-B'].map((id) => EncounterId.parse(id)))
const ambulance = fc.constantFrom(AMB1, AMB2, AMB3)
const bed = fc.constantFrom('LGH-ICU-1', 'LGH-ICU-2', 'LGH-ICU-3', 'LGH-ICU-4').map((id) => BedId.parse(id))

/** A command in the state as it is, and who gives it. */
export type Make = (step: number, desk: Desk) => readonly [Command, Actor]
const always =
  (command: Command, by: Actor): Make =>
  () => [command, by]

const ofAlerts: fc.Arbitrary<Make> = fc.oneof(
  fc
    .record({ emergency, complaint: fc.constantFrom('cardiac', 'trauma', 'breathing') })
    .map(({ emergency: id, complaint }) =>
      always(
        {
          type: 'ambulances.request',
          emergency: id,
          reporter: PatientId.parse(`P-${id}`),
          priority: 'P1',
          complaint: complaint as 'cardiac',
          signs: [],
          note: null,
          location: AT_INDIRANAGAR,
        },
        { role: 'patient', patient: PatientId.parse(`P-${id}`) },
      ),
    ),
  emergency.map((id) => always({ type: 'ambulances.dispatch', emergency: id, ambulance: null }, COORDINATOR)),
  fc.record({ emergency, ambulance }).map((each) => always({ type: 'ambulances.reassign', ...each }, COORDINATOR)),
  emergency.map((id) => always({ type: 'ambulances.cancel', emergency: id }, COORDINATOR)),
  fc
    .record({
      ambulance,
      status: fc.constantFrom('en_route', 'on_scene', 'transporting', 'at_hospital', 'available', 'unavailable'),
    })
    .map(({ ambulance: unit, status }) =>
      always({ type: 'ambulances.report-status', ambulance: unit, status: status as 'en_route' }, crewOf(unit)),
    ),
  ambulance.chain((unit) =>
    emergency.map((id) =>
      always(
        { type: 'ambulances.end-on-scene', ambulance: unit, emergency: id, outcome: 'dead-on-scene' },
        crewOf(unit),
      ),
    ),
  ),
  fc
    .record({ facility: fc.constantFrom('LGH', 'HHI'), on: fc.boolean() })
    .map(({ facility, on }) =>
      always({ type: 'receiving.set-divert', facility: FacilityId.parse(facility), unit: null, on }, COORDINATOR),
    ),
  encounter.map((id) =>
    always(
      {
        type: 'encounters.request-bed',
        encounter: id,
        patient: null,
        assessment: { acuity: 1, vitals: null },
        wanted: {
          unit: 'ICU',
          features: [],
          sex: null,
          near: FacilityId.parse('LGH'),
          hereOnly: true,
          deadline: null,
          why: 'admission',
        },
      },
      NURSE,
    ),
  ),
  fc.constant<Make>((step) => [
    { type: 'encounters.allocate', travelSeconds: () => 600, holdPrefix: HoldId.parse(`H-${step}`) },
    SYSTEM,
  ]),
  encounter.map((id) => always({ type: 'encounters.cancel-request', encounter: id, because: 'withdrawn' }, NURSE)),
  fc
    .record({ encounter, bed })
    .map((each) =>
      always({ type: 'encounters.place', encounter: each.encounter, patient: null, bed: each.bed }, NURSE),
    ),
  fc.constant<Make>((step, { now }) => [
    {
      type: 'rota.cover',
      cover: CoverId.parse(`CV-${step}`),
      duty: Duty.parse('cath-lab'),
      facility: FacilityId.parse('LGH'),
      staff: StaffId.parse('S-CARDIO2'),
      instead: null,
      from: now,
      until: plusMinutes(now, 30),
    },
    NURSE,
  ]),
)

const acknowledgements: fc.Arbitrary<Make> = fc
  .record({ actor: fc.constantFrom(CATH, TECH, NURSE, COORDINATOR, FAMILY), which: fc.nat(3), item: fc.nat(4) })
  .map(
    ({ actor, which, item }): Make =>
      (_, { scenario }) => {
        const live = liveAlerts(scenario.state.alerts)
        const { id, items } = live[which % Math.max(1, live.length)] ?? { id: AlertId.parse('never'), items: [] }
        return [{ type: 'alerts.acknowledge', alert: id, item: items[item]?.id ?? null }, actor]
      },
  )

const THERE = Actor.parse({ role: 'staff', staff: 'S-NURSE2', facility: 'HHI' })
const transfer = fc.constantFrom('TR-1', 'TR-2').map((id) => TransferId.parse(id))

const ofBeds: fc.Arbitrary<Make> = fc.oneof(
  bed.map(
    (id): Make =>
      (step) => [
        { type: 'beds.hold', bed: id, hold: HoldId.parse(`N-${step}`), minutes: 30, card: null, choice: null },
        NURSE,
      ],
  ),
  fc
    .record({ bed, status: fc.constantFrom('free', 'occupied', 'cleaning', 'blocked') })
    .map((each) => always({ type: 'beds.set-status', ...each }, NURSE)),
  fc.record({ transfer, bed }).map(
    ({ transfer: id, bed: from }): Make =>
      (_, { now }) => [
        {
          type: 'transfers.request',
          transfer: id,
          from: FacilityId.parse('LGH'),
          bed: from,
          to: { kind: 'facility', facility: FacilityId.parse('HHI'), unit: 'ICU' },
          pickupAt: plusMinutes(now, 30),
          note: null,
        },
        NURSE,
      ],
  ),
  transfer.map((id) => always({ type: 'transfers.approve', transfer: id }, THERE)),
  fc
    .record({ transfer, outcome: fc.constantFrom('cancelled', 'died', 'admitted-elsewhere') })
    .map((each) => always({ type: 'transfers.end', ...each }, NURSE)),
)

/** One of those that are booked; one that never was where nothing is. */
function booked({ scenario }: Desk, which: number): AppointmentId {
  const ids = [...scenario.state.slots.appointments.keys()].sort()
  return ids[which % Math.max(1, ids.length)] ?? AppointmentId.parse('A-never')
}

const slot = fc
  .record({
    day: fc.constantFrom('2026-11-23', '2026-11-24'),
    time: fc.constantFrom('10:15', '12:30', '13:15', '16:15'),
  })
  .map(({ day, time }): Slot => {
    const start = clock(time, day)
    const [service, device] = [ServiceCode.parse('mri'), DeviceId.parse('LGH-MRI')]
    return { service, device, facility: FacilityId.parse('LGH'), start, end: plusMinutes(start, 45) }
  })

const ofAppointments: fc.Arbitrary<Make> = fc.oneof(
  slot.map(
    (at): Make =>
      (step) => [
        { type: 'slots.book', appointment: AppointmentId.parse(`A-${step}`), patient: BOOKED, slot: at, offered: [] },
        COORDINATOR,
      ],
  ),
  fc.record({ which: fc.nat(5), slot }).map(
    ({ which, slot: to }): Make =>
      (_, desk) => [{ type: 'slots.reschedule', appointment: booked(desk, which), slot: to, offered: [] }, COORDINATOR],
  ),
  fc.nat(5).map(
    (which): Make =>
      (_, desk) => [{ type: 'slots.cancel', appointment: booked(desk, which) }, COORDINATOR],
  ),
)

export const wish: fc.Arbitrary<Make> = fc.oneof(
  { arbitrary: ofAlerts, weight: 4 },
  { arbitrary: ofBeds, weight: 2 },
  { arbitrary: ofAppointments, weight: 2 },
  { arbitrary: acknowledgements, weight: 2 },
)
