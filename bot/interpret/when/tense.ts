import { fold } from '../normalise.ts'
import type { Token } from './source.ts'

const sounds = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))

const PAST = sounds('tha thi thin था थे थी थीं हुआ हुई हुए hua hui hue गया गई गए gaya gayi gaye आया आई आए aaya aayi aaye')
/** Asked for, wished or still to come: an appointment of tomorrow may have been made in the past. */
const AHEAD = sounds(
  'hoga hogi honge karna karni karo kardo kijiye chahiye milega milegi sakta sakti sakte cancel badlo होगा होगी होंगे करना करनी करो कीजिए चाहिए मिलेगा मिलेगी सकता सकती सकते',
)
/** Future endings in Devanagari: जाऊंगा, रहूँगा, आएगी, करेंगे. */
const FUTURE = /[\u0900-\u097F](?:गा|गी|गे)$/u

const ASKS = sounds(
  'kya kab kaisa kaisi kitne kitna kitni kaun status report kyun क्या कब कैसा कैसी कितने कितना कितनी कौन क्यों',
)

const tellsOfTheFuture = (tokens: readonly Token[]): boolean =>
  tokens.some(({ raw }) => AHEAD.has(fold(raw)) || FUTURE.test(raw) || /[aeiou]n?g[aei]$/.test(raw))

/** A question without a tense: "kal ki report?" may be of yesterday's. */
export const asksWithoutTense = (tokens: readonly Token[]): boolean =>
  tokens.some(({ raw }) => raw === '?' || ASKS.has(fold(raw))) && !tellsOfTheFuture(tokens) && !tellsOfThePast(tokens)

/** The verbs of a Hindi message tell of the past and of nothing to come. */
export function tellsOfThePast(tokens: readonly Token[]): boolean {
  const past = tokens.some(({ raw }) => raw !== 'the' && PAST.has(fold(raw)))
  return past && !tellsOfTheFuture(tokens)
}
