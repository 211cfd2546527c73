import type { BlockReason } from '../../orchestrator/blocks/events.ts'
import type { Block } from '../../orchestrator/blocks/state.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import { BlockId, type DeviceId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import { addDays, fromLocal, type Instant, localTime, plusMinutes } from '../../orchestrator/time.ts'
import type { Press } from '../press.ts'
import { newId, type Plan, type Saying } from '../turn.ts'
import { deskTime, spanOf } from './desk-time.ts'
import { devicesNamedIn } from './device-named.ts'
import { bedNamedIn } from './named-bed.ts'
import { answer, frameOf, openly, order, quietly, type Step, under } from './step.ts'

/** "Block CT 2-3 for QA", "block Friday afternoon", "keep the MRI free tomorrow till 12"; "unblock CT 2-3". */

const BLOCKS =
  /\bblock(?:ed|ing)?\b|\bkeep\b.{1,40}\b(?:free|clear|empty|blocked)\b|\b(?:no|stop)\b.{0,12}\b(?:patients|bookings?|appointments?|slots?)\b.{0,30}\b(?:on|for|at|in)\b|\bband rakh/i
const LIFTS =
  /\bun-?block\b|\b(?:remove|lift|cancel|delete|release|end|undo|clear)\b.{0,30}\bblock(?:ed|ing)?\b|\bblock\b.{0,30}\b(?:hatao|hata do|hata dena|khatam|not needed|no longer)\b/i
/** Of a device that is blocked; of any other it is something else. */
const REOPENS = /\b(?:open|free|available|usable)\b.{0,20}\bagain\b|\breopen\b|\b(?:wapas|phir se) (?:khol|chalu)/i
const LISTS = /^\s*(?:what|which|anything|is|are|when|why|list|show)\b.*\bblock(?:s|ed)?\b|^\s*blocks?\s*\??\s*$/i
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
  const event = decision.events.find((each) => each.type === 'blocks.blocked' || each.type === 'blocks.ended')
  if (!event) return quietly(step, { kind: 'staff.stopped' })
  const rebooked = decision.events.find((each) => each.type === 'rebooking.planned' || each.type === 'rebooking.undone')
  return openly({ kind: 'staff.block-is', event, rebooked: rebooked ?? null })
}
