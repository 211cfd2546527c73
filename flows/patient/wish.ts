import type { Rejection } from '../../orchestrator/decision.ts'
import type { FacilityId, ServiceCode } from '../../orchestrator/ids.ts'
import { BOOKING_HORIZON_DAYS } from '../../orchestrator/limits.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { type BestSlots, bestSlots } from '../../orchestrator/slots/rank.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import { DAY_MS, type Instant, MINUTE_MS, plusDays } from '../../orchestrator/time.ts'
import type { Question } from '../dialogue.ts'
import type { When } from '../intents.ts'
import { clockOf } from '../locales/clock.ts'
import type { Context } from './context.ts'
import { type Asking, ask, type Ending, end, type Move, NONE, OTHER_TIME } from './flow.ts'
import type { BookFrame, RescheduleFrame } from './frames.ts'
import { travelFrom } from './near.ts'

/** Finding a time: the same for a new appointment and for one that is moved. */
type Seeker = BookFrame | RescheduleFrame
export type Wish = Pick<BookFrame, 'when' | 'readings' | 'refused' | 'offered' | 'chosen'>

export const NO_WISH: Wish = { when: null, readings: [], refused: null, offered: [], chosen: null }

/** What a time is looked for: a service at a facility (null: anywhere), or another time for an appointment. */
interface Sought {
  readonly service: ServiceCode
  readonly facility: FacilityId | null
  readonly moving: Appointment | null
}

/** A time was named: one of those on offer is taken at its word, any other is looked for anew. */
export function wishFor(wish: Wish, said: When, now: Instant): Wish {
  const ofThatDay =
    isBareTime(said) && said.end === null ? wish.offered.filter(({ start }) => (start - said.start) % DAY_MS === 0) : []
  if (ofThatDay[0] && ofThatDay.length === 1) return { ...wish, chosen: ofThatDay[0] }
  const when = isBareTime(said) && wish.when ? onThatDay(said, wish.when) : said
  const [named, twin] = wish.offered.filter((slot) => slot.start === when.start)
  const exact = when.grain === 'minute' || when.grain === 'hour'
  if (named && !twin && exact) return { ...wish, chosen: named }
  const [only, ...others] = readingsOf(when).filter((reading) => refusal(reading, now) === null)
  if (only && others.length > 0) return { ...NO_WISH, readings: [only, ...others].slice(0, READINGS_MAX) }
  return { ...NO_WISH, when: only ?? null, refused: only ? null : refusal(when, now) }
}

/** As many as there are buttons. */
const READINGS_MAX = 3

/** Everything the words may mean, likelier first. */
export const readingsOf = ({ alternatives = [], ...preferred }: When): readonly When[] => [
  preferred,
  ...alternatives.map((stretch) => ({ text: preferred.text, ...stretch })),
]

/** A wish of some time ago: what was offered then is looked for anew, and a time that has passed is asked for again. */
export function asOfNow({ when }: Wish, now: Instant): Wish {
  const refused = when && refusal(when, now)
  return { ...NO_WISH, when: refused ? null : when, refused }
}

/** "11 am", "after 5", "in the evening": a time of day, of whichever day is spoken of. */
const isBareTime = ({ hours, grain }: When): boolean => hours !== undefined && (grain === 'hour' || grain === 'minute')

/** The same time on the day that was wished for before, or on each of its days. */
function onThatDay({ alternatives: _, ...said }: When, before: When): When {
  const end = before.end ?? before.start
  if (end - before.start > DAY_MS) return { ...before, text: said.text, ...(said.hours && { hours: said.hours }) }
  const days = Math.round(((before.start + end) / 2 - said.start) / DAY_MS)
  return { ...said, start: plusDays(said.start, days), end: said.end && plusDays(said.end, days) }
}

function refusal(when: When, now: Instant): Wish['refused'] {
  // "Now" and "asap" are read as this minute, and mean the first time there is.
  const until = when.end ?? (when.grain === 'minute' ? when.start + MINUTE_MS : when.start)
  if (until <= now) return 'past'
  return when.start > plusDays(now, BOOKING_HORIZON_DAYS) ? 'too-far' : null
}

/** "Next available", "asap": the moment it was said, which has passed since. */
const isSoonest = ({ start, end, grain }: When, now: Instant): boolean =>
  end === null && grain === 'minute' && start <= now

/** Asks when, if that is not known yet; else puts the best slots. */
export function seek(frame: Seeker, sought: Sought, context: Context): Asking | Ending {
  if (frame.readings.length > 0) return askReading(frame, context)
  return frame.when ? offer(frame, sought, context) : askTime(frame, sought)
}

/** The very time that was named, where it is free: nothing to choose from, only to say yes to. */
export function withExactFit<F extends Seeker>(frame: F, sought: Sought, context: Context): F {
  const { chosen, when } = frame
  if (chosen || !when || when.end !== null || !EXACT.includes(when.grain)) return frame
  const { slots, matchesWish } = best(frame, sought, context)
  const [only, another] = slots
  return only && !another && matchesWish ? { ...frame, offered: [only], chosen: only } : frame
}

const EXACT: readonly When['grain'][] = ['minute', 'hour']

/** Back from a time that was chosen: to the others that were put, or to the question when. */
export const unchosen = ({ offered, when }: Wish): Wish =>
  offered.length > 1 ? { when, readings: [], refused: null, offered, chosen: null } : NO_WISH

/** The words may mean several times that can be: which of them? */
function askReading(frame: Seeker, { words, topology }: Context): Asking {
  const clocks = frame.readings.map(({ start }) => clockOf(start, topology.utcOffsetMinutes))
  const days = new Set(clocks.map(words.day))
  const named = frame.readings.map((reading, n) => {
    const clock = clocks[n] ?? clockOf(reading.start, topology.utcOffsetMinutes)
    return { option: readingOption(reading), label: days.size > 1 ? words.day(clock) : words.shortMoment(clock) }
  })
  const other = { option: OTHER_TIME, label: words.labels.otherTime }
  const choices = named.length < READINGS_MAX ? [...named, other] : named
  return { move: 'asking', frame, parts: [{ say: 'which-reading' }], asks: 'when', choices }
}

const readingOption = ({ start, grain }: When): string => `${grain}@${start}`

function askTime(frame: Seeker, { service, moving }: Sought): Asking {
  const refused = frame.refused ? [{ say: 'time-refused', why: frame.refused } as const] : []
  return {
    move: 'asking',
    frame: { ...frame, refused: null },
    parts: [...refused, { say: 'which-time', service, moving: moving?.slot ?? null }],
    asks: 'when',
    choices: [],
  }
}

function offer(frame: Seeker, sought: Sought, context: Context): Asking | Ending {
  const { slots, matchesWish } = best(frame, sought, context)
  if (slots.length === 0) return end({ say: 'nothing-free', service: sought.service })
  return {
    move: 'asking',
    frame: { ...frame, offered: [...slots] },
    parts: [{ say: 'offer', service: sought.service, slots, matchesWish, ...wayTo(slots, frame, context) }],
    asks: 'choice',
    choices: slotChoices(slots, context),
  }
}

/** Whoever moves an appointment would rather stay at the same hospital, but not at the cost of the time. */
function best(frame: Seeker, { service, facility, moving }: Sought, context: Context): BestSlots {
  const { view, patient } = context
  const when = frame.when && isSoonest(frame.when, view.now) ? null : frame.when
  const travel = travelFrom(nearOf(frame), context)
  const anywhere = {
    service,
    when,
    patient,
    now: view.now,
    ...(moving && { moving: moving.id }),
    ...(travel && { travel }),
  }
  const later = bestSlots(view.state, { ...anywhere, facility })
  // Nothing from then on: what is free before is better than nothing.
  const there =
    later.slots.length > 0
      ? later
      : { ...bestSlots(view.state, { ...anywhere, facility, when: null }), matchesWish: false }
  if (there.matchesWish || !moving) return there
  const elsewhere = bestSlots(view.state, { ...anywhere, facility: null })
  return elsewhere.matchesWish || there.slots.length === 0 ? elsewhere : there
}

const nearOf = (frame: Seeker): string | null => (frame.flow === 'book' ? frame.near : null)

/** For the words, and the event: the hospitals that were put, in whole minutes. */
export function wayTo(
  slots: readonly Slot[],
  frame: Seeker,
  context: Context,
): { travel?: Record<FacilityId, number> } {
  const travel = travelFrom(nearOf(frame), context)
  if (!travel) return {}
  return { travel: Object.fromEntries(slots.map(({ facility }) => [facility, travel.get(facility) ?? 0])) }
}

/** Names a slot the same way each time it is put, so that a repeated question is the same question. */
const slotOption = (slot: Slot): string => `${slot.device}@${slot.start}`

/** A tap or a number on an offer; "none of these" asks for another time. */
export function take(frame: Seeker, option: string): Move {
  const meant = frame.readings.find((reading) => readingOption(reading) === option)
  if (meant) return ask({ ...frame, ...NO_WISH, when: meant })
  const chosen = frame.offered.find((slot) => slotOption(slot) === option)
  return ask(chosen ? { ...frame, chosen } : { ...frame, ...NO_WISH })
}

function slotChoices(slots: readonly Slot[], { words, topology, view }: Context): Question['choices'] {
  const { facilities } = lookupsOf(view.state.network)
  const label = (slot: Slot): string => {
    const clock = clockOf(slot.start, topology.utcOffsetMinutes)
    const twin = slots.some((other) => other !== slot && other.start === slot.start)
    if (!twin) return words.shortMoment(clock)
    return `${words.time(clock)} ${facilities.get(slot.facility)?.shortName}`
  }
  return [
    ...slots.map((slot) => ({ option: slotOption(slot), label: label(slot) })),
    { option: NONE, label: words.labels.noneOfThese },
  ]
}

/** What to do when the core would not give the slot; the rest ends the flow. */
export function askAgain(frame: Seeker, rejection: Rejection): Move {
  switch (rejection.code) {
    case 'slot.taken':
    case 'slot.in-the-past':
    case 'slot.not-offered':
    case 'slot.kept-for-acute':
    case 'slot.too-far-ahead':
    case 'device.unknown':
      return ask({ ...frame, chosen: null, offered: [] }, { say: 'just-taken' })
    case 'appointment.overlaps':
      return ask({ ...frame, ...NO_WISH }, { say: 'overlaps' })
    case 'appointment.too-many':
      return end({ say: 'too-many', max: rejection.max })
    case 'appointment.unknown':
    case 'appointment.started':
      return end({ say: 'appointment-gone' })
    default:
      return end({ say: 'refused' })
  }
}
