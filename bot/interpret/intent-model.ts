import { INTENTS_OF, type IntentName } from '../../flows/intents.ts'
import { CrewStatus } from '../../orchestrator/ambulances/events.ts'
import { CORPUS, type Example, type Meaning } from '../../prompts/corpus/corpus.ts'
import { grammarExamples } from '../../prompts/corpus/grammar.ts'
import { SERVICE_ALIASES } from '../../prompts/services.ts'
import type { Hearing } from '../interpreter.ts'
import { Classifier, type Features, type TrainingRow, Vocabulary } from './classifier.ts'
import { featuresOf } from './features.ts'
import { Lexicon } from './lexicon.ts'
import { clean, tokenise } from './normalise.ts'
import { type Nameables, symbolsOf } from './symbols.ts'

type Label = IntentName | null
type Audience = 'patient' | 'colleague' | 'crew'

const AUDIENCE: Readonly<Record<Hearing['role'], Audience>> = {
  patient: 'patient',
  stranger: 'patient',
  staff: 'colleague',
  coordinator: 'colleague',
  admin: 'colleague',
  crew: 'crew',
}

/** The names that the corpus uses: the model learns that a service or a place is named, not which. */
const CORPUS_PLACES = new Lexicon(
  [
    ...['lakeview', 'लेकव्यू', 'hebbal', 'हेब्बाल', 'indiranagar', 'इंदिरानगर', 'jayanagar', 'जयनगर', 'koramangala'],
    ...['whitefield', 'majestic', 'मैजेस्टिक', 'btm layout', 'hsr layout', 'mg road', 'electronic city', 'silk board'],
    ...['lgh', 'hhi', 'itc', 'jwc'],
  ].map((name) => [name, name] as const),
)
const CORPUS_NAMES: Nameables = {
  services: new Lexicon(
    Object.entries(SERVICE_ALIASES).flatMap(([code, aliases]) => aliases.map((alias) => [alias, code] as const)),
  ),
  facilities: CORPUS_PLACES,
  places: CORPUS_PLACES,
}

/** Likely intents of a piece of a message, best first; `name` null is "none of ours". */
export interface Guess {
  readonly name: Label
  readonly probability: number
}

export type Training = readonly Pick<Example, 'text' | 'meanings' | 'role'>[]

/**
 * One intent classifier an audience, and one of what crews report, trained on the corpus without its reserved fifth.
 */
export class IntentModel {
  readonly #vocabulary: Vocabulary
  readonly #classifierFor: (audience: Audience) => Classifier<Label>
  readonly #classifiers = new Map<Audience, Classifier<Label>>()
  readonly #crewStatus: Classifier<CrewStatus>

  constructor(training: Training = [...CORPUS.filter((example) => !example.reserved), ...grammarExamples()]) {
    const single = training.filter(({ meanings }) => meanings.length <= 1)
    const features = single.map(({ text }) => trainingFeatures(text))
    const vocabulary = new Vocabulary(features)
    const rows = single.map(({ role, meanings: [meaning] }, index) => ({
      role,
      label: meaning?.name ?? null,
      status: crewStatusOf(meaning),
      features: vocabulary.sparse(features[index] ?? new Map()),
    }))
    this.#vocabulary = vocabulary
    this.#classifierFor = (audience) =>
      new Classifier(
        rows.flatMap((row) => rowFor(audience, row)),
        vocabulary,
      )
    this.#classifier('patient')
    this.#crewStatus = new Classifier(
      rows.flatMap(({ features, status }) => (status === undefined ? [] : [{ features, label: status }])),
      vocabulary,
    )
  }

  /** The probability of intents that the role does not have counts as "none of ours". */
  guess(features: Features, role: Hearing['role']): readonly Guess[] {
    const allowed: readonly Label[] = INTENTS_OF[role]
    const guesses: Guess[] = []
    let none = 0
    for (const { label, probability } of this.#classifier(AUDIENCE[role]).classify(this.#vocabulary.sparse(features))) {
      if (label !== null && allowed.includes(label)) guesses.push({ name: label, probability })
      else none += probability
    }
    return [...guesses, { name: null, probability: none }].sort((a, b) => b.probability - a.probability)
  }

  /** Patients' at start; the others' when the first of them writes, a tenth of a second later. */
  #classifier(audience: Audience): Classifier<Label> {
    const known = this.#classifiers.get(audience)
    if (known !== undefined) return known
    const trained = this.#classifierFor(audience)
    this.#classifiers.set(audience, trained)
    return trained
  }

  /** What a crew's message reports, if it reports anything: there are too many ways to say it for rules. */
  crewStatus(features: Features): CrewStatus {
    return this.#crewStatus.classify(this.#vocabulary.sparse(features))[0]?.label ?? 'available'
  }
}

function crewStatusOf(meaning: Meaning | undefined): CrewStatus | undefined {
  const { status } = meaning?.stated ?? {}
  return CrewStatus.safeParse(status).data
}

interface Row extends TrainingRow<Label> {
  readonly role: Example['role']
}

const LABELS: Readonly<Record<Audience, readonly Label[]>> = {
  patient: INTENTS_OF.patient,
  colleague: INTENTS_OF.coordinator,
  crew: INTENTS_OF.crew,
}
/** From a patient such a message means nothing; that much of others' talk must be known to them. */
const CLEARLY_OTHERS: ReadonlySet<Label> = new Set<Label>([
  'set_bed_status',
  'hold_bed',
  'release_hold',
  'set_equipment_status',
  'set_divert',
  'report_delay',
  'show_utilization',
])

function rowFor(audience: Audience, { role, label, features }: Row): readonly TrainingRow<Label>[] {
  const speaker = AUDIENCE[role]
  if (role === 'stranger' || speaker === audience || label === null)
    return LABELS[audience].includes(label) || label === null ? [{ label, features }] : []
  return audience === 'patient' && CLEARLY_OTHERS.has(label) ? [{ label: null, features }] : []
}

function trainingFeatures(text: string): Features {
  const cleaned = clean(text)
  const tokens = tokenise(cleaned)
  return featuresOf(cleaned, tokens, symbolsOf(cleaned, tokens, CORPUS_NAMES))
}
