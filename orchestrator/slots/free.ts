import type { DeviceId, PatientId, ResourceId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import { keptOn } from '../rebooking/state.ts'
import type { NetworkState } from '../state.ts'
import { DAY_MS, fromLocal, type Instant, instant, type LocalDay, MINUTE_MS } from '../time.ts'
import { crowded, dayOf } from './calendar.ts'
import { differsBeside } from './changeover.ts'
import type { Slot } from './events.ts'
import type { Offering } from './offering.ts'
import type { Interval } from './overlap.ts'

/** `[start, end, start, end, …]`, ascending. */
type Stretches = readonly number[]

interface OnDay {
  readonly day: LocalDay
  readonly weekday: number
  /** Who looks: what is kept for them is free to them. */
  readonly patient: PatientId | null
}

/** The free slots of one offering on one local day, found one by one: who wants three does not pay for the day. */
export class FreeOnDay {
  readonly #state: NetworkState
  readonly #offering: Offering
  readonly #midnight: Instant
  readonly #starts: readonly number[]
  readonly #blocked: readonly Stretches[]
  /** Into each of `#blocked`: the first stretch that ends after the slot begins; all ascend. */
  readonly #at: number[]
  #next = 0

  constructor(state: NetworkState, offering: Offering, on: OnDay) {
    this.#state = state
    this.#offering = offering
    this.#midnight = fromLocal(on.day, 0, topologyOf(state.network).utcOffsetMinutes)
    this.#starts = offering.startsOn(on.day, on.weekday)
    this.#blocked = this.#starts.length === 0 ? [] : blockedOn(state, offering, this.#midnight, on.patient)
    this.#at = this.#blocked.map(() => 0)
  }

  /** The next that starts at `from` or later; null when there is none left. */
  next(from: Instant): Slot | null {
    const { device, service, minutes } = this.#offering
    const length = minutes * MINUTE_MS
    let earliest: number = from
    for (; this.#next < this.#starts.length; this.#next += 1) {
      const start = this.#midnight + (this.#starts[this.#next] ?? 0) * MINUTE_MS
      if (start < earliest) continue
      const blockedUntil = this.#blockedUntil(start, start + length)
      if (blockedUntil !== null) {
        earliest = blockedUntil
        continue
      }
      const slot = {
        service: service.code,
        device: device.id,
        facility: device.facility,
        start: instant(start),
        end: instant(start + length),
      }
      if (differsBeside(this.#state, slot)) continue
      this.#next += 1
      return slot
    }
    return null
  }

  /** When the first stretch that is in the way ends; null when nothing is. */
  #blockedUntil(start: number, end: number): number | null {
    for (const [n, stretches] of this.#blocked.entries()) {
      let at = this.#at[n] ?? 0
      while (at < stretches.length && (stretches[at + 1] ?? 0) <= start) at += 2
      this.#at[n] = at
      if (at < stretches.length && (stretches[at] ?? 0) < end) return stretches[at + 1] ?? end
    }
    return null
  }
}

function blockedOn(
  state: NetworkState,
  { device, needs }: Offering,
  midnight: Instant,
  patient: PatientId | null,
): Stretches[] {
  const { booked, held, holds } = state.slots
  const day: Interval = { start: midnight, end: instant(midnight + DAY_MS) }
  const found: Stretches[] = []
  const keep = (stretches: Stretches): void => {
    if (stretches.length > 0) found.push(stretches)
  }
  for (let utcDay = dayOf(day.start); utcDay * DAY_MS < day.end; utcDay += 1) {
    keep(booked.full(device.id, utcDay, 1))
    for (const { resource } of needs) keep(booked.full(resource.id, utcDay, resource.count))
  }
  keep(keptOn(state.rebooking, device.id, day).flatMap(({ slot }) => [slot.start, slot.end]))
  if (holds.size > 0) {
    const heldByOthers = (what: DeviceId | ResourceId) => held.on(what, day).filter(({ id }) => id !== patient)
    keep(heldByOthers(device.id).flatMap(({ slot }) => [slot.start, slot.end]))
    for (const { resource } of needs) {
      const others = heldByOthers(resource.id)
      if (others.length > 0) keep(crowded([...booked.on(resource.id, day), ...others], resource.count).flat())
    }
  }
  const outage = state.devices.outages.get(device.id)
  if (outage) keep([outage.from, outage.until])
  return found
}
