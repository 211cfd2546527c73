import type { FacilityId } from '../../orchestrator/ids.ts'
import type { Speech } from './speech.ts'

/** Where a person answers: the hospital it is about, or all of them, then the public emergency numbers. */
export function phones({ facilities, words, numbers }: Speech, about: FacilityId | null = null): string {
  const meant = about === null ? facilities : facilities.filter(({ id }) => id === about)
  return [...meant.map(({ name, phone }) => `${name}: ${phone}`), words.numbersForEmergency(numbers)].join('\n')
}
