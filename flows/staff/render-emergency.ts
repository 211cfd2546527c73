import type { Overlooked, Recommendation, Shortfall } from '../../orchestrator/ambulances/events.ts'
import { gained } from '../../orchestrator/ambulances/explain-weighed.ts'
import { type Emergency, type Phase, patientOnBoard } from '../../orchestrator/ambulances/state.ts'
import type { AmbulanceId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { SECOND_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, type Card, MARK, type Rendered } from '../rendered.ts'
import { button, drawn, type Field, fieldsOf, spoken } from './draw.ts'
import { transferRows } from './render-transfer.ts'
import { type UnitToSend, unitsToSend } from './units-to-send.ts'
import {
  clock,
  eta,
  headline,
  hospitalAndBed,
  minutes,
  NOT_READY,
  OUTCOME,
  PHASE,
  positionAge,
  said,
  unitName,
  whereabouts,
} from './words.ts'

const ALTERNATIVES_SHOWN = 2

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>

/** The incident's headline card, drawn from the state of the moment. */
export function renderEmergency({ emergency: id }: Of<'card.emergency'>, frame: RenderFrame): Rendered {
  const { state } = frame
  const emergency = state.ambulances.emergencies.get(id)
  if (!emergency)
    return drawn({ title: `Emergency ${id}`, tone: 'closed', fields: [], footnote: 'Closed some days ago.' })
  return drawn(
    {
      title: `${headline(emergency)} · ${id}`,
      tone: toneOf(emergency),
      fields: emergencyFields(frame, emergency),
      footnote: `Reported ${clock(state, emergency.requestedAt)}.`,
    },
    emergencyButtons(emergency),
  )
}

/** The same, to one coordinator, because nobody decided. */
export function renderYourTurn({ emergency: id }: Of<'coordinator.your-turn'>, frame: RenderFrame): Rendered {
  const { state, now } = frame
  const emergency = state.ambulances.emergencies.get(id)
  if (!emergency || emergency.phase === 'closed') return spoken(`Emergency ${id} is closed. Nothing is left to decide.`)
  const open = emergency.phase === 'open'
  const waited = minutes((now - emergency.requestedAt) / SECOND_MS)
  const why = open
    ? `Nobody has decided for ${waited} and you are on call: please decide now`
    : 'Nobody had decided in time, so you were called; by now it is decided'
  return drawn(
    {
      title: `${open ? 'Your decision' : 'Decided'}: ${headline(emergency)} · ${id}`,
      tone: toneOf(emergency),
      fields: [{ label: 'Why you', value: why }, ...emergencyFields(frame, emergency)],
      footnote: `Reported ${clock(state, emergency.requestedAt)}.`,
    },
    emergencyButtons(emergency),
  )
}

function toneOf({ phase, priority }: Emergency): Card['tone'] {
  if (phase === 'closed') return 'closed'
  if (phase !== 'open') return 'good'
  return priority === 'P1' || priority === 'P2' ? 'urgent' : 'waiting'
}

function emergencyFields(frame: RenderFrame, emergency: Emergency): Field[] {
  const { state } = frame
  const { phase, priority, signs, reporter } = emergency
  if (phase === 'closed') return closedFields(state, emergency)
  return fieldsOf([
    ['Said', said(emergency)],
    [`Why ${priority}`, signs.join(', ')],
    ['Patients', emergency.patients > 1 ? String(emergency.patients) : null],
    ['More for', emergency.incident],
    ['Also reported by', emergency.witnesses.map((each) => MARK.patientPhone(each)).join(', ')],
    ['Family', emergency.cancelAskedAt === null ? null : 'says that no help is needed; please decide'],
    ['Where', whereabouts(emergency, state)],
    ...(emergency.planned
      ? transferRows(state, emergency.planned.transfer)
      : [['Phone', MARK.patientPhone(reporter)] as const]),
    ...(emergency.dispatch ? dispatchedRows(frame, emergency, emergency.dispatch) : openRows(frame, emergency)),
  ])
}

type Row = readonly [label: string, value: string | null]

function openRows(frame: RenderFrame, emergency: Emergency): Row[] {
  const { state } = frame
  const { recommendation, held } = emergency
  if (held)
    return [...heldRows(held), ['Or', alternatives(frame, emergency, null)], ['Decide by', deadline(state, emergency)]]
  if (!recommendation) {
    return [
      ['Waiting for', waitingFor(emergency)],
      ['Free first', freeFirst(state, emergency)],
      ['Decide by', deadline(state, emergency)],
    ]
  }
  return [
    ['Recommended', `${recommended(recommendation)}, ${eta(recommendation.etaSeconds)}: ${reason(recommendation)}`],
    ['Takes it from', takenFrom(state, recommendation)],
    ['Its position', ageOf(frame, recommendation.ambulance)],
    ['Or', alternatives(frame, emergency, recommendation.ambulance)],
    ['Hospital', emergency.planned ? null : destination(state, recommendation)],
    ['Status', PHASE.open],
    ['Decide by', deadline(state, emergency)],
  ]
}

const recommended = ({ ambulance, class: kind }: Recommendation): string => `${ambulance} (${kind})`

const OVERLOOKED: Readonly<Record<Overlooked, string>> = {
  'shift-ends': 'its shift ends before the job can be done',
  ...NOT_READY,
}

function reason({ why, classNeeded, class: kind, lacking, despite }: Recommendation): string {
  if (despite) return `nothing else is there, BUT ${OVERLOOKED[despite]}. Call the crew, then decide`
  if (why === 'matched') return 'best for all waiting calls and the cover together'
  if (why === 'nearest-suitable') return `nearest free unit with ${classNeeded} or better`
  if (lacking?.onDuty === 0)
    return `no ${classNeeded} is on duty in the network; this ${kind} is the nearest unit there is`
  const first = lacking?.soonest
  const soonest = first ? ` (first ${first.ambulance}, in about ${minutes(first.seconds)})` : ''
  return `no ${classNeeded} is free${soonest}; this ${kind} is the nearest unit there is`
}

/** A unit that takes over, and what that brings. */
const better = (proposal: Recommendation): string =>
  proposal.relieves && proposal.gain
    ? `takes over from ${proposal.relieves.ambulance}, ${gained(proposal.gain)}`
    : reason(proposal)

/** `E-12, which gets AMB-7 instead`. */
function takenFrom({ ambulances }: NetworkState, { ambulance, takenFrom: id }: Recommendation): string | null {
  const left = id && ambulances.emergencies.get(id)
  if (!left || left.dispatch?.ambulance !== ambulance) return null
  const { proposal } = left
  return proposal
    ? `${id} (${left.priority}), which gets ${recommended(proposal)} instead, ${eta(proposal.etaSeconds)}`
    : `${id} (${left.priority}), which waits for the next one free`
}

function heldRows({ for: unit, freeInSeconds }: NonNullable<Emergency['held']>): Row[] {
  const soon =
    unit === null || freeInSeconds === null ? 'an ambulance' : `${unit}, free in about ${minutes(freeInSeconds)}`
  return [['Kept waiting for', `${soon}: the free units cover the graver calls to come`]]
}

function alternatives(frame: RenderFrame, emergency: Emergency, ambulance: AmbulanceId | null): string {
  const others = unitsToSend(frame, emergency).filter((unit) => unit.ambulance !== ambulance)
  return others.slice(0, ALTERNATIVES_SHOWN).map(unitLine).join(' · ')
}

const unitLine = (unit: UnitToSend): string => `${unit.ambulance}: ${unitFacts(unit)}`

/** `BLS (lower than needed), 9 min`. */
export const unitFacts = ({ class: kind, lowerClass, etaSeconds, age }: UnitToSend): string =>
  `${kind}${lowerClass ? ' (lower than needed)' : ''}, ${eta(etaSeconds)}${age ? ` (position ${age})` : ''}`

function ageOf({ state, now }: RenderFrame, ambulance: AmbulanceId): string | null {
  const unit = state.ambulances.ambulances.get(ambulance)
  return unit ? positionAge(unit, now) : null
}

function destination(state: NetworkState, { hospital, bed, transportSeconds }: Recommendation): string {
  if (!hospital) return 'none with what is needed could be found'
  return `${hospitalAndBed(state, hospital, bed)}, ${eta(transportSeconds)} from the scene`
}

const SHORTFALL: Readonly<Record<Shortfall, string>> = {
  'none-on-duty': 'an ambulance: none is on duty',
  'all-busy': 'an ambulance: all are on other jobs; the next one free is recommended here',
  'class-missing': 'an ambulance: none of the class needed is on duty, and all others are on other jobs',
  'not-ready': 'an ambulance: no free crew is ready (end of shift, rest, fuel or repair); a call may change that',
  'no-route': 'an ambulance: no free one has a known way there',
  'positions-old': 'an ambulance: no free one has a known way there, and their positions are old; ask them by phone',
  'given-back': 'an ambulance: every free one gave this job back',
}

function waitingFor({ location, shortfall }: Emergency): string {
  if (!location) return 'the location; without it no travel times are known'
  return shortfall ? SHORTFALL[shortfall] : 'the recommendation'
}

/** `AMB-3, about 12:34 pm`: as foreseen when nothing could be sent. */
const freeFirst = (state: NetworkState, { freeFirst: unit }: Emergency): string | null =>
  unit && `${unit.ambulance}, about ${clock(state, unit.at)}`

function deadline(state: NetworkState, { decideBy, priority, recommendation }: Emergency): string | null {
  if (decideBy === null) return 'now: everybody on call has been asked'
  const automatic = recommendation !== null && topologyOf(state.network).autoDispatch.includes(priority)
  const then = automatic ? `${recommendation.ambulance} goes by itself` : 'the next on call is asked'
  return `${clock(state, decideBy)}, then ${then}`
}

function dispatchedRows(frame: RenderFrame, emergency: Emergency, dispatch: NonNullable<Emergency['dispatch']>): Row[] {
  const { state } = frame
  const { ambulance, class: kind, etaSeconds, hospital, bed, at, approvedBy, after } = dispatch
  const { recommendation, phase, proposal } = emergency
  const instead =
    recommendation && recommendation.ambulance !== ambulance ? `, instead of ${recommendation.ambulance}` : ''
  const by = approvedBy ? `approved by ${MARK.staffName(approvedBy)}` : unasked(after)
  return [
    ['Ambulance', `${ambulance} (${kind}), ${eta(etaSeconds)} when sent${instead}`],
    ['Its position', ageOf(frame, ambulance)],
    ['Sent', `${clock(state, at)}, ${by}`],
    ['Hospital', emergency.planned ? null : hospital ? hospitalAndBed(state, hospital, bed) : 'not chosen'],
    ['Status', timeline(phase)],
    ['Better', proposal && `${recommended(proposal)}, ${eta(proposal.etaSeconds)}: ${better(proposal)}`],
    ['Takes it from', proposal && takenFrom(state, proposal)],
  ]
}

const unasked = (after: AmbulanceId | null): string =>
  after ? `at once, in place of ${after}` : 'by itself, because nobody decided in time'

const STEPS: readonly Phase[] = ['dispatched', 'accepted', 'en_route', 'on_scene', 'transporting', 'at_hospital']

/** `Sent → En route → On scene`: up to where it is now. */
const timeline = (phase: Phase): string =>
  STEPS.slice(0, STEPS.indexOf(phase) + 1)
    .map((step) => PHASE[step])
    .join(' → ')

function closedFields(state: NetworkState, { outcome, closedAt, dispatch, planned }: Emergency): Field[] {
  return fieldsOf([
    ['Outcome', outcome && `${OUTCOME[outcome]}${closedAt === null ? '' : ` at ${clock(state, closedAt)}`}`],
    ['Ambulance', dispatch && unitName(state, dispatch.ambulance)],
    ['Hospital', dispatch?.hospital && !planned ? hospitalAndBed(state, dispatch.hospital, dispatch.bed) : null],
  ])
}

/** What can still be decided about it, and nothing else. */
export function emergencyButtons(emergency: Emergency): Button[] {
  const { id, phase, recommendation, dispatch } = emergency
  if (phase === 'closed') return []
  const further =
    emergency.patients > 1 && emergency.incident === null
      ? [button('Ask for one more', { do: 'further', emergency: id })]
      : []
  if (dispatch) {
    if (phase === 'at_hospital') return []
    const another = button('Send another', { do: 'replacements', emergency: id })
    if (patientOnBoard(phase)) return [another, ...further]
    const { proposal } = emergency
    const instead =
      proposal &&
      button(
        `Send ${proposal.ambulance} instead`,
        { do: 'dispatch', emergency: id, ambulance: proposal.ambulance },
        'primary',
      )
    return [
      ...(instead ? [instead] : []),
      another,
      ...further,
      button(`Call back ${dispatch.ambulance}`, { do: 'cancel-dispatch', emergency: id }, 'danger'),
    ]
  }
  const approve = recommendation
    ? [
        button(
          `Approve ${recommendation.ambulance}`,
          { do: 'dispatch', emergency: id, ambulance: recommendation.ambulance },
          'primary',
        ),
      ]
    : []
  return [
    ...approve,
    ...further,
    button('Choose another', { do: 'alternatives', emergency: id }),
    ...(emergency.planned ? [] : [button('Not an emergency', { do: 'dismiss', emergency: id }, 'danger')]),
  ]
}
