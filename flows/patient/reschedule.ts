import { act, ask, end, NO, OTHER_TIME, type SettlingFlow, YES } from './flow.ts'
import type { RescheduleFrame } from './frames.ts'
import { named, which } from './pick.ts'
import { askAgain, NO_WISH, seek, take, unchosen, withExactFit } from './wish.ts'

/** Moves an appointment: which one, when to, which of the best three, and a yes. The old time is kept until then. */
export const rescheduling: SettlingFlow<RescheduleFrame> = {
  ask(frame, context) {
    const appointment = which(frame, { service: frame.service, when: null }, context)
    if ('move' in appointment) return appointment
    const { slot: from } = appointment
    const sought = { service: from.service, facility: frame.facility ?? from.facility, moving: appointment }
    const known = withExactFit({ ...frame, appointment: appointment.id }, sought, context)
    if (!known.chosen) return seek(known, sought, context)
    const { labels } = context.words
    return {
      move: 'asking',
      frame: known,
      parts: [{ say: 'confirm-move', from, slot: known.chosen }],
      asks: 'confirmation',
      choices: [
        { option: YES, label: labels.move },
        { option: OTHER_TIME, label: labels.otherTime },
        { option: NO, label: labels.keep },
      ],
      holds: [known.chosen],
    }
  },

  choose(frame, option, context) {
    if (!frame.appointment) {
      return ask({ ...frame, appointment: named(option, context) })
    }
    if (!frame.chosen) return take(frame, option)
    if (option === OTHER_TIME) return ask({ ...frame, ...NO_WISH })
    if (option !== YES) return end({ say: 'kept' })
    return act(frame, {
      type: 'slots.reschedule',
      appointment: frame.appointment,
      slot: frame.chosen,
      offered: frame.offered,
    })
  },

  back(frame) {
    if (frame.chosen) return ask({ ...frame, ...unchosen(frame) })
    return frame.when || frame.readings.length > 0 ? ask({ ...frame, ...NO_WISH }) : end({ say: 'stopped' })
  },

  settle(frame, { decision }) {
    if (!decision.ok) return askAgain(frame, decision.rejection)
    return frame.chosen ? end({ say: 'moved', slot: frame.chosen }) : end()
  },
}
