import { cleanBy } from '../../orchestrator/beds/asking.ts'
import type { Bed } from '../../orchestrator/beds/state.ts'
import { mayBeThereAt } from '../../orchestrator/encounters/arrival.ts'
import type { NotScored } from '../../orchestrator/encounters/news2.ts'
import type { Encounter } from '../../orchestrator/encounters/state.ts'
import type { BedId } from '../../orchestrator/ids.ts'
import { BED_NUDGES_MAX, STALE_BED_HOURS } from '../../orchestrator/limits.ts'
import type { Notice } from '../../orchestrator/message.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { type Instant, MINUTE_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { button, drawn, fieldsOf, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import type { Vital } from './vitals-words.ts'
import { BED_STATUS, BLOCK_CAUSE, clock, facilityName, shortName } from './words.ts'

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>
type ReplyOf<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const cleaned = (bed: BedId) => button('Cleaned', { do: 'bed-is', bed, status: 'free' }, 'primary')

/** Housekeeping's card: told at once, edited when it is late, kept for somebody, or clean. */
export function renderCleaning({ bed: id, since }: Of<'card.cleaning'>, { state, now }: RenderFrame): Rendered {
  const bed = state.beds.beds.get(id)
  if (bed?.status !== 'cleaning' || (bed.dirtySince ?? bed.since) !== since) {
    return drawn({
      title: `${id}: done`,
      tone: 'closed',
      fields: [],
      footnote: bed ? `Now ${BED_STATUS[bed.status]}.` : null,
    })
  }
  const wantedBy = cleanBy(since)
  const fields = fieldsOf([
    ['Hospital', facilityName(state, bed.facility)],
    ['Empty since', clock(state, since)],
    ['Wanted by', `${clock(state, wantedBy)}${wantedBy < now ? `, ${minutesSince(wantedBy, now)} ago` : ''}`],
    ['Who comes', whoComes(state, bed)],
    ['Reminded', bed.askedAt === null || bed.asked === 0 ? null : `${bed.asked} of at most ${BED_NUDGES_MAX} times`],
  ])
  const tone = coming(state, bed)?.acuity === 1 ? 'urgent' : 'waiting'
  return drawn({ title: `Please clean ${id}`, tone, fields, footnote: null }, [cleaned(id)])
}

/** Whom a bed is kept for that is not clean yet. */
function coming({ beds, encounters }: NetworkState, { hold }: Bed): Encounter | null {
  const holdFor = hold === null ? undefined : beds.holds.get(hold)?.holdFor
  return holdFor?.kind === 'encounter' ? (encounters.encounters.get(holdFor.encounter) ?? null) : null
}

function whoComes(state: NetworkState, bed: Bed): string | null {
  const encounter = coming(state, bed)
  if (!encounter) return null
  const allocation = encounter.request?.allocation
  const at = allocation ? mayBeThereAt(state, allocation) : null
  const from = at === null ? '' : `, may be there at ${clock(state, at)}`
  return `${encounter.id}, acuity ${encounter.acuity}${encounter.acuity === 1 ? ', most urgent' : ''}${from}`
}

export function renderCleanFor({ bed: id, encounter }: Of<'team.clean-for'>, { state }: RenderFrame): Rendered {
  const bed = state.beds.beds.get(id)
  if (bed?.status !== 'cleaning') return spoken(`${id} is done.`)
  if (coming(state, bed)?.id !== encounter) return spoken(`${encounter} does not come into ${id} any more.`)
  const by = clock(state, cleanBy(bed.dirtySince ?? bed.since))
  return spoken(`A patient is coming into ${id}: ${whoComes(state, bed)}. Please have it clean by ${by}.`, [
    cleaned(id),
  ])
}

export function renderCleaningLate({ bed: id }: Of<'team.cleaning-late'>, { state, now }: RenderFrame): Rendered {
  const bed = state.beds.beds.get(id)
  if (bed?.status !== 'cleaning') return spoken(`${id} is done.`)
  const comes = whoComes(state, bed)
  return spoken(
    `${id} at ${shortName(state, bed.facility)} waits to be cleaned for ${minutesSince(bed.since, now)}.${comes ? ` A patient is coming into it: ${comes}.` : ''} Is it done?`,
    [cleaned(id)],
  )
}

const minutesSince = (since: Instant, now: Instant): string => `${Math.floor((now - since) / MINUTE_MS)} min`

export function renderBlockOver({ bed: id }: Of<'team.block-over'>, { state }: RenderFrame): Rendered {
  const bed = state.beds.beds.get(id)
  if (!bed?.blocked) return spoken(`${id} is not blocked any more.`)
  const { cause, until } = bed.blocked
  const till = until === undefined ? '' : ` until ${clock(state, until)}`
  return spoken(`${id} was blocked${till}${cause ? ` (${BLOCK_CAUSE[cause]})` : ''}. Is it free again?`, [
    button('Free again', { do: 'bed-is', bed: id, status: 'free' }, 'primary'),
    button('Blocked 4 h more', { do: 'bed-is', bed: id, status: 'blocked' }),
  ])
}

/** One question for the beds of a ward of which nobody said anything for long. */
export function renderDoubted({ facility, unit, beds }: Of<'card.doubted'>, { state }: RenderFrame): Rendered {
  const open = beds.flatMap((id) => state.beds.beds.get(id) ?? []).filter(({ asked }) => asked > 0)
  const title = `${unit} beds of ${shortName(state, facility)}: is this still so?`
  if (open.length === 0) return drawn({ title, tone: 'closed', fields: [], footnote: 'Answered, thank you.' })
  const fields = fieldsOf(statusRows(open))
  const footnote = `Nothing was heard of them for ${STALE_BED_HOURS} hours. If one is different, write for example “${open[0]?.id} occupied”.`
  return drawn({ title, tone: 'waiting', fields, footnote }, [
    button('All still so', { do: 'confirm-beds', facility, unit }, 'primary'),
  ])
}

const LISTED_MAX = 20

function statusRows(beds: readonly Bed[]): (readonly [string, string | null])[] {
  const rows = new Map<string, BedId[]>()
  for (const { id, status } of beds) rows.set(BED_STATUS[status], [...(rows.get(BED_STATUS[status]) ?? []), id])
  return [...rows].map(([status, ids]) => {
    const more = ids.length > LISTED_MAX ? ` and ${ids.length - LISTED_MAX} more` : ''
    return [status, `${ids.slice(0, LISTED_MAX).join(', ')}${more}`]
  })
}

const VITAL: Readonly<Record<Vital, string>> = {
  respiration: 'RR',
  saturation: 'SpO2',
  oxygen: 'on oxygen or room air',
  systolic: 'BP',
  pulse: 'HR',
  alert: 'alert or not',
  temperature: 'temp (°C)',
}

/** Why vital signs are not scored. */
export const NOT_SCORED: Readonly<Record<NotScored, string>> = {
  child: 'NEWS2 is not made for patients under 16, so I do not score their vital signs; the acuity is yours to say.',
  pregnant: 'NEWS2 is not made for pregnancy, so I do not score these vital signs; the acuity is yours to say.',
}

/** Asks for what is missing of a request, and no more. */
export function renderRequestMissing({
  missing,
  vitals,
  notScored,
  question,
  options,
}: ReplyOf<'staff.request-missing'>): Rendered {
  const buttons = question === null ? [] : options.map((option) => button(option, { do: 'choose', question, option }))
  switch (missing) {
    case 'unit':
      return spoken('Which kind of bed does the patient need?', buttons)
    case 'acuity':
      if (notScored) return spoken(`${NOT_SCORED[notScored]} How urgent is it, from 1 (most urgent) to 5?`, buttons)
      return spoken(
        'How urgent is it, from 1 (most urgent) to 5? Or write the vital signs, and I work out NEWS2: “RR 24 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert”.',
        buttons,
      )
    case 'vitals':
      return spoken(
        `For NEWS2 I still need: ${vitals.map((vital) => VITAL[vital]).join(', ')}. Or say the acuity yourself: “acuity 2”.`,
      )
  }
}

export function renderPlaced({ encounter, bed, changed }: ReplyOf<'staff.placed'>, { state }: RenderFrame): Rendered {
  const where = state.beds.beds.get(bed)
  const house = where ? `, ${facilityName(state, where.facility)}` : ''
  return spoken(changed ? `${encounter} is in ${bed}${house}.` : `${encounter} was in ${bed} already.`)
}

const LEFT = {
  home: 'The patient has left',
  elsewhere: 'The patient has gone elsewhere and left',
  died: 'Noted that the patient died; they no longer occupy',
} as const

export const renderDischarged = ({ bed, to }: ReplyOf<'staff.discharged'>): Rendered =>
  spoken(`${LEFT[to]} ${bed ?? 'the bed'}. Housekeeping is told; say “${bed ?? 'the bed'} cleaned” when it is ready.`)

export function renderNobodyInBed({ bed, status }: ReplyOf<'staff.nobody-in-bed'>): Rendered {
  return spoken(`Nobody lies in ${bed}, as far as I know: it is ${BED_STATUS[status]}. Nothing was changed.`)
}

export function renderWhichBedFor(
  { what, said, among }: ReplyOf<'staff.which-bed-for'>,
  { state }: RenderFrame,
): Rendered {
  if (among.length > 1) {
    return spoken(`Which one ${what === 'admit' ? 'do they come into' : 'do they leave'}: ${among.join(' or ')}?`)
  }
  const unknown = said === null ? '' : `I know no bed ${said}. `
  const example = exampleBed(state)
  return spoken(
    what === 'admit'
      ? `${unknown}Into which bed? For example: “admit to ${example}”.`
      : `${unknown}Which bed do they leave? For example: “discharge ${example}”.`,
  )
}

const exampleBed = ({ beds }: NetworkState): string => beds.beds.keys().next().value ?? 'LGH-ICU-1'
