import { expect, test } from 'vitest'
import { SYSTEM } from '../actor.ts'
import type { Event } from '../decision.ts'
import { clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, EncounterId, FacilityId, StaffId } from '../ids.ts'
import { BED_NUDGES_MAX, CLEANING_ASKED_AGAIN_MINUTES, CLEANING_TARGET_MINUTES } from '../limits.ts'
import { Duty } from '../network/topology.ts'
import { type Instant, MINUTE_MS, plusMinutes } from '../time.ts'
import { dueBeds, nextDueBeds } from './timers.ts'

const [THE_BED, COMES] = [BedId.parse('HHI-ICU-1'), EncounterId.parse('ENC-A')]
const NINE = clock('09:00')
const roundTheClock = (duty: string, staff: string) => ({
  duty: Duty.parse(duty),
  facility: FacilityId.parse('HHI'),
  staff: StaffId.parse(staff),
  from: 0,
  to: 0,
})
const staffed: Event = {
  type: 'network.configured',
  topology: {
    ...fixtureTopology,
    onCall: [
      ...fixtureTopology.onCall,
      roundTheClock('housekeeping', 'S-NURSE2'),
      roundTheClock('bed-manager', 'S-NURSE'),
    ],
  },
}

/** Left dirty at nine; `reservedAt`: from then on somebody is to come into it. */
function dirty(reservedAt: Instant | null, network: Event = staffed): Scenario {
  const scenario = new Scenario(NINE).given(network).as(NURSE)
  for (const { id, unit } of fixtureTopology.beds) {
    if (unit === 'ICU' && id !== THE_BED) scenario.given({ type: 'beds.status-set', bed: id, status: 'occupied' })
  }
  scenario.given({ type: 'beds.status-set', bed: THE_BED, status: 'cleaning' })
  if (reservedAt === null) return scenario
  scenario.at(reservedAt)
  scenario.when({
    type: 'encounters.request-bed',
    encounter: COMES,
    patient: null,
    assessment: { acuity: 2, vitals: null },
    wanted: {
      unit: 'ICU',
      features: [],
      sex: null,
      near: FacilityId.parse('LGH'),
      hereOnly: false,
      deadline: null,
      why: 'admission',
    },
  })
  scenario.as(SYSTEM).when({ type: 'encounters.allocate', travelSeconds: () => 3600, holdPrefix: 'H1' })
  return scenario
}

/** Plays the clock until nobody is asked any more, or `until`: minutes after nine, and who was told. */
function nudges(scenario: Scenario, until: Instant): { readonly minutes: number; readonly told: readonly string[] }[] {
  const played = []
  for (;;) {
    const next = nextDueBeds(scenario.state)
    if (next === null || next > until) return played
    const [command] = dueBeds(scenario.state, next).filter(({ type }) => type === 'beds.ask-after')
    if (!command) return played
    scenario.at(next).as(SYSTEM).when(command)
    const told = scenario.messages
      .filter(({ notice }) => notice.kind === 'team.cleaning-late')
      .map(({ to }) => (to.kind === 'staff' ? to.staff : to.kind === 'team' ? to.team : to.kind))
    played.push({ minutes: Math.floor((next - NINE) / MINUTE_MS), told })
  }
}

const evening = clock('20:00')

test('given a dirty bed is reserved, then who cleans hears by when at once, below a headline that is edited', () => {
  const { messages } = dirty(clock('09:10'))
  expect(messages.filter(({ notice }) => /clean/.test(notice.kind))).toMatchObject([
    { to: { team: 'housekeeping' }, notice: { kind: 'card.cleaning', bed: THE_BED, since: NINE } },
    { to: { kind: 'threads' }, notice: { kind: 'team.clean-for', encounter: COMES } },
  ])
  expect(messages.find(({ notice }) => notice.kind === 'card.cleaning')?.card).toBe(`clean:${THE_BED}:${NINE}`)
})

test('then they hear again at the target time, people on call one after another soon after, and nobody more often than the cap', () => {
  const scenario = dirty(clock('09:10'))
  // The reservation would run out meanwhile, which is its own matter.
  scenario.given({ type: 'beds.hold-renewed', bed: THE_BED, hold: holdOf(scenario), expiresAt: clock('23:00') })
  const first = CLEANING_TARGET_MINUTES + 1 // the minute after it is over
  const every = CLEANING_ASKED_AGAIN_MINUTES + 1
  expect(nudges(scenario, evening)).toEqual([
    { minutes: first, told: ['threads'] },
    { minutes: first + every, told: ['threads', 'S-NURSE2'] },
    { minutes: first + 2 * every, told: ['threads', 'S-NURSE', 'ward'] },
    { minutes: first + 3 * every, told: ['threads', 'S-COORD', 'ward'] },
    { minutes: first + 4 * every, told: ['threads', 'S-COORD2', 'ward'] },
  ])
  expect(scenario.state.beds.beds.get(THE_BED)?.asked).toBe(BED_NUDGES_MAX)
})

test('given it is late already when it is reserved, then they are not asked twice in one breath, and asked anew', () => {
  const late = clock('09:50')
  const scenario = dirty(null)
  expect(nudges(scenario, late)).toHaveLength(1)
  const reserved = dirty(late)
  const [next] = nudges(reserved, evening)
  expect(next?.minutes).toBe(50 + CLEANING_ASKED_AGAIN_MINUTES + 1)
})

test('given nobody is to come into it, then nobody on call is troubled', () => {
  const told = nudges(dirty(null), evening)
  expect(told).toHaveLength(BED_NUDGES_MAX)
  expect(new Set(told.flatMap((each) => each.told))).toEqual(new Set(['threads', 'ward']))
})

test('when it is clean, or they come no more, then the headline says so and nobody is asked again', () => {
  const clean = dirty(clock('09:10'))
  clean.as(NURSE).when({ type: 'beds.set-status', bed: THE_BED, status: 'free' })
  expect(clean.messages.some(({ notice }) => notice.kind === 'card.cleaning')).toBe(true)
  expect(nudges(clean, evening)).toEqual([])
  const gone = dirty(clock('09:10'))
  gone.as(NURSE).when({ type: 'encounters.cancel-request', encounter: COMES, because: 'withdrawn' })
  expect(gone.messages.filter(({ notice }) => notice.kind === 'card.cleaning')).toMatchObject([
    { to: { kind: 'card' } },
  ])
  expect(nudges(gone, plusMinutes(NINE, 60)).flatMap(({ told }) => told)).toEqual(['threads'])
})

const holdOf = ({ state }: Scenario) => {
  const hold = state.beds.beds.get(THE_BED)?.hold
  if (!hold) throw new Error('it is not reserved')
  return hold
}
