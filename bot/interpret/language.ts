import type { Language } from '../../orchestrator/patients/events.ts'
import { sounds } from './lexicon.ts'
import { clean, tokenise } from './normalise.ts'

/** Hindi words that people put into any sentence in Latin letters and that are no English words. */
const HINDI = sounds(
  'hai hain hoon hun nahi nahin mein mujhe mera meri mere hum aap aapka kya kab kahan kaise kaun kyun kitna kitne kar karo karna kro krna ' +
    'karwana karana chahiye ka ki ke ko se par aur ya bhi kal aaj parso subah shaam raat dopahar baje haan ji theek thik gaya gayi gaye ' +
    'raha rahi rahe ho hota tha thi abhi jaldi bhejo batao dikhao badlo milega lagao namaste shukriya dhanyavad wala wali rehne dedo agle agla hafte sab dono saare chalega pehla pehle dusra doosra karke papa mummy dard kijiye dijiye ' +
    'bachao madad khoon saans behosh jldi aao zeher saanp marna mar gir gira giri daura',
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
  return words.some((token) => ENGLISH_SENTENCE.has(token.raw)) ? 'en' : null
}

/**
 * Words that make a sentence English. Names of places, days, times and services, "yes", "no", "near", "book", "cancel"
 * and "please" are said in Hindi as well, so that they change no language in the middle of a conversation.
 */
const ENGLISH_SENTENCE = new Set(
  'a an the i my we our you your it this that these are am was be been does did have has had will would can could not dont and or but with for from of when where what which who how why want need get give tell something somebody person anything forget back over again wrong right running'.split(
    ' ',
  ),
)
