import type { Question } from '../dialogue.ts'
import type { Intent } from '../intents.ts'
import { meantOption } from './choice.ts'
import { YES } from './flow.ts'
import { fold } from './fold.ts'

/** The third answer to what a service must know. */
export const UNSURE = 'unsure'
/** Beside the yes that declares something. */
export const ASK_FIRST = 'ask-first'

const DOES_NOT_KNOW =
  /(do not|don t|dont|not|didn t|does not|doesn t) (really )?(know|sure|remember)|no idea|unsure|may ?be|perhaps|possibly|i think|(nahi|nahin|nhi) (pata|maloom|malum|yaad)|(pata|maloom|malum|yaad|sure) (nahi|nahin|nhi)|shayad|नहीं (पता|मालूम|याद)|(पता|मालूम|याद) नहीं|शायद/u
const SAYS_YES =
  /^(yes|yeah|yep|yup|y|ya|haan|han|haa|ha|haanji|hanji|ji|hai|hain|has|have|he has|she has|i have|i do|there is|true|हाँ|हां|हा|जी|है|हैं)( |$)/u
/** A yes to the booking, which was not asked. */
const ABOUT_BOOKING =
  /\b(book|confirm|ok|okay|k|done|go ahead|proceed|please|pls|plz|fine|sure|great|thanks?|kar|karo|kardo|karna|karwa|chalega|theek|thik|thk)\b|बुक|ठीक|कर |करो|करें|चलेगा/u

const NEGATES = /\b(no|not|none|never|nothing|without|don t|nahi|nahin|nhi)\b|नहीं/u

/** What a yes to a scan would deny: "she has a steel rod in her leg". */
const HAS_IMPLANT =
  /\b(pacemaker|implants?|stents?|shrapnel|aneurysm clip|cochlear|(steel|metal|titanium|iron) (rod|plate|screw|nail|pin)s?|(rod|plate|screw|nail|pin)s? (in|inside|mein|me|dali|laga|lagi|lage|hai))\b|पेसमेकर|इम्प्लांट|स्टेंट|रॉड|स्क्रू/u

/**
 * A question of fact is not answered by an "ok, book it", and a "perhaps" is no "no". The option that was meant;
 * `again`: it must be asked once more; null where this is no such question, or the words are for others to read.
 */
export function factSaid(
  question: Question,
  text: string,
  intents: readonly Intent[],
): typeof UNSURE | typeof ASK_FIRST | typeof YES | 'again' | null {
  const has = (wanted: string): boolean => question.choices.some(({ option }) => option === wanted)
  const said = fold(text)
  if (has(ASK_FIRST) && (DOES_NOT_KNOW.test(said) || saysImplant(said, text))) return ASK_FIRST
  if (!has(UNSURE)) return null
  if (DOES_NOT_KNOW.test(said)) return UNSURE
  const plainly = SAYS_YES.test(said) && !ABOUT_BOOKING.test(said) && !NEGATES.test(said)
  if (plainly && !text.includes('?')) return YES
  return intents.some(({ name }) => meantOption(question, name) === YES) ? 'again' : null
}

const saysImplant = (said: string, text: string): boolean =>
  HAS_IMPLANT.test(said) && !NEGATES.test(said) && !text.includes('?')
