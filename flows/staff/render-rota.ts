import type { FacilityId, StaffId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Duty } from '../../orchestrator/network/topology.ts'
import { COORDINATOR, dutyName } from '../../orchestrator/rota/duties.ts'
import type { RotaRejection } from '../../orchestrator/rota/rejections.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { DAY_MS, type Instant } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK, type Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import { phoneOf } from './render-more.ts'
import type { OnCallAnswer, StaffReply } from './replies.ts'
import { clock, dayAndClock, shortName } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>
type Told<K extends Notice['kind']> = Extract<Notice, { kind: K }>

/** `cardiology at Hebbal Heart` */
function dutyAt(state: NetworkState, duty: Duty, facility: FacilityId | null): string {
  const name = dutyName(topologyOf(state.network), duty)
  return facility ? `${name} at ${shortName(state, facility)}` : name
}

const person = (staff: StaffId): string => `${MARK.staffName(staff)} (${MARK.staffReach(staff)})`

/** The clock alone within a day. */
const soon = ({ state, now }: RenderFrame, at: Instant): string =>
  Math.abs(at - now) < DAY_MS ? clock(state, at) : dayAndClock(state, at)

export function renderOnCall(reply: Of<'staff.on-call'>, frame: RenderFrame): Rendered {
  const { wanted, asked, at, facility, coordinators } = reply
  const when = at !== frame.now ? `On ${dayAndClock(frame.state, at)}: ` : ''
  const [only, another] = asked
  if (wanted !== null) {
    const unknown = `I know no rota for “${wanted}”. ${instead(coordinators)} ${phoneOf(facility, frame)}`
    return spoken(unknown.trim())
  }
  if (only && !another) {
    const { duty, turns } = only
    const buttons = turns.length > 0 && at === frame.now ? [pageButton(duty, only.facility)] : []
    return spoken(`${when}${about(only, frame)}${turns.length > 0 ? '' : ` ${fallback(reply, only, frame)}`}`, buttons)
  }
  return spoken(
    [when ? `${when}on call:` : 'On call now:', ...asked.map((each) => `• ${about(each, frame)}`)].join('\n'),
  )
}

export function renderPaged({ staff, line }: Of<'staff.paged'>, frame: RenderFrame): Rendered {
  const turn = line?.turns.find((each) => each.staff === staff)
  const until = turn?.until ? ` until ${soon(frame, turn.until)}` : ''
  const role = line && line.duty !== COORDINATOR ? ` for ${dutyAt(frame.state, line.duty, line.facility)}` : ''
  return spoken(
    `I have written to ${MARK.staffName(staff)}, who is on call${role}${until}. If it cannot wait, call too: ${MARK.staffReach(staff)}`,
  )
}

const pageButton = (duty: Duty, facility: FacilityId | null) =>
  button('Page them', { do: 'page', duty, ...(facility ? { facility } : {}) }, 'primary')

function about({ duty, facility, turns, next }: OnCallAnswer, frame: RenderFrame): string {
  const role = capitalised(dutyAt(frame.state, duty, facility))
  const people = turns.map(
    ({ staff, until }) => `${person(staff)}${until ? ` until ${soon(frame, until)}` : ', round the clock'}`,
  )
  const later = next && (next.first ? `${MARK.staffName(next.first)} from ${soon(frame, next.at)}` : null)
  const gap = next && next.first === null ? ` Nobody from ${soon(frame, next.at)}.` : ''
  if (people.length === 0) {
    return `${role}: nobody is on call${later ? `; next is ${later}` : ', and nobody is in the coming week'}.`
  }
  return `${role}: ${people.join(', then ')}.${later ? ` Next: ${later}.` : gap}`
}

/** Where nobody is on call there is always somebody to turn to. */
function fallback(reply: Of<'staff.on-call'>, { elsewhere, duty }: OnCallAnswer, frame: RenderFrame): string {
  const others = elsewhere.map(({ facility, staff }) => `${shortName(frame.state, facility)}: ${person(staff)}`)
  const there = others.length > 0 ? `Elsewhere: ${others.join('; ')}. ` : ''
  const coordinators = duty === COORDINATOR ? '' : `${instead(reply.coordinators)} `
  return `${there}${coordinators}${phoneOf(reply.facility, frame)}`.trim()
}

const instead = (coordinators: readonly StaffId[]): string =>
  coordinators.length > 0
    ? `Coordinators on call: ${coordinators.map(person).join(', then ')}.`
    : 'No coordinator is on call now.'

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function renderCovered({ covers }: Of<'staff.covered'>, frame: RenderFrame): Rendered {
  const known = covers.flatMap((id) => frame.state.rota.covers.get(id) ?? [])
  if (known.length === 0) return spoken('That is noted already.')
  const lines = known.map(({ staff, duty, facility, instead: other, from, until }) => {
    const whose = other ? ` in place of ${MARK.staffName(other)}` : ''
    return `${MARK.staffName(staff)} is on call for ${dutyAt(frame.state, duty, facility)} from ${soon(frame, from)} to ${soon(frame, until)}${whose}.`
  })
  const [only] = known
  const undo = only && known.length === 1 ? [button('Undo', { do: 'end-cover', cover: only.id })] : []
  return spoken(`Noted: ${lines.join(' ')} All concerned are told.`, undo)
}

export const renderCoverEnded = ({ staff }: Of<'staff.cover-ended'>): Rendered =>
  spoken(`The rota is as before${staff ? `; ${MARK.staffName(staff)} is told` : ''}.`)

export function renderCoverUnclear({ missing, people }: Of<'staff.cover-unclear'>): Rendered {
  switch (missing) {
    case 'who':
      return spoken('I know nobody of that name; only people of the network file can be on call. Nothing was changed.')
    case 'which':
      return spoken(`Who is meant: ${people.map(MARK.staffName).join(' or ')}? Please write the full name.`)
    case 'duty':
      return spoken('On call for what? Please write it in one line, like “Dr Rao is covering cardiology tonight”.')
  }
}

export function rotaRefused(rejection: RotaRejection, state: NetworkState): string {
  switch (rejection.code) {
    case 'rota.unknown-duty':
      return `I know no role ${rejection.duty}.`
    case 'rota.unknown-staff':
      return `${rejection.staff} is not in the network file.`
    case 'rota.unknown-facility':
      return `I know no hospital ${rejection.facility}.`
    case 'rota.unknown-cover':
      return 'That is over already, or was taken back.'
    case 'rota.bad-time':
      return `Somebody can cover up to ${rejection.daysMax} days, from at most ${rejection.aheadDaysMax} days ahead, and not in the past. Nothing was changed.`
    case 'rota.not-a-coordinator':
      return `${MARK.staffName(rejection.staff)} is no coordinator. Nothing was changed.`
    case 'rota.no-shift':
      return `${MARK.staffName(rejection.staff)} has no shift for ${dutyName(topologyOf(state.network), rejection.duty)} in the coming week, so there is nothing to swap. Nothing was changed.`
    case 'rota.full':
      return 'There are too many changes of the rota at once. Please put them into the network file.'
  }
}

export function renderOnCallNow(notice: Told<'colleague.on-call'>, frame: RenderFrame): Rendered {
  const { duty, facility, staff, instead: other, from, until, by } = notice
  const whose = other ? ` in place of ${MARK.staffName(other)}` : ''
  const what = dutyAt(frame.state, duty, facility)
  const span = `from ${soon(frame, from)} to ${soon(frame, until)}`
  return spoken(`${MARK.staffName(staff)} is on call for ${what} ${span}${whose}, as ${MARK.staffName(by)} wrote.`)
}

export const renderOffCall = (notice: Told<'colleague.off-call'>, { state }: RenderFrame): Rendered =>
  spoken(
    `You no longer cover ${dutyAt(state, notice.duty, notice.facility)}, as ${MARK.staffName(notice.by)} wrote; the rota is as before.`,
  )
