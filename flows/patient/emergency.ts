import type { Emergency } from '../../orchestrator/ambulances/state.ts'
import { type Context, liveEmergency } from './context.ts'
import { type Asking, act, ask, end, type Flow, type Move, NO, YES } from './flow.ts'
import type { EmergencyFrame } from './frames.ts'
import { atPlace } from './place.ts'
import type { Part } from './replies.ts'

/**
 * What an emergency asks of the family: whether there is danger, where, and whether it is really to be
 * called off. Help is on its way meanwhile; no answer is waited for.
 */
export const emergencyFlow: Flow<EmergencyFrame> = {
  ask(frame, { words: { labels } }) {
    const yesNo = (say: Part, asks: Asking['asks'], yes = labels.yes, no = labels.no): Asking => ({
      move: 'asking',
      frame,
      parts: [say],
      asks,
      choices: [
        { option: YES, label: yes },
        { option: NO, label: no },
      ],
    })
    switch (frame.step) {
      case 'danger':
        return yesNo({ say: 'in-danger' }, 'danger')
      case 'pin':
        return yesNo({ say: 'pin-danger' }, 'danger')
      case 'location':
        return askPlace(frame)
      case 'cancel':
        return yesNo({ say: 'confirm-call-off' }, 'confirmation', labels.callOff, labels.stillNeeded)
    }
  },

  choose(frame, option, context) {
    if (frame.step === 'cancel') return callOff(frame, option, context)
    if (frame.step === 'location') return placed(frame, option, context)
    if (option !== YES) return end({ say: 'no-danger' })
    const { point, priority, complaint, signs, note } = frame
    const location = point && { point, source: 'pin' as const, place: null }
    return { move: 'raise', alert: { priority, complaint, signs, note, location } }
  },

  back: (frame) => ask(frame),
}

/** Several places named in one breath: which of them? Otherwise where it is. */
function askPlace(frame: EmergencyFrame): Asking {
  const { places, complaint } = frame
  const part: Part = places.length > 0 ? { say: 'which-place' } : { say: 'send-location', complaint }
  const choices = places.map((name) => ({ option: name, label: name }))
  return { move: 'asking', frame, parts: [part], asks: 'location', choices }
}

function placed(frame: EmergencyFrame, option: string, context: Context): Move {
  const live = liveEmergency(context)
  const place = context.topology.places.find(({ name }) => name === option)
  if (!live || !place) return ask({ ...frame, places: [] })
  return act(frame, { type: 'ambulances.locate', emergency: live.id, location: atPlace(place) })
}

function callOff(frame: EmergencyFrame, option: string, context: Context): Move {
  const live = liveEmergency(context)
  if (!live) return end({ say: 'no-ambulance' })
  if (option === YES) return act(frame, { type: 'ambulances.cancel', emergency: live.id })
  return live.location ? end({ say: 'still-coming' }) : ask({ ...frame, step: 'location' }, { say: 'still-coming' })
}

/** A frame about an emergency that exists already. */
export const about = ({ priority, complaint }: Emergency, step: 'location' | 'cancel'): EmergencyFrame => ({
  ...UNKNOWN_DANGER,
  step,
  priority,
  complaint,
})

/** Somebody asks for an ambulance and says no more: urgent, of an unknown kind. */
export const UNKNOWN_DANGER: EmergencyFrame = {
  flow: 'emergency',
  step: 'danger',
  priority: 'P2',
  complaint: 'unspecified',
  signs: [],
  note: null,
  point: null,
  places: [],
}
