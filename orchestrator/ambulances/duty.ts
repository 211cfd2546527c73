import { CREW_DUTY_HOURS_MAX, CREW_REST_HOURS_MIN } from '../limits.ts'
import type { Shift } from '../network/topology.ts'
import { addDays, fromLocal, HOUR_MS, type Instant, localTime, plusMinutes } from '../time.ts'
import type { Duty, NotReady } from './events.ts'
import type { Ambulance } from './state.ts'

/** Why a unit is not to be sent, whatever it is doing; null when nothing is said against it. */
export function notReady({ available, out, duty, lowFuel }: Ambulance): NotReady | null {
  if (!available) return out ?? 'unavailable'
  if (duty && !duty.on) return duty.why
  return lowFuel ? 'fuel' : null
}

export const isReady = (unit: Ambulance): boolean => notReady(unit) === null

/**
 * What a coordinator may overlook for a threat to life when nothing else is there, mildest first: a crew in its vehicle
 * before one that has to be fetched. A vehicle that does not run, or a crew nobody can reach, helps nobody.
 */
const OVERLOOKED: readonly (readonly (NotReady | 'shift-ends')[])[] = [
  ['shift-ends'],
  ['rest', 'break', 'fuel'],
  ['off-shift', 'off-duty'],
]

/** Lower is milder; null where it is never overlooked. */
export function overlookedAs(why: string): number | null {
  const tier = OVERLOOKED.findIndex((each) => each.some((name) => name === why))
  return tier < 0 ? null : tier
}

/** Free, not ready, and could be called all the same. */
export function callableAnyway(unit: Ambulance): boolean {
  const why = notReady(unit)
  return unit.job === null && why !== null && overlookedAs(why) !== null
}

/** The crew would be at it past the end of its shift, and nobody relieves it then. */
export const endsTooSoon = ({ duty }: Ambulance, jobSeconds: number, at: Instant): boolean =>
  duty?.on === true && !duty.relieved && duty.until !== null && duty.until < at + jobSeconds * 1000

/** When the crew that reports now began its work: it is not fresh again before it has rested long enough. */
export function workSince({ duty, said, offSince }: Ambulance, freshCrew: boolean, at: Instant): Instant {
  if (freshCrew) return at
  const rested = offSince !== null && at - offSince >= CREW_REST_HOURS_MIN * HOUR_MS
  if (rested) return at
  return said?.since ?? (duty?.on ? duty.since : at)
}

/**
 * On duty or not at that moment: as the crew said, for as long as it said and no longer than a crew may work; else by
 * the shifts of the network file; null where neither says anything.
 */
export function dutyAt({ said, shifts }: Pick<Ambulance, 'said' | 'shifts'>, at: Instant, offset: number): Duty | null {
  const rostered = shifts.length > 0 ? rosteredAt(shifts, at, offset) : null
  if (!said) return rostered
  const limit = plusMinutes(said.since, CREW_DUTY_HOURS_MAX * 60)
  const until = said.until !== null && said.until < limit ? said.until : limit
  if (at < until) return { on: true, since: said.since, until, relieved: startsAt(shifts, until, offset) }
  if (rostered?.on && rostered.since > said.since) return rostered
  const next = rostered && (rostered.on ? null : rostered.until)
  return { on: false, why: until === limit ? 'rest' : 'off-shift', since: until, until: next }
}

function rosteredAt(shifts: readonly Shift[], at: Instant, offset: number): Duty {
  const windows = around(shifts, at, offset)
  const [current] = windows.filter(({ start, end }) => start <= at && at < end).sort((a, b) => b.start - a.start)
  if (!current) {
    const next = Math.min(...windows.flatMap(({ start }) => (start > at ? [start] : [])))
    const last = Math.max(...windows.flatMap(({ end }) => (end <= at ? [end] : [])))
    return { on: false, why: 'off-shift', since: last as Instant, until: next as Instant }
  }
  const limit = plusMinutes(current.start, CREW_DUTY_HOURS_MAX * 60)
  const until = current.end < limit ? current.end : limit
  if (at < until) return { on: true, since: current.start, until, relieved: startsAt(shifts, until, offset) }
  const next = windows.find(({ start }) => start > at)
  return { on: false, why: 'rest', since: until, until: next?.start ?? null }
}

const startsAt = (shifts: readonly Shift[], at: Instant, offset: number): boolean =>
  around(shifts, at, offset).some(({ start }) => start === at)

interface Window {
  readonly start: Instant
  readonly end: Instant
}

/** The shifts of yesterday, today and tomorrow, by their beginning. */
function around(shifts: readonly Shift[], at: Instant, offset: number): Window[] {
  const { day } = localTime(at, offset)
  return [-1, 0, 1]
    .flatMap((days) =>
      shifts.map(({ from, to }) => ({
        start: fromLocal(addDays(day, days), from, offset),
        end: fromLocal(addDays(day, to > from ? days : days + 1), to, offset),
      })),
    )
    .sort((a, b) => a.start - b.start)
}
