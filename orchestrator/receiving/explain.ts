import { isoLocal } from '../time.ts'
import type { ReceivingEvent } from './events.ts'

export function explainReceiving(event: ReceivingEvent, utcOffsetMinutes: number): string[] {
  const by = event.by ? ` by ${event.by}` : ''
  if (event.type === 'receiving.divert-set') {
    const { facility, unit, on, reason, until } = event
    const why = reason ? ` (${reason})` : ''
    const ends = until === undefined ? '' : ` until ${isoLocal(until, utcOffsetMinutes)}`
    const done = on ? `was set${by}${why}${ends}` : event.by ? `was lifted${by}` : 'ended as said'
    return [`Divert of ${facility}${unit ? ` ${unit}` : ''} ${done}.`]
  }
  const { facility, minutes } = event
  return [
    minutes === null
      ? `Handovers at ${facility} were said to take as long as usual${by}.`
      : `Handovers at ${facility} were said to take ${minutes} min${by}.`,
  ]
}
