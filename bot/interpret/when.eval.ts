import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from 'chrono-node'
import { z } from 'zod'
import { type Precision, partsOf, type Wall } from './when/calendar.ts'
import { readTimes } from './when.ts'

const Value = z.object({ start: z.string().nullable(), end: z.string().nullable(), grain: z.string().nullish() })
const Row = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.enum(['en', 'hi']),
  locales: z.array(z.string()),
  reference: z.string(),
  gold: z.array(z.object({ kind: z.string(), values: z.array(Value), holiday: z.string().optional() })),
})
type DateRow = z.infer<typeof Row>

/** A reading as the gold writes one: local times without an offset, a null side open, a day or a point without end. */
interface ReadValue {
  readonly start: Wall | null
  readonly end: Wall | null
  readonly grain: Precision
}

/** Feasts of other countries that the sources do not mark as holidays, and seasons of other latitudes. */
const FOREIGN = /thanksgiving|halloween|black friday|patrick|seasons?\b|ब्लैक फ्राइडे/i
/** Holidays, as the sources name them, that people in India keep or name a day by. */
const INDIAN =
  /christmas|^new year|labour day|mother's day|valentine|good friday|^easter|eid|ramadan|mawlid|jumu|isra|hazarat|diwali|dhanteras|naraka|bhai dooj|chhath|maha |vijaya|navaratri|karva|jayanti|saraswati|pongal|vaisakhi|onam|panchami|\bholi\b|parsi|pargat|ganesh|ugadi|raksha|janmashtami|buddha|vesak|republic|independence|gandhi/i

/** Why a row is not scored; null: it is. */
function leftOut(row: DateRow): string | null {
  const spans = row.gold.filter(({ kind }) => kind !== 'duration')
  if (row.gold.length > 0 && spans.length === 0) return 'only a duration'
  const ours = row.locales.some((locale) => ['en', 'en-IN', 'hi', 'hi-IN'].includes(locale))
  const foreign = row.gold.some(({ holiday }) => holiday !== undefined && !(ours && INDIAN.test(holiday)))
  if (foreign || FOREIGN.test(row.text)) return 'holiday of another country'
  if (!ours && row.locales.some((locale) => locale !== 'en-US')) return 'other locale'
  if (!row.locales.some((locale) => ['en-IN', 'en-GB'].includes(locale)) && monthFirst(row.text))
    return 'month-first date'
  if (spans.some(({ values }) => values.every(isPeriod)) && spans.length > 0) return 'a quarter or longer'
  return null
}

/** Longer than any appointment or arrival can mean: quarters, years, decades; also open to one side. */
function isPeriod({ start, end, grain }: z.infer<typeof Value>): boolean {
  if (grain === 'year' || grain === 'quarter') return true
  if (start === null || end === null || CLOCK.test(start)) return false
  return wallOf(end) - wallOf(start) > 88 * DAY
}

/** A date in numbers that would be another one read day first, as India does, or that only fits month first. */
function monthFirst(text: string): boolean {
  const dates = text.matchAll(/(?<![\d:/.-])(\d{1,2}) ?([-/.]) ?(\d{1,2})(?:\2(?:\d{2}|\d{4}))?(?![\d:])/g)
  return [...dates].some(([whole, first, mark]) => {
    const [a, b] = [Number(first), Number(whole.split(/ ?[-/.] ?/)[1])]
    return (
      a <= 12 &&
      b <= 12 &&
      a !== b &&
      (mark === '/' || /[-.]\d{1,2}[-.]/.test(whole) || /(?:on|friday|शुक्रवार) \d/i.test(text))
    )
  })
}

const wallOf = (text: string): Wall => Date.parse(`${text}Z`)
const CLOCK = /^\d{2}:\d{2}/
const DAY = 86_400_000
const coarse = (grain: string | null | undefined): string =>
  ({ second: 'minute', quarter: 'month', year: 'month' })[grain ?? ''] ?? grain ?? ''
const SLACK: Record<string, number> = {
  minute: 120_000,
  hour: 2 * 3_600_000,
  day: 2 * DAY,
  week: 14 * DAY,
  month: 366 * DAY,
}

/** Exact start and grain against the readings the gold prefers: those not yet past, if there are any. */
function isRight(value: ReadValue | undefined, row: DateRow): boolean {
  const gold = row.gold.find(({ kind }) => kind !== 'duration')
  if (gold === undefined) return value === undefined
  if (value === undefined) return false
  const now = wallOf(row.reference)
  const future = gold.values.filter(({ start, end }) => {
    const at = start ?? end
    return at !== null && !CLOCK.test(at) && wallOf(at) >= now - DAY
  })
  return (future.length > 0 ? future : gold.values).some((wanted) => same(value, wanted, row.text))
}

function same(value: ReadValue, wanted: z.infer<typeof Value>, text: string): boolean {
  if (coarse(value.grain) !== coarse(wanted.grain)) return false
  if (wanted.start === null) {
    if (value.start !== null || value.end === null || wanted.end === null) return false
    return near(value.end, wanted.end, coarse(value.grain))
  }
  if (value.start === null) return false
  return equal(value.start, wanted.start) || samePart(value, wanted, text)
}

const timeOfDay = (wall: Wall): string => new Date(wall).toISOString().slice(11, 19)
const equal = (wall: Wall, text: string): boolean =>
  CLOCK.test(text) ? timeOfDay(wall) === text : wall === wallOf(text)

function near(wall: Wall, text: string, grain: string): boolean {
  return CLOCK.test(text) ? timeOfDay(wall) === text : Math.abs(wall - wallOf(text)) <= (SLACK[grain] ?? 0)
}

const PART = /morning|afternoon|evening|night|सुबह|दोपहर|शाम|रात/i

/** The two sources draw the parts of the day differently (morning from 0 or 8), so the day and an overlap count. */
function samePart(value: ReadValue, wanted: z.infer<typeof Value>, text: string): boolean {
  const { start, end } = wanted
  if (!PART.test(text) || start === null || end === null || value.start === null || value.end === null) return false
  const clockOf = (at: string): string => (CLOCK.test(at) ? at : at.slice(11))
  const day = new Date(value.start).toISOString().slice(0, 11)
  if (!CLOCK.test(start) && start.slice(0, 11) !== day) return false
  const from = Date.parse(`${day}${clockOf(start)}Z`)
  const ends = Date.parse(`${day}${clockOf(end)}Z`)
  return value.start < (ends <= from ? from + DAY : ends) && value.end > from
}

type Answer = (row: DateRow) => readonly ReadValue[]

/** Our reader, without the closing of open sides that flows need. */
const ours: Answer = (row) =>
  readTimes(row.text, wallOf(row.reference)).flatMap(({ span }) => [span, ...(span.others ?? [])])

/** chrono-node as it comes, British (day first), looking forward. */
const plainChrono: Answer = (row) =>
  en.GB.parse(row.text, { instant: new Date(wallOf(row.reference)), timezone: 0 }, { forwardDate: true }).map(
    ({ start, end }) => {
      const grain = chronoGrain(start)
      const at = start.date().getTime()
      const floored = grain === 'month' ? Date.UTC(partsOf(at).year, partsOf(at).month - 1, 1) : floor(at, grain)
      return { start: floored, end: end?.date().getTime() ?? null, grain }
    },
  )

function chronoGrain(start: ReturnType<typeof en.GB.parse>[number]['start']): Precision {
  if (start.isCertain('minute')) return 'minute'
  if (start.isCertain('hour')) return 'hour'
  if (start.isCertain('day') || start.isCertain('weekday')) return 'day'
  return start.isCertain('month') ? 'month' : 'day'
}

const floor = (at: number, grain: Precision): number => (grain === 'day' ? Math.floor(at / DAY) * DAY : at)

const rowsIn = (dir: string, lang: 'en' | 'hi'): readonly DateRow[] =>
  readFileSync(join(dir, `${lang}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Row.parse(JSON.parse(line)))

export interface DateReport {
  readonly lang: 'en' | 'hi'
  readonly rows: number
  readonly scored: number
  /** Rows not scored, by reason. */
  readonly leftOut: ReadonlyMap<string, number>
  /** Shares of the scored rows: exact start and grain; one reading given, and a wrong one; nothing given. */
  readonly right: number
  readonly wrongButSure: number
  readonly silent: number
  /** Right among all rows with a time, nothing left out. */
  readonly rightOfAll: number
  readonly chrono: number
}

/** Our reader and plain chrono-node on the gold rows of a directory (`en.jsonl`, `hi.jsonl`). */
export function evaluateDates(dir: string): readonly DateReport[] {
  return (['en', 'hi'] as const).map((lang) => {
    const rows = rowsIn(dir, lang)
    const reasons = rows.map(leftOut).filter((reason) => reason !== null)
    const scored = rows.filter((row) => leftOut(row) === null)
    const dated = rows.filter(({ gold }) => gold.length > 0)
    const share = (among: readonly DateRow[], holds: (row: DateRow) => boolean): number =>
      among.filter(holds).length / Math.max(1, among.length)
    const right = (answer: Answer) => (row: DateRow) => isRight(answer(row)[0], row)
    return {
      lang,
      rows: rows.length,
      scored: scored.length,
      leftOut: new Map([...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => [reason, all.length])),
      right: share(scored, right(ours)),
      wrongButSure: share(scored, (row) => ours(row).length === 1 && !right(ours)(row)),
      silent: share(scored, (row) => row.gold.length > 0 && ours(row).length === 0),
      rightOfAll: share(dated, right(ours)),
      chrono: share(scored, right(plainChrono)),
    }
  })
}

/** A table of it, for people. */
export function printDates(reports: readonly DateReport[]): void {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
  for (const { lang, rows, scored, leftOut, right, wrongButSure, silent, rightOfAll, chrono } of reports) {
    console.log(`dates ${lang}: ${scored} of ${rows} rows scored; exact start and grain ${percent(right)}`)
    console.log(
      `  wrong but sure ${percent(wrongButSure)}, nothing said ${percent(silent)}, plain chrono-node ${percent(chrono)}`,
    )
    console.log(`  left out: ${[...leftOut].map(([reason, count]) => `${count} ${reason}`).join(', ')}`)
    console.log(`  with nothing left out, of the rows that hold a time: ${percent(rightOfAll)}`)
  }
}
