import type { BookFrame, PatientFrame, RescheduleFrame, VisitFrame } from '../frames.ts'
import { NO_WISH } from '../wish.ts'

/** The flow from its beginning, with nothing said yet; null for those that have no beginning of their own. */
export function afresh(frame: PatientFrame | null): PatientFrame | null {
  switch (frame?.flow) {
    case 'book':
      return NEW_BOOKING
    case 'visit':
      return { ...NEW_VISIT, services: frame.services }
    case 'reschedule':
      return NEW_MOVE
    case 'cancel':
      return { flow: 'cancel', appointment: null, service: null, when: null }
    default:
      return null
  }
}

export const NEW_BOOKING: BookFrame = {
  flow: 'book',
  service: null,
  facility: null,
  where: false,
  near: null,
  page: 0,
  answers: {},
  ...NO_WISH,
}
export const NEW_VISIT: Omit<VisitFrame, 'services'> = {
  flow: 'visit',
  left: [],
  told: false,
  facility: null,
  when: null,
  answers: {},
  offered: [],
  chosen: null,
}
export const NEW_MOVE: RescheduleFrame = {
  flow: 'reschedule',
  appointment: null,
  service: null,
  facility: null,
  ...NO_WISH,
}
