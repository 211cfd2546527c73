import { z } from 'zod'
import { INTENTS, INTENTS_OF, type Intent, type IntentName, type When } from '../flows/intents.ts'
import type { Role } from '../orchestrator/actor.ts'
import type { Topology } from '../orchestrator/network/topology.ts'

/** What a language model may call: the intents of one role, in JSON Schema. */
export interface Tool {
  readonly name: IntentName
  readonly description: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const WORDS_MAX = 160
const WhenWords = z.string().min(1).max(WORDS_MAX).describe('The words that say when, copied exactly as written')

const MEANING: Readonly<Record<IntentName, string>> = {
  appointment_status: 'Asks when, where or whether their appointment is',
  book_appointment: 'Wants a new appointment, scan, test or session',
  reschedule_appointment: 'Wants another time for an appointment they have; `when` is the new time',
  cancel_appointment: 'Wants an appointment cancelled; `when` is the appointment’s time',
  request_ambulance: 'Needs an ambulance, or tells of an emergency',
  ambulance_status: 'Asks where an ambulance on its way is',
  set_language: 'Wants answers in another language',
  opt_out: 'Wants no more messages at all',
  opt_in: 'Wants messages again',
  talk_to_human: 'Wants to talk to a person',
  small_talk: 'Greets, thanks, says goodbye',
  find_bed: 'Looks for a free bed',
  hold_bed: 'Wants a bed kept for a patient',
  release_hold: 'Gives a held bed back',
  set_bed_status: 'Reports that a bed is free, occupied, being cleaned or blocked',
  list_emergencies: 'Wants to see the open emergencies',
  dispatch_ambulance: 'Approves or sends an ambulance to an emergency',
  cancel_dispatch: 'Calls an ambulance or an emergency off',
  explain_decision: 'Asks why something was chosen',
  crew_status: 'An ambulance crew reports where it is in its job',
  affirm: 'Says yes to what was asked',
  deny: 'Says no to what was asked',
  stop_flow: 'Does not want to go on with what is being talked about',
  repeat: 'Wants the last thing said again',
  go_back: 'Wants to go back one question',
  none_of_these: 'Wants other choices than those offered',
}

/** The tools of a role; services and facilities are this network's, `when` is a piece of text. */
export function toolsFor(role: Exclude<Role, 'system'>, topology: Topology): readonly Tool[] {
  return INTENTS_OF[role].map((name) => {
    const { $schema: _, ...parameters } = z.toJSONSchema(asTool(name), { io: 'input' })
    return { name, description: MEANING[name], parameters: withChoices(parameters, topology) }
  })
}

/** The intent's arguments with the date as words. */
function asTool(name: IntentName): z.ZodObject {
  const schema: z.ZodObject = INTENTS[name]
  return 'when' in schema.shape ? schema.extend({ when: WhenWords.optional() }) : schema
}

type JsonObject = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null

function withChoices(parameters: JsonObject, topology: Topology): JsonObject {
  const { properties } = parameters
  if (!isObject(properties)) return parameters
  const services = { type: 'string', enum: topology.services.map((service) => service.code) }
  const facilities = {
    type: 'string',
    enum: topology.facilities.map((facility) => facility.id),
    description: topology.facilities.map((facility) => `${facility.id}: ${facility.name}`).join('; '),
  }
  const choices: JsonObject = { service: services, facility: facilities, near: facilities }
  return {
    ...parameters,
    properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, choices[name] ?? schema])),
  }
}

/**
 * A model's call as an intent of the role, the words of `when` read by `readWhen`. Null for an unknown tool, one of
 * another role, malformed arguments, or a service or facility the network does not have.
 */
export function intentFromCall(
  call: { readonly name: string; readonly args: unknown },
  role: Exclude<Role, 'system'>,
  topology: Topology,
  readWhen: (words: string) => When | undefined,
): Intent | null {
  const name = INTENTS_OF[role].find((each) => each === call.name)
  if (name === undefined) return null
  const parsed = asTool(name).safeParse(call.args)
  if (!parsed.success || !namesKnown(parsed.data, topology)) return null
  const { when: words, ...stated } = parsed.data
  const when = typeof words === 'string' ? readWhen(words) : undefined
  const args = INTENTS[name].safeParse(when === undefined ? stated : { ...stated, when })
  // the arguments were just parsed with this name's own schema
  return args.success ? ({ name, args: args.data } as Intent) : null
}

const Named = z.object({
  service: z.string().optional(),
  facility: z.string().optional(),
  near: z.string().optional(),
  bed: z.string().optional(),
  ambulance: z.string().optional(),
})

function namesKnown(args: JsonObject, { services, facilities, beds, ambulances }: Topology): boolean {
  const { service, facility, near, bed, ambulance } = Named.parse(args)
  const known = (value: string | undefined, ids: readonly string[]): boolean =>
    value === undefined || ids.includes(value)
  const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id)
  return (
    known(
      service,
      services.map(({ code }) => code),
    ) &&
    known(facility, idsOf(facilities)) &&
    known(near, idsOf(facilities)) &&
    known(bed, idsOf(beds)) &&
    known(ambulance, idsOf(ambulances))
  )
}
