import type { Event } from '../decision.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { CARED_FOR_MAX, CAREGIVERS_MAX, CAREGIVERS_NAMED_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import type { PatientsCommand } from './commands.ts'
import { AGE_MAX } from './relative.ts'
import { caredForBy, caregiversOf, careKey, caresFor } from './state.ts'

type Of<T extends PatientsCommand['type']> = Extract<PatientsCommand, { type: T }>

/** Only the patient lets somebody in; whoever was let in is told once, and a no of theirs is final. */
export function addCaregiver(
  { patients }: NetworkState,
  { patient, caregiver, type }: Of<'patients.add-caregiver'>,
  { actor }: Issued,
): Decision {
  if (actor.role !== 'patient' || actor.patient !== patient)
    return reject({ code: 'actor.not-permitted', command: type })
  const own = patients.patients.get(patient)
  if (!own) return reject({ code: 'patient.unknown', patient })
  if (caregiver === patient) return reject({ code: 'caregiver.self' })
  const before = patients.care.get(careKey(patient, caregiver))
  if (before?.standing === 'active') return accept()
  if (before?.standing === 'declined') return reject({ code: 'caregiver.declined' })
  const named = patients.careByPatient.of(patient).size
  if (caregiversOf(patients, patient).length >= CAREGIVERS_MAX || (!before && named >= CAREGIVERS_NAMED_MAX)) {
    return reject({ code: 'caregiver.too-many', max: CAREGIVERS_MAX })
  }
  if (caredForBy(patients, caregiver).length >= CARED_FOR_MAX) return reject({ code: 'caregiver.has-too-many' })
  const known = patients.patients.get(caregiver)
  if (known?.optedOut) return reject({ code: 'caregiver.opted-out' })
  const acquaintance: Event[] = known
    ? []
    : [{ type: 'patients.registered', patient: caregiver, language: own.language }]
  return accept(...acquaintance, { type: 'patients.caregiver-added', patient, caregiver, tell: before === undefined })
}

/** At once, by the patient, the caregiver, or the system when one of them is erased. */
export function removeCaregiver(
  { patients }: NetworkState,
  { patient, caregiver, type }: Of<'patients.remove-caregiver'>,
  { actor }: Issued,
): Decision {
  const by = actor.role === 'patient' ? partOf(actor.patient) : actor.role === 'system' ? 'system' : null
  if (by === null) return reject({ code: 'actor.not-permitted', command: type })
  if (!caresFor(patients, caregiver, patient)) return accept()
  return accept({ type: 'patients.caregiver-removed', patient, caregiver, by })

  function partOf(person: typeof patient): 'patient' | 'caregiver' | null {
    if (person === patient) return 'patient'
    return person === caregiver ? 'caregiver' : null
  }
}

/** Whoever looks after them says that they do; they have no number to be asked on. */
export function nameRelative(
  { patients }: NetworkState,
  { type, patient, kin, sex, age, name }: Of<'patients.name-relative'>,
  { actor, at }: Issued,
): Decision {
  const guardian = actor.role === 'patient' ? actor.patient : null
  const known = patients.patients.get(patient)
  if (guardian === null || (known && known.relative?.guardian !== guardian) || guardian === patient) {
    return reject({ code: 'actor.not-permitted', command: type })
  }
  if (age !== null && (age < 0 || age > AGE_MAX)) return reject({ code: 'relative.age-out-of-range', max: AGE_MAX })
  if (!known && caredForBy(patients, guardian).length >= CARED_FOR_MAX) {
    return reject({ code: 'relative.too-many', max: CARED_FOR_MAX })
  }
  const before = known?.relative
  const born = age === null ? (before?.born ?? null) : new Date(at).getUTCFullYear() - age
  const said = { guardian, kin, sex: sex ?? before?.sex ?? null, born, name: name ?? before?.name ?? null }
  const same = before && before.kin === kin && before.sex === said.sex && before.born === born
  if (same && before.name === said.name && caresFor(patients, guardian, patient)) return accept()
  return accept({ type: 'patients.relative-named', patient, ...said })
}
