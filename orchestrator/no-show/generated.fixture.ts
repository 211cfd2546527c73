import type { CellRow, Feature } from './encoding.ts'
import { sigmoid } from './logistic.ts'

/** Chance from a seed, the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let at = seed
  return () => {
    at = (at + 0x6d2b79f5) | 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const FEATURES: readonly Feature[] = [
  { name: 'lead', kind: 'number' },
  { name: 'age', kind: 'number' },
  { name: 'place', kind: 'category' },
  { name: 'reminded', kind: 'number' },
]

const PLACES = ['north', 'south', 'east', 'west'] as const
const OF_PLACE = { north: 0.5, south: 0, east: -0.4, west: 0.2 } as const

export interface Generated {
  readonly rows: readonly CellRow[]
  readonly outcomes: readonly number[]
  /** The chance each outcome was drawn with. */
  readonly truth: readonly number[]
}

/** Bookings whose chances are known: nobody's lead time of none is its own, the rest bends; reminders help those who wait. */
export function generated(count: number, seed: number): Generated {
  const random = seeded(seed)
  const rows: CellRow[] = []
  const truth: number[] = []
  for (let n = 0; n < count; n += 1) {
    const lead = random() < 0.3 ? 0 : 1 + Math.floor(40 * random() ** 2)
    const age = Math.floor(90 * random())
    const place = PLACES[Math.floor(4 * random())] ?? 'north'
    const reminded = random() < 0.5 ? 1 : 0
    const waits = lead === 0 ? -2.5 : -1 + 0.5 * Math.log(lead) - 0.03 * reminded * lead
    truth.push(sigmoid(waits - 0.015 * (age - 45) + OF_PLACE[place]))
    rows.push([lead, age, place, reminded])
  }
  return { rows, truth, outcomes: truth.map((chance) => (random() < chance ? 1 : 0)) }
}
