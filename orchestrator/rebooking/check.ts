import type { Recorded } from '../decision.ts'
import { appointmentsOn } from '../slots/overlap.ts'
import type { NetworkState } from '../state.ts'
import { isOpen, keptOn } from './state.ts'

/** A time that is kept for somebody is nobody else's: neither booked nor kept twice. */
export function checkRebooking(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  const { moves } = state.rebooking
  if (moves.size === 0) return []
  const concerns = touched?.some(({ event }) => event.type.startsWith('rebooking.') || event.type.startsWith('slots.'))
  if (concerns === false) return []
  return [...moves.values()].flatMap((move) => {
    const { appointment, to } = move
    if (to === null || !isOpen(move)) return []
    const booked = appointmentsOn(state.slots, to.device, to).filter(({ id }) => id !== appointment)
    const kept = keptOn(state.rebooking, to.device, to).filter((other) => other.appointment !== appointment)
    return [
      ...booked.map(({ id }) => `what is kept for ${appointment} is booked by ${id}`),
      ...kept.map((other) => `what is kept for ${appointment} is kept for ${other.appointment} too`),
    ]
  })
}
