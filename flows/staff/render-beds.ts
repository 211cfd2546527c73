import type { BedSoon } from '../../orchestrator/beds/soon.ts'
import type { Bed } from '../../orchestrator/beds/state.ts'
import type { CardKey } from '../../orchestrator/ids.ts'
import { HOLD_MINUTES_DEFAULT } from '../../orchestrator/limits.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { BedStatus, Unit } from '../../orchestrator/network/topology.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { HOUR_MS, type Instant, MINUTE_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import { button, drawn, type Field, field, fieldsOf, spoken } from './draw.ts'
import { renderRefusal } from './render-refusal.ts'
import type { BedCounts, BedInstead, BedOffer, StaffReply } from './replies.ts'
import {
  away,
  BED_STATUS,
  BLOCK_CAUSE,
  clock,
  dayAndClock,
  eta,
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

export function renderBedsFound(
  { wanted, offers, card }: Of<'staff.beds-found'>,
  { state, now }: RenderFrame,
): Rendered {
  const [first, ...others] = offers
  if (!first) throw new Error('flows.no-offers: a search without results is `staff.no-bed`')
  const bed = state.beds.beds.get(first.bed)
  const title = `Nearest free ${wanted.unit} bed${withFeatures(wanted.features)}`
  const fields: Field[] = [
    field('Bed', first.bed),
    ...fieldsOf([
      ['Hospital', bed ? facilityName(state, bed.facility) : null],
      ['Travel', away(state, first.travelSeconds, wanted.near)],
      ['Equipment', bed ? featureList(bed.features) : null],
    ]),
    ...others.map((offer) => field(`Or ${offer.bed}`, oneLine(state, offer))),
  ]
  const buttons = [
    button(`Hold ${HOLD_MINUTES_DEFAULT} min`, { do: 'hold-bed', bed: first.bed, card }, 'primary'),
    ...others.map((offer) => holdButton(offer, card)),
  ]
  return drawn(
    { title, tone: 'neutral', fields, footnote: `As of ${clock(state, now)}. A hold ends by itself.` },
    buttons,
  )
}

const holdButton = ({ bed }: BedOffer, card?: CardKey): Button =>
  button(`Hold ${bed}`, { do: 'hold-bed', bed, ...(card && { card }) })

/** `Hebbal Heart Institute, 14 min, ventilator`. */
function oneLine(state: NetworkState, { bed: id, travelSeconds }: BedOffer): string {
  const bed = state.beds.beds.get(id)
  if (!bed) return eta(travelSeconds)
  return `${facilityName(state, bed.facility)}, ${eta(travelSeconds)}, ${featureList(bed.features)}`
}

export function renderNoBed(reply: Of<'staff.no-bed'>, { state, now }: RenderFrame): Rendered {
  const { wanted, counts, soon, instead, card } = reply
  const title = `No free ${wanted.unit} bed${withFeatures(wanted.features)}`
  const fields = [
    field('Such beds', countLine(counts)),
    ...soon.map((each) => field(`Expected: ${each.bed}`, `${soonLine(state, now, each)} (${oneLine(state, each)})`)),
    ...instead.map((offer) => field(`Free: ${insteadName(offer)}`, `${offer.bed}, ${oneLine(state, offer)}`)),
  ]
  const footnote = instead.length > 0 ? 'Whether one of these will do is for you to judge.' : keepLooking(counts)
  return drawn(
    { title, tone: 'waiting', fields, footnote },
    instead.map((offer) => holdButton(offer, card)),
  )
}

/** Nearer than this a time of day says which day is meant. */
const CLOCK_ALONE_MS = 12 * HOUR_MS

/** `likely by 14:45, being cleaned since 14:00`: how sure it is, and why. */
function soonLine(state: NetworkState, now: Instant, { why, since, at }: BedSoon): string {
  const said = (time: Instant) => (Math.abs(time - now) < CLOCK_ALONE_MS ? clock : dayAndClock)(state, time)
  const time = at === null ? null : said(at)
  switch (why) {
    case 'cleaning': {
      const begun = since === null ? '' : ` since ${said(since)}`
      return time ? `likely by ${time}, being cleaned${begun}` : `perhaps soon, being cleaned${begun}, past its target`
    }
    case 'block-ends':
      return time ? `likely at ${time}, when its block ends` : 'perhaps soon, its block was to have ended'
    case 'hold-ends':
      return time ? `perhaps at ${time}, if its hold ends unused` : 'perhaps soon, its hold is ending'
    default:
      return why satisfies never
  }
}

function countLine({ occupied, cleaning, blocked, held }: BedCounts): string {
  if (occupied + cleaning + blocked + held === 0) return 'none in this network'
  return `${occupied} occupied, ${cleaning} being cleaned, ${blocked} blocked, ${held} held`
}

const keepLooking = ({ cleaning, held }: BedCounts): string =>
  cleaning + held > 0
    ? 'One that is being cleaned or held may be free soon: ask again, or for another kind of bed.'
    : 'Ask for another kind of bed, or again later.'

const insteadName = ({ unit, without }: BedInstead): string =>
  without.length > 0 ? `${unit} without ${without.join(' or ')}` : unit

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
  if (next) return spoken(`${why} Next best: ${next.bed}, ${oneLine(state, next)}.`, [holdButton(next)])
  if (instead.length === 0) return spoken(`${why} No other bed like it is free; ask for another kind.`)
  const others = instead.map((offer) => `${insteadName(offer)}: ${offer.bed}, ${oneLine(state, offer)}`)
  return spoken(
    `${why} No other bed like it is free. Free now: ${others.join('; ')}. Whether that will do is for you to judge.`,
    instead.map((offer) => holdButton(offer)),
  )
}

export const renderHoldReleased = ({ bed }: Of<'staff.hold-released'>): Rendered =>
  spoken(`Released ${bed}.`, [holdButton({ bed, travelSeconds: null })])

export const renderWhichHold = ({ holds }: Of<'staff.which-hold'>, { state }: RenderFrame): Rendered =>
  spoken(
    `You hold ${holds.map(({ bed, until }) => `${bed} until ${clock(state, until)}`).join(', ')}. Which one shall go?`,
    holds.map(({ hold, bed }) => button(bed, { do: 'release-hold', hold })),
  )

export const renderNoHolds = ({ bed }: Of<'staff.no-holds'>): Rendered =>
  spoken(bed ? `${bed} is not held by anybody.` : 'You hold no bed at the moment.')

export function renderAskBed({ said, status }: Of<'staff.ask-bed'>, { state }: RenderFrame): Rendered {
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
  return spoken(`${bed} is now ${BED_STATUS[status]}${why}${asked}.`)
}

/** Drawn from the bed as it is when the card is edited. */
export function renderHoldEnded(
  notice: Extract<Notice, { kind: 'card.hold-ended' }>,
  { state }: RenderFrame,
): Rendered {
  const bed = state.beds.beds.get(notice.bed)
  const title = `${notice.bed}: ${notice.expired ? 'the hold ran out' : 'released'}`
  const fields = fieldsOf([
    ['Hospital', bed ? facilityName(state, bed.facility) : null],
    ['Now', bed ? bedNow(state, bed) : null],
  ])
  const again = bed?.status === 'free' && bed.hold === null
  const footnote = bed ? `For another: “nearest free ${bed.unit} bed near ${shortName(state, bed.facility)}?”` : null
  return drawn(
    { title, tone: 'closed', fields, footnote },
    again ? [button(`Hold ${HOLD_MINUTES_DEFAULT} min`, { do: 'hold-bed', bed: bed.id })] : [],
  )
}

function bedNow(state: NetworkState, { status, hold: id }: Bed): string {
  const hold = id && state.beds.holds.get(id)
  return hold ? `${heldBy(hold.holdFor)} until ${clock(state, hold.expiresAt)}` : BED_STATUS[status]
}

/** Whose it is and until when, or what state it is in. */
export function renderBedIs({ bed: id }: Of<'staff.bed-is'>, { state }: RenderFrame): Rendered {
  const bed = state.beds.beds.get(id)
  return spoken(bed ? `${id} is ${bedNow(state, bed)}.` : `I know no bed ${id}.`)
}

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
