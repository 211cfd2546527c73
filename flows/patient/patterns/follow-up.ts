import type { ServiceCode } from '../../../orchestrator/ids.ts'
import type { Intent } from '../../intents.ts'
import { type Context, liveEmergency } from '../context.ts'
import { fold } from '../fold.ts'
import type { Part } from '../replies.ts'
import { type Step, top } from '../step.ts'
import { notKnown, quoted } from './ask.ts'

const LEADS =
  /^(?:(?:ok|okay|acha|achha|accha|haan|yes|so|but) )*(?:(?:what|how) about|and(?: for)?|also|aur|और|फिर) (?=\S)/u
const WHEN = /^(?:when|kab|how (?:long|soon)|kitni der|till when|where|kahan|kidhar|कब|कहाँ|कहां)(?: |$)/u
const WORDS_MAX = 6
/** What such half a question may have been taken for. */
const TAKEN_FOR: ReadonlySet<Intent['name']> = new Set([
  'ask_question',
  'book_appointment',
  'ambulance_status',
  'none_of_these',
])
const VEHICLE = /ambul|gaa?di|driver|एम्बु|एंबु|ऐम्बु|गाड़ी|गाडी/u

/**
 * "What about MRI?", "and drink water?", "kab tak aayegi?" after a question: the same asked of another test, or more of
 * the same. Null for words that stand alone, and while an ambulance is on its way: then they are about it.
 */
export function followUp(
  step: Step,
  text: string,
  intents: readonly Intent[],
  context: Context,
): readonly Part[] | null {
  const before = step.lastQuestion
  const said = fold(text)
  if (before === null || top(step) || liveEmergency(context) || said.split(' ').length > WORDS_MAX) return null
  if (VEHICLE.test(said) || intents.some(({ name, args }) => !TAKEN_FOR.has(name) || 'when' in args)) return null
  const rest = said.replace(LEADS, '')
  const led = rest !== said
  const stands = intents.some(({ name }) => name !== 'ambulance_status')
  const asks = WHEN.test(rest)
  if (!asks && (!led || intents.some(({ name }) => name === 'none_of_these'))) return null
  if (!led && stands) return null
  const service = serviceIn(rest, context)
  if (service !== null && led) return ofService(service, before, context)
  const own = led && intents.every(({ name }) => name === 'ask_question') ? quoted(rest, null, context) : null
  return own ?? quoted(`${before} ${rest}`, null, context) ?? (led ? notKnown(false, context) : null)
}

/** The question before, asked of this service and of none that it named itself. */
function ofService(service: ServiceCode, before: string, context: Context): readonly Part[] {
  const named = new Set(context.topology.services.flatMap(wordsOf))
  const question = fold(before)
    .split(' ')
    .filter((word) => !named.has(word))
    .join(' ')
  return quoted(question, null, context, service) ?? notKnown(false, context)
}

type Service = Context['topology']['services'][number]
const wordsOf = ({ code, names }: Service): string[] =>
  [code, names.en, names.hi].flatMap((name) => fold(name).split(' ')[0] ?? [])

function serviceIn(text: string, { topology }: Context): ServiceCode | null {
  const words = new Set(text.split(' '))
  return topology.services.find((each) => wordsOf(each).some((word) => words.has(word)))?.code ?? null
}
