import { COORDINATOR, WELL_KNOWN_DUTIES } from '../orchestrator/rota/duties.ts'
import type { NetworkFile } from './network-file.ts'
import type { Fault } from './yaml-file.ts'

/** What is wrong with a rota, and what may be: minutes are of the week, from Sunday midnight. */

type File = Pick<NetworkFile, 'staff' | 'facilities' | 'roles' | 'onCall'>
type Line = NetworkFile['onCall'][keyof NetworkFile['onCall']][number]

interface Stretch {
  readonly path: string
  readonly staff: string
  readonly from: number
  /** Exclusive; past the end of the week where it runs into the next one. */
  readonly to: number
}

const DAY = 24 * 60
const WEEK = 7 * DAY

/** Names nobody answers to, coordinators who are none, and one person twice at the same time. */
export function rotaFaults({ staff, facilities, roles, onCall }: File): Fault[] {
  const known = new Set([...WELL_KNOWN_DUTIES.map(({ duty }) => String(duty)), ...Object.keys(roles)])
  return Object.entries(onCall).flatMap(([duty, lines]) => [
    ...(known.has(duty) ? [] : [{ path: `onCall.${duty}`, message: `no role is called ${duty}; add it to roles` }]),
    ...lines.flatMap((line, n) => {
      const path = `onCall.${duty}.${n}`
      const person = Object.hasOwn(staff, line.staff) ? staff[line.staff] : undefined
      const { facility } = line
      return [
        ...(person ? [] : [{ path: `${path}.staff`, message: `no staff member is called ${line.staff}` }]),
        ...(person?.role === 'staff' && duty === COORDINATOR
          ? [{ path: `${path}.staff`, message: `${line.staff} is no coordinator` }]
          : []),
        ...(facility === undefined || Object.hasOwn(facilities, facility)
          ? []
          : [{ path: `${path}.facility`, message: `no facility is called ${facility}` }]),
      ]
    }),
    ...groupsOf(duty, lines).flatMap(([, stretches]) => doubles(stretches)),
  ])
}

/** A list of the network's own that is there twice, or names a role or a service nobody knows, or one of another list. */
export function checklistFaults({
  checklists = [],
  roles,
  services,
}: Pick<NetworkFile, 'checklists' | 'roles' | 'services'>): Fault[] {
  const known = new Set([...WELL_KNOWN_DUTIES.map(({ duty }) => String(duty)), ...Object.keys(roles)])
  const listed = new Map<string, string>()
  return checklists.flatMap(({ id, for: of, items }, n) => {
    const path = `checklists.${n}`
    const duties = items.flatMap(({ tell, escalate }) => [
      ...(tell.kind === 'on-call' ? [tell.duty] : []),
      ...(escalate ? [escalate.duty] : []),
    ])
    return [
      ...(checklists.findIndex((each) => each.id === id) < n ? [{ path, message: `${id} is there twice` }] : []),
      ...duties.filter((duty) => !known.has(duty)).map((duty) => ({ path, message: `no role is called ${duty}` })),
      ...(of.trigger === 'list' ? of.services : []).flatMap((service) => {
        const other = listed.get(service)
        listed.set(service, id)
        return [
          ...(Object.hasOwn(services, service) ? [] : [{ path, message: `no service is called ${service}` }]),
          ...(other === undefined ? [] : [{ path, message: `${service} is on the list ${other} already` }]),
        ]
      }),
    ]
  })
}

/** Hours with nobody on call, and two people of whom it is not said who stands behind whom. */
export function rotaWarnings({ onCall }: Pick<File, 'onCall'>): Fault[] {
  return Object.entries(onCall).flatMap(([duty, lines]) =>
    groupsOf(duty, lines).flatMap(([facility, stretches]) => {
      const path = facility === '' ? `onCall.${duty}` : `onCall.${duty} (${facility})`
      return [...nobodyIn(gapsIn(stretches)).map((message) => ({ path, message })), ...halfOverlaps(stretches)]
    }),
  )
}

/** As many as one line of the log names. */
const GAPS_NAMED = 2

function nobodyIn(gaps: ReturnType<typeof gapsIn>): string[] {
  const spans = gaps.slice(0, GAPS_NAMED).map(({ from, to }) => `from ${named(from)} to ${named(to)}`)
  const more = gaps.length > GAPS_NAMED ? `, and ${gaps.length - GAPS_NAMED} more times a week` : ''
  return gaps.length === 0 ? [] : [`nobody ${spans.join(', ')}${more}`]
}

/** The lines of each hospital, and those of the whole network under an empty name. */
function groupsOf(duty: string, lines: readonly Line[]): [facility: string, stretches: Stretch[]][] {
  const groups = new Map<string, Stretch[]>()
  for (const [n, line] of lines.entries()) {
    const path = `onCall.${duty}.${n}`
    const days = line.days ?? [0, 1, 2, 3, 4, 5, 6]
    const length = line.from < line.to ? line.to - line.from : line.to + DAY - line.from
    const stretches = days.map((day) => {
      const from = day * DAY + line.from
      return { path, staff: line.staff, from, to: from + length }
    })
    const facility = line.facility ?? ''
    groups.set(facility, [...(groups.get(facility) ?? []), ...stretches])
  }
  return [...groups]
}

function doubles(stretches: readonly Stretch[]): Fault[] {
  const seen = new Set<string>()
  return pairs(stretches).flatMap(([one, other]) => {
    if (one.staff !== other.staff || shared(one, other) === 0 || seen.has(other.path)) return []
    seen.add(other.path)
    return [{ path: other.path, message: `${other.staff} is on call at that time already, by ${one.path}` }]
  })
}

/** A shift that lies within another stands behind it or before it on purpose; one that only reaches into it may not. */
function halfOverlaps(stretches: readonly Stretch[]): Fault[] {
  const seen = new Set<string>()
  return pairs(joined(stretches)).flatMap(([one, other]) => {
    const both = shared(one, other)
    const key = `${one.path} ${other.path}`
    const within = both === one.to - one.from || both === other.to - other.from
    if (one.staff === other.staff || both === 0 || within || seen.has(key)) return []
    seen.add(key)
    const message = `overlaps ${one.path} by ${both} min: ${one.staff} is called first`
    return [{ path: other.path, message }]
  })
}

/** Shifts of one person that follow on each other are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const n = whole.findLastIndex(({ staff }) => staff === stretch.staff)
    const before = whole[n]
    if (before && stretch.from <= before.to) whole[n] = { ...before, to: Math.max(before.to, stretch.to) }
    else whole.push(stretch)
  }
  return whole
}

const pairs = (stretches: readonly Stretch[]): [Stretch, Stretch][] =>
  stretches.flatMap((one, n) => stretches.slice(n + 1).map((other): [Stretch, Stretch] => [one, other]))

/** Minutes a week in which both are on call. */
const shared = (one: Stretch, other: Stretch): number =>
  [-WEEK, 0, WEEK].reduce(
    (sum, by) => sum + Math.max(0, Math.min(one.to, other.to + by) - Math.max(one.from, other.from + by)),
    0,
  )

/** Those that begin in one week, while the weeks before and after it are alike. */
function gapsIn(stretches: readonly Stretch[]): { readonly from: number; readonly to: number }[] {
  const weeks = [-WEEK, 0, WEEK].flatMap((by) => stretches.map(({ from, to }) => ({ from: from + by, to: to + by })))
  const gaps: { from: number; to: number }[] = []
  let end = Number.POSITIVE_INFINITY
  for (const { from, to } of weeks.sort((one, other) => one.from - other.from)) {
    if (from > end && end >= 0 && end < WEEK) gaps.push({ from: end, to: from })
    end = Math.max(Number.isFinite(end) ? end : to, to)
  }
  return gaps
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function named(minute: number): string {
  const at = ((minute % WEEK) + WEEK) % WEEK
  const clock = `${String(Math.floor((at % DAY) / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
  return `${DAYS[Math.floor(at / DAY)]} ${clock}`
}
