import type { FacilityId, StaffId } from '../ids.ts'
import { ROTA_AHEAD_DAYS } from '../limits.ts'
import type { Duty, OnCall, Topology } from '../network/topology.ts'
import { addDays, DAY_MS, fromLocal, type Instant, instant, localTime, plusDays } from '../time.ts'
import type { Cover } from './state.ts'

/** Who is on call, read off the network's weekly lines and what was said in chat. Pure. */

export interface Rota {
  readonly topology: Topology
  /** In the order they were said. */
  readonly covers: readonly Cover[]
}

/** `facility` null: anywhere; else that hospital's own first, then those who are on call for the whole network. */
export interface Wanted {
  readonly duty: Duty
  readonly facility: FacilityId | null
}

export interface Turn {
  readonly staff: StaffId
  /** Null: round the clock, or longer than anybody plans. */
  readonly until: Instant | null
}

/** One stretch of somebody's on call. */
export interface Shift {
  readonly from: Instant
  readonly until: Instant
}

/** Everybody on call at that moment, in the order of calling. */
export function rosterAt(rota: Rota, wanted: Wanted, at: Instant): StaffId[] {
  const { topology, covers } = rota
  const planned = linesFor(topology, wanted).filter((line) => spanAt(line, at, topology.utcOffsetMinutes) !== null)
  let roster = [...new Set(planned.map(({ staff }) => staff))]
  for (const cover of covers) if (isFor(cover, wanted) && isOn(cover, at)) roster = covered(roster, cover)
  return roster
}

/** The same, with when each of them goes. */
export const turnsAt = (rota: Rota, wanted: Wanted, at: Instant): Turn[] =>
  rosterAt(rota, wanted, at).map((staff) => ({
    staff,
    until: nextWhere(rota, wanted, at, (roster) => !roster.includes(staff)),
  }))

/** When somebody else is called first, and who; null where nothing changes for a week. `first` null: nobody then. */
export function nextHandover(
  rota: Rota,
  wanted: Wanted,
  at: Instant,
): { readonly at: Instant; readonly first: StaffId | null } | null {
  const now = rosterAt(rota, wanted, at)[0]
  const next = nextWhere(rota, wanted, at, (roster) => roster[0] !== now)
  return next === null ? null : { at: next, first: rosterAt(rota, wanted, next)[0] ?? null }
}

/** The shift somebody is on, or their next one; null where the coming week has none. */
export function shiftOf(rota: Rota, wanted: Wanted, staff: StaffId, at: Instant): Shift | null {
  const has = (roster: readonly StaffId[]): boolean => roster.includes(staff)
  const from = has(rosterAt(rota, wanted, at)) ? at : nextWhere(rota, wanted, at, has)
  if (from === null) return null
  const until = nextWhere(rota, wanted, from, (roster) => !has(roster))
  return { from, until: until ?? plusDays(from, 1) }
}

/** The stretch around a moment in which one and the same person is called first; a day at most to either side. */
export function stretchAt(rota: Rota, wanted: Wanted, at: Instant): Shift {
  const [before, after] = [plusDays(at, -1), plusDays(at, 1)]
  const firstAt = (moment: Instant): StaffId | undefined => rosterAt(rota, wanted, moment)[0]
  const changes = changesAfter(rota, wanted, before)
  const begins = changes.findLast(
    (moment) => moment <= at && firstAt(instant(moment - 1)) !== firstAt(at) && firstAt(moment) === firstAt(at),
  )
  const ends = nextHandover(rota, wanted, at)?.at ?? after
  return { from: begins ?? before, until: ends < after ? ends : after }
}

function nextWhere(
  rota: Rota,
  wanted: Wanted,
  at: Instant,
  holds: (roster: readonly StaffId[]) => boolean,
): Instant | null {
  return changesAfter(rota, wanted, at).find((moment) => holds(rosterAt(rota, wanted, moment))) ?? null
}

/** Every moment of the coming days at which the roster may be another one, in order. */
function changesAfter({ topology, covers }: Rota, wanted: Wanted, at: Instant): Instant[] {
  const { utcOffsetMinutes } = topology
  const end = plusDays(at, ROTA_AHEAD_DAYS)
  const moments = new Set<Instant>()
  for (const line of linesFor(topology, wanted)) {
    for (let days = -1; days <= ROTA_AHEAD_DAYS; days += 1) {
      const span = spanOn(line, days, at, utcOffsetMinutes)
      if (span) moments.add(span.from).add(span.until)
    }
  }
  for (const cover of covers) if (isFor(cover, wanted)) moments.add(cover.from).add(cover.until)
  return [...moments].filter((moment) => moment > at && moment <= end).sort((a, b) => a - b)
}

function linesFor({ onCall }: Topology, { duty, facility }: Wanted): OnCall[] {
  const lines = onCall.filter((line) => line.duty === duty)
  if (facility === null) return lines
  return [...lines.filter((line) => line.facility === facility), ...lines.filter((line) => line.facility === undefined)]
}

/** The stretch of this line that the moment lies in. */
const spanAt = (line: OnCall, at: Instant, utcOffsetMinutes: number): Shift | null => {
  const spans = [-1, 0].flatMap((days) => spanOn(line, days, at, utcOffsetMinutes) ?? [])
  return spans.find((span) => isOn(span, at)) ?? null
}

/** A line that ends where it starts is a whole day: a gap would leave nobody to ask. */
function spanOn({ weekdays, from, to }: OnCall, days: number, at: Instant, utcOffsetMinutes: number): Shift | null {
  const { weekday } = localTime((at + days * DAY_MS) as Instant, utcOffsetMinutes)
  if (weekdays && !weekdays.includes(weekday)) return null
  const day = addDays(localTime(at, utcOffsetMinutes).day, days)
  const ends = from < to ? to : to + 1440
  return { from: fromLocal(day, from, utcOffsetMinutes), until: fromLocal(day, ends, utcOffsetMinutes) }
}

const isOn = ({ from, until }: Shift, at: Instant): boolean => from <= at && at < until

const isFor = (cover: Cover, { duty, facility }: Wanted): boolean =>
  cover.duty === duty && (facility === null || cover.facility === null || cover.facility === facility)

function covered(roster: readonly StaffId[], { staff, instead }: Cover): StaffId[] {
  const others = roster.filter((each) => each !== staff)
  const place = instead === null ? -1 : others.indexOf(instead)
  return place < 0 ? [staff, ...others] : others.with(place, staff)
}
