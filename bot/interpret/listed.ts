import type { Intent, IntentName } from '../../flows/intents.ts'
import type { ServiceCode } from '../../orchestrator/ids.ts'
import { type Reading, withArguments } from './arguments.ts'
import { sounds } from './lexicon.ts'

/** What is wanted of each service of a list. */
const OF_EACH = ['book_appointment', 'reschedule_appointment', 'cancel_appointment', 'join_waitlist'] as const
type OfEach = (typeof OF_EACH)[number]

export const isOfEach = (name: IntentName | null | undefined): name is OfEach => OF_EACH.some((each) => each === name)

const JOINING = sounds('and aur n plus also with both dono as well bhi my the a an mera meri और तथा दोनों भी')

/** "MRI and CT", "echo, ECG plus blood test": every service of a message, where all stand in one list; else none. */
export function servicesListed({ tokens, names }: Reading): readonly ServiceCode[] {
  const hits = names.services.find(tokens)
  const inOneList = hits.every(({ from }, index) => {
    const before = hits[index - 1]
    if (before === undefined) return true
    const between = tokens.slice(before.to, from)
    return between.every(({ fold }) => JOINING.has(fold)) && (between.length > 0 || tokens[from]?.breaks === true)
  })
  const services = [...new Set(hits.map(({ value }) => value))]
  return inOneList && services.length > 1 ? services : []
}

/** The same for each service of the list, at the time they share. */
export const forEachOf = (services: readonly ServiceCode[], name: OfEach, reading: Reading): readonly Intent[] =>
  services.map((service) => {
    const { args } = withArguments(name, reading)
    return { name, args: { ...args, service } } as Intent // these four all have a service
  })
