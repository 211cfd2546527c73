import { PatientId } from '../../ids.ts'
import { BOOKING_LEAD_MINUTES, OFFERS_PER_GAP_MAX } from '../../limits.ts'
import { topologyOf } from '../../network/state.ts'
import { isOffered } from '../../slots/availability.ts'
import type { Acuity, Slot } from '../../slots/events.ts'
import { appointmentsOn } from '../../slots/overlap.ts'
import { appointmentsOf } from '../../slots/state.ts'
import type { NetworkState } from '../../state.ts'
import { DAY_MS, HOUR_MS, type Instant, localTime, MINUTE_MS } from '../../time.ts'
import { willingness } from './slot-behaviour.ts'
import type { Person } from './slot-people.ts'
import type { SlotWorkload } from './slot-workload.ts'

const ORDER = { urgent: 0, soon: 1, routine: 2 } as const satisfies Record<Acuity, number>
/** The caller hears of a cancellation and looks for the list. */
const NOTICED_MINUTES = 15

interface Freed {
  readonly slot: Slot
  readonly at: Instant
  readonly called: Set<number>
}

export interface Call {
  readonly person: Person
  readonly slot: Slot
  readonly yes: boolean
}

/** One person with a phone and a list: in working hours, one call at a time, the nearest freed time first. */
export class PhoneCaller {
  readonly #workload: SlotWorkload
  readonly #waiting = new Map<string, Person[]>()
  #freed: Freed[] = []

  constructor(workload: SlotWorkload) {
    this.#workload = workload
  }

  /** The list stays in order of acuity, and of time within it. */
  waits(person: Person): void {
    const list = this.#waiting.get(person.service) ?? []
    list.push(person)
    list.sort((a, b) => ORDER[a.acuity] - ORDER[b.acuity] || a.asksAt - b.asksAt)
    this.#waiting.set(person.service, list)
  }

  freed(slot: Slot, at: Instant): void {
    this.#freed.push({ slot, at, called: new Set() })
  }

  /** The next call, and what is answered; null when there is nobody to call or nothing to offer. */
  next(state: NetworkState, now: Instant, random: () => number): Call | null {
    if (!this.#works(state, now)) return null
    this.#freed = this.#freed.filter(
      ({ slot, called }) =>
        slot.start - now > BOOKING_LEAD_MINUTES * MINUTE_MS &&
        called.size < OFFERS_PER_GAP_MAX &&
        appointmentsOn(state.slots, slot.device, slot).length === 0,
    )
    const known = this.#freed.filter(
      ({ slot, at }) => now - at >= NOTICED_MINUTES * MINUTE_MS && isOffered(state, slot),
    )
    for (const { slot, called } of known.sort((a, b) => a.slot.start - b.slot.start)) {
      const person = this.#someone(state, slot, called, now)
      if (!person) continue
      called.add(person.n)
      return { person, slot, yes: this.#saysYes(state, person, slot, now, random) }
    }
    return null
  }

  #works({ network }: NetworkState, now: Instant): boolean {
    const { weekday, minuteOfDay } = localTime(now, topologyOf(network).utcOffsetMinutes)
    const [from, to] = this.#workload.behaviour.callerHours
    return weekday !== 0 && minuteOfDay >= from * 60 && minuteOfDay < to * 60
  }

  #someone(state: NetworkState, slot: Slot, called: ReadonlySet<number>, now: Instant): Person | null {
    const list = this.#waiting.get(slot.service) ?? []
    const fits = ({ n, travelMinutes }: Person): boolean => {
      if (called.has(n) || slot.start - now <= travelMinutes * MINUTE_MS) return false
      const own = appointmentsOf(state.slots, PatientId.parse(`P-${n}`))
      const [first] = own.filter((each) => each.slot.service === slot.service)
      return first === undefined || first.slot.start - slot.start >= DAY_MS
    }
    return list.find(fits) ?? null
  }

  #saysYes(state: NetworkState, person: Person, slot: Slot, now: Instant, random: () => number): boolean {
    const [first] = appointmentsOf(state.slots, PatientId.parse(`P-${person.n}`))
    const gainDays = first ? (first.slot.start - slot.start) / DAY_MS : null
    const noticeHours = (slot.start - now) / HOUR_MS
    const reached = random() < this.#workload.behaviour.reachedShare
    const yes =
      reached && random() < willingness(this.#workload, { gainDays, noticeHours, eagerness: person.eagerness })
    if (yes) this.#leaves(person)
    return yes
  }

  #leaves(person: Person): void {
    const list = this.#waiting.get(person.service) ?? []
    list.splice(list.indexOf(person), 1)
  }
}
