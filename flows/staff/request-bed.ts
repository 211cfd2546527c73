import type { Decision } from '../../orchestrator/decision.ts'
import { ACUITIES, Acuity } from '../../orchestrator/encounters/acuity.ts'
import type { EncountersCommandOf } from '../../orchestrator/encounters/commands.ts'
import type { Wanted } from '../../orchestrator/encounters/events.ts'
import { acuityOf } from '../../orchestrator/encounters/news2.ts'
import { CardKey, EncounterId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { Unit } from '../../orchestrator/network/topology.ts'
import type { Question } from '../dialogue.ts'
import type { Intent } from '../intents.ts'
import { newId, type Plan, type Saying } from '../turn.ts'
import { featuresIn, sexIn, unitIn } from './bed-words.ts'
import { momentIn } from './clock-words.ts'
import type { StaffFrame } from './frames.ts'
import { bedNamedIn } from './named-bed.ts'
import { facilityNamed } from './named-facility.ts'
import { notScoredIn } from './news2-scope.ts'
import { answer, frameOf, openly, order, quietly, type Step, under } from './step.ts'
import { completeVitals, missingVitals, type SaidVitals, vitalsIn } from './vitals-words.ts'

type Draft = Extract<StaffFrame, { flow: 'request-bed' }>
type Args = Extract<Intent, { name: 'request_bed' }>['args']

const EMPTY: Draft = {
  flow: 'request-bed',
  from: null,
  unit: null,
  acuity: null,
  vitals: {},
  notScored: null,
  features: [],
  sex: null,
  near: null,
  hereOnly: false,
  deadline: null,
}

/** "ICU bed, acuity 1, with ventilator, by 16:30": takes what is said and asks for what is missing. */
export function planRequest(step: Step, args: Args): Plan {
  const { input } = step.turn
  const said = input.kind === 'said' || input.kind === 'alarm' ? filled(step, EMPTY, input.text) : EMPTY
  const unit = args.unit ?? said.unit
  const begun = searched(step, unit)
  return goOn(step, {
    ...said,
    unit: unit ?? begun?.unit ?? null,
    sex: said.sex ?? begun?.sex ?? null,
    acuity: Acuity.safeParse(args.acuity).data ?? said.acuity,
    features: [...new Set([...(begun?.features ?? []), ...said.features, ...(args.features ?? [])])],
  })
}

/** "Need a ventilator bed", then "acuity 1": the search that this goes on from, unless another kind of bed is named. */
function searched({ dialogue, turn: { input } }: Step, unit: Unit | null) {
  const begun = frameOf(dialogue, 'find-bed')
  if (!begun || (unit !== null && begun.unit !== null)) return null
  return input.kind === 'said' && !/\bbeds?\b/i.test(input.text) ? begun : null
}

/** Words while a bed is being asked for; null where they say nothing it waits for. */
export function planRequestText(step: Step, text: string): Plan | null {
  const draft = frameOf(step.dialogue, 'request-bed')
  if (!draft) return null
  const bare = Acuity.safeParse(Number(/^\s*([1-5])\s*$/.exec(text)?.[1])).data
  const more = bare && draft.unit !== null ? { ...draft, acuity: bare } : filled(step, draft, text)
  return JSON.stringify(more) === JSON.stringify(draft) ? null : goOn(step, more)
}

/** One of the choices that were offered. */
export function planRequestChosen(step: Step, draft: Draft, option: string): Plan {
  const unit = Unit.safeParse(option)
  if (unit.success) return goOn(step, { ...draft, unit: unit.data })
  return goOn(step, { ...draft, acuity: Acuity.safeParse(Number(option)).data ?? null })
}

/** Words of danger inside a request for a bed are about the patient it is for. Null where no bed is asked for. */
export function planRequestInAlarm(step: Step, text: string): Plan | null {
  const begun = frameOf(step.dialogue, 'request-bed')
  if (!begun && !ASKS_FOR_BED.test(text)) return null
  return begun ? planRequestText(step, text) : planRequest(step, {})
}

/** A patient's signs and a kind of bed: whatever else the words were taken for, a bed is wanted. */
export const bringsVitals = (text: string): boolean =>
  Object.keys(vitalsIn(text)).length >= VITALS_TELLING && /\b(ICU|HDU|NICU|ward|ED|bed)\b/i.test(text)
const VITALS_TELLING = 3

const ASKS_FOR_BED = /\b(need|needs|want|request\w*|require\w*|arrange|book)\b.*\b(ICU|HDU|NICU|ward|ED|bed)\b/i

function goOn(step: Step, draft: Draft): Plan {
  if (draft.unit === null) return ask(step, draft, 'unit', Unit.options)
  const notScored = draft.unit === 'NICU' ? 'child' : draft.notScored
  const vitals = notScored ? null : completeVitals(draft.vitals)
  if (draft.acuity === null && !vitals) {
    const begun = notScored === null && Object.keys(draft.vitals).length > 0
    return begun ? ask(step, draft, 'vitals', []) : ask(step, draft, 'acuity', ACUITIES.map(String))
  }
  const known = knownStay(step, draft)
  const { encounters } = step.view.state.encounters
  const taken = new Set(
    step.planned.map((command) => (command.type === 'encounters.request-bed' ? command.encounter : '')),
  )
  const fresh = newId('ENC', step.turn.seed, (id) => encounters.has(id as EncounterId) || taken.has(id as EncounterId))
  const command: EncountersCommandOf<'encounters.request-bed'> = {
    type: 'encounters.request-bed',
    encounter: known ?? EncounterId.parse(fresh),
    patient: null,
    assessment: { acuity: draft.acuity, vitals, notScored },
    wanted: wantedOf(step, draft, draft.unit),
  }
  return order({ dialogue: under(step.dialogue, null) }, command)
}

function ask(step: Step, draft: Draft, missing: 'unit' | 'acuity' | 'vitals', options: readonly string[]): Plan {
  const id = options.length > 0 ? `request-${missing}-${step.turn.seed}` : null
  const question: Question | null =
    id === null ? null : { id, asks: 'choice', choices: options.map((option) => ({ option, label: option })) }
  const dialogue = under(step.dialogue, draft, question)
  const vitals = missing === 'vitals' ? missingVitals(draft.vitals) : []
  // Said only where somebody gave vital signs to be scored, or is about to.
  const notScored = draft.unit === 'NICU' ? 'child' : draft.notScored
  const reply = { kind: 'staff.request-missing', missing, vitals, notScored, question: id, options } as const
  return answer({ dialogue }, openly(reply))
}

/** Whoever lies in the bed that was named, if Nadi knows of them. */
const knownStay = ({ view }: Step, { from }: Draft): EncounterId | null =>
  (from && view.state.beds.beds.get(from)?.occupant) || null

const LEVEL: Readonly<Record<Unit, number>> = { WARD: 0, ED: 1, HDU: 1, NICU: 2, ICU: 2 }

function wantedOf({ view, actor }: Step, draft: Draft, unit: Unit): Wanted {
  const { from, features, sex, near, hereOnly, deadline } = draft
  const bed = from ? view.state.beds.beds.get(from) : undefined
  const why = bed ? (LEVEL[unit] < LEVEL[bed.unit] ? 'step-down' : 'step-up') : 'admission'
  return { unit, features, sex, near: near ?? bed?.facility ?? actor.facility, hereOnly, deadline, why }
}

const ACUITY =
  /\b(?:acuity|urgency)\s*(?:is|of|level|=|:|-)?\s*([1-5]|one|two|three|four|five)\b(?!\s*(?:patients?|pts?|beds?)\b)/i
const SPELT = ['one', 'two', 'three', 'four', 'five']
const NEWS = /\bNEWS\s?-?2?\s*(?:score)?\s*(?:is|of|=|:)?\s*(\d{1,2})\b/i
const HERE = /\b(here only|only here|must stay here|not elsewhere|in this hospital|in our hospital)\b/i
/** What the words add; the same draft where they add nothing. */
function filled(step: Step, draft: Draft, text: string): Draft {
  const { state, now } = step.view
  const { bed, said: named } = bedNamedIn(state, text, step.actor.facility)
  const from = draft.from ?? bed?.id ?? null
  const words = named ? text.replace(new RegExp(named.replace(/[ -]/g, '[ -]?'), 'i'), ' ') : text
  const vitals: SaidVitals = { ...draft.vitals, ...vitalsIn(words) }
  const unit = unitIn(words) ?? draft.unit
  const notScored = notScoredIn(words, unit) ?? draft.notScored
  return {
    flow: 'request-bed',
    from,
    unit,
    acuity: acuityIn(words, notScored) ?? draft.acuity,
    vitals,
    notScored,
    features: [...new Set([...draft.features, ...featuresIn(words)])],
    sex: sexIn(words) ?? draft.sex,
    near: facilityNamed(state, words)?.id ?? draft.near,
    hereOnly: draft.hereOnly || HERE.test(words),
    deadline: momentIn(words, now, topologyOf(state.network).utcOffsetMinutes) ?? draft.deadline,
  }
}

function acuityIn(words: string, notScored: Draft['notScored']): Acuity | null {
  const said = ACUITY.exec(words)?.[1]?.toLowerCase() ?? ''
  const stated = Acuity.safeParse(SPELT.indexOf(said) + 1 || Number(said)).data
  const score = notScored ? undefined : NEWS.exec(words)?.[1]
  return stated ?? (score === undefined ? null : acuityOf({ total: Number(score), anyThree: false }))
}

const requestCard = (encounter: EncounterId): CardKey => CardKey.parse(`bed-request:${encounter}`)

/** The request's card stands where it was asked for, and is edited there. */
export function reportRequest(
  step: Step,
  { encounter }: EncountersCommandOf<'encounters.request-bed'>,
  decision: Decision,
): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  return requestCardOf(encounter)
}

export const requestCardOf = (encounter: EncounterId): Saying =>
  openly({ kind: 'staff.bed-request', encounter }, requestCard(encounter))
