import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { RoadTimes } from '../../orchestrator/ambulances/road-times.ts'
import { ORDINARY_FACTOR, TARGET_SECONDS } from '../../orchestrator/limits.ts'
import type { Scenario, ScenarioCall, Standby } from '../../orchestrator/simulation/scenario.ts'
import { type Row, readCsv } from './csv.ts'
import { Faults } from './faults.ts'
import { AmbulanceRow, BaseRow, CallRow, HospitalRow, HourRow, Settings, TravelRow, ZoneRow } from './tables.ts'

export interface ScenarioFiles {
  readonly folder: string
  /** Instead of the folder's own. */
  readonly ambulances?: string | undefined
  readonly calls?: string | undefined
  readonly standby?: Standby | undefined
}

/**
 * Reads a scenario folder; refuses one that contradicts itself.
 *
 * @throws ScenarioError with every fault: file, line and reason
 */
export function readScenario(files: ScenarioFiles): Scenario {
  const faults = new Faults()
  const table = <S extends z.ZodObject>(name: string, schema: S, instead?: string): Table<z.output<S>> => {
    const path = instead ?? join(files.folder, name)
    const file = basename(path)
    const text = readText(path, file, faults)
    return { file, rows: text === null ? [] : readCsv(file, text, schema, faults) }
  }
  const zones = table('zones.csv', ZoneRow)
  const travel = table('travel.csv', TravelRow)
  const hours = table('hours.csv', HourRow)
  const bases = table('bases.csv', BaseRow)
  const ambulances = table('ambulances.csv', AmbulanceRow, files.ambulances)
  const hospitals = table('hospitals.csv', HospitalRow)
  const calls = table('calls.csv', CallRow, files.calls)
  const settings = readSettings(join(files.folder, 'scenario.json'), faults)
  faults.throwAny()

  const zoneOf = numbered(zones, ({ zone }) => zone, faults)
  const baseOf = numbered(bases, ({ base }) => base, faults)
  const hospitalOf = numbered(hospitals, ({ hospital }) => hospital, faults)
  numbered(ambulances, ({ ambulance }) => ambulance, faults)
  numbered(calls, ({ call }) => call, faults)
  const look = lookUp(faults)
  const baseZones = bases.rows.map((row) => look(bases.file, row.line, 'zone', row.value.zone, zoneOf))
  const scenario: Scenario = {
    roads: roadTimes(travel, zoneOf, faults),
    hourFactors: hourFactors(hours, faults),
    ordinaryFactor: settings.ordinaryFactor ?? ORDINARY_FACTOR,
    mobilisationSeconds: settings.mobilisationSeconds ?? 0,
    targetSeconds: { ...TARGET_SECONDS, ...settings.targetSeconds },
    bases: [...new Set(baseZones)],
    standby: files.standby ?? settings.standby ?? 'zones',
    ambulances: ambulances.rows.map(({ line, value }) => ({
      id: value.ambulance,
      class: value.class,
      zone: baseZones[look(ambulances.file, line, 'base', value.base, baseOf)] ?? 0,
    })),
    hospitals: hospitals.rows.map(({ line, value }) => ({
      id: value.hospital,
      zone: look(hospitals.file, line, 'zone', value.zone, zoneOf),
      capabilities: value.capabilities.split(';').filter((capability) => capability !== ''),
    })),
    calls: calls.rows.map(
      ({ line, value }): ScenarioCall => ({
        id: value.call,
        at: value.at_seconds,
        zone: look(calls.file, line, 'zone', value.zone, zoneOf),
        priority: value.priority,
        onSceneSeconds: value.on_scene_seconds,
        transport: value.transport === '1',
        handoverSeconds: value.handover_seconds,
        hospital: value.hospital === '' ? null : look(calls.file, line, 'hospital', value.hospital, hospitalOf),
      }),
    ),
  }
  checkOrder(calls, faults)
  for (const needed of [ambulances, hospitals, bases, calls]) {
    if (needed.rows.length === 0) faults.add(needed.file, null, 'has no rows')
  }
  faults.throwAny()
  return scenario
}

interface Table<T> {
  readonly file: string
  readonly rows: readonly Row<T>[]
}

function readText(path: string, file: string, faults: Faults): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    faults.add(file, null, `cannot be read: ${error instanceof Error && 'code' in error ? error.code : String(error)}`)
    return null
  }
}

function readSettings(path: string, faults: Faults): Settings {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return {} // a folder may do without
  }
  try {
    const parsed = Settings.safeParse(JSON.parse(text))
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      faults.add(basename(path), null, `${issue.path.join('.')}: ${issue.message}`)
    }
  } catch (error) {
    faults.add(basename(path), null, `is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return {}
}

/** Names to their numbers; a name given twice is a fault. */
function numbered<T>({ file, rows }: Table<T>, nameOf: (row: T) => string, faults: Faults): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { line, value } of rows) {
    const name = nameOf(value)
    if (numbers.has(name)) faults.add(file, line, `${name} is there already`)
    else numbers.set(name, numbers.size)
  }
  return numbers
}

const lookUp =
  (faults: Faults) =>
  (file: string, line: number, what: string, name: string, among: ReadonlyMap<string, number>): number => {
    const found = among.get(name)
    if (found === undefined) faults.add(file, line, `unknown ${what} ${name}`)
    return found ?? 0
  }

function roadTimes(
  travel: Table<z.output<typeof TravelRow>>,
  zoneOf: ReadonlyMap<string, number>,
  faults: Faults,
): RoadTimes {
  const look = lookUp(faults)
  const count = zoneOf.size
  const seconds = new Float64Array(count * count).fill(Number.NaN)
  for (const { line, value } of travel.rows) {
    const cell =
      look(travel.file, line, 'zone', value.from, zoneOf) * count + look(travel.file, line, 'zone', value.to, zoneOf)
    if (!Number.isNaN(seconds[cell])) faults.add(travel.file, line, `${value.from} to ${value.to} is there already`)
    seconds[cell] = value.seconds
  }
  const names = [...zoneOf.keys()]
  const gap = seconds.findIndex(Number.isNaN)
  if (gap >= 0) {
    const missing = seconds.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0)
    const first = `${names[Math.floor(gap / count)]} to ${names[gap % count]}`
    faults.add(travel.file, null, `no time from ${first}${missing > 1 ? ` and ${missing - 1} more` : ''}`)
  }
  return new RoadTimes(count, seconds)
}

function hourFactors({ file, rows }: Table<z.output<typeof HourRow>>, faults: Faults): number[] {
  const factors: number[] = []
  for (const { line, value } of rows) {
    if (factors[value.hour] !== undefined) faults.add(file, line, `hour ${value.hour} is there already`)
    factors[value.hour] = value.factor
  }
  for (let hour = 0; hour < 24; hour += 1) if (factors[hour] === undefined) faults.add(file, null, `no hour ${hour}`)
  return factors
}

function checkOrder({ file, rows }: Table<z.output<typeof CallRow>>, faults: Faults): void {
  let latest = 0
  for (const { line, value } of rows) {
    if (value.at_seconds < latest) {
      faults.add(file, line, `${value.call} comes at ${value.at_seconds}, after a call at ${latest}`)
    }
    latest = Math.max(latest, value.at_seconds)
  }
}
