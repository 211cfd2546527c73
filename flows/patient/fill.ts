import type { Instant } from '../../orchestrator/time.ts'
import type { Intent } from '../intents.ts'
import { ask, type Move } from './flow.ts'
import type { BookFrame, CancelFrame, PatientFrame, RescheduleFrame } from './frames.ts'
import { NO_WISH, wishFor } from './wish.ts'

type ArgsOf<N extends Intent['name']> = Extract<Intent, { name: N }>['args']

/** What a message adds to the flow that is under way; null when it says nothing to it. */
export function fill(frame: PatientFrame | null, intents: readonly Intent[], now: Instant): Move | null {
  for (const intent of intents) {
    const filled = frame && filledBy(frame, intent, now)
    if (filled) return ask(filled)
  }
  return null
}

function filledBy(frame: PatientFrame, intent: Intent, now: Instant): PatientFrame | null {
  switch (frame.flow) {
    case 'book':
      if (intent.name === 'book_appointment') return fillBooking(frame, intent.args, now)
      // "make it Friday" while booking is about this booking
      return intent.name === 'reschedule_appointment' && !intent.args.service
        ? fillBooking(frame, intent.args, now)
        : null
    case 'reschedule':
      if (intent.name === 'reschedule_appointment') return fillReschedule(frame, intent.args, now)
      return intent.name === 'book_appointment' && !intent.args.service && !intent.args.facility
        ? fillReschedule(frame, intent.args, now)
        : null
    case 'cancel':
      return intent.name === 'cancel_appointment' ? fillCancel(frame, intent.args) : null
    case 'emergency':
      return null
  }
}

function fillBooking(frame: BookFrame, args: ArgsOf<'book_appointment'>, now: Instant): BookFrame | null {
  const { service, facility, when } = args
  if (!service && !facility && !when) return null
  const other = service !== undefined && service !== frame.service
  const wish = other || facility ? { ...NO_WISH, when: frame.when } : frame
  return {
    ...frame,
    ...wish,
    service: service ?? frame.service,
    facility: facility ?? frame.facility,
    ...(when && wishFor(wish, when, now)),
  }
}

function fillReschedule(
  frame: RescheduleFrame,
  { service, when }: ArgsOf<'reschedule_appointment'>,
  now: Instant,
): RescheduleFrame | null {
  if (!service && !when) return null
  const other = service !== undefined && service !== frame.service
  const about = other ? { ...frame, ...NO_WISH, when: frame.when, appointment: null, service } : frame
  return { ...about, ...(when && wishFor(about, when, now)) }
}

function fillCancel(frame: CancelFrame, { service, when }: ArgsOf<'cancel_appointment'>): CancelFrame | null {
  if (!service && !when) return null
  return { ...frame, appointment: null, service: service ?? frame.service, when: when ?? frame.when }
}

/** The flow that an intent begins, with what it states; null for those that begin none. */
export function begun(intent: Intent, now: Instant): PatientFrame | null {
  switch (intent.name) {
    case 'book_appointment': {
      const empty: BookFrame = { flow: 'book', service: null, facility: null, page: 0, ...NO_WISH }
      return fillBooking(empty, intent.args, now) ?? empty
    }
    case 'reschedule_appointment': {
      const empty: RescheduleFrame = { flow: 'reschedule', appointment: null, service: null, ...NO_WISH }
      return fillReschedule(empty, intent.args, now) ?? empty
    }
    case 'cancel_appointment': {
      const empty: CancelFrame = { flow: 'cancel', appointment: null, service: null, when: null }
      return fillCancel(empty, intent.args) ?? empty
    }
    default:
      return null
  }
}
