import { fold } from '../fold.ts'
import type { Part } from '../replies.ts'

const THANKS = /thank|thanx|thx|dhanyava|shukriya|meherbani|धन्यवाद|शुक्रिया|थैंक|मेहरबानी/u
const BYE = /\b(bye|good ?night|alvida|phir milenge|see you)\b|अलविदा|बाय|शुभ रात्रि/u
const HELLO = /\b(hi+|hello|hey|namaste|namaskar|good (morning|afternoon|evening))\b|नमस्ते|नमस्कार|हेलो|हाय/u

/** What belongs back to a pleasantry; null where it is none of these. */
export function pleasantry(text: string): Part | null {
  const words = fold(text)
  if (THANKS.test(words)) return { say: 'you-are-welcome' }
  if (BYE.test(words)) return { say: 'goodbye' }
  return HELLO.test(words) ? { say: 'hello' } : null
}
