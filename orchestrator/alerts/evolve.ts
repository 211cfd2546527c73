import type { Recorded } from '../decision.ts'
import type { AlertId, AppointmentId } from '../ids.ts'
import { ALERT_NUDGES_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { AlertsEventOf } from './events.ts'
import { concerned, everything, look } from './following.ts'
import { type ListTrigger, listOf } from './lists.ts'
import { byDay } from './night.ts'
import { type Alert, type AlertItem, alertsAbout, liveAbout } from './state.ts'

/** Puts a moment at which somebody would be rung to one at which they may be. */
type ByDay = (wished: Instant) => Instant

/**
 * Runs after what alerts are about was folded.
 * @param left see `listLeft`
 */
export function evolveAlerts(state: NetworkState, { event, at }: Recorded, left: ListTrigger | null): void {
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
    case 'alerts.list-changed':
      change(state, event.alert, (alert) =>
        listChanged(alert, event, (wished) => byDay(state.network, alert, wished), at),
      )
      break
    case 'alerts.told':
      change(state, event.alert, (alert) => told(alert, event, (wished) => byDay(state.network, alert, wished), at))
      break
    case 'alerts.escalated':
      change(state, event.alert, (alert) =>
        escalated(alert, event, (wished) => byDay(state.network, alert, wished), at),
      )
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
    case 'alerts.archived':
      state.alerts.alerts.delete(event.alert)
      break
    case 'slots.vacated':
      takeOff(state, listOf(state, event.slot), event.appointment)
      break
    case 'slots.elapsed':
      takeOff(state, left, event.appointment)
      break
    case 'ambulances.archived':
    case 'encounters.archived': // alerts leave the state with what they were about
      for (const { id } of aboutSame(state, event)) state.alerts.alerts.delete(id)
      break
  }
  const concerns =
    event.type === 'network.configured' ? everything(state) : [...concerned(state, event), ...(left ? [left] : [])]
  for (const trigger of concerns) look(state, trigger, at)
}

/** Whoever has been, or did not come, leaves the list without a word: those at the device know. */
function takeOff(state: NetworkState, trigger: ListTrigger | null, appointment: AppointmentId): void {
  const alert = trigger && liveAbout(state.alerts, trigger)
  if (!alert?.list) return
  change(state, alert.id, ({ list }) => ({ list: list?.filter((entry) => entry.appointment !== appointment) ?? null }))
}

const aboutSame = (state: NetworkState, event: Recorded['event']): Alert[] =>
  concerned(state, event).flatMap((trigger) => alertsAbout(state.alerts, trigger))

function raised(event: AlertsEventOf<'alerts.raised'>, at: Instant): Alert {
  const { alert: id, trigger, facility, checklist, name, channel, expectedAt, endsAt } = event
  const items = event.items.map(fresh)
  const row = { id, trigger, facility, checklist, name, channel, raisedAt: at, expectedAt, endsAt, items }
  return { ...row, list: event.list ?? null, nudges: 0, ended: null }
}

/** Not told yet, by anybody. */
const fresh = (item: AlertsEventOf<'alerts.raised'>['items'][number]): AlertItem => ({
  ...item,
  toldAt: null,
  unstaffed: false,
  told: [],
  acknowledged: null,
  escalateAt: null,
})

function listChanged(
  { items, nudges }: Alert,
  event: AlertsEventOf<'alerts.list-changed'>,
  byDay: ByDay,
  at: Instant,
): Partial<Alert> {
  const { list, expectedAt, endsAt, newItems, dropped, reopened } = event
  const again = (item: AlertItem): AlertItem => {
    const goesOn = item.toldAt !== null && nudges < ALERT_NUDGES_MAX ? item.escalate : null
    const escalateAt = goesOn ? byDay(plusMinutes(at, goesOn.afterMinutes)) : null
    return { ...item, acknowledged: null, escalateAt }
  }
  const kept = items
    .filter(({ id }) => !dropped.includes(id))
    .map((item) => ({ ...item, tellAt: movedTo(event, item.id) ?? item.tellAt }))
    .map((item) => (reopened.includes(item.id) ? again(item) : item))
  return { list, expectedAt, endsAt, items: [...kept, ...newItems.map(fresh)] }
}

const movedTo = ({ tellAt }: Pick<AlertsEventOf<'alerts.moved'>, 'tellAt'>, id: string): Instant | undefined =>
  tellAt.find(({ item }) => item === id)?.at

/** Where nobody is on call for it, the next is told at once. */
const told = (
  alert: Alert,
  { items, to, duty }: AlertsEventOf<'alerts.told'>,
  byDay: ByDay,
  at: Instant,
): Partial<Alert> =>
  changeItems(alert, items, ({ told, escalate }) => ({
    toldAt: at,
    unstaffed: to === null && duty !== null,
    told: to ? [...told, to] : told,
    escalateAt:
      escalate && alert.nudges < ALERT_NUDGES_MAX
        ? byDay(plusMinutes(at, to === null && duty !== null ? 0 : escalate.afterMinutes))
        : null,
  }))

/** After the coordinators there is nobody, and after so many nudges it is left to people. */
function escalated(alert: Alert, event: AlertsEventOf<'alerts.escalated'>, byDay: ByDay, at: Instant): Partial<Alert> {
  const { items: ids, to, level } = event
  const { items } = { ...alert, ...changeItems(alert, ids, (item) => passedOn(item, to, byDay, at)) }
  const enough = level >= ALERT_NUDGES_MAX
  return { nudges: level, items: enough ? items.map((item) => ({ ...item, escalateAt: null })) : items }
}

const passedOn = (
  { told, escalate }: AlertItem,
  to: AlertsEventOf<'alerts.escalated'>['to'],
  byDay: ByDay,
  at: Instant,
): Partial<AlertItem> =>
  to === null || !escalate
    ? { escalateAt: null }
    : { told: [...told, to], escalateAt: byDay(plusMinutes(at, escalate.afterMinutes)) }

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
