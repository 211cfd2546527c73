import type { Actor } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { PatientsCommand } from './commands.ts'
import { addCaregiver, nameRelative, removeCaregiver } from './decide-care.ts'

export function decidePatients(state: NetworkState, command: PatientsCommand, issued: Issued): Decision {
  if (command.type === 'patients.add-caregiver') return addCaregiver(state, command, issued)
  if (command.type === 'patients.remove-caregiver') return removeCaregiver(state, command, issued)
  if (command.type === 'patients.name-relative') return nameRelative(state, command, issued)
  if (!mayActFor(issued.actor, command.patient)) return reject({ code: 'actor.not-permitted', command: command.type })
  const patient = state.patients.patients.get(command.patient)
  if (command.type === 'patients.register') {
    if (patient) return accept()
    return accept({ type: 'patients.registered', patient: command.patient, language: command.language })
  }
  if (!patient) return reject({ code: 'patient.unknown', patient: command.patient })
  switch (command.type) {
    case 'patients.set-language':
      if (patient.language === command.language) return accept()
      return accept({ type: 'patients.language-set', patient: patient.id, language: command.language })
    case 'patients.opt-out':
      return patient.optedOut ? accept() : accept({ type: 'patients.opted-out', patient: patient.id })
    case 'patients.opt-in':
      return patient.optedOut ? accept({ type: 'patients.opted-in', patient: patient.id }) : accept()
    default:
      return unreachable(command)
  }
}

/** A patient for themselves; the system for anybody. */
const mayActFor = (actor: Actor, patient: PatientId): boolean =>
  actor.role === 'system' || (actor.role === 'patient' && actor.patient === patient)

function unreachable(command: never): never {
  throw new Error(`patients.unknown-command: ${JSON.stringify(command)}`)
}
