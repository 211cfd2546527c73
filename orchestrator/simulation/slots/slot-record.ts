import type { Event } from '../../decision.ts'
import type { AppointmentId, OfferId, PatientId } from '../../ids.ts'
import type { Acuity, Slot } from '../../slots/events.ts'
import { overlaps } from '../../slots/overlap.ts'
import type { Appointment } from '../../slots/state.ts'
import { DAY_MS, HOUR_MS, type Instant, instant, MINUTE_MS, plusDays } from '../../time.ts'
import type { FreedBy, GapClosed } from '../../waitlist/events.ts'
import { openMinutes } from './slot-network.ts'
import type { Person } from './slot-people.ts'

const ACUITIES = ['urgent', 'soon', 'routine'] as const satisfies readonly Acuity[]

const ON_THE_DAY: ReadonlySet<FreedBy> = new Set(['no-show', 'early-finish', 'capacity'])

type Notice = 'under2h' | 'from2to24h' | 'over24h'

interface Freed {
  readonly freed: number
  readonly refilled: number
  /** Of those refilled, by an offer that was accepted. */
  readonly byOffer: number
  readonly share: number
  /** Made for them, whatever came of it. */
  readonly offers: number
}

export interface SlotMetrics {
  /** Minutes with a patient on the device, of all its open minutes. */
  readonly utilisation: number
  /** Times that patients gave back, by notice. */
  readonly freed: Readonly<Record<Notice, Freed>>
  /** What came of times that were freed on the day itself, or by a repair; apart, since hardly anybody can come. */
  readonly onTheDay: Freed
  /** Times ahead that nobody had booked, found while people waited. */
  readonly idle: Freed
  /** Freed while the device was out of service: nobody could have them. */
  readonly unusable: number
  readonly waitlist: { readonly joined: number; readonly freed: number }
  readonly offers: {
    readonly made: number
    readonly accepted: number
    readonly acceptedShare: number
    /** What of the list, drawn at random, would say yes to a time that was given back; to compare with what was published. */
    readonly drawnWouldAccept: number
    readonly perFill: number
    readonly mostForOneGap: number
  }
  readonly daysGainedPerAcceptedOffer: number
  readonly waitingDays: Readonly<Record<Acuity, Waiting>>
  readonly messagesPerPatient: number
  readonly messagesToOneAtMost: number
  /** To one person within any seven days. */
  readonly messagesInAWeekAtMost: number
  /** Of those whose time had come. */
  readonly stayedAway: number
  readonly doubleBookings: number
}

/** Days from asking to being seen. */
interface Waiting {
  readonly seen: number
  readonly mean: number
  readonly p50: number
  readonly p90: number
  /**
   * Of those who asked in time to be seen (see `FOLLOWED_DAYS`) and mean to come: how many were, and the mean of all of
   * them, where whoever was not seen has waited until the end.
   */
  readonly served: number
  readonly untilSeenOrEnd: number
}

/** Whoever asks later than this before the end is not followed. */
const FOLLOWED_DAYS = 20

/** Watches what happens, and counts. */
export class SlotRecord {
  readonly #closed: GapClosed[] = []
  readonly #asked = new Map<PatientId, { at: Instant; acuity: Acuity; comes: boolean }>()
  readonly #seen = new Map<AppointmentId, Appointment>()
  readonly #waiting = new Set<PatientId>()
  readonly #messages = new Map<PatientId, Instant[]>()
  readonly #gainOfOffer = new Map<OfferId, number | null>()
  readonly #gains: number[] = []
  #offers = 0
  readonly #drawn: number[] = []
  #accepted = 0
  #people = 0
  #missed = 0
  #begins = instant(0)
  #ends = instant(0)

  asked({ acuity, fate }: Person, patient: PatientId, at: Instant): void {
    this.#asked.set(patient, { at, acuity, comes: fate.kind === 'comes' })
  }

  waits(patient: PatientId): void {
    this.#waiting.add(patient)
  }

  attended(appointment: Appointment): void {
    this.#seen.set(appointment.id, appointment)
  }

  offered(offer: OfferId, patient: PatientId, gainDays: number | null, at: Instant): void {
    this.#offers += 1
    this.#gainOfOffer.set(offer, gainDays)
    this.#told(patient, at)
  }

  /** The chance that somebody drawn from the list would take a time. */
  drawn(chance: number): void {
    this.#drawn.push(chance)
  }

  called(patient: PatientId, at: Instant): void {
    this.#offers += 1
    this.#told(patient, at)
  }

  acceptedBy(gainDays: number | null): void {
    this.#accepted += 1
    if (gainDays !== null) this.#gains.push(gainDays)
  }

  hear(event: Event, at: Instant): void {
    switch (event.type) {
      case 'waitlist.gap-closed':
        this.#closed.push(event)
        break
      case 'slots.offer-closed':
        if (event.slot) this.#told(event.patient, at)
        if (event.outcome === 'accepted') this.acceptedBy(this.#gainOfOffer.get(event.offer) ?? null)
        break
      case 'slots.confirmation-asked':
        this.#told(event.patient, at)
        break
      case 'slots.vacated':
        if (event.why === 'no-show') this.#missed += 1
        break
      case 'rebooking.planned':
        for (const { patient, sendAt } of event.proposals) if (sendAt === null) this.#told(patient, at)
        break
      case 'rebooking.sent':
        this.#told(event.patient, at)
        break
      case 'rebooking.undone':
        for (const { patient } of [...event.stands, ...event.back]) this.#told(patient, at)
        break
    }
  }

  end(people: number, begins: Instant, ends: Instant): void {
    this.#people = people
    this.#begins = begins
    this.#ends = ends
  }

  metrics(days: number): SlotMetrics {
    const usable = this.#closed.filter(({ outcome }) => outcome.kind === 'refilled' || outcome.why !== 'not-offered')
    const given = usable.filter(({ freedBy }) => freedBy === 'cancelled' || freedBy === 'moved')
    const fills = given.filter(({ outcome }) => outcome.kind === 'refilled' && outcome.by === 'offer').length
    const seen = [...this.#seen.values()]
    const minutes = seen.reduce((sum, { slot }) => sum + (slot.end - slot.start) / MINUTE_MS, 0)
    const messages = [...this.#messages.values()].map((each) => each.length)
    const byNotice = (notice: Notice) => tally(given.filter((closed) => noticeOf(closed) === notice))
    return {
      utilisation: rounded(minutes / openMinutes(days), 4),
      freed: { under2h: byNotice('under2h'), from2to24h: byNotice('from2to24h'), over24h: byNotice('over24h') },
      onTheDay: tally(usable.filter(({ freedBy }) => ON_THE_DAY.has(freedBy))),
      idle: tally(usable.filter(({ freedBy }) => freedBy === 'idle')),
      unusable: this.#closed.length - usable.length,
      waitlist: { joined: this.#waiting.size, freed: given.length },
      offers: {
        made: this.#offers,
        accepted: this.#accepted,
        acceptedShare: rounded(this.#accepted / Math.max(1, this.#offers), 4),
        drawnWouldAccept: rounded(mean(this.#drawn), 4),
        perFill: rounded(this.#offers / Math.max(1, this.#accepted, fills), 2),
        mostForOneGap: Math.max(0, ...this.#closed.map(({ offers }) => offers)),
      },
      daysGainedPerAcceptedOffer: rounded(mean(this.#gains), 1),
      waitingDays: this.#waits(seen),
      messagesPerPatient: rounded(messages.reduce((sum, count) => sum + count, 0) / Math.max(1, this.#people), 2),
      messagesToOneAtMost: Math.max(0, ...messages),
      messagesInAWeekAtMost: Math.max(0, ...[...this.#messages.values()].map(mostInAWeek)),
      stayedAway: rounded(this.#missed / Math.max(1, this.#missed + seen.length), 4),
      doubleBookings: doubleBooked(seen.map(({ slot }) => slot)),
    }
  }

  #waits(seen: readonly Appointment[]): SlotMetrics['waitingDays'] {
    const seenAt = new Map(seen.map(({ patient, slot }) => [patient, slot.start]))
    const until = plusDays(this.#ends, -FOLLOWED_DAYS)
    const of = (acuity: Acuity): Waiting => {
      const all = [...this.#asked].filter(([, asked]) => asked.acuity === acuity)
      const days = all.flatMap(([patient, { at }]) => {
        const start = seenAt.get(patient)
        return start === undefined ? [] : [(start - at) / DAY_MS]
      })
      const ascending = days.sort((a, b) => a - b)
      const quantile = (share: number) => rounded(ascending[Math.floor(share * (ascending.length - 1))] ?? 0, 1)
      const followed = all.filter(([, { at, comes }]) => comes && at >= this.#begins && at < until)
      const waited = followed.map(([patient, { at }]) => ((seenAt.get(patient) ?? this.#ends) - at) / DAY_MS)
      return {
        seen: days.length,
        mean: rounded(mean(days), 1),
        p50: quantile(0.5),
        p90: quantile(0.9),
        served: rounded(followed.filter(([patient]) => seenAt.has(patient)).length / Math.max(1, followed.length), 4),
        untilSeenOrEnd: rounded(mean(waited), 2),
      }
    }
    const [urgent, soon, routine] = ACUITIES
    return { urgent: of(urgent), soon: of(soon), routine: of(routine) }
  }

  #told(patient: PatientId, at: Instant): void {
    const before = this.#messages.get(patient)
    if (before) before.push(at)
    else this.#messages.set(patient, [at])
  }
}

/** Of times in ascending order, the most within seven days. */
function mostInAWeek(times: readonly Instant[]): number {
  let first = 0
  let most = 0
  for (const [last, at] of times.entries()) {
    while ((times[first] ?? at) <= at - 7 * DAY_MS) first += 1
    most = Math.max(most, last - first + 1)
  }
  return most
}

function noticeOf({ slot, freedAt }: GapClosed): Notice {
  const hours = (slot.start - freedAt) / HOUR_MS
  return hours < 2 ? 'under2h' : hours <= 24 ? 'from2to24h' : 'over24h'
}

function tally(gaps: readonly GapClosed[]): Freed {
  const refilled = gaps.filter(({ outcome }) => outcome.kind === 'refilled')
  const byOffer = refilled.filter(({ outcome }) => outcome.kind === 'refilled' && outcome.by === 'offer').length
  const share = rounded(refilled.length / Math.max(1, gaps.length), 4)
  const offers = gaps.reduce((sum, each) => sum + each.offers, 0)
  return { freed: gaps.length, refilled: refilled.length, byOffer, share, offers }
}

/** Counted on what people came to, apart from the core's own invariants. */
function doubleBooked(slots: readonly Slot[]): number {
  const ordered = slots.toSorted((a, b) => (a.device < b.device ? -1 : a.device > b.device ? 1 : a.start - b.start))
  return ordered.filter((slot, n) => {
    const before = ordered[n - 1]
    return before !== undefined && before.device === slot.device && overlaps(before, slot)
  }).length
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits
