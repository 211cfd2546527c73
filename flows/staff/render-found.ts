import type { KeptBySex } from '../../orchestrator/beds/find.ts'
import type { BedSoon } from '../../orchestrator/beds/soon.ts'
import type { Hold } from '../../orchestrator/beds/state.ts'
import type { BedId, CardKey } from '../../orchestrator/ids.ts'
import { BEDS_TOGETHER_MAX, HOLD_MINUTES_DEFAULT } from '../../orchestrator/limits.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { HOUR_MS, type Instant } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import { button, drawn, type Field, field, fieldsOf } from './draw.ts'
import { originName } from './origin.ts'
import { likelyLine } from './render-leaving.ts'
import type { BedCounts, BedInstead, BedOffer, BedWanted, StaffReply } from './replies.ts'
import { away, clock, dayAndClock, eta, facilityName, featureList, shortName, withFeatures } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

export function renderBedsFound(reply: Of<'staff.beds-found'>, { state, now }: RenderFrame): Rendered {
  const { wanted, offers, soon = [], keptBySex, card } = reply
  const [first, ...others] = offers
  if (!first) throw new Error('flows.no-offers: a search without results is `staff.no-bed`')
  const bed = state.beds.beds.get(first.bed)
  const fields: Field[] = [
    field('Bed', first.bed),
    ...fieldsOf([
      ['Hospital', bed ? facilityName(state, bed.facility) : null],
      ['Travel', awayFrom(state, wanted, first.travelSeconds)],
      ['Equipment', bed ? featureList(bed.features) : null],
      ['Doubtful', doubt(state, now, first.bed)],
    ]),
    ...others.map((offer) => field(`Or ${offer.bed}`, oneLine(state, now, offer))),
    ...soonFields(state, now, soon, 'Soon'),
  ]
  const buttons = [
    button(`Hold ${HOLD_MINUTES_DEFAULT} min`, { do: 'hold-bed', bed: first.bed, card }, 'primary'),
    ...others.map((offer) => holdButton(offer, card)),
  ]
  const footnote = [
    `As of ${clock(state, now)}. A hold ends by itself.`,
    ...bySex(keptBySex),
    ...unplaced(state, wanted),
  ].join(' ')
  return drawn({ title: `Nearest free ${kindOf(wanted)}`, tone: 'neutral', fields, footnote }, buttons)
}

/** `ICU bed with ventilator for a woman`. */
function kindOf({ unit, features, sex, count = 1 }: BedWanted): string {
  const whom = sex ? ` for ${count > 1 ? `${sex} patients` : `a ${sex} patient`}` : ''
  return `${unit} ${count > 1 ? 'beds' : 'bed'}${withFeatures(features)}${whom}`
}

const awayFrom = (state: NetworkState, { near, from }: BedWanted, seconds: number | null): string =>
  from
    ? `${seconds === null ? eta(seconds) : `about ${eta(seconds)}`} from ${originName(from)}`
    : away(state, seconds, near)

/** Wards that only take women or men are left out while nobody says which it is. */
function bySex(kept: KeptBySex | undefined): string[] {
  if (!kept || kept.female + kept.male === 0) return []
  const parts = [
    ...(kept.female > 0 ? [`${kept.female} in wards for women (say “female”)`] : []),
    ...(kept.male > 0 ? [`${kept.male} in wards for men (say “male”)`] : []),
  ]
  return [`Also free: ${parts.join(', ')}.`]
}

export const holdButton = ({ bed }: Pick<BedOffer, 'bed'>, card?: CardKey): Button =>
  button(`Hold ${bed}`, { do: 'hold-bed', bed, ...(card && { card }) })

/** `Hebbal Heart Institute, 14 min, ventilator`. */
export function oneLine(state: NetworkState, now: Instant, { bed: id, travelSeconds }: BedOffer): string {
  const bed = state.beds.beds.get(id)
  if (!bed) return eta(travelSeconds)
  const doubtful = doubt(state, now, id)
  const line = `${facilityName(state, bed.facility)}, ${eta(travelSeconds)}, ${featureList(bed.features)}`
  return doubtful ? `${line}; ${doubtful}` : line
}

/** Somebody was asked whether it is still free, and has not answered. */
function doubt(state: NetworkState, now: Instant, id: BedId): string | null {
  const bed = state.beds.beds.get(id)
  if (bed?.status !== 'free' || bed.askedAt === null) return null
  const hours = Math.floor((now - bed.heardAt) / HOUR_MS)
  return `last heard of ${hours} h ago, the ward was asked; check before you send anybody`
}

const soonFields = (state: NetworkState, now: Instant, soon: readonly BedSoon[], label: string): Field[] =>
  soon.map((each) => field(`${label}: ${each.bed}`, `${soonLine(state, now, each)} (${oneLine(state, now, each)})`))

export function renderBedsTogether(reply: Of<'staff.beds-together'>, { state, now }: RenderFrame): Rendered {
  const { wanted, places, soon, keptBySex, gone, card } = reply
  const { count = 1, unit, features, sex } = wanted
  const enough = places.filter(({ free }) => free >= count)
  const total = places.reduce((sum, { free }) => sum + free, 0)
  const kind = kindOf(wanted)
  const title = enough.length > 0 ? `${count} free ${kind} together` : `No hospital has ${count} free ${kind} together`
  const fields = [
    ...places.map(({ facility, beds, free, travelSeconds }) => {
      const more = free > beds.length ? ` and ${free - beds.length} more` : ''
      return field(
        facilityName(state, facility),
        `${free} free, ${awayFrom(state, wanted, travelSeconds)}: ${beds.join(', ')}${more}`,
      )
    }),
    ...soonFields(state, now, soon, 'Soon'),
  ]
  const press = {
    do: 'hold-beds',
    unit,
    ...(features.length > 0 ? { features: features.join(',') } : {}),
    ...(sex ? { sex } : {}),
    card,
  } as const
  const most = Math.min(count, total, BEDS_TOGETHER_MAX)
  const buttons =
    enough.length > 0 && count <= BEDS_TOGETHER_MAX
      ? enough.map(({ facility }, n) =>
          n === 0
            ? button(`Hold ${count} beds`, { ...press, count, facility }, 'primary')
            : button(`Hold ${count} at ${facility}`.slice(0, 20), { ...press, count, facility }),
        )
      : most > 1
        ? [button(`Hold nearest ${most}`, { ...press, count: most })]
        : []
  const footnote = [
    ...(gone ? [`${shortName(state, gone)} has not enough left; nothing was held.`] : []),
    enough.length > 0 ? `As of ${clock(state, now)}. The holds end by themselves.` : `${total} are free in all.`,
    ...(count > BEDS_TOGETHER_MAX ? [`${BEDS_TOGETHER_MAX} at most can be held at once.`] : []),
    ...bySex(keptBySex),
    ...unplaced(state, wanted),
  ].join(' ')
  return drawn({ title, tone: enough.length > 0 ? 'neutral' : 'waiting', fields, footnote }, buttons)
}

/** Who holds what on the card, as it is when the card is drawn. */
export function renderBedsHeld({ card, staff, missed }: Of<'staff.beds-held'>, { state }: RenderFrame): Rendered {
  const held = heldOnCard(state, card)
  const fields = [
    ...held.map(({ bed: id, expiresAt }) => {
      const bed = state.beds.beds.get(id)
      const where = bed ? `${facilityName(state, bed.facility)}, ${featureList(bed.features)}, ` : ''
      return field(id, `${where}until ${clock(state, expiresAt)}`)
    }),
    field('Held by', MARK.staffName(staff)),
  ]
  const gone = missed > 0 ? `${missed} more could not be held: somebody was first. ` : ''
  return drawn(
    {
      title: `${held.length} ${held.length === 1 ? 'bed is' : 'beds are'} held`,
      tone: missed > 0 ? 'waiting' : 'good',
      fields,
      footnote: `${gone}The holds end by themselves.`,
    },
    [
      ...(held.length > 1 ? [button('Release all', { do: 'release-card', card })] : []),
      ...held.slice(0, 8).map(({ bed, id }) => button(`Release ${bed}`.slice(0, 20), { do: 'release-hold', hold: id })),
    ],
  )
}

/** By bed. */
export const heldOnCard = (state: NetworkState, card: CardKey): Hold[] =>
  [...state.beds.holds.values()].filter((hold) => hold.card === card).sort((a, b) => (a.bed < b.bed ? -1 : 1))

export function renderNoBed(reply: Of<'staff.no-bed'>, { state, now }: RenderFrame): Rendered {
  const { wanted, counts, soon, instead, likely = [], outside = [], keptBySex, card } = reply
  const fields = [
    field('Such beds', countLine(counts)),
    ...soonFields(state, now, soon, 'Expected'),
    ...likely.map((each) =>
      field(`Perhaps: ${each.bed}`, `${likelyLine({ state, now }, each)} (${oneLine(state, now, each)})`),
    ),
    ...instead.map((offer) => field(`Free: ${insteadName(offer)}`, `${offer.bed}, ${oneLine(state, now, offer)}`)),
    ...outside.flatMap((each) => outsideField(state, wanted, each)),
  ]
  const exist = Object.values(counts).some((count) => count > 0)
  const footnote = [
    ...(exist && soon.length + likely.length === 0 ? [NONE_SOON] : []),
    ...bySex(keptBySex),
    ...unplaced(state, wanted),
    ...(instead.length > 0 ? ['Whether one of these will do is for you to judge.'] : [keepLooking(counts)]),
    ...(outside.length > 0 ? ['What is free outside our network is not known to me: call them.'] : []),
  ].join(' ')
  return drawn(
    { title: `No free ${kindOf(wanted)}`, tone: 'waiting', fields, footnote },
    instead.map((offer) => holdButton(offer, card)),
  )
}

const NONE_SOON = 'No such bed is known to come free within a day.'

/** The road is counted from somewhere else than was meant. */
const unplaced = (state: NetworkState, { unplaced: said, near }: BedWanted): string[] =>
  said === undefined ? [] : [`I do not know where “${said}” is: the road is counted from ${shortName(state, near)}.`]

type Outside = NonNullable<Of<'staff.no-bed'>['outside']>[number]

/** `Outside: Lotus Hospital`, `ICU; about 25 min from Lakeview; call +91 …; ask for the bed desk`. */
function outsideField(state: NetworkState, wanted: BedWanted, { name, travelSeconds }: Outside): Field[] {
  const hospital = topologyOf(state.network).outside?.find((each) => each.name === name)
  if (!hospital) return []
  const { units, phone, note } = hospital
  const from = wanted.from ? originName(wanted.from) : shortName(state, wanted.near)
  const far = travelSeconds === null ? [] : [`about ${eta(travelSeconds)} from ${from}`]
  const parts = [`has ${units.join(', ')}`, ...far, `call ${phone}`, ...(note ? [note] : [])]
  return [field(`Outside: ${name}`, parts.join('; '))]
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
    case 'leaving': {
      const leaves = since === null ? '' : said(since)
      return time
        ? `likely by ${time}, its patient is to leave at ${leaves}, then cleaning`
        : `perhaps soon, its patient was to leave at ${leaves}`
    }
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

export const insteadName = ({ unit, without }: BedInstead): string =>
  without.length > 0 ? `${unit} without ${without.join(' or ')}` : unit
