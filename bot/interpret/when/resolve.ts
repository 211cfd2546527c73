import type { Grain } from '../../../flows/intents.ts'
import { addDays, fromLocal, type Instant, instant, type LocalDay } from '../../../orchestrator/time.ts'
import { dayOf, inWeekOf, nextMonthDay, partsOf, weekdayOf } from './calendar.ts'
import { endMinute, finest, minuteOf } from './clock-minutes.ts'
import type { Item, Meaning, Reference } from './items.ts'

export interface Interval {
  readonly start: Instant
  readonly end: Instant | null
  readonly grain: Grain
}

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>

/** The items of one expression, sorted by what they say. */
class Said {
  readonly items: readonly Item[]
  constructor(items: readonly Item[]) {
    this.items = items
  }
  first<K extends Meaning['kind']>(kind: K): Of<K> | undefined {
    return this.items.map((item) => item.meaning).find((meaning): meaning is Of<K> => meaning.kind === kind)
  }
  bound(...kinds: readonly Meaning['kind'][]): Item['bound'] {
    return this.items.find((item) => kinds.includes(item.meaning.kind) && item.bound !== undefined)?.bound
  }
}

/**
 * The interval one expression means; null when it says nothing about time by itself (a lone number).
 * `inherited` is the day of the expression before ("kal 9 baje ya 10 baje").
 */
export function resolve(items: readonly Item[], reference: Reference, inherited: LocalDay | null): Interval | null {
  const said = new Said(items)
  const at = said.first('instant')
  if (at !== undefined && items.length === 1) return { start: at.start, end: at.end, grain: at.grain }
  const days = items.map((item) => dayFor(item, said, reference)).filter((day) => day !== null)
  const firstDay = days[0] ?? null
  const lastDay = rolled(firstDay, days.at(-1) ?? null, items)
  const time = timeOf(said, items)
  if (
    firstDay !== null &&
    lastDay !== null &&
    lastDay > firstDay &&
    time === null &&
    said.first('part') === undefined
  ) {
    return dayRange(firstDay, lastDay, reference)
  }
  if (time !== null) return timed(time, said, firstDay ?? inherited, reference)
  const part = said.first('part')
  const span = said.first('span')
  if (part !== undefined && (firstDay !== null || span === undefined))
    return parted(part, said, firstDay ?? inherited, reference)
  if (firstDay !== null) return wholeDay(firstDay, said, reference)
  if (span !== undefined) return spanned(span, said, reference)
  return at === undefined ? null : { start: at.start, end: at.end, grain: at.grain }
}

/** The day a group names first, for the group after it. */
export function dayNamed(items: readonly Item[], reference: Reference): LocalDay | null {
  const said = new Said(items)
  for (const item of items) {
    const day = dayFor(item, said, reference)
    if (day !== null) return day
  }
  return null
}

function dayFor(item: Item, said: Said, reference: Reference): LocalDay | null {
  const { today } = reference
  const { meaning } = item
  const span = said.first('span')
  switch (meaning.kind) {
    case 'day':
      return meaning.day
    case 'weekday': {
      if (said.first('day') !== undefined) return null
      if (span?.grain === 'week') return inWeekOf(span.start, meaning.weekday)
      return weekdayFor(meaning, today)
    }
    case 'month-day': {
      if (said.first('day') !== undefined) return null
      if (span?.grain !== 'month') return nextMonthDay(today, meaning.number)
      const { year, month } = partsOf(span.start)
      return dayOf(year, month, meaning.number)
    }
    case 'number': {
      const last = rangeDay(item, said.items)
      if (last === null) return null
      const end = dayFor(last, said, reference)
      if (end === null) return null
      const { year, month } = partsOf(end)
      return dayOf(year, month, meaning.number)
    }
    default:
      return null
  }
}

/** In "15 se 18 tarikh" and "13 to 15 July" the first number is a day of the last one's month. */
function rangeDay(item: Item, items: readonly Item[]): Item | null {
  const next = items[items.indexOf(item) + 1]
  if (next === undefined || next.from - item.to !== 1) return null
  return next.meaning.kind === 'month-day' || next.meaning.kind === 'day' ? next : null
}

/** "Thursday to Tuesday" ends in the week after. */
function rolled(first: LocalDay | null, last: LocalDay | null, items: readonly Item[]): LocalDay | null {
  const weekdays = items.filter((item) => item.meaning.kind === 'weekday').length
  return first !== null && last !== null && last < first && weekdays === 2 ? addDays(last, 7) : last
}

/** "Friday" is the coming one, said on a Friday the next; "next Friday" next week's (weeks begin on Monday). */
function weekdayFor({ weekday, which }: Of<'weekday'>, today: LocalDay): LocalDay {
  const thisWeeks = inWeekOf(today, weekday)
  switch (which) {
    case 'next':
      return addDays(thisWeeks, 7)
    case 'last':
      return addDays(thisWeeks, -7)
    case 'this':
      return thisWeeks < today ? addDays(thisWeeks, 7) : thisWeeks
    case 'coming':
      return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
  }
}

/** A number alone is a time only beside a day, a part of the day, or "after"/"before". */
function timeOf(said: Said, items: readonly Item[]): Of<'clock'> | Of<'clocks'> | null {
  const clocks = items.map((item) => item.meaning).filter((meaning) => meaning.kind === 'clock')
  const [one, two] = clocks
  if (one !== undefined && two !== undefined) return { kind: 'clocks', from: one.clock, to: two.clock, marked: true }
  const clock = one ?? said.first('clocks')
  const number = items.find((item) => item.meaning.kind === 'number')
  if (clock !== undefined) return clock.kind === 'clock' || clock.marked || items.length > 1 ? clock : null
  if (number?.meaning.kind !== 'number' || rangeDay(number, items) !== null) return null
  const hour = number.meaning.number
  const supported = number.bound !== undefined || said.first('part') !== undefined || items.length > 1
  if (!supported || hour < 1 || hour > 23) return null
  return { kind: 'clock', clock: { hour, minute: 0, grain: 'hour', half: hour > 12 ? 'exact' : null } }
}

function timed(time: Of<'clock'> | Of<'clocks'>, said: Said, day: LocalDay | null, reference: Reference): Interval {
  const { now, today, utcOffsetMinutes } = reference
  const part = said.first('part')
  const from = minuteOf(time.kind === 'clock' ? time.clock : time.from, part)
  const to = time.kind === 'clock' ? null : endMinute(time.to, time.from, from, part)
  const grain = time.kind === 'clock' ? time.clock.grain : finest(time.from, time.to)
  const local = (of: LocalDay, minute: number): Instant => fromLocal(of, minute, utcOffsetMinutes)
  const chosen = day ?? (local(today, to ?? from) > now ? today : addDays(today, 1))
  const start = local(chosen, from)
  if (to !== null) return { start, end: local(chosen, to), grain }
  const bound = said.bound('clock', 'number')
  if (bound === 'after') return { start, end: local(chosen, Math.max(1440, from)), grain }
  if (bound === 'before' || bound === 'until') {
    const opens = instant(Math.max(local(chosen, part?.from ?? 0), chosen === today ? now : 0))
    return opens < start ? { start: opens, end: start, grain } : { start, end: null, grain }
  }
  return { start, end: null, grain }
}

function parted(part: Of<'part'>, said: Said, day: LocalDay | null, reference: Reference): Interval {
  const { now, today, utcOffsetMinutes } = reference
  const over = fromLocal(today, part.to, utcOffsetMinutes) <= now
  const chosen = day ?? (over ? addDays(today, 1) : today)
  const start = fromLocal(chosen, part.from, utcOffsetMinutes)
  const end = fromLocal(chosen, part.to, utcOffsetMinutes)
  const bound = said.bound('part')
  if (bound === 'after') return { start: end, end: fromLocal(chosen, 1440, utcOffsetMinutes), grain: 'hour' }
  if (bound === 'before') return { start: fromLocal(chosen, 0, utcOffsetMinutes), end: start, grain: 'hour' }
  return { start, end, grain: 'hour' }
}

function wholeDay(day: LocalDay, said: Said, { now, utcOffsetMinutes }: Reference): Interval {
  const start = fromLocal(day, 0, utcOffsetMinutes)
  const end = fromLocal(day, 1440, utcOffsetMinutes)
  switch (said.bound('day', 'weekday', 'month-day')) {
    case 'after':
      return { start: end, end: fromLocal(addDays(day, 8), 0, utcOffsetMinutes), grain: 'day' }
    case 'before':
      return start > now ? { start: now, end: start, grain: 'day' } : { start, end, grain: 'day' }
    case 'until':
      return end > now ? { start: now, end, grain: 'day' } : { start, end, grain: 'day' }
    case undefined:
      return { start, end, grain: 'day' }
  }
}

function dayRange(first: LocalDay, last: LocalDay, { utcOffsetMinutes }: Reference): Interval {
  return { start: fromLocal(first, 0, utcOffsetMinutes), end: fromLocal(last, 1440, utcOffsetMinutes), grain: 'day' }
}

function spanned(span: Of<'span'>, said: Said, { now, utcOffsetMinutes }: Reference): Interval {
  const start = fromLocal(span.start, 0, utcOffsetMinutes)
  const end = fromLocal(span.end, 0, utcOffsetMinutes)
  const bound = said.bound('span')
  if (bound === 'after') return { start: end, end: instant(end + (end - start)), grain: span.grain }
  if (bound === 'before' && start > now) return { start: now, end: start, grain: span.grain }
  if (bound === 'until' && end > now) return { start: now, end, grain: span.grain }
  return { start, end, grain: span.grain }
}
