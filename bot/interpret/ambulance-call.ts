import { fold, type Token } from './normalise.ts'
import type { Reading } from './patterns.ts'

const sounds = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))

/** Asking about an ambulance, or talking of the service in general. */
const ABOUT = sounds(
  'where kahan kaha kidhar kab when eta status track reached arrived pahunchi pahuchi aayi ayi late long der coming ' +
    'aayegi ayegi aaegi charge charges cost price kitna kitne paise rate fee driver number service facility cancel cancelled ' +
    'way raste rasta update km brought bheji bheja भेजी भेजा रास्ते number provide provided booking dialysis discharge bill invoice rahi रही parked asking asks inside reaching gate radd far locate left waiting news minutes nikal nikli nikla why kyun kyon explain reason recall abort off rok free parking milti milta scratch scratched wapas thanks thank shukriya dhanyavad कहाँ कहां कब कितनी देर आएगी आई पहुँची पहुंची स्टेटस रद्द निकल निकली क्यों रोक वापस धन्यवाद',
)
/** Places and papers named "emergency". */
const NAMED = sounds(
  'ward department dept room block gate entrance contact number numbers timing timings opd fund leave exit still admitted ड्यूटी dekhte hote milte slot slots pediatric paediatric kahan where light ' +
    'open opens closed khula khuli band 24 24x7 card kit services doctor duty वार्ड विभाग कहाँ कहां नंबर',
)
const DENIAL = sounds('dont no not nahi never isnt without nahin नहीं')
const PLANNED = sounds('tomorrow kal parso monday tuesday wednesday thursday friday saturday sunday advance कल परसों')
/** Told to send one: worth a question even in a message that asks where one is. */
const ORDER = sounds('send bhejo bhej bhejiye bhejdo bulao bulaiye chahiye भेजो भेजिए चाहिए बुलाओ')
/** "3rd cross" sounds like "radd". */
const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th'])
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
  const has = (words: ReadonlySet<string>): boolean =>
    tokens.some(({ raw, fold: sound }) => !ORDINAL_ENDS.has(raw) && words.has(sound))
  const names = (concept: string): boolean => readings.some((reading) => reading.symbols.has(concept))
  if (!names('@ambulance')) {
    if (!names('@emergency') || has(DENIAL) || has(NAMED) || asksAbout(tokens)) return null
    return has(PLEA) || tokens.length <= 5 ? 'certain' : 'doubtful'
  }
  if (tokens.length === 1) return 'certain'
  if (has(THINGS) || ofOneThatIs(tokens)) return null
  if (denies(tokens)) return names('@send') && !asksAbout(tokens) && !notWanted(tokens) ? 'doubtful' : null
  if (asksAbout(tokens)) return has(ORDER) ? 'doubtful' : null
  if (has(PLANNED)) return 'doubtful'
  return names('@send') || names('@emergency') || tokens.length <= 3 ? 'certain' : 'doubtful'
}

const REFUSED = sounds("dont don't no not nahi nahin never without नहीं")
const MAT = sounds('mat मत')
const SENDING = sounds('bhejo bhejna bhejiye bhejiyega bulao bulana bulaiye mangwao भेजो भेजना भेजिए बुलाओ')

/** "Ambulance mat bhejo"; "der mat karo, bhejo" denies nothing. */
const denies = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ fold: word }, index) => DENIAL.has(word) || (MAT.has(word) && SENDING.has(tokens[index + 1]?.fold ?? '')),
  )

const REFUSAL = sounds('need want chahiye chaiye require required necessary zaroorat bhejo bhejna mat चाहिए जरूरत')

/** "I don't need an ambulance", "ambulance nahi chahiye", "ambulance mat bhejo". */
function notWanted(tokens: readonly Token[]): boolean {
  return tokens.some(({ fold: word }, index) => {
    const next = tokens[index + 1]?.fold ?? ''
    return (REFUSED.has(word) && REFUSAL.has(next)) || (MAT.has(word) && SENDING.has(next))
  })
}

/** "Der mat karo" asks for haste, "kitni der" how long it takes. */
const asksAbout = (tokens: readonly Token[]): boolean =>
  tokens.some(({ raw, fold: word }, index) => {
    const urges = DELAY.has(word) && NO_DELAY.has(tokens[index + 1]?.fold ?? '')
    return ABOUT.has(word) && !ORDINAL_ENDS.has(raw) && !urges
  })
const DELAY = sounds('der late देर')
const NO_DELAY = sounds('mat na nahi मत ना नहीं')

/** Aboard of one, of ambulances in general, or of one that was asked for before. */
const ofOneThatIs = (tokens: readonly Token[]): boolean => aboard(tokens) || inGeneral(tokens) || wonders(tokens)

/** Named after one. */
const THINGS = sounds('toy siren')

/** "Do ambulances have oxygen?" */
const inGeneral = (tokens: readonly Token[]): boolean => /^(?:do|does) (?:the |your )?ambulances?\b/.test(rawOf(tokens))

/** "Did you send the ambulance?", "bhej di kya ambulance", "ambulance hasn't come": one was asked for before. */
const wonders = (tokens: readonly Token[]): boolean =>
  /^(?:did|have) (?:you|u|they) (?:send|sent)\b|\bambulance (?:hasn.?t|has not|not) (?:yet )?(?:come|arrived)\b|\bambulance on (?:a|the) map\b|\bmins? more for (?:the )?ambulance\b|\bbhej di kya ambulance\b|भेज दी क्या एम्बुलेंस|(?:ambulance ka kya hua|एम्बुलेंस का क्या हुआ)$/u.test(
    rawOf(tokens),
  )

const rawOf = (tokens: readonly Token[]): string => tokens.map(({ raw }) => raw).join(' ')

/** "We are in the ambulance now". */
function aboard(tokens: readonly Token[]): boolean {
  return /\b(?:in|inside) (?:the|an|your) amb/.test(rawOf(tokens))
}
