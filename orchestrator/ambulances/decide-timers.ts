import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { coordinatorsOnCall } from '../rota/on-call.ts'
import type { NetworkState } from '../state.ts'
import { notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { dueAt } from './state.ts'

/** Asks the next on-call coordinator who was not asked yet; the whole team, once, when there is none left. */
export function decideEscalate(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.escalate'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  if (emergency.decideBy === null || at < emergency.decideBy) return accept() // decided, or asked anew, meanwhile
  const rota = coordinatorsOnCall(state, at)
  const to = rota.find((staff) => !emergency.askedOf.includes(staff)) ?? null
  return accept({ type: 'ambulances.escalated', emergency: emergency.id, to, level: emergency.escalations + 1 })
}

export function decideArchive(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.archive'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return accept()
  if (emergency.closedAt === null || at < (dueAt(emergency) ?? at)) return accept()
  return accept({ type: 'ambulances.archived', emergency: emergency.id })
}

/** Something was held back: the dispatcher is to look at the whole fleet again. */
export function decideLookAgain(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.look-again'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const due = state.ambulances.plans.get('current')?.lookAgainAt ?? null
  return due === null || at < due ? accept() : accept({ type: 'ambulances.look-again-due' })
}
