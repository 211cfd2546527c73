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
  confirm_appointment: 'Says they will come to the appointment they have',
  running_late: 'Will come late to their appointment',
  join_waitlist: 'Wants to be told when something earlier becomes free',
  accept_offer: 'Takes an earlier slot that was offered',
  decline_offer: 'Does not take the slot that was offered',
  request_ambulance: 'Needs an ambulance, or tells of an emergency',
  ambulance_status: 'Asks where an ambulance on its way is',
  patient_status: 'A relative asks how the patient is, or where',
  add_caregiver: 'Wants somebody else to get the messages too',
  remove_caregiver: 'Wants somebody to get no messages any more',
  set_language: 'Wants answers in another language',
  opt_out: 'Wants no more messages at all',
  opt_in: 'Wants messages again',
  talk_to_human: 'Wants to talk to a person',
  ask_question: 'Asks about the hospital: preparation, visiting hours, directions, prices, rules',
  small_talk: 'Greets, thanks, says goodbye',
  find_bed: 'Looks for a free bed',
  hold_bed: 'Wants a bed kept for a patient',
  release_hold: 'Gives a held bed back',
  request_bed: 'Asks that a bed be found for a patient who needs one; `acuity` 1 is the most urgent',
  set_bed_status: 'Reports that a bed is free, occupied, being cleaned or blocked',
  admit_patient: 'Admits a patient to a bed',
  discharge_patient: 'Reports that a patient goes home',
  request_transfer: 'Wants a patient moved to another unit or hospital',
  set_equipment_status: 'Reports a device out of order or working again; `when` is how long',
  report_delay: 'Reports that a device or clinic runs late',
  schedule_overview: 'Asks for the list of appointments or the gaps in it',
  page_on_call: 'Asks who is on call, or wants them called',
  acknowledge_alert: 'Has seen an alert and takes care of it',
  list_emergencies: 'Wants to see the open emergencies',
  dispatch_ambulance: 'Approves or sends an ambulance to an emergency',
  reassign_dispatch: 'Wants another ambulance for an emergency that has one',
  cancel_dispatch: 'Calls an ambulance or an emergency off',
  set_divert: 'Puts a hospital or unit on divert, or lifts it',
  show_forecast: 'Asks what is expected: arrivals, demand, free beds',
  show_utilization: 'Asks how full or how used something is or was',
  what_if: 'Asks what would happen if something were changed',
  explain_decision: 'Asks why something was chosen',
  crew_status: 'An ambulance crew reports where it is in its job',
  affirm: 'Says yes to what was asked',
  deny: 'Says no to what was asked',
  correct: 'Says that something understood or answered before was wrong',
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

/** `foreign`: no tool, or one of another role; never worth a second try. */
export type CallReading =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'malformed'; readonly fault: string }
  | { readonly kind: 'foreign' }

/**
 * A model's call as an intent of the role, the words of `when` read by `readWhen`. Malformed arguments, and services,
 * facilities, beds or ambulances the network does not have, come back as a fault that a model can mend.
 */
export function readCall(
  call: { readonly name: string; readonly args: unknown },
  role: Exclude<Role, 'system'>,
  topology: Topology,
  readWhen: (words: string) => When | undefined,
): CallReading {
  const name = INTENTS_OF[role].find((each) => each === call.name)
  if (name === undefined) return { kind: 'foreign' }
  const parsed = asTool(name).safeParse(call.args)
  if (!parsed.success) return { kind: 'malformed', fault: `${name}: ${faultsOf(parsed.error)}` }
  const unknown = unknownName(parsed.data, topology)
  if (unknown !== null) return { kind: 'malformed', fault: `${name}: there is no such ${unknown}` }
  const { when: words, ...stated } = parsed.data
  const when = typeof words === 'string' ? readWhen(words) : undefined
  const args = INTENTS[name].safeParse(when === undefined ? stated : { ...stated, when })
  if (!args.success) return { kind: 'malformed', fault: `${name}: ${faultsOf(args.error)}` }
  return { kind: 'intent', intent: { name, args: args.data } as Intent } // just parsed with this name's own schema
}

const faultsOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(' ')).join('; ')

const Named = z.object({
  service: z.string().optional(),
  facility: z.string().optional(),
  near: z.string().optional(),
  bed: z.string().optional(),
  ambulance: z.string().optional(),
})

/** Which argument names a thing that is not in the network; null: none does. */
function unknownName(args: JsonObject, { services, facilities, beds, ambulances }: Topology): string | null {
  const named = Named.parse(args)
  const facilityIds = facilities.map(({ id }) => id)
  const known: Readonly<Record<keyof typeof named, readonly string[]>> = {
    service: services.map(({ code }) => code),
    facility: facilityIds,
    near: facilityIds,
    bed: beds.map(({ id }) => id),
    ambulance: ambulances.map(({ id }) => id),
  }
  const wrong = Named.keyof().options.find((key) => named[key] !== undefined && !known[key].includes(named[key]))
  return wrong ?? null
}
