import { isoLocal } from '../time.ts'
import type { MaintenanceEvent, Window } from './events.ts'

/** The first line says what happened, the others what was weighed. See `explain`. */
export function explainMaintenance(event: MaintenanceEvent, utcOffsetMinutes: number): string[] {
  const { device, item } = event
  const due = event.due === null ? 'not due' : `due by ${event.due}`
  const at = ({ from }: Window): string => isoLocal(from, utcOffsetMinutes)
  const told = (window: Window): string =>
    `${at(window)}: ${window.booked} booked, ${window.expectedMinutes} minutes of use expected${window.clashes > 0 ? ', another device out too' : ''}`
  switch (event.type) {
    case 'maintenance.proposed': {
      const [best, ...others] = event.windows
      const first = `Proposed ${item} of ${device}, ${due}, for the quietest of ${event.weighed} times by ${event.historyDays} days of use (time ${event.time}).`
      return [first, ...(best ? [`chosen ${told(best)}`] : []), ...others.map((each) => `rather than ${told(each)}`)]
    }
    case 'maintenance.approved':
      return [
        `${event.by} agreed to ${item} of ${device}, ${due}: ${told(event.chosen)}.`,
        ...event.windows.map((each) => `quietest then: ${told(each)}`),
      ]
    case 'maintenance.put-off':
      return [
        `${event.by} put off ${item} of ${device}, ${due}; ${event.lookAt === null ? 'it is left to people' : `asked again at ${isoLocal(event.lookAt, utcOffsetMinutes)}`}.`,
      ]
    case 'maintenance.completed':
      return [`${event.by} said that ${item} of ${device} was done on ${event.on}.`]
    case 'maintenance.left':
      return [
        `${item} of ${device}, ${due}, is left to people: ${event.because === 'unanswered' ? 'nobody answered' : 'no time was found for it'}.`,
      ]
  }
}
