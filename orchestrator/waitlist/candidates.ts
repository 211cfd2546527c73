import {
  BOOKING_LEAD_MINUTES,
  DEADLINE_NEAR_DAYS,
  GAIN_HOURS_MIN,
  OFFER_WEEK_DAYS,
  OFFERS_OPEN_URGENT_MAX,
  OFFERS_PER_GAP_MAX,
  OFFERS_PER_WEEK_MAX,
  OFFERS_PER_WEEK_URGENT_MAX,
  TRAVEL_MINUTES_DEFAULT,
} from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import { noShowChance } from '../no-show/chance.ts'
import { wantsNoMessages } from '../patients/state.ts'
import { isKeptForAcute } from '../slots/acute.ts'
import type { Acuity } from '../slots/events.ts'
import { overlaps } from '../slots/overlap.ts'
import { appointmentsOf } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { DAY_MS, HOUR_MS, type Instant, plusDays, plusMinutes } from '../time.ts'
import { chance } from './chance.ts'
import { hasHeardEnough } from './contacts.ts'
import type { Ranked, Unfit } from './events.ts'
import { quietUntil } from './quiet.ts'
import { askedLately, type Entry, type Gap } from './state.ts'

/**
 * Whoever is urgent comes before everybody. Whoever should be seen soon, or whose deadline is near, counts double: before
 * the others, but where they are less than half as likely to take it, a day sooner being worth little to them.
 */
const WEIGHT = { urgent: 1, soon: 2, routine: 1 } as const satisfies Record<Acuity, number>
const WEIGHT_PRESSING = 2
/** Somebody who waits this long counts double; longer waits add no more. */
const WAITED_DOUBLE_DAYS = 60
/** As many as can be asked, and some who are next. */
const RANKED_MAX = OFFERS_PER_GAP_MAX + 10
/** The offer, and that somebody else was first. */
const MESSAGES_FOR_OFFER = 2

/** What is known of a gap before anybody was asked, too. */
type Freed = Pick<Gap, 'slot' | 'asked'> & Partial<Pick<Gap, 'freedBy'>>

interface Weighed {
  /** The first `RANKED_MAX` of them, best first. */
  readonly fit: readonly Candidate[]
  readonly unfit: Partial<Record<Unfit, number>>
  readonly waiting: number
}

export interface Candidate {
  readonly ranked: Ranked
  /** They must have said yes by then, to prepare and to get there. */
  readonly latest: Instant
}

/**
 * Everybody who waits for the gap's service. Whoever is urgent first, then by the chance that they take it and come,
 * which counts the more the sooner they should be seen and the longer they have waited.
 */
export function weigh(state: NetworkState, gap: Freed, at: Instant): Weighed {
  const { byService, entries } = state.waitlist
  const best = new Best()
  const unfit: Partial<Record<Unfit, number>> = {}
  const quiet = quietUntil(state, at) !== null
  const keptForAcute = isKeptForAcute(state, gap.slot, at)
  const scene: Scene = { state, gap, at, quiet, keptForAcute, asked: new Set(gap.asked), comes: new Map() }
  const ids = byService.of(gap.slot.service)
  for (const id of ids) {
    const entry = entries.get(id)
    const found = entry && judge(scene, entry)
    if (typeof found === 'string') unfit[found] = (unfit[found] ?? 0) + 1
    else if (found) best.add(found)
  }
  return {
    fit: best.inOrder().map((found) => ({ ranked: rank(found, at), latest: found.latest })),
    unfit,
    waiting: ids.size,
  }
}

/** Keeps the first few of many without putting all of them in order. */
class Best {
  #kept: Judged[] = []

  add(found: Judged): void {
    this.#kept.push(found)
    if (this.#kept.length >= 4 * RANKED_MAX) this.#kept = this.inOrder()
  }

  inOrder(): Judged[] {
    return this.#kept.sort(byRank).slice(0, RANKED_MAX)
  }
}

interface Judged {
  readonly entry: Entry
  readonly gainDays: number | null
  readonly likely: number
  readonly latest: Instant
  readonly score: number
}

interface Scene {
  readonly state: NetworkState
  readonly gap: Freed
  readonly at: Instant
  readonly quiet: boolean
  readonly keptForAcute: boolean
  readonly asked: ReadonlySet<string>
  /** That people come to what they take, by how often they came before. */
  readonly comes: Map<string, number>
}

function judge(scene: Scene, entry: Entry): Judged | Unfit {
  const { state, gap, at, quiet } = scene
  const not = whyNotTheirs(scene, entry)
  if (not) return not
  if (quiet && !entry.atNight) return 'quiet-hours'
  const latest = latestAnswer(state, gap, entry)
  if (latest <= at) return 'too-soon'
  if (wantsNoMessages(state.patients, entry.patient)) return 'opted-out'
  const urgent = entry.acuity === 'urgent'
  const open = state.slots.offersByPatient.of(entry.patient).size
  if (open >= (urgent ? OFFERS_OPEN_URGENT_MAX : 1)) return 'has-open-offer'
  const booked = gainOf(state, gap, entry)
  if (typeof booked === 'string') return booked
  const lately = askedLately(state.waitlist, entry.patient)
  const week = lately.filter((each) => each.at > plusDays(at, -OFFER_WEEK_DAYS))
  if (week.length >= (urgent ? OFFERS_PER_WEEK_URGENT_MAX : OFFERS_PER_WEEK_MAX)) return 'week-limit'
  if (hasHeardEnough(state, entry.patient, { acuity: entry.acuity, more: MESSAGES_FOR_OFFER }, at)) return 'week-limit'
  const { gainDays } = booked
  const likely = chance({ gap, gainDays, lately, at, latest, comes: comes(scene, entry) })
  const waited = Math.max(0, at - entry.since) / DAY_MS / WAITED_DOUBLE_DAYS
  const pressing = entry.deadline !== null && entry.deadline <= plusDays(at, DEADLINE_NEAR_DAYS)
  const weight = WEIGHT[entry.acuity] * (pressing ? WEIGHT_PRESSING : 1)
  return { entry, gainDays, likely, latest, score: round(weight * likely * (1 + Math.min(1, waited)), 4) }
}

/** What speaks against this time for them, whenever they were asked. */
function whyNotTheirs({ asked, gap: { slot, freedBy }, keptForAcute }: Scene, entry: Entry): Unfit | null {
  if (asked.has(entry.patient)) return 'asked-before'
  if (entry.facilities.length > 0 && !entry.facilities.includes(slot.facility)) return 'other-facility'
  if (slot.start < entry.from || slot.start >= entry.until) return 'outside-wish'
  if (entry.acuity === 'urgent' && freedBy === 'overbooking') return 'should-not-wait'
  return keptForAcute && entry.acuity === 'routine' ? 'kept-for-acute' : null
}

/** Alike for all who came as often before and from as far, since all would have it at the same notice. */
function comes({ state, gap, at, comes: known }: Scene, { patient, travelMinutes }: Entry): number {
  const { kept, missed } = state.noShow.attendance.get(patient) ?? { kept: 0, missed: 0 }
  const key = `${kept} ${missed} ${travelMinutes}`
  const found = known.get(key)
  if (found !== undefined) return found
  const booking = { patient, slot: gap.slot, bookedAt: at, confirmedAt: null, askedAt: null, travelMinutes }
  const chanceToCome = 1 - noShowChance(state, booking)
  known.set(key, chanceToCome)
  return chanceToCome
}

/** Time to prepare for the service and to get there. */
function latestAnswer({ network }: NetworkState, { slot }: Freed, { travelMinutes }: Entry): Instant {
  const { noticeMinutes = 0 } = lookupsOf(network).services.get(slot.service) ?? {}
  const needed = Math.max(BOOKING_LEAD_MINUTES, travelMinutes ?? TRAVEL_MINUTES_DEFAULT, noticeMinutes)
  return plusMinutes(slot.start, -needed)
}

/** How much sooner than what they have for the same service; null for those who have nothing. */
function gainOf(state: NetworkState, { slot }: Freed, { patient }: Entry): { gainDays: number | null } | Unfit {
  const own = appointmentsOf(state.slots, patient)
  const same = own.filter((each) => each.slot.service === slot.service)
  const [first] = same
  if (first && first.slot.start <= slot.start) return 'has-sooner'
  if (own.some((each) => each !== first && overlaps(each.slot, slot))) return 'overlaps'
  if (!first) return own.some((each) => overlaps(each.slot, slot)) ? 'overlaps' : { gainDays: null }
  const gained = first.slot.start - slot.start
  return gained < GAIN_HOURS_MIN * HOUR_MS ? 'small-gain' : { gainDays: round(gained / DAY_MS, 1) }
}

function rank({ entry, gainDays, likely, score }: Judged, at: Instant): Ranked {
  const { id, patient, acuity, since, deadline } = entry
  return {
    entry: id,
    patient,
    acuity,
    waitedDays: round(Math.max(0, at - since) / DAY_MS, 1),
    deadlineDays: deadline === null ? null : round((deadline - at) / DAY_MS, 1),
    gainDays,
    chance: round(likely, 3),
    score,
  }
}

const byRank = (a: Judged, b: Judged): number =>
  Number(b.entry.acuity === 'urgent') - Number(a.entry.acuity === 'urgent') ||
  b.score - a.score ||
  (a.entry.id < b.entry.id ? -1 : 1)

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits
