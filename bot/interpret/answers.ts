import type { Intent } from '../../flows/intents.ts'
import { type Reading, serviceIn, whenIn } from './arguments.ts'
import { sensesOf } from './when/lexicon.ts'

const ANSWER_WORDS_MAX = 8

/**
 * A bare answer to what was asked last ("MRI", "kal subah", "5"), as the intent that carries it. Null where the
 * message is no such answer and must be read for itself.
 */
export function readAnswer(reading: Reading): Intent | null {
  const { asked } = reading.hearing
  if (reading.tokens.length > ANSWER_WORDS_MAX && asked !== 'location') return null
  switch (asked) {
    case 'service': {
      const service = serviceIn(reading)
      return service.service === undefined
        ? null
        : { name: 'book_appointment', args: { ...service, ...whenIn(reading) } }
    }
    case 'when': {
      const when = whenIn(bareHour(reading))
      return when.when === undefined ? null : { name: 'book_appointment', args: { ...serviceIn(reading), ...when } }
    }
    case 'location':
      return reading.tokens.length === 0 ? null : { name: 'request_ambulance', args: { location: reading.text } }
    default:
      return null
  }
}

/** "5" and "11" are hours where a time was asked for. */
function bareHour(reading: Reading): Reading {
  const [only, ...others] = reading.tokens
  if (only === undefined || others.length > 0) return reading
  const hour = /^\d{1,2}$/.test(only.raw) ? Number(only.raw) : (sensesOf(only.raw).number ?? null)
  return hour === null || hour > 24 ? reading : { ...reading, text: `${hour} baje` }
}
