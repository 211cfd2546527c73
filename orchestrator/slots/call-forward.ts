import { isBlocked } from '../blocks/state.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { isDown } from '../devices/state.ts'
import type { DeviceId } from '../ids.ts'
import { CALLED_FORWARD_MINUTES_MIN, GRACE_MINUTES } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import { isOpen } from '../rebooking/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, localTime, MINUTE_MS, plusMinutes } from '../time.ts'
import { usesOf, whyTaken } from './bookable.ts'
import type { SlotsCommand } from './commands.ts'
import type { NotCalled, Slot, SlotsEvent } from './events.ts'
import { offeringOn } from './offering.ts'
import { appointmentsOn, overlaps } from './overlap.ts'
import { dayOf } from './queue.ts'
import { type Appointment, appointmentsOf, type Here, inTurn } from './state.ts'
import { whatIsLeft } from './vacate.ts'

type PassedOver = Extract<SlotsEvent, { type: 'slots.nobody-called' }>['passedOver']

/**
 * Nobody is on the device though somebody waits there: the first of them by booked time who can goes in now. Where the time
 * was given up, theirs is free for others; where whoever has it is just not there, the two exchange their times, so that
 * who comes late loses their turn and not their appointment. Nobody goes in before what they must do beforehand is done.
 */
export function callForward(
  state: NetworkState,
  { type, device }: Extract<SlotsCommand, { type: 'slots.call-forward' }>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: type })
  const standing = state.slots.standing.get(device)
  if (!standing?.lookAt || at < standing.lookAt) return accept()
  const now = { start: at, end: plusMinutes(at, 1) }
  const shut = isDown(state.devices, device, now) || isBlocked(state.blocks, device, now)
  const early = shut ? [] : earlyOn(state, device, at)
  const { empty } = standing
  const onIt = appointmentsOn(state.slots, device, now)
  const late = absentOn(state, device, at).find((each) => notWaitedFor(each) <= at)
  const isEmpty = empty !== null && empty.start <= at && onIt.length === 0
  const isServed = onIt.some(({ here }) => here !== null)
  const call = isServed ? null : late ? exchangeWith(state, late, at) : isEmpty ? intoEmpty(state, at) : null
  const passedOver: PassedOver = []
  for (const next of call ? early : []) {
    const called = call?.(next) ?? 'taken'
    if (typeof called === 'object') return accept({ ...called, passedOver })
    passedOver.push({ appointment: next.id, why: called })
  }
  const after = absentOn(state, device, at)
    .map(notWaitedFor)
    .filter((moment) => moment > at)
  const lookAt = early.length > 0 && after.length > 0 ? instant(Math.min(...after)) : null
  return accept({ type: 'slots.nobody-called', device, passedOver, lookAt })
}

type Called = Extract<SlotsEvent, { type: 'slots.called-forward' }>
type Call = (next: Waiting) => Called | NotCalled
/** Somebody who is there. */
type Waiting = Appointment & { readonly here: Here }

/** Who are there and would not go in yet, by booked time; nobody while the device runs late. */
export function earlyOn(state: NetworkState, device: DeviceId, at: Instant): Waiting[] {
  const delay = state.devices.delays.get(device)
  if ((delay && at < delay.until) || state.slots.hereByDevice.of(device).size === 0) return []
  return appointmentsOn(state.slots, device, dayOf(state, at))
    .flatMap((each) => (each.here !== null && each.slot.start > at ? [{ ...each, here: each.here }] : []))
    .sort(inTurn)
}

/** Whose time it is, or will be today, and who are not there, by booked time. */
export const absentOn = (state: NetworkState, device: DeviceId, at: Instant): Appointment[] =>
  appointmentsOn(state.slots, device, { start: at, end: dayOf(state, at).end }).filter(({ here }) => here === null)

/** From when somebody else may go in: at once where they said that they come no sooner than their time is over. */
export function notWaitedFor({ slot, late }: Appointment): Instant {
  const { minutes } = late ?? { minutes: 0 }
  if (minutes === null) return plusMinutes(slot.start, 2 * GRACE_MINUTES)
  return plusMinutes(slot.start, plusMinutes(slot.start, minutes) >= slot.end ? 0 : minutes + GRACE_MINUTES)
}

const intoEmpty =
  (state: NetworkState, at: Instant): Call =>
  (next) => {
    const { id: appointment, patient, slot: from, here } = next
    const start = instant(Math.ceil(at / MINUTE_MS) * MINUTE_MS)
    const slot: Slot = { ...from, start, end: instant(start + (from.end - from.start)) }
    const refusal = whyNot(state, next, start, at) ?? whyNotThere(state, next, slot)
    if (refusal) return refusal
    const free = whatIsLeft(state, { id: appointment, slot: from }, at, slot.end)
    return {
      type: 'slots.called-forward',
      appointment,
      patient,
      token: here.token,
      from,
      slot,
      ...usesOf(state, slot),
      why: 'empty',
      instead: null,
      free,
      passedOver: [],
    }
  }

const exchangeWith =
  (state: NetworkState, late: Appointment, at: Instant): Call =>
  (next) => {
    const { id: appointment, patient, slot: from, here } = next
    const same = late.slot.service === from.service && lengthOf(late.slot) === lengthOf(from)
    const refusal = whyNot(state, next, at, at)
    if (refusal) return refusal
    if (!same) return 'differs'
    if (late.over !== null) return 'urgent-extra'
    const isElsewhere = (who: Appointment, slot: Slot): boolean =>
      appointmentsOf(state.slots, who.patient).some(({ id, slot: own }) => id !== who.id && overlaps(own, slot))
    if (isElsewhere(next, late.slot) || isElsewhere(late, from)) return 'elsewhere'
    const uses = (who: Appointment) => (who.uses.length > 0 ? { uses: [...who.uses] } : {})
    return {
      type: 'slots.called-forward',
      appointment,
      patient,
      token: here.token,
      from,
      slot: late.slot,
      ...uses(late),
      why: 'not-there',
      instead: {
        appointment: late.id,
        patient: late.patient,
        from: late.slot,
        slot: from,
        ...uses(next),
        told: !late.passed,
      },
      free: null,
      passedOver: [],
    }
  }

const lengthOf = ({ start, end }: Slot): number => end - start

/** Why somebody should not go in at `start`, wherever. */
function whyNot(state: NetworkState, next: Appointment, start: Instant, at: Instant): NotCalled | null {
  const { slot, bookedAt, over } = next
  if (slot.start - start < CALLED_FORWARD_MINUTES_MIN * MINUTE_MS) return 'soon'
  const service = lookupsOf(state.network).services.get(slot.service)
  // Who fasts does so until their own time; what takes notice needs it from when they were booked.
  if ((service?.fastingHours ?? 0) > 0 || at < plusMinutes(bookedAt, service?.noticeMinutes ?? 0)) return 'preparation'
  if (over !== null) return 'urgent-extra'
  const move = state.rebooking.moves.get(next.id)
  return move && isOpen(move) ? 'asked' : null
}

function whyNotThere(state: NetworkState, { id: appointment, patient }: Appointment, slot: Slot): NotCalled | null {
  const { day, weekday, minuteOfDay } = localTime(slot.start, topologyOf(state.network).utcOffsetMinutes)
  const open = offeringOn(state.network, slot.device, slot.service)?.isOpen(minuteOfDay, day, weekday)
  if (!open || isBlocked(state.blocks, slot.device, slot) || isDown(state.devices, slot.device, slot)) return 'closed'
  const taken = whyTaken(state, slot, { patient, appointment })
  if (!taken) return null
  return taken.code === 'appointment.overlaps' ? 'elsewhere' : 'taken'
}
