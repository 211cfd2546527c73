import type { Recorded } from '../decision.ts'
import type { Audience, Message, Notice } from '../message.ts'

/** The ward, the hospital's emergency department and the coordinators hear of it, whoever or whatever set or ended it. */
export function reactSurge({ event }: Recorded): Message[] {
  if (event.type !== 'surge.set' && event.type !== 'surge.lifted') return []
  const { facility, unit, by } = event
  const heard: Audience[] = [
    { kind: 'team', team: 'coordinators' },
    { kind: 'team', team: 'ed', facility },
    { kind: 'team', team: 'ward', facility, unit },
  ]
  const notice: Notice =
    event.type === 'surge.set'
      ? {
          kind: 'team.surge',
          facility,
          unit,
          beds: event.beds.map(({ bed }) => bed),
          until: event.until,
          reason: event.reason,
          by: event.by,
        }
      : { kind: 'team.surge-over', facility, unit, reason: event.reason, by }
  return heard.map((to) => ({ to, notice, card: null, urgent: true }))
}
