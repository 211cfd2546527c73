import type { Notice } from '../../orchestrator/message.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { DivertReason } from '../../orchestrator/receiving/events.ts'
import { divertOf, receivingOf } from '../../orchestrator/receiving/state.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK, type Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { facilityName, moment, shortName } from './words.ts'

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>

const said = (by: Of<'team.divert'>['by']): string => (by ? ` Said by ${MARK.staffName(by)}.` : '')

const REASON: Readonly<Record<DivertReason, string>> = {
  full: 'it is full',
  staffing: 'staff are short',
  equipment: 'equipment is down',
  'infection-control': 'infection control',
  incident: 'an incident there',
  other: 'another reason',
}

/** " Reason: it is full. Until 20:00." */
function terms(reason: DivertReason | null, until: Instant | null, frame: RenderFrame): string {
  const why = reason ? ` Reason: ${REASON[reason]}.` : ''
  return `${why}${until ? ` Until ${moment(until, frame)}.` : ''}`
}

export function renderDivert(
  { facility, unit, on, reason, until, by }: Of<'team.divert'>,
  frame: RenderFrame,
): Rendered {
  const where = `${facilityName(frame.state, facility)}${unit ? `, ${unit}` : ''}`
  if (on) {
    return spoken(
      `DIVERT: ${where} takes no ambulances now. Those on their way there get another plan.${terms(reason, until, frame)}${said(by)}`,
    )
  }
  if (by) return spoken(`Divert lifted: ${where} takes ambulances again.${said(by)}`)
  return spoken(`The divert of ${where} has ended as it was said: ambulances are sent there again.`, [
    button('On divert again', { do: 'divert', facility, unit: unit ?? undefined, on: 'yes' }),
  ])
}

export const renderEdDelay = ({ facility, minutes, by }: Of<'team.ed-delay'>, { state }: RenderFrame): Rendered =>
  spoken(
    minutes === null
      ? `Handovers at ${facilityName(state, facility)} take as long as usual again.${said(by)}`
      : `Handovers at ${facilityName(state, facility)} take about ${minutes} min now; hospitals are chosen with that.${said(by)}`,
  )

type Reply<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const BUTTONS_MAX = 10

/** Which hospital? Lifting is offered only where there is something to lift. */
export function renderWhichDivert({ unit, on }: Reply<'staff.which-divert'>, { state }: RenderFrame): Rendered {
  const all = topologyOf(state.network).facilities
  const meant = on ? all : all.filter(({ id }) => receivingOf(state.receiving, id).diverts.length > 0)
  if (meant.length === 0) return spoken('No hospital is on divert. Nothing was changed.')
  const what = unit ? `${unit} of which hospital` : 'Which hospital'
  return spoken(
    `${what} shall ${on ? 'go on divert' : 'take ambulances again'}? Nothing was changed yet.`,
    meant
      .slice(0, BUTTONS_MAX)
      .map(({ id }) =>
        button(shortName(state, id), { do: 'divert', facility: id, unit: unit ?? undefined, on: on ? 'yes' : 'no' }),
      ),
  )
}

/** All that is on divert now. */
export function renderDiverts(frame: RenderFrame): Rendered {
  const rows = topologyOf(frame.state.network).facilities.flatMap(({ id, name }) =>
    receivingOf(frame.state.receiving, id).diverts.map(
      ({ unit, reason, until }) => `${name}${unit ? `, ${unit}` : ''}.${terms(reason ?? null, until ?? null, frame)}`,
    ),
  )
  return spoken(rows.length === 0 ? 'No hospital is on divert.' : `On divert now:\n${rows.join('\n')}`)
}

export function renderDivertSet(
  { facility, unit, on, changed }: Reply<'staff.divert-set'>,
  frame: RenderFrame,
): Rendered {
  const { state } = frame
  const divert = divertOf(receivingOf(state.receiving, facility), unit)
  const known = terms(divert?.reason ?? null, divert?.until ?? null, frame)
  const where = `${facilityName(state, facility)}${unit ? `, ${unit}` : ''}`
  if (!changed)
    return spoken(
      `${where} ${on ? 'is on divert already' : 'is not on divert'}.${on ? known : ''} Nothing was changed.`,
    )
  return on
    ? spoken(`${where} is on divert: no ambulance is sent there while another hospital can take the patient.${known}`, [
        button('Lift the divert', { do: 'divert', facility, unit: unit ?? undefined, on: 'no' }),
      ])
    : spoken(`${where} takes ambulances again.`)
}

export const renderEdDelayNoted = (
  { facility, minutes }: Reply<'staff.ed-delay-noted'>,
  { state }: RenderFrame,
): Rendered =>
  spoken(
    minutes === null
      ? `Noted: handovers at ${facilityName(state, facility)} take as long as usual.`
      : `Noted: handovers at ${facilityName(state, facility)} take about ${minutes} min. Hospitals are chosen with that for the next hours.`,
  )
