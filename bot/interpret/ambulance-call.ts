import { fold, type Token } from './normalise.ts'
import type { Reading } from './patterns.ts'

const sounds = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))

/** Asking about an ambulance, or talking of the service in general. */
const ABOUT = sounds(
  'where kahan kaha kidhar kab when eta status track reached arrived pahunchi pahuchi aayi ayi late long der coming ' +
    'aayegi ayegi aaegi charge charges cost price kitna kitne paise rate fee driver number service facility cancel cancelled ' +
    'radd far locate left waiting news minutes nikal nikli nikla why kyun kyon explain reason recall abort off rok wapas thanks thank shukriya dhanyavad कहाँ कहां कब कितनी देर आएगी आई पहुँची पहुंची स्टेटस रद्द निकल निकली क्यों रोक वापस धन्यवाद',
)
/** Places and papers named "emergency". */
const NAMED = sounds(
  'ward department dept room block gate entrance contact number timing timings opd fund leave exit kahan where light ' +
    'card kit services doctor duty वार्ड विभाग कहाँ कहां नंबर',
)
const DENIAL = sounds('no not nahi never isnt without nahin नहीं')
const PLANNED = sounds('tomorrow kal parso monday tuesday wednesday thursday friday saturday sunday advance कल परसों')
/** Told to send one: worth a question even in a message that asks where one is. */
const ORDER = sounds('send bhejo bhej bhejiye bhejdo bulao bulaiye chahiye भेजो भेजिए चाहिए बुलाओ')
/** The plea itself. */
const PLEA = sounds(
  'send bhejo bhej bhejiye bhejdo bulao bulaiye chahiye need needed want urgent urgently jaldi immediately turant now asap भेजो भेजिए चाहिए बुलाओ जल्दी तुरंत',
)

/**
 * Whether an ambulance or help in an emergency is asked for: "ambulance bhejo", "emergency hai". Null for
 * questions about one on its way, the emergency ward, charges, denials.
 */
export function askedForAmbulance(
  tokens: readonly Token[],
  readings: readonly Reading[],
): 'certain' | 'doubtful' | null {
  const has = (words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token.fold))
  const names = (concept: string): boolean => readings.some((reading) => reading.symbols.has(concept))
  if (!names('@ambulance')) {
    if (!names('@emergency') || has(DENIAL) || has(NAMED) || has(ABOUT)) return null
    return has(PLEA) || tokens.length <= 5 ? 'certain' : 'doubtful'
  }
  if (tokens.length === 1) return 'certain'
  if (has(DENIAL)) return names('@send') && !has(ABOUT) ? 'doubtful' : null
  if (has(ABOUT)) return has(ORDER) ? 'doubtful' : null
  if (has(PLANNED)) return 'doubtful'
  return names('@send') || names('@emergency') || tokens.length <= 3 ? 'certain' : 'doubtful'
}
