import type { ServiceCode } from '../../orchestrator/ids.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import { DAY_MS, type Instant, MINUTE_MS, plusDays } from '../../orchestrator/time.ts'
import type { Intent, When } from '../intents.ts'
import { type Context, upcoming } from './context.ts'
import { ask, type Move } from './flow.ts'
import { fold } from './fold.ts'
import type { BookFrame, CancelFrame, PatientFrame, RescheduleFrame, VisitFrame } from './frames.ts'
import { placeFrom } from './near.ts'
import { movedBy } from './patterns/moved-by.ts'
import { NEW_BOOKING, NEW_MOVE, NEW_VISIT } from './patterns/restart.ts'
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
      if (intent.name === 'book_appointment') {
        return seriesOf(frame, intent.args) ?? withPlace(fillBooking(frame, intent.args, now), context)
      }
      // "make it Friday", "make it MRI" while booking is about this booking, unless it names one that they have
      return intent.name === 'reschedule_appointment' && !has(intent.args.service, context)
        ? fillBooking(frame, intent.args, now)
        : null
    case 'visit':
      return intent.name === 'book_appointment' ? fillVisit(frame, intent.args) : null
    case 'reschedule':
      if (intent.name === 'reschedule_appointment') return fillReschedule(frame, intent.args, context)
      return intent.name === 'book_appointment' && (!intent.args.service || frame.appointment === null)
        ? fillReschedule(frame, intent.args, context)
        : null
    case 'cancel':
      if (intent.name === 'cancel_appointment') return fillCancel(frame, intent.args)
      // "the MRI", "Friday's": which one is meant
      return intent.name === 'book_appointment' && frame.appointment === null ? fillCancel(frame, intent.args) : null
    default:
      return null
  }
}

/** "Every Monday and Thursday", to the question when: many sessions of what is being booked. */
function seriesOf(frame: BookFrame, { service, facility, when }: ArgsOf<'book_appointment'>): VisitFrame | null {
  const wanted = service ?? frame.service
  if (!when?.days || !wanted) return null
  return { ...NEW_VISIT, services: [wanted], when, facility: facility ?? frame.facility }
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
    ...(other && { answers: {} }),
    ...(when && wishFor(wish, when, now)),
  }
}

/** With the place that the message says they come from. */
function withPlace<F extends BookFrame | null>(frame: F, context: Context): F {
  const near = frame && placeFrom(context)
  return near ? { ...frame, near, offered: [], chosen: null } : frame
}

function fillReschedule(
  frame: RescheduleFrame,
  { service, when, facility }: ArgsOf<'reschedule_appointment'> & Pick<ArgsOf<'book_appointment'>, 'facility'>,
  context: Context,
): RescheduleFrame | null {
  if (!service && !when && !facility) return null
  const other = service !== undefined && service !== frame.service
  const kept =
    other || facility
      ? { ...frame, ...NO_WISH, when: frame.when, readings: frame.readings, facility: facility ?? frame.facility }
      : frame
  const about = other ? { ...kept, appointment: null, service } : kept
  const wished = when && atItsTime(about, when, context)
  return { ...about, ...(wished && wishFor(ofItsDay(about, wished, context), wished, context.view.now)) }
}

const wordsOf = ({ turn: { input } }: Context): string => (input.kind === 'said' ? input.text : '')

const SAME_TIME = /\bsame time\b|\b(usi|isi|wahi) (samay|time|waqt)\b|(उसी|इसी|वही) (समय|वक़्त|वक्त|टाइम)/u

/** "The day after, same time": the time of day that the appointment has, which the reader takes for this moment's. */
function atItsTime(frame: RescheduleFrame, said: When, context: Context): When {
  const [own, other] = frame.when || frame.offered.length > 0 ? [] : meantBy(frame, context)
  const counted = own && !other && movedBy(wordsOf(context) || said.text, own.slot.start)
  if (counted) return counted
  const [only, another] = SAME_TIME.test(fold(said.text)) ? meantBy(frame, context) : []
  if (!only || another) return said
  const shift = context.topology.utcOffsetMinutes * MINUTE_MS
  const dayOf = (at: Instant): number => Math.floor((at + shift) / DAY_MS)
  return {
    text: said.text,
    start: plusDays(only.slot.start, dayOf(said.start) - dayOf(only.slot.start)),
    end: null,
    grain: 'minute',
  }
}

/** "Make it the evening" with no day named before: the evening of the day it is on. */
function ofItsDay(frame: RescheduleFrame, said: When, context: Context): RescheduleFrame {
  if (frame.when || said.hours === undefined) return frame
  const [only, another] = meantBy(frame, context)
  if (!only || another) return frame
  const { start, end } = only.slot
  return { ...frame, when: { text: '', start, end, grain: 'day' } }
}

/** "I cannot make it tomorrow", "move tomorrow's": the day it is on names the appointment, not the time wished for. */
function beginMove(args: ArgsOf<'reschedule_appointment'>, context: Context): RescheduleFrame {
  const { when } = args
  const moved = fillReschedule(NEW_MOVE, args, context) ?? NEW_MOVE
  if (when?.grain !== 'day' || when.hours !== undefined) return moved
  const [only, another] = meantBy(moved, context).filter(({ slot }) => isOn(slot.start, when))
  return only && !another ? { ...moved, ...NO_WISH, appointment: only.id } : moved
}

const isOn = (at: Instant, { start, end }: When): boolean => at >= start && at < (end ?? start + DAY_MS)

const meantBy = ({ appointment, service }: RescheduleFrame, context: Context): Appointment[] =>
  upcoming(context).filter(({ id, slot }) => (appointment ?? id) === id && (service ?? slot.service) === slot.service)

function fillCancel(frame: CancelFrame, { service, when }: ArgsOf<'cancel_appointment'>): CancelFrame | null {
  if (!service && !when) return null
  return { ...frame, appointment: null, service: service ?? frame.service, when: when ?? frame.when }
}

/** Another time or place for all of it; another service is another wish. */
function fillVisit(frame: VisitFrame, { service, facility, when }: ArgsOf<'book_appointment'>): VisitFrame | null {
  if (service && !frame.services.includes(service)) return null
  if (!facility && !when) return null
  return { ...frame, when: when ?? frame.when, facility: facility ?? frame.facility, offered: [], chosen: null }
}

/** The flow that an intent begins, with what it states; null for those that begin none. */
export function begun(intent: Intent, context: Context): PatientFrame | null {
  const { now } = context.view
  switch (intent.name) {
    case 'book_appointment': {
      const { service, when, facility } = intent.args
      if (service && when?.days) return { ...NEW_VISIT, services: [service], when, facility: facility ?? null }
      return withPlace(fillBooking(NEW_BOOKING, intent.args, now) ?? NEW_BOOKING, context)
    }
    case 'reschedule_appointment': {
      return beginMove(intent.args, context)
    }
    case 'cancel_appointment': {
      const empty: CancelFrame = { flow: 'cancel', appointment: null, service: null, when: null }
      return fillCancel(empty, intent.args) ?? empty
    }
    default:
      return null
  }
}
