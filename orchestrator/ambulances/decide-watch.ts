import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { EMERGENCY_HOLD_MINUTES, NO_ANSWER_UNITS_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { plusMinutes } from '../time.ts'
import { notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { releaseBed } from './decide-close.ts'
import { canBeSent } from './dispatch-policy.ts'
import type { Dispatch, Emergency } from './state.ts'
import { answerDue, crewLookedAfterAt, heardAt, holdRenewedAt, isWatched, limitOf, overdueAt } from './watch.ts'

type Watching = AmbulancesCommandOf<
  'ambulances.give-up-waiting' | 'ambulances.renew-hold' | 'ambulances.alert-overdue' | 'ambulances.look-after-crew'
>

/**
 * A crew that does not answer loses the job to the next unit, and is sent nowhere until it is heard of. Where there is
 * no next one, or others did not answer either, it keeps the job and the coordinators are to call it.
 */
export const decideGiveUpWaiting = (state: NetworkState, command: Watching, issued: Issued): Decision =>
  watching(state, command, issued, (emergency, { ambulance, hospital, at: sentAt }) => {
    const at = answerDue(emergency)
    if (at === null || issued.at < at) return accept() // answered meanwhile
    const others = [...state.ambulances.ambulances.values()].some((unit) => canBeSent(unit, emergency))
    if (!others || emergency.unanswered >= NO_ANSWER_UNITS_MAX) {
      return accept({ type: 'ambulances.crew-silent', emergency: emergency.id, ambulance, heardAt: sentAt })
    }
    return accept(
      {
        type: 'ambulances.withdrawn',
        emergency: emergency.id,
        ambulance,
        hospital,
        because: 'no-answer',
        to: null,
        by: null,
      },
      ...releaseBed(state, emergency),
      { type: 'ambulances.availability-set', ambulance, available: false },
    )
  })

export const decideRenewHold = (state: NetworkState, command: Watching, issued: Issued): Decision =>
  watching(state, command, issued, (emergency, { hold }) => {
    const at = holdRenewedAt(state, emergency)
    const kept = hold === null ? undefined : state.beds.holds.get(hold)
    if (at === null || issued.at < at || !kept) return accept()
    const expiresAt = plusMinutes(issued.at, EMERGENCY_HOLD_MINUTES)
    return accept({ type: 'beds.hold-renewed', bed: kept.bed, hold: kept.id, expiresAt })
  })

export const decideAlertOverdue = (state: NetworkState, command: Watching, issued: Issued): Decision =>
  watching(state, command, issued, (emergency) => {
    const at = overdueAt(emergency)
    const { id, phase } = emergency
    if (at === null || issued.at < at || !isWatched(phase)) return accept() // further on meanwhile
    return accept({ type: 'ambulances.overdue', emergency: id, phase, limitSeconds: limitOf(emergency, phase) })
  })

/** First the crew is asked, then the coordinators are told. */
export const decideLookAfterCrew = (state: NetworkState, command: Watching, issued: Issued): Decision =>
  watching(state, command, issued, (emergency, dispatch) => {
    const at = crewLookedAfterAt(state, emergency)
    if (at === null || issued.at < at) return accept() // heard of meanwhile
    const { ambulance, askedAt } = dispatch
    const heard = heardAt(state, dispatch)
    return askedAt === null || askedAt < heard
      ? accept({ type: 'ambulances.check-in-asked', emergency: emergency.id, ambulance })
      : accept({ type: 'ambulances.crew-silent', emergency: emergency.id, ambulance, heardAt: heard })
  })

/** From the timers only, about a job that is still under way. */
function watching(
  state: NetworkState,
  command: Watching,
  { actor }: Issued,
  decide: (emergency: Emergency, dispatch: Dispatch) => Decision,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  return emergency.dispatch && emergency.outcome === null ? decide(emergency, emergency.dispatch) : accept()
}
