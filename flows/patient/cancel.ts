import { sessionsOf } from '../../orchestrator/slots/state.ts'
import { VISIT } from '../locales/visit.ts'
import { act, ask, end, NO, type SettlingFlow, YES } from './flow.ts'
import type { CancelFrame } from './frames.ts'
import { named, which } from './pick.ts'

const ALL = 'all'

/** Cancels an appointment: which one, and a yes. */
export const cancelling: SettlingFlow<CancelFrame> = {
  ask(frame, context) {
    const appointment = which(frame, frame, context)
    if ('move' in appointment) return appointment
    const { labels } = context.words
    const together = appointment.series ? sessionsOf(context.view.state.slots, appointment.series).length : 1
    return {
      move: 'asking',
      frame: { ...frame, appointment: appointment.id },
      parts: [{ say: 'confirm-cancel', slot: appointment.slot }],
      asks: 'confirmation',
      choices: [
        { option: YES, label: together > 1 ? VISIT[context.language].cancelThis : labels.cancel },
        ...(together > 1 ? [{ option: ALL, label: VISIT[context.language].cancelAll(together) }] : []),
        { option: NO, label: labels.keep },
      ],
    }
  },

  choose(frame, option, context) {
    if (!frame.appointment) return ask({ ...frame, appointment: named(option, context) })
    const { appointments } = context.view.state.slots
    const series = appointments.get(frame.appointment)?.series
    if (option === ALL && series) return act(frame, { type: 'slots.cancel-series', series })
    if (option !== YES) return end({ say: 'kept' })
    return act(frame, { type: 'slots.cancel', appointment: frame.appointment })
  },

  back: () => end({ say: 'stopped' }),

  settle(_frame, { decision }) {
    if (decision.ok) {
      const all = decision.events.filter((event) => event.type === 'slots.cancelled')
      if (all.length > 1) return end({ say: 'visit-cancelled', slots: all.map(({ slot }) => slot) })
      const [cancelled] = all
      return cancelled ? end({ say: 'cancelled', slot: cancelled.slot }) : end()
    }
    const { code } = decision.rejection
    const gone = code === 'appointment.unknown' || code === 'appointment.started'
    return end({ say: gone ? 'appointment-gone' : 'refused' })
  },
}
