import { LIST_SHIFT_MINUTES } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { Checklist, Topology } from '../network/topology.ts'
import type { Slot } from '../slots/events.ts'
import { byStart } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, type Instant, type LocalDay, localTime } from '../time.ts'
import { checklistsOf } from './checklists.ts'
import type { AlertTrigger, ListEntry } from './events.ts'
import { isServed } from './served.ts'

/** What is prepared by list: the appointments of a device in one shift, together, not one by one. */

export type ListTrigger = Extract<AlertTrigger, { kind: 'list' }>

// A topology is immutable, so what is prepared by it is found once and goes with it.
const found = new WeakMap<Topology, Map<string, Checklist | null>>()

/** The list by which such an appointment is prepared there; null where there is none, or nobody is ever on call for it. */
function listFor(
  { network }: NetworkState,
  { service, facility }: Pick<Slot, 'service' | 'facility'>,
): Checklist | null {
  const topology = topologyOf(network)
  const known = found.get(topology) ?? new Map<string, Checklist | null>()
  found.set(topology, known)
  const key = `${facility} ${service}`
  const before = known.get(key)
  if (before !== undefined) return before
  const fits = checklistsOf(topology).find(({ for: of }) => of.trigger === 'list' && of.services.includes(service))
  const list = fits && isServed(topology, fits, facility) ? fits : null
  known.set(key, list)
  return list
}

const shiftsOf = ({ for: of }: Checklist): readonly number[] =>
  [...((of.trigger === 'list' ? of.shifts : undefined) ?? LIST_SHIFT_MINUTES)].sort((a, b) => a - b)

/** The list that an appointment is on. What is before the first shift of a day belongs to the last of the day before. */
export function listOf(state: NetworkState, slot: Slot): ListTrigger | null {
  const checklist = listFor(state, slot)
  if (!checklist) return null
  const { day, minuteOfDay } = localTime(slot.start, topologyOf(state.network).utcOffsetMinutes)
  const shifts = shiftsOf(checklist)
  const begun = shifts.findLast((from) => from <= minuteOfDay)
  const { device } = slot
  const { id } = checklist
  return begun === undefined
    ? { kind: 'list', device, day: addDays(day, -1), fromMinute: shifts.at(-1) ?? 0, checklist: id }
    : { kind: 'list', device, day, fromMinute: begun, checklist: id }
}

export interface PreparedList {
  readonly checklist: Checklist
  /** By start; never empty. */
  readonly entries: readonly ListEntry[]
}

/** Who comes, and by which list they are prepared; null where nobody comes, or there is no such list any more. */
export function preparedList(state: NetworkState, trigger: ListTrigger): PreparedList | null {
  const device = lookupsOf(state.network).devices.get(trigger.device)
  const checklist = checklistsOf(topologyOf(state.network)).find(({ id }) => id === trigger.checklist)
  const span = checklist && spanOf(state, trigger, shiftsOf(checklist))
  if (!device || !span) return null
  const entries = state.slots.booked
    .on(device.id, span)
    .filter(({ slot }) => slot.start >= span.start && listFor(state, slot) === checklist)
    .sort(byStart)
    .map(({ id: appointment, slot: { service, start, end } }): ListEntry => ({ appointment, service, start, end }))
  return entries.length > 0 ? { checklist, entries } : null
}

/** Null where no shift begins then any more. */
function spanOf(
  { network }: NetworkState,
  { day, fromMinute }: ListTrigger,
  shifts: readonly number[],
): { readonly start: Instant; readonly end: Instant } | null {
  const { utcOffsetMinutes } = topologyOf(network)
  const at = shifts.indexOf(fromMinute)
  const first = shifts[0]
  if (at < 0 || first === undefined) return null
  const next = shifts[at + 1]
  const start = fromLocal(day, fromMinute, utcOffsetMinutes)
  const end =
    next === undefined ? fromLocal(dayAfter(day), first, utcOffsetMinutes) : fromLocal(day, next, utcOffsetMinutes)
  return { start, end }
}

const dayAfter = (day: LocalDay): LocalDay => addDays(day, 1)

/** Whom an item of a list is about. */
export const about = <E extends Pick<ListEntry, 'service'>>(
  { services }: { readonly services?: readonly string[] | undefined },
  entries: readonly E[],
): readonly E[] => (services ? entries.filter(({ service }) => services.includes(service)) : entries)

export const sameEntry = (one: ListEntry, other: ListEntry): boolean =>
  one.appointment === other.appointment &&
  one.start === other.start &&
  one.end === other.end &&
  one.service === other.service
