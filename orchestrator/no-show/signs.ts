import { topologyOf } from '../network/state.ts'
import type { Appointment } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { DAY_MS, localTime } from '../time.ts'
import type { CellRow, Feature } from './encoding.ts'
import type { Signs } from './state.ts'

/** An appointment, or one that somebody might have. */
export type Booking = Pick<Appointment, 'patient' | 'slot' | 'bookedAt' | 'confirmedAt' | 'askedAt' | 'travelMinutes'>

export function signsOf({ noShow, network }: NetworkState, booking: Booking): Signs {
  const { patient, slot, bookedAt, confirmedAt, askedAt, travelMinutes } = booking
  const { kept, missed } = noShow.attendance.get(patient) ?? { kept: 0, missed: 0 }
  const { weekday, minuteOfDay } = localTime(slot.start, topologyOf(network).utcOffsetMinutes)
  return {
    leadDays: Math.max(0, slot.start - bookedAt) / DAY_MS,
    kept,
    missed,
    weekday,
    hour: Math.floor(minuteOfDay / 60),
    service: slot.service,
    travelMinutes,
    answer: confirmedAt !== null ? 'confirmed' : askedAt !== null ? 'unanswered' : 'not-asked',
  }
}

/** What a model of the network's own visits may know. Nobody's name, religion, caste, sex or address is among it. */
export const FEATURES: readonly Feature[] = [
  { name: 'lead days', kind: 'number' },
  { name: 'kept', kind: 'number' },
  { name: 'missed', kind: 'number' },
  { name: 'weekday', kind: 'category' },
  { name: 'hour', kind: 'number' },
  { name: 'service', kind: 'category' },
  { name: 'answer', kind: 'category' },
  // Last: models that were fitted before it was known read the cells before it.
  { name: 'travel minutes', kind: 'number' },
]

export const rowOf = ({ leadDays, kept, missed, weekday, hour, service, answer, travelMinutes }: Signs): CellRow => [
  leadDays,
  kept,
  missed,
  String(weekday),
  hour,
  service,
  answer,
  travelMinutes,
]
