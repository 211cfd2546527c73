import type { ServiceCode } from '../../ids.ts'
import type { Acuity } from '../../slots/events.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../time.ts'
import { randomStream } from '../random-stream.ts'
import { slotsADay } from './slot-network.ts'
import type { SlotWorkload } from './slot-workload.ts'

const DAY_SECONDS = DAY_MS / 1000
const HOUR_SECONDS = HOUR_MS / 1000
/** When people ask for a time, in hours of the day. */
const ASKS_FROM = 8
const ASKS_TO = 19
const TRAVEL_MINUTES = [10, 20, 30, 45, 60, 90] as const
/** Whoever cancels a day before or more does so up to this long before. */
const CANCEL_DAYS_MAX = 10

/** What will become of their appointment, if nothing else happens. */
type Fate =
  | { readonly kind: 'comes'; readonly early: boolean }
  | { readonly kind: 'stays-away' }
  | { readonly kind: 'cancels'; readonly secondsBefore: number }

/** Somebody who needs a service; drawn before anything is played, so that all policies have the same people. */
export interface Person {
  readonly n: number
  readonly service: ServiceCode
  readonly acuity: Acuity
  /** Seconds on the scenario's clock. */
  readonly asksAt: number
  readonly wishSeconds: number
  readonly wantsEarlier: boolean
  readonly travelMinutes: number
  /** Standard normal: how gladly they take an offer. */
  readonly eagerness: number
  readonly fate: Fate
  /** Whether a reminder would bring them, below the share it brings. */
  readonly reminded: number
}

/** Everybody who asks within the days, by time; before them those who are there already, with `asksAt` below 0. */
export function people(workload: SlotWorkload, seed: number): Person[] {
  const random = randomStream(seed)
  const all: Person[] = []
  for (const [service, slots] of slotsADay) {
    const there = Math.round(slots * workload.waitingAtStart)
    for (let n = 0; n < there; n += 1) all.push(person(workload, service, -random() * 30 * DAY_SECONDS, random))
    for (let day = 0; day < workload.days; day += 1) {
      if (day % 7 === 6) continue // the first day is a Monday
      const count = Math.round(slots * workload.requestsPerSlot)
      for (let n = 0; n < count; n += 1) {
        const hour = ASKS_FROM + random() * (ASKS_TO - ASKS_FROM)
        all.push(person(workload, service, day * DAY_SECONDS + hour * HOUR_SECONDS, random))
      }
    }
  }
  return all.sort((a, b) => a.asksAt - b.asksAt).map((each, n) => ({ ...each, n }))
}

/** Somebody of those who are booked when it begins. */
export const bookedPerson = (
  workload: SlotWorkload,
  service: ServiceCode,
  n: number,
  random: () => number,
): Person => ({
  ...person(workload, service, -random() * 20 * DAY_SECONDS, random),
  n,
})

function person(workload: SlotWorkload, service: ServiceCode, asksAt: number, random: () => number): Person {
  const drawn = random()
  const { urgentShare, soonShare } = workload
  const acuity: Acuity = drawn < urgentShare ? 'urgent' : drawn < urgentShare + soonShare ? 'soon' : 'routine'
  const [least, most] = workload.wishDays[acuity]
  return {
    n: 0,
    service,
    acuity,
    asksAt,
    wishSeconds: (least + random() * (most - least)) * DAY_SECONDS,
    wantsEarlier: random() < workload.wantsEarlierShare,
    travelMinutes: TRAVEL_MINUTES[Math.floor(random() * TRAVEL_MINUTES.length)] ?? 45,
    eagerness: normal(random),
    fate: fate(workload, random),
    reminded: random(),
  }
}

function fate(workload: SlotWorkload, random: () => number): Fate {
  const drawn = random()
  if (drawn < workload.cancelShare) return { kind: 'cancels', secondsBefore: notice(workload, random) }
  if (drawn < workload.cancelShare + workload.noShowShare) return { kind: 'stays-away' }
  return { kind: 'comes', early: random() < workload.earlyFinishShare }
}

function notice({ cancelUnder2h, cancelUnder24h }: SlotWorkload, random: () => number): number {
  const drawn = random()
  const within = (from: number, to: number) => from + random() * (to - from)
  if (drawn < cancelUnder2h) return within(15 * (MINUTE_MS / 1000), 2 * HOUR_SECONDS)
  if (drawn < cancelUnder2h + cancelUnder24h) return within(2 * HOUR_SECONDS, DAY_SECONDS)
  return within(DAY_SECONDS, CANCEL_DAYS_MAX * DAY_SECONDS)
}

/** Box and Muller. */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
