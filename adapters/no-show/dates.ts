import { DAY_MS, MINUTE_MS } from '../../orchestrator/time.ts'

/** A date as it is written, read as if it were in UTC: what counts is the clock on the wall. */
export interface WallTime {
  readonly ms: number
  readonly hasTime: boolean
}

const CLOCK = String.raw`(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp][Mm])?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}$`)
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${CLOCK}$`)

/** Day before month, or month before day; where the year comes first there is no doubt. */
export type DateOrder = 'day-first' | 'month-first'

/** The order in which every one of them is a date: day first where both would do, null where neither does. */
export function dateOrderOf(texts: readonly string[], shareNeeded: number): DateOrder | null {
  const read = (order: DateOrder): number => texts.filter((text) => readDate(text, order) !== null).length
  const dayFirst = read('day-first')
  const monthFirst = read('month-first')
  const enough = Math.max(1, shareNeeded * texts.length)
  if (Math.max(dayFirst, monthFirst) < enough) return null
  return monthFirst > dayFirst ? 'month-first' : 'day-first'
}

/** Null for what is no date of the calendar. */
export function readDate(text: string, order: DateOrder): WallTime | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return wallTime(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst.slice(4))
  const last = YEAR_LAST.exec(text)
  if (!last) return null
  const [day, month] = order === 'day-first' ? [last[1], last[2]] : [last[2], last[1]]
  return wallTime(last[3], month, day, last.slice(4))
}

type Written = string | undefined

function wallTime(year: Written, month: Written, day: Written, clock: readonly Written[]): WallTime | null {
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const back = new Date(date)
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(day)) return null
  const [hour, minute, second = '0', half] = clock
  if (hour === undefined || minute === undefined) return { ms: date, hasTime: false }
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour)
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null
  return { ms: date + (hours * 60 + Number(minute)) * MINUTE_MS + Number(second) * 1000, hasTime: true }
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

export const weekdayOf = ({ ms }: WallTime): string => WEEKDAYS[new Date(ms).getUTCDay()] ?? ''
export const hourOf = ({ ms }: WallTime): number => new Date(ms).getUTCHours()
export const dayOf = ({ ms }: WallTime): number => Math.floor(ms / DAY_MS)
