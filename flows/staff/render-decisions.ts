import type { AmbulanceCandidate, HospitalCandidate } from '../../orchestrator/ambulances/events.ts'
import type { Emergency } from '../../orchestrator/ambulances/state.ts'
import type { EmergencyId } from '../../orchestrator/ids.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import { button, drawn, type Field, field, fieldsOf, spoken } from './draw.ts'
import { unitFacts } from './render-emergency.ts'
import type { StaffReply } from './replies.ts'
import { unitsToSend } from './units-to-send.ts'
import { eta, facilityName, headline, minutes, NOT_READY, PHASE, place } from './words.ts'

/** As many buttons as every channel can show. */
const BUTTONS_MAX = 10
const LINES_MAX = 8
const UNITS_SHOWN = 5
const HOSPITALS_SHOWN = 3

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const rowsOf = (state: NetworkState, ids: readonly EmergencyId[]): Emergency[] =>
  ids.flatMap((id) => state.ambulances.emergencies.get(id) ?? [])

export function renderEmergencies({ emergencies }: Of<'staff.emergencies'>, { state }: RenderFrame): Rendered {
  const live = rowsOf(state, emergencies)
  if (live.length === 0) return spoken('No emergency is open. All quiet.')
  const open = live.filter(({ phase }) => phase === 'open').length
  const fields = live.slice(0, LINES_MAX).map((each) => field(`${each.id} ${headline(each)}`, standingOf(each, state)))
  const more = live.length > LINES_MAX ? `And ${live.length - LINES_MAX} more.` : null
  const title = `${live.length} live, ${open} waiting for a decision`
  return drawn({ title, tone: open > 0 ? 'urgent' : 'neutral', fields, footnote: more }, approvals(live))
}

function standingOf(emergency: Emergency, state: NetworkState): string {
  const { phase, dispatch, recommendation } = emergency
  if (dispatch) return `${PHASE[phase]}: ${dispatch.ambulance}. ${place(emergency, state)}`
  const next = recommendation
    ? `${recommendation.ambulance} recommended, ${eta(recommendation.etaSeconds)}`
    : 'nothing recommended yet'
  return `${PHASE.open}: ${next}. ${place(emergency, state)}`
}

const approvals = (live: readonly Emergency[]): Button[] =>
  live
    .flatMap(({ id, phase, recommendation }) =>
      phase === 'open' && recommendation
        ? [approve(`${recommendation.ambulance} → ${id}`, id, recommendation.ambulance)]
        : [],
    )
    .slice(0, BUTTONS_MAX)

const approve = (label: string, emergency: EmergencyId, ambulance: AmbulanceCandidate['ambulance']): Button =>
  button(label, { do: 'dispatch', emergency, ambulance }, 'primary')

/** Every unit that could go, each with its own button. */
export function renderAlternatives({ emergency: id }: Of<'staff.alternatives'>, frame: RenderFrame): Rendered {
  const { state } = frame
  const emergency = state.ambulances.emergencies.get(id)
  if (emergency?.phase !== 'open') return spoken(`${id} is decided; there is nothing left to choose.`)
  const units = unitsToSend(frame, emergency).slice(0, BUTTONS_MAX)
  if (units.length === 0) {
    return spoken(`No ambulance is free for ${id}. When one is, it is recommended on the card of ${id}.`)
  }
  return drawn(
    {
      title: `Free units for ${id} · ${headline(emergency)}`,
      tone: 'urgent',
      fields: units.map((unit) => field(unit.ambulance, unitFacts(unit))),
      footnote: emergency.location ? null : 'Without a location no travel times are known.',
    },
    units.map(({ ambulance }) => button(`Send ${ambulance}`, { do: 'dispatch', emergency: id, ambulance })),
  )
}

export function renderWhichEmergency(reply: Of<'staff.which-emergency'>, { state }: RenderFrame): Rendered {
  const { purpose, ambulance } = reply
  const live = rowsOf(state, reply.emergencies).slice(0, BUTTONS_MAX)
  if (live.length === 0) {
    return spoken(
      purpose === 'dispatch'
        ? 'No emergency is waiting for an ambulance. Nothing was sent.'
        : `No ambulance is under way that could still be ${purpose === 'cancel' ? 'called back' : 'replaced'}.`,
    )
  }
  const lines = live.map((each) => `${each.id}, ${headline(each)}: ${standingOf(each, state)}`)
  if (purpose === 'reassign') {
    const buttons = live.map(({ id }) => button(`Another for ${id}`, { do: 'replacements', emergency: id }))
    return spoken(['Which emergency needs another ambulance? Nothing was changed yet.', ...lines].join('\n'), buttons)
  }
  if (purpose === 'cancel') {
    const buttons = live.map(({ id, dispatch }) =>
      button(
        dispatch ? `Call back ${dispatch.ambulance}` : `Close ${id}`,
        { do: 'cancel-dispatch', emergency: id },
        'danger',
      ),
    )
    const sent = live.some(({ dispatch }) => dispatch)
    const asked = sent ? 'Which ambulance shall be called back?' : 'No ambulance was sent yet. Shall it be closed?'
    return spoken([`${asked} Nothing was changed yet.`, ...lines].join('\n'), buttons)
  }
  const buttons = live.flatMap(({ id, recommendation }) => {
    const unit = ambulance ?? recommendation?.ambulance
    return unit
      ? [approve(`${unit} → ${id}`, id, unit)]
      : [button(`Units for ${id}`, { do: 'alternatives', emergency: id })]
  })
  return spoken([`Which emergency${ambulance ? ` shall ${ambulance} go to` : ''}?`, ...lines].join('\n'), buttons)
}

export const renderDispatched = ({ emergency, ambulance, etaSeconds, by }: Of<'staff.dispatched'>): Rendered =>
  spoken(
    `${ambulance} is sent to ${emergency}${etaSeconds === null ? '' : `, ${minutes(etaSeconds)} to the scene`}.${approvedBy(by)}`,
  )

const approvedBy = (by: Of<'staff.dispatched'>['by']): string => (by ? ` Approved by ${MARK.staffName(by)}.` : '')

export const renderClosed = ({ kind, emergency, by }: Of<'staff.dismissed' | 'staff.cancelled'>): Rendered =>
  spoken(
    `${emergency} is closed, ${kind === 'staff.dismissed' ? 'not an emergency' : 'called off'}${
      by ? ` by ${MARK.staffName(by)}` : ''
    }. The family is told.`,
  )

/** "why AMB-1?": everything that was weighed, best first, and what spoke against each. */
export function renderExplained({ emergency: id }: Of<'staff.explained'>, { state }: RenderFrame): Rendered {
  const emergency = state.ambulances.emergencies.get(id)
  const recommendation = emergency?.recommendation
  if (!emergency || !recommendation) {
    const missing = emergency && !emergency.location ? 'its location is not known yet' : 'no unit could be weighed yet'
    return spoken(`Nothing was recommended for ${id}: ${missing}.`)
  }
  const { classNeeded, ambulance, why } = recommendation
  const rule =
    why === 'nearest-suitable'
      ? `${ambulance} is the nearest free unit of the class needed (${classNeeded})`
      : `no ${classNeeded} is free, so ${ambulance} is recommended as the nearest unit of any class`
  const fields: Field[] = [
    ...fieldsOf([
      ['Why', rule],
      [
        'Sent',
        emergency.dispatch && emergency.dispatch.ambulance !== ambulance ? sentInstead(emergency.dispatch) : null,
      ],
    ]),
    ...recommendation.ambulances.slice(0, UNITS_SHOWN).map((each) => field(each.ambulance, weighed(each))),
    ...recommendation.hospitals
      .slice(0, HOSPITALS_SHOWN)
      .map((each) => field(facilityName(state, each.facility), weighedHospital(each))),
  ]
  return drawn({
    title: `Why ${ambulance} for ${id} · ${headline(emergency)}`,
    tone: 'neutral',
    fields,
    footnote: `${recommendation.ambulances.length + (recommendation.moreAmbulances ?? 0)} weighed, best first, when it was recommended; times include getting the crew moving.`,
  })
}

const sentInstead = ({ ambulance, approvedBy: by }: NonNullable<Emergency['dispatch']>): string =>
  `${ambulance}, chosen instead${by ? ` by ${MARK.staffName(by)}` : ''}`

const EXCLUDED: Readonly<Record<NonNullable<AmbulanceCandidate['excluded']>, string>> = {
  busy: 'on another job',
  'class-too-low': 'class too low',
  'no-route': 'no known way there',
  'gave-back': 'gave this job back',
  'shift-ends': 'its shift ends before the job could be done',
  ...NOT_READY,
}

function weighed({ class: kind, etaSeconds, excluded, positionFresh }: AmbulanceCandidate): string {
  const from = positionFresh ? '' : ', taken to stand at its base'
  return `${kind}, ${eta(etaSeconds)}${from}${excluded ? `; ruled out: ${EXCLUDED[excluded]}` : ''}`
}

function weighedHospital(candidate: HospitalCandidate): string {
  const { travelSeconds, capable, bed, divert, handoverSeconds, careSeconds } = candidate
  return [
    `${eta(travelSeconds)} from the scene`,
    ...(handoverSeconds === undefined ? [] : [`handover ${minutes(handoverSeconds)}`]),
    capable ? 'has what is needed' : 'lacks what is needed',
    bed ? `free bed ${bed}` : 'no free bed',
    ...(divert ? ['on divert'] : []),
    ...(careSeconds ? [`care after ${minutes(careSeconds)}`] : []),
  ].join(', ')
}

export const renderNothingToExplain = ({ live }: Of<'staff.nothing-to-explain'>): Rendered =>
  spoken(
    live.length > 0
      ? `Which decision? Name the emergency: ${live.map((id) => `“why ${id}?”`).join(', ')}.`
      : 'No emergency is live, so there is no recommendation to explain.',
  )
