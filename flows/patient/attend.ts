import { lookupsOf } from '../../orchestrator/network/state.ts'
import { type Appointment, appointmentsOf } from '../../orchestrator/slots/state.ts'
import type { Intent } from '../intents.ts'
import { clockOf } from '../locales/clock.ts'
import type { Context } from './context.ts'
import { fill } from './fill.ts'
import { type Asking, act, ask, CANCEL, type Ending, end, KEEP, MOVE, type Move, type SettlingFlow } from './flow.ts'
import type { AttendFrame, CancelFrame, PatientFrame, RescheduleFrame } from './frames.ts'
import { NO_WISH } from './wish.ts'

/** As many as a list can hold. */
const SHOWN_MAX = 10

/** Coming to an appointment: confirmed, late, or not at all, which asks what shall become of it. */
export const attending: SettlingFlow<AttendFrame> = {
  ask(frame, context) {
    const appointment = context.view.state.slots.appointments.get(frame.appointment ?? ('' as never))
    if (frame.to === 'absent' && appointment) return askWhatNow(frame, appointment, context)
    return askWhich(frame, context)
  },

  choose(frame, option, context) {
    if (frame.to === 'absent' && frame.appointment) return instead(frame, option)
    const chosen = current(context).find(({ id }) => id === option)
    return chosen ? attend(frame, chosen) : ask(frame)
  },

  back: () => end({ say: 'stopped' }),

  settle({ to, minutes }, { decision }) {
    if (!decision.ok) {
      const { code } = decision.rejection
      const gone = code === 'appointment.unknown' || code === 'appointment.started'
      return end({ say: gone ? 'appointment-gone' : 'refused' })
    }
    const told = decision.events.find(
      (event) => event.type === 'slots.confirmed' || event.type === 'slots.running-late',
    )
    if (told && to === 'late') return end({ say: 'late-told', slot: told.slot, minutes })
    return told ? end({ say: 'attendance-confirmed', slot: told.slot }) : end({ say: 'fine' })
  },
}

/** "Cancel it", "move it" to the question what shall become of an appointment; about another one they say which. */
export function becomes(frame: PatientFrame | null, intents: readonly Intent[]): string | null {
  if (frame?.flow !== 'attend' || frame.to !== 'absent' || frame.appointment === null) return null
  const bare = intents.find(({ args }) => Object.keys(args).length === 0)
  if (bare?.name === 'cancel_appointment') return CANCEL
  return bare?.name === 'reschedule_appointment' ? MOVE : null
}

/** What they may still come to: not over yet, soonest first. */
export const current = ({ view, patient }: Context): Appointment[] =>
  appointmentsOf(view.state.slots, patient).filter(({ slot }) => slot.end > view.now)

/** What one appointment needs: nothing more for a yes, a question for a no. */
export function attend(frame: AttendFrame, { id }: Appointment): Move {
  const known = { ...frame, appointment: id }
  switch (frame.to) {
    case 'confirm':
      return act(known, { type: 'slots.confirm', appointment: id })
    case 'late':
      return act(known, { type: 'slots.report-late', appointment: id, minutes: frame.minutes })
    case 'absent':
      return ask(known)
  }
}

/** "Monday chalega", "move it to Friday" to the same question: the move, with the time that was named. */
export function becomesAt(frame: PatientFrame | null, intents: readonly Intent[], context: Context): Move | null {
  if (frame?.flow !== 'attend' || frame.to !== 'absent' || frame.appointment === null) return null
  const timed = intents.filter(
    (intent) =>
      (intent.name === 'book_appointment' || intent.name === 'reschedule_appointment') &&
      intent.args.when !== undefined &&
      intent.args.service === undefined,
  )
  return timed.length > 0 ? fill(moving(frame), timed, context) : null
}

const moving = ({ appointment }: AttendFrame): RescheduleFrame => ({
  flow: 'reschedule',
  appointment,
  service: null,
  facility: null,
  ...NO_WISH,
})

function instead(frame: AttendFrame, option: string): Move {
  const { appointment } = frame
  if (option === MOVE) return ask(moving(frame))
  if (option !== CANCEL || !appointment) return end({ say: 'kept' })
  const cancelling: CancelFrame = { flow: 'cancel', when: null, appointment, service: null }
  return act(cancelling, { type: 'slots.cancel', appointment })
}

function askWhatNow(frame: AttendFrame, { slot }: Appointment, { words: { labels } }: Context): Asking {
  return {
    move: 'asking',
    frame,
    parts: [{ say: 'cannot-come', slot }],
    asks: 'choice',
    choices: [
      { option: MOVE, label: labels.otherTime },
      { option: CANCEL, label: labels.cancelBooking },
      { option: KEEP, label: labels.keep },
    ],
  }
}

function askWhich(frame: AttendFrame, context: Context): Asking | Ending {
  const shown = current(context).slice(0, SHOWN_MAX)
  if (shown.length === 0) return end({ say: 'no-appointment' })
  const { words, topology, view } = context
  const { services } = lookupsOf(view.state.network)
  return {
    move: 'asking',
    frame,
    parts: [{ say: 'which-appointment', to: 'attend', slots: shown.map(({ slot }) => slot), fits: true }],
    asks: 'choice',
    choices: shown.map(({ id, slot }) => ({
      option: String(id),
      label: words.shortMoment(clockOf(slot.start, topology.utcOffsetMinutes)) || String(services.get(slot.service)),
    })),
  }
}
