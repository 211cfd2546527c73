import { staffOf } from '../../orchestrator/actor.ts'
import type { AlertsCommandOf } from '../../orchestrator/alerts/commands.ts'
import { type Alert, type AlertItem, isPending, liveAlerts } from '../../orchestrator/alerts/state.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import type { Plan, Saying } from '../turn.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

/** What is acknowledged by words: "ack", "on it", "cath lab ready", "why was I paged?". */

const ALERTS_SEEN = /^\W*(i'?m |i am |we'?re |we are )?(on it|on (my|our) way|coming|ack|acknowledged|will do)\W*$/i
const WHY = /^\W*why\b.*\b(i|me|we|us)\b.*\b(paged|called|told|alerted|pinged|woken|asked)\b/i
const WHY_ME = /^\W*why\b.*\b(page|call|tell|alert|ping|wake|ask)\w*\b.*\b(me|us)\b/i

/** Null where it is about something else. */
export function planChecklistWords(step: Step, text: string): Plan | null {
  if (WHY.test(text) || WHY_ME.test(text)) return planWhyTold(step)
  const mine = ALERTS_SEEN.test(text) ? pendingFor(step) : []
  if (mine.length > 0) return seeToAll(step, mine)
  return planItemSaid(step, text)
}

/** The alerts of which the sender was told something that nobody has acknowledged. */
export const pendingFor = ({ actor, view }: Step): Alert[] =>
  liveAlerts(view.state.alerts).filter(({ items }) =>
    items.some((item) => isPending(item) && item.told.includes(actor.staff)),
  )

export const seeToAll = (step: Step, alerts: readonly Alert[]): Plan =>
  order(step, ...alerts.map(({ id }) => ({ type: 'alerts.acknowledge', alert: id, item: null }) as const))

interface Said {
  readonly alert: Alert
  readonly item: AlertItem
}

/** "CT table is free": an item in its own words, at the sender's hospital or below its card. */
function planItemSaid(step: Step, text: string): Plan | null {
  if (text.includes('?')) return null
  const said = wordsOf(text)
  if (said.length < ITEM_WORDS_MIN || !said.some((word) => DONE.has(word))) return null
  const open = liveAlerts(step.view.state.alerts)
    .filter((alert) => isTheirs(step, alert))
    .flatMap((alert) => alert.items.map((item): Said => ({ alert, item })))
    .filter(({ item }) => item.acknowledged === null)
  const exactly = open.filter(({ item }) => isSaid(said, item))
  const told = open.filter(({ item }) => item.told.includes(step.actor.staff) && isMeant(said, item))
  const meant = exactly.length > 0 ? exactly : told
  const below = meant.filter(({ alert }) => step.turn.card === `alert:${alert.id}`)
  const [only, ...others] = below.length > 0 ? below : meant
  if (!only) return null
  if (others.length === 0) return order(step, { type: 'alerts.acknowledge', alert: only.alert.id, item: only.item.id })
  const items = [only, ...others].map(({ alert, item }) => ({ alert: alert.id, item: item.id }))
  return answer(step, openly({ kind: 'staff.which-item', items }))
}

const ITEM_WORDS_MIN = 2
const DONE = new Set(
  'ready free found checked called knows kept clean done seen arranged informed complete completed'.split(' '),
)
const EMPTY = new Set([
  'is',
  'are',
  'the',
  'a',
  'now',
  'we',
  'have',
  'has',
  'been',
  'our',
  'all',
  'and',
  'it',
  'ok',
  'yes',
])

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word))

/** Nothing was said that the item does not say. */
function isSaid(said: readonly string[], { text }: AlertItem): boolean {
  const words = new Set(wordsOf(text))
  return said.every((word) => words.has(word))
}

/** "Contrast patients checked", said by whoever was told: one thing that the item is about is enough. */
function isMeant(said: readonly string[], { id, text }: AlertItem): boolean {
  const words = new Set(wordsOf(`${id} ${text}`))
  return said.some((word) => !DONE.has(word) && words.has(word))
}

const isTheirs = ({ actor }: Step, { facility, items }: Alert): boolean =>
  actor.role !== 'staff' || actor.facility === facility || items.some(({ told }) => told.includes(actor.staff))

function planWhyTold(step: Step): Plan {
  const { staff } = step.actor
  const told = [...step.view.state.alerts.alerts.values()].filter(({ items }) =>
    items.some((item) => item.told.includes(staff)),
  )
  told.sort((a, b) => b.raisedAt - a.raisedAt || (a.id < b.id ? -1 : 1))
  return answer(step, openly({ kind: 'staff.why-told', alert: told[0]?.id ?? null, staff }))
}

export function reportSeenTo(
  step: Step,
  { alert, item }: AlertsCommandOf<'alerts.acknowledge'>,
  decision: Decision,
): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const done = decision.events.find((event) => event.type === 'alerts.acknowledged')
  // In the thread of the headline everybody reads it already.
  if (done && step.turn.card === `alert:${alert}`) return []
  const items = done?.items ?? (item === null ? [] : [item])
  return [openly({ kind: 'staff.seen-to', alert, items, by: staffOf(step.actor), changed: done !== undefined })]
}
