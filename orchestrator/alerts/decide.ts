import { type Actor, staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import type { AlertsCommand, AlertsCommandOf } from './commands.ts'
import { decideAttend } from './decide-attend.ts'
import { decideFollow } from './decide-follow.ts'
import { type Alert, dueAt, isPending } from './state.ts'

export function decideAlerts(state: NetworkState, command: AlertsCommand, issued: Issued): Decision {
  if (command.type === 'alerts.acknowledge') return decideAcknowledge(state, command, issued.actor)
  if (issued.actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
  if (command.type === 'alerts.follow') return decideFollow(state, command.trigger, issued.at)
  const alert = state.alerts.alerts.get(command.alert)
  const dueFrom = alert ? dueAt(alert) : null
  return alert && dueFrom !== null && issued.at >= dueFrom ? decideAttend(state, alert, issued.at) : accept()
}

/** By whoever was told, the hospital's own people, or a coordinator who spoke to them. Also before anybody was told. */
function decideAcknowledge(
  state: NetworkState,
  { type, alert: id, item }: AlertsCommandOf<'alerts.acknowledge'>,
  actor: Actor,
): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: type })
  const alert = state.alerts.alerts.get(id)
  if (!alert) return reject({ code: 'alert.unknown', alert: id })
  if (!mayAnswer(alert, actor)) return reject({ code: 'actor.not-permitted', command: type })
  if (alert.ended) return reject({ code: 'alert.ended', alert: id })
  const meant = alert.items.filter((each) => (item === null ? each.told.includes(by) : each.id === item))
  if (meant.length === 0) {
    return reject(
      item === null ? { code: 'alert.not-told', alert: id } : { code: 'alert.unknown-item', alert: id, item },
    )
  }
  const open = meant.filter((each) => (item === null ? isPending(each) : each.acknowledged === null))
  if (open.length === 0) return accept() // seen already
  return accept({
    type: 'alerts.acknowledged',
    alert: id,
    trigger: alert.trigger,
    items: open.map((each) => each.id),
    by,
  })
}

function mayAnswer({ facility, items }: Alert, actor: Actor): boolean {
  if (actor.role === 'coordinator' || actor.role === 'admin') return true
  return actor.role === 'staff' && (actor.facility === facility || items.some(({ told }) => told.includes(actor.staff)))
}
