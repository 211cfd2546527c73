import { INTENTS, INTENTS_OF, type IntentName } from '../../flows/intents.ts'
import { CrewStatus } from '../../orchestrator/ambulances/events.ts'
import { CORPUS, type Example, type Meaning } from '../../prompts/corpus/corpus.ts'
import { grammarExamples } from '../../prompts/corpus/grammar.ts'
import { SERVICE_ALIASES } from '../../prompts/services.ts'
import type { Hearing } from '../interpreter.ts'
import { Classifier, type Contest, type TrainingRow, Vocabulary } from './classifier.ts'
import { type Features, featuresOf } from './features.ts'
import { Lexicon } from './lexicon.ts'
import { Network } from './network.ts'
import { clean, tokenise } from './normalise.ts'
import { type Nameables, symbolsOf } from './symbols.ts'
import { type Arrays, keptOrFitted } from './weights.ts'

/** What a message may mean: an intent, with what it reports where a crew does; null is "none of ours". */
interface Label {
  readonly name: IntentName | null
  readonly status: CrewStatus | null
}
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
  readonly name: IntentName | null
  readonly probability: number
}

type Training = readonly Pick<Example, 'text' | 'meanings' | 'role'>[]
/** All that may be learnt from. */
export const trainingRows = (): Training => [...CORPUS.filter((example) => !example.reserved), ...grammarExamples()]

/** Networks differ by the chance they began with; together they err less than each. */
const NETWORKS = 4

const PARTS = { hashes: 'int', weights: 'float', inner: 'float', outer: 'float' } as const
type Weights = Arrays<keyof typeof PARTS>

/**
 * One model for everybody, trained on the corpus without its reserved fifth: the mean of a linear classifier and a few
 * small networks. The labels that compete in it are those that the speaker may mean.
 */
export class IntentModel {
  readonly #vocabulary: Vocabulary
  readonly #members: readonly (Classifier | Network)[]

  private constructor({ hashes, weights, inner, outer }: Weights) {
    this.#vocabulary = new Vocabulary(new Int32Array(hashes))
    this.#members = [
      new Classifier(new Float32Array(weights), LABELS.length),
      ...Array.from(
        { length: NETWORKS },
        (_, n) => new Network({ inner: shareOf(inner, n), outer: shareOf(outer, n) }),
      ),
    ]
  }

  /** The model that `npm run build` left, or one fitted now. */
  static kept(): IntentModel {
    return new IntentModel(keptOrFitted('intents', PARTS, () => fitted(trainingRows())))
  }

  static fitted(training: Training): IntentModel {
    return new IntentModel(fitted(training))
  }

  /** The probability of intents that the role does not have counts as "none of ours". */
  guess(features: Features, role: Hearing['role']): readonly Guess[] {
    const allowed: readonly IntentName[] = INTENTS_OF[role]
    const likely = new Map<IntentName | null, number>([[null, 0]])
    for (const [{ name }, probability] of this.#judge(features, AUDIENCE[role])) {
      const heard = name !== null && allowed.includes(name) ? name : null
      likely.set(heard, (likely.get(heard) ?? 0) + probability)
    }
    return [...likely]
      .map(([name, probability]) => ({ name, probability }))
      .sort((a, b) => b.probability - a.probability)
  }

  /** What a crew's message reports, if it reports anything: there are too many ways to say it for rules. */
  crewStatus(features: Features): CrewStatus {
    const reports = this.#judge(features, 'crew').flatMap(([{ status }, probability]) =>
      status === null ? [] : [{ status, probability }],
    )
    return reports.sort((a, b) => b.probability - a.probability)[0]?.status ?? 'available'
  }

  #judge(features: Features, audience: Audience): readonly (readonly [label: Label, probability: number])[] {
    const contest = CONTESTS[audience]
    const numbered = this.#vocabulary.numbered(features)
    const votes = this.#members.map((member) => member.classify(numbered, contest))
    const mean = (place: number): number => votes.reduce((sum, vote) => sum + (vote[place] ?? 0), 0) / votes.length
    return [...contest].map((column, place) => [LABELS[column] ?? NONE, mean(place)])
  }
}

/** The networks' weights stand one after the other. */
function fitted(training: Training): Weights {
  const single = training.filter(({ meanings }) => meanings.length <= 1)
  const features = single.map(({ text }) => trainingFeatures(text))
  const vocabulary = Vocabulary.of(features)
  const rows = single.flatMap(({ role, meanings: [meaning] }, index) => {
    const numbered = vocabulary.numbered(features[index] as Features) // as many as there are messages
    return contestsOf(role, labelOf(meaning)).map((row): TrainingRow => ({ ...row, features: numbered }))
  })
  const { weights } = Classifier.fitted(rows, LABELS.length, vocabulary.size)
  const networks = Array.from({ length: NETWORKS }, (_, n) =>
    Network.fitted(rows, LABELS.length, vocabulary.size, n * 7919 + 1),
  )
  return {
    hashes: vocabulary.hashes,
    weights,
    inner: joined(networks.map(({ inner }) => inner)),
    outer: joined(networks.map(({ outer }) => outer)),
  }
}

function joined(arrays: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const array of arrays) {
    whole.set(array, at)
    at += array.length
  }
  return whole
}

function shareOf(array: Int32Array | Float32Array, n: number): Float32Array {
  const length = array.length / NETWORKS
  return new Float32Array(array.subarray(n * length, (n + 1) * length))
}

const NONE: Label = { name: null, status: null }
const LABELS: readonly Label[] = [
  NONE,
  ...Object.keys(INTENTS).flatMap((key): readonly Label[] => {
    const name = key as IntentName // a key of INTENTS
    return name === 'crew_status' ? CrewStatus.options.map((status) => ({ name, status })) : [{ name, status: null }]
  }),
]

const contest = (role: Hearing['role']): Contest =>
  Int32Array.from(
    LABELS.flatMap(({ name }, column) => (name === null || INTENTS_OF[role].includes(name) ? [column] : [])),
  )
const CONTESTS: Readonly<Record<Audience, Contest>> = {
  patient: contest('patient'),
  colleague: contest('coordinator'),
  crew: contest('crew'),
}

function labelOf(meaning: Meaning | undefined): Label {
  if (meaning === undefined) return NONE
  const { status } = meaning.stated
  return { name: meaning.name, status: meaning.name === 'crew_status' ? CrewStatus.parse(status) : null }
}

/** From a patient such a message means nothing; that much of others' talk must be known to them. */
const CLEARLY_OTHERS: ReadonlySet<IntentName | null> = new Set<IntentName | null>([
  'set_bed_status',
  'hold_bed',
  'release_hold',
  'set_equipment_status',
  'set_divert',
  'report_delay',
  'show_utilization',
])

const AUDIENCES: readonly Audience[] = ['patient', 'colleague', 'crew']

/** Whom a message teaches, and what it means from them: talk and nonsense is everybody's. */
function contestsOf(role: Example['role'], label: Label): readonly Omit<TrainingRow, 'features'>[] {
  const target = LABELS.findIndex(({ name, status }) => name === label.name && status === label.status)
  const everybodys = role === 'stranger' || label.name === null
  return AUDIENCES.flatMap((audience) => {
    const contest = CONTESTS[audience]
    if ((everybodys || AUDIENCE[role] === audience) && contest.includes(target)) return [{ target, contest }]
    return audience === 'patient' && CLEARLY_OTHERS.has(label.name) ? [{ target: 0, contest }] : []
  })
}

function trainingFeatures(text: string): Features {
  const cleaned = clean(text)
  const tokens = tokenise(cleaned)
  return featuresOf(cleaned, tokens, symbolsOf(cleaned, tokens, CORPUS_NAMES))
}
