import type { PatientId } from '../../orchestrator/ids.ts'
import { MARK } from '../rendered.ts'
import { phones } from './phones.ts'
import type { CarePart } from './replies.ts'
import type { Speech } from './speech.ts'

/** Caregivers, and where a patient is. Numbers of people are marks until the message is sent. */
export function renderCarePart(part: CarePart, options: readonly string[], speech: Speech): string {
  const { care } = speech
  switch (part.say) {
    case 'on-behalf':
      return aboutWhom(part.patient, speech)
    case 'one-by-one':
      return care.oneByOne(part.patients.map((patient) => forPerson(patient, speech)))
    case 'next-person':
      return care.nextPerson(forPerson(part.patient, speech))
    case 'acts-for':
      return care.actsFor
    case 'which-number':
      return care.whichNumber
    case 'confirm-caregiver':
      return care.confirmCaregiver(part.ending)
    case 'caregiver-not-added':
      return care.notAdded
    case 'caregiver-added':
      return care.added(MARK.patientPhone(part.caregiver))
    case 'caregiver-already':
      return care.already(MARK.patientPhone(part.caregiver))
    case 'caregiver-removed':
      return care.removed(MARK.patientPhone(part.caregiver))
    case 'which-caregiver':
      return [care.which, ...numbered(options)].join('\n')
    case 'for-whom':
      return [care.forWhom, ...numbered(options)].join('\n')
    case 'no-caregiver':
      return care.none
    case 'not-a-caregiver':
      return care.notACaregiver
    case 'number-unusable':
      return care.unusable
    case 'own-number':
      return care.ownNumber
    case 'too-many-caregivers':
      return care.tooMany(part.max)
    case 'caregiver-declined':
      return care.declined
    case 'handed-over-at':
      return care.handedOver(speech.hospital(part.hospital))
    case 'in-bed':
      return care.inBed(part.unit, speech.facility(part.facility))
    case 'next-appointment':
      return care.next(speech.appointment(part.slot))
    case 'ask-hospital':
      return `${part.closed ? care.statusClosed : part.known ? care.askHospital : care.statusUnknown}\n${phones(speech)}`
    default:
      return unknownPart(part)
  }
}

/** By what they are to the reader, where they have no number of their own. */
export function aboutWhom(patient: PatientId, { care, frame }: Speech): string {
  const relative = frame.state.patients.patients.get(patient)?.relative
  if (!relative) return care.about(MARK.patientPhone(patient))
  return care.forKin(care.kin[relative.kin], relative.name && MARK.note(relative.name))
}

/** "for your mother"; null: the reader. */
function forPerson(patient: PatientId | null, { care, frame }: Speech): string {
  const relative = patient && frame.state.patients.patients.get(patient)?.relative
  return care.forPerson(relative ? care.kin[relative.kin] : null)
}

const numbered = (rows: readonly string[]): string[] => rows.map((row, index) => `${index + 1}. ${row}`)

function unknownPart(part: never): never {
  throw new Error(`care.unknown-part: ${JSON.stringify(part)}`)
}
