import type { DeviceId } from '../ids.ts'
import {
  BOOKING_LEAD_MINUTES,
  REBOOK_ANSWER_MINUTES,
  REBOOK_BACK_GAIN_MINUTES,
  REBOOK_LEAD_MINUTES,
} from '../limits.ts'
import { whyTaken } from '../slots/bookable.ts'
import type { Slot } from '../slots/events.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, MINUTE_MS, plusMinutes } from '../time.ts'
import type { RebookingEvent } from './events.ts'
import { isOpen, type Rebooking, rebookingsOf } from './state.ts'

type Undone = Extract<RebookingEvent, { type: 'rebooking.undone' }>

/**
 * A device back before its time: whoever has not answered keeps what they had, where they can still come to it; whoever
 * moved is offered their own time back, where it is free and they gain by it.
 * `isBack`: of which times that is so; asked before the device is in service again, so its outage is not looked at.
 */
export function undoRebooking(
  state: NetworkState,
  device: DeviceId,
  at: Instant,
  isBack: (slot: Slot) => boolean,
): Undone[] {
  const soon = plusMinutes(at, REBOOK_LEAD_MINUTES)
  const ahead = rebookingsOf(state.rebooking, device).filter(
    ({ kind, from }) => kind === 'away' && from.start >= soon && isBack(from),
  )
  const stands = ahead
    .filter((move) => isOpen(move) && state.slots.appointments.has(move.appointment))
    .map(({ appointment, patient, from: slot, status }) => ({
      appointment,
      patient,
      slot,
      told: status === 'proposed',
    }))
  const back = ahead.flatMap((move) => backTo(state, move, at))
  return stands.length + back.length === 0 ? [] : [{ type: 'rebooking.undone', device, stands, back }]
}

function backTo(
  state: NetworkState,
  { status, appointment, patient, from: own }: Rebooking,
  at: Instant,
): Undone['back'] {
  const current = state.slots.appointments.get(appointment)
  if (status !== 'accepted' || !current) return []
  const gains =
    current.slot.start - own.start >= REBOOK_BACK_GAIN_MINUTES * MINUTE_MS || current.slot.facility !== own.facility
  if (!gains || whyTaken(state, own, { patient, appointment }) !== null) return []
  const answer = Math.min(plusMinutes(at, REBOOK_ANSWER_MINUTES), plusMinutes(own.start, -BOOKING_LEAD_MINUTES))
  return [{ appointment, patient, from: current.slot, to: own, expiresAt: instant(answer) }]
}
