import { z } from 'zod'
import { ResourceId, ServiceCode } from '../orchestrator/ids.ts'
import {
  type Device,
  MaintenanceId,
  type OpeningHours,
  type ScheduleException,
  Sex,
  type Span,
} from '../orchestrator/network/topology.ts'
import { addDays, LocalDay } from '../orchestrator/time.ts'

/** How the network file writes what a device, a room or a team keeps open; `schedule-faults.ts` finds what clashes. */
export const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time like 08:30')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5)))
const TimeSpan = z
  .string()
  .regex(/^\d\d:\d\d-\d\d:\d\d$/, 'hours like 08:00-20:00')
  .transform((text) => text.split('-'))
  .pipe(z.tuple([Clock, Clock]))
  .refine(([from, to]) => from < to, 'must end after it starts; hours over midnight are two: 22:00-24:00, 00:00-02:00')
  .transform(([from, to]): Span => ({ from, to }))
/** One, or a list of several. */
const TimeSpans = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(TimeSpan).min(1))

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
type Weekday = (typeof WEEKDAYS)[number]
/** `mon-fri` as its days, 0 Sunday … 6 Saturday; a range may run over Sunday. */
export function weekdaysOf(days: string): number[] {
  const [first, last = first] = days.split('-').map((day) => WEEKDAYS.indexOf(day as Weekday)) // the schema says so
  if (first === undefined || last === undefined) return []
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => (first + n) % 7)
}

const Weekdays = z
  .string()
  .regex(/^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$/, 'a day like sat or days like mon-fri')

const Dates = z
  .string()
  .transform((text) => text.split('..'))
  .pipe(
    z.union([z.tuple([LocalDay]), z.tuple([LocalDay, LocalDay])], 'a date like 2026-12-25, or 2026-12-24..2026-12-26'),
  )
  .transform(([from, to = from]) => ({ from, to }))
  .refine(({ from, to }) => from <= to, 'must end after it starts')
  .refine(({ from, to }) => to <= addDays(from, DAYS_MAX), 'at most a year; what is closed for longer has no hours')
const DAYS_MAX = 366

const Exception = z
  .strictObject({
    dates: Dates,
    closed: z.literal(true).optional(),
    hours: TimeSpans.optional(),
    maintenance: TimeSpans.optional(),
  })
  .refine(({ dates: _, ...what }) => Object.values(what).filter((each) => each !== undefined).length === 1, {
    error: 'one of: closed: true, hours, maintenance',
  })

export const Hours = z.partialRecord(Weekdays, TimeSpans)
/** What devices, rooms and teams have in common. */
export const keepsOpen = {
  exceptions: z.array(Exception).optional(),
  /** Works on the holidays of its hospital too. */
  openOnHolidays: z.boolean().optional(),
}
type Exceptions = readonly z.infer<typeof Exception>[]

export const Holidays = z.record(LocalDay, z.string().min(1))

export const FileResource = z.strictObject({
  kind: z.enum(['room', 'staff']),
  name: z.string().min(1),
  /** How many bookings can have it at a time. */
  count: z.number().int().min(1).max(99).default(1),
  hours: Hours.optional(),
  ...keepsOpen,
})

/** What has to be done to a device: every so many days since it was last done, or once by a day. */
const Maintenance = z
  .strictObject({
    name: z.string().min(1).max(60),
    minutes: z.number().int().min(15).max(720),
    everyDays: z.number().int().min(1).max(730).optional(),
    lastDone: LocalDay.optional(),
    dueBy: LocalDay.optional(),
    /** When whoever does it can come; left out: while the device is open. */
    hours: Hours.optional(),
  })
  .refine(
    ({ everyDays, lastDone, dueBy }) =>
      dueBy === undefined
        ? everyDays !== undefined && lastDone !== undefined
        : everyDays === undefined && lastDone === undefined,
    'either everyDays and lastDone, or dueBy',
  )

export const maintenanceOf = (
  needs: Readonly<Record<string, z.infer<typeof Maintenance>>>,
): NonNullable<Device['maintenance']> =>
  Object.entries(needs).map(([id, { name, minutes, everyDays, lastDone, dueBy, hours }]) => ({
    id: MaintenanceId.parse(id),
    name,
    minutes,
    ...(everyDays === undefined ? {} : { everyDays }),
    ...(lastDone === undefined ? {} : { lastDone }),
    ...(dueBy === undefined ? {} : { dueBy }),
    ...(hours ? { hours: weekOf(hours) } : {}),
  }))

/** What a device says of its services beside their names. */
export const servesAs = {
  minutes: z.partialRecord(ServiceCode, z.number().int().min(5).max(480)).optional(),
  changeoverMinutes: z.number().int().min(0).max(240).optional(),
  needs: z.partialRecord(ServiceCode, z.array(ResourceId).min(1)).optional(),
  urgentExtra: z.partialRecord(ServiceCode, z.number().int().min(1).max(20)).optional(),
  keptForAcute: z.strictObject({ hours: Hours, releaseHours: z.number().int().min(1).max(336) }).optional(),
  maintenance: z.record(MaintenanceId, Maintenance).optional(),
}

/** What is said to patients whole; romanised Hindi may be left out. */
export const Sentence = z.strictObject({
  en: z.string().min(1),
  hi: z.string().min(1),
  'hi-Latn': z.string().min(1).optional(),
})
const Age = z.number().int().min(0).max(120)

/** What a service must know of the patient; see `orchestrator/slots/safety.ts`. */
export const asksFirst = {
  onlyFor: z
    .strictObject({ sex: Sex.optional(), minAge: Age.optional(), maxAge: Age.optional() })
    .refine(({ minAge = 0, maxAge = 120 }) => minAge <= maxAge, 'minAge is above maxAge')
    .optional(),
  creatinineDays: z.number().int().min(1).max(365).optional(),
  safety: z
    .record(
      z.string().regex(/^(?!(female|male|age|creatinine)$)[a-z][a-z-]{0,39}$/, 'a name like pacemaker'),
      z.strictObject({ ask: Sentence, stops: z.enum(['yes', 'no']), because: Sentence, declared: Sentence.optional() }),
    )
    .optional(),
}

/** `mon-fri` as five lines; a range may run over Sunday. */
export function weekOf(hours: z.infer<typeof Hours>): OpeningHours[] {
  return Object.entries(hours).flatMap(([days, spans = []]) => {
    return weekdaysOf(days).flatMap((weekday) => spans.map((span) => ({ weekday, ...span })))
  })
}

export const exceptionsOf = (exceptions: Exceptions): ScheduleException[] =>
  exceptions.map(({ dates, closed, hours, maintenance }) => {
    if (closed) return { ...dates, open: [] }
    return hours ? { ...dates, open: hours } : { ...dates, maintenance: maintenance ?? [] }
  })
