import type { Intent } from '../../flows/intents.ts'
import { type Reading, serviceIn, whenIn } from './arguments.ts'
import { numberOf } from './when/words.ts'

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
    case 'choice':
    case 'confirmation':
    case null:
      return null
  }
}

/** "5" and "11" are hours where a time was asked for. */
function bareHour(reading: Reading): Reading {
  const [only, ...others] = reading.tokens
  const hour = others.length === 0 ? numberOf(only) : null
  return hour === null || hour > 24 ? reading : { ...reading, text: `${hour} baje` }
}
