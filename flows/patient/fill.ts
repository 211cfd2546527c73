import type { ServiceCode } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Intent } from '../intents.ts'
import { type Context, upcoming } from './context.ts'
import { ask, type Move } from './flow.ts'
import type { BookFrame, CancelFrame, PatientFrame, RescheduleFrame } from './frames.ts'
import { NEW_BOOKING, NEW_MOVE } from './patterns/restart.ts'
import { NO_WISH, wishFor } from './wish.ts'

type ArgsOf<N extends Intent['name']> = Extract<Intent, { name: N }>['args']

/** What a message adds to the flow that is under way; null when it says nothing to it. */
export function fill(frame: PatientFrame, intents: readonly Intent[], context: Context): Move | null {
  for (const intent of intents) {
    const filled = filledBy(frame, intent, context)
    if (filled) return ask(filled)
  }
  return null
}

function filledBy(frame: PatientFrame, intent: Intent, context: Context): PatientFrame | null {
  const { now } = context.view
  switch (frame.flow) {
    case 'book':
      if (intent.name === 'book_appointment') return fillBooking(frame, intent.args, now)
      // "make it Friday", "make it MRI" while booking is about this booking, unless it names one that they have
      return intent.name === 'reschedule_appointment' && !has(intent.args.service, context)
        ? fillBooking(frame, intent.args, now)
        : null
    case 'reschedule':
      if (intent.name === 'reschedule_appointment') return fillReschedule(frame, intent.args, now)
      return intent.name === 'book_appointment' && (!intent.args.service || frame.appointment === null)
        ? fillReschedule(frame, intent.args, now)
        : null
    case 'cancel':
      if (intent.name === 'cancel_appointment') return fillCancel(frame, intent.args)
      // "the MRI", "Friday's": which one is meant
      return intent.name === 'book_appointment' && frame.appointment === null ? fillCancel(frame, intent.args) : null
    default:
      return null
  }
}

const has = (service: ServiceCode | undefined, context: Context): boolean =>
  service !== undefined && upcoming(context).some(({ slot }) => slot.service === service)

function fillBooking(frame: BookFrame, args: ArgsOf<'book_appointment'>, now: Instant): BookFrame | null {
  const { service, facility, when } = args
  if (!service && !facility && !when) return null
  const other = service !== undefined && service !== frame.service
  const wish = other || facility ? { ...NO_WISH, when: frame.when, readings: frame.readings } : frame
  return {
    ...frame,
    ...wish,
    service: service ?? frame.service,
    facility: facility ?? frame.facility,
    where: false,
    ...(when && wishFor(wish, when, now)),
  }
}

function fillReschedule(
  frame: RescheduleFrame,
  { service, when, facility }: ArgsOf<'reschedule_appointment'> & Pick<ArgsOf<'book_appointment'>, 'facility'>,
  now: Instant,
): RescheduleFrame | null {
  if (!service && !when && !facility) return null
  const other = service !== undefined && service !== frame.service
  const kept =
    other || facility
      ? { ...frame, ...NO_WISH, when: frame.when, readings: frame.readings, facility: facility ?? frame.facility }
      : frame
  const about = other ? { ...kept, appointment: null, service } : kept
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
      return fillBooking(NEW_BOOKING, intent.args, now) ?? NEW_BOOKING
    }
    case 'reschedule_appointment': {
      return fillReschedule(NEW_MOVE, intent.args, now) ?? NEW_MOVE
    }
    case 'cancel_appointment': {
      const empty: CancelFrame = { flow: 'cancel', appointment: null, service: null, when: null }
      return fillCancel(empty, intent.args) ?? empty
    }
    default:
      return null
  }
}
