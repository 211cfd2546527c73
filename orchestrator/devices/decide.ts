import { staffOf } from '../actor.ts'
import { isBlocked } from '../blocks/state.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import {
  DEVICE_DELAY_MINUTES_MAX,
  OUTAGE_DAYS_MAX,
  OUTAGE_HOURS_ASSUMED,
  REBOOKED_WITHOUT_APPROVAL_MAX,
} from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import { planRebooking } from '../rebooking/plan.ts'
import { undoRebooking } from '../rebooking/undo.ts'
import type { Slot } from '../slots/events.ts'
import { offeringOn } from '../slots/offering.ts'
import { appointmentsOn } from '../slots/overlap.ts'
import { byStart } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { instant, localTime, plusDays, plusMinutes } from '../time.ts'
import type { DevicesCommand } from './commands.ts'
import { endOfDay } from './day.ts'
import { toldOf } from './state.ts'

type Of<T extends DevicesCommand['type']> = Extract<DevicesCommand, { type: T }>

/**
 * Devices in and out of service, and late ones. What is out of service is offered to nobody; what was booked on it
 * is named in the event and gets other times put to it, see `rebooking/`; it stays booked until somebody takes one.
 */
export function decideDevices(state: NetworkState, command: DevicesCommand, issued: Issued): Decision {
  const ofClock = command.type === 'devices.end-outage' || command.type === 'devices.report-gone'
  if (!ofClock && !lookupsOf(state.network).devices.has(command.device)) {
    return reject({ code: 'device.unknown', device: command.device })
  }
  switch (command.type) {
    case 'devices.take-down':
      return takeDown(state, command, issued)
    case 'devices.bring-up':
      return bringUp(state, command, issued)
    case 'devices.report-delay':
      return delay(state, command, issued)
    case 'devices.end-outage':
      return endOutage(state, command, issued)
    case 'devices.report-gone':
      return reportGone(state, command, issued)
    default:
      return unreachable(command)
  }
}

function takeDown(state: NetworkState, command: Of<'devices.take-down'>, { actor, at }: Issued): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
  const { device } = command
  const from = instant(Math.max(command.from, at))
  const until = command.until ?? plusMinutes(from, OUTAGE_HOURS_ASSUMED * 60)
  if (until <= from) return reject({ code: 'device.outage-over', device, until })
  if (until > plusDays(at, OUTAGE_DAYS_MAX)) {
    return reject({ code: 'device.outage-too-long', device, maxDays: OUTAGE_DAYS_MAX })
  }
  const booked = appointmentsOn(state.slots, device, { start: from, end: until }).sort(byStart)
  const affected = booked.map(({ id }) => id)
  const assumed = command.until === null
  return accept(
    { type: 'devices.went-down', device, from, until, assumed, by, affected },
    ...planRebooking(state, { device, start: from, end: until, by }, booked, at),
  )
}

function bringUp(state: NetworkState, { type, device }: Of<'devices.bring-up'>, { actor, at }: Issued): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: type })
  if (!state.devices.outages.has(device)) return reject({ code: 'device.already-up', device })
  return accept(
    { type: 'devices.came-up', device, by },
    ...undoRebooking(state, device, at, (slot) => !isBlocked(state.blocks, device, slot)),
  )
}

function delay(state: NetworkState, command: Of<'devices.report-delay'>, { actor, at }: Issued): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
  const { device, minutes } = command
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > DEVICE_DELAY_MINUTES_MAX) {
    return reject({ code: 'device.delay-out-of-range', minutes, max: DEVICE_DELAY_MINUTES_MAX })
  }
  const booked = appointmentsOn(state.slots, device, { start: at, end: endOfDay(state, at) }).filter(
    ({ slot }) => slot.start > at,
  )
  const beyond = booked.filter(({ slot }) => !isStillOpen(state, slot, minutes))
  const [first] = beyond
  const known = toldOf(state.devices, device, minutes, at)
  const served = booked.filter((own) => !beyond.includes(own))
  const affected = served
    .filter(({ id }) => !known.has(id))
    .map(({ id: appointment, patient, slot }) => ({ appointment, patient, slot }))
  if (!command.agreed && affected.length > REBOOKED_WITHOUT_APPROVAL_MAX) {
    return reject({ code: 'device.delay-for-many', device, minutes, people: affected.length })
  }
  const failure = { device, start: first?.slot.start ?? at, end: endOfDay(state, at), by }
  return accept(
    { type: 'devices.delayed', device, minutes, by, affected, known: served.length - affected.length },
    ...(first ? planRebooking(state, failure, beyond, at) : []),
  )
}

/** Whether the service would be over before the device closes, so many minutes later. */
function isStillOpen({ network }: NetworkState, slot: Slot, minutes: number): boolean {
  const { day, weekday, minuteOfDay } = localTime(
    plusMinutes(slot.start, minutes),
    topologyOf(network).utcOffsetMinutes,
  )
  return offeringOn(network, slot.device, slot.service)?.isOpen(minuteOfDay, day, weekday) ?? true
}

function endOutage({ devices }: NetworkState, { type, device }: Of<'devices.end-outage'>, { actor, at }: Issued) {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: type })
  const outage = devices.outages.get(device)
  return outage && outage.until <= at ? accept({ type: 'devices.came-up', device, by: null }) : accept()
}

/** Whoever is booked on what the network has no more is treated like after a breakdown that does not end. */
function reportGone(state: NetworkState, { type, device }: Of<'devices.report-gone'>, { actor, at }: Issued): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: type })
  if (state.devices.gone.get(device)?.told !== false) return accept()
  const booked = [...state.slots.appointments.values()]
    .filter(({ slot }) => slot.device === device && slot.start > at)
    .sort(byStart)
  const end = instant(Math.max(at, ...booked.map(({ slot }) => slot.end)))
  const affected = booked.map(({ id: appointment, patient, slot }) => ({ appointment, patient, slot }))
  return accept(
    { type: 'devices.gone', device, affected },
    ...planRebooking(state, { device, start: at, end, by: null }, booked, at),
  )
}

function unreachable(command: never): never {
  throw new Error(`devices.unknown-command: ${JSON.stringify(command)}`)
}
