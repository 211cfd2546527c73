import type { Recorded } from '../decision.ts'
import type { AlertId } from '../ids.ts'
import { ALERT_NUDGES_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { AlertsEventOf, AlertTrigger } from './events.ts'
import { type Alert, type AlertItem, alertsAbout, liveAlerts, triggerKey } from './state.ts'
import { isSettled } from './wanted.ts'

/** Runs after what alerts are about was folded. */
export function evolveAlerts(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'alerts.raised':
      state.alerts.alerts.set(event.alert, raised(event, at))
      break
    case 'alerts.moved':
      change(state, event.alert, ({ items }) => ({
        expectedAt: event.expectedAt,
        endsAt: event.endsAt,
        items: items.map((item) => ({ ...item, tellAt: movedTo(event, item.id) ?? item.tellAt })),
      }))
      break
    case 'alerts.told':
      change(state, event.alert, (alert) => told(alert, event, at))
      break
    case 'alerts.escalated':
      change(state, event.alert, (alert) => escalated(alert, event, at))
      break
    case 'alerts.acknowledged':
      change(state, event.alert, (alert) =>
        changeItems(alert, event.items, () => ({ acknowledged: { by: event.by, at }, escalateAt: null })),
      )
      break
    case 'alerts.ended':
      change(state, event.alert, ({ items }) => ({
        ended: { because: event.because, at },
        items: items.map((item) => ({ ...item, escalateAt: null })),
      }))
      break
    case 'ambulances.archived':
    case 'encounters.archived': // alerts leave the state with what they were about
      for (const { id } of aboutSame(state, event)) state.alerts.alerts.delete(id)
      break
  }
  const concerns = event.type === 'network.configured' ? everything(state) : [concerned(event) ?? []].flat()
  for (const trigger of concerns) look(state, trigger, at)
}

/** Lists and rota of the network file may be others now. */
const everything = ({ alerts, ambulances, encounters }: NetworkState): AlertTrigger[] => [
  ...liveAlerts(alerts).map(({ trigger }) => trigger),
  ...[...ambulances.byStage.of('under-way')].map((emergency) => ({ kind: 'emergency' as const, emergency })),
  ...[...encounters.byRequest.of('reserved')].map((encounter) => ({ kind: 'encounter' as const, encounter })),
]

function aboutSame({ alerts }: NetworkState, event: Recorded['event']): Alert[] {
  const trigger = concerned(event)
  return trigger ? alertsAbout(alerts, trigger) : []
}

function look(state: NetworkState, trigger: AlertTrigger, at: Instant): void {
  const key = triggerKey(trigger)
  if (isSettled(state, trigger)) state.alerts.looks.delete(key)
  else if (!state.alerts.looks.has(key)) state.alerts.looks.set(key, { trigger, at })
}

/** What the event may have changed an alert about. */
export function concerned(event: Recorded['event']): AlertTrigger | null {
  if ('trigger' in event) return event.trigger
  if (event.type.startsWith('ambulances.') && 'emergency' in event) {
    return { kind: 'emergency', emergency: event.emergency }
  }
  if (event.type.startsWith('encounters.') && 'encounter' in event) {
    return { kind: 'encounter', encounter: event.encounter }
  }
  return null
}

function raised(event: AlertsEventOf<'alerts.raised'>, at: Instant): Alert {
  const { alert: id, trigger, facility, checklist, name, channel, expectedAt, endsAt } = event
  const items = event.items.map((item): AlertItem => {
    return { ...item, toldAt: null, unstaffed: false, told: [], acknowledged: null, escalateAt: null }
  })
  const row = { id, trigger, facility, checklist, name, channel, raisedAt: at, expectedAt, endsAt, items }
  return { ...row, nudges: 0, ended: null }
}

const movedTo = ({ tellAt }: AlertsEventOf<'alerts.moved'>, id: string): Instant | undefined =>
  tellAt.find(({ item }) => item === id)?.at

/** Where nobody is on call for it, the next is told at once. */
const told = (alert: Alert, { items, to, duty }: AlertsEventOf<'alerts.told'>, at: Instant): Partial<Alert> =>
  changeItems(alert, items, ({ told, escalate }) => ({
    toldAt: at,
    unstaffed: to === null && duty !== null,
    told: to ? [...told, to] : told,
    escalateAt:
      escalate && alert.nudges < ALERT_NUDGES_MAX
        ? plusMinutes(at, to === null && duty !== null ? 0 : escalate.afterMinutes)
        : null,
  }))

/** After the coordinators there is nobody, and after so many nudges it is left to people. */
function escalated(alert: Alert, event: AlertsEventOf<'alerts.escalated'>, at: Instant): Partial<Alert> {
  const { items: ids, to, level } = event
  const { items } = { ...alert, ...changeItems(alert, ids, (item) => passedOn(item, to, at)) }
  const enough = level >= ALERT_NUDGES_MAX
  return { nudges: level, items: enough ? items.map((item) => ({ ...item, escalateAt: null })) : items }
}

const passedOn = (
  { told, escalate }: AlertItem,
  to: AlertsEventOf<'alerts.escalated'>['to'],
  at: Instant,
): Partial<AlertItem> =>
  to === null || !escalate
    ? { escalateAt: null }
    : { told: [...told, to], escalateAt: plusMinutes(at, escalate.afterMinutes) }

const changeItems = (
  { items }: Alert,
  ids: readonly string[],
  part: (item: AlertItem) => Partial<AlertItem>,
): Pick<Alert, 'items'> => ({
  items: items.map((item) => (ids.includes(item.id) ? { ...item, ...part(item) } : item)),
})

function change({ alerts: { alerts } }: NetworkState, id: AlertId, part: (alert: Alert) => Partial<Alert>): void {
  const alert = alerts.get(id)
  if (alert) alerts.set(id, { ...alert, ...part(alert) })
}
