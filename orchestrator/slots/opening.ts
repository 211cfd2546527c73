import type { OpeningHours, ScheduleException, Span } from '../network/topology.ts'
import { addDays, type LocalDay, weekdayOf } from '../time.ts'

/** What a device, room or team keeps open, as its file says. */
interface Hours {
  /** Left out: always. */
  readonly hours?: readonly OpeningHours[] | undefined
  readonly exceptions?: readonly ScheduleException[] | undefined
  readonly openOnHolidays?: boolean | undefined
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const
const ALWAYS: readonly Span[] = [{ from: 0, to: 1440 }]

/**
 * When something is open, by local day. A date of its own goes before a holiday of its hospital, and that before the
 * week. A day ends at midnight: what goes on over it is two spans, and no slot runs from one into the other.
 */
export class Opening {
  readonly #weekly: readonly (readonly Span[])[]
  readonly #special = new Map<LocalDay, readonly Span[]>()

  constructor({ hours, exceptions = [], openOnHolidays = false }: Hours, holidays: readonly LocalDay[]) {
    this.#weekly = WEEKDAYS.map((weekday) =>
      hours ? inOrder(hours.filter((each) => each.weekday === weekday)) : ALWAYS,
    )
    if (!openOnHolidays) for (const day of holidays) this.#special.set(day, [])
    const change = (by: ScheduleException, changed: (day: LocalDay) => readonly Span[]): void => {
      for (let day = by.from; day <= by.to; day = addDays(day, 1)) this.#special.set(day, changed(day))
    }
    for (const each of exceptions) if (each.open) change(each, () => inOrder(each.open ?? []))
    for (const each of exceptions) {
      if (each.maintenance) change(each, (day) => without(this.on(day, weekdayOf(day)), each.maintenance ?? []))
    }
  }

  /** Whether its hours are those of the week. */
  isUsual(day: LocalDay): boolean {
    return !this.#special.has(day)
  }

  /** Ascending, in minutes of the local day. */
  on(day: LocalDay, weekday: number): readonly Span[] {
    return this.#special.get(day) ?? this.#weekly[weekday] ?? []
  }
}

const inOrder = (spans: readonly Span[]): Span[] =>
  spans.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from)

function without(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  return cuts.reduce<Span[]>(
    (left, cut) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, cut.from) },
          { from: Math.max(from, cut.to), to },
        ].filter((each) => each.from < each.to),
      ),
    [...spans],
  )
}
