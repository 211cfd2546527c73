import { cleanBy } from '../../orchestrator/beds/asking.ts'
import type { Encounter, Waiting } from '../../orchestrator/encounters/state.ts'
import type { BedId, EncounterId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { type Instant, MINUTE_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import { placeInLine } from './choose-bed.ts'
import { button, drawn, fieldsOf, spoken } from './draw.ts'
import { left } from './render-beds.ts'
import type { StaffReply } from './replies.ts'
import { clock, dayAndClock, eta, facilityName, shortName, withFeatures } from './words.ts'

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>
type ReplyOf<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const waitedFor = (since: Instant, now: Instant): string => `${Math.max(0, Math.floor((now - since) / MINUTE_MS))} min`

const acuityOf = ({ acuity, score }: Encounter): string =>
  `${acuity}${acuity === 1 ? ', most urgent' : ''}${score === null ? '' : ` (NEWS2 ${score})`}`

/** The request as it is now: what is being done, or which bed, for how long, and what to press. */
export function renderBedRequest(
  { encounter: id, view }: Pick<Of<'card.bed-request'>, 'encounter' | 'view'>,
  { state, now }: RenderFrame,
): Rendered {
  const known = state.encounters.encounters.get(id)
  if (!known) return spoken(`Bed request ${id} ended some days ago.`)
  const { request } = known
  if (!request)
    return drawn({ title: `Bed request ${id}`, tone: 'closed', fields: [], footnote: howItEnded(state, known) })
  const { wanted, allocation, requestedAt } = request
  const title = `${wanted.unit} bed${withFeatures(wanted.features)} for ${id}`
  const fields = fieldsOf([
    ['Acuity', acuityOf(known)],
    ['Patient', whereabouts(state, known)],
    ['Only for', wanted.sex && `${wanted.sex === 'female' ? 'women’s' : 'men’s'} or mixed wards`],
    ['Needed by', wanted.deadline && dayAndClock(state, wanted.deadline)],
    ...(allocation ? reservedRows({ state, now }, allocation) : waitingRows(state, { ...known, request }, now)),
  ])
  const footnote = `Asked ${request.by ? `by ${MARK.staffName(request.by)} ` : ''}at ${clock(state, requestedAt)}.`
  return drawn(
    { title, tone: allocation ? 'good' : known.acuity === 1 ? 'urgent' : 'waiting', fields, footnote },
    buttonsFor(id, allocation?.bed ?? null, view),
  )
}

function buttonsFor(encounter: EncounterId, bed: BedId | null, view: Of<'card.bed-request'>['view']): Button[] {
  const cancel = button('Cancel request', { do: 'cancel-bed', encounter }, 'danger')
  if (view === 'coordinators') return [button('Choose bed', { do: 'choose-bed', encounter }, 'primary'), cancel]
  if (bed === null) return [cancel]
  return [
    button('In the bed', { do: 'place', encounter, bed }, 'primary'),
    button('Other bed', { do: 'other-bed', encounter }),
    cancel,
  ]
}

type Row = readonly [label: string, value: string | null]

function whereabouts(state: NetworkState, { bed, request }: Encounter): string | null {
  if (bed !== null) return `in ${bed}`
  const near = request?.wanted.near
  return near ? `at ${facilityName(state, near)}${request?.wanted.hereOnly ? ', must stay there' : ''}` : null
}

function reservedRows(
  { state, now }: Pick<RenderFrame, 'state' | 'now'>,
  { bed: id, hold, travelSeconds }: NonNullable<Waiting['request']['allocation']>,
): Row[] {
  const bed = state.beds.beds.get(id)
  const until = state.beds.holds.get(hold)?.expiresAt
  const road = travelSeconds === 0 ? 'same hospital' : `${eta(travelSeconds)} away`
  return [
    ['Reserved', `${id}${bed ? `, ${facilityName(state, bed.facility)}` : ''}, ${road}`],
    ['Being cleaned', ready(state, id, now)],
    ['Until', until === undefined ? null : `${clock(state, until)}; then somebody else may have it`],
  ]
}

/** Null where it is clean. */
function ready(state: NetworkState, id: BedId, now: Instant): string | null {
  const bed = state.beds.beds.get(id)
  if (bed?.status !== 'cleaning') return null
  const at = cleanBy(bed.dirtySince ?? bed.since)
  return at < now
    ? `should have been ready by ${clock(state, at)}, housekeeping is asked`
    : `likely ready by ${clock(state, at)}`
}

function waitingRows(state: NetworkState, waiting: Waiting, now: Instant): Row[] {
  const { requestedAt, wanted, stepDownAsked } = waiting.request
  const { place, of } = placeInLine({ state, now }, waiting)
  return [
    ['Waiting', `${waitedFor(requestedAt, now)}, ${place} of ${of} for ${wanted.unit} by acuity and waiting time`],
    ['Being done', beingDone(stepDownAsked)],
  ]
}

const beingDone = (stepDownAsked: boolean): string =>
  `the first suitable bed is reserved at once${stepDownAsked ? '; a ward is asked for a step down that would free one' : ''}`

function howItEnded(state: NetworkState, { bed, placedAt, closedAt }: Encounter): string {
  if (bed !== null) return `In ${bed}${placedAt === null ? '' : ` since ${clock(state, placedAt)}`}.`
  return closedAt === null ? 'Ended.' : `Ended at ${clock(state, closedAt)}.`
}

/** The ward's card: who comes into which bed, or that nobody comes any more. */
export function renderBedExpected(
  { encounter: id, bed, hold }: Of<'card.bed-expected'>,
  { state, now }: RenderFrame,
): Rendered {
  const known = state.encounters.encounters.get(id)
  const held = state.beds.holds.get(hold)
  if (!known?.request || !held) {
    const there = known?.bed === bed
    const footnote = there ? `${id} is in the bed.` : `${id} does not come into ${bed} any more. Nothing to prepare.`
    const title = `${bed}: ${there ? 'arrived' : 'not expected any more'}`
    return drawn({ title, tone: 'closed', fields: [], footnote }, there ? [left(bed, id)] : [])
  }
  const { wanted, allocation } = known.request
  const fields = fieldsOf([
    ['Patient', `${id}, acuity ${acuityOf(known)}`],
    ['From', whereabouts(state, known)],
    ['Being cleaned', ready(state, bed, now)],
    ['Way', allocation && (allocation.travelSeconds === 0 ? 'same hospital' : eta(allocation.travelSeconds))],
    ['Needs', wanted.features.join(', ') || null],
    ['Kept until', clock(state, held.expiresAt)],
  ])
  return drawn({ title: `Please get ${bed} ready`, tone: 'waiting', fields, footnote: null }, [
    button('In the bed', { do: 'place', encounter: id, bed }, 'primary'),
  ])
}

const LOST: Readonly<Record<'expired' | 'released' | 'bed-gone' | 'pre-empted', string>> = {
  expired: 'the reservation ran out',
  released: 'the reservation was released',
  'bed-gone': 'the bed is not to be had after all',
  'pre-empted': 'it was given to another patient',
}

/** Rings where the card is only edited, so that nobody misses it. */
export function renderBedNews({ encounter, news }: Of<'colleague.bed-news'>, frame: RenderFrame): Rendered {
  const { state, now } = frame
  switch (news.what) {
    case 'reserved': {
      const bed = state.beds.beds.get(news.bed)
      const where = bed ? ` at ${shortName(state, bed.facility)}` : ''
      const clean = ready(state, news.bed, now)
      const cleaning = clean ? ` It is being cleaned, ${clean}: please set off so as to be there then.` : ''
      return spoken(`${news.bed}${where} is reserved for ${encounter} until ${clock(state, news.until)}.${cleaning}`, [
        ...buttonsFor(encounter, news.bed, 'asker'),
      ])
    }
    case 'still-coming': {
      if (state.beds.holds.get(news.hold)?.expiresAt !== news.until)
        return spoken(`${encounter}: ${news.bed} was answered for.`)
      const until = clock(state, news.until)
      return spoken(
        `${news.bed} is still kept for ${encounter}, and nobody has come. Still coming? It is kept until ${until}, then the request ends and whoever is next may have the bed.`,
        [
          button('Still coming', { do: 'still-coming', hold: news.hold }, 'primary'),
          ...buttonsFor(encounter, news.bed, 'asker'),
        ],
      )
    }
    case 'lost': {
      const by = news.by ? ` by ${MARK.staffName(news.by)}` : ''
      const why = news.reason ? `: “${MARK.note(news.reason)}”` : ''
      return spoken(
        `${encounter} no longer has ${news.bed}: ${LOST[news.because]}${by}${why}. They wait again, from when you asked.`,
        [button('Cancel request', { do: 'cancel-bed', encounter }, 'danger')],
      )
    }
    case 'ended':
      return spoken(
        `The bed request for ${encounter} ended: the time it was needed by has passed. Ask anew if it still is.`,
      )
    default:
      return unreachable(news)
  }
}

export function renderBedOverdue(
  { encounter: id, level }: Of<'coordinator.bed-overdue'>,
  { state, now }: RenderFrame,
): Rendered {
  const known = state.encounters.encounters.get(id)
  if (!known?.request) return spoken(`${id} does not wait any more.`)
  const waited = waitedFor(known.request.requestedAt, now)
  return spoken(
    `${id} (acuity ${known.acuity}) still waits for an ${known.request.wanted.unit} bed, ${waited} now. Told ${level} times.`,
    [button('Choose bed', { do: 'choose-bed', encounter: id }, 'primary')],
  )
}

export function renderHoldTaken({ bed, by, reason }: Of<'colleague.hold-taken'>): Rendered {
  if (!by && !reason) return spoken(`${bed}, which you held, is not to be had any more. Nothing is held for you there.`)
  const who = by ? MARK.staffName(by) : 'A coordinator'
  return spoken(`${who} took ${bed}, which you held.${reason ? ` “${MARK.note(reason)}”` : ''}`)
}

/** A question for clinicians: Nadi names a patient, it does not judge them. */
export function renderStepDown(
  { encounter: id, into, unblocks }: Of<'card.step-down'>,
  { state }: RenderFrame,
): Rendered {
  const known = state.encounters.encounters.get(id)
  const title = `Step down for ${id}?`
  if (!known || known.bed === null)
    return drawn({ title, tone: 'closed', fields: [], footnote: 'They have left the bed.' })
  if (known.request) {
    const footnote = `Yes: a ${known.request.wanted.unit} bed is being found, and reserved at once when there is one.`
    return drawn({ title, tone: 'closed', fields: [], footnote })
  }
  if (known.stepDown?.declined !== false) {
    return drawn({ title, tone: 'closed', fields: [], footnote: `Not yet: they stay in ${known.bed}.` })
  }
  const rival = unblocks ? state.encounters.encounters.get(unblocks) : undefined
  const fields = fieldsOf([
    ['In', `${known.bed}${known.placedAt === null ? '' : `, since ${dayAndClock(state, known.placedAt)}`}`],
    ['Acuity', acuityOf(known)],
    ['Free', into],
    ['Who waits', rival ? `${rival.id}, acuity ${rival.acuity}` : 'nobody yet: such beds are about to run out'],
  ])
  const footnote = 'Whether they are well enough is for you to judge. You are asked once.'
  return drawn({ title, tone: 'waiting', fields, footnote }, [
    button('Yes, move', { do: 'step-down', encounter: id, into, answer: 'yes' }, 'primary'),
    button('Not yet', { do: 'step-down', encounter: id, into, answer: 'no' }),
  ])
}

export function renderOtherBeds(reply: ReplyOf<'staff.other-beds'>, { state }: RenderFrame): Rendered {
  const { encounter, free, taken, may } = reply
  const known = state.encounters.encounters.get(encounter)
  if (free.length + taken.length === 0) {
    return spoken(`No other ${known?.request?.wanted.unit ?? ''} bed would do for ${encounter} now. They stay in line.`)
  }
  const buttons = [...free, ...taken].map(({ bed }) =>
    may === 'place'
      ? button(`In ${bed}`, { do: 'place', encounter, bed })
      : button(bed, { do: 'assign-bed', encounter, bed }),
  )
  const lines = [
    may === 'place' ? `Free for ${encounter} now; press once they are in it:` : `Beds for ${encounter}:`,
    ...free.map(
      ({ bed, travelSeconds }) => `• ${bed}, free, ${travelSeconds === 0 ? 'same hospital' : eta(travelSeconds)}`,
    ),
    ...taken.map(({ bed }) => `• ${bed}, kept for somebody else: you will be asked why`),
  ]
  return spoken(lines.join('\n'), buttons)
}

function unreachable(news: never): never {
  throw new Error(`flows.unknown-news: ${JSON.stringify(news)}`)
}
