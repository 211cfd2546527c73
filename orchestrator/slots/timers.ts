import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant } from '../time.ts'
import type { SlotsCommand } from './commands.ts'
import { type Appointment, type SlotsState, utcHour } from './state.ts'

/** When the first appointment is over or the first offer lapses. Looks at the appointments of one hour, however many there are. */
export function nextDueSlots({ slots }: NetworkState): Instant | null {
  const hour = slots.byEndHour.lowestGroup()
  const ends = hour === null ? [] : endingIn(slots, hour).map(({ slot }) => slot.end)
  const starts = [...slots.offers.values()].map(({ slot }) => slot.start)
  return ends.length + starts.length === 0 ? null : instant(Math.min(...ends, ...starts))
}

/** Appointments that are over, in the order they ended, then offers whose time has come. */
export function dueSlots({ slots }: NetworkState, now: Instant): SlotsCommand[] {
  const lapsed = [...slots.offers.values()].filter(({ slot }) => slot.start <= now).map(({ id }) => id)
  return [
    ...dueAppointments(slots, now),
    ...lapsed.sort().map((offer) => ({ type: 'slots.expire-offer', offer }) as const),
  ]
}

function dueAppointments(slots: SlotsState, now: Instant): SlotsCommand[] {
  const first = slots.byEndHour.lowestGroup()
  if (first === null) return []
  const over: Appointment[] = []
  for (let at = Number(first) * HOUR_MS; at <= now; at += HOUR_MS) {
    over.push(...endingIn(slots, utcHour(instant(at))).filter(({ slot }) => slot.end <= now))
  }
  return over
    .sort((a, b) => a.slot.end - b.slot.end || (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ type: 'slots.elapse', appointment: id }))
}

const endingIn = ({ byEndHour, appointments }: SlotsState, hour: string): Appointment[] =>
  [...byEndHour.of(hour)].flatMap((id) => appointments.get(id) ?? [])
