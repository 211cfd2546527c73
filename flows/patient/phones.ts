import type { Speech } from './speech.ts'

/** Where a person answers: the hospitals, then the public emergency numbers. */
export const phones = ({ facilities, words, numbers }: Speech): string =>
  [...facilities.map(({ name, phone }) => `${name}: ${phone}`), words.numbersForEmergency(numbers)].join('\n')
