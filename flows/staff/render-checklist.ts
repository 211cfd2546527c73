import type { ListEntry } from '../../orchestrator/alerts/events.ts'
import type { Alert, AlertItem } from '../../orchestrator/alerts/state.ts'
import type { StaffId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { dutyName } from '../../orchestrator/rota/duties.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, type Card, MARK, type Rendered } from '../rendered.ts'
import { aboutWhom, entryWords, expected, GONE, overAs, textsOf, triggerId } from './alert-words.ts'
import { button, drawn, type Field, field, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { facilityName, moment, shortName } from './words.ts'

type NoticeOf<K extends Notice['kind']> = Extract<Notice, { kind: K }>
type ReplyOf<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

/** The headline of a team: what is to be ready, and who sees to it. */
export function renderChecklist({ alert: id }: NoticeOf<'card.alert'>, frame: RenderFrame): Rendered {
  const alert = frame.state.alerts.alerts.get(id)
  if (!alert) return spoken(GONE)
  const open = alert.items.filter((item) => isOpen(alert, item))
  const fields = [
    field('Hospital', facilityName(frame.state, alert.facility)),
    ...(alert.list ? listRow(alert.list, frame) : alert.ended ? [] : [field('Expected', expected(alert, frame))]),
    ...alert.items.map((item) => itemRow(alert, item, frame)),
  ]
  const footnote = alert.ended ? overAs(alert, alert.ended.because) : open.length === 0 ? 'All seen to.' : null
  return drawn(
    { title: `${alert.name}: ${aboutWhom(alert, frame.state)}`, tone: toneOf(alert, open), fields, footnote },
    buttonsOf(alert, open),
  )
}

const isOpen = ({ ended }: Alert, { acknowledge, acknowledged }: AlertItem): boolean =>
  ended === null && acknowledge && acknowledged === null

function toneOf({ ended }: Alert, open: readonly AlertItem[]): Card['tone'] {
  if (ended) return ended.because === 'arrived' || ended.because === 'done' ? 'good' : 'closed'
  return open.length === 0 ? 'good' : 'waiting'
}

/** By the item's name, which is short enough for every channel; its text stands above. */
const buttonsOf = ({ id }: Alert, items: readonly AlertItem[]): Button[] =>
  items.map((item) => button(`☑ ${item.id.replaceAll('-', ' ')}`, { do: 'see-to', alert: id, item: item.id }))

const LIST_LINES_MAX = 20

/** Who comes, by time; nobody is named. */
function listRow(list: readonly ListEntry[], frame: RenderFrame): Field[] {
  if (list.length === 0) return []
  const lines = list.slice(0, LIST_LINES_MAX).map((entry) => entryWords(entry, frame.state))
  const more = list.length > LIST_LINES_MAX ? [`and ${list.length - LIST_LINES_MAX} more`] : []
  return [field(`List (${list.length})`, [...lines, ...more].join('\n'))]
}

function itemRow(alert: Alert, item: AlertItem, frame: RenderFrame): Field {
  const { text, acknowledged, toldAt, tellAt } = item
  if (acknowledged) {
    return field(`☑ ${text}`, `${MARK.staffName(acknowledged.by)}, ${moment(acknowledged.at, frame)}`)
  }
  if (toldAt !== null) return field(`☐ ${text}`, toldWhom(item, moment(toldAt, frame), frame.state))
  return field(`☐ ${text}`, alert.ended ? 'nobody had to be told' : `to be told at ${moment(tellAt, frame)}`)
}

/** Who was told first and when, and to whom it was passed on. */
function toldWhom({ told, tell }: AlertItem, when: string, state: NetworkState): string {
  const names = told.map(MARK.staffName)
  const [first, later] = tell.kind === 'on-call' ? [names[0], names.slice(1)] : [teamOf(tell), names]
  if (tell.kind === 'on-call' && first === undefined) {
    return `nobody is on call for ${dutyName(topologyOf(state.network), tell.duty)}, ${when}`
  }
  return [`told ${first}, ${when}`, ...later].join(', then ')
}

function teamOf(tell: Exclude<AlertItem['tell'], { kind: 'on-call' }>): string {
  switch (tell.kind) {
    case 'ward':
      return tell.unit
    case 'ed':
      return 'the emergency department'
    case 'housekeeping':
      return 'housekeeping'
  }
}

/** To one person: all that they are to see to. */
export function renderToSeeTo({ alert: id, items, why }: NoticeOf<'colleague.alert'>, frame: RenderFrame): Rendered {
  const alert = frame.state.alerts.alerts.get(id)
  if (!alert) return spoken(GONE)
  const meant = alert.items.filter((item) => items.includes(item.id))
  const open = meant.filter((item) => isOpen(alert, item))
  const lines = [
    `${alert.name}, ${shortName(frame.state, alert.facility)}: ${aboutWhom(alert, frame.state)}, ${alert.list ? 'the first at' : 'expected'} ${expected(alert, frame)}.`,
    ...(why === 'escalated' ? ['Nobody has acknowledged this yet:'] : ['Please see to this and acknowledge:']),
    ...meant.map(({ text, acknowledged }) => `${acknowledged ? '☑' : '☐'} ${text}`),
  ]
  return spoken(lines.join('\n'), buttonsOf(alert, open))
}

export function renderOver(
  { alert: id, because }: NoticeOf<'colleague.alert-ended'>,
  { state }: RenderFrame,
): Rendered {
  const alert = state.alerts.alerts.get(id)
  if (!alert) return spoken(GONE)
  return spoken(
    `Stand down: ${alert.name}, ${shortName(state, alert.facility)}, ${aboutWhom(alert, state)}. ${overAs(alert, because)}`,
  )
}

export function renderSeenTo(
  { alert: id, items, by, changed }: ReplyOf<'staff.seen-to'>,
  { state }: RenderFrame,
): Rendered {
  const alert = state.alerts.alerts.get(id)
  const texts = textsOf(alert, items)
  const what = texts.length > 0 ? texts.join('; ') : 'That'
  if (!changed) return spoken(`${what}: acknowledged before.`)
  return spoken(`☑ ${what}${by ? `: ${MARK.staffName(by)}` : ''}${alert ? ` (${aboutWhom(alert, state)})` : ''}.`)
}

export function renderWhichItem({ items }: ReplyOf<'staff.which-item'>, { state }: RenderFrame): Rendered {
  const buttons = items.slice(0, BUTTONS_MAX).flatMap(({ alert: id, item }) => {
    const alert = state.alerts.alerts.get(id)
    return alert ? [button(triggerId(alert), { do: 'see-to', alert: id, item })] : []
  })
  const lists = items.some(({ alert }) => state.alerts.alerts.get(alert)?.list)
  return spoken(lists ? 'For which list?' : 'For which patient?', buttons)
}
const BUTTONS_MAX = 10

/** Read off what was told, and when: as whoever is on call, or because somebody before them did not answer. */
export function renderWhyTold({ alert: id, staff }: ReplyOf<'staff.why-told'>, frame: RenderFrame): Rendered {
  const alert = id === null ? undefined : frame.state.alerts.alerts.get(id)
  if (!alert) return spoken('Nothing was asked of you in the last days.')
  const { name, facility } = alert
  const about = `${name}, ${facilityName(frame.state, facility)}: ${aboutWhom(alert, frame.state)}.`
  const reasons = alert.items.flatMap((item) => whyItem(item, staff, frame.state))
  const first = alert.list ? 'The first at' : 'Expected'
  const over = alert.ended ? [overAs(alert, alert.ended.because)] : [`${first} ${expected(alert, frame)}.`]
  return spoken([about, ...reasons, ...over].join('\n'))
}

function whyItem({ text, told, tell, unstaffed }: AlertItem, staff: StaffId, { network }: NetworkState): string[] {
  const place = told.indexOf(staff)
  if (place < 0) return []
  const before = told.slice(0, place).map(MARK.staffName)
  if (before.length > 0) return [`• ${text}: ${before.join(' and ')} had not acknowledged, and you are next.`]
  if (tell.kind !== 'on-call') return [`• ${text}: the team had not acknowledged, and you are next.`]
  const duty = dutyName(topologyOf(network), tell.duty)
  return [
    unstaffed
      ? `• ${text}: nobody was on call for ${duty}, and you are next.`
      : `• ${text}: you were on call for ${duty}.`,
  ]
}
