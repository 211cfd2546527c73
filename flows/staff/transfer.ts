import type { Decision } from '../../orchestrator/decision.ts'
import { type FacilityId, TransferId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { Unit } from '../../orchestrator/network/topology.ts'
import { addDays, fromLocal, type Instant, localTime, plusMinutes } from '../../orchestrator/time.ts'
import type { TransfersCommand } from '../../orchestrator/transfers/commands.ts'
import type { Destination } from '../../orchestrator/transfers/events.ts'
import type { Question } from '../dialogue.ts'
import { newId, type Plan, type Saying } from '../turn.ts'
import type { StaffFrame } from './frames.ts'
import { bedNamedIn, namedBed } from './named-bed.ts'
import { facilityNamed, outsideNamed } from './named-facility.ts'
import { choiceLabel } from './render-transfer.ts'
import type { StaffReply } from './replies.ts'
import { answer, frameOf, openly, order, quietly, type Step, under } from './step.ts'

type Draft = Extract<StaffFrame, { flow: 'transfer' }>
type Missing = Extract<StaffReply, { kind: 'staff.transfer-missing' }>['missing']

const EMPTY: Draft = { flow: 'transfer', bed: null, facility: null, outside: false, contact: null, unit: null }

/** "Transfer LGH-ICU-3 to Hebbal": takes what is said and asks for the rest, one thing at a time. */
export function planTransfer(step: Step): Plan {
  const { input } = step.turn
  return goOn(step, input.kind === 'said' ? filled(step, EMPTY, input.text) : EMPTY, null)
}

/** Words while a transfer is being booked; null where they say nothing it waits for. */
export function planTransferText(step: Step, text: string): Plan | null {
  const draft = frameOf(step.dialogue, 'transfer')
  if (CALLED_OFF.test(text)) return callOff(step, draft !== null, text)
  if (!draft) return null
  const more = filled(step, draft, text)
  const at = isComplete(more) ? clockIn(step, text) : null
  return at === null && more === draft ? null : goOn(step, more, at)
}

const CALLED_OFF =
  /\b(cancel|call off|drop|stop|withdraw)\b.{0,20}\btransfer\b|\btransfer\b.{0,20}\b(cancel\w*|is off|called off|not needed)\b/i

/** "Cancel transfer": the one that is being booked, that is named, or the only one of the asker's that lives. */
function callOff(step: Step, booking: boolean, text: string): Plan | null {
  if (booking) return answer({ dialogue: under(step.dialogue, null) }, openly({ kind: 'staff.stopped' }))
  const { state } = step.view
  const said = text.toUpperCase()
  const { bed } = bedNamedIn(state, text, step.actor.facility)
  const live = [...state.transfers.transfers.values()].filter(({ phase }) => phase !== 'closed')
  const named = live.filter((each) => said.includes(each.id.toUpperCase()) || each.bed === bed?.id)
  const own = live.filter(({ requestedBy }) => requestedBy === step.actor.staff)
  const [only, another] = named.length > 0 ? named : bed ? [] : own
  if (!only || another) return null
  return order(step, { type: 'transfers.end', transfer: only.id, outcome: 'cancelled' })
}

/** One of the choices that were offered. */
export function planTransferChosen(step: Step, draft: Draft, option: string): Plan {
  const ahead = /^in-(\d+)$/.exec(option)?.[1]
  if (ahead !== undefined) return goOn(step, draft, plusMinutes(step.view.now, Number(ahead)))
  const other = topologyOf(step.view.state.network).outside?.find(({ name }) => `${OUTSIDE}${name}` === option)
  if (other) return goOn(step, { ...draft, outside: true, contact: { name: other.name, phone: other.phone } }, null)
  if (option === 'outside') return goOn(step, { ...draft, outside: true }, null)
  const unit = Unit.safeParse(option)
  if (unit.success) return goOn(step, { ...draft, unit: unit.data }, null)
  const { facilities } = topologyOf(step.view.state.network)
  return goOn(step, { ...draft, facility: facilities.find(({ id }) => id === option)?.id ?? null }, null)
}

function goOn(step: Step, draft: Draft, pickupAt: Instant | null): Plan {
  const missing = missingIn(draft)
  if (missing) return ask(step, draft, missing)
  const to = destinationOf(draft)
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
      note: turn.note,
    },
  )
}

function missingIn({ bed, facility, outside, contact, unit }: Draft): Missing | null {
  if (!bed) return 'bed'
  if (outside) return contact ? null : 'phone'
  if (!facility) return 'destination'
  return unit ? null : 'unit'
}

const isComplete = (draft: Draft): boolean => missingIn(draft) === null

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
  return answer({ dialogue }, openly({ kind: 'staff.transfer-missing', missing, question: id, choices }))
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

const BED = /\b(?:[A-Z]{2,6}[ -])?(?:ICU|HDU|WARD|ED|NICU)[ -]?\d{1,3}\b/i
const UNIT = /\b(ICU|HDU|WARD|ED|NICU)\b(?![ -]?\d)/i
const CONTACT = /^\s*(?:outside\s*:?\s*)?(.*?[^\s\d+:,])[\s:,]+(\+?\d[\d -]{5,18}\d)\s*$/i

/** What the words add; the same draft where they add nothing. */
function filled(step: Step, draft: Draft, text: string): Draft {
  const state = step.view.state
  const said = BED.exec(text)?.[0]
  const bed = draft.bed ?? (said ? namedBed(state, said, step.actor.facility)?.id : null) ?? null
  const from = bed && state.beds.beds.get(bed)?.facility
  const words = said ? text.replace(said, ' ') : text
  const named = facilityNamed(state, words, from)
  const facility = draft.facility ?? (draft.outside ? null : named?.id) ?? null
  const other = facility || draft.contact ? undefined : outsideNamed(state, words)
  const outside = draft.outside || other !== undefined
  const unit = draft.unit ?? (facility ? Unit.safeParse(UNIT.exec(words)?.[1]?.toUpperCase()).data : null) ?? null
  const [, name, phone] = (draft.outside && !draft.contact && CONTACT.exec(text)) || []
  const typed = name && phone ? { name: name.slice(0, 120), phone } : null
  const contact = draft.contact ?? (other ? { name: other.name, phone: other.phone } : typed)
  const more = { ...draft, bed, facility, outside, unit, contact }
  return JSON.stringify(more) === JSON.stringify(draft) ? draft : more
}

/** "16:30", "now": the next such moment on the network's wall clock. */
function clockIn({ view }: Step, text: string): Instant | null {
  if (/^\s*(now|asap|immediately|abhi)\s*[.!]?\s*$/i.test(text)) return view.now
  const [, hours, minutes] = /\b([01]?\d|2[0-3])[:.]([0-5]\d)\b/.exec(text) ?? []
  if (hours === undefined) return null
  const { utcOffsetMinutes } = topologyOf(view.state.network)
  const { day } = localTime(view.now, utcOffsetMinutes)
  const minute = Number(hours) * 60 + Number(minutes)
  const today = fromLocal(day, minute, utcOffsetMinutes)
  const isOver = today < view.now || /tomorrow|kal\b/i.test(text)
  return isOver ? fromLocal(addDays(day, 1), minute, utcOffsetMinutes) : today
}

/** A booking is answered; what a button did is said by the card it stands on, and to whoever asked for the transfer. */
export function reportTransfer(step: Step, { type, transfer }: TransfersCommand, decision: Decision): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const isWord = step.turn.input.kind === 'said' && type === 'transfers.end'
  return type === 'transfers.request' || isWord ? [openly({ kind: 'staff.transfer', transfer })] : []
}
