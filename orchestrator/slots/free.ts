import { blocksOn } from '../blocks/state.ts'
import type { DeviceId, PatientId, ResourceId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import { keptOn } from '../rebooking/state.ts'
import type { NetworkState } from '../state.ts'
import { DAY_MS, fromLocal, type Instant, instant, type LocalDay, MINUTE_MS } from '../time.ts'
import { keptForAcuteOn } from './acute.ts'
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
  /** What is kept for those who should not wait is left out, as it is at this moment; null: they are one of them. */
  readonly routineAt: Instant | null
}

/** The free slots of one offering on one local day, found one by one: who wants three does not pay for the day. */
export class FreeOnDay {
  readonly #state: NetworkState
  readonly #offering: Offering
  readonly #patient: PatientId | null
  readonly #midnight: Instant
  readonly #starts: readonly number[]
  readonly #blocked: readonly Stretches[]
  /** Into each of `#blocked`: the first stretch that ends after the slot begins; all ascend. */
  readonly #at: number[]
  #next = 0
  #bookedAlone = true

  constructor(state: NetworkState, offering: Offering, on: OnDay) {
    this.#state = state
    this.#offering = offering
    this.#patient = on.patient
    this.#midnight = fromLocal(on.day, 0, topologyOf(state.network).utcOffsetMinutes)
    this.#starts = offering.startsOn(on.day, on.weekday)
    if (this.#starts.length === 0) {
      this.#blocked = []
    } else {
      const booked = bookedOn(state, offering, this.#midnight)
      const kept = keptElseOn(state, offering, this.#midnight, on)
      this.#blocked = [...booked, ...kept]
      this.#bookedAlone = kept.length === 0
    }
    this.#at = this.#blocked.map(() => 0)
  }

  /** Whether nothing but bookings stood in the way of what was asked for so far. */
  get isBookedAlone(): boolean {
    return this.#bookedAlone
  }

  /** The next that starts at `from` or later; null when there is none left. */
  next(from: Instant): Slot | null {
    const { device, service, minutes } = this.#offering
    const length = minutes * MINUTE_MS
    this.#skipTo(from)
    while (this.#next < this.#starts.length) {
      const start = this.#midnight + (this.#starts[this.#next] ?? 0) * MINUTE_MS
      const blockedUntil = this.#blockedUntil(start, start + length)
      if (blockedUntil !== null) {
        this.#skipTo(blockedUntil)
        continue
      }
      this.#next += 1
      const slot = {
        service: service.code,
        device: device.id,
        facility: device.facility,
        start: instant(start),
        end: instant(start + length),
      }
      if (!differsBeside(this.#state, slot, null, this.#patient)) return slot
      this.#bookedAlone = false
    }
    return null
  }

  /** To the first start that is not before `at`: a full day is one step, not as many as it has starts. */
  #skipTo(at: number): void {
    const minute = (at - this.#midnight) / MINUTE_MS
    let [low, high] = [this.#next, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#starts[middle] ?? 0) < minute) low = middle + 1
      else high = middle
    }
    this.#next = low
  }

  /** When the first stretch that is in the way ends; null when nothing is. */
  #blockedUntil(start: number, end: number): number | null {
    for (let n = 0; n < this.#blocked.length; n += 1) {
      const stretches = this.#blocked[n] ?? []
      let at = this.#at[n] ?? 0
      while (at < stretches.length && (stretches[at + 1] ?? 0) <= start) at += 2
      this.#at[n] = at
      if (at < stretches.length && (stretches[at] ?? 0) < end) return stretches[at + 1] ?? end
    }
    return null
  }
}

function bookedOn({ slots: { booked } }: NetworkState, { device, needs }: Offering, midnight: Instant): Stretches[] {
  const found: Stretches[] = []
  for (let utcDay = dayOf(midnight); utcDay * DAY_MS < midnight + DAY_MS; utcDay += 1) {
    keep(found, booked.full(device.id, utcDay, 1))
    for (const { resource } of needs) keep(found, booked.full(resource.id, utcDay, resource.count))
  }
  return found
}

/** What else stands in the way: times kept for others, a device that is out of service, and what is blocked. */
function keptElseOn(
  state: NetworkState,
  { device, needs }: Offering,
  midnight: Instant,
  { patient, routineAt }: OnDay,
): Stretches[] {
  const { booked, held, holds } = state.slots
  const day: Interval = { start: midnight, end: instant(midnight + DAY_MS) }
  const found: Stretches[] = []
  keep(
    found,
    keptOn(state.rebooking, device.id, day).flatMap(({ slot }) => [slot.start, slot.end]),
  )
  if (holds.size > 0) {
    const heldByOthers = (what: DeviceId | ResourceId) => held.on(what, day).filter((each) => each.patient !== patient)
    keep(
      found,
      heldByOthers(device.id).flatMap(({ slot }) => [slot.start, slot.end]),
    )
    for (const { resource } of needs) {
      const others = heldByOthers(resource.id)
      if (others.length > 0) keep(found, crowded([...booked.on(resource.id, day), ...others], resource.count).flat())
    }
  }
  const outage = state.devices.outages.get(device.id)
  if (outage) keep(found, [outage.from, outage.until])
  for (const { from, until } of blocksOn(state.blocks, device.id, day)) keep(found, [from, until])
  if (routineAt !== null) {
    keep(
      found,
      keptForAcuteOn(state, device.id, midnight, routineAt).flatMap(({ start, end }) => [start, end]),
    )
  }
  return found
}

function keep(found: Stretches[], stretches: Stretches): void {
  if (stretches.length > 0) found.push(stretches)
}
