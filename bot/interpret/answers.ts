import type { Intent } from '../../flows/intents.ts'
import { CLINIC_OF } from '../../prompts/services.ts'
import { type Reading, seriesIn, serviceIn, whenIn } from './arguments.ts'
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
      const named = serviceIn(reading)
      const service = named.service === undefined ? clinicIn(reading) : named
      return service.service === undefined
        ? null
        : { name: 'book_appointment', args: { ...service, ...whenIn(reading) } }
    }
    case 'when': {
      const when = seriesIn(reading) ?? whenIn(bareHour(reading))
      return when.when === undefined ? null : { name: 'book_appointment', args: { ...serviceIn(reading), ...when } }
    }
    case 'location':
      if (reading.tokens.length === 0 || tellsNoPlace(reading.text)) return null
      return { name: 'request_ambulance', args: { location: reading.text } }
    default:
      return null
  }
}

/** "Heart ka", "bone": the clinic for it, where a service was asked for and little else is said. */
function clinicIn({ tokens, names }: Reading) {
  if (tokens.length > CLINIC_WORDS_MAX) return {}
  const meant = Object.entries(CLINIC_OF).find(([, words]) => tokens.some(({ raw }) => words.split(' ').includes(raw)))
  const service = names.topology.services.find(({ code }) => code === meant?.[0])
  return service ? { service: service.code } : {}
}
const CLINIC_WORDS_MAX = 4

/** "Yes, she is breathing now", "ok thanks", "what shall I do?": nothing of where. */
const tellsNoPlace = (text: string): boolean =>
  THANKS.test(text) || ((OF_PATIENT.test(text) || WHAT_TO_DO.test(text)) && !PLACED.test(text))
const THANKS =
  /^\W*((ok|okay|oh|haan|ji|theek|thik|hai|acha|accha|achha|thanks?|thank you|thanku|thankyou|tysm|so much|a lot|very|shukriya|dhanyavaad|dhanyawad|sir|madam|please|pls|धन्यवाद|शुक्रिया|ठीक|है|जी|अच्छा)\W*)+$/iu
const OF_PATIENT =
  /\b(breathing|awake|conscious|unconscious|talking|responding|bleeding|vomiting|saans|hosh|behosh|khoon|ulti|jaag|bol rah[aei])\b|साँस|सांस|होश|ख़?ून|उल्टी/iu
const WHAT_TO_DO = /\b(what (should|shall|can|do|to) (i|we|do)|kya kar(u|un|oon|e|en|ein|na)?)\b|क्या कर/iu
const PLACED = /\d|\b(at|near|in|opp|opposite|behind|next to|ke paas|ke samne|mein?|par|pe)\b|में|पर|पास/iu

/** "5" and "11" are hours where a time was asked for. */
function bareHour(reading: Reading): Reading {
  const [only, ...others] = reading.tokens
  if (only === undefined || others.length > 0) return reading
  const hour = /^\d{1,2}$/.test(only.raw) ? Number(only.raw) : (sensesOf(only.raw).number ?? null)
  return hour === null || hour > 24 ? reading : { ...reading, text: `${hour} baje` }
}
