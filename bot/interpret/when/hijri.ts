import { DAY_MS } from '../../../orchestrator/time.ts'
import type { Wall } from './calendar.ts'

const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric',
  month: 'numeric',
  timeZone: 'UTC',
})

function monthAndDay(day: Wall): readonly [number, number] {
  const parts = FORMAT.formatToParts(day)
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  return [of('month'), of('day')]
}

const known = new Map<string, readonly Wall[]>()

/**
 * The days of a year that are a day of the Islamic calendar, one or two of them, as Umm al-Qura counts. India goes by
 * the sighting of the moon, which is most often a day later.
 */
export function hijriDays(year: number, month: number, day: number): readonly Wall[] {
  const key = `${year}-${month}-${day}`
  const found = known.get(key) ?? search(year, month, day)
  known.set(key, found)
  return found
}

function search(year: number, month: number, day: number): readonly Wall[] {
  const found: Wall[] = []
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) {
    const [itsMonth, itsDay] = monthAndDay(at)
    if (itsMonth === month && itsDay === day) found.push(at)
  }
  return found
}
