import type { Recorded } from '../decision.ts'
import type { Message } from '../message.ts'

/** Everybody who still comes today hears of a delay, once for each report. */
export function reactDevices({ event }: Recorded): Message[] {
  if (event.type !== 'devices.delayed') return []
  const { minutes } = event
  return event.affected.map(({ patient, slot }) => ({
    to: { kind: 'patient', patient },
    notice: { kind: 'patient.delayed', slot, minutes },
    card: null,
    urgent: false,
  }))
}
