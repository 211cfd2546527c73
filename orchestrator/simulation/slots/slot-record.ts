import type { Event } from '../../decision.ts'
import type { AppointmentId, PatientId } from '../../ids.ts'
import type { Acuity, Slot } from '../../slots/events.ts'
import { overlaps } from '../../slots/overlap.ts'
import type { Appointment } from '../../slots/state.ts'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../time.ts'
import type { GapClosed } from '../../waitlist/events.ts'
import { openMinutes } from './slot-network.ts'
import type { Person } from './slot-people.ts'

const ACUITIES = ['urgent', 'soon', 'routine'] as const satisfies readonly Acuity[]

type Notice = 'under2h' | 'from2to24h' | 'over24h'

interface Freed {
  readonly freed: number
  readonly refilled: number
  /** Of those refilled, by an offer that was accepted. */
  readonly byOffer: number
  readonly share: number
}

export interface SlotMetrics {
  /** Minutes with a patient on the device, of all its open minutes. */
  readonly utilisation: number
  /** Times that patients gave back, by notice. */
  readonly freed: Readonly<Record<Notice, Freed>>
  /** What came of times that were freed on the day itself, or by a repair; apart, since hardly anybody can come. */
  readonly onTheDay: Freed
  /** Freed while the device was out of service: nobody could have them. */
  readonly unusable: number
  readonly waitlist: { readonly joined: number; readonly freed: number }
  readonly offers: {
    readonly made: number
    readonly accepted: number
    readonly acceptedShare: number
    readonly perFill: number
    readonly mostForOneGap: number
  }
  readonly daysGainedPerAcceptedOffer: number
  /** Days from asking to being seen, of those who were seen. */
  readonly waitingDays: Readonly<Record<Acuity, { seen: number; mean: number; p50: number; p90: number }>>
  readonly messagesPerPatient: number
  readonly messagesToOneAtMost: number
  readonly doubleBookings: number
}

/** Watches what happens, and counts. */
export class SlotRecord {
  readonly #closed: GapClosed[] = []
  readonly #asked = new Map<PatientId, { at: Instant; acuity: Acuity }>()
  readonly #seen = new Map<AppointmentId, Appointment>()
  readonly #waiting = new Set<PatientId>()
  readonly #messages = new Map<PatientId, number>()
  readonly #gainOfOffer = new Map<PatientId, number | null>()
  readonly #gains: number[] = []
  #offers = 0
  #accepted = 0
  #people = 0

  asked({ acuity }: Person, patient: PatientId, at: Instant): void {
    this.#asked.set(patient, { at, acuity })
  }

  waits(patient: PatientId): void {
    this.#waiting.add(patient)
  }

  attended(appointment: Appointment): void {
    this.#seen.set(appointment.id, appointment)
  }

  offered(patient: PatientId, gainDays: number | null): void {
    this.#offers += 1
    this.#gainOfOffer.set(patient, gainDays)
    this.#told(patient)
  }

  called(patient: PatientId): void {
    this.#offers += 1
    this.#told(patient)
  }

  acceptedBy(gainDays: number | null): void {
    this.#accepted += 1
    if (gainDays !== null) this.#gains.push(gainDays)
  }

  hear(event: Event): void {
    if (event.type === 'waitlist.gap-closed') this.#closed.push(event)
    if (event.type !== 'slots.offer-closed') return
    if (event.outcome === 'taken' || event.outcome === 'withdrawn') this.#told(event.patient)
    if (event.outcome === 'accepted') this.acceptedBy(this.#gainOfOffer.get(event.patient) ?? null)
  }

  end(people: number): void {
    this.#people = people
  }

  metrics(days: number): SlotMetrics {
    const usable = this.#closed.filter(({ outcome }) => outcome.kind === 'refilled' || outcome.why !== 'not-offered')
    const given = usable.filter(({ freedBy }) => freedBy === 'cancelled' || freedBy === 'moved')
    const fills = given.filter(({ outcome }) => outcome.kind === 'refilled' && outcome.by === 'offer').length
    const seen = [...this.#seen.values()]
    const minutes = seen.reduce((sum, { slot }) => sum + (slot.end - slot.start) / MINUTE_MS, 0)
    const messages = [...this.#messages.values()]
    const byNotice = (notice: Notice) => tally(given.filter((closed) => noticeOf(closed) === notice))
    return {
      utilisation: rounded(minutes / openMinutes(days), 4),
      freed: { under2h: byNotice('under2h'), from2to24h: byNotice('from2to24h'), over24h: byNotice('over24h') },
      onTheDay: tally(usable.filter(({ freedBy }) => freedBy !== 'cancelled' && freedBy !== 'moved')),
      unusable: this.#closed.length - usable.length,
      waitlist: { joined: this.#waiting.size, freed: given.length },
      offers: {
        made: this.#offers,
        accepted: this.#accepted,
        acceptedShare: rounded(this.#accepted / Math.max(1, this.#offers), 4),
        perFill: rounded(this.#offers / Math.max(1, this.#accepted, fills), 2),
        mostForOneGap: Math.max(0, ...this.#closed.map(({ offers }) => offers)),
      },
      daysGainedPerAcceptedOffer: rounded(mean(this.#gains), 1),
      waitingDays: this.#waits(seen),
      messagesPerPatient: rounded(messages.reduce((sum, count) => sum + count, 0) / Math.max(1, this.#people), 2),
      messagesToOneAtMost: Math.max(0, ...messages),
      doubleBookings: doubleBooked(seen.map(({ slot }) => slot)),
    }
  }

  #waits(seen: readonly Appointment[]): SlotMetrics['waitingDays'] {
    const of = (acuity: Acuity) => {
      const days = seen.flatMap(({ patient, slot }) => {
        const asked = this.#asked.get(patient)
        return asked?.acuity === acuity ? [(slot.start - asked.at) / DAY_MS] : []
      })
      const ascending = days.sort((a, b) => a - b)
      const at = (share: number) => rounded(ascending[Math.floor(share * (ascending.length - 1))] ?? 0, 1)
      return { seen: days.length, mean: rounded(mean(days), 1), p50: at(0.5), p90: at(0.9) }
    }
    const [urgent, soon, routine] = ACUITIES
    return { urgent: of(urgent), soon: of(soon), routine: of(routine) }
  }

  #told(patient: PatientId): void {
    this.#messages.set(patient, (this.#messages.get(patient) ?? 0) + 1)
  }
}

function noticeOf({ slot, freedAt }: GapClosed): Notice {
  const hours = (slot.start - freedAt) / HOUR_MS
  return hours < 2 ? 'under2h' : hours <= 24 ? 'from2to24h' : 'over24h'
}

function tally(gaps: readonly GapClosed[]): Freed {
  const refilled = gaps.filter(({ outcome }) => outcome.kind === 'refilled')
  const byOffer = refilled.filter(({ outcome }) => outcome.kind === 'refilled' && outcome.by === 'offer').length
  const share = rounded(refilled.length / Math.max(1, gaps.length), 4)
  return { freed: gaps.length, refilled: refilled.length, byOffer, share }
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
