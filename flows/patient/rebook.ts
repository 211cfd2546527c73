import type { AppointmentId } from '../../orchestrator/ids.ts'
import type { Rebooking } from '../../orchestrator/rebooking/state.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import type { Press } from '../press.ts'
import { attend } from './attend.ts'
import type { Context } from './context.ts'
import { act, ask, end, type Move, type SettlingFlow } from './flow.ts'
import type { RebookFrame } from './frames.ts'
import { NEW_BOOKING, NEW_MOVE } from './patterns/restart.ts'

/** Takes or leaves the time proposed in place of one that fails. There is nothing to ask: the answer came with the tap. */
export const rebooking: SettlingFlow<RebookFrame> = {
  ask: () => end(),
  choose: () => end(),
  back: () => end({ say: 'stopped' }),

  settle({ take, appointment }, { decision }) {
    if (decision.ok) {
      if (!take) return end({ say: 'offer-declined' })
      const had = decision.events.find((event) => event.type === 'slots.booked' || event.type === 'slots.rescheduled')
      return had ? end({ say: 'moved', slot: had.slot }) : end()
    }
    switch (decision.rejection.code) {
      case 'slot.taken':
      case 'slot.not-offered':
      case 'slot.kept-for-acute':
      case 'slot.in-the-past':
        // Their own time fails, so another is looked for at once.
        return ask({ ...NEW_MOVE, appointment }, { say: 'just-taken' })
      case 'appointment.overlaps':
        return ask({ ...NEW_MOVE, appointment }, { say: 'overlaps' })
      case 'rebooking.ended':
        return end({ say: 'no-offer' })
      default:
        return end({ say: 'refused' })
    }
  },
}

/** What a yes or a no to a proposal asks for. A no to one that replaces a failed time asks what shall become of it. */
export function answerRebooking(move: Rebooking, yes: boolean, context: Context): Move {
  const { appointment, kind, to } = move
  if (yes && to === null) return otherTime(move, context)
  const frame: RebookFrame = { flow: 'rebook', appointment, take: yes }
  if (yes) return act(frame, { type: 'rebooking.accept', appointment })
  const own = upcoming(appointment, context)
  if (kind !== 'away' || !own) return act(frame, { type: 'rebooking.decline', appointment })
  return attend({ flow: 'attend', to: 'absent', appointment, minutes: null }, own)
}

export function pressRebooking({ appointment, answer }: Extract<Press, { do: 'rebook' }>, context: Context): Move {
  const move = proposed(appointment, context)
  if (!move) return end({ say: 'no-offer' })
  if (answer === 'move') return otherTime(move, context)
  if (answer === 'yes' || move.kind !== 'away') return answerRebooking(move, answer === 'yes', context)
  const own = upcoming(appointment, context)
  const cancelling = { flow: 'cancel', appointment, service: null, when: null } as const
  return own ? act(cancelling, { type: 'slots.cancel', appointment }) : answerRebooking(move, false, context)
}

function proposed(appointment: AppointmentId, { view, patient }: Context): Rebooking | null {
  const move = view.state.rebooking.moves.get(appointment)
  return move?.patient === patient && move.status === 'proposed' ? move : null
}

/** What can still be moved or cancelled. */
function upcoming(id: AppointmentId, { view }: Context): Appointment | null {
  const own = view.state.slots.appointments.get(id)
  return own && own.slot.start > view.now ? own : null
}

/** Where their time has passed meanwhile, there is nothing to move: they book anew. */
function otherTime({ appointment, from }: Rebooking, context: Context): Move {
  if (upcoming(appointment, context)) return ask({ ...NEW_MOVE, appointment })
  return ask({ ...NEW_BOOKING, service: from.service })
}
