import type { Recorded } from '../decision.ts'
import type { NetworkState } from '../state.ts'

export function evolveHandoffs({ handoffs: { handoffs } }: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'handoffs.opened': {
      const { handoff, patient, note: asked } = event
      handoffs.set(handoff, { id: handoff, patient, openedAt: at, asked, lastAt: at, answeredBy: null })
      break
    }
    case 'handoffs.patient-said':
    case 'handoffs.colleague-said': {
      const current = handoffs.get(event.handoff)
      const staff = event.type === 'handoffs.colleague-said' ? { answeredBy: event.staff } : {}
      if (current) handoffs.set(current.id, { ...current, lastAt: at, ...staff })
      break
    }
    case 'handoffs.closed':
      handoffs.delete(event.handoff)
      break
  }
}
