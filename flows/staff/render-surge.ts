import type { Rejection } from '../../orchestrator/decision.ts'
import type { FacilityId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import type { Unit } from '../../orchestrator/network/topology.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { type LiftReason, SurgeReason } from '../../orchestrator/surge/events.ts'
import type { SurgeRejection } from '../../orchestrator/surge/rejections.ts'
import { isOver, surgeOf, surgeSpecOf } from '../../orchestrator/surge/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { surgePlaces } from './surge.ts'
import { dayAndClock, facilityName, shortName } from './words.ts'

type NoticeOf<K extends Notice['kind']> = Extract<Notice, { kind: K }>
type ReplyOf<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const REASON: Readonly<Record<SurgeReason, string>> = {
  full: 'beds are full',
  'mass-casualty': 'mass casualty',
  outbreak: 'an outbreak',
  'beds-lost': 'beds were lost',
  other: 'another reason',
}

const LABEL: Readonly<Record<SurgeReason, string>> = {
  full: 'Beds full',
  'mass-casualty': 'Mass casualty',
  outbreak: 'Outbreak',
  'beds-lost': 'Beds lost',
  other: 'Other reason',
}

const OVER: Readonly<Record<LiftReason, string>> = {
  over: 'no longer needed',
  'no-staff': 'staff are short',
  'by-mistake': 'set by mistake',
  other: 'another reason',
  ended: 'its time is over',
  'left-network': 'the network file no longer allows it',
}

const place = (state: NetworkState, facility: FacilityId, unit: Unit): string =>
  `${facilityName(state, facility)}, ${unit}`

export function renderSurgeNews(notice: NoticeOf<'team.surge'>, { state }: RenderFrame): Rendered {
  const { facility, unit, beds, until, reason, by } = notice
  return spoken(
    `SURGE: ${place(state, facility, unit)} has ${beds.length} extra beds until ${dayAndClock(state, until)}: ${beds.join(', ')}. Reason: ${REASON[reason]}.${ratio(state, facility, unit)} Said by ${MARK.staffName(by)}.`,
    [liftButton(facility, unit)],
  )
}

/** What else changes then, as the network file says it. */
function ratio(state: NetworkState, facility: FacilityId, unit: Unit): string {
  const nurses = surgeSpecOf(state, facility, unit)?.patientsPerNurse
  return nurses ? ` One nurse for up to ${nurses.surge} patients, usually ${nurses.usual}.` : ''
}

const liftButton = (facility: FacilityId, unit: Unit): Button =>
  button('Lift the surge', { do: 'lift-surge', facility, unit })

export function renderSurgeOver(notice: NoticeOf<'team.surge-over'>, { state }: RenderFrame): Rendered {
  const { facility, unit, reason, by } = notice
  const who = by ? ` Said by ${MARK.staffName(by)}.` : ''
  return spoken(
    `Surge over: ${place(state, facility, unit)}. ${closing(state, facility, unit)} Reason: ${OVER[reason]}.${who}`,
  )
}

/** Whoever lies in an extra bed stays; nobody new comes into it. */
function closing(state: NetworkState, facility: FacilityId, unit: Unit): string {
  const left = [...state.beds.extra.of('closing')]
    .filter((id) => {
      const bed = state.beds.beds.get(id)
      return bed?.facility === facility && bed.unit === unit && !isOver(bed)
    })
    .sort()
  if (left.length === 0) return 'Its extra beds are closed.'
  return `Empty extra beds are closed; in use until their patients leave: ${left.join(', ')}.`
}

export function renderSurge({ facility, unit, on, changed }: ReplyOf<'staff.surge'>, { state }: RenderFrame): Rendered {
  const surge = surgeOf(state.surge, facility, unit)
  if (!on || !surge)
    return spoken(`The surge of ${place(state, facility, unit)} is lifted. ${closing(state, facility, unit)}`)
  const names = surge.beds.map(({ bed }) => bed).join(', ')
  const until = dayAndClock(state, surge.until)
  const already = changed ? '' : ' Nothing was changed.'
  return spoken(
    `${place(state, facility, unit)} is in surge until ${until}: ${surge.beds.length} extra beds, ${names}. Reason: ${REASON[surge.reason]}.${ratio(state, facility, unit)} Searches, requests and ambulances use them at once.${already}`,
    [liftButton(facility, unit)],
  )
}

/** All that is on, with a button to lift each. */
export function renderSurges({ state }: RenderFrame): Rendered {
  const on = [...state.surge.surges.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, surge]) => surge)
  if (on.length === 0) return spoken('No unit is in surge.')
  const rows = on.map(
    ({ facility, unit, beds, until, reason, by }) =>
      `${place(state, facility, unit)}: ${beds.length} extra beds until ${dayAndClock(state, until)}. Reason: ${REASON[reason]}. Set by ${MARK.staffName(by)}.`,
  )
  return spoken(
    `In surge now:\n${rows.join('\n')}`,
    on
      .slice(0, 10)
      .map(({ facility, unit }) =>
        button(`Lift ${facility} ${unit}`.slice(0, 20), { do: 'lift-surge', facility, unit }),
      ),
  )
}

const BUTTONS_MAX = 10

export function renderSurgeMissing(
  { missing, draft }: ReplyOf<'staff.surge-missing'>,
  { state }: RenderFrame,
): Rendered {
  if (missing === 'reason') {
    return spoken(
      'Why is the surge needed? Nothing was changed yet.',
      SurgeReason.options.map((reason) => button(LABEL[reason], { do: 'surge', ...draft, reason })),
    )
  }
  const places = surgePlaces(state).filter(
    ({ facility, unit }) =>
      (draft.facility === undefined || draft.facility === facility) &&
      (draft.unit === undefined || draft.unit === unit),
  )
  if (places.length === 0) {
    const where = draft.facility ? ` at ${shortName(state, draft.facility)}` : ''
    return spoken(`The network file allows no extra ${draft.unit ?? ''} beds${where}. Nothing was changed.`)
  }
  return spoken(
    'Which unit of which hospital? Nothing was changed yet.',
    places
      .slice(0, BUTTONS_MAX)
      .map((each) => button(`${each.facility} ${each.unit}`.slice(0, 20), { do: 'surge', ...draft, ...each })),
  )
}

export function surgeRefused(rejection: Extract<Rejection, SurgeRejection>, state: NetworkState): string {
  switch (rejection.code) {
    case 'surge.not-planned':
      return `The network file allows no extra beds for ${place(state, rejection.facility, rejection.unit)}. Nothing was changed.`
    case 'surge.too-many':
      return `${place(state, rejection.facility, rejection.unit)} can have ${rejection.max} extra beds at most, not ${rejection.asked}. Nothing was changed.`
    case 'surge.end-out-of-range':
      return `A surge ends in the future and within ${rejection.maxHours} hours. Nothing was changed.`
    case 'surge.not-on':
      return `${place(state, rejection.facility, rejection.unit)} is not in surge. Nothing was changed.`
  }
}
