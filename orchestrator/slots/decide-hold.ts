import { accept, type Decision, type Issued, type Rejection, reject } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import { SLOT_HOLD_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { mayActFor } from './authority.ts'
import { usesOf, whyNotBook } from './bookable.ts'
import type { SlotsCommand } from './commands.ts'
import type { Slot } from './events.ts'
import { appointmentsOf } from './state.ts'

type HoldCommand = Extract<SlotsCommand, { type: 'slots.hold' | 'slots.release' | 'slots.expire-hold' }>

/** Why that time cannot be kept for them now; null when it can. */
export function whyNotKeep(state: NetworkState, patient: PatientId, slot: Slot, at: Instant): Rejection | null {
  // One that they would move to this time is not in its way.
  const own = appointmentsOf(state.slots, patient).find((each) => each.slot.service === slot.service)
  return whyNotBook(state, slot, { patient, appointment: own?.id ?? null }, at)
}

/** A time kept for somebody while they decide. Nobody keeps two, so nobody can keep a day from others. */
export function decideHold(state: NetworkState, command: HoldCommand, { actor, at }: Issued): Decision {
  const { patient } = command
  if (!mayActFor(state, actor, patient) || (command.type === 'slots.expire-hold' && actor.role !== 'system')) {
    return reject({ code: 'actor.not-permitted', command: command.type })
  }
  if (!state.patients.patients.has(patient)) return reject({ code: 'patient.unknown', patient })
  const kept = state.slots.holds.get(patient)
  if (command.type === 'slots.hold') {
    const { slot } = command
    if (kept && kept.slot.device === slot.device && kept.slot.start === slot.start) return accept()
    const refusal = whyNotKeep(state, patient, slot, at)
    if (refusal) return reject(refusal)
    return accept({
      type: 'slots.held',
      patient,
      by: actor.role === 'patient' ? actor.patient : null,
      slot,
      ...usesOf(state, slot),
      expiresAt: plusMinutes(at, SLOT_HOLD_MINUTES),
    })
  }
  if (!kept) return accept()
  const { slot, by } = kept
  const ended = { type: 'slots.hold-ended', patient, slot, by } as const
  if (command.type === 'slots.release') return accept({ ...ended, why: 'released' })
  return at < kept.expiresAt ? accept() : accept({ ...ended, why: 'expired' })
}
