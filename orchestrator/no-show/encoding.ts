import { z } from 'zod'
import type { SparseRows } from './logistic.ts'

/** What is known of one booking, a cell a feature; null where it is not. */
export type Cell = number | string | null
export type CellRow = readonly Cell[]

export interface Feature {
  readonly name: string
  readonly kind: 'number' | 'category'
}

/**
 * How a feature becomes columns. A number: its standard score, bent at the knots, and a column for each value that is
 * common enough to be something of its own (no lead time at all). A category: a column a level, and one for the others.
 */
const FeatureEncoding = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    name: z.string(),
    mean: z.number(),
    spread: z.number().positive(),
    /** Further out than this counts like this. */
    low: z.number(),
    high: z.number(),
    /** Stands for a value that is missing. */
    middle: z.number(),
    knots: z.array(z.number()),
    common: z.array(z.number()),
  }),
  z.object({ kind: z.literal('category'), name: z.string(), levels: z.array(z.string()) }),
])
type FeatureEncoding = z.infer<typeof FeatureEncoding>

export const Encoding = z.object({
  features: z.array(FeatureEncoding),
  /** Features by number: the second is bent another way where the first has its second level. */
  crossed: z.array(z.tuple([z.number().int(), z.number().int()])),
})
export type Encoding = z.infer<typeof Encoding>

const LEVELS_MAX = 150
const LEVEL_ROWS_MIN = 10
const KNOT_SHARES = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95] as const
const COMMON_MAX = 12
const COMMON_SHARE_MIN = 0.02
const COMMON_ROWS_MIN = 30
/** Of a crossed number, these knots. */
const CROSSED_KNOTS = [1, 3, 5] as const
const CROSSED_MAX = 24

/** What the training rows tell about how to encode. */
export function learnEncoding(features: readonly Feature[], rows: readonly CellRow[]): Encoding {
  const learned = features.map(({ name, kind }, n) => {
    const cells = rows.map((row) => row[n] ?? null)
    return kind === 'number' ? numberEncoding(name, cells) : categoryEncoding(name, cells)
  })
  const binary = learned.flatMap((each, n) => (each.kind === 'category' && each.levels.length === 2 ? [n] : []))
  const wide = learned.flatMap((each, n) => (each.kind === 'number' ? [n] : []))
  const crossed = binary.flatMap((a) => wide.map((b): [number, number] => [a, b])).slice(0, CROSSED_MAX)
  return { features: learned, crossed }
}

function numberEncoding(name: string, cells: readonly Cell[]): FeatureEncoding {
  const known = cells.filter((cell): cell is number => typeof cell === 'number').sort((a, b) => a - b)
  const counts = new Map<number, number>()
  for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1)
  // Yes and no in figures.
  if (counts.size <= 2) return categoryEncoding(name, cells)
  const at = (share: number): number => known[Math.floor(share * (known.length - 1))] ?? 0
  const [low, high] = [at(0.005), at(0.995)]
  const clamped = known.map((value) => Math.min(high, Math.max(low, value)))
  const mean = clamped.reduce((sum, value) => sum + value, 0) / clamped.length
  const variance = clamped.reduce((sum, value) => sum + (value - mean) ** 2, 0) / clamped.length
  const knots = [...new Set(KNOT_SHARES.map(at))].filter((knot) => knot > low && knot < high)
  const enough = Math.max(COMMON_ROWS_MIN, COMMON_SHARE_MIN * known.length)
  const common = [...counts]
    .filter(([, count]) => count >= enough)
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, COMMON_MAX)
    .map(([value]) => value)
  return { kind: 'number', name, mean, spread: Math.sqrt(variance) || 1, low, high, middle: at(0.5), knots, common }
}

const levelOf = (cell: Cell): string => (cell === null ? '' : String(cell))

function categoryEncoding(name: string, cells: readonly Cell[]): FeatureEncoding {
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(levelOf(cell), (counts.get(levelOf(cell)) ?? 0) + 1)
  const levels = [...counts]
    .filter(([, count]) => count >= LEVEL_ROWS_MIN)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, LEVELS_MAX)
    .map(([level]) => level)
  return { kind: 'category', name, levels }
}

/** Rows into columns, as the encoding says. */
export class Encoder {
  readonly width: number
  readonly #parts: readonly Part[]
  readonly #encoding: Encoding
  readonly #crossedFrom: number

  constructor(encoding: Encoding) {
    let next = 0
    this.#parts = encoding.features.map((feature) => {
      const part = partOf(feature, next)
      next += part.width
      return part
    })
    this.#encoding = encoding
    this.#crossedFrom = next
    this.width = next + encoding.crossed.length * (1 + CROSSED_KNOTS.length)
  }

  encode(row: CellRow, to: SparseRows): void {
    for (const [n, part] of this.#parts.entries()) part.put(row[n] ?? null, to)
    for (const [n, [a, b]] of this.#encoding.crossed.entries()) {
      const level = this.#encoding.features[a]
      const number = this.#encoding.features[b]
      if (level?.kind !== 'category' || number?.kind !== 'number') continue
      if (levelOf(row[a] ?? null) !== level.levels[1]) continue
      const from = this.#crossedFrom + n * (1 + CROSSED_KNOTS.length)
      const value = inside(number, row[b] ?? null)
      to.put(from, (value - number.mean) / number.spread)
      for (const [k, knot] of CROSSED_KNOTS.entries()) {
        const at = number.knots[knot]
        if (at !== undefined) to.put(from + 1 + k, Math.max(0, value - at) / number.spread)
      }
    }
    to.endRow()
  }
}

interface Part {
  readonly width: number
  put(cell: Cell, to: SparseRows): void
}

function partOf(feature: FeatureEncoding, from: number): Part {
  if (feature.kind === 'category') {
    const places = new Map(feature.levels.map((level, n) => [level, n]))
    return {
      width: feature.levels.length + 1,
      put: (cell, to) => to.put(from + (places.get(levelOf(cell)) ?? feature.levels.length), 1),
    }
  }
  const { mean, spread, knots, common } = feature
  const places = new Map(common.map((value, n) => [value, n]))
  const firstCommon = from + 1 + knots.length
  return {
    width: 1 + knots.length + common.length + 1,
    put(cell, to) {
      const value = inside(feature, cell)
      to.put(from, (value - mean) / spread)
      for (const [n, knot] of knots.entries()) to.put(from + 1 + n, Math.max(0, value - knot) / spread)
      const place = typeof cell === 'number' ? places.get(cell) : common.length
      if (place !== undefined) to.put(firstCommon + place, 1)
    },
  }
}

function inside({ low, high, middle }: Extract<FeatureEncoding, { kind: 'number' }>, cell: Cell): number {
  return typeof cell === 'number' ? Math.min(high, Math.max(low, cell)) : middle
}
