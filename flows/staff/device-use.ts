import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import { openingOf } from '../../orchestrator/slots/offering.ts'
import { appointmentsOn } from '../../orchestrator/slots/overlap.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import {
  addDays,
  fromLocal,
  type Instant,
  instant,
  localTime,
  MINUTE_MS,
  plusMinutes,
} from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import type { Plan } from '../turn.ts'
import { devicesNamedIn } from './device-named.ts'
import { drawn, field } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { answer, openly, type Step } from './step.ts'

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
const CLOSED = '·'
const DAYS = 7
const DEVICES_MAX = 6

/** "How booked is the MRI?": the devices that are named; null where none is. */
export function planDeviceUse(step: Step): Plan | null {
  const { input } = step.turn
  const devices = input.kind === 'said' ? devicesNamedIn(step, input.text) : []
  if (devices.length === 0) return null
  return answer(step, openly({ kind: 'staff.device-use', devices: devices.slice(0, DEVICES_MAX).map(({ id }) => id) }))
}

/** What is booked of the time still ahead: today by hour, the next days each. */
export function renderDeviceUse(
  { devices: ids }: Extract<StaffReply, { kind: 'staff.device-use' }>,
  { state, now }: RenderFrame,
): Rendered {
  const { devices, utcOffsetMinutes } = topologyOf(state.network)
  const { day: today, minuteOfDay } = localTime(now, utcOffsetMinutes)
  const midnight = (n: number): Instant => fromLocal(addDays(today, n), 0, utcOffsetMinutes)
  const fields = devices
    .filter(({ id }) => ids.includes(id))
    .map((device) => {
      const from = Math.floor(minuteOfDay / 60)
      const hours = Array.from({ length: 24 - from }, (_, n) => {
        const start = plusMinutes(midnight(0), (from + n) * 60)
        return useOf(state, device, start > now ? start : now, plusMinutes(midnight(0), (from + n + 1) * 60))
      })
      const days = Array.from({ length: DAYS }, (_, n) => useOf(state, device, midnight(n + 1), midnight(n + 2)))
      return field(
        device.name,
        `today from ${String(from).padStart(2, '0')}:00 ${drawing(hours)} ${share(hours)}; next ${DAYS} days ${drawing(days)} ${share(days)}`,
      )
    })
  return drawn({
    title: 'Booked of the time still ahead',
    tone: 'neutral',
    fields,
    footnote: `One bar an hour today, then one a day; ${CLOSED} is closed. Booked through Nadi; walk-ins are not in it.`,
  })
}

interface Use {
  readonly booked: number
  readonly open: number
}

/** Milliseconds of one stretch within a local day. */
function useOf(state: NetworkState, { id }: Device, from: Instant, until: Instant): Use {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const { day, weekday } = localTime(from, utcOffsetMinutes)
  const midnight = fromLocal(day, 0, utcOffsetMinutes)
  const use = { booked: 0, open: 0 }
  const overlap = (a: Instant, b: Instant, start: Instant, end: Instant): number =>
    Math.max(0, Math.min(b, end) - Math.max(a, start))
  const booked = appointmentsOn(state.slots, id, { start: from, end: until })
  for (const span of openingOf(state.network, id)?.on(day, weekday) ?? []) {
    const start = instant(Math.max(from, midnight + span.from * MINUTE_MS))
    const end = instant(Math.min(until, midnight + span.to * MINUTE_MS))
    if (start >= end) continue
    use.open += end - start
    for (const { slot } of booked) use.booked += overlap(slot.start, slot.end, start, end)
  }
  return use
}

const drawing = (uses: readonly Use[]): string =>
  uses
    .map(({ booked, open }) =>
      open === 0 ? CLOSED : BARS[Math.min(BARS.length - 1, Math.floor((booked / open) * BARS.length))],
    )
    .join('')

function share(uses: readonly Use[]): string {
  const open = uses.reduce((sum, each) => sum + each.open, 0)
  const booked = uses.reduce((sum, each) => sum + each.booked, 0)
  return open === 0 ? 'closed' : `${Math.round((booked / open) * 100)} %`
}
