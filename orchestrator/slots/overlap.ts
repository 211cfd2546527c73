import type { DeviceId } from '../ids.ts'
import { DAY_MS, type Instant, instant } from '../time.ts'
import { type Appointment, byStart, deviceDay, type SlotsState } from './state.ts'

/** A stretch of time; `end` is exclusive, so one may begin where another ends. */
export interface Interval {
  readonly start: Instant
  readonly end: Instant
}

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end

/** The appointments that keep a device busy at some moment of `span`, by start. */
export function appointmentsOn(state: SlotsState, device: DeviceId, span: Interval): Appointment[] {
  const found: Appointment[] = []
  // The day before as well: nothing lasts longer than a day (`Service.minutes`), but it may run over midnight.
  for (let day = instant(span.start - DAY_MS); day < span.end + DAY_MS; day = instant(day + DAY_MS)) {
    for (const id of state.byDeviceDay.of(deviceDay(device, day))) {
      const appointment = state.appointments.get(id)
      if (appointment && overlaps(appointment.slot, span)) found.push(appointment)
    }
  }
  return found.sort(byStart)
}
