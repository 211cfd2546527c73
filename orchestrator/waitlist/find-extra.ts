import type { Event } from '../decision.ts'
import { IDLE_LEAD_MINUTES, OVERBOOK_DAYS, OVERBOOK_WEIGHED_KEPT } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import { noShowModel } from '../no-show/chance.ts'
import type { OneMore, Slot } from '../slots/events.ts'
import { offeringsOf } from '../slots/offering.ts'
import { bookedOnDay, expectOneMore, extrasOn, type NotOneMore, whyNotOneMore } from '../slots/one-more.ts'
import type { NetworkState } from '../state.ts'
import { addDays, DAY_MS, fromLocal, type Instant, localTime, plusMinutes } from '../time.ts'
import { weigh } from './candidates.ts'
import type { WaitlistEvent } from './events.ts'
import { gapsOn } from './state.ts'

type Sought = Extract<WaitlistEvent, { type: 'waitlist.overbooking-sought' }>
type Weighed = OneMore & { readonly why: NotOneMore | null }

/** Full times that may take one more of those who wait, where the network file says that they may. */
export function findExtra(state: NetworkState, at: Instant): Event[] {
  const { services, utcOffsetMinutes } = topologyOf(state.network)
  const today = localTime(at, utcOffsetMinutes).day
  return services.flatMap(({ code: service, overbook }) => {
    let waiting = overbook ? state.waitlist.byService.of(service).size : 0
    if (!overbook || waiting === 0) return []
    return offeringsOf(state.network, service).flatMap(({ device: { id: device, facility } }): Event[] => {
      const found: Sought['found'] = []
      const none: Sought['none'] = []
      for (let ahead = 0; ahead < OVERBOOK_DAYS; ahead += 1) {
        const start = fromLocal(addDays(today, ahead), 0, utcOffsetMinutes)
        const on: Slot = { service, device, facility, start, end: start }
        const { chosen, nearest } = chooseOn(state, on, { at, most: waiting, allowed: overbook.perDay })
        found.push(...chosen)
        if (chosen.length === 0 && nearest) none.push(nearest)
        waiting -= chosen.length
      }
      const looked = found.length + none.length > 0
      return looked
        ? [{ type: 'waitlist.overbooking-sought', device, service, model: noShowModel(state), found, none }]
        : []
    })
  })
}

interface Wanted {
  readonly at: Instant
  readonly most: number
  readonly allowed: number
}

/** One after the other, each as if those before had come: where they would wait least, then where the others would. */
function chooseOn(state: NetworkState, on: Slot, { at, most, allowed }: Wanted) {
  const day = bookedOnDay(state, on)
  const from = plusMinutes(at, IDLE_LEAD_MINUTES)
  const slots = day.map(({ own }) => own.slot).filter(({ service, start }) => service === on.service && start >= from)
  const looked = gapsToday(state, on)
  const pending = looked.filter(({ freedBy }) => freedBy === 'overbooking').map(({ slot }) => slot)
  const others = slots.filter(({ start }) => !looked.some(({ slot }) => slot.start === start))
  const chosen: Sought['found'] = []
  let nearest: Sought['none'][number] | null = null
  while (chosen.length < most) {
    const weighed = others.flatMap((slot): Weighed[] => {
      const expected = expectOneMore(state, slot, { day, pending })
      return expected ? [{ ...expected, why: whyNotOneMore(state, slot, expected, { day, pending }) }] : []
    })
    weighed.sort(byWait)
    const best = weighed.find(({ why, slot }) => why === null && couldBeTaken(state, slot, at))
    const [first] = weighed
    if (!best) {
      if (first) nearest = { ...first, why: first.why ?? 'nobody-could' }
      break
    }
    const { why: _, ...expected } = best
    const nth = extrasOn(state, on).length + pending.length + 1
    chosen.push({ ...expected, nth, allowed, weighed: weighed.slice(0, OVERBOOK_WEIGHED_KEPT) })
    pending.push(best.slot)
  }
  return { chosen, nearest }
}

const couldBeTaken = (state: NetworkState, slot: Slot, at: Instant): boolean =>
  weigh(state, { slot, asked: [], freedBy: 'overbooking' }, at).fit.length > 0

const gapsToday = ({ waitlist }: NetworkState, { device, service, start }: Slot) => {
  const days = [start, plusMinutes(start, 24 * 60 - 1)].flatMap((each) => gapsOn(waitlist, device, each))
  return days.filter(
    ({ id, slot }, n) =>
      slot.service === service &&
      slot.start >= start &&
      slot.start < start + DAY_MS &&
      days.findIndex((other) => other.id === id) === n,
  )
}

const byWait = (a: Weighed, b: Weighed): number =>
  Number(a.why !== null) - Number(b.why !== null) ||
  a.waitMinutes - b.waitMinutes ||
  a.othersWaitMinutes - b.othersWaitMinutes ||
  a.slot.start - b.slot.start
