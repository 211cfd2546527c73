import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Actor, SYSTEM } from '../actor.ts'
import { routingNeeds } from '../ambulances/needs.ts'
import { check, due, nextDue } from '../core.ts'
import type { Command, Event } from '../decision.ts'
import { COORDINATOR, clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AmbulanceId, BedId, EmergencyId, FacilityId, HoldId, NoteId, PatientId, TransferId } from '../ids.ts'
import type { Message } from '../message.ts'
import { type Instant, plusMinutes } from '../time.ts'

const NOON = clock('12:00')
const THERE = Actor.parse({ role: 'staff', staff: 'S-NURSE2', facility: 'HHI' })
const actors: readonly Actor[] = [NURSE, THERE, COORDINATOR, SYSTEM, { role: 'stranger' }]

const transfer = fc.constantFrom('TR-1', 'TR-2', 'TR-3').map((id) => TransferId.parse(id))
const job = fc.constantFrom('E-TR1', 'E-TR2', 'E-TR3').map((id) => EmergencyId.parse(id))
const unit = fc.constantFrom('AMB-1', 'AMB-2', 'AMB-3').map((id) => AmbulanceId.parse(id))
const bed = fc.constantFrom('LGH-ICU-4', 'LGH-ICU-1', 'HHI-ICU-1', 'HHI-ICU-2').map((id) => BedId.parse(id))
const to = fc.constantFrom(
  { kind: 'facility', facility: FacilityId.parse('HHI'), unit: 'ICU' } as const,
  { kind: 'facility', facility: FacilityId.parse('ITC'), unit: 'WARD' } as const,
  { kind: 'outside', name: 'St John’s', phone: '+918022065000' } as const,
)

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('transfers.request' as const),
    transfer,
    from: fc.constant(FacilityId.parse('LGH')),
    bed,
    to,
    pickupAt: fc.integer({ min: -60, max: 600 }).map((minutes) => plusMinutes(NOON, minutes)),
    note: fc.constant<NoteId | null>(null),
  }),
  fc.record({ type: fc.constant('transfers.approve' as const), transfer }),
  fc.record({ type: fc.constant('transfers.refuse' as const), transfer, cause: fc.constant('no-bed' as const) }),
  fc.record({
    type: fc.constant('transfers.end' as const),
    transfer,
    outcome: fc.constantFrom('cancelled' as const, 'died' as const, 'admitted-elsewhere' as const),
  }),
  fc.record({
    type: fc.constantFrom(
      'transfers.chase' as const,
      'transfers.call-transport' as const,
      'transfers.follow' as const,
      'transfers.archive' as const,
    ),
    transfer,
  }),
  fc.record({ type: fc.constant('ambulances.dispatch' as const), emergency: job, ambulance: fc.option(unit) }),
  fc.record({ type: fc.constant('ambulances.cancel' as const), emergency: job }),
  fc.record({
    type: fc.constant('ambulances.report-status' as const),
    ambulance: unit,
    status: fc.constantFrom('en_route', 'on_scene', 'transporting', 'at_hospital', 'available', 'unavailable'),
  }),
  fc.record({ type: fc.constant('beds.set-status' as const), bed, status: fc.constantFrom('free', 'occupied') }),
  fc.record({ name: fc.constantFrom('TR-1', 'TR-2', 'TR-3'), n: fc.integer({ min: 1, max: 2 }) }).map(
    ({ name, n }): Command => ({
      type: 'beds.release',
      hold: HoldId.parse(`H-${name}-${n}`),
      reason: NoteId.parse('N-1'),
    }),
  ),
  fc.constant<Command>({
    type: 'ambulances.request',
    emergency: EmergencyId.parse('E-1'),
    reporter: PatientId.parse('P-1'),
    priority: 'P1',
    complaint: 'cardiac',
    signs: [],
    note: null,
    location: { point: { lat: 12.9784, lon: 77.6408 }, source: 'pin', place: null },
  }),
  fc.constantFrom<Command>(
    { type: 'network.configure', topology: fixtureTopology },
    {
      type: 'network.configure',
      topology: { ...fixtureTopology, facilities: fixtureTopology.facilities.filter(({ id }) => id !== 'HHI') },
    },
  ),
)

function likely(wish: Command): Actor {
  switch (wish.type) {
    case 'transfers.request':
    case 'transfers.end':
      return NURSE
    case 'transfers.approve':
    case 'transfers.refuse':
    case 'ambulances.dispatch':
    case 'ambulances.cancel':
    case 'beds.release':
    case 'beds.set-status':
      return COORDINATOR
    case 'ambulances.report-status':
      return { role: 'crew', ambulance: wish.ambulance }
    default:
      return SYSTEM
  }
}

const step = fc.record({
  minutes: fc.integer({ min: 0, max: 60 }),
  stray: fc.option(fc.constantFrom(...actors), { freq: 4 }),
  command,
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Steps with the timers running and every wish for travel times answered; all that people were told. */
function play(
  steps: readonly Step[],
  each: (desk: Scenario, now: Instant) => void,
  happened: (event: Event) => void = () => undefined,
): readonly Message[] {
  const desk = new Scenario(NOON).given(configured, {
    type: 'beds.status-set',
    bed: BedId.parse('LGH-ICU-1'),
    status: 'occupied',
  })
  const told: Message[] = []
  let now = NOON
  const execute = (wish: Command, by: Actor): void => {
    const decision = desk.at(now).as(by).when(wish)
    if (decision.ok) decision.events.forEach(happened)
    told.push(...desk.messages)
  }
  const passTo = (until: Instant): void => {
    for (let rounds = 0; ; rounds += 1) {
      if (rounds > 2_000) throw new Error('the timers do not come to rest')
      const at = nextDue(desk.state)
      if (at === null || at > until) break
      now = at > now ? at : now
      for (const wish of due(desk.state, now)) execute(wish, SYSTEM)
    }
    now = until
  }
  for (const { minutes, stray, command: wish } of steps) {
    passTo(plusMinutes(now, minutes))
    for (const need of routingNeeds(desk.state, now)) {
      const toScene = new Map(need.ambulances.map(({ id }, i) => [id, 300 + i]))
      const toHospital = new Map(need.facilities.map(({ id }, i) => [id, 600 + i]))
      execute({ type: 'ambulances.recommend', emergency: need.emergency, toScene, toHospital }, SYSTEM)
    }
    execute(wish, stray ?? likely(wish))
    each(desk, now)
  }
  passTo(plusMinutes(now, 60 * 24 * 20))
  each(desk, now)
  return told
}

const runs = fc.array(step, { minLength: 1, maxLength: 60, size: 'max' })

describe('transfers, whatever anybody does', () => {
  it('no invariant breaks: no orphan, no bed kept for what is over, no patient in two transfers', () => {
    fc.assert(fc.property(runs, (steps) => void play(steps, ({ state }) => expect(check(state, null)).toEqual([]))))
  })

  it('whoever asked hears of an end once, unless they ended it themselves, and nothing stays behind but what still lies with a crew', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        let last: Scenario | null = null
        const askedBy = new Map<TransferId, string>()
        const ended: TransferId[] = []
        const told = play(
          steps,
          (desk) => {
            last = desk
          },
          (event) => {
            if (event.type === 'transfers.requested') askedBy.set(event.transfer, event.by)
            if (event.type === 'transfers.closed' && event.by !== askedBy.get(event.transfer))
              ended.push(event.transfer)
          },
        )
        const ends = told.flatMap(({ notice }) =>
          notice.kind === 'colleague.transfer' && notice.news === 'closed' ? [notice.transfer] : [],
        )
        expect(ends).toEqual(ended)
        // A name may be used again only after its transfer is forgotten, which takes days.
        expect(new Set(ends).size).toBe(ends.length)
        const live = [...((last as Scenario | null)?.state.transfers.transfers.values() ?? [])]
        expect(
          live.filter(({ phase, job: of }) => phase !== 'in-progress' && phase !== 'closed' && of === null),
        ).toEqual([])
      }),
    )
  })
})
