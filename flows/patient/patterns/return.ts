import { ask, end, type Flow, NO, YES } from '../flow.ts'
import type { PatientFrame, ReturnFrame } from '../frames.ts'

/** Somebody comes back to what they broke off long ago: go on with it, or leave it? */
export const returning: Flow<ReturnFrame> = {
  ask(frame, { words: { labels } }) {
    return {
      move: 'asking',
      frame,
      parts: [{ say: 'welcome-back' }],
      asks: 'confirmation',
      choices: [
        { option: YES, label: labels.goOn },
        { option: NO, label: labels.leaveIt },
      ],
    }
  },
  choose: () => end(),
  back: (frame) => ask(frame),
}

/** What is worth coming back to. A question of danger is not: whoever was in danger then is asked anew. */
export const worthResuming = (frames: readonly PatientFrame[]): PatientFrame[] =>
  frames.filter(({ flow }) => flow === 'book' || flow === 'reschedule' || flow === 'cancel')
