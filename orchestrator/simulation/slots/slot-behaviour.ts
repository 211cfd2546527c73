import { MINUTE_MS } from '../../time.ts'
import { normal } from './slot-people.ts'
import type { SlotWorkload } from './slot-workload.ts'

interface Asking {
  /** Days sooner than what they have; null for those who have nothing. */
  readonly gainDays: number | null
  readonly noticeHours: number
  readonly eagerness: number
}

export interface Answer {
  /** Infinite: never read, or read and left. */
  readonly seconds: number
  readonly yes: boolean
}

/** That somebody who hears of the time takes it: the published share at first asking, moved by what it means to them. */
export function willingness({ behaviour: b }: SlotWorkload, { gainDays, noticeHours, eagerness }: Asking): number {
  const heard = b.acceptShare / b.readShare
  const gain =
    gainDays === null ? b.nothingBooked : b.perLogDayGained * (Math.log(1 + gainDays) - Math.log(1 + b.usualGainDays))
  const hurry = noticeHours < 2 ? b.under2h : noticeHours < 24 ? b.under24h : 0
  const odds = Math.log(heard / (1 - heard)) + gain + hurry + b.eagernessSpread * eagerness
  return 1 / (1 + Math.exp(-odds))
}

/** What comes of an offer: whether and when it is read, and what is answered. */
export function answer(workload: SlotWorkload, asking: Asking, random: () => number): Answer {
  const seconds = reads(workload, random)
  const yes = random() < willingness(workload, asking)
  const says = random() < workload.behaviour.saysNoShare
  return { seconds: yes || says ? seconds : Number.POSITIVE_INFINITY, yes }
}

/** Seconds until a message is read; infinite: never, or not in time. */
export function reads({ behaviour }: SlotWorkload, random: () => number): number {
  const { readShare, readMinutes, readSpread } = behaviour
  const read = random() < readShare
  const seconds = ((readMinutes * MINUTE_MS) / 1000) * Math.exp(readSpread * normal(random))
  return read ? seconds : Number.POSITIVE_INFINITY
}
