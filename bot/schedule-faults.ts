import type { z } from 'zod'
import type { ServiceCode } from '../orchestrator/ids.ts'
import type { Span } from '../orchestrator/network/topology.ts'
import {
  type asksFirst,
  exceptionsOf,
  type FileResource,
  type Hours,
  type keepsOpen,
  type servesAs,
  WEEKDAYS,
  weekOf,
} from './schedule-file.ts'
import type { Fault } from './yaml-file.ts'

type Opened<F extends Record<string, z.ZodType>> = { readonly [K in keyof F]?: z.infer<F[K]> | undefined }

interface Scheduled extends Opened<typeof keepsOpen> {
  readonly hours?: z.infer<typeof Hours> | undefined
}

interface FileDevice extends Scheduled, Opened<typeof servesAs> {
  readonly services: readonly ServiceCode[]
}

/** Hours of one weekday, or of one date, that overlap. */
export function hoursFaults({ hours = {}, exceptions = [] }: Scheduled, path: string): Fault[] {
  const week = weekOf(hours)
  const weekly = WEEKDAYS.flatMap((day, weekday) =>
    clash(week.filter((each) => each.weekday === weekday))
      ? [fault(`${path}.hours`, `its hours of ${day} overlap`)]
      : [],
  )
  const dated = exceptionsOf(exceptions).flatMap((each, n, all) => {
    const at = `${path}.exceptions.${n}`
    const own = clash([...(each.open ?? []), ...(each.maintenance ?? [])]) ? [fault(at, 'its hours overlap')] : []
    const kind = each.open === undefined
    const twin = all.findIndex(
      (other) => (other.open === undefined) === kind && other.from <= each.to && each.from <= other.to,
    )
    return twin < n ? [...own, fault(at, `${each.from} is in ${path}.exceptions.${twin} already`)] : own
  })
  return [...weekly, ...dated]
}

/** Hours that are kept for those who should not wait, and overlap or are not among those that it is open. */
export function acuteFaults({ hours = {}, keptForAcute }: FileDevice, path: string): Fault[] {
  if (!keptForAcute) return []
  const [open, kept] = [weekOf(hours), weekOf(keptForAcute.hours)]
  const at = `${path}.keptForAcute.hours`
  return WEEKDAYS.flatMap((day, weekday) => {
    const spans = kept.filter((each) => each.weekday === weekday)
    const opened = open.filter((each) => each.weekday === weekday)
    const closed = spans.some(({ from, to }) => !opened.some((other) => other.from <= from && to <= other.to))
    return [
      ...(clash(spans) ? [fault(at, `its hours of ${day} overlap`)] : []),
      ...(closed ? [fault(at, `it is not open all of that on ${day}`)] : []),
    ]
  })
}

/** Services of a device that it does not do, and what they need and the hospital does not have. */
export function servingFaults(
  { services, minutes = {}, needs = {}, urgentExtra = {}, changeoverMinutes = 0 }: FileDevice,
  resources: Readonly<Record<string, z.infer<typeof FileResource>>>,
  path: string,
): Fault[] {
  const done = new Set<string>(services)
  const foreign = (of: object, what: string): Fault[] =>
    Object.keys(of).flatMap((code) => (done.has(code) ? [] : [fault(`${path}.${what}.${code}`, 'it does not do this')]))
  const absent = Object.entries(needs).flatMap(([code, ids = []]) =>
    ids.flatMap((id, n) =>
      Object.hasOwn(resources, id)
        ? ids.indexOf(id) < n
          ? [fault(`${path}.needs.${code}.${n}`, `${id} stands twice`)]
          : []
        : [fault(`${path}.needs.${code}.${n}`, `no room or team of this hospital is called ${id}`)],
    ),
  )
  const twice = services.flatMap((code, n) =>
    services.indexOf(code) < n ? [fault(`${path}.services.${n}`, `${code} stands twice`)] : [],
  )
  const alone =
    changeoverMinutes > 0 && done.size < 2 ? [fault(`${path}.changeoverMinutes`, 'there is one service alone')] : []
  return [
    ...foreign(minutes, 'minutes'),
    ...foreign(needs, 'needs'),
    ...foreign(urgentExtra, 'urgentExtra'),
    ...absent,
    ...twice,
    ...alone,
  ]
}

type FileService = Opened<typeof asksFirst> & {
  readonly fastingHours?: number | undefined
  readonly overbook?: object | undefined
}

/** Nobody is made to wait who fasts, or of whom something must be known first, as before contrast. */
export const overbookFaults = (services: Readonly<Record<string, FileService>>): Fault[] =>
  Object.entries(services).flatMap(([code, { overbook, fastingHours = 0, onlyFor, creatinineDays, safety }]) =>
    overbook && (fastingHours > 0 || onlyFor || creatinineDays !== undefined || safety)
      ? [fault(`services.${code}.overbook`, 'not where people fast or are asked first: they should not have to wait')]
      : [],
  )

/** What takes longer there than it is ever open can never be booked, nor done to it. */
export function lengthFaults(
  { services, minutes = {}, hours = {}, exceptions = [], maintenance = {} }: FileDevice,
  usual: Readonly<Record<string, { readonly minutes: number }>>,
  path: string,
): Fault[] {
  const spans = [...weekOf(hours), ...exceptionsOf(exceptions).flatMap(({ open = [] }) => open)]
  const longest = Math.max(...spans.map(({ from, to }) => to - from))
  if (spans.length === 0) return []
  const upkeep = Object.entries(maintenance).flatMap(([id, { minutes: takes, hours: own = hours }]) =>
    weekOf(own).some(({ from, to }) => to - from >= takes)
      ? []
      : [fault(`${path}.maintenance.${id}`, `it takes ${takes} minutes, longer than there is ever time for it`)],
  )
  const served = services.flatMap((code, n) => {
    const takes = minutes[code] ?? usual[code]?.minutes ?? 0
    return takes > longest
      ? [fault(`${path}.services.${n}`, `${code} takes ${takes} minutes, longer than it is ever open`)]
      : []
  })
  return [...served, ...upkeep]
}

const fault = (path: string, message: string): Fault => ({ path, message })

function clash(spans: readonly Span[]): boolean {
  const ordered = [...spans].sort((a, b) => a.from - b.from)
  return ordered.some(({ from }, n) => from < (ordered[n - 1]?.to ?? 0))
}
