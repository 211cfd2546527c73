import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { BedScenario, BedStock } from '../../orchestrator/simulation/beds/bed-scenario.ts'
import { readCsv } from './csv.ts'
import { Faults } from './faults.ts'

const count = z
  .string()
  .regex(/^\d{1,5}$/, 'not a whole number of beds')
  .transform(Number)
const degrees = (limit: number) =>
  z
    .string()
    .regex(/^(-?\d{1,3}(\.\d+)?)?$/, 'not degrees')
    .transform((text) => (text === '' ? null : Number(text)))
    .refine((value) => value === null || Math.abs(value) <= limit, `not within ±${limit}`)

const Hospital = z.object({
  snapshot: z.string().regex(/^\d+$/, 'not a number').transform(Number),
  hospital: z.string().min(1, 'no name'),
  lat: degrees(90),
  lon: degrees(180),
  gen_allocated: count,
  gen_occupied: count,
  hdu_allocated: count,
  hdu_occupied: count,
  icu_allocated: count,
  icu_occupied: count,
  vent_allocated: count,
  vent_occupied: count,
})
type Hospital = z.output<typeof Hospital>

/**
 * The hospitals of the latest snapshot of `beds.csv` (docs/bed-simulation.md) that have a place and a bed.
 * @throws {ScenarioError} with every fault by file and line
 */
export function readBedScenario(folder: string): BedScenario {
  const path = join(folder, 'beds.csv')
  const file = basename(path)
  const faults = new Faults()
  const rows = readCsv(file, readText(path, file, faults), Hospital, faults)
  for (const { line, value } of rows) {
    for (const kind of ['gen', 'hdu', 'icu', 'vent'] as const) {
      if (value[`${kind}_occupied`] > value[`${kind}_allocated`]) {
        faults.add(file, line, `${kind}: more beds occupied than there are`)
      }
    }
  }
  const latest = rows.reduce((newest, { value }) => Math.max(newest, value.snapshot), 0)
  const hospitals = rows.flatMap(({ value }) => (value.snapshot === latest ? hospitalOf(value) : []))
  if (hospitals.length === 0) faults.add(file, null, 'no hospital with a place and a bed')
  faults.throwAny()
  return { hospitals }
}

function readText(path: string, file: string, faults: Faults): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    faults.add(file, null, 'cannot be read')
    faults.throwAny()
    return ''
  }
}

function hospitalOf(row: Hospital): BedScenario['hospitals'][number][] {
  const { hospital: name, lat, lon } = row
  const stock: BedStock[] = [
    { unit: 'ICU', features: [], beds: row.icu_allocated, occupied: row.icu_occupied } as const,
    { unit: 'ICU', features: ['ventilator'], beds: row.vent_allocated, occupied: row.vent_occupied } as const,
    { unit: 'HDU', features: [], beds: row.hdu_allocated, occupied: row.hdu_occupied } as const,
    { unit: 'WARD', features: [], beds: row.gen_allocated, occupied: row.gen_occupied } as const,
  ].filter(({ beds }) => beds > 0)
  return lat === null || lon === null || stock.length === 0 ? [] : [{ name, location: { lat, lon }, stock }]
}
