import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import { SERIES_SESSIONS_MAX, SLOT_HOLD_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { mayActFor } from './authority.ts'
import { usesOf, whyNotBook } from './bookable.ts'
import type { SlotsCommand } from './commands.ts'
import { whyNotWhole } from './decide-series.ts'
import type { Slot, SlotsEvent } from './events.ts'
import type { SlotsRejection } from './rejections.ts'
import { appointmentsOf, heldFor } from './state.ts'

type HoldCommand = Extract<SlotsCommand, { type: 'slots.hold' | 'slots.release' | 'slots.expire-hold' }>

/** Why those times cannot be kept for them now, all of them; null when they can. */
export function whyNotKeep(
  state: NetworkState,
  patient: PatientId,
  slots: readonly Slot[],
  at: Instant,
): SlotsRejection | null {
  const [slot, another] = slots
  if (!slot || slots.length > SERIES_SESSIONS_MAX) return { code: 'series.size', max: SERIES_SESSIONS_MAX }
  if (another) return whyNotWhole(state, { patient, slots: slots.toSorted((a, b) => a.start - b.start) }, at)
  // One that they would move to this time is not in its way.
  const own = appointmentsOf(state.slots, patient).find((each) => each.slot.service === slot.service)
  return whyNotBook(state, slot, { patient, appointment: own?.id ?? null }, at)
}

/** A time kept for somebody while they decide. Nobody keeps the times of two bookings, so nobody can keep a day from others. */
export function decideHold(state: NetworkState, command: HoldCommand, { actor, at }: Issued): Decision {
  const { patient } = command
  if (!mayActFor(state, actor, patient) || (command.type === 'slots.expire-hold' && actor.role !== 'system')) {
    return reject({ code: 'actor.not-permitted', command: command.type })
  }
  if (!state.patients.patients.has(patient)) return reject({ code: 'patient.unknown', patient })
  const kept = state.slots.holds.get(patient)
  const all = heldFor(state.slots, patient).map(({ slot }) => slot)
  if (command.type === 'slots.hold') {
    const { slot, more = [] } = command
    if (isSame([slot, ...more], all)) return accept()
    const refusal = whyNotKeep(state, patient, [slot, ...more], at)
    if (refusal) return reject(refusal)
    return accept({
      type: 'slots.held',
      patient,
      by: actor.role === 'patient' ? actor.patient : null,
      slot,
      ...usesOf(state, slot),
      ...(more.length > 0 && { more: more.map((each) => ({ slot: each, ...usesOf(state, each) })) }),
      expiresAt: plusMinutes(at, SLOT_HOLD_MINUTES),
    })
  }
  if (command.type === 'slots.release') return accept(...letGo(state, patient, 'released'))
  return !kept || at < kept.expiresAt ? accept() : accept(...letGo(state, patient, 'expired'))
}

/** What is kept for them is so no longer; nothing where nothing is. */
export function letGo(state: NetworkState, patient: PatientId, why: 'released' | 'expired'): SlotsEvent[] {
  const kept = state.slots.holds.get(patient)
  if (!kept) return []
  const { slot, by } = kept
  const more = heldFor(state.slots, patient)
    .map((each) => each.slot)
    .filter((each) => each.start !== slot.start || each.device !== slot.device)
  return [{ type: 'slots.hold-ended', patient, slot, by, ...(more.length > 0 && { more }), why }]
}

const isSame = (a: readonly Slot[], b: readonly Slot[]): boolean =>
  a.length === b.length &&
  a
    .toSorted((one, other) => one.start - other.start)
    .every((slot, n) => slot.device === b[n]?.device && slot.start === b[n]?.start)
