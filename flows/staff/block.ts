import type { BlockReason, BlocksEvent } from '../../orchestrator/blocks/events.ts'
import type { Block } from '../../orchestrator/blocks/state.ts'
import type { Decision, Event } from '../../orchestrator/decision.ts'
import { BlockId, type DeviceId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import { addDays, fromLocal, type Instant, localTime, MINUTE_MS, plusMinutes } from '../../orchestrator/time.ts'
import type { Press } from '../press.ts'
import { newId, type Plan, type Saying, type View } from '../turn.ts'
import { type DeskTime, deskTime, spanOf } from './desk-time.ts'
import { devicesNamedIn } from './device-named.ts'
import { bedNamedIn } from './named-bed.ts'
import { answer, frameOf, openly, order, quietly, type Step, under } from './step.ts'
import { lastTopic, topicOf } from './topic.ts'

/** "Block CT 2-3 for QA", "block Friday afternoon", "keep the MRI free tomorrow till 12"; "unblock CT 2-3". */

const BLOCKS =
  /\bblock(?:ed|ing)?\b|\bkeep\b.{1,40}\b(?:free|clear|empty|blocked)\b|\b(?:no|stop)\b.{0,12}\b(?:patients|bookings?|appointments?|slots?)\b.{0,30}\b(?:on|for|at|in)\b|\bband rakh/i
const LIFTS =
  /\bun-?block\b|\b(?:remove|lift|cancel|delete|release|end|undo|clear)\b.{0,30}\bblock(?:ed|ing)?\b|\bblock\b.{0,30}\b(?:hatao|hata do|hata dena|khatam|not needed|no longer)\b/i
/** Of a device that is blocked; of any other it is something else. */
const REOPENS = /\b(?:open|free|available|usable)\b.{0,20}\bagain\b|\breopen\b|\b(?:wapas|phir se) (?:khol|chalu)/i
const LISTS =
  /^\s*(?:what|which|anything|is|are|when|why|list|show)\b.*\bblock(?:s|ed)?\b|^\s*blocks?\s*\??\s*$|\bkya\b.{0,30}\bblock(?:s|ed)?\b|\bblock(?:s|ed)?\b.{0,12}\bkya\b/i
const NAMES_BLOCK = /\bblock\b/i
const CHANGES =
  /\b(?:make|change|move|shift|push|extend|shorten|set|kar ?do|kardo|karo|rakho)\b|\binstead\b|^\s*(?:no|nahi|sorry|actually|oops)\b/i
const BY =
  /\b(?:by|(?=\d+ ?(?:m|h)\w* (?:more|longer|less)))\s*(\d{1,3}|an?|one|half an)\s*(m|mins?|minutes?|h|hrs?|hours?)\b/i
const SHORTER = /\b(?:shorten|shorter|less|reduce|cut)\b/i
const CANCELS =
  /^\s*(?:(?:please|pls|ok|sorry|no|actually)[, ]+)?(?:cancel|remove|undo|unblock|lift|delete|hatao|hata do)\b[^?]{0,24}$/i
const ASKS = /\?\s*$|^\s*(?:who|which|when|how|why|what|is|are|was|did|has)\b/i
/** Of beds, wards and ambulances other flows know more. */
const ELSEWHERE = /\b(?:beds?|icu|hdu|nicu|wards?|ambulances?|amb-\d+|roads?)\b/i
const CHOICES_MAX = 8
/** A bare time is an answer, a long sentence is not. */
const ANSWER_WORDS_MAX = 6

const REASONS: readonly (readonly [BlockReason, RegExp])[] = [
  ['quality-check', /\b(?:qa|qc|quality|calibrat\w*|phantom)\b/i],
  ['training', /\b(?:training|teaching|demo|class|cme|students?|workshop)\b/i],
  ['cleaning', /\b(?:clean\w*|fumigat\w*|disinfect\w*|saaf|safai)\b/i],
  ['maintenance', /\b(?:maintenance|servic(?:e|ing)|pm|engineer|repairs?|amc|upgrade|install\w*)\b/i],
  ['inpatients', /\b(?:in-?patients?|ipd|emergenc\w*|ward patients?|icu patients?|vip)\b/i],
  [
    'staffing',
    /\b(?:leave|absent|off sick|sick|short[- ]staffed|no (?:technician|staff|doctor|radiologist|operator)|meeting|conference|lunch|chutti)\b/i,
  ],
]

const reasonIn = (text: string): BlockReason => REASONS.find(([, words]) => words.test(text))?.[0] ?? 'other'

export function planBlockText(step: Step, text: string): Plan | null {
  if (bedNamedIn(step.view.state, text, step.actor.facility).said) return null
  const devices = devicesNamedIn(step, text)
  if (devices.length === 0 && ELSEWHERE.test(text)) return null
  if (LISTS.test(text)) return planBlocks(step, text, devices)
  if (ASKS.test(text)) return null
  const changed = planChange(step, text, devices)
  if (changed) return changed
  if (LIFTS.test(text)) return planLift(step, text, devices)
  if (BLOCKS.test(text)) return planBlock(step, text, devices)
  if (REOPENS.test(text) && blocksMeant(step, text, devices).there.length > 0) return planLift(step, text, devices)
  return planWhen(step, text)
}

function planBlock(step: Step, text: string, devices: readonly Device[]): Plan | null {
  const time = deskTime(text, step.view)
  const reason = reasonIn(text)
  const span = time && spanOf(time, step.view)
  const [only, another] = devices
  if (!only && !span) return null
  if (!only || another) return answer(step, openly(whichDevice(step, devices, reason, span)))
  return span?.end
    ? pressBlock(step, press(only.id, reason, span.start, span.end))
    : askHowLong(step, only.id, reason, span)
}

const press = (device: DeviceId, reason: BlockReason, from: Instant, until: Instant): BlockPress => ({
  do: 'block-device',
  device,
  from,
  until,
  reason,
})

type BlockPress = Extract<Press, { do: 'block-device' }>
type Span = ReturnType<typeof spanOf>

/** All that are named, else all of the asker's own hospital. */
function whichDevice(step: Step, named: readonly Device[], reason: BlockReason, span: Span | null) {
  const { view, actor } = step
  const all = topologyOf(view.state.network).devices
  const meant = named.length > 0 ? named : all.filter(({ facility }) => facility === actor.facility)
  const start = span?.start ?? view.now
  const end = span?.end ?? plusMinutes(start, 60)
  return {
    kind: 'staff.block-which',
    from: start,
    until: end,
    choices: meant.slice(0, CHOICES_MAX).map(({ id }) => ({ device: id, press: press(id, reason, start, end) })),
  } as const
}

const LENGTHS = [30, 60, 120] as const

function askHowLong(step: Step, device: DeviceId, reason: BlockReason, span: Span | null): Plan {
  const { view } = step
  const start = span?.start ?? view.now
  const { utcOffsetMinutes } = topologyOf(view.state.network)
  const midnight = fromLocal(addDays(localTime(start, utcOffsetMinutes).day, 1), 0, utcOffsetMinutes)
  const choices = [
    ...LENGTHS.map((minutes) => ({ minutes, press: press(device, reason, start, plusMinutes(start, minutes)) })),
    { minutes: null, press: press(device, reason, start, midnight) },
  ]
  const dialogue = under(step.dialogue, { flow: 'block', device, reason })
  return answer({ dialogue }, openly({ kind: 'staff.block-when', device, from: start, choices }))
}

/** "2-3", where it was asked when. */
function planWhen(step: Step, text: string): Plan | null {
  const begun = frameOf(step.dialogue, 'block')
  if (!begun || text.trim().split(/\s+/).length > ANSWER_WORDS_MAX) return null
  const time = deskTime(text, step.view)
  const span = time && spanOf(time, step.view)
  if (!span?.end) return null
  const reason = begun.reason === 'other' ? reasonIn(text) : begun.reason
  return pressBlock(
    { ...step, dialogue: under(step.dialogue, null) },
    press(begun.device, reason, span.start, span.end),
  )
}

/** "What is blocked?" */
function planBlocks(step: Step, text: string, devices: readonly Device[]): Plan {
  const blocks = blocksMeant(step, text, devices)
    .found.slice(0, CHOICES_MAX)
    .map(({ id }) => id)
  return answer(step, openly({ kind: 'staff.blocks', blocks }))
}

/** "Make it 9 to 11", "till 4 instead", of the block that was spoken of last; "cancel it". */
function planChange(step: Step, text: string, devices: readonly Device[]): Plan | null {
  const spokenOf =
    lastTopic(step)?.what === 'block' || NAMES_BLOCK.test(text) ? topicOf(step, 'block')?.block : undefined
  const block = spokenOf && step.view.state.blocks.blocks.get(spokenOf)
  if (!block || devices.some(({ id }) => id !== block.device)) return null
  const time = deskTime(text, step.view)
  if (CANCELS.test(text) && !time) return order(step, { type: 'blocks.lift', block: block.id })
  const longer = lengthened(block, text)
  if (longer) return order(step, { type: 'blocks.change', block: block.id, ...longer })
  const span = time && CHANGES.test(text) ? changedSpan(block, time, step.view) : null
  return span && order(step, { type: 'blocks.change', block: block.id, ...span })
}

/** "Extend it by an hour", "30 min more". */
function lengthened({ from, until }: Block, text: string): { from: Instant; until: Instant } | null {
  const [, amount = '', unit = ''] = BY.exec(text) ?? []
  if (unit === '') return null
  const count = /^\d/.test(amount) ? Number(amount) : /half/i.test(amount) ? 0.5 : 1
  const minutes = count * (/^m/i.test(unit) ? 1 : 60)
  return { from, until: plusMinutes(until, SHORTER.test(text) ? -minutes : minutes) }
}

/** What was not said stays as it was: its day, its beginning, how long it lasts. */
function changedSpan({ from, until }: Block, time: DeskTime, { state }: View) {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const was = localTime(from, utcOffsetMinutes)
  const day = time.day ?? was.day
  const at = (minute: number): Instant => fromLocal(day, minute, utcOffsetMinutes)
  const lasts = (until - from) / MINUTE_MS
  const start = at(time.from ?? was.minuteOfDay)
  if (time.to !== null) return { from: start, until: at(time.to) }
  return { from: start, until: plusMinutes(start, time.minutes ?? lasts) }
}

function planLift(step: Step, text: string, devices: readonly Device[]): Plan {
  const { found, there } = blocksMeant(step, text, devices)
  const [only, another] = found
  if (only && !another) return order(step, { type: 'blocks.lift', block: only.id })
  const shown = (found.length > 0 ? found : there).slice(0, CHOICES_MAX).map(({ id }) => id)
  return answer(step, openly({ kind: 'staff.which-block', blocks: shown }))
}

/** Of the devices that are named, else of the asker's own hospital; `found`: in the time that is named. */
function blocksMeant(step: Step, text: string, devices: readonly Device[]): { found: Block[]; there: Block[] } {
  const { view, actor } = step
  const all = [...view.state.blocks.blocks.values()].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
  const isMeant = (id: DeviceId): boolean =>
    devices.length > 0
      ? devices.some((device) => device.id === id)
      : topologyOf(view.state.network).devices.some((device) => device.id === id && device.facility === actor.facility)
  const there = all.filter(({ device }) => isMeant(device))
  const time = deskTime(text, view)
  const span = time && spanOf(time, view)
  return { there, found: span ? there.filter((each) => isWithin(each, span)) : there }
}

const isWithin = ({ from, until }: Block, { start, end }: Span): boolean =>
  from < (end ?? plusMinutes(start, 1)) && start < until

export function pressBlock(step: Step, { device, from, until, reason }: BlockPress): Plan {
  const block = newId('BLK', step.turn.seed, (id) => step.view.state.blocks.blocks.has(BlockId.parse(id)))
  const command = { type: 'blocks.block', block: BlockId.parse(block), device, from, until, reason } as const
  return order({ dialogue: under(step.dialogue, null) }, command)
}

export function reportBlock(step: Step, decision: Decision): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const event = decision.events.find(isBlocks)
  if (!event) return quietly(step, { kind: 'staff.stopped' })
  const { events } = decision
  const planned = events.find((each) => each.type === 'rebooking.planned')
  const rebooked = planned ?? events.find((each) => each.type === 'rebooking.undone')
  return openly({ kind: 'staff.block-is', event, rebooked: rebooked ?? null })
}

const isBlocks = (event: Event): event is BlocksEvent => event.type.startsWith('blocks.')
