import type { Acuity } from '../../slots/events.ts'

/**
 * What happens to 12 devices in 60 days, and how people behave. Which figures are published and which are our
 * assumptions: docs/slot-simulation.md.
 */
export interface SlotWorkload {
  readonly days: number
  /** Requests for each slot of the devices' hours. */
  readonly requestsPerSlot: number
  /** Of all requests; the rest are routine. */
  readonly urgentShare: number
  readonly soonShare: number
  /** How many days ahead the time is wished for, at least and at most. */
  readonly wishDays: Readonly<Record<Acuity, readonly [number, number]>>
  /** Of those who get a time later than they could come, so many ask for an earlier one. */
  readonly wantsEarlierShare: number
  /** Somebody who would wait longer than this after their wish is put on the list without a time. */
  readonly patienceDays: number
  /** Of the slots of a day ahead, how many are booked when it begins: on the first, and on the last of `bookedDays`. */
  readonly bookedAtStart: readonly [number, number]
  readonly bookedDays: number
  /** Who waits without a time when it begins, for each slot of one day. */
  readonly waitingAtStart: number
  readonly cancelShare: number
  /** Of the cancellations, how many come under 2 hours before, and from 2 to 24 hours before. */
  readonly cancelUnder2h: number
  readonly cancelUnder24h: number
  readonly noShowShare: number
  readonly earlyFinishShare: number
  /** Days between two breakdowns of one device, and how long one lasts, in the mean. */
  readonly breakdownDays: number
  readonly breakdownHours: number
  readonly behaviour: Behaviour
}

interface Behaviour {
  /** That somebody reads a message in time at all. */
  readonly readShare: number
  /** Minutes until half of those who read it have, and the spread of their logarithm. */
  readonly readMinutes: number
  readonly readSpread: number
  /** Offers accepted by somebody who would gain `usualGainDays` with a day’s notice; all offers together come to about 0.11. */
  readonly acceptShare: number
  readonly usualGainDays: number
  /** What moves the log-odds of a yes. */
  readonly perLogDayGained: number
  readonly nothingBooked: number
  readonly under2h: number
  readonly under24h: number
  readonly eagernessSpread: number
  /** Of those who read and do not want it, so many say no. */
  readonly saysNoShare: number
  /** Of those who would stay away and read a reminder, so many come after all. */
  readonly remindedShare: number
  /** Of those who mean to come and read a reminder, so many say so. */
  readonly confirmsShare: number
  /** Of those who read what is put to them in place of a time that cannot be, so many take it. */
  readonly rebookedShare: number
  /** The phone caller: minutes a call, whether they are reached, and the working hours. */
  readonly callMinutes: number
  readonly reachedShare: number
  readonly callerHours: readonly [number, number]
}

export const SLOT_WORKLOAD: SlotWorkload = {
  days: 60,
  requestsPerSlot: 1,
  urgentShare: 0.04,
  soonShare: 0.16,
  wishDays: { urgent: [1, 4], soon: [4, 12], routine: [10, 35] },
  wantsEarlierShare: 0.5,
  patienceDays: 10,
  bookedAtStart: [0.95, 0.6],
  bookedDays: 35,
  waitingAtStart: 1.5,
  cancelShare: 0.2,
  cancelUnder2h: 0.15,
  cancelUnder24h: 0.35,
  noShowShare: 0.08,
  earlyFinishShare: 0.03,
  breakdownDays: 45,
  breakdownHours: 3,
  behaviour: {
    readShare: 0.75,
    readMinutes: 25,
    readSpread: 1.2,
    acceptShare: 0.125,
    usualGainDays: 14,
    perLogDayGained: 0.5,
    nothingBooked: 0.7,
    under2h: -0.6,
    under24h: -0.3,
    eagernessSpread: 0.8,
    saysNoShare: 0.5,
    remindedShare: 0.45,
    confirmsShare: 0.7,
    rebookedShare: 0.8,
    callMinutes: 6,
    reachedShare: 0.5,
    callerHours: [9, 17],
  },
}
