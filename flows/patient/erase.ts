import { ask, end, type Flow, NO, YES } from './flow.ts'
import { fold } from './fold.ts'
import type { EraseFrame } from './frames.ts'

const DATA =
  'data|details|information|info|records?|history|profile|account|jaa?nkari|databe?se|डेटा|डाटा|जानकारी|रिकॉर्ड|रिकार्ड|अकाउंट'
const WISH = new RegExp(
  `(delete|erase|wipe|remove|destroy) (all )?(of )?(my|our|all|every|me)( \\p{L}+){0,3} (${DATA})|(delete|erase|forget) me( |$)|(mera|meri|mere|hamara|hamari|apna|sara|saara|saari|मेरा|मेरी|मेरे|हमारा|सारा|सारी)( [\\p{L}\\p{M}]+){0,3} (${DATA})( [\\p{L}\\p{M}]+){0,2} (delete|erase|mita|mitao|mitado|hata|hatao|nikal|मिटा|हटा|डिलीट)`,
  'u',
)
/** Of something else, which has its own words: "remove my appointment details", "hata do number". */
const OTHERWISE = /appointment|booking|slot|scan|caregiver|अपॉइंटमेंट|बुकिंग/u

/** "Delete my data", "mera sara data mita do". */
export const wantsErasure = (text: string): boolean => WISH.test(fold(text)) && !OTHERWISE.test(fold(text))

/** Asks whether it is meant and says what must stay; the yes goes to people, who alone may do it. */
export const erasing: Flow<EraseFrame> = {
  ask: (frame, { words: { labels } }) => ({
    move: 'asking',
    frame,
    parts: [{ say: 'erase-sure' }],
    asks: 'confirmation',
    choices: [
      { option: YES, label: labels.yes },
      { option: NO, label: labels.no },
    ],
  }),
  choose: (frame, option) => (option === NO ? end({ say: 'fine' }) : ask(frame)),
  back: () => end({ say: 'fine' }),
}
