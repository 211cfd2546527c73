import { type Actor, staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { PatientsCommand } from './commands.ts'
import { addCaregiver, nameRelative, removeCaregiver } from './decide-care.ts'
import { AGE_MAX } from './relative.ts'

export function decidePatients(state: NetworkState, command: PatientsCommand, issued: Issued): Decision {
  if (command.type === 'patients.add-caregiver') return addCaregiver(state, command, issued)
  if (command.type === 'patients.remove-caregiver') return removeCaregiver(state, command, issued)
  if (command.type === 'patients.name-relative') return nameRelative(state, command, issued)
  if (command.type === 'patients.enrol') return enrol(state, command, issued)
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

function enrol(
  { patients }: NetworkState,
  { type, patient, sex, age, name, reachable }: Extract<PatientsCommand, { type: 'patients.enrol' }>,
  { actor, at }: Issued,
): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: type })
  if (age !== null && (age < 0 || age > AGE_MAX)) return reject({ code: 'relative.age-out-of-range', max: AGE_MAX })
  const known = patients.patients.get(patient)
  // Who wrote to Nadi themselves is reached as they were before.
  const reached = reachable || (known !== undefined && (known.enrolled?.reachable ?? true))
  const before = known?.enrolled
  const born = age === null ? (before?.born ?? null) : new Date(at).getUTCFullYear() - age
  const said = { by, sex: sex ?? before?.sex ?? null, born, name: name ?? before?.name ?? null, reachable: reached }
  return accept({ type: 'patients.enrolled', patient, ...said })
}

/** A patient for themselves; the system for anybody. */
const mayActFor = (actor: Actor, patient: PatientId): boolean =>
  actor.role === 'system' || (actor.role === 'patient' && actor.patient === patient)

function unreachable(command: never): never {
  throw new Error(`patients.unknown-command: ${JSON.stringify(command)}`)
}
