import type { Recorded } from '../decision.ts'
import type { Audience, Message, Notice } from '../message.ts'

/** Coordinators and the emergency department itself hear of a divert or a delay, whoever said it. */
export function reactReceiving({ event }: Recorded): Message[] {
  if (event.type !== 'receiving.divert-set' && event.type !== 'receiving.delay-declared') return []
  const { facility, by } = event
  const heard: Audience[] = [
    { kind: 'team', team: 'coordinators' },
    { kind: 'team', team: 'ed', facility },
  ]
  const notice: Notice =
    event.type === 'receiving.divert-set'
      ? {
          kind: 'team.divert',
          facility,
          unit: event.unit,
          on: event.on,
          reason: event.reason ?? null,
          until: event.until ?? null,
          by,
        }
      : { kind: 'team.ed-delay', facility, minutes: event.minutes, by }
  return heard.map((to) => ({ to, notice, card: null, urgent: true }))
}
