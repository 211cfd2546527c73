import type { DeviceId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device, Span as Opened } from '../../orchestrator/network/topology.ts'
import { openingOf } from '../../orchestrator/slots/offering.ts'
import { appointmentsOn } from '../../orchestrator/slots/overlap.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { fromLocal, type Instant, localTime, plusMinutes } from '../../orchestrator/time.ts'
import { type Gap, gapsOn } from '../../orchestrator/waitlist/state.ts'
import type { Intent } from '../intents.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import type { Plan } from '../turn.ts'
import { drawn, type Field, field } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { answer, openly, type Step } from './step.ts'
import { clock } from './words.ts'

const DEVICES_MAX = 8
const LINES_MAX = 12

/** "CT list tomorrow": the day of every device here that does it, or of all that are here. */
export function planSchedule(
  step: Step,
  { service, when }: Extract<Intent, { name: 'schedule_overview' }>['args'],
): Plan {
  const { devices } = topologyOf(step.view.state.network)
  const here = devices.filter(({ facility }) => facility === step.actor.facility)
  const doing = (all: readonly Device[]): Device[] =>
    all.filter(({ services }) => service === undefined || services.includes(service))
  const meant = doing(here).length > 0 ? doing(here) : doing(devices)
  const shown = meant.slice(0, DEVICES_MAX).map(({ id }) => id)
  return answer(step, openly({ kind: 'staff.schedule', devices: shown, day: when?.start ?? step.view.now }))
}

/** What is booked and what is free, from the state of the moment; nobody is named. */
export function renderSchedule(
  { devices: ids, day }: Extract<StaffReply, { kind: 'staff.schedule' }>,
  { state }: RenderFrame,
): Rendered {
  const { devices, utcOffsetMinutes } = topologyOf(state.network)
  const { day: date, weekday } = localTime(day, utcOffsetMinutes)
  const midnight = fromLocal(date, 0, utcOffsetMinutes)
  const rows = devices
    .filter(({ id }) => ids.includes(id))
    .map(
      (device): Field =>
        field(
          device.name,
          dayOf(state, device, openingOf(state.network, device.id)?.on(date, weekday) ?? [], midnight),
        ),
    )
  const title = `Schedule, ${date}`
  if (rows.length === 0)
    return drawn({ title, tone: 'neutral', fields: [], footnote: 'No such device in this network.' })
  return drawn({ title, tone: 'neutral', fields: rows, footnote: 'Booked through Nadi; walk-ins are not in it.' })
}

function dayOf(state: NetworkState, { id }: Device, open: readonly Opened[], midnight: Instant): string {
  if (open.length === 0) return 'closed'
  const booked = appointmentsOn(state.slots, id, { start: midnight, end: plusMinutes(midnight, 1440) })
  const lines = booked.slice(0, LINES_MAX).map(({ slot, confirmedAt, late, here }) => {
    const remark = here
      ? ` (here, number ${here.token})`
      : late
        ? ` (late${late.minutes === null ? '' : ` ${late.minutes} min`})`
        : confirmedAt === null
          ? ''
          : ' (confirmed)'
    return `${clock(state, slot.start)}–${clock(state, slot.end)} ${slot.service}${remark}`
  })
  const more = booked.length > LINES_MAX ? [`and ${booked.length - LINES_MAX} more`] : []
  const outage = state.devices.outages.get(id)
  const out = outage && { start: outage.from, end: outage.until }
  const isOut = out !== undefined && out.start < plusMinutes(midnight, 1440) && midnight < out.end
  const busy = isOut ? [...booked, { slot: out }].sort((a, b) => a.slot.start - b.slot.start) : booked
  const free = open.flatMap(({ from, to }) => gaps(plusMinutes(midnight, from), plusMinutes(midnight, to), busy))
  const gapLine = free.map(({ start, end }) => `${clock(state, start)}–${clock(state, end)}`).join(', ')
  const day = { start: midnight, end: plusMinutes(midnight, 1440) }
  const refilling = refillsOn(state, id, day).map(({ slot, asked }) => {
    const who = asked.length === 0 ? 'nobody asked yet' : `${asked.length} asked`
    return `refilling ${clock(state, slot.start)}–${clock(state, slot.end)} (${who})`
  })
  const down = isOut ? [`out of service ${clock(state, out.start)}–${clock(state, out.end)}`] : []
  return [...down, ...lines, ...more, ...refilling, gapLine === '' ? 'nothing free' : `free ${gapLine}`].join('; ')
}

/** Freed times that are being offered to people. */
function refillsOn({ waitlist }: NetworkState, device: DeviceId, { start, end }: Span): Gap[] {
  const days = [start, plusMinutes(end, -1)].flatMap((at) => gapsOn(waitlist, device, at))
  return days.filter((gap, n) => days.indexOf(gap) === n && gap.slot.start >= start && gap.slot.start < end)
}

interface Span {
  readonly start: Instant
  readonly end: Instant
}

/** What is left of one opening between its appointments, which come by start. */
function gaps(from: Instant, to: Instant, booked: readonly { readonly slot: Span }[]): Span[] {
  const free: Span[] = []
  let at = from
  for (const { slot } of booked) {
    if (slot.start > at && slot.start <= to) free.push({ start: at, end: slot.start })
    if (slot.end > at) at = slot.end
  }
  return at < to ? [...free, { start: at, end: to }] : free
}
