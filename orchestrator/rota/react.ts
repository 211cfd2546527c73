import { staffOf } from '../actor.ts'
import type { Recorded } from '../decision.ts'
import type { StaffId } from '../ids.ts'
import type { Message, Notice } from '../message.ts'

/** Whoever's on call changes hears of it, unless they said it themselves. */
export function reactRota({ event, actor }: Recorded): Message[] {
  const speaker = staffOf(actor)
  const tell = (staff: StaffId | null, notice: Notice): Message[] =>
    staff === null || staff === speaker ? [] : [{ to: { kind: 'staff', staff }, notice, card: null, urgent: true }]
  switch (event.type) {
    case 'rota.covered': {
      const { duty, facility, staff, instead, from, until, by } = event
      const notice = { kind: 'colleague.on-call', duty, facility, staff, instead, from, until, by } as const
      return [...tell(staff, notice), ...tell(instead, notice)]
    }
    case 'rota.cover-ended':
      return event.by === null
        ? []
        : tell(event.staff, {
            kind: 'colleague.off-call',
            duty: event.duty,
            facility: event.facility,
            by: event.by,
          })
    default:
      return []
  }
}
