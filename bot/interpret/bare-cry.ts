import type { Alarm } from '../../flows/turn.ts'
import { BARE_CRIES } from '../../prompts/red-flags/bare-cries.ts'
import { fold, type Token } from './normalise.ts'

type Kind = keyof typeof BARE_CRIES

const sounds = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))
const WORDS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  plea: sounds(BARE_CRIES.plea),
  aid: sounds(BARE_CRIES.aid),
  hurry: sounds(BARE_CRIES.hurry),
  sign: sounds(BARE_CRIES.sign),
  beside: sounds(BARE_CRIES.beside),
}
const WORDS_MAX = 5

/**
 * A message that is nothing but a cry, a word or two long: "help", "khoon!", "jaldi aao". Too little to send somebody,
 * too much to answer with a menu: it is asked about. Null for anything that says more.
 */
export function bareCry(text: string, tokens: readonly Token[]): Alarm | null {
  if (tokens.length === 0 || tokens.length > WORDS_MAX) return null
  const of = (kind: Kind): boolean => tokens.some(({ fold: sound }) => WORDS[kind].has(sound))
  const nothingElse = tokens.every(({ fold: sound }) => Object.values(WORDS).some((words) => words.has(sound)))
  if (!nothingElse) return null
  const aid = tokens.filter(({ fold: sound }) => WORDS.aid.has(sound)).length
  const criesForAid = aid > 1 || (aid > 0 && (CRIED_OUT.test(text) || of('hurry')))
  const bare = of('plea') || criesForAid ? 'plea' : of('sign') ? 'sign' : of('hurry') ? 'hurry' : null
  return bare && { priority: 'P2', complaint: 'unspecified', signs: [CRIED[bare]], confidence: 'doubtful', bare }
}

/** "Help!", "helppp", "help me", "madad karo". */
const CRIED_OUT =
  /!|(\p{L})\1\1|(?<![\p{L}\p{M}])(me|us|mujhe|hume|humein|karo|kijiye|करो|कीजिए|मुझे|हमें)(?![\p{L}\p{M}])/iu

const CRIED = { plea: 'call for help', sign: 'a sign in one word', hurry: 'somebody is to come at once' } as const
