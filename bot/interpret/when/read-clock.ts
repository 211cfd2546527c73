import { make, standsAlone, withMeridiem } from './clock-marks.ts'
import type { Clock } from './moment.ts'
import { isDigits, readNumber } from './numbers.ts'
import { hourClock } from './settle.ts'
import { is, match, oneOf, type Read, type Reader, raw, type Source, senses, skip, skipMarks } from './source.ts'

/** A clock time that is certainly one: "5 baje", "5pm", "17:30", "sadhe teen", "half past 4", "noon", "at 6". */
export const readClock: Reader<Clock> = (source, at) => {
  const start = skip(source, at, 'at')
  return clocks(source, start) ?? (start > at ? bareAfterAt(source, start) : null)
}

/** "at 6", "around 9": not "at 6 hospitals". */
function bareAfterAt(source: Source, at: number): Read<Clock> | null {
  const read = readNumber(source, at)
  if (read === null || read.value > 24 || read.value < 1 || !standsAlone(source, read.to) || joinsDate(source, read.to))
    return null
  const minutes = raw(source, read.to)
  if (
    /^[0-5]\d$/.test(minutes) &&
    standsAlone(source, read.to + 1) &&
    read.value <= 24 &&
    !source.tokens[read.to]?.glued
  )
    return { value: make(read.value, Number(minutes)), to: read.to + 1 }
  return { value: hourClock(read.value), to: read.to }
}

/** "at 18 and 19 June", "at 02-02-2020": the number is a day. */
function joinsDate(source: Source, at: number): boolean {
  const mark = source.tokens[at]
  if (
    mark?.glued &&
    /^[-/.:]$/.test(mark.raw) &&
    (/^\d/.test(raw(source, at + 1)) || senses(source, at + 1).month !== undefined)
  )
    return true
  return is(source, at, 'and', 'or', 'to') && senses(source, at + 2).month !== undefined
}

const WRITTEN = /(\d{1,2})(?:[:.](\d{2})(?::(\d{2}))?|h(\d{2}))(?![\d:]|[.]\d)/y
const HOURS = /(\d{1,2})h(?!\p{L}|\d)/uy
const RUN = /(\d{1,2})([0-5]\d)(?!\d)/y
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?!\d)/y

const readWritten: Reader<Clock> = (source, at) => {
  const found = match(source, at, WRITTEN)
  if (found === null) return readRun(source, at)
  const [, hours = '', minutes, seconds, french] = found.groups
  const hour = Number(hours)
  const minute = Number(minutes ?? french)
  const dotted = source.text[source.tokens[at]?.end ?? 0] === '.'
  if (hour > 24 || minute > 59 || Number(seconds ?? 0) > 59) return null
  const exact = hours.startsWith('0') || french !== undefined ? 'exact' : null
  const clock = make(hour, minute, exact, Number(seconds ?? 0))
  // "10.30" is a time only where something says so
  const marked =
    !dotted || is(source, at - 1, 'at') || senses(source, at - 1).part !== undefined || isDay(source, found.to)
  if (dotted && !standsAlone(source, found.to)) return null
  const hours24 = senses(source, found.to).unit === 'hour' && hours.length === 2
  return hours24
    ? { value: { ...clock, half: 'exact' }, to: found.to + 1 }
    : withMeridiem(source, clock, found.to, marked)
}

/** "9.30 on Monday", "10.15 tomorrow". */
function isDay(source: Source, at: number): boolean {
  const { weekday, day } = senses(source, skip(source, at, 'on'))
  return (weekday ?? day) !== undefined
}

/** "15h", "530 pm", "730 in the evening", "0930 hrs", "at 1730". */
const readRun: Reader<Clock> = (source, at) => {
  const french = match(source, at, HOURS)
  if (french !== null) {
    const hour = Number(french.groups[1])
    return hour > 24 ? null : { value: make(hour, 0, 'exact'), to: french.to }
  }
  return readShortRun(source, at) ?? readMilitary(source, at)
}

const readShortRun: Reader<Clock> = (source, at) => {
  const run = match(source, at, RUN)
  if (run === null || Number(run.groups[1]) > 12) return null
  const part = senses(source, skip(source, run.to, 'in', 'the', 'of')).part !== undefined
  return withMeridiem(source, make(Number(run.groups[1]), Number(run.groups[2])), run.to, part)
}

const readMilitary: Reader<Clock> = (source, at) => {
  const found = match(source, at, MILITARY)
  if (found === null || (joinsDate(source, found.to) && !/^\d{4}$/.test(raw(source, found.to + 1)))) return null
  const unit = senses(source, found.to).unit === 'hour'
  if (!unit && !isMilitary(source, at, found.to)) return null
  return { value: make(Number(found.groups[1]), Number(found.groups[2]), 'exact'), to: unit ? found.to + 1 : found.to }
}

const FOUR_DIGITS = /^(?:[01]\d|2[0-3])[0-5]\d$/

/** "at 1730", "until 1400", "0900-1100", "2000-0800 hrs": not a year. */
function isMilitary(source: Source, at: number, to: number): boolean {
  const before = raw(source, at - 1)
  const digits = raw(source, at)
  if (is(source, at - 1, 'at', 'between')) return true
  const yearly = Number(digits) >= 1860 && Number(digits) <= 2100
  if (!yearly && /^(?:until|till|by|since|before|after|tak)$/.test(before)) return standsAlone(source, to)
  const joins = (place: number): boolean => raw(source, place) === '-' || is(source, place, 'to')
  const other = joins(to) ? raw(source, to + 1) : joins(at - 1) ? raw(source, at - 2) : ''
  if (digits.startsWith('0') && (is(source, at - 1, 'from') || joins(at - 1))) return true
  if (!FOUR_DIGITS.test(other)) return false
  const hours = [to, to + 2].some((place) => senses(source, place).unit === 'hour')
  return hours || digits.startsWith('0') || other.startsWith('0')
}

const readNamed: Reader<Clock> = (source, at) => {
  if (is(source, at, 'noon')) return { value: hourClock(12, 'exact'), to: at + 1 }
  if (raw(source, at) === 'mid' && raw(source, at + 1) === 'night') return { value: hourClock(24, 'exact'), to: at + 2 }
  if (is(source, at, 'half') && senses(source, at + 1).part === 'night')
    return { value: hourClock(24, 'exact'), to: at + 2 }
  if (is(source, at, 'midnight')) return { value: hourClock(24, 'exact'), to: at + 1 }
  return null
}

/** sadhe teen 3:30, paune paanch 4:45, sava chaar 4:15, dedh baje 1:30; "o'clock" is not needed after the first three. */
const readHindiFraction: Reader<Clock> = (source, at) => {
  const { halfPast, quarterPast, quarterTo, amount } = senses(source, at)
  const hour = readNumber(source, at + 1)
  const counts = hour !== null && senses(source, hour.to).unit === undefined && hour.value >= 1 && hour.value <= 12
  if (counts && halfPast) return withMeridiem(source, make(hour.value, 30), hour.to, true)
  if (counts && quarterPast) return withMeridiem(source, make(hour.value, 15), hour.to, true)
  if (counts && quarterTo) return withMeridiem(source, make(before(hour.value), 45), hour.to, true)
  if (quarterTo && is(source, at + 1, 'oclock')) return { value: make(12, 45), to: at + 2 }
  if (quarterPast && is(source, at + 1, 'oclock')) return { value: make(1, 15), to: at + 2 }
  const halves = amount !== undefined && amount > 1
  return halves && is(source, at + 1, 'oclock') ? { value: make(Math.floor(amount), 30), to: at + 2 } : null
}

const before = (hour: number): number => (hour === 1 ? 12 : hour - 1)

/** "half past 4", "a quarter to 5", "15 minutes past 3pm", "20 to noon". */
const readPast: Reader<Clock> = (source, at) => {
  const start = skip(source, at, 'the')
  const minutes = readMinutes(source, start)
  if (minutes === null) return null
  const said = senses(source, minutes.to).unit === 'minute'
  const to = skipMarks(source, said ? minutes.to + 1 : minutes.to, '-')
  const hour = oneOf(readNamed, readHour)(source, to + 1)
  if (hour === null || hour.value.minute !== 0 || hour.value.hour < 1) return null
  const { hour: number, half } = hour.value
  const direction = raw(source, to)
  if (direction === 'past' || (direction === 'after' && (said || half !== null || raw(source, start) === 'quarter')))
    return { value: make(number, minutes.value, half), to: hour.to }
  // "10 to 5" is a range
  const sure = said || is(source, start - 1, 'at') || raw(source, start) === 'quarter' || half === 'exact'
  const until = direction === 'to' || direction === 'till' || (said && direction === 'before')
  if (!until || !sure || raw(source, start) === 'half') return null
  return { value: earlier(hour.value, 60 - minutes.value), to: hour.to }
}

function readMinutes(source: Source, at: number): Read<number> | null {
  if (raw(source, at) === 'half') return { value: 30, to: at + 1 }
  if (raw(source, at) === 'quarter') return { value: 15, to: at + 1 }
  const number = readNumber(source, at)
  return number === null || number.value < 1 || number.value > 59 ? null : number
}

const earlier = ({ hour, half }: Clock, minute: number): Clock => {
  const flips = hour === 12 && (half === 'am' || half === 'pm')
  return make(before(hour), minute, flips ? (half === 'am' ? 'pm' : 'am') : half)
}

const readHour: Reader<Clock> = (source, at) => {
  const number = readNumber(source, at)
  if (number === null || number.value < 1 || number.value > 12) return null
  return withMeridiem(source, hourClock(number.value), number.to, true)
}

/** "5 baje", "5pm", "nine fifty nine a m", "नौ बजकर बीस मिनट", "पाँच बजने में दस मिनट". */
const readMarked: Reader<Clock> = (source, at) => {
  const hour = readNumber(source, at)
  if (hour === null || hour.value > 24) return null
  const until = is(source, hour.to, 'strikes') ? readNumber(source, hour.to + 2) : null
  if (until !== null && until.value < 60 && senses(source, until.to).unit === 'minute')
    return { value: earlier(hourClock(hour.value), 60 - until.value), to: until.to + 1 }
  const exact = is(source, hour.to, 'oclock')
    ? readNumber(source, raw(source, hour.to + 1) === 'kar' ? hour.to + 2 : hour.to + 1)
    : null
  if (exact !== null && exact.value < 60 && senses(source, exact.to).unit === 'minute')
    return { value: make(hour.value, exact.value), to: skip(source, exact.to + 1, 'on') }
  return withMeridiem(source, hourClock(hour.value), hour.to, false) ?? readSpoken(source, at, hour)
}

/** "at three twenty", "seven thirty am". */
function readSpoken(source: Source, at: number, hour: Read<number>): Read<Clock> | null {
  const minute = spokenMinutes(source, hour.to)
  if (minute === null) return readSpaced(source, hour)
  if (hour.value > 12 || hour.value < 1) return null
  const whole = at === 0 && minute.to >= source.tokens.length
  const part = senses(source, skip(source, minute.to, 'in', 'the')).part !== undefined
  return withMeridiem(source, make(hour.value, minute.value), minute.to, is(source, at - 1, 'at') || whole || part)
}

/** "5 30 pm", "10 15 baje": two numbers are a time where something says so. */
function readSpaced(source: Source, { value, to }: Read<number>): Read<Clock> | null {
  const minutes = raw(source, to)
  if (!/^[0-5]\d$/.test(minutes) || value > 12 || value < 1 || source.tokens[to]?.glued) return null
  return withMeridiem(source, make(value, Number(minutes)), to + 1, false)
}

const NOUGHT = new Set(['oh', 'o', 'ou', 'zero'])

export function spokenMinutes(source: Source, at: number): Read<number> | null {
  const start = skipMarks(source, at, '-')
  const zero = NOUGHT.has(raw(source, start)) ? readNumber(source, skipMarks(source, start + 1, '-')) : null
  if (zero !== null && zero.value < 10 && zero.value > 0) return zero
  const minute = readNumber(source, start)
  if (minute === null || isDigits(source, start) || minute.value < 10 || minute.value > 59) return null
  return standsAlone(source, minute.to) ? minute : null
}

const clocks = oneOf(readNamed, readHindiFraction, readPast, readWritten, readMarked)
