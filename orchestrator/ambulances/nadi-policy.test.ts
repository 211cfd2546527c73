import { expect, test } from 'vitest'
import { closestPolicy } from './closest-policy.ts'
import { dmexclpPolicy } from './dmexclp-policy.ts'
import { fleetView, freeUnit, newCall } from './fleet.fixture.ts'
import type { Call, Unit } from './fleet.ts'
import { nadiPolicy } from './nadi-policy.ts'
import { NADI_RULES } from './nadi-rules.ts'

const nadi = nadiPolicy(NADI_RULES)
const still = nadiPolicy({ ...NADI_RULES, movesADay: 0 })
const onTheWay = (unit: Unit, call: Call, arrivesInSeconds: number): [Unit, Call] => [
  { ...unit, duty: { kind: 'responding', call: call.index, arrivesInSeconds } },
  { ...call, unit: unit.index },
]

test('two calls and two units are matched together, not one by one', () => {
  // One by one unit 0 goes to the first call and unit 1, 1000 s away, to the second. Together both are in time.
  const view = fleetView([freeUnit(0, 10), freeUnit(1, 2)], [newCall(0, 6), newCall(1, 12)])
  expect(still.decide(view).send).toEqual([
    { unit: 1, call: 0 },
    { unit: 0, call: 1 },
  ])
  expect(closestPolicy.decide(view).send[0]).toEqual({ unit: 0, call: 0 })
})

test('a unit on its way to a P3 is redirected to a P1, and the P3 gets another in the same decision', () => {
  const [busy, p3] = onTheWay(freeUnit(0, 5), newCall(0, 9, { priority: 'P3' }), 400)
  const view = fleetView([busy, freeUnit(1, 20)], [p3, newCall(1, 4)])
  expect(still.decide(view).send).toEqual([
    { unit: 1, call: 0 },
    { unit: 0, call: 1 },
  ])
  expect(closestPolicy.decide(view).send).toEqual([{ unit: 1, call: 1 }])
})

test('a crew that was redirected often enough is left alone', () => {
  const [busy, p3] = onTheWay(
    freeUnit(0, 5, { redirects: NADI_RULES.redirectsMax }),
    newCall(0, 9, { priority: 'P3' }),
    400,
  )
  const view = fleetView([busy, freeUnit(1, 20)], [p3, newCall(1, 4)])
  expect(still.decide(view).send).toEqual([{ unit: 1, call: 1 }])
})

test('nobody is redirected for a gain of seconds', () => {
  const [busy, p1] = onTheWay(freeUnit(0, 5), newCall(0, 8), 300)
  const view = fleetView([busy, freeUnit(1, 10)], [p1])
  expect(still.decide(view).send).toEqual([])
})

test('a free unit takes a call over only if it gains the minutes that are needed, however much they would change', () => {
  const decided = (arrivesInSeconds: number) => {
    const [busy, p1] = onTheWay(freeUnit(0, 5), newCall(0, 8, { waitedSeconds: 60 }), arrivesInSeconds)
    return still.decide(fleetView([busy, freeUnit(1, 12)], [p1]))
  }
  // The free unit is there in 400 s, 20 s before it is too late.
  expect(decided(450)).toMatchObject({ send: [], post: [] })
  expect(decided(470)).toMatchObject({ send: [{ unit: 1, call: 0 }], post: [{ unit: 0 }] })
})

test('a P1 never waits for a better unit while any is free', () => {
  const engaged = freeUnit(0, 5, { duty: { kind: 'engaged', freeInSeconds: 60 } })
  const view = fleetView([engaged, freeUnit(1, 29)], [newCall(0, 5)])
  expect(still.decide(view).send).toEqual([{ unit: 1, call: 0 }])
})

test('a P3 is kept for a unit that will soon be free and close', () => {
  const engaged = freeUnit(0, 5, { duty: { kind: 'engaged', freeInSeconds: 60 } })
  const view = fleetView([engaged, freeUnit(1, 29)], [newCall(0, 5, { priority: 'P3' })])
  expect(still.decide(view)).toMatchObject({ send: [], lookAgainInSeconds: 120 })
  const waited = fleetView([engaged, freeUnit(1, 29)], [newCall(0, 5, { priority: 'P3', waitedSeconds: 20_000 })])
  expect(still.decide({ ...waited, units: [freeUnit(1, 29, { index: 0 })] }).send).toHaveLength(1)
})

test('a P1 gets the class it needs, or a lower one rather than nobody', () => {
  const bls = freeUnit(0, 5, { class: 'BLS' })
  const call = newCall(0, 5)
  for (const policy of [closestPolicy, still, dmexclpPolicy('dmexclp', 0.3, { dispatch: true, redeployment: true })]) {
    expect(policy.decide(fleetView([bls, freeUnit(1, 8)], [call])).send).toEqual([{ unit: 1, call: 0 }])
    expect(policy.decide(fleetView([bls], [call])).send).toEqual([{ unit: 0, call: 0 }])
  }
})

test('a released unit goes where cover is missing, not where there is some', () => {
  const units = [freeUnit(0, 0), freeUnit(1, 10), freeUnit(2, 1, { home: 0 })]
  const view = fleetView(units, [], { released: [2] })
  expect(still.decide(view).post).toEqual([{ unit: 2, zone: 20 }])
  expect(dmexclpPolicy('dmexclp', 0.3, { dispatch: false, redeployment: true }).decide(view).post).toEqual([
    { unit: 2, zone: 20 },
  ])
})

test('one of two units at one post is moved to cover the rest, unless the day has had its moves', () => {
  const view = fleetView([freeUnit(0, 0), freeUnit(1, 0)], [])
  const { post } = nadi.decide(view)
  expect(post).toHaveLength(1)
  expect(nadi.decide({ ...view, moves: NADI_RULES.movesADay }).post).toEqual([])
  const tired = view.units.map((unit) => ({ ...unit, moves: NADI_RULES.movesACrew }))
  expect(nadi.decide({ ...view, units: tired }).post).toEqual([])
})

test('the 2017 dispatch spares the unit that covers most, the closest one does not', () => {
  // Zone 4 is reached in time by both; unit 1 alone covers the far end, unit 0 stands beside unit 2.
  const view = fleetView([freeUnit(0, 0), freeUnit(1, 7), freeUnit(2, 1)], [newCall(0, 4)])
  expect(closestPolicy.decide(view).send).toEqual([{ unit: 1, call: 0 }])
  const dispatch = dmexclpPolicy('dmexclp-dispatch', 0.3, { dispatch: true, redeployment: false })
  expect(dispatch.decide(view).send).toEqual([{ unit: 0, call: 0 }])
})
