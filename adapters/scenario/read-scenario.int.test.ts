import { join } from 'node:path'
import { expect, test } from 'vitest'
import { standbyZones } from '../../orchestrator/simulation/scenario.ts'
import { SOUND, scenarioFolder } from './folder.fixture.ts'
import { readScenario } from './read-scenario.ts'

const refusal = (change: Readonly<Record<string, string | null>>): string => {
  try {
    readScenario({ folder: scenarioFolder(change) })
  } catch (error) {
    expect(error).toMatchObject({ code: 'scenario.invalid' })
    return error instanceof Error ? error.message : ''
  }
  return 'not refused'
}
const changed = (file: string, from: string, to: string): Readonly<Record<string, string>> => {
  const text = SOUND[file] ?? ''
  expect(text).toContain(from)
  return { [file]: text.replace(from, to) }
}

test('a folder becomes a scenario, zones by their number', () => {
  const scenario = readScenario({ folder: scenarioFolder() })
  expect(scenario.roads.between(0, 1)).toBe(300)
  expect(scenario.bases).toEqual([2])
  expect(scenario.ambulances).toEqual([
    { id: 'A1', class: 'ALS', zone: 2 },
    { id: 'A2', class: 'BLS', zone: 2 },
  ])
  expect(scenario.hospitals).toEqual([{ id: 'H1', zone: 1, capabilities: ['ED', 'CATH'] }])
  expect(scenario.calls.map(({ at, zone, hospital }) => [at, zone, hospital])).toEqual([
    [9, 0, null],
    [70.5, 1, 0],
  ])
  expect(scenario).toMatchObject({
    ordinaryFactor: 1.424,
    mobilisationSeconds: 0,
    targetSeconds: { P1: 480, P3: 1800 },
  })
})

test('a scenario may say its own factors and targets', () => {
  const settings = '{"ordinaryFactor": 1.2, "mobilisationSeconds": 50, "targetSeconds": {"P1": 600}}'
  expect(readScenario({ folder: scenarioFolder({ 'scenario.json': settings }) })).toMatchObject({
    ordinaryFactor: 1.2,
    mobilisationSeconds: 50,
    targetSeconds: { P1: 600, P2: 900 },
  })
})

test('free units may stand by in any zone, unless the folder or its reader says at the bases only', () => {
  expect(standbyZones(readScenario({ folder: scenarioFolder() }))).toEqual([2, 0, 1])
  const folder = scenarioFolder({ 'scenario.json': '{"standby": "bases"}' })
  expect(standbyZones(readScenario({ folder }))).toEqual([2])
  expect(standbyZones(readScenario({ folder, standby: 'zones' }))).toEqual([2, 0, 1])
  expect(refusal({ 'scenario.json': '{"standby": "streets"}' })).toContain('scenario.json: standby')
})

test('other ambulances and calls may stand in', () => {
  const other = scenarioFolder({ 'ambulances.csv': 'ambulance,class,base\nX,ALS,B1\n' })
  const scenario = readScenario({ folder: scenarioFolder(), ambulances: join(other, 'ambulances.csv') })
  expect(scenario.ambulances.map(({ id }) => id)).toEqual(['X'])
})

test('files as spreadsheets write them are read', () => {
  const zones =
    '\uFEFF"zone","lat","lon","note"\r\nZ1,-36.8,174.7,"a, ""b"""\r\nZ2,-36.9,174.8,\r\nS1,-36.85,174.75,\r\n'
  expect(readScenario({ folder: scenarioFolder({ 'zones.csv': zones }) }).roads.zones).toBe(3)
})

test.each([
  ['calls.csv', 'C1,9,Z1', 'C1,NaN,Z1', 'calls.csv:2: at_seconds: not a number'],
  ['calls.csv', 'C1,9,Z1', 'C1,,Z1', 'calls.csv:2: at_seconds: not a number'],
  ['calls.csv', 'C1,9,Z1', 'C1,-9,Z1', 'calls.csv:2: at_seconds: seconds cannot be negative'],
  ['calls.csv', 'C1,9,Z1', 'C1,90,Z1', 'calls.csv:3: C2 comes at 70.5, after a call at 90'],
  ['calls.csv', 'C1,9,Z1', 'C1,9,Z9', 'calls.csv:2: unknown zone Z9'],
  ['calls.csv', 'Z1,P1', 'Z1,P7', 'calls.csv:2: priority: '],
  ['calls.csv', 'C2,', 'C1,', 'calls.csv:3: C1 is there already'],
  ['calls.csv', ',0,H1', ',0,H7', 'calls.csv:3: unknown hospital H7'],
  ['calls.csv', ',300,', ',300', 'calls.csv:2: 7 fields under 8 headings'],
  ['calls.csv', 'at_seconds', 'when', 'calls.csv:1: no column at_seconds'],
  ['travel.csv', 'Z1,Z2,300', 'Z1,Z2,-1', 'travel.csv:3: seconds: seconds cannot be negative'],
  ['travel.csv', 'Z1,Z2,300', 'Z1,Z2,Infinity', 'travel.csv:3: seconds: not a number'],
  ['travel.csv', 'Z1,Z2,300\n', '', 'travel.csv: no time from Z1 to Z2'],
  ['travel.csv', 'Z1,Z2,300', 'Z1,Z9,300', 'travel.csv:3: unknown zone Z9'],
  ['travel.csv', 'Z1,Z2,300', 'Z1,Z2,300\nZ1,Z2,301', 'travel.csv:4: Z1 to Z2 is there already'],
  ['zones.csv', 'Z1,-36.8,', 'Z1,-96.8,', 'zones.csv:2: lat: latitudes lie between -90 and 90'],
  ['zones.csv', 'Z2,', '"Z2,', 'zones.csv:3: a quote is left open'],
  ['bases.csv', 'B1,S1', 'B1,S9', 'bases.csv:2: unknown zone S9'],
  ['ambulances.csv', 'A2,BLS,B1', 'A2,BLS,B7', 'ambulances.csv:3: unknown base B7'],
  ['ambulances.csv', 'A2,BLS', 'A2,BUS', 'ambulances.csv:3: class: '],
  ['hospitals.csv', 'H1,Z2', 'H1,Z7', 'hospitals.csv:2: unknown zone Z7'],
  ['hours.csv', '7,1.0', '7,0', 'hours.csv:9: factor: a factor is above 0'],
  ['hours.csv', '7,1.0\n', '', 'hours.csv: no hour 7'],
])('a folder that lies is refused: %s with %s as %s', (file, from, to, reason) => {
  expect(refusal(changed(file, from, to))).toContain(`\n  ${reason}`)
})

test('every fault is told at once, a missing file and wrong settings among them', () => {
  const message = refusal({
    'bases.csv': null,
    'scenario.json': '{"ordinaryFactor": 0.5, "sirens": 1}',
    'calls.csv': '',
  })
  expect(message).toContain('bases.csv: cannot be read: ENOENT')
  expect(message).toContain('scenario.json: ordinaryFactor: ')
  expect(message).toContain('calls.csv:1: no column call')
  expect(refusal({ 'scenario.json': '{' })).toContain('scenario.json: is not JSON')
  expect(refusal({ 'ambulances.csv': 'ambulance,class,base\n' })).toContain('ambulances.csv: has no rows')
})
