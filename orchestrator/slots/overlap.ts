import type { DeviceId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Appointment, SlotsState } from './state.ts'

/** A stretch of time; `end` is exclusive, so one may begin where another ends. */
export interface Interval {
  readonly start: Instant
  readonly end: Instant
}

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end

/** The appointments that keep a device busy at some moment of `span`, by start. */
export const appointmentsOn = ({ booked }: SlotsState, device: DeviceId, span: Interval): Appointment[] =>
  booked.on(device, span)
