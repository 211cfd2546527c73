import { describe, expect, test } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { dueBeds } from '../beds/timers.ts'
import type { Decision, Event } from '../decision.ts'
import { COORDINATOR, clock, configured, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, EncounterId, FacilityId, HoldId, NoteId, PatientId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Acuity } from './acuity.ts'
import type { EncountersCommand } from './commands.ts'
import type { EncountersEvent, Wanted } from './events.ts'
import { explainEncounters } from './explain.ts'
import { manyBeds } from './many-beds.fixture.ts'
import { allocationIsWanted, nextRoundAt } from './needs.ts'
import { dueEncounters, nextDueEncounters } from './timers.ts'

const [A, B, C] = ['ENC-A', 'ENC-B', 'ENC-C'].map((id) => EncounterId.parse(id)) as [
  EncounterId,
  EncounterId,
  EncounterId,
]
const bed = (id: string) => BedId.parse(id)
const note = NoteId.parse('NOTE-1')
/** Ten minutes between any two hospitals. */
const travelSeconds = () => 600

const icu: Wanted = {
  unit: 'ICU',
  features: [],
  sex: null,
  near: FacilityId.parse('LGH'),
  hereOnly: false,
  deadline: null,
  why: 'admission',
}
const request = (encounter: EncounterId, acuity: Acuity, wanted: Partial<Wanted> = {}): EncountersCommand => ({
  type: 'encounters.request-bed',
  encounter,
  patient: null,
  assessment: { acuity, vitals: null },
  wanted: { ...icu, ...wanted },
})
const allocate: EncountersCommand = { type: 'encounters.allocate', travelSeconds, holdPrefix: 'H1' }
const assign = (encounter: EncounterId, to: string, reason: NoteId | null = null): EncountersCommand => ({
  type: 'encounters.assign',
  encounter,
  bed: bed(to),
  hold: HoldId.parse(`H-${encounter}-${to}`),
  travelSeconds,
  reason,
})
const place = (encounter: EncounterId, into: string, patient: string | null = null): EncountersCommand => ({
  type: 'encounters.place',
  encounter,
  patient: patient === null ? null : PatientId.parse(patient),
  bed: bed(into),
})
const occupied = (id: string): Event => ({ type: 'beds.status-set', bed: bed(id), status: 'occupied' })
/** Every intensive-care bed of the fixture but the one named. */
const onlyFree = (left: string): Event[] =>
  ['LGH-ICU-1', 'LGH-ICU-2', 'LGH-ICU-3', 'HHI-ICU-1', 'HHI-ICU-2', 'ITC-ICU-1']
    .filter((id) => id !== left)
    .map(occupied)

const hospital = (...events: Event[]) => new Scenario(clock('09:00')).given(configured, ...events).as(NURSE)
const events = (decision: Decision) => (decision.ok ? decision.events : [])
const allocatedTo = (decision: Decision) =>
  events(decision).flatMap((event) => (event.type === 'encounters.bed-allocated' ? [[event.encounter, event.bed]] : []))
const code = (decision: Decision) => (decision.ok ? null : decision.rejection.code)

describe('given one free bed and several who need it', () => {
  test('when beds are allocated, then the most urgent has it, whoever asked first', () => {
    const scenario = hospital(...onlyFree('LGH-ICU-2'))
    scenario.when(request(A, 3))
    scenario.at(clock('09:05')).when(request(B, 1))
    const decision = scenario.as(SYSTEM).when(allocate)
    expect(allocatedTo(decision)).toEqual([[B, 'LGH-ICU-2']])
    expect(events(decision)[0]).toMatchObject({ type: 'beds.held', holdFor: { kind: 'encounter', encounter: B } })
    expect(events(decision)[1]).toMatchObject({
      reasons: {
        waitedMinutes: 0,
        candidates: [{ bed: 'LGH-ICU-2', travelSeconds: 0 }],
        rivals: [{ encounter: A, acuity: 3 }],
      },
    })
  })

  test('when one of the same acuity has waited longer, then they go first', () => {
    const scenario = hospital(...onlyFree('LGH-ICU-2'))
    scenario.when(request(B, 3))
    scenario.at(clock('11:00')).when(request(A, 3))
    expect(allocatedTo(scenario.as(SYSTEM).when(allocate))).toEqual([[B, 'LGH-ICU-2']])
  })

  test('when a deadline is near, then it counts as more urgent', () => {
    const scenario = hospital(...onlyFree('LGH-ICU-2'))
    scenario.when(request(A, 3))
    scenario.when(request(B, 3, { deadline: clock('09:40') }))
    expect(allocatedTo(scenario.as(SYSTEM).when(allocate))).toEqual([[B, 'LGH-ICU-2']])
  })
})

test('a ventilator bed is left to whoever needs one, in one solution for all', () => {
  const scenario = hospital(occupied('LGH-ICU-3'), ...['HHI-ICU-1', 'HHI-ICU-2', 'ITC-ICU-1'].map(occupied))
  scenario.when(request(A, 3))
  scenario.when(request(B, 3, { features: ['ventilator'] }))
  expect(allocatedTo(scenario.as(SYSTEM).when(allocate)).sort()).toEqual([
    [A, 'LGH-ICU-2'],
    [B, 'LGH-ICU-1'],
  ])
})

describe('what is refused', () => {
  test.each([
    ['vital signs that cannot be', { respiration: 200 }, 'vitals.out-of-range'],
    ['a temperature in Fahrenheit', { temperature: 101 }, 'vitals.out-of-range'],
  ])('%s', (_name, wrong, expected) => {
    const vitals = {
      respiration: 18,
      saturation: 97,
      oxygen: false,
      systolic: 120,
      pulse: 80,
      alert: true,
      temperature: 37,
      hypercapnic: false,
      ...wrong,
    }
    const asked = { type: 'encounters.request-bed', encounter: A, patient: null, wanted: icu } as const
    expect(code(hospital().when({ ...asked, assessment: { acuity: null, vitals } }))).toBe(expected)
  })

  test.each([
    ['a child', 'ICU', 'child'],
    ['somebody pregnant', 'ICU', 'pregnant'],
    ['whoever needs a bed for newborns', 'NICU', null],
  ] as const)('a score for %s; a stated acuity is taken without one', (_name, unit, notScored) => {
    const vitals = { respiration: 40, saturation: 97, oxygen: false, systolic: 80, pulse: 140, alert: true } as const
    const assessment = { vitals: { ...vitals, temperature: 37, hypercapnic: false }, notScored }
    const asked = { type: 'encounters.request-bed', encounter: A, patient: null, wanted: { ...icu, unit } } as const
    const scenario = hospital()
    expect(code(scenario.when({ ...asked, assessment: { acuity: null, ...assessment } }))).toBe('vitals.not-scored')
    expect(scenario.when({ ...asked, assessment: { acuity: 3, ...assessment } })).toMatchObject({
      events: [{ acuity: 3, score: null }],
    })
  })

  test('a request that says nothing about urgency, or whose deadline is past', () => {
    const scenario = hospital()
    const asked = { type: 'encounters.request-bed', encounter: A, patient: null, wanted: icu } as const
    expect(code(scenario.when({ ...asked, assessment: { acuity: null, vitals: null } }))).toBe(
      'encounter.no-assessment',
    )
    expect(code(scenario.when(request(A, 2, { deadline: clock('08:00') })))).toBe('request.deadline-passed')
  })

  test('one patient in two beds, and two patients in one', () => {
    const scenario = hospital()
    scenario.when(place(A, 'LGH-ICU-1', 'PT-1'))
    expect(code(scenario.when(place(B, 'LGH-ICU-2', 'PT-1')))).toBe('encounter.patient-already-here')
    expect(code(scenario.when(place(B, 'LGH-ICU-1', 'PT-2')))).toBe('bed.occupied-by')
    expect(code(scenario.when(request(B, 1)))).toBeNull()
    expect(code(scenario.as(COORDINATOR).when(assign(B, 'LGH-ICU-1', note)))).toBe('bed.occupied-by')
  })

  test('a bed that does not suit, and an unknown one', () => {
    const scenario = hospital()
    scenario.when(request(A, 2, { features: ['dialysis'] }))
    scenario.as(COORDINATOR)
    expect(code(scenario.when(assign(A, 'LGH-ICU-1')))).toBe('bed.unsuitable')
    expect(code(scenario.when(assign(A, 'LGH-HDU-1')))).toBe('bed.unsuitable')
    expect(code(scenario.when(assign(A, 'NOWHERE-1')))).toBe('bed.unknown')
  })

  test('a patient who has left', () => {
    const scenario = hospital()
    scenario.when(place(A, 'LGH-ICU-1'))
    scenario.when({ type: 'encounters.discharge', encounter: A, to: 'home' })
    expect(code(scenario.when(place(A, 'LGH-ICU-2')))).toBe('encounter.closed')
    expect(code(scenario.when({ type: 'encounters.discharge', encounter: A, to: 'home' }))).toBe('encounter.closed')
  })

  test('that anybody but a coordinator passes over the ranking', () => {
    const scenario = hospital()
    scenario.when(request(A, 2))
    expect(code(scenario.when(assign(A, 'LGH-ICU-1')))).toBe('actor.not-permitted')
  })
})

describe('given a bed reserved for somebody', () => {
  const reserved = () => {
    const scenario = hospital(...onlyFree('LGH-ICU-2'))
    scenario.when(request(A, 4))
    scenario.as(SYSTEM).when(allocate)
    return scenario.as(NURSE)
  }

  test('when a coordinator takes it without a reason, then it stays', () => {
    const scenario = reserved()
    scenario.when(request(B, 1))
    expect(code(scenario.as(COORDINATOR).when(assign(B, 'LGH-ICU-2')))).toBe('reason.needed')
  })

  test('when a coordinator takes it with a reason, then who had it waits again from when they asked', () => {
    const scenario = reserved()
    scenario.when(request(B, 1))
    const decision = scenario.as(COORDINATOR).when(assign(B, 'LGH-ICU-2', note))
    expect(events(decision).map(({ type }) => type)).toEqual([
      'encounters.allocation-lost',
      'beds.hold-released',
      'beds.held',
      'encounters.bed-allocated',
    ])
    expect(events(decision)[0]).toMatchObject({
      encounter: A,
      because: 'pre-empted',
      rival: B,
      by: 'S-COORD',
      reason: note,
    })
    const lost = scenario.state.encounters.encounters.get(A)
    expect(lost?.request).toMatchObject({ allocation: null, requestedAt: clock('09:00') })
  })

  test('when the bed breaks, then they wait again', () => {
    const scenario = reserved()
    const blocked = { type: 'beds.set-status', bed: bed('LGH-ICU-2'), status: 'blocked', cause: 'equipment' } as const
    expect(events(scenario.when(blocked)).map(({ type }) => type)).toEqual([
      'encounters.allocation-lost',
      'beds.hold-released',
      'beds.status-set',
    ])
    expect(scenario.state.encounters.encounters.get(A)?.request?.allocation).toBeNull()
  })

  /** Whatever is due of the holds until then; the kinds of news that rang for whoever asked. */
  const rangUntil = (scenario: Scenario, until: Instant): string[] => {
    const rang: string[] = []
    for (;;) {
      const [command] = dueBeds(scenario.state, until).filter(({ type }) => type === 'beds.expire-hold')
      const [held] = [...scenario.state.beds.holds.values()]
      if (!command || !held) return rang
      scenario.at(held.expiresAt).as(SYSTEM).when(command)
      for (const { notice } of scenario.messages) if (notice.kind === 'colleague.bed-news') rang.push(notice.news.what)
      scenario.when(allocate)
      for (const { notice } of scenario.messages) if (notice.kind === 'colleague.bed-news') rang.push(notice.news.what)
    }
  }

  test('when it runs out and nobody goes before them, then they are asked once, and it is given up later', () => {
    const scenario = reserved()
    expect(rangUntil(scenario, clock('10:00'))).toEqual(['still-coming'])
    expect(scenario.state.beds.holds.size).toBe(1)
    expect(rangUntil(scenario, clock('23:00'))).toEqual([])
    expect(scenario.state.encounters.encounters.get(A)).toMatchObject({ request: null })
    expect(scenario.state.beds.beds.get(bed('LGH-ICU-2'))).toMatchObject({ hold: null, status: 'free' })
  })

  test('when they say that they still come, then it is kept for longer', () => {
    const scenario = reserved()
    rangUntil(scenario, clock('10:00'))
    const hold = scenario.state.beds.beds.get(bed('LGH-ICU-2'))?.hold
    if (!hold) throw new Error('no hold')
    scenario.at(clock('10:10')).as(NURSE).when({ type: 'beds.extend-hold', hold, minutes: 60 })
    expect(scenario.state.beds.holds.get(hold)?.expiresAt).toBe(clock('11:10'))
  })

  test('when they are given up, then whoever is next has the bed', () => {
    const scenario = reserved()
    scenario.when(request(B, 5))
    rangUntil(scenario, clock('10:45'))
    expect(scenario.state.encounters.encounters.get(B)?.request?.allocation?.bed).toBe('LGH-ICU-2')
  })

  test('when it runs out and somebody more urgent waits, then they wait again and those have it', () => {
    const scenario = reserved()
    scenario.when(request(B, 1))
    expect(rangUntil(scenario, clock('10:00'))).toEqual(['lost', 'reserved'])
    expect(scenario.state.encounters.encounters.get(A)?.request?.allocation).toBeNull()
    expect(scenario.state.encounters.encounters.get(B)?.request?.allocation?.bed).toBe('LGH-ICU-2')
  })

  test('when somebody says the bed is occupied, then the patient came', () => {
    const scenario = reserved()
    scenario.when({ type: 'beds.set-status', bed: bed('LGH-ICU-2'), status: 'occupied' })
    expect(scenario.state.encounters.encounters.get(A)).toMatchObject({ bed: 'LGH-ICU-2', request: null })
    expect(scenario.state.beds.holds.size).toBe(0)
  })

  test('when the request is withdrawn, then the bed is free again', () => {
    const scenario = reserved()
    scenario.when({ type: 'encounters.cancel-request', encounter: A, because: 'withdrawn' })
    expect(scenario.state.beds.beds.get(bed('LGH-ICU-2'))).toMatchObject({ hold: null, status: 'free' })
    expect(scenario.state.encounters.encounters.get(A)?.closedAt).toBe(clock('09:00'))
  })
})

test('a move takes the patient and leaves the old bed to be cleaned', () => {
  const scenario = hospital()
  scenario.when(place(A, 'LGH-ICU-1'))
  scenario.when(request(A, 4, { unit: 'HDU', why: 'step-down' }))
  scenario.as(SYSTEM).when(allocate)
  const decision = scenario.as(NURSE).when(place(A, 'LGH-HDU-1'))
  expect(events(decision)).toMatchObject([{ type: 'encounters.placed', from: 'LGH-ICU-1', bed: 'LGH-HDU-1' }])
  const { beds } = scenario.state.beds
  expect(beds.get(bed('LGH-ICU-1'))).toMatchObject({ status: 'cleaning', occupant: null })
  expect(beds.get(bed('LGH-HDU-1'))).toMatchObject({ status: 'occupied', occupant: A, hold: null })
})

test('where nothing is free, the settled patient of least acuity is named once for a step down', () => {
  const scenario = hospital(...onlyFree('LGH-ICU-2'))
  scenario.when(request(A, 4))
  scenario.when(place(A, 'LGH-ICU-2'))
  scenario.at(clock('10:00', '2026-11-25')).when(request(B, 2))
  const decision = scenario.as(SYSTEM).when(allocate)
  expect(events(decision)).toMatchObject([
    { type: 'encounters.step-down-proposed', encounter: A, bed: 'LGH-ICU-2', into: 'LGH-HDU-1', unblocks: B },
  ])
  expect(events(scenario.when(allocate))).toEqual([])
})

describe('timers', () => {
  test('a request that waits past its target is told of, again at each further target', () => {
    const scenario = hospital(...onlyFree('none'), occupied('LGH-HDU-1'))
    scenario.when(request(A, 1))
    expect(nextDueEncounters(scenario.state)).toBe(clock('09:30'))
    const [first] = dueEncounters(scenario.state, clock('09:30'))
    expect(first).toEqual({ type: 'encounters.escalate', encounter: A })
    if (first) expect(events(scenario.at(clock('09:30')).as(SYSTEM).when(first))).toMatchObject([{ level: 1 }])
    expect(nextDueEncounters(scenario.state)).toBe(clock('10:00'))
  })

  test('past its deadline it ends', () => {
    const scenario = hospital(...onlyFree('none'))
    scenario.when(request(A, 5, { deadline: clock('09:20') }))
    expect(dueEncounters(scenario.state, clock('09:20'))).toEqual([
      { type: 'encounters.cancel-request', encounter: A, because: 'too-late' },
    ])
  })

  test('a closed stay leaves the state some days later', () => {
    const scenario = hospital()
    scenario.when(place(C, 'LGH-ICU-1'))
    scenario.when({ type: 'encounters.discharge', encounter: C, to: 'home' })
    const later = clock('11:00', '2026-11-26')
    for (const command of dueEncounters(scenario.state, later)) scenario.at(later).as(SYSTEM).when(command)
    expect(scenario.state.encounters.encounters.has(C)).toBe(false)
  })
})

test('whoever waits while a nearer bed is being cleaned is told why the far one stays free, once', () => {
  const scenario = hospital(...onlyFree('ITC-ICU-1'))
  scenario.as(NURSE).when({ type: 'beds.set-status', bed: bed('LGH-ICU-2'), status: 'cleaning' })
  scenario.as(NURSE).when(request(A, 1))
  const far = { ...allocate, travelSeconds: () => 7200 }
  const because = { kind: 'nearer-soon', bed: 'LGH-ICU-2', minutes: 45 }
  expect(events(scenario.as(SYSTEM).when(far))).toMatchObject([
    { type: 'encounters.bed-passed', encounter: A, bed: 'ITC-ICU-1', because },
  ])
  expect(events(scenario.when(far))).toEqual([])
})

describe('given the only bed is being cleaned, ten minutes by road away', () => {
  const THE_BED = bed('ITC-ICU-1')
  const dirty = () => {
    const scenario = hospital(...onlyFree('ITC-ICU-1')).as(NURSE)
    scenario.when({ type: 'beds.set-status', bed: THE_BED, status: 'cleaning' })
    scenario.when(request(A, 2))
    return scenario
  }
  // 45 minutes of cleaning, less ten of road, less ten to set off.
  const inTime = () => {
    const scenario = dirty().at(clock('09:25')).as(SYSTEM)
    return { scenario, decision: scenario.when(allocate) }
  }

  test('when there is time still, then nobody has it, and it is clear when to look again', () => {
    const scenario = dirty().at(clock('09:24')).as(SYSTEM)
    expect(allocationIsWanted(scenario.state, travelSeconds, clock('09:24'))).toBe(false)
    expect(nextRoundAt(scenario.state, travelSeconds, clock('09:24'))).toBe(clock('09:25'))
    expect(events(scenario.when(allocate))).toEqual([])
  })

  test('when they have to get ready to be there when it is clean, then it is theirs', () => {
    expect(allocationIsWanted(dirty().state, travelSeconds, clock('09:25'))).toBe(true)
    const { scenario, decision } = inTime()
    expect(events(decision)).toMatchObject([
      { type: 'beds.held', bed: THE_BED, expiresAt: clock('10:55') },
      { type: 'encounters.bed-allocated', encounter: A, bed: THE_BED, cleanInMinutes: 20 },
    ])
    expect(nextRoundAt(scenario.state, travelSeconds, clock('09:25'))).toBeNull()
    expect(explainEncounters(events(decision)[1] as EncountersEvent)[1]).toMatch(/being cleaned, ready in about 20 min/)
  })

  test('when it is clean, then it is theirs still, whoever says so, and their card says it', () => {
    const { scenario } = inTime()
    expect(code(scenario.as(NURSE).when(place(A, THE_BED)))).toBe('bed.not-free')
    scenario.when({ type: 'beds.set-status', bed: THE_BED, status: 'free' })
    expect(scenario.messages.map(({ notice }) => notice)).toContainEqual({
      kind: 'card.bed-request',
      encounter: A,
      view: 'asker',
    })
    expect(scenario.state.encounters.encounters.get(A)?.request?.allocation?.bed).toBe(THE_BED)
    expect(events(scenario.when(place(A, THE_BED)))).toMatchObject([{ type: 'encounters.placed', bed: THE_BED }])
  })

  test('when a coordinator gives it to somebody else, with a reason, then they wait again and who cleans hears who comes', () => {
    const { scenario } = inTime()
    scenario.as(NURSE).when(request(B, 1))
    expect(code(scenario.as(COORDINATOR).when(assign(B, THE_BED)))).toBe('reason.needed')
    const decision = scenario.when(assign(B, THE_BED, note))
    expect(events(decision)).toMatchObject([
      { type: 'encounters.allocation-lost', encounter: A, because: 'pre-empted', rival: B, reason: note },
      { type: 'beds.hold-released', bed: THE_BED },
      { type: 'beds.held', bed: THE_BED, expiresAt: clock('10:55') },
      { type: 'encounters.bed-allocated', encounter: B, bed: THE_BED, cleanInMinutes: 20, reason: note },
    ])
    const notices = scenario.messages.map(({ notice }) => notice)
    expect(notices).toContainEqual({ kind: 'team.clean-for', bed: THE_BED, encounter: B })
    expect(scenario.state.encounters.encounters.get(A)?.request?.allocation).toBeNull()
    expect(scenario.state.beds.beds.get(THE_BED)?.status).toBe('cleaning')
  })

  test('when it turns out to be broken, then they wait again', () => {
    const { scenario } = inTime()
    scenario.as(NURSE).when({ type: 'beds.set-status', bed: THE_BED, status: 'blocked' })
    expect(scenario.state.encounters.encounters.get(A)?.request?.allocation).toBeNull()
  })

  test('when somebody else asks, then it is nobody else’s', () => {
    const { scenario } = inTime()
    scenario.as(NURSE).when(request(B, 1))
    expect(allocatedTo(scenario.at(clock('09:40')).as(SYSTEM).when(allocate))).toEqual([])
  })
})

describe('given hundreds of beds and the last one free', () => {
  const last = () => new Scenario(clock('09:00')).given(manyBeds(100), freed('LGH-ICU-1')).as(NURSE)
  const freed = (id: string): Event => ({ type: 'beds.status-set', bed: bed(id), status: 'free' })
  const because = { kind: 'kept-for-urgent' }

  test('when somebody less urgent waits, then it is kept for the most urgent, and they are told why, once', () => {
    const scenario = last()
    scenario.when(request(A, 3))
    const decision = scenario.as(SYSTEM).when(allocate)
    expect(events(decision)).toMatchObject([{ type: 'encounters.bed-passed', encounter: A, bed: 'LGH-ICU-1', because }])
    expect(scenario.state.encounters.encounters.get(A)?.request?.passed).toBe('kept-for-urgent')
    expect(events(scenario.when(allocate))).toEqual([])
  })

  test('when the most urgent comes, then it is theirs', () => {
    const scenario = last()
    scenario.when(request(A, 3))
    scenario.as(SYSTEM).when(allocate)
    scenario.as(NURSE).when(request(B, 1))
    expect(allocatedTo(scenario.as(SYSTEM).when(allocate))).toEqual([[B, 'LGH-ICU-1']])
  })

  test('when another is free beside it, then one of the two is given', () => {
    const scenario = last().given(freed('LGH-ICU-2')).as(NURSE)
    scenario.when(request(A, 3))
    expect(allocatedTo(scenario.as(SYSTEM).when(allocate))).toHaveLength(1)
  })

  test('when the only other is being cleaned miles away, then that one is kept too', () => {
    const far = { ...allocate, travelSeconds: () => 7200 }
    const scenario = last().given({ type: 'beds.status-set', bed: bed('HHI-ICU-1'), status: 'cleaning' })
    scenario.as(NURSE).when(request(A, 3, { near: FacilityId.parse('HHI') }))
    const atHand = scenario.at(clock('09:40')).as(SYSTEM).when(far)
    expect(events(atHand)).toMatchObject([{ type: 'encounters.bed-passed', encounter: A, because }])
    scenario.as(NURSE).when(request(B, 1, { near: FacilityId.parse('HHI') }))
    expect(allocatedTo(scenario.as(SYSTEM).when(far))).toEqual([[B, 'HHI-ICU-1']])
  })

  test('when somebody has waited long enough, then it is theirs all the same', () => {
    const scenario = last()
    scenario.when(request(A, 3))
    const decision = scenario.at(clock('15:00', '2026-11-28')).as(SYSTEM).when(allocate)
    expect(allocatedTo(decision)).toEqual([[A, 'LGH-ICU-1']])
  })
})
