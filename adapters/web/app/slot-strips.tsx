import { type CSSProperties, type ReactNode, useState } from 'react'
import type { Board, Schedule, Span } from '../wire.ts'
import { hourMinute } from './clock.ts'

const HOUR_MS = 3_600_000
const DAY_HOURS = 24

type Day = keyof Board['schedules']
const DAYS: readonly { readonly day: Day; readonly word: string }[] = [
  { day: 'today', word: 'Today' },
  { day: 'tomorrow', word: 'Tomorrow' },
]

/** A day on every machine and in every clinic: open hours, what is booked, shut or free, and now. */
export function SlotStrips({
  board: { schedules, facilities },
  now,
  utcOffsetMinutes,
}: {
  readonly board: Board
  readonly now: number
  readonly utcOffsetMinutes: number
}): ReactNode {
  const [chosen, choose] = useState<Day | null>(null)
  const isOver = schedules.today.every(({ open }) => open.every(({ end }) => end <= now))
  const day = chosen ?? (isOver ? 'tomorrow' : 'today')
  const picker = <DayPicker day={day} onDay={choose} />
  const shown = schedules[day]
  const frame = frameOf(shown, day === 'today' ? now : null)
  if (!frame) {
    return (
      <div className="slots">
        {picker}
        <p className="none">No machine or clinic is open {day}.</p>
      </div>
    )
  }
  const hours = (frame.end - frame.start) / HOUR_MS
  const step = hours > 16 ? 4 : 2
  const ticks = Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => frame.start + index * step * HOUR_MS)
  const shortNames = new Map(facilities.map(({ id, shortName }) => [id, shortName]))

  return (
    <figure className="slots">
      {picker}
      <div className="scale" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ left: `${share(tick, frame)}%` }}>
            {hourMinute(tick, utcOffsetMinutes).slice(0, 2)}
          </span>
        ))}
      </div>
      <ul>
        {shown.map((schedule) => (
          <li key={schedule.device}>
            <span className="device" title={schedule.name}>
              {nameOf(schedule, shortNames.get(schedule.facility) ?? '')}
            </span>
            <Strip schedule={schedule} frame={frame} now={now} utcOffsetMinutes={utcOffsetMinutes} />
          </li>
        ))}
      </ul>
      <figcaption className="legend">
        <span data-mark="open">Free</span>
        <span data-mark="booked">Booked</span>
        <span data-mark="shut">Out of service</span>
        {day === 'today' && <span data-mark="now">Now</span>}
      </figcaption>
    </figure>
  )
}

function DayPicker({ day, onDay }: { readonly day: Day; readonly onDay: (day: Day) => void }): ReactNode {
  return (
    <div className="days">
      <h3>Slots</h3>
      {DAYS.map((each) => (
        <button key={each.day} type="button" aria-pressed={each.day === day} onClick={() => onDay(each.day)}>
          {each.word}
        </button>
      ))}
    </div>
  )
}

function Strip({
  schedule: { open, booked, shut, free },
  frame,
  now,
  utcOffsetMinutes,
}: {
  readonly schedule: Schedule
  readonly frame: Span
  readonly now: number
  readonly utcOffsetMinutes: number
}): ReactNode {
  const left = free.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, now)), 0)
  const words =
    open.length === 0
      ? 'closed'
      : `${booked.length} booked, ${(left / HOUR_MS).toFixed(1)} hours free${shut.length > 0 ? ', out of service for a time' : ''}`
  const clock = (at: number): string => hourMinute(at, utcOffsetMinutes)
  return (
    <span className="strip" role="img" aria-label={words} title={words}>
      {open.map((span) => (
        <i key={span.start} className="open" style={barOf(span, frame)} />
      ))}
      {shut.map((span) => (
        <i
          key={span.start}
          className="shut"
          style={barOf(span, frame)}
          title={`${clock(span.start)}–${clock(span.end)} out of service`}
        />
      ))}
      {booked.map((span) => (
        <i
          key={span.start}
          className="booked"
          style={barOf(span, frame)}
          title={`${clock(span.start)}–${clock(span.end)} ${span.service}`}
        />
      ))}
      {now > frame.start && <i className="gone" style={{ width: `${share(now, frame)}%` }} />}
      {now > frame.start && now < frame.end && <i className="now" style={{ left: `${share(now, frame)}%` }} />}
      {open.length === 0 && <small>closed</small>}
    </span>
  )
}

/** Names the facility where the device's own name does not. */
const nameOf = ({ name }: Schedule, facility: string): string =>
  name.includes(facility.split(' ')[0] ?? '') ? name : `${name}, ${facility}`

const share = (at: number, { start, end }: Span): number =>
  Math.min(100, Math.max(0, ((at - start) / (end - start)) * 100))

const barOf = (span: Span, frame: Span): CSSProperties => ({
  left: `${share(span.start, frame)}%`,
  width: `${share(span.end, frame) - share(span.start, frame)}%`,
})

/** The hours worth showing: those of whatever closes at night, and the present one. */
function frameOf(schedules: readonly Schedule[], now: number | null): Span | null {
  const spans = schedules.flatMap(({ open }) => open)
  const byDay = spans.filter(({ start, end }) => end - start < DAY_HOURS * HOUR_MS)
  const shown = byDay.length > 0 ? byDay : spans
  if (shown.length === 0) return null
  const start = Math.min(now ?? Infinity, ...shown.map((span) => span.start))
  const end = Math.max(now ?? 0, ...shown.map((span) => span.end))
  // Whole hours of the wall clock, also where the zone is off by a half.
  const [first] = shown
  const grid = first ? first.start % HOUR_MS : 0
  return {
    start: (Math.floor((start - grid) / HOUR_MS) * HOUR_MS + grid) as Span['start'],
    end: (Math.ceil((end - grid) / HOUR_MS) * HOUR_MS + grid) as Span['end'],
  }
}
