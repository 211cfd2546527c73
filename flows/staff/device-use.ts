import type { DeviceId } from '../../orchestrator/ids.ts'
import { UTILIZATION_KEPT_DAYS } from '../../orchestrator/limits.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import { openingOf } from '../../orchestrator/slots/offering.ts'
import { appointmentsOn, type Interval } from '../../orchestrator/slots/overlap.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import {
  addDays,
  fromLocal,
  type Instant,
  instant,
  type LocalDay,
  localTime,
  MINUTE_MS,
  plusDays,
  plusMinutes,
  weekdayOf,
} from '../../orchestrator/time.ts'
import { deviceDayOf } from '../../orchestrator/utilization/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import type { Plan, View } from '../turn.ts'
import { devicesNamedIn } from './device-named.ts'
import { drawn, field } from './draw.ts'
import { bedNamedIn } from './named-bed.ts'
import type { StaffReply } from './replies.ts'
import { answer, openly, type Step } from './step.ts'
import { drawnDays, drawnHours, legendOf, share, type Use } from './use-picture.ts'
import { dayWords } from './words.ts'

const DAYS = 7
const DEVICES_MAX = 6
const DAYS_SHOWN_MAX = 31
const USE =
  /\b(?:utili[sz]ation|usage|how (?:well )?(?:booked|busy|full|used|much used)|occupancy|idle time)\b|\bkitni? (?:use|bhari|busy|istemal)\b/i
const TELLS = /\b(?:was|were|did|had|thi|tha)\b/i
const DAYS_OF_YEAR = 365
const LAST_DAYS = /\b(?:last|past|previous)\s+(\d{1,2})\s+days?\b/i

/** "CT utilisation last week", "how booked is the MRI?", however it was heard. */
export const planDeviceUseText = (step: Step, text: string): Plan | null =>
  USE.test(text) && !bedNamedIn(step.view.state, text, step.actor.facility).said ? planDeviceUse(step) : null

/** The devices that are named, ahead or in the past time that is named; null where no device is. */
export function planDeviceUse(step: Step): Plan | null {
  const { input } = step.turn
  const devices = input.kind === 'said' ? devicesNamedIn(step, input.text) : []
  if (devices.length === 0 || input.kind !== 'said') return null
  const shown = devices.slice(0, DEVICES_MAX).map(({ id }) => id)
  return answer(step, openly({ kind: 'staff.device-use', devices: shown, ...pastIn(input.text, step.view) }))
}

/** A time that has begun by now, days that are named whole. */
function pastIn(text: string, { times, now, state }: View): { from?: Instant; until?: Instant } {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const lastDays = LAST_DAYS.exec(text)?.[1]
  const { day: today } = localTime(now, utcOffsetMinutes)
  if (lastDays !== undefined) {
    const first = addDays(today, -Math.min(Number(lastDays), DAYS_SHOWN_MAX))
    return { from: fromLocal(first, 0, utcOffsetMinutes), until: fromLocal(today, 0, utcOffsetMinutes) }
  }
  const past = times(text).find(
    ({ start, end }) => end !== null && start < now && localTime(start, utcOffsetMinutes).day < today,
  )
  if (past?.end) return { from: past.start, until: past.end }
  // "Was … on 28 Nov": a date is read as one ahead, and meant of the last year.
  const ahead = TELLS.test(text)
    ? times(text).find(({ start, end }) => end !== null && start > plusDays(now, DAYS_OF_YEAR / 2))
    : undefined
  return ahead?.end ? { from: plusDays(ahead.start, -DAYS_OF_YEAR), until: plusDays(ahead.end, -DAYS_OF_YEAR) } : {}
}

/** What is booked of the time still ahead: today by hour, the next days each. */
export function renderDeviceUse(
  reply: Extract<StaffReply, { kind: 'staff.device-use' }>,
  { state, now }: RenderFrame,
): Rendered {
  const { devices: ids, from: since, until } = reply
  if (since !== undefined && until !== undefined) return renderPast(ids, { start: since, end: until }, { state, now })
  const { devices, utcOffsetMinutes } = topologyOf(state.network)
  const { day: today, minuteOfDay } = localTime(now, utcOffsetMinutes)
  const midnight = (n: number): Instant => fromLocal(addDays(today, n), 0, utcOffsetMinutes)
  const from = Math.floor(minuteOfDay / 60)
  const fields = devices
    .filter(({ id }) => ids.includes(id))
    .map((device) => {
      const hours = Array.from({ length: 24 - from }, (_, n) => {
        const start = plusMinutes(midnight(0), (from + n) * 60)
        return bookedOf(state, device, start > now ? start : now, plusMinutes(midnight(0), (from + n + 1) * 60))
      })
      const days = Array.from({ length: DAYS }, (_, n) => ({
        name: dayWords(state, midnight(n + 1)),
        ...bookedOf(state, device, midnight(n + 1), midnight(n + 2)),
      }))
      return field(device.name, `today ${drawnHours(hours, from)}\n${drawnDays(days, ids.length === 1)}`)
    })
  return drawn({
    title: 'Booked of the time still ahead',
    tone: 'neutral',
    fields,
    footnote: legendOf(fields.map(({ value }) => value)),
  })
}

/** What became of days that have begun: one bar a day, or one an hour of a single day. */
function renderPast(
  ids: readonly DeviceId[],
  { start, end }: Interval,
  { state, now }: Pick<RenderFrame, 'state' | 'now'>,
): Rendered {
  const { devices, utcOffsetMinutes } = topologyOf(state.network)
  const dayOf = (at: Instant): LocalDay => localTime(at, utcOffsetMinutes).day
  const last = dayOf(instant(end - 1))
  const days: LocalDay[] = []
  for (let day = dayOf(start); day <= last && days.length < DAYS_SHOWN_MAX; day = addDays(day, 1)) days.push(day)
  const nameOf = (day: LocalDay): string => dayWords(state, fromLocal(day, 0, utcOffsetMinutes))
  const [only, another] = days
  const picture = (device: Device): string => {
    if (only && !another) return drawnHours(hoursOf(state, device, only), 0)
    const uses = days.map((day) => ({ name: nameOf(day), ...pastUse(state, device, day) }))
    return ids.length === 1 ? `${share(uses)} in all\n${drawnDays(uses, true)}` : drawnDays(uses, false)
  }
  const fields = devices
    .filter(({ id }) => ids.includes(id))
    .map((device) => {
      const missed = days.reduce((sum, day) => sum + (deviceDayOf(state.utilization, device.id, day)?.missed ?? 0), 0)
      return field(device.name, `${picture(device)}${missed === 0 ? '' : `\nnot come to: ${Math.round(missed)} min`}`)
    })
  const when = only && !another ? nameOf(only) : `${nameOf(dayOf(start))} to ${nameOf(last)}`
  return drawn({
    title: `Used${end > now ? ' and booked' : ''}, ${when}`,
    tone: 'neutral',
    fields,
    footnote: `${legendOf(fields.map(({ value }) => value))} I remember ${UTILIZATION_KEPT_DAYS} days.`,
  })
}

/** Minutes of a day that were served or are booked, of what its hours are. */
function pastUse(state: NetworkState, device: Device, day: LocalDay): Use {
  const served = deviceDayOf(state.utilization, device.id, day)?.served ?? []
  const midnight = fromLocal(day, 0, topologyOf(state.network).utcOffsetMinutes)
  const ahead = bookedOf(state, device, midnight, plusMinutes(midnight, 24 * 60)).booked
  const booked = served.reduce((sum, minutes) => sum + minutes, 0) * MINUTE_MS + ahead
  const open = spansOn(state, device, day).reduce((sum, { from, to }) => sum + to - from, 0) * MINUTE_MS
  return { booked, open: Math.max(open, booked) }
}

function hoursOf(state: NetworkState, device: Device, day: LocalDay): Use[] {
  const served = deviceDayOf(state.utilization, device.id, day)?.served ?? []
  const spans = spansOn(state, device, day)
  return Array.from({ length: 24 }, (_, hour) => {
    const [from, to] = [hour * 60, (hour + 1) * 60]
    const open = spans.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0)
    const booked = (served[hour] ?? 0) * MINUTE_MS
    return { booked, open: Math.max(open * MINUTE_MS, booked) }
  })
}

const spansOn = ({ network }: NetworkState, { id }: Device, day: LocalDay) =>
  openingOf(network, id)?.on(day, weekdayOf(day)) ?? []

/** Milliseconds of one stretch within a local day. */
function bookedOf(state: NetworkState, { id }: Device, from: Instant, until: Instant): Use {
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
