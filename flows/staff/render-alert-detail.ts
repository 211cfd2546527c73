import type { Alert } from '../../orchestrator/alerts/state.ts'
import { ALERT_NUDGES_MAX } from '../../orchestrator/limits.ts'
import type { AlertDetail, Notice } from '../../orchestrator/message.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { dutyName } from '../../orchestrator/rota/duties.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK, type Rendered } from '../rendered.ts'
import { entryWords, GONE, overAs, textsOf } from './alert-words.ts'
import { spoken } from './draw.ts'
import { clock, moment } from './words.ts'

/** One thing that happened to an alert, in the thread of its headline. */
export function renderAlertDetail(
  { alert: id, detail }: Extract<Notice, { kind: 'team.alert-detail' }>,
  frame: RenderFrame,
): Rendered {
  const alert = frame.state.alerts.alerts.get(id)
  return spoken(alert ? said(alert, detail, frame) : GONE)
}

function said(alert: Alert, detail: AlertDetail, frame: RenderFrame): string {
  switch (detail.what) {
    case 'acknowledged':
      return `☑ ${itemsIn(alert, detail.items)}: ${MARK.staffName(detail.by)}.`
    case 'told':
      return `${whomTold(detail, frame)}: ${itemsIn(alert, detail.items)}.`
    case 'escalated': {
      const whom = detail.to ? MARK.staffName(detail.to) : 'the coordinators'
      return `Nobody has acknowledged “${itemsIn(alert, detail.items)}”: ${whom} told, nudge ${detail.level} of at most ${ALERT_NUDGES_MAX}.`
    }
    case 'moved': {
      const { expectedAt } = detail
      return expectedAt === null
        ? 'When the patient comes is not known any more.'
        : `The patient is expected at ${moment(expectedAt, frame)} now.`
    }
    case 'list-changed':
      return listChanged(alert, detail, frame)
    case 'ended':
      return overAs(alert, detail.because)
  }
}

const itemsIn = (alert: Alert, items: readonly string[]): string => textsOf(alert, items).join('; ') || items.join('; ')

function whomTold({ to, duty }: Extract<AlertDetail, { what: 'told' }>, { state }: RenderFrame): string {
  if (to) return `Told ${MARK.staffName(to)}`
  return duty ? `Nobody is on call for ${dutyName(topologyOf(state.network), duty)}` : 'The team is told'
}

/** `The list changed. New: 11:30 MRI scan. Moved: 09:00 MRI scan, now 10:30.` */
function listChanged(
  alert: Alert,
  { added, moved, cancelled, list, reopened }: Extract<AlertDetail, { what: 'list-changed' }>,
  { state }: RenderFrame,
): string {
  const now = moved.map((entry) => {
    const to = list.find(({ appointment }) => appointment === entry.appointment)
    return to ? `${entryWords(entry, state)}, now ${clock(state, to.start)}` : entryWords(entry, state)
  })
  const parts = [
    ['New', added.map((entry) => entryWords(entry, state))],
    ['Moved', now],
    ['No longer', cancelled.map((entry) => entryWords(entry, state))],
    ['Please see to this again', textsOf(alert, reopened)],
  ] as const
  const told = parts.flatMap(([what, each]) => (each.length > 0 ? [`${what}: ${each.join('; ')}.`] : []))
  return ['The list changed.', ...told].join(' ')
}
