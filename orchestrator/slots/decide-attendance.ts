import { type Actor, staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { RUNNING_LATE_MINUTES_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { mayActFor } from './authority.ts'
import type { SlotsCommand } from './commands.ts'

type Attendance = Extract<SlotsCommand, { type: 'slots.ask-confirmation' | 'slots.confirm' | 'slots.report-late' }>

/** Will they come, and when: asked before the appointment, answered until it is over. */
export function decideAttendance(state: NetworkState, command: Attendance, { actor, at }: Issued): Decision {
  if (!mayConverse(actor)) return reject({ code: 'actor.not-permitted', command: command.type })
  const current = state.slots.appointments.get(command.appointment)
  if (!current) return reject({ code: 'appointment.unknown', appointment: command.appointment })
  const { id: appointment, patient, slot } = current
  if (!mayActFor(state, actor, patient)) return reject({ code: 'actor.not-permitted', command: command.type })
  if (command.type === 'slots.report-late') {
    const { minutes } = command
    if (at >= slot.end) return reject({ code: 'appointment.started', appointment, slot })
    if (minutes !== null && (minutes < 1 || minutes > RUNNING_LATE_MINUTES_MAX)) {
      return reject({ code: 'appointment.too-late', max: RUNNING_LATE_MINUTES_MAX })
    }
    const late = { type: 'slots.running-late', appointment, patient, slot, minutes } as const
    // Whoever was asked whether they come and says how late has said that they do.
    const answers = current.askedAt !== null && current.confirmedAt === null && at < slot.start
    return answers ? accept({ type: 'slots.confirmed', appointment, patient, slot }, late) : accept(late)
  }
  if (at >= slot.start) return reject({ code: 'appointment.started', appointment, slot })
  if (command.type === 'slots.confirm') {
    return current.confirmedAt === null ? accept({ type: 'slots.confirmed', appointment, patient, slot }) : accept()
  }
  if (actor.role === 'patient') return reject({ code: 'actor.not-permitted', command: command.type })
  return current.askedAt === null && current.confirmedAt === null
    ? accept({ type: 'slots.confirmation-asked', appointment, patient, attempt: 1, again: null })
    : accept()
}

const mayConverse = (actor: Actor): boolean =>
  actor.role === 'patient' || actor.role === 'system' || staffOf(actor) !== null
