import type { PatientsRejection } from '../../orchestrator/patients/rejections.ts'
import type { SlotsRejection } from '../../orchestrator/slots/rejections.ts'
import type { WaitlistRejection } from '../../orchestrator/waitlist/rejections.ts'
import type { RenderFrame } from '../render-frame.ts'
import { spanWords } from './words.ts'

/** Why an appointment was not moved or a time not offered. */
export function slotRefused(
  rejection: SlotsRejection | PatientsRejection | WaitlistRejection,
  frame: RenderFrame,
): string {
  return `${why(rejection, frame)} Nothing was changed.`
}

function why(rejection: SlotsRejection | PatientsRejection | WaitlistRejection, frame: RenderFrame): string {
  switch (rejection.code) {
    case 'slot.taken':
      return `${spanWords(rejection.slot.start, null, frame)} was just taken, or is kept for somebody.`
    case 'slot.no-room-beyond':
      return rejection.allowed === 0
        ? 'The network file allows nobody into full times of that device.'
        : `${spanWords(rejection.slot.start, null, frame)}: one is put in urgently there already, or as many that day as are allowed (${rejection.allowed}).`
    case 'slot.not-offered':
      return `${spanWords(rejection.slot.start, null, frame)} is no time of that device.`
    case 'slot.kept-for-acute':
      return `${spanWords(rejection.slot.start, null, frame)} is kept for patients who should not wait, and is everybody’s from ${spanWords(rejection.until, null, frame)}.`
    case 'slot.in-the-past':
      return 'That time has passed.'
    case 'slot.too-far-ahead':
      return `That is further ahead than ${rejection.horizonDays} days.`
    case 'appointment.unknown':
      return 'That appointment is not there any more.'
    case 'appointment.started':
      return `The time of that appointment has come (${spanWords(rejection.slot.start, null, frame)}).`
    case 'appointment.overlaps':
      return 'The patient has another appointment then.'
    case 'device.unknown':
      return `I know no device ${rejection.device}.`
    default:
      return 'That cannot be done from here.'
  }
}
