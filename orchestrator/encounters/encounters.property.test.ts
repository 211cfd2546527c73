import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { check, due, nextDue } from '../core.ts'
import type { Command } from '../decision.ts'
import { COORDINATOR, clock, configured, fixtureTopology, NURSE, NURSE2 } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, EncounterId, FacilityId, HoldId, NoteId, PatientId, TransferId } from '../ids.ts'
import { BED_NUDGES_MAX, ESCALATIONS_MAX } from '../limits.ts'
import { BedStatus, type Unit } from '../network/topology.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { ACUITIES } from './acuity.ts'
import { DischargeTo } from './events.ts'

/** Runs times steps: a hundred thousand commands, and the timers' beside them. */
const RUNS = 1_000
const STEPS = 100

const LGH = FacilityId.parse('LGH')
const HHI = FacilityId.parse('HHI')
const bed = fc.constantFrom(
  ...fixtureTopology.beds.filter(({ unit, facility }) => unit !== 'ED' && facility !== 'ITC').map(({ id }) => id),
)
/** The network file with a hospital less, and as it was. */
const files = [
  fixtureTopology,
  {
    ...fixtureTopology,
    facilities: fixtureTopology.facilities.filter(({ id }) => id !== HHI),
    beds: fixtureTopology.beds.filter(({ facility }) => facility !== HHI),
  },
]
/** Four patients at a time; a fifth is the first who ever came, long closed in the end. */
const encounter = fc.constantFrom(0, 0, 1, 1, 2, 3, 4)
const patient = fc.option(fc.constantFrom(...['PT-1', 'PT-2'].map((id) => PatientId.parse(id))))
const transfer = fc.constantFrom(0, 0, 1, 2)
const facility = fc.constantFrom(...['LGH', 'HHI'].map((id) => FacilityId.parse(id)))
const travelSeconds = () => 600

interface Desk {
  readonly hold: HoldId
  readonly now: Instant
  encounter(place: number): EncounterId
  transfer(place: number): TransferId
  /** A bed of the first hospital that somebody lies in. */
  occupied(n: number): BedId
}
type Make = (desk: Desk) => Command
const step: fc.Arbitrary<Make> = fc.oneof(
  fc
    .record({ encounter, patient, acuity: fc.constantFrom(...ACUITIES), unit: fc.constantFrom<Unit>('ICU', 'HDU') })
    .chain((rest) =>
      fc.record({ near: facility, minutes: fc.option(fc.integer({ min: -5, max: 300 })) }).map(
        (more): Make =>
          (desk) => ({
            type: 'encounters.request-bed',
            encounter: desk.encounter(rest.encounter),
            patient: rest.patient,
            assessment: { acuity: rest.acuity, vitals: null },
            wanted: {
              unit: rest.unit,
              features: [],
              sex: null,
              near: more.near,
              hereOnly: false,
              deadline: more.minutes === null ? null : plusMinutes(desk.now, more.minutes),
              why: 'admission',
            },
          }),
      ),
    ),
  fc.constant<Make>(({ hold }) => ({ type: 'encounters.allocate', travelSeconds, holdPrefix: hold })),
  fc.record({ encounter, bed, reason: fc.option(fc.constant(NoteId.parse('N-1'))) }).map(
    (each): Make =>
      (desk) => ({
        type: 'encounters.assign',
        hold: desk.hold,
        travelSeconds,
        ...each,
        encounter: desk.encounter(each.encounter),
      }),
  ),
  fc.record({ encounter, patient, bed }).map(
    (each): Make =>
      (desk) => ({ type: 'encounters.place', ...each, encounter: desk.encounter(each.encounter) }),
  ),
  fc.record({ encounter, to: fc.constantFrom(...DischargeTo.options) }).map(
    (each): Make =>
      (desk) => ({ type: 'encounters.discharge', encounter: desk.encounter(each.encounter), to: each.to }),
  ),
  encounter.map(
    (id): Make =>
      (desk) => ({ type: 'encounters.cancel-request', encounter: desk.encounter(id), because: 'withdrawn' }),
  ),
  encounter.map(
    (id): Make =>
      (desk) => ({ type: 'encounters.decline-step-down', encounter: desk.encounter(id) }),
  ),
  bed.map(
    (id): Make =>
      ({ hold }) => ({ type: 'beds.hold', bed: id, hold, minutes: 30, card: null, choice: null }),
  ),
  fc.record({ bed, status: fc.constantFrom('free' as const, 'free' as const, ...BedStatus.options) }).map(
    (each): Make =>
      ({ now }) => ({
        type: 'beds.set-status',
        bed: each.bed,
        status: each.status,
        ...(each.status === 'blocked' ? { until: plusMinutes(now, 90) } : {}),
      }),
  ),
  fc.record({ transfer, bed: fc.nat(5) }).map(
    (each): Make =>
      (desk) => ({
        type: 'transfers.request',
        transfer: desk.transfer(each.transfer),
        from: LGH,
        bed: desk.occupied(each.bed),
        to: { kind: 'facility', facility: HHI, unit: 'ICU' },
        pickupAt: plusMinutes(desk.now, 60),
        note: null,
      }),
  ),
  fc.constantFrom(0, 0, 1).map(
    (id): Make =>
      (desk) => ({ type: 'transfers.approve', transfer: desk.transfer(id) }),
  ),
  transfer.map(
    (id): Make =>
      (desk) => ({ type: 'transfers.end', transfer: desk.transfer(id), outcome: 'cancelled' }),
  ),
  fc.constantFrom(...files).map(
    (topology): Make =>
      () => ({ type: 'network.configure', topology }),
  ),
)

/** Who may; now and then it is anybody. */
function likely({ type }: Command): Actor {
  switch (type) {
    case 'encounters.allocate':
    case 'network.configure':
      return SYSTEM
    case 'encounters.assign':
    case 'transfers.approve':
    case 'transfers.end':
      return COORDINATOR
    default:
      return NURSE
  }
}

const moment = fc.record({
  make: step,
  stray: fc.option(fc.constantFrom(NURSE, NURSE2, COORDINATOR, SYSTEM), { freq: 2 }),
  passes: fc.constantFrom(0, 0, 0, 1, 1, 5, 20, 200),
})

/** The scenario itself throws at the first broken invariant. */
class Hospital {
  readonly scenario = new Scenario(clock('09:00')).given(configured)
  now: Instant = clock('09:00')
  readonly #gone = new Set<string>()
  #holds = 0

  take({ make, stray, passes }: typeof moment extends fc.Arbitrary<infer T> ? T : never): void {
    this.#passTo(plusMinutes(this.now, passes))
    this.#holds += 1
    const command = make({
      hold: HoldId.parse(`H-${this.#holds}`),
      now: this.now,
      encounter: (place) => this.#encounterAt(place),
      transfer: (place) => this.#transferAt(place),
      occupied: (n) => {
        const taken = [...this.scenario.state.beds.beds.values()].filter(
          ({ status, facility: at }) => status === 'occupied' && at === LGH,
        )
        return taken[n % taken.length]?.id ?? BedId.parse('LGH-ICU-4')
      },
    })
    this.scenario
      .at(this.now)
      .as(stray ?? likely(command))
      .when(command)
    this.#sound()
  }

  /** Whoever has that place now: somebody new once the one before has left. */
  #encounterAt(place: number): EncounterId {
    for (let n = 0; ; n += 1) {
      const id = EncounterId.parse(`ENC-${place}-${n}`)
      const { encounters } = this.scenario.state.encounters
      const open = !encounters.get(id)?.closedAt && !this.#gone.has(id)
      if (place === 4 || open) return id
      this.#gone.add(id)
    }
  }

  #transferAt(place: number): TransferId {
    for (let n = 0; ; n += 1) {
      const id = TransferId.parse(`TR-${place}-${n}`)
      const open = this.scenario.state.transfers.transfers.get(id)?.phase !== 'closed' && !this.#gone.has(id)
      if (place === 2 || open) return id
      this.#gone.add(id)
    }
  }

  /** Everything that is still to come. */
  end(): void {
    this.#passTo(plusMinutes(this.now, 10 * 24 * 60))
  }

  #passTo(until: Instant): void {
    for (let rounds = 0; ; rounds += 1) {
      if (rounds > 5_000) throw new Error('the timers do not come to rest')
      const at = nextDue(this.scenario.state)
      if (at === null || at > until) break
      this.now = at > this.now ? at : this.now
      for (const command of due(this.scenario.state, this.now)) {
        this.scenario.at(this.now).as(SYSTEM).when(command)
        this.#count()
      }
    }
    this.now = until
  }

  /** How often anybody was nudged about one thing in one state of it. */
  #count(): void {
    for (const { notice } of this.scenario.messages) {
      if (notice.kind === 'coordinator.bed-overdue') expect(notice.level).toBeLessThanOrEqual(ESCALATIONS_MAX)
      if (notice.kind === 'team.cleaning-late') expect(notice.time).toBeLessThanOrEqual(BED_NUDGES_MAX)
      if (notice.kind === 'team.block-over') expect(notice.time).toBeLessThanOrEqual(BED_NUDGES_MAX)
    }
  }

  /** Said once more than in `check`, which a mistake could have switched off. */
  #sound(): void {
    const { alerts, beds, encounters, transfers } = this.scenario.state
    for (const { expiresAt } of beds.holds.values()) expect(expiresAt).toBeGreaterThan(this.now)

    const stays = [...encounters.encounters.values()]
    const inBeds = stays.filter(({ bed: place }) => place !== null)
    expect(new Set(inBeds.map((stay) => stay.bed)).size).toBe(inBeds.length)
    for (const { id, bed: place } of inBeds) expect(place && beds.beds.get(place)?.occupant).toBe(id)
    const occupants = [...beds.beds.values()].flatMap(({ occupant }) => occupant ?? [])
    expect(occupants.sort()).toEqual(inBeds.map(({ id }) => id).sort())
    const patients = inBeds.flatMap(({ patient: who }) => who ?? [])
    expect(new Set(patients).size).toBe(patients.length)

    for (const { id, holdFor } of beds.holds.values()) {
      if (holdFor.kind === 'transfer') expect(transfers.transfers.get(holdFor.transfer)?.kept?.hold).toBe(id)
    }
    for (const { id, phase, kept } of transfers.transfers.values()) {
      if (kept) expect(beds.holds.get(kept.hold)?.holdFor).toEqual({ kind: 'transfer', transfer: id })
      if (phase === 'closed') expect(kept).toBeNull()
    }
    for (const { items, endsAt, raisedAt } of alerts.alerts.values()) {
      expect(endsAt).toBeGreaterThan(raisedAt)
      expect(items.filter(({ acknowledged, escalateAt }) => acknowledged !== null && escalateAt !== null)).toEqual([])
    }
  }
}

describe('beds, stays and transfers, whatever anybody does', () => {
  it('no bed has two patients, no patient two beds, no hold lasts for ever, no transfer is orphaned, and every alert comes to an end', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: STEPS, maxLength: STEPS }), (moments) => {
        const hospital = new Hospital()
        for (const each of moments) hospital.take(each)
        expect(check(hospital.scenario.state, null)).toEqual([])
        hospital.end()
        expect(check(hospital.scenario.state, null)).toEqual([])
        expect(nextDue(hospital.scenario.state)).toBeNull()
        const { alerts, beds, transfers } = hospital.scenario.state
        expect([...alerts.alerts.values()].filter(({ ended }) => ended === null)).toEqual([])
        expect([...beds.holds.keys(), ...transfers.transfers.keys()]).toEqual([])
      }),
      { numRuns: RUNS },
    )
  }, 120_000)
})
