import { blocksOn } from '../../orchestrator/blocks/state.ts'
import type { DeviceId, ServiceCode } from '../../orchestrator/ids.ts'
import { DAY_FROM_MINUTE } from '../../orchestrator/limits.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device, Span as Opened } from '../../orchestrator/network/topology.ts'
import { freeSlots } from '../../orchestrator/slots/availability.ts'
import { openingOf } from '../../orchestrator/slots/offering.ts'
import { expectedWaitsOn, expectOneMore } from '../../orchestrator/slots/one-more.ts'
import { appointmentsOn } from '../../orchestrator/slots/overlap.ts'
import { type Appointment, inTurn } from '../../orchestrator/slots/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { DAY_MS, fromLocal, type Instant, instant, localTime, plusMinutes } from '../../orchestrator/time.ts'
import { type Entry, type Gap, gapsOn } from '../../orchestrator/waitlist/state.ts'
import type { Intent } from '../intents.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import type { Plan } from '../turn.ts'
import { devicesNamedIn } from './device-named.ts'
import { button, drawn, type Field, field } from './draw.ts'
import { blockedSpan } from './render-block.ts'
import type { StaffReply } from './replies.ts'
import { answer, openly, type Step } from './step.ts'
import { clock, dayWords, endClock, spanWords } from './words.ts'

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
  const { input } = step.turn
  const named = service === undefined && input.kind === 'said' ? devicesNamedIn(step, input.text) : []
  const everywhere = doing(here).length > 0 ? doing(here) : doing(devices)
  const meant = named.length > 0 ? named : everywhere
  const shown = meant.slice(0, DEVICES_MAX).map(({ id }) => id)
  return answer(step, openly({ kind: 'staff.schedule', devices: shown, day: when?.start ?? step.view.now }))
}

/** What is booked and what is free, from the state of the moment; nobody is named. */
export function renderSchedule(
  { devices: ids, day }: Extract<StaffReply, { kind: 'staff.schedule' }>,
  frame: RenderFrame,
): Rendered {
  const { state } = frame
  const { devices, utcOffsetMinutes } = topologyOf(state.network)
  const { day: date, weekday } = localTime(day, utcOffsetMinutes)
  const midnight = fromLocal(date, 0, utcOffsetMinutes)
  const rows = devices
    .filter(({ id }) => ids.includes(id))
    .map(
      (device): Field =>
        field(
          device.name,
          dayOf(frame, device, openingOf(state.network, device.id)?.on(date, weekday) ?? [], midnight),
        ),
    )
  const title = `Schedule, ${dayWords(state, midnight)}`
  if (rows.length === 0)
    return drawn({ title, tone: 'neutral', fields: [], footnote: 'No such device in this network.' })
  const footnote = 'Booked through Nadi; walk-ins are not in it.'
  const shown = devices.filter(({ id }) => ids.includes(id))
  return drawn(
    { title, tone: 'neutral', fields: rows, footnote },
    whoButtons(shown, { start: midnight, end: plusMinutes(midnight, 1440) }, frame),
  )
}

const WHO_BUTTONS_MAX = 3

/** For the next free times that somebody waits for. */
function whoButtons(devices: readonly Device[], day: Span, { state, now }: RenderFrame): Button[] {
  const from = instant(Math.max(plusMinutes(day.start, DAY_FROM_MINUTE), now))
  const slots = devices.flatMap((device) =>
    device.services.flatMap((service) => {
      if (waitingFor(state, device, service).length === 0 || from >= day.end) return []
      const search = { service, facility: device.facility, now, from, until: day.end }
      for (const slot of freeSlots(state, search)) if (slot.device === device.id) return [slot]
      return []
    }),
  )
  return slots
    .sort((a, b) => a.start - b.start || (a.device < b.device ? -1 : 1))
    .slice(0, WHO_BUTTONS_MAX)
    .map(({ device, service, start }) =>
      button(`Who at ${clock(state, start)}?`, { do: 'who-can', device, service, start }),
    )
}

/** Those who wait for a service and would come to that hospital. */
const waitingFor = ({ waitlist }: NetworkState, { facility }: Device, service: ServiceCode): Entry[] =>
  [...waitlist.byService.of(service)]
    .flatMap((id) => waitlist.entries.get(id) ?? [])
    .filter(({ facilities }) => facilities.length === 0 || facilities.includes(facility))

/** "3 wait for ct (1 urgent, longest 12 days)". */
function waitingLines(state: NetworkState, device: Device, now: Instant): string[] {
  return device.services.flatMap((service) => {
    const waiting = waitingFor(state, device, service)
    if (waiting.length === 0) return []
    const urgent = waiting.filter(({ acuity }) => acuity === 'urgent').length
    const days = Math.floor((now - Math.min(...waiting.map(({ since }) => since))) / DAY_MS)
    const more = [...(urgent > 0 ? [`${urgent} urgent`] : []), `longest ${days === 1 ? '1 day' : `${days} days`}`]
    return [`${waiting.length} ${waiting.length === 1 ? 'waits' : 'wait'} for ${service} (${more.join(', ')})`]
  })
}

function dayOf(frame: RenderFrame, device: Device, open: readonly Opened[], midnight: Instant): string {
  const { state, now } = frame
  const { id } = device
  const waiting = waitingLines(state, device, now)
  if (open.length === 0) return ['closed', ...waiting].join('\n')
  const booked = appointmentsOn(state.slots, id, { start: midnight, end: plusMinutes(midnight, 1440) })
  const waits = waitsOf(state, booked)
  const lines = booked
    .sort(inTurn)
    .slice(0, LINES_MAX)
    .map(({ id: own, slot, confirmedAt, late, here, over }) => {
      const remark = here
        ? ` (here, number ${here.token})`
        : late
          ? ` (late${late.minutes === null ? '' : ` ${late.minutes} min`})`
          : confirmedAt === null
            ? ''
            : ' (confirmed)'
      const beyond =
        over === null
          ? ''
          : over.kind === 'urgent'
            ? ` (urgent, put in because: “${MARK.note(over.reason)}”)`
            : ` (one more: about ${Math.round(waits.get(own) ?? 0)} min to wait)`
      return `${span(state, slot)} ${slot.service}${remark}${beyond}`
    })
  const more = booked.length > LINES_MAX ? [`and ${booked.length - LINES_MAX} more`] : []
  const outage = state.devices.outages.get(id)
  const out = outage && { start: outage.from, end: outage.until }
  const isOut = out !== undefined && out.start < plusMinutes(midnight, 1440) && midnight < out.end
  const day = { start: midnight, end: plusMinutes(midnight, 1440) }
  const blocked = blocksOn(state.blocks, id, day)
  const shut = [...(isOut ? [out] : []), ...blocked.map(({ from: start, until: end }) => ({ start, end }))]
  const busy = [...booked, ...shut.map((slot) => ({ slot }))].sort((a, b) => a.slot.start - b.slot.start)
  const free = open
    .flatMap(({ from, to }) => gaps(plusMinutes(midnight, from), plusMinutes(midnight, to), busy))
    .filter(({ end }) => end > now)
    .map(({ start, end }) => ({ start: instant(Math.max(start, now)), end }))
  const gapLine = free.map((each) => span(state, each)).join(', ')
  const refilling = refillsOn(state, id, day).map((gap) => refillWords(state, gap))
  const onDay = { state, now: midnight } // the title has the day
  const down = isOut ? [`out of service ${spanWords(out.start, out.end, onDay)}`] : []
  const kept = blocked.map(({ from, until, reason }) => blockedSpan(from, until, reason, onDay))
  const gapWords = gapLine === '' ? 'nothing free' : `free ${gapLine}`
  const others = othersWait(booked, waits)
  return [...down, ...kept, ...lines, ...more, ...others, ...refilling, gapWords, ...waiting].join('\n')
}

type Waits = ReturnType<typeof expectedWaitsOn>

/** Reckoned only where somebody was put in because others may not come. */
function waitsOf(state: NetworkState, booked: readonly Appointment[]): Waits {
  const extra = booked.find(({ over }) => over?.kind === 'no-show')
  return extra ? expectedWaitsOn(state, extra.slot) : new Map()
}

function othersWait(booked: readonly Appointment[], waits: Waits): string[] {
  const most = Math.max(0, ...booked.filter(({ over }) => over === null).map(({ id }) => waits.get(id) ?? 0))
  return Math.round(most) > 0 ? [`the others wait about ${Math.round(most)} min at most`] : []
}

function refillWords(state: NetworkState, { slot, asked, freedBy }: Gap): string {
  const who = asked.length === 0 ? 'nobody asked yet' : `${asked.length} asked`
  if (freedBy !== 'overbooking') return `refilling ${span(state, slot)} (${who})`
  const wait = Math.round(expectOneMore(state, slot, {})?.waitMinutes ?? 0)
  return `one more offered at ${clock(state, slot.start)} (${who}, about ${wait} min to wait)`
}

const span = (state: NetworkState, { start, end }: Span): string => `${clock(state, start)}–${endClock(state, end)}`

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
