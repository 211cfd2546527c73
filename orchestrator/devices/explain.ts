import { isoLocal } from '../time.ts'
import type { DevicesEvent } from './events.ts'

export function explainDevices(event: DevicesEvent, utcOffsetMinutes: number): string[] {
  const { device } = event
  switch (event.type) {
    case 'devices.went-down': {
      const [from, until] = [event.from, event.until].map((at) => isoLocal(at, utcOffsetMinutes))
      const end = event.assumed ? `no end given, so until ${until}` : `until ${until}`
      return [
        `${event.by} took ${device} out of service from ${from}, ${end}; ${event.affected.length} booked in that time.`,
      ]
    }
    case 'devices.came-up':
      return [event.by === null ? `The outage of ${device} was over.` : `${event.by} put ${device} back in service.`]
    case 'devices.delayed':
      return [`${event.by} reported ${device} ${event.minutes} minutes late; ${event.affected.length} were told.`]
    case 'devices.gone':
      return [`${device} is no longer in the network; ${event.affected.length} are still booked on it.`]
  }
}
