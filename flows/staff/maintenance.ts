import type { Decision } from '../../orchestrator/decision.ts'
import { BlockId } from '../../orchestrator/ids.ts'
import { beforeDue } from '../../orchestrator/maintenance/decide.ts'
import { quietWindows } from '../../orchestrator/maintenance/quiet-window.ts'
import { upkeepOf } from '../../orchestrator/maintenance/state.ts'
import { lookupsOf, topologyOf } from '../../orchestrator/network/state.ts'
import type { Device, Maintenance } from '../../orchestrator/network/topology.ts'
import type { Interval } from '../../orchestrator/slots/overlap.ts'
import type { Press } from '../press.ts'
import { newId, type Plan, type Saying, type View } from '../turn.ts'
import { pressBlock } from './block.ts'
import { deskTime, spanOf } from './desk-time.ts'
import { devicesNamedIn } from './device-named.ts'
import { bedNamedIn } from './named-bed.ts'
import type { StaffReply } from './replies.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'
import { topicOf } from './topic.ts'

/** "When is the MRI's maintenance?", "schedule MRI maintenance", "find a quiet time next week to service the CT". */

const ABOUT = /\b(?:maintenance|servic(?:ed|ing)|service\s+(?:the|it)\b|amc|preventive|upkeep)\b|\bservice due\b/i
const ASKS =
  /\b(?:when|what|which|any|is|are|kab|kaunsi|kya)\b.*\b(?:maintenance|servic\w+|amc|upkeep)\b|\b(?:maintenance|servic\w+)\b.{0,25}\b(?:due|planned|scheduled|kab|status|next)\b|^\s*(?:list|show)\b/i
const SCHEDULES =
  /\b(?:schedule|plan|arrange|book|fix|find|propose|suggest|organi[sz]e|set up)\b.*\b(?:maintenance|servic\w+|service|amc|upkeep)\b|\b(?:maintenance|servic(?:e|ing))\b.{0,20}\b(?:karwa\w*|karan[ai]|rakh\w*|lagao|lagwa\w*|schedule|plan) ?\w*\s*$|\bquiet(?:est)? (?:time|hour|hours|slot|window)\b/i
const ASKS_FIRST = /^\s*(?:when|what|which|is|are|was|has|any|kab|kya)\b|\?\s*$/i
/** A question changes nothing, however it was read. */
const ENQUIRES = /\?\s*$|\bover-?due\b/i
const DONE =
  /\b(?:maintenance|servic\w+|amc|upkeep)\b.{0,20}\b(?:done|complete[d]?|finished|over|ho ?gaya|ho ?gayi|khatam)\b|\b(?:done|completed|finished) (?:with )?(?:the )?.{0,20}\b(?:maintenance|servicing)\b|\bwas serviced\b/i
const PUTS_OFF =
  /\b(?:postpone|cancel|delay|defer|put off|call off|skip|reschedule|move|shift|push|not (?:now|today|needed)|taal\w*|baad me(?:in)?)\b/i
const CANCELS = /\b(?:cancel|call off|skip|not needed)\b/i
/** Said of a time that has come, or is told by somebody else's report. */
const ELSEWHERE = /\b(?:beds?|icu|hdu|nicu|wards?|ambulances?|amb-\d+|down|back up|under|out of)\b/i

type Windows = Extract<StaffReply, { kind: 'staff.maintenance-windows' }>
type Item = Pick<Windows, 'item' | 'minutes'>

export function planMaintenanceText(step: Step, text: string): Plan | null {
  if (!ABOUT.test(text) || ELSEWHERE.test(text) || bedNamedIn(step.view.state, text, step.actor.facility).said)
    return null
  const devices = devicesMeant(step, text)
  const [only, another] = devices
  if (only && !another && !ASKS_FIRST.test(text)) {
    const changed = planChanged(step, text, only)
    if (changed) return changed
  }
  if (SCHEDULES.test(text) && !/^\s*(?:when|what|is|are)\b/i.test(text)) return planSchedule(step, text, devices)
  return ASKS.test(text) || ENQUIRES.test(text) ? planAsked(step, devices) : null
}

/** "MRI maintenance is done", "cancel it", "postpone it", "move it to Friday 8-10": never that the device is down. */
function planChanged(step: Step, text: string, device: Device): Plan | null {
  const { view } = step
  const rows = upkeepOf(view.state.maintenance, device.id)
  const planned = rows.find(({ block }) => block !== null)
  const next = planned ?? rows.find(({ status }) => status === 'asked') ?? rows[0]
  if (DONE.test(text)) {
    if (!next) return planAsked(step, [device])
    return order(step, { type: 'maintenance.complete', device: device.id, item: next.item })
  }
  if (!PUTS_OFF.test(text)) return null
  const time = deskTime(text, view)
  const span = time && spanOf(time, view)
  if (time && time.from !== null && span?.end) {
    if (planned?.block)
      return order(step, { type: 'blocks.change', block: planned.block, from: span.start, until: span.end })
    return planSchedule(step, `schedule ${text}`, [device])
  }
  if (planned?.block && CANCELS.test(text)) return order(step, { type: 'blocks.lift', block: planned.block })
  if (next?.status === 'asked') return order(step, { type: 'maintenance.put-off', device: device.id, item: next.item })
  return planAsked(step, [device])
}

/** Those that are named, else the one that was spoken of. */
function devicesMeant(step: Step, text: string): readonly Device[] {
  const named = devicesNamedIn(step, text)
  if (named.length > 0) return named
  const spokenOf = lookupsOf(step.view.state.network).devices.get(topicOf(step, 'device')?.device ?? NONE)
  return spokenOf ? [spokenOf] : []
}
const NONE = '' as Device['id']

/** Of the asker's hospital, where no device is named. */
function planAsked(step: Step, devices: readonly Device[]): Plan {
  const { view, actor } = step
  const here = topologyOf(view.state.network).devices.filter(
    ({ facility, maintenance = [] }) => facility === actor.facility && maintenance.length > 0,
  )
  const meant = devices.length > 0 ? devices : here
  return answer(step, openly({ kind: 'staff.maintenance', devices: meant.map(({ id }) => id) }))
}

function planSchedule(step: Step, text: string, devices: readonly Device[]): Plan | null {
  const { view } = step
  const [only, another] = devices
  if (!only || another) return devices.length === 0 ? planAsked(step, devices) : whichDevice(step, text, devices)
  const time = deskTime(text, view)
  const span = time && spanOf(time, view)
  if (time && time.from !== null && span?.end) {
    return pressBlock(step, {
      do: 'block-device',
      device: only.id,
      from: span.start,
      until: span.end,
      reason: 'maintenance',
    })
  }
  const next = specsOf(view, only)[0]
  const minutes = time?.minutes ?? next?.minutes
  if (minutes === undefined) return answer(step, openly({ kind: 'staff.maintenance-how-long', device: only.id }))
  const item = next && minutes >= next.minutes ? next : null
  const within = time?.stretch && span?.end ? { start: span.start, end: span.end } : undefined
  return answer(step, openly(windowsFor(view, only, { item: item?.id ?? null, minutes }, { within })))
}

/** The only one of them that the network file knows maintenance of, else all of them with a button each. */
function whichDevice(step: Step, text: string, devices: readonly Device[]): Plan {
  const [first, another] = devices.filter(({ maintenance = [] }) => maintenance.length > 0)
  return (first && !another ? planSchedule(step, text, [first]) : null) ?? planAsked(step, devices)
}

/** What has to be done to it, the soonest due first, what is planned last. */
function specsOf({ state }: View, { id, maintenance = [] }: Device): Maintenance[] {
  const rows = upkeepOf(state.maintenance, id)
  return [...rows.filter(({ block }) => block === null), ...rows.filter(({ block }) => block !== null)].flatMap(
    ({ item }) => maintenance.find((each) => each.id === item) ?? [],
  )
}

function windowsFor(
  { state, now }: View,
  device: Device,
  { item, minutes }: Item,
  { within, meanwhile = null }: { readonly within?: Interval | undefined; readonly meanwhile?: number | null } = {},
): Windows {
  const due = upkeepOf(state.maintenance, device.id).find((each) => each.item === item)?.due ?? null
  const hours = device.maintenance?.find(({ id }) => id === item)?.hours
  const search = within ?? beforeDue(state, due, now)
  const { windows, historyDays } = quietWindows(state, device, { minutes, hours }, search, now)
  return { kind: 'staff.maintenance-windows', device: device.id, item, minutes, windows, historyDays, meanwhile }
}

export function pressMaintain(step: Step, press: Extract<Press, { do: 'maintain' }>): Plan {
  const { do: _, ...what } = press
  const block = newId('BLK', step.turn.seed, (id) => step.view.state.blocks.blocks.has(BlockId.parse(id)))
  return order(step, { type: 'maintenance.approve', ...what, block: BlockId.parse(block) })
}

export function pressOtherWindow(step: Step, { device: id, item }: Extract<Press, { do: 'maintain-other' }>): Plan {
  const { view } = step
  const device = lookupsOf(view.state.network).devices.get(id)
  const spec = device?.maintenance?.find((each) => each.id === item)
  const rejection = { code: 'maintenance.unknown', device: id, item } as const
  if (!device || !spec) return answer(step, quietly(step, { kind: 'staff.refused', rejection }))
  return answer(step, openly(windowsFor(view, device, { item, minutes: spec.minutes })))
}

export function reportMaintenance(step: Step, decision: Decision): Saying {
  if (!decision.ok) {
    const { rejection } = decision
    if (rejection.code !== 'maintenance.booked-meanwhile') return quietly(step, { kind: 'staff.refused', rejection })
    const { device: id, item, people: meanwhile } = rejection
    const device = lookupsOf(step.view.state.network).devices.get(id)
    const spec = device?.maintenance?.find((each) => each.id === item)
    if (!device || !spec) return quietly(step, { kind: 'staff.refused', rejection })
    return openly(windowsFor(step.view, device, { item, minutes: spec.minutes }, { meanwhile }))
  }
  const done = decision.events.find((event) => event.type === 'maintenance.completed')
  if (done) return openly({ kind: 'staff.maintenance', devices: [done.device] })
  const putOff = decision.events.find((event) => event.type === 'maintenance.put-off')
  if (putOff) return openly({ kind: 'staff.maintenance-put-off', event: putOff })
  const event = decision.events.find((each) => each.type === 'blocks.blocked')
  const rebooked = decision.events.find((each) => each.type === 'rebooking.planned') ?? null
  return openly(event ? { kind: 'staff.block-is', event, rebooked } : { kind: 'staff.stopped' })
}
