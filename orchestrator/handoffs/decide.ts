import { type Actor, staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { HandoffsCommand } from './commands.ts'
import { type Handoff, handoffOf } from './state.ts'
import { idleAt } from './timers.ts'

/** Handing a conversation to people and back. Any colleague may answer and end it, the patient only their own. */
export function decideHandoffs(state: NetworkState, command: HandoffsCommand, issued: Issued): Decision {
  if (command.type === 'handoffs.open') return open(state, command, issued)
  const { actor, at } = issued
  const current = state.handoffs.handoffs.get(command.handoff)
  if (!current) return reject({ code: 'handoff.ended', handoff: command.handoff })
  const { id: handoff, patient, answeredBy } = current
  const by = partyOf(actor, patient)
  if (by === null || (by === 'timer') !== (command.type === 'handoffs.expire')) {
    return reject({ code: 'actor.not-permitted', command: command.type })
  }
  switch (command.type) {
    case 'handoffs.say':
      return accept(said(current, command.note, actor))
    case 'handoffs.close':
      return accept({ type: 'handoffs.closed', handoff, patient, by, answered: answeredBy !== null })
    case 'handoffs.expire':
      return at < idleAt(current)
        ? accept()
        : accept({ type: 'handoffs.closed', handoff, patient, by, answered: answeredBy !== null })
  }
}

function open(
  state: NetworkState,
  { type, handoff, patient, note }: Extract<HandoffsCommand, { type: 'handoffs.open' }>,
  { actor }: Issued,
): Decision {
  if (partyOf(actor, patient) === null) return reject({ code: 'actor.not-permitted', command: type })
  if (!state.patients.patients.has(patient)) return reject({ code: 'patient.unknown', patient })
  const current = handoffOf(state.handoffs, patient)
  if (current) return note ? accept(said(current, note, actor)) : accept()
  return accept({ type: 'handoffs.opened', handoff, patient, note })
}

function said(
  { id: handoff, patient }: Handoff,
  note: Extract<HandoffsCommand, { type: 'handoffs.say' }>['note'],
  actor: Actor,
) {
  const staff = staffOf(actor)
  return staff
    ? ({ type: 'handoffs.colleague-said', handoff, patient, staff, note } as const)
    : ({ type: 'handoffs.patient-said', handoff, patient, note } as const)
}

/** Which side of the conversation somebody is on; null for those who have no part in it. */
function partyOf(actor: Actor, patient: PatientId): 'patient' | 'staff' | 'timer' | null {
  if (actor.role === 'system') return 'timer'
  if (staffOf(actor)) return 'staff'
  return actor.role === 'patient' && actor.patient === patient ? 'patient' : null
}
