import type { EncountersRejection } from '../../orchestrator/encounters/rejections.ts'
import { NOT_SCORED } from './render-bed-care.ts'

const VITAL = {
  respiration: 'respiratory rate (a minute)',
  saturation: 'oxygen saturation (%)',
  systolic: 'systolic blood pressure (mmHg)',
  pulse: 'pulse (a minute)',
  temperature: 'temperature (°C)',
} as const

const UNSUITABLE = {
  unit: 'is of another unit than was asked for',
  features: 'lacks equipment that was asked for',
  'isolation-ward': 'is in a ward for patients who have to be isolated',
  sex: 'is in a ward this patient cannot be put into',
  elsewhere: 'is in another hospital, and the patient has to stay where they are',
} as const

/** Why a request for a bed, a place in one or a discharge was refused. */
export function renderRefusedBed(rejection: EncountersRejection): string {
  switch (rejection.code) {
    case 'encounter.unknown':
      return `I know no stay ${rejection.encounter}.`
    case 'encounter.closed':
      return `The stay ${rejection.encounter} is over: that patient has left. Ask for a bed anew if they are back.`
    case 'encounter.patient-already-here':
      return `That patient already has a stay, ${rejection.encounter}. One patient cannot be in two beds.`
    case 'encounter.already-waiting':
      return `${rejection.encounter} already waits for a bed. Cancel that request first, or say what has changed.`
    case 'encounter.not-waiting':
      return `${rejection.encounter} is not waiting for a bed any more.`
    case 'encounter.not-in-bed':
      return `${rejection.encounter} is not in a bed, so there is nothing to leave.`
    case 'encounter.no-assessment':
      return 'How urgent is it? Say an acuity from 1 (most urgent) to 5, or the vital signs.'
    case 'vitals.out-of-range':
      return `A ${VITAL[rejection.vital]} of ${rejection.value} cannot be right; I take ${rejection.min} to ${rejection.max}. Please check it.`
    case 'vitals.not-scored':
      return `${NOT_SCORED[rejection.because]} Write for example “acuity 2”.`
    case 'request.deadline-passed':
      return 'That deadline is already past.'
    case 'request.facility-unknown':
      return `I know no hospital ${rejection.facility}.`
    case 'bed.unsuitable':
      return `${rejection.bed} ${UNSUITABLE[rejection.why]}.`
    case 'reason.needed':
      return `${rejection.bed} is kept for somebody else. To take it, say why.`
    default:
      return unreachable(rejection)
  }
}

function unreachable(rejection: never): never {
  throw new Error(`flows.unknown-rejection: ${JSON.stringify(rejection)}`)
}
