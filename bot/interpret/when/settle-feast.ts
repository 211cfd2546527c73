import { DAY_MS } from '../../../orchestrator/time.ts'
import { midnight, partsOf, type Wall } from './calendar.ts'
import { FEASTS } from './feasts.ts'
import type { Moment, Span } from './moment.ts'

const asDay = (start: Wall): Span => ({ start, end: start + DAY_MS, grain: 'day' })

/** The day of a feast: of the year that was said ("holi 2027", "diwali next year", "eid in two years"), else the next. */
export function settleFeast(feast: number, { year, within, date, which }: Moment, now: Wall): Span | null {
  const found = FEASTS[feast]
  if (found === undefined) return null
  const said =
    year ??
    (within === undefined ? undefined : partsOf(within.start).year) ??
    (date === undefined ? undefined : partsOf(date).year)
  const day = said === undefined ? nearest(feast, which === 'last', now) : found.days(said)[0]
  if (day === undefined) return null
  return found.sighted ? { ...asDay(day), others: [asDay(day + DAY_MS)] } : asDay(day)
}

function nearest(feast: number, past: boolean, now: Wall): Wall | undefined {
  const today = midnight(now)
  const { year } = partsOf(now)
  const days = [year - 1, year, year + 1].flatMap((each) => FEASTS[feast]?.days(each) ?? [])
  return past ? days.filter((day) => day < today).at(-1) : days.find((day) => day >= today)
}
