import { accept, type Decision } from '../decision.ts'
import { IDLE_DAYS, IDLE_GAPS_MAX, IDLE_LEAD_MINUTES, IDLE_LOOK_MINUTE } from '../limits.ts'
import { type NetworkMap, topologyOf } from '../network/state.ts'
import { freeSlots } from '../slots/availability.ts'
import type { Slot } from '../slots/events.ts'
import { overlaps } from '../slots/overlap.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, type Instant, localTime, plusMinutes } from '../time.ts'
import { weigh } from './candidates.ts'
import { findExtra } from './find-extra.ts'
import { gapsOn } from './state.ts'

/** Times of the next days that nobody booked and somebody who waits could have, no more than wait: offered before they are lost. */
export function findIdle(state: NetworkState, at: Instant): Decision {
  const { waitlist, network } = state
  const next = waitlist.idleLook.get('next')
  if (next === undefined || at < next) return accept()
  const { services, utcOffsetMinutes } = topologyOf(network)
  const from = plusMinutes(at, IDLE_LEAD_MINUTES)
  const until = fromLocal(addDays(localTime(at, utcOffsetMinutes).day, 1 + IDLE_DAYS), 0, utcOffsetMinutes)
  const found: Slot[] = []
  for (const { code: service } of services) {
    let waiting = waitlist.byService.of(service).size
    if (waiting === 0) continue
    for (const slot of freeSlots(state, { service, facility: null, now: at, from, until })) {
      if (waiting === 0) break
      if (isLookedAfter(state, slot) || found.some((other) => collides(other, slot))) continue
      if (!couldBeTaken(state, slot, at)) continue
      found.push(slot)
      waiting -= 1
    }
  }
  const slots = found.sort((a, b) => a.start - b.start || (a.device < b.device ? -1 : 1)).slice(0, IDLE_GAPS_MAX)
  return accept({ type: 'waitlist.idle-sought', slots, nextLookAt: nextIdleLook(network, at) }, ...findExtra(state, at))
}

const couldBeTaken = (state: NetworkState, slot: Slot, at: Instant): boolean =>
  weigh(state, { slot, asked: [] }, at).fit.length > 0

const collides = (a: Slot, b: Slot): boolean => a.device === b.device && overlaps(a, b)

const isLookedAfter = ({ waitlist }: NetworkState, slot: Slot): boolean =>
  [slot.start, slot.end].some((day) => gapsOn(waitlist, slot.device, day).some((gap) => overlaps(gap.slot, slot)))

/** The next look after that moment. */
export function nextIdleLook(network: NetworkMap, at: Instant): Instant {
  const { utcOffsetMinutes } = topologyOf(network)
  const { day, minuteOfDay } = localTime(at, utcOffsetMinutes)
  return fromLocal(minuteOfDay < IDLE_LOOK_MINUTE ? day : addDays(day, 1), IDLE_LOOK_MINUTE, utcOffsetMinutes)
}
