import { CONCEPTS } from '../../prompts/red-flags/concepts.ts'
import { clean, type Token, tokenise } from './normalise.ts'
import { Concepts, type Reading } from './patterns.ts'
import { Setting, withoutPhrases } from './setting.ts'

const concepts = new Concepts(CONCEPTS)

/** A message, read. */
export interface Words {
  readonly tokens: readonly Token[]
  /** What each word may stand for; nothing, within a figure of speech. */
  readonly readings: readonly Reading[]
  readonly setting: Setting
}

export function read(text: string): Words {
  const tokens = tokenise(clean(text))
  const heard = tokens.map((token) => concepts.of(token))
  return { tokens, readings: withoutPhrases(tokens, heard), setting: new Setting(tokens, heard) }
}
