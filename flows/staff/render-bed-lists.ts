import { isDoubtable } from '../../orchestrator/beds/asking.ts'
import type { Bed } from '../../orchestrator/beds/state.ts'
import { CLEANING_TARGET_MINUTES } from '../../orchestrator/limits.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { Unit } from '../../orchestrator/network/topology.ts'
import { HOUR_MS, type Instant, MINUTE_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Button, Rendered } from '../rendered.ts'
import { button, drawn, type Field, field, spoken } from './draw.ts'
import type { BedList, StaffReply } from './replies.ts'
import { BLOCK_CAUSE, clock, facilityName, heldBy, moment, shortName } from './words.ts'

type Reply = Extract<StaffReply, { kind: 'staff.bed-list' }>

/** As many lines as an answer can be read with. */
const LINES_MAX = 30
const BUTTONS_MAX = 8

const NAME: Readonly<Record<Exclude<BedList, 'occupancy'>, string>> = {
  dirty: 'to be cleaned',
  blocked: 'blocked',
  held: 'held or reserved',
  doubted: 'not heard of for long',
}

/** Beds of one kind as they are now, the longest first. */
export function renderBedList(reply: Reply, frame: RenderFrame): Rendered {
  const { list, facility, unit } = reply
  if (list === 'occupancy') return renderOccupancy(reply, frame)
  const { state, now } = frame
  const where = facility ? `at ${shortName(state, facility)}` : 'in the network'
  const beds = bedsOf(reply, frame).filter(BELONGS[list]).sort(byAge(list, frame))
  const kind = unit ? `${unit} beds` : 'Beds'
  if (beds.length === 0) {
    return spoken(
      list === 'doubted'
        ? `Nobody waits for news of ${unit ? `an ${unit} bed` : 'any bed'} ${where}.`
        : `${unit ? `No ${unit} bed` : 'No bed'} ${where} is ${NAME[list]} as far as I know.`,
    )
  }
  const fields = beds.slice(0, LINES_MAX).map((bed) => field(bed.id, LINE[list](bed, frame)))
  const more = beds.length > LINES_MAX ? [`And ${beds.length - LINES_MAX} more.`] : []
  return drawn(
    {
      title: `${kind} ${NAME[list]} ${where}: ${beds.length}`,
      tone: 'neutral',
      fields,
      footnote: [...more, `As of ${clock(state, now)}.`, ...(HINT[list] ? [HINT[list]] : [])].join(' '),
    },
    buttonsFor(list, beds),
  )
}

const HINT: Readonly<Partial<Record<BedList, string>>> = {
  doubted: 'The wards were asked whether it is still so.',
}

const bedsOf = ({ facility, unit }: Pick<Reply, 'facility' | 'unit'>, { state }: RenderFrame): Bed[] =>
  [...state.beds.beds.values()].filter(
    (bed) => (facility === null || bed.facility === facility) && (unit === null || bed.unit === unit),
  )

type Listed = Exclude<BedList, 'occupancy'>

const BELONGS: Readonly<Record<Listed, (bed: Bed) => boolean>> = {
  dirty: ({ status }) => status === 'cleaning',
  blocked: ({ status }) => status === 'blocked',
  held: ({ hold }) => hold !== null,
  doubted: (bed) => bed.askedAt !== null && isDoubtable(bed),
}

/** What has waited longest first; holds by when they end. */
const byAge =
  (list: Listed, { state }: RenderFrame) =>
  (a: Bed, b: Bed): number => {
    const at = (bed: Bed): number =>
      list === 'held'
        ? ((bed.hold && state.beds.holds.get(bed.hold)?.expiresAt) ?? 0)
        : list === 'doubted'
          ? bed.heardAt
          : (bed.dirtySince ?? bed.since)
    return at(a) - at(b) || (a.id < b.id ? -1 : 1)
  }

const LINE: Readonly<Record<Listed, (bed: Bed, frame: RenderFrame) => string>> = {
  dirty: ({ dirtySince, since, asked, askedAt }, { state, now }) => {
    const begun = dirtySince ?? since
    const minutes = Math.floor((now - begun) / MINUTE_MS)
    const late = minutes > CLEANING_TARGET_MINUTES ? `, ${minutes - CLEANING_TARGET_MINUTES} min past its target` : ''
    const nudged = askedAt !== null ? `, housekeeping reminded ${asked === 1 ? 'once' : `${asked} times`}` : ''
    return `since ${timeOf(begun, { state, now })}${late}${nudged}`
  },
  blocked: ({ blocked, since }, { state, now }) => {
    const cause = blocked?.cause ? BLOCK_CAUSE[blocked.cause] : 'no cause was said'
    const until = blocked?.until
    const over = until !== undefined && until <= now ? ', which has passed' : ''
    const ends = until === undefined ? 'no end was said' : `until ${timeOf(until, { state, now })}${over}`
    return `${cause}; since ${timeOf(since, { state, now })}, ${ends}`
  },
  held: ({ hold: id, status }, { state, now }) => {
    const hold = id && state.beds.holds.get(id)
    if (!hold) return status
    return `${heldBy(hold.holdFor)} until ${timeOf(hold.expiresAt, { state, now })}`
  },
  doubted: ({ status, heardAt }, { state, now }) =>
    `said to be ${status}, last heard of ${timeOf(heardAt, { state, now })} (${Math.floor((now - heardAt) / HOUR_MS)} h ago)`,
}

const timeOf = (at: Instant, frame: Pick<RenderFrame, 'state' | 'now'>): string => moment(at, frame)

/** The next step for each of the first few: it is clean, or it is free again. */
function buttonsFor(list: Listed, beds: readonly Bed[]): Button[] {
  const [first] = beds
  if (list === 'dirty' || list === 'blocked') {
    const label = list === 'dirty' ? 'clean' : 'free'
    return beds
      .slice(0, BUTTONS_MAX)
      .flatMap(({ id }) =>
        `${id} ${label}`.length <= 20 ? [button(`${id} ${label}`, { do: 'bed-is', bed: id, status: 'free' })] : [],
      )
  }
  const oneWard = beds.every(({ facility, unit }) => facility === first?.facility && unit === first.unit)
  return list === 'doubted' && first && oneWard
    ? [button('All as they were', { do: 'confirm-beds', facility: first.facility, unit: first.unit })]
    : []
}

/** By hospital and unit: how many of the beds that can be used have somebody in them. */
function renderOccupancy({ facility, unit }: Reply, frame: RenderFrame): Rendered {
  const { state, now } = frame
  const houses = topologyOf(state.network).facilities.filter(({ id }) => facility === null || id === facility)
  const units = unit ? [unit] : Unit.options
  const fields: Field[] = houses.flatMap(({ id }) => {
    const lines = units.flatMap((each) => occupancyOf(bedsOf({ facility: id, unit: each }, frame), each) ?? [])
    return lines.length === 0 ? [] : [field(facilityName(state, id), lines.join('; '))]
  })
  if (fields.length === 0) return spoken(`There are no ${unit ?? ''} beds there.`)
  const all = units.flatMap((each) => occupancyOf(bedsOf({ facility: null, unit: each }, frame), each) ?? [])
  const total = houses.length > 1 ? [field('Together', all.join('; '))] : []
  return drawn({
    title: `Occupancy${unit ? `, ${unit}` : ''}`,
    tone: 'neutral',
    fields: [...fields, ...total],
    footnote: `Of the beds that are not blocked. As of ${clock(state, now)}.`,
  })
}

/** `ICU 8 of 9 (89 %), 1 being cleaned, 1 blocked`; null where there is none of the unit. */
function occupancyOf(beds: readonly Bed[], unit: Unit): string | null {
  if (beds.length === 0) return null
  const count = (test: (bed: Bed) => boolean): number => beds.filter(test).length
  const blocked = count(({ status }) => status === 'blocked')
  const open = beds.length - blocked
  const taken = count(({ status }) => status === 'occupied')
  const share = open === 0 ? '' : ` (${Math.round((taken / open) * 100)} %)`
  const others = [
    [count(({ status, hold }) => status === 'free' && hold === null), 'free'],
    [count(({ status, hold }) => status === 'free' && hold !== null), 'held'],
    [count(({ status }) => status === 'cleaning'), 'being cleaned'],
    [blocked, 'blocked'],
  ] as const
  const rest = others.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : []))
  return [`${unit} ${taken} of ${open}${share}`, ...rest].join(', ')
}
