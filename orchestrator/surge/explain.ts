import { isoLocal } from '../time.ts'
import type { SurgeEvent } from './events.ts'

export function explainSurge(event: SurgeEvent, utcOffsetMinutes: number): string[] {
  if (event.type === 'surge.bed-closed') return [`Extra bed ${event.bed} is closed.`]
  const by = event.by ? ` by ${event.by}` : ''
  const where = `${event.facility} ${event.unit}`
  if (event.type === 'surge.set') {
    const names = event.beds.map(({ bed }) => bed).join(', ')
    const ends = isoLocal(event.until, utcOffsetMinutes)
    return [`Surge of ${where}${by} (${event.reason}) until ${ends}: ${names}.`]
  }
  return [`Surge of ${where} was lifted${by} (${event.reason}).`]
}
