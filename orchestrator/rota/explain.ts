import { isoLocal } from '../time.ts'
import type { RotaEvent } from './events.ts'

export function explainRota(event: RotaEvent, utcOffsetMinutes: number): string[] {
  const where = event.facility ? ` at ${event.facility}` : ''
  switch (event.type) {
    case 'rota.covered': {
      const { staff, instead, duty, from, until, by, rota } = event
      const span = `from ${isoLocal(from, utcOffsetMinutes)} until ${isoLocal(until, utcOffsetMinutes)}`
      return [
        `${staff} is on call for ${duty}${where} ${span}${instead ? ` in place of ${instead}` : ''}, as ${by} said: ${event.cover}.`,
        rota.length > 0 ? `the rota had ${rota.join(', then ')}` : 'the rota had nobody',
      ]
    }
    case 'rota.cover-ended':
      return [
        `${event.cover} is over: ${event.staff} no longer covers ${event.duty}${where}${event.by ? `, as ${event.by} said` : ''}.`,
      ]
  }
}
