import { AppointmentId, type OfferId } from '../../orchestrator/ids.ts'
import { newId } from '../turn.ts'
import type { Context } from './context.ts'
import { act, ask, end, type Move, type SettlingFlow } from './flow.ts'
import type { OfferFrame } from './frames.ts'
import { NEW_BOOKING } from './patterns/restart.ts'

/** Takes or leaves a slot that was offered. There is nothing to ask: the answer came with the intent. */
export const answering: SettlingFlow<OfferFrame> = {
  ask: () => end(),
  choose: () => end(),
  back: () => end({ say: 'stopped' }),

  settle({ take }, { decision }) {
    if (!decision.ok) {
      switch (decision.rejection.code) {
        case 'slot.taken':
        case 'slot.in-the-past':
        case 'slot.not-offered':
        case 'slot.kept-for-acute':
        case 'offer.ended':
          return end({ say: 'just-taken' })
        case 'service.unanswered': {
          const { slot } = decision.rejection
          return ask({ ...NEW_BOOKING, service: slot.service, offered: [slot], chosen: slot })
        }
        case 'appointment.overlaps':
          return end({ say: 'overlaps' })
        case 'appointment.too-many':
          return end({ say: 'too-many', max: decision.rejection.max })
        default:
          return end({ say: 'refused' })
      }
    }
    if (!take) return end({ say: 'offer-declined' })
    const had = decision.events.find((event) => event.type === 'slots.booked' || event.type === 'slots.rescheduled')
    if (!had) return end()
    const wait = had.over?.kind === 'no-show' ? { waitMinutes: had.over.waitMinutes } : {}
    return end({ say: had.type === 'slots.booked' ? 'booked' : 'moved', slot: had.slot, ...wait })
  },
}

/** The command that answers an offer. */
export function answerOffer(offer: OfferId, take: boolean, { turn, view }: Context): Move {
  const frame: OfferFrame = { flow: 'offer', offer, take }
  if (!take) return act(frame, { type: 'slots.decline-offer', offer })
  const { appointments } = view.state.slots
  const id = newId('A', turn.seed, (taken) => appointments.has(AppointmentId.parse(taken)))
  return act(frame, { type: 'slots.accept-offer', offer, appointment: AppointmentId.parse(id) })
}
