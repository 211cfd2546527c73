import { INTENTS_OF, type IntentName } from '../../flows/intents.ts'
import { CORPUS, GENERATED } from '../../prompts/corpus/corpus.ts'
import { SERVICE_ALIASES } from '../../prompts/services.ts'
import type { Hearing } from '../interpreter.ts'
import { type Classifier, trainClassifier } from './classifier.ts'
import { featuresOf } from './features.ts'
import { Lexicon } from './lexicon.ts'
import { clean, type Token, tokenise } from './normalise.ts'

type Label = IntentName | null

/** Any network's services: the model learns "#service", not this network's list. */
const SERVICES = new Lexicon(
  Object.entries(SERVICE_ALIASES).flatMap(([code, aliases]) => aliases.map((alias) => [alias, code] as const)),
)
const BED_WORD = /^(?:bed|icu|hdu|nicu|ward|ed|बेड|आईसीयू)$/
const AMBULANCE_WORD = /^(?:amb|एएमबी)$/

/** Likely intents of a piece of a message, best first; `name` null is "none of ours". */
export interface Guess {
  readonly name: Label
  readonly probability: number
}

/** The intent classifier, trained on the corpus without its reserved fifth. */
export class IntentModel {
  readonly #classifier: Classifier<Label>

  constructor() {
    const training = [...GENERATED, ...CORPUS.filter((example) => !example.reserved)]
    this.#classifier = trainClassifier(
      training.map(({ text, intent }) => ({ features: featuresFrom(text, tokenise(clean(text))), label: intent })),
    )
  }

  guess(text: string, tokens: readonly Token[], role: Hearing['role']): readonly Guess[] {
    const allowed: readonly Label[] = INTENTS_OF[role]
    return this.#classifier
      .classify(featuresFrom(text, tokens), (label) => label === null || allowed.includes(label))
      .map(({ label, probability }) => ({ name: label, probability }))
  }
}

function featuresFrom(text: string, tokens: readonly Token[]): ReadonlyMap<string, number> {
  const placeholders = new Map<number, string>()
  for (const { from, to } of SERVICES.find(tokens)) {
    for (let index = from; index < to; index += 1) placeholders.set(index, '#service')
  }
  tokens.forEach((token, index) => {
    const numbered = /^\d{1,3}$/.test(tokens[index + 1]?.raw ?? '')
    if (BED_WORD.test(token.raw) && numbered) placeholders.set(index, '#bed').set(index + 1, '#bed')
    if (AMBULANCE_WORD.test(token.raw) && numbered) placeholders.set(index, '#unit').set(index + 1, '#unit')
    if (token.raw === 'lgh') placeholders.set(index, '#bed')
    if (token.raw === 'e' && /^[a-z\d]{1,10}$/.test(tokens[index + 1]?.raw ?? '')) placeholders.set(index, '#case')
  })
  return featuresOf(text, tokens, placeholders)
}
