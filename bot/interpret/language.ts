import type { Language } from '../../orchestrator/patients/events.ts'
import { sounds } from './lexicon.ts'
import { clean, tokenise } from './normalise.ts'

/** Hindi words that people put into any sentence in Latin letters and that are no English words. */
const HINDI = sounds(
  'hai hain hoon hun nahi nahin mein mujhe mera meri mere hum aap aapka kya kab kahan kaise kaun kyun kitna kitne kar karo karna kro krna ' +
    'karwana karana chahiye ka ki ke ko se par aur ya bhi kal aaj parso subah shaam raat dopahar baje haan ji theek thik gaya gayi gaye ' +
    'raha rahi rahe ho hota tha thi abhi jaldi bhejo batao dikhao badlo milega lagao namaste shukriya dhanyavad wala wali papa mummy dard kijiye dijiye',
)
/** English words that sound like one of the above. */
const ENGLISH = new Set([
  'he',
  'hi',
  'ho',
  'key',
  'so',
  'car',
  'main',
  'me',
  'see',
  'sea',
  'say',
  'the',
  'hey',
  'her',
  'here',
  'pair',
  'par',
  'her',
  'hum',
  'tea',
  'kay',
  'she',
  'papa',
  'mummy',
  'or',
  'bye',
])

/**
 * The language a message is in: by script, then by Hindi function words in Latin letters. Null where it does not show
 * ("MRI", "ok 5", "👍").
 */
export function languageOf(text: string): Language | null {
  const words = tokenise(clean(text)).filter((token) => /\p{L}/u.test(token.raw))
  const devanagari = words.filter((token) => /[\u0900-\u097F]/.test(token.raw)).length
  if (devanagari > 0 && devanagari * 3 >= words.length) return 'hi'
  const hindi = words.filter((token) => HINDI.has(token.fold) && !ENGLISH.has(token.raw)).length
  if (hindi > 0 && hindi * 6 >= words.length) return 'hi-Latn'
  return words.length >= 2 || words.some((token) => COMMON_ENGLISH.has(token.raw)) ? 'en' : null
}

const COMMON_ENGLISH = new Set([
  'hello',
  'thanks',
  'yes',
  'no',
  'please',
  'book',
  'appointment',
  'when',
  'where',
  'help',
  'tomorrow',
  'today',
])
