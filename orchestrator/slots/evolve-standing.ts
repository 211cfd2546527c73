import type { Recorded } from '../decision.ts'
import type { DeviceId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant } from '../time.ts'
import { absentOn, earlyOn, notWaitedFor } from './call-forward.ts'
import type { Interval } from './overlap.ts'
import type { Standing } from './state.ts'

/** When somebody who waits at a device may be called in before their time. After appointments and devices have changed. */
export function evolveStanding(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'slots.vacated':
      plan(state, event.slot.device, at, { start: at, end: event.slot.end })
      break
    case 'slots.called-forward':
      // What they leave stands empty once they are done, unless whoever was not there has it.
      plan(state, event.slot.device, at, event.instead ? null : { start: event.slot.end, end: event.from.end })
      break
    case 'slots.nobody-called': {
      const known = state.slots.standing.get(event.device)
      if (known) keep(state, { ...known, lookAt: event.lookAt })
      break
    }
    case 'slots.checked-in':
    case 'slots.running-late':
    case 'slots.cancelled':
      plan(state, event.slot.device, at)
      break
    case 'slots.rescheduled':
      plan(state, event.from.device, at)
      break
    case 'devices.delayed':
      // Whoever is there waits for those before them.
      state.slots.standing.delete(event.device)
      break
    case 'network.configured':
      for (const device of [...state.slots.standing.keys()]) {
        if (!event.topology.devices.some(({ id }) => id === device)) state.slots.standing.delete(device)
      }
      break
  }
}

function plan(state: NetworkState, device: DeviceId, at: Instant, empty?: Interval | null): void {
  const stood = empty === undefined ? (state.slots.standing.get(device)?.empty ?? null) : empty
  const still = stood && stood.end > at && stood.start < stood.end ? stood : null
  keep(state, { device, empty: still, lookAt: nextCall(state, device, still, at) })
}

/** When it stands empty, or whoever's turn it is is not waited for any longer, while somebody is there before their time. */
function nextCall(state: NetworkState, device: DeviceId, empty: Interval | null, at: Instant): Instant | null {
  const early = earlyOn(state, device, at)
  const last = early.at(-1)
  if (!last) return null
  const absent = absentOn(state, device, at).find(({ slot }) => slot.start < last.slot.start)
  const moments = [...(empty ? [empty.start] : []), ...(absent ? [notWaitedFor(absent)] : [])]
  return moments.length === 0 ? null : instant(Math.max(at, Math.min(...moments)))
}

function keep({ slots: { standing } }: NetworkState, row: Standing): void {
  if (row.empty === null && row.lookAt === null) standing.delete(row.device)
  else standing.set(row.device, row)
}
