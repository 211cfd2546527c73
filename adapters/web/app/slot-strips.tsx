import type { CSSProperties, ReactNode } from 'react'
import type { Board, Schedule, Span } from '../wire.ts'
import { hourMinute } from './clock.ts'

const HOUR_MS = 3_600_000
const DAY_HOURS = 24

/** Today on every machine and in every clinic: open hours, what is booked, what is free, and now. */
export function SlotStrips({
  board: { schedules, facilities },
  now,
  utcOffsetMinutes,
}: {
  readonly board: Board
  readonly now: number
  readonly utcOffsetMinutes: number
}): ReactNode {
  const frame = frameOf(schedules, now)
  if (!frame) return <p className="slots none">No machine or clinic is open today.</p>
  const hours = (frame.end - frame.start) / HOUR_MS
  const step = hours > 16 ? 4 : 2
  const ticks = Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => frame.start + index * step * HOUR_MS)
  const shortNames = new Map(facilities.map(({ id, shortName }) => [id, shortName]))

  return (
    <figure className="slots">
      <figcaption className="legend">
        <span>Today's slots</span>
        <span data-mark="open">Free</span>
        <span data-mark="booked">Booked</span>
        <span data-mark="now">Now</span>
      </figcaption>
      <div className="scale" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ left: `${share(tick, frame)}%` }}>
            {hourMinute(tick, utcOffsetMinutes).slice(0, 2)}
          </span>
        ))}
      </div>
      <ul>
        {schedules.map((schedule) => (
          <li key={schedule.device}>
            <span className="device" title={schedule.name}>
              {nameOf(schedule, shortNames.get(schedule.facility) ?? '')}
            </span>
            <Strip schedule={schedule} frame={frame} now={now} utcOffsetMinutes={utcOffsetMinutes} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

function Strip({
  schedule: { open, booked, free },
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
      ? 'closed today'
      : `${booked.length} booked, ${(left / HOUR_MS).toFixed(1)} hours still free today`
  const clock = (at: number): string => hourMinute(at, utcOffsetMinutes)
  return (
    <span className="strip" role="img" aria-label={words} title={words}>
      {open.map((span) => (
        <i key={span.start} className="open" style={barOf(span, frame)} />
      ))}
      {booked.map((span) => (
        <i
          key={span.start}
          className={span.end <= now ? 'booked past' : 'booked'}
          style={barOf(span, frame)}
          title={`${clock(span.start)}–${clock(span.end)} ${span.service}`}
        />
      ))}
      <i className="now" style={{ left: `${share(now, frame)}%` }} />
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
function frameOf(schedules: readonly Schedule[], now: number): Span | null {
  const spans = schedules.flatMap(({ open }) => open)
  const byDay = spans.filter(({ start, end }) => end - start < DAY_HOURS * HOUR_MS)
  const shown = byDay.length > 0 ? byDay : spans
  if (shown.length === 0) return null
  const start = Math.min(now, ...shown.map((span) => span.start))
  const end = Math.max(now, ...shown.map((span) => span.end))
  // Whole hours of the wall clock, also where the zone is off by a half.
  const [first] = shown
  const grid = first ? first.start % HOUR_MS : 0
  return {
    start: (Math.floor((start - grid) / HOUR_MS) * HOUR_MS + grid) as Span['start'],
    end: (Math.ceil((end - grid) / HOUR_MS) * HOUR_MS + grid) as Span['end'],
  }
}
