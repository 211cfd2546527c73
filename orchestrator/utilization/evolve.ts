import type { Recorded } from '../decision.ts'
import type { DeviceId } from '../ids.ts'
import { UTILIZATION_KEPT_DAYS } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { addDays, HOUR_MS, type Instant, instant, type LocalDay, localTime, MINUTE_MS } from '../time.ts'

const HOURS = 24

/** Counted as appointments end, before they leave the state. */
export function evolveUtilization(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'slots.elapsed': {
      const over = state.slots.appointments.get(event.appointment)
      if (over) serve(state, over.slot.device, over.slot.start, over.slot.end)
      break
    }
    case 'slots.vacated': {
      const { slot, why } = event
      if (why === 'early-finish') serve(state, slot.device, slot.start, instant(Math.min(at, slot.end)))
      else add(state, slot.device, slot.start, { missed: (slot.end - slot.start) / MINUTE_MS })
      break
    }
  }
}

/** Each piece of an hour under the hour it is in. */
function serve(state: NetworkState, device: DeviceId, start: Instant, end: Instant): void {
  const shift = topologyOf(state.network).utcOffsetMinutes * MINUTE_MS
  for (let from = start; from < end; ) {
    const to = instant(Math.min(end, (Math.floor((from + shift) / HOUR_MS) + 1) * HOUR_MS - shift))
    add(state, device, from, { served: (to - from) / MINUTE_MS })
    from = to
  }
}

function add(
  { utilization, network }: NetworkState,
  device: DeviceId,
  at: Instant,
  { served = 0, missed = 0 }: { readonly served?: number; readonly missed?: number },
): void {
  const { day, minuteOfDay } = localTime(at, topologyOf(network).utcOffsetMinutes)
  const key = `${device} ${day}`
  const known = utilization.days.get(key) ?? { device, day, served: new Array<number>(HOURS).fill(0), missed: 0 }
  const hour = Math.floor(minuteOfDay / 60)
  utilization.days.set(key, {
    ...known,
    served: known.served.with(hour, (known.served[hour] ?? 0) + served),
    missed: known.missed + missed,
  })
  forget(utilization, addDays(day, -UTILIZATION_KEPT_DAYS))
}

function forget({ byDay, days }: NetworkState['utilization'], before: LocalDay): void {
  for (let day = byDay.lowestGroup(); day !== null && day < before; day = byDay.lowestGroup()) {
    for (const key of [...byDay.of(day)]) days.delete(key)
  }
}
