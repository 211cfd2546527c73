import type { Decision, Event } from '../../orchestrator/decision.ts'
import { type BedId, type FacilityId, TransferId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { Unit } from '../../orchestrator/network/topology.ts'
import { type Instant, plusMinutes } from '../../orchestrator/time.ts'
import type { TransfersCommand } from '../../orchestrator/transfers/commands.ts'
import type { Destination } from '../../orchestrator/transfers/events.ts'
import type { Question } from '../dialogue.ts'
import type { Intent } from '../intents.ts'
import { newId, type Plan, type Saying } from '../turn.ts'
import { momentIn } from './clock-words.ts'
import type { StaffFrame } from './frames.ts'
import { bedsNamedIn } from './named-bed.ts'
import { facilityNamed, outsideNamed } from './named-facility.ts'
import { choiceLabel } from './render-transfer.ts'
import type { StaffReply } from './replies.ts'
import { answer, frameOf, openly, order, privately, quietly, type Step, under } from './step.ts'
import { CALLED_OFF, planTransferSaid } from './transfer-said.ts'

type Draft = Extract<StaffFrame, { flow: 'transfer' }>
type Missing = Extract<StaffReply, { kind: 'staff.transfer-missing' }>['missing']

const EMPTY: Draft = {
  flow: 'transfer',
  bed: null,
  facility: null,
  within: false,
  outside: false,
  contact: null,
  name: null,
  unit: null,
  pickupAt: null,
  note: null,
}

/** "Transfer LGH-ICU-3 to Hebbal at 4pm": takes what is said and asks for the rest, one thing at a time. */
export function planTransfer(step: Step): Plan {
  const { input } = step.turn
  if (input.kind !== 'said') return goOn(step, EMPTY)
  return goOn(step, { ...filled(step, EMPTY, input.text), note: step.turn.note })
}

/** Words while a transfer is being booked; null where they say nothing it waits for. */
export function planTransferText(step: Step, text: string, intents: readonly Intent[] = []): Plan | null {
  const draft = frameOf(step.dialogue, 'transfer')
  if (!draft) return planTransferSaid(step, text)
  if (CALLED_OFF.test(text)) return answer({ dialogue: under(step.dialogue, null) }, openly({ kind: 'staff.stopped' }))
  const more = filled(step, draft, text)
  // "MRI down till 5" in the middle of it is about the MRI: of a transfer it would be only the time.
  const other = more.facility === draft.facility && more.unit === draft.unit && intents.some(namesAnother)
  return more === draft || other ? planTransferSaid(step, text) : goOn(step, more)
}

const namesAnother = ({ args }: Intent): boolean => 'device' in args || 'service' in args || 'role' in args

/** One of the choices that were offered. */
export function planTransferChosen(step: Step, draft: Draft, option: string): Plan {
  const ahead = /^in-(\d+)$/.exec(option)?.[1]
  if (ahead !== undefined) return goOn(step, { ...draft, pickupAt: plusMinutes(step.view.now, Number(ahead)) })
  const other = topologyOf(step.view.state.network).outside?.find(({ name }) => `${OUTSIDE}${name}` === option)
  if (other) return goOn(step, { ...draft, outside: true, contact: { name: other.name, phone: other.phone } })
  if (option === 'outside') return goOn(step, { ...draft, outside: true })
  const unit = Unit.safeParse(option)
  if (unit.success) return goOn(step, { ...draft, unit: unit.data })
  const { facilities } = topologyOf(step.view.state.network)
  return goOn(step, { ...draft, facility: facilities.find(({ id }) => id === option)?.id ?? null })
}

function goOn(step: Step, draft: Draft): Plan {
  const cannot = whyNot(step, draft)
  if (cannot) return answer({ dialogue: under(step.dialogue, null) }, openly(cannot))
  const missing = missingIn(draft)
  if (missing) return ask(step, draft, missing)
  const to = destinationOf(draft)
  const { pickupAt } = draft
  if (pickupAt === null || !to || !draft.bed) return ask(step, draft, 'time')
  const { view, turn } = step
  const bed = view.state.beds.beds.get(draft.bed)
  const id = newId('TR', turn.seed, (taken) => view.state.transfers.transfers.has(TransferId.parse(taken)))
  return order(
    { dialogue: under(step.dialogue, null) },
    {
      type: 'transfers.request',
      transfer: TransferId.parse(id),
      from: bed?.facility ?? step.actor.facility,
      bed: draft.bed,
      to,
      pickupAt,
      note: draft.note ?? turn.note,
    },
  )
}

/** What no further answer can put right is said before anything is asked; the core judges it all the same. */
function whyNot({ view: { state } }: Step, { bed: id, within }: Draft): StaffReply | null {
  const bed = id ? state.beds.beds.get(id) : undefined
  if (!bed) return null
  const [other] = state.transfers.liveByBed.of(bed.id)
  if (other) return { kind: 'staff.transfer', transfer: other, refused: true }
  if (bed.status !== 'occupied')
    return { kind: 'staff.refused', rejection: { code: 'transfer.bed-empty', bed: bed.id } }
  return within
    ? { kind: 'staff.refused', rejection: { code: 'transfer.same-hospital', facility: bed.facility } }
    : null
}

function missingIn({ bed, facility, outside, contact, unit }: Draft): Missing | null {
  if (!bed) return 'bed'
  if (outside) return contact ? null : 'phone'
  if (!facility) return 'destination'
  return unit ? null : 'unit'
}

function destinationOf({ facility, contact, unit }: Draft): Destination | null {
  if (contact) return { kind: 'outside', ...contact }
  return facility && unit ? { kind: 'facility', facility, unit } : null
}

function ask(step: Step, draft: Draft, missing: Missing): Plan {
  const choices = choicesFor(step, draft, missing)
  const id = choices.length > 0 ? `transfer-${missing}-${step.turn.seed}` : null
  const question: Question | null =
    id === null
      ? null
      : {
          id,
          asks: 'choice',
          choices: choices.map((option) => ({ option, label: choiceLabel(step.view.state, option) })),
        }
  const dialogue = under(step.dialogue, draft, question)
  return answer(
    { dialogue },
    openly({ kind: 'staff.transfer-missing', missing, name: draft.name, question: id, choices }),
  )
}

function choicesFor({ view }: Step, { bed }: Draft, missing: Missing): string[] {
  const from = bed && view.state.beds.beds.get(bed)?.facility
  switch (missing) {
    case 'destination':
      return [...facilitiesBut(view.state.network, from).slice(0, 6), ...outsideOptions(view.state.network), 'outside']
    case 'unit':
      return [...Unit.options]
    case 'time':
      return ['in-0', 'in-60', 'in-120', 'in-240']
    case 'bed':
    case 'phone':
      return []
  }
}

/** A hospital of the network file's that is outside, as an option; its name is short enough for one. */
const OUTSIDE = 'out:'
const outsideOptions = (network: Step['view']['state']['network']): string[] =>
  (topologyOf(network).outside ?? [])
    .map(({ name }) => `${OUTSIDE}${name}`)
    .filter((option) => option.length <= 80)
    .slice(0, 3)

const facilitiesBut = (network: Step['view']['state']['network'], from: FacilityId | null | undefined): string[] =>
  topologyOf(network).facilities.flatMap(({ id }) => (id === from ? [] : [id]))

const UNIT = /\b(ICU|HDU|WARD|ED|NICU)\b(?![ -]?\d)/i
/** "Manipal hospital phone 080-2222 1111", "St John’s +91 80 2206 5000". */
const CONTACT =
  /^\s*(?:outside\s*:?\s*)?(.*?[^\s\d+:,])[\s:,(]+(?:(?:phone|ph|tel|mob(?:ile)?|contact|number|no|call)\b\.?\s*(?:is|no\.?|number)?\s*:?\s*)?(\+?\d[\d -]{5,18}\d)(?!\s*(?:am|pm))/i
/** "To Manipal hospital": a hospital by its kind of name, which the network file need not know. */
const ELSEWHERE =
  /\bto\s+(?:the\s+)?((?:[\p{L}.’'&-]+\s+){1,4}?(?:hospitals?|clinic|medical (?:college|centre|center)|nursing home|institute|trust))\b/iu
const TO = /\bto\s+(?:the\s+)?(.+)$/i
const NUMBER = /(?<![\w-])\+?\d[\d -]{5,18}\d\b/

/** What the words add; the same draft where they add nothing. What is said later goes before what was said. */
function filled(step: Step, draft: Draft, text: string): Draft {
  const { state } = step.view
  const bed = patientIn(step, text) ?? draft.bed
  const from = bed && state.beds.beds.get(bed)?.facility
  const words = text.replace(BEDS, ' ')
  const to = TO.exec(words)?.[1] ?? words
  const named = facilityNamed(state, to, from) ?? (draft.outside ? undefined : facilityNamed(state, words, from))
  const facility = named?.id ?? draft.facility
  const outside = named ? INSIDE : outsideIn(step, draft, words)
  const unit = (facility ? Unit.safeParse(UNIT.exec(words)?.[1]?.toUpperCase()).data : null) ?? draft.unit
  const within =
    !named && !outside.outside && from !== undefined && facilityNamed(state, TO.exec(words)?.[1] ?? '')?.id === from
  const more: Draft = {
    ...draft,
    ...outside,
    bed,
    facility,
    unit,
    within,
    pickupAt: timeIn(step, text) ?? draft.pickupAt,
  }
  return JSON.stringify(more) === JSON.stringify(draft) ? draft : more
}
const BEDS = /(?<![\w-])(?:[A-Z]{2,6}-)?(?:ICU|HDU|WARD|ED|NICU)[ -]?\d{1,3}\b/gi

/** Where whoever is to be fetched lies: the bed that is named last, since "not ICU-4, ICU-5" means that, or that of their stay. */
function patientIn({ view: { state }, actor }: Step, text: string): BedId | null {
  const beds = bedsNamedIn(state, text, actor.facility)
  const stay = /\bENC-[A-Z0-9]{1,16}\b/i.exec(text)?.[0].toUpperCase()
  const known = stay ? [...state.encounters.encounters.values()].find(({ id }) => id.toUpperCase() === stay) : undefined
  return beds.at(-1)?.id ?? known?.bed ?? null
}

const INSIDE = { outside: false, contact: null, name: null }

/** A hospital outside the network, with the number that somebody was reached on. */
function outsideIn(
  { view: { state } }: Step,
  { facility, outside, contact, name }: Draft,
  words: string,
): Pick<Draft, 'outside' | 'contact' | 'name'> {
  if (facility && !outside) return { outside, contact, name }
  const known = outsideNamed(state, words)
  if (known) return { outside: true, contact: { name: known.name, phone: known.phone }, name: null }
  const said = ELSEWHERE.exec(words)?.[1]?.trim().slice(0, NAME_MAX) ?? name
  if (!outside && !said) return { outside, contact, name }
  const [, typedName, phone] = CONTACT.exec(TO.exec(words)?.[1] ?? words) ?? []
  const number = phone ?? (said ? NUMBER.exec(words)?.[0] : undefined)
  const called = said ?? typedName?.slice(0, NAME_MAX) ?? null
  return { outside: true, contact: called && number ? { name: called, phone: number } : contact, name: called }
}
const NAME_MAX = 120

/** "Now", "at 4pm", "in 2 hours", "tomorrow 9am", "16:30": the next such moment on the network's wall clock. */
function timeIn({ view: { state, now } }: Step, text: string): Instant | null {
  const words = text.replace(BEDS, ' ').replace(NUMBER, ' ')
  const { utcOffsetMinutes } = topologyOf(state.network)
  const bare = /(?<![\w:.-])((?:[01]?\d|2[0-3])(?:[:.][0-5]\d\s*(?:am|pm)?|\s*(?:am|pm)))\b/i.exec(words)?.[1]
  const moment = momentIn(
    bare && !/\b(?:at|by|before|tomorrow|tmrw|kal)\b/i.test(words) ? `at ${bare}` : words,
    now,
    utcOffsetMinutes,
  )
  return moment ?? (/\b(now|asap|immediately|right away|urgent\w*|stat|abhi|turant)\b/i.test(words) ? now : null)
}

/** A booking is answered; what a button did is said by the card it stands on, and to whoever asked for the transfer. */
export function reportTransfer(step: Step, { type, transfer }: TransfersCommand, decision: Decision): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const { transfers } = step.view.state.transfers
  // Whoever asked for it and ends it with a button is told by nothing else.
  const isOwn = type === 'transfers.end' && transfers.get(transfer)?.requestedBy === step.actor.staff
  const reply = { kind: 'staff.transfer', transfer } as const
  if (type === 'transfers.request' || step.turn.input.kind === 'said') return [openly(reply)]
  return isOwn ? [privately(reply)] : []
}

/** Transfers that ended with what a colleague did to the patient's stay, and which they had asked for. */
export const endedWith = ({ view, actor }: Step, events: readonly Event[]): Saying[] =>
  events.flatMap((event) =>
    event.type === 'transfers.closed' &&
    event.by === actor.staff &&
    view.state.transfers.transfers.get(event.transfer)?.requestedBy === actor.staff
      ? [openly({ kind: 'staff.transfer', transfer: event.transfer })]
      : [],
  )
