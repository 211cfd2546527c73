import { staffOf } from '../actor.ts'
import { decideBlocks } from '../blocks/decide.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import {
  MAINTENANCE_AHEAD_DAYS,
  MAINTENANCE_ANSWER_HOURS,
  MAINTENANCE_ASKS_MAX,
  MAINTENANCE_LEAD_HOURS,
  MAINTENANCE_OVERDUE_DAYS,
} from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { Device, Maintenance, MaintenanceId } from '../network/topology.ts'
import type { Interval } from '../slots/overlap.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, type Instant, instant, type LocalDay, localTime, plusMinutes } from '../time.ts'
import { quietUntil } from '../waitlist/quiet.ts'
import type { MaintenanceCommand } from './commands.ts'
import { quietWindows, windowAt } from './quiet-window.ts'
import { type Upkeep, upkeepKey } from './state.ts'

type Of<T extends MaintenanceCommand['type']> = Extract<MaintenanceCommand, { type: T }>

/**
 * What has to be done to a device from time to time is proposed into its quietest hours before the day it is due; who
 * agrees blocks that time, and nobody is moved where that can be avoided. It is asked about twice, then left to people.
 */
export function decideMaintenance(state: NetworkState, command: MaintenanceCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'maintenance.look':
      return look(state, command, issued)
    case 'maintenance.approve':
      return approve(state, command, issued)
    case 'maintenance.complete':
      return complete(state, command, issued)
    case 'maintenance.put-off':
      return putOff(state, command, issued)
    default:
      return unreachable(command)
  }
}

interface Meant {
  readonly upkeep: Upkeep
  readonly device: Device
  readonly spec: Maintenance
}

/** Undefined where the network file has no such device, or nothing of that name to be done to it. */
function meant({ network, maintenance }: NetworkState, id: Upkeep['device'], item: MaintenanceId): Meant | undefined {
  const device = lookupsOf(network).devices.get(id)
  const spec = device?.maintenance?.find((each) => each.id === item)
  const upkeep = maintenance.upkeep.get(upkeepKey(id, item))
  return device && spec && upkeep && { upkeep, device, spec }
}

function look(
  state: NetworkState,
  { type, device: id, item }: Of<'maintenance.look'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: type })
  const found = meant(state, id, item)
  if (!found?.upkeep.lookAt || at < found.upkeep.lookAt) return accept()
  const { device, spec, upkeep } = found
  const { due, asked } = upkeep
  const about = { device: id, item, due }
  if (asked >= MAINTENANCE_ASKS_MAX) return accept({ type: 'maintenance.left', ...about, because: 'unanswered' })
  const { windows, weighed, historyDays } = quietWindows(state, device, spec, beforeDue(state, due, at), at)
  if (windows.length === 0) return accept({ type: 'maintenance.left', ...about, because: 'no-window' })
  const lookAt = byDay(state, plusMinutes(at, MAINTENANCE_ANSWER_HOURS * 60))
  const looked = { windows: [...windows], weighed, historyDays, lookAt }
  return accept({ type: 'maintenance.proposed', ...about, time: asked + 1, ...looked })
}

/** From when an engineer can be there until the last day for it, in the days ahead; what is late is done within a week. */
export function beforeDue({ network }: NetworkState, due: LocalDay | null, at: Instant): Interval {
  const { utcOffsetMinutes } = topologyOf(network)
  const start = plusMinutes(at, MAINTENANCE_LEAD_HOURS * 60)
  const midnightIn = (days: number) =>
    fromLocal(addDays(localTime(start, utcOffsetMinutes).day, days), 0, utcOffsetMinutes)
  const last = due && fromLocal(addDays(due, 1), 0, utcOffsetMinutes)
  if (last !== null && last <= start) return { start, end: midnightIn(MAINTENANCE_OVERDUE_DAYS) }
  const horizon = midnightIn(MAINTENANCE_AHEAD_DAYS)
  return { start, end: last !== null && last < horizon ? last : horizon }
}

function approve(state: NetworkState, command: Of<'maintenance.approve'>, issued: Issued): Decision {
  const by = staffOf(issued.actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
  const { device: id, item, from, block } = command
  const found = meant(state, id, item)
  if (!found) return reject({ code: 'maintenance.unknown', device: id, item })
  const { device, spec, upkeep } = found
  const planned = upkeep.block && state.blocks.blocks.get(upkeep.block)
  if (planned) return reject({ code: 'maintenance.planned', device: id, item, from: planned.from })
  const until = plusMinutes(from, spec.minutes)
  const chosen = windowAt(state, id, { start: from, end: until }, issued.at)
  if (chosen.booked > command.booked) {
    return reject({ code: 'maintenance.booked-meanwhile', device: id, item, from, people: chosen.booked })
  }
  const blocked = decideBlocks(
    state,
    { type: 'blocks.block', block, device: id, from, until, reason: 'maintenance', item },
    issued,
  )
  if (!blocked.ok) return blocked
  const { windows } = quietWindows(state, device, spec, beforeDue(state, upkeep.due, issued.at), issued.at)
  const { due } = upkeep
  return accept(
    { type: 'maintenance.approved', device: id, item, due, block, by, chosen, windows: [...windows] },
    ...blocked.events,
  )
}

/** Today; a block that was planned for it, or in which it is being done, is not needed any longer. */
function complete(state: NetworkState, command: Of<'maintenance.complete'>, issued: Issued): Decision {
  const by = staffOf(issued.actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
  const { device, item } = command
  const found = meant(state, device, item)
  if (!found) return reject({ code: 'maintenance.unknown', device, item })
  const { due, block } = found.upkeep
  const { day: on } = localTime(issued.at, topologyOf(state.network).utcOffsetMinutes)
  const lifted = block === null ? null : decideBlocks(state, { type: 'blocks.lift', block }, issued)
  const done = { type: 'maintenance.completed', device, item, due, by, on } as const
  return accept(...(lifted?.ok ? lifted.events : []), done)
}

function putOff(
  state: NetworkState,
  { type, device, item }: Of<'maintenance.put-off'>,
  { actor, at }: Issued,
): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: type })
  const found = meant(state, device, item)
  if (!found) return reject({ code: 'maintenance.unknown', device, item })
  const { status, asked, due } = found.upkeep
  if (status !== 'asked') return reject({ code: 'maintenance.not-asked', device, item })
  const lookAt = asked >= MAINTENANCE_ASKS_MAX ? null : halfWay(state, due, at)
  return accept({ type: 'maintenance.put-off', device, item, due, by, lookAt })
}

/** Half of the time that is left, a day at least. */
function halfWay(state: NetworkState, due: LocalDay | null, at: Instant): Instant {
  const left = due === null ? 0 : fromLocal(due, 0, topologyOf(state.network).utcOffsetMinutes) - at
  return byDay(state, instant(Math.max(plusMinutes(at, MAINTENANCE_ANSWER_HOURS * 60), at + Math.floor(left / 2))))
}

const byDay = (state: NetworkState, at: Instant): Instant => quietUntil(state, at) ?? at

function unreachable(command: never): never {
  throw new Error(`maintenance.unknown-command: ${JSON.stringify(command)}`)
}
