import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { EMERGENCY } from '../rota/duties.ts'
import { coordinatorsOnCall, onCall } from '../rota/on-call.ts'
import type { NetworkState } from '../state.ts'
import { mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { expectedAtDoor } from './expected.ts'
import type { Emergency } from './state.ts'
import { alertDue, locationDue, nearAt, putOffAt } from './told.ts'

/** "We have seen it and are ready": by the hospital's own people, or a coordinator who spoke to them. */
export function decideAcknowledge(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.acknowledge'>,
  { actor }: Issued,
): Decision {
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  const { id, preAlert, outcome } = emergency
  if (outcome !== null) return reject({ code: 'emergency.closed', emergency: id, outcome })
  if (!preAlert || preAlert.ended) return reject({ code: 'emergency.no-alert', emergency: id })
  const theirs = actor.role === 'staff' && actor.facility === preAlert.hospital
  if (!theirs && !mayCoordinate(actor)) return notPermitted(command)
  if (preAlert.acknowledgedBy !== null) return accept()
  return accept({
    type: 'ambulances.acknowledged',
    emergency: id,
    hospital: preAlert.hospital,
    by: staffOf(actor),
  })
}

export function decideKeepGoing(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.keep-going'>,
  { actor }: Issued,
): Decision {
  if (!mayCoordinate(actor)) return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  const { id, outcome, cancelAskedAt } = emergency
  if (outcome !== null) return reject({ code: 'emergency.closed', emergency: id, outcome })
  if (cancelAskedAt === null) return accept() // answered already
  return accept({ type: 'ambulances.cancel-refused', emergency: id, by: staffOf(actor) })
}

/** Asked after the unit is on its way, for nothing waits for it. The first answer counts. */
export function decideGiveReason(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.give-reason'>,
  { actor }: Issued,
): Decision {
  if (!mayCoordinate(actor)) return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  const { id, dispatch } = emergency
  if (!dispatch?.overruled) return accept()
  return accept({
    type: 'ambulances.reason-given',
    emergency: id,
    ambulance: dispatch.ambulance,
    instead: dispatch.overruled,
    reason: command.reason,
    note: command.note,
    by: staffOf(actor),
  })
}

type Timed = AmbulancesCommandOf<
  'ambulances.tell-near' | 'ambulances.escalate-alert' | 'ambulances.put-off' | 'ambulances.ask-location'
>

export const decideTellNear = (state: NetworkState, command: Timed, issued: Issued): Decision =>
  timed(state, command, issued, (emergency) => {
    const at = nearAt(state, emergency)
    if (at === null || issued.at < at || !emergency.dispatch) return accept()
    return accept({ type: 'ambulances.near', emergency: emergency.id, ambulance: emergency.dispatch.ambulance })
  })

/** First the emergency department's own on call, who can acknowledge it; then coordinators, who ring it up. */
export const decideEscalateAlert = (state: NetworkState, command: Timed, issued: Issued): Decision =>
  timed(state, command, issued, (emergency) => {
    const at = alertDue(emergency)
    const { preAlert, id } = emergency
    if (at === null || issued.at < at || !preAlert) return accept()
    const { hospital, escalations } = preAlert
    const level = escalations + 1
    const own = onCall(state, EMERGENCY, hospital, issued.at).slice(0, 1)
    const coordinators = coordinatorsOnCall(state, issued.at).filter((staff) => !own.includes(staff))
    const to = [...own, ...coordinators][level - 1] ?? null
    const theirs = to !== null && own.includes(to)
    return accept({
      type: 'ambulances.alert-escalated',
      emergency: id,
      hospital,
      to,
      level,
      ...(theirs ? { theirs } : {}),
    })
  })

export const decidePutOff = (state: NetworkState, command: Timed, issued: Issued): Decision =>
  timed(state, command, issued, (emergency) => {
    const at = putOffAt(emergency)
    const expectedAt = expectedAtDoor(emergency, issued.at)
    if (at === null || issued.at < at || expectedAt === null) return accept()
    return accept({ type: 'ambulances.expected-moved', emergency: emergency.id, expectedAt })
  })

/** First the family is asked again; whoever does not answer is called by the first coordinator on call. */
export const decideAskLocation = (state: NetworkState, command: Timed, issued: Issued): Decision =>
  timed(state, command, issued, (emergency) => {
    const at = locationDue(emergency)
    if (at === null || issued.at < at) return accept()
    const level = emergency.locating.asked + 1
    const [first] = coordinatorsOnCall(state, issued.at)
    const to = level === 1 ? null : (first ?? null)
    return accept({ type: 'ambulances.location-asked', emergency: emergency.id, level, to })
  })

/** From the timers only, about an emergency that still lives. */
function timed(
  state: NetworkState,
  command: Timed,
  { actor }: Issued,
  decide: (emergency: Emergency) => Decision,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  return emergency.outcome === null ? decide(emergency) : accept()
}
