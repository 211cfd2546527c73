import type { Recorded } from '../decision.ts'
import type { Message } from '../message.ts'

/** Whoever is paged hears of it, whatever else waits. */
export function reactNetwork({ event }: Recorded): Message[] {
  if (event.type !== 'network.paged') return []
  const { staff, by, note } = event
  return [{ to: { kind: 'staff', staff }, notice: { kind: 'colleague.paged', by, note }, card: null, urgent: true }]
}
