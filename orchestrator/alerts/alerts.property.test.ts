import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Actor, SYSTEM } from '../actor.ts'
import { routingNeeds } from '../ambulances/needs.ts'
import { AMB1, AMB2, AMB3, AT_INDIRANAGAR, crewOf, FAMILY } from '../ambulances/scene.fixture.ts'
import { check } from '../core.ts'
import type { Command } from '../decision.ts'
import { COORDINATOR, NURSE, NURSE2 } from '../demo.fixture.ts'
import { BedId, CoverId, EmergencyId, EncounterId, FacilityId, HoldId, PatientId, StaffId } from '../ids.ts'
import { ALERT_NUDGES_MAX, CLOSED_RETENTION_DAYS } from '../limits.ts'
import type { Message } from '../message.ts'
import { Duty } from '../network/topology.ts'
import { type Instant, plusDays, plusMinutes } from '../time.ts'
import { Desk } from './alerts.fixture.ts'

const CATH = Actor.parse({ role: 'staff', staff: 'S-CATH', facility: 'LGH' })
const emergency = fc.constantFrom(...['E-1', 'E-2'].map((id) => EmergencyId.parse(id)))
const encounter = fc.constantFrom(...['ENC-A', 'ENC-B'].map((id) => EncounterId.parse(id)))
const ambulance = fc.constantFrom(AMB1, AMB2, AMB3)
const travelSeconds = () => 600

type Make = (step: number, desk: Desk) => readonly [Command, Actor]
const always =
  (command: Command, by: Actor): Make =>
  () => [command, by]

const wish: fc.Arbitrary<Make> = fc.oneof(
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
    { type: 'encounters.allocate', travelSeconds, holdPrefix: HoldId.parse(`H-${step}`) },
    SYSTEM,
  ]),
  encounter.map((id) => always({ type: 'encounters.cancel-request', encounter: id, because: 'withdrawn' }, NURSE)),
  fc
    .record({ encounter, bed: fc.constantFrom('LGH-ICU-1', 'LGH-ICU-2', 'LGH-ICU-3') })
    .map((each) =>
      always({ type: 'encounters.place', encounter: each.encounter, patient: null, bed: BedId.parse(each.bed) }, NURSE),
    ),
  fc
    .record({
      actor: fc.constantFrom(CATH, NURSE, NURSE2, COORDINATOR, FAMILY),
      which: fc.nat(3),
      item: fc.constantFrom('team', 'bed', 'ready', 'doctor', null),
    })
    .map(
      ({ actor, which, item }): Make =>
        (_, desk) => {
          const ids = [...desk.scenario.state.alerts.alerts.keys()].sort()
          const alert = ids[which % Math.max(1, ids.length)]
          return alert
            ? [{ type: 'alerts.acknowledge', alert, item }, actor]
            : [
                { type: 'encounters.cancel-request', encounter: EncounterId.parse('ENC-Z'), because: 'withdrawn' },
                NURSE,
              ]
        },
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

const runs = fc.array(fc.record({ minutes: fc.constantFrom(0, 0, 1, 5, 20, 300), wish }), {
  minLength: 1,
  maxLength: 50,
  size: 'max',
})
type Steps = typeof runs extends fc.Arbitrary<infer T> ? T : never

/** The scenario itself throws at the first broken invariant. */
function play(steps: Steps, each: (desk: Desk) => void): Desk {
  const desk = new Desk()
  for (const [index, { minutes, wish: make }] of steps.entries()) {
    desk.passTo(plusMinutes(desk.now, minutes))
    for (const need of routingNeeds(desk.scenario.state, desk.now)) {
      const toScene = new Map(need.ambulances.map(({ id }, i) => [id, 300 + i]))
      const toHospital = new Map(need.facilities.map(({ id }, i) => [id, 600 + i]))
      desk.do({ type: 'ambulances.recommend', emergency: need.emergency, toScene, toHospital }, SYSTEM)
    }
    desk.do(...make(index, desk))
    each(desk)
  }
  return desk
}

const later = (at: Instant): Instant => plusDays(at, CLOSED_RETENTION_DAYS + 3)

describe('alerts, whatever anybody does', () => {
  it('no invariant breaks, and every alert comes to its end', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        const desk = play(steps, ({ scenario }) => expect(check(scenario.state, null)).toEqual([]))
        desk.passTo(later(desk.now))
        const left = [...desk.scenario.state.alerts.alerts.values()].filter(({ ended }) => ended === null)
        expect(left).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('nobody is rung twice for the same, an end is told once, and nothing is passed on more than five times', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        const { told } = play(steps, () => undefined).passTo(later(new Desk().now))
        const rings = told.flatMap(ringsOf)
        expect(rings.length).toBe(new Set(rings).size)
        const passed = new Map<string, number>()
        for (const { notice } of told) {
          if (notice.kind !== 'colleague.alert' || notice.why !== 'escalated') continue
          passed.set(notice.alert, (passed.get(notice.alert) ?? 0) + 1)
        }
        expect(Math.max(0, ...passed.values())).toBeLessThanOrEqual(ALERT_NUDGES_MAX)
      }),
      { numRuns: 200 },
    )
  })
})

function ringsOf({ to, notice }: Message): string[] {
  const whom = to.kind === 'staff' ? to.staff : to.kind
  if (notice.kind === 'colleague.alert') return notice.items.map((item) => `${whom} ${notice.alert} ${item}`)
  return notice.kind === 'colleague.alert-ended' ? [`${whom} ${notice.alert} over`] : []
}
