import { act, ask, end, NO, type SettlingFlow, YES } from './flow.ts'
import type { CancelFrame } from './frames.ts'
import { named, which } from './pick.ts'

/** Cancels an appointment: which one, and a yes. */
export const cancelling: SettlingFlow<CancelFrame> = {
  ask(frame, context) {
    const appointment = which(frame, frame, context)
    if ('move' in appointment) return appointment
    const { labels } = context.words
    return {
      move: 'asking',
      frame: { ...frame, appointment: appointment.id },
      parts: [{ say: 'confirm-cancel', slot: appointment.slot }],
      asks: 'confirmation',
      choices: [
        { option: YES, label: labels.cancel },
        { option: NO, label: labels.keep },
      ],
    }
  },

  choose(frame, option, context) {
    if (!frame.appointment) return ask({ ...frame, appointment: named(option, context) })
    if (option !== YES) return end({ say: 'kept' })
    return act(frame, { type: 'slots.cancel', appointment: frame.appointment })
  },

  back: () => end({ say: 'stopped' }),

  settle(_frame, { decision }) {
    if (decision.ok) {
      const cancelled = decision.events.find((event) => event.type === 'slots.cancelled')
      return cancelled ? end({ say: 'cancelled', slot: cancelled.slot }) : end()
    }
    const { code } = decision.rejection
    const gone = code === 'appointment.unknown' || code === 'appointment.started'
    return end({ say: gone ? 'appointment-gone' : 'refused' })
  },
}
