import type { ReceivingEvent } from './events.ts'

export function explainReceiving(event: ReceivingEvent): string[] {
  const by = event.by ? ` by ${event.by}` : ''
  if (event.type === 'receiving.divert-set') {
    return [`Divert of ${event.facility}${event.unit ? ` ${event.unit}` : ''} was ${event.on ? 'set' : 'lifted'}${by}.`]
  }
  const { facility, minutes } = event
  return [
    minutes === null
      ? `Handovers at ${facility} were said to take as long as usual${by}.`
      : `Handovers at ${facility} were said to take ${minutes} min${by}.`,
  ]
}
