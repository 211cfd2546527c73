import type { Bed } from '../../orchestrator/beds/state.ts'
import type { BedId, EncounterId } from '../../orchestrator/ids.ts'
import { HOLD_MINUTES_DEFAULT } from '../../orchestrator/limits.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { BedStatus, Unit } from '../../orchestrator/network/topology.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { MINUTE_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import { button, drawn, fieldsOf, spoken } from './draw.ts'
import { heldOnCard, holdButton, insteadName, oneLine } from './render-found.ts'
import { renderRefusal } from './render-refusal.ts'
import type { StaffReply } from './replies.ts'
import {
  BED_STATUS,
  BLOCK_CAUSE,
  clock,
  dayAndClock,
  facilityName,
  featureList,
  heldBy,
  shortName,
  withFeatures,
} from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

export function renderAskUnit({ question, features }: Of<'staff.ask-unit'>): Rendered {
  const units = Unit.options.map((unit) => button(unit, { do: 'choose', question, option: unit }))
  return spoken(`Which kind of bed${withFeatures(features)}?`, units)
}

export function renderBedHeld({ bed: id, hold, staff, until }: Of<'staff.bed-held'>, { state }: RenderFrame): Rendered {
  const bed = state.beds.beds.get(id)
  const fields = fieldsOf([
    ['Held by', `${MARK.staffName(staff)} until ${clock(state, until)}`],
    ['Hospital', bed ? facilityName(state, bed.facility) : null],
    ['Equipment', bed ? featureList(bed.features) : null],
  ])
  return drawn({ title: `${id} is held`, tone: 'good', fields, footnote: 'The hold ends by itself.' }, [
    button('Release', { do: 'release-hold', hold }),
  ])
}

/** Too late: who was first, until when, and what is left. */
export function renderBedNotHeld(reply: Of<'staff.bed-not-held'>, frame: RenderFrame): Rendered {
  const { bed, rejection, ownHold, next, instead = [] } = reply
  const { state } = frame
  if (ownHold && rejection.code === 'bed.held') {
    return spoken(`You already have ${bed}, until ${clock(state, rejection.until)}.`, [
      button('Release', { do: 'release-hold', hold: ownHold }),
    ])
  }
  const why = renderRefusal(rejection, frame)
  if (next) return spoken(`${why} Next best: ${next.bed}, ${oneLine(state, frame.now, next)}.`, [holdButton(next)])
  if (instead.length === 0) return spoken(`${why} No other bed like it is free; ask for another kind.`)
  const others = instead.map((offer) => `${insteadName(offer)}: ${offer.bed}, ${oneLine(state, frame.now, offer)}`)
  return spoken(
    `${why} No other bed like it is free. Free now: ${others.join('; ')}. Whether that will do is for you to judge.`,
    instead.map((offer) => holdButton(offer)),
  )
}

export const renderHoldReleased = ({ bed }: Of<'staff.hold-released'>): Rendered =>
  spoken(`Released ${bed}.`, [holdButton({ bed })])

export const renderWhichHold = ({ holds }: Of<'staff.which-hold'>, { state }: RenderFrame): Rendered =>
  spoken(
    `You hold ${holds.map(({ bed, until }) => `${bed} until ${clock(state, until)}`).join(', ')}. Which one shall go?`,
    holds.map(({ hold, bed }) => button(bed, { do: 'release-hold', hold })),
  )

export const renderNoHolds = ({ bed }: Of<'staff.no-holds'>): Rendered =>
  spoken(bed ? `${bed} is not held by anybody.` : 'You hold no bed at the moment.')

export function renderAskBed({ said, status, among }: Of<'staff.ask-bed'>, { state }: RenderFrame): Rendered {
  if (among) {
    // Why a bed is blocked, and until when, is said in words.
    const buttons =
      status === null || status === 'blocked' ? [] : among.map((bed) => button(bed, { do: 'bed-is', bed, status }))
    return spoken(`Which one${status ? ` is ${BED_STATUS[status]}` : ''}: ${among.join(' or ')}?`, buttons)
  }
  const example = state.beds.beds.keys().next().value ?? 'LGH-ICU-1'
  const unknown = said ? `I know no bed ${said}. ` : ''
  const what = status ? `Which bed is ${BED_STATUS[status]}?` : 'Which bed?'
  return spoken(`${unknown}${what} Name it like ${example}.`)
}

export const renderAskBedStatus = ({ question, bed }: Of<'staff.ask-bed-status'>): Rendered =>
  spoken(
    `What is ${bed} now?`,
    BedStatus.options.map((status) => button(BED_STATUS[status], { do: 'choose', question, option: status })),
  )

export function renderBedStatusSet(
  { bed, status, cause, until }: Of<'staff.bed-status-set'>,
  { state }: RenderFrame,
): Rendered {
  const why = cause ? ` (${BLOCK_CAUSE[cause]})` : ''
  const asked = until ? ` until ${dayAndClock(state, until)}; I ask about it then` : ''
  const closes = state.beds.beds.get(bed)?.extra === 'closing' ? ' It is closed: its surge is over.' : ''
  return spoken(`${bed} is now ${BED_STATUS[status]}${why}${asked}.${closes && status !== 'occupied' ? closes : ''}`)
}

/** Drawn from the bed as it is when the card is edited; others that are held on it stay to be released. */
export function renderHoldEnded(
  notice: Extract<Notice, { kind: 'card.hold-ended' }>,
  { state }: RenderFrame,
): Rendered {
  const bed = state.beds.beds.get(notice.bed)
  const others = notice.card ? heldOnCard(state, notice.card) : []
  const title = `${notice.bed}: ${notice.expired ? 'the hold ran out' : 'released'}`
  const fields = fieldsOf([
    ['Hospital', bed ? facilityName(state, bed.facility) : null],
    ['Now', bed ? bedNow(state, bed) : null],
    ...others.map((held) => ['Still held', `${held.bed} until ${clock(state, held.expiresAt)}`] as const),
  ])
  const again = bed?.status === 'free' && bed.hold === null && bed.extra !== 'closing'
  const footnote = bed ? `For another: “nearest free ${bed.unit} bed near ${shortName(state, bed.facility)}?”` : null
  return drawn({ title, tone: 'closed', fields, footnote }, [
    ...(again ? [button(`Hold ${HOLD_MINUTES_DEFAULT} min`, { do: 'hold-bed', bed: bed.id })] : []),
    ...others.map((held) => button(`Release ${held.bed}`, { do: 'release-hold', hold: held.id })),
  ])
}

function bedNow(state: NetworkState, bed: Bed): string {
  const { status, hold: id, occupant, extra, blocked, leaving } = bed
  const hold = id && state.beds.holds.get(id)
  const not = status === 'free' ? '' : `, ${BED_STATUS[status]} still`
  if (hold) return `${heldBy(hold.holdFor)} until ${clock(state, hold.expiresAt)}${not}`
  if (extra === 'closing' && status === 'free') return 'closing, its surge is over'
  const stay = occupant && state.encounters.encounters.get(occupant)
  const since = stay && stay.placedAt !== null ? ` by ${occupant} since ${dayAndClock(state, stay.placedAt)}` : ''
  const cause = blocked?.cause ? ` (${BLOCK_CAUSE[blocked.cause]})` : ''
  const until = blocked?.until === undefined ? '' : ` until ${dayAndClock(state, blocked.until)}`
  const leaves = leaving ? `, to leave ${dayAndClock(state, leaving.at)}` : ''
  return `${BED_STATUS[status]}${since}${cause}${until}${leaves}`
}

/** Whose it is and until when, or what state it is in. */
export function renderBedIs({ bed: id }: Of<'staff.bed-is'>, { state }: RenderFrame): Rendered {
  const bed = state.beds.beds.get(id)
  return bed ? spoken(`${id} is ${bedNow(state, bed)}.`, nextOf(bed)) : spoken(`I know no bed ${id}.`)
}

/** What a bed becomes next, as whoever stands beside it may say. */
function nextOf({ id: bed, status, occupant }: Bed): Button[] {
  switch (status) {
    case 'occupied':
      return [left(bed, occupant)]
    case 'cleaning':
      return [button('Cleaned', { do: 'bed-is', bed, status: 'free' }, 'primary')]
    case 'blocked':
      return [button('Free again', { do: 'bed-is', bed, status: 'free' })]
    case 'free':
      return []
    default:
      return status satisfies never
  }
}

/** Whoever lies in it leaves, and it is to be cleaned; pressed late it is about nobody who came after them. */
export const left = (bed: BedId, occupant: EncounterId | null): Button =>
  button('Patient has left', { do: 'bed-is', bed, status: 'cleaning', ...(occupant && { left: occupant }) })

export function renderOwnRequests({ encounters }: Of<'staff.own-requests'>, { state, now }: RenderFrame): Rendered {
  const rows = encounters.flatMap((id) => {
    const { request, acuity } = state.encounters.encounters.get(id) ?? {}
    if (!request || acuity === undefined) return []
    const { wanted, requestedAt, allocation } = request
    const waited = `${Math.round((now - requestedAt) / MINUTE_MS)} min`
    const stands = allocation ? `${allocation.bed} is reserved` : 'no bed yet'
    return [`${id}: ${wanted.unit}, acuity ${acuity}, asked ${waited} ago: ${stands}.`]
  })
  return spoken(rows.length === 0 ? 'You have asked for no bed that is still waited for.' : rows.join('\n'))
}
