import type { Recorded } from '../decision.ts'
import { ESCALATIONS_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { unreachableOf } from './dispatch-policy.ts'
import { askAgain, changeEmergency, deadline, type EventOf, inPhase, UNWEIGHED } from './emergency-parts.ts'
import { bedHeld, bedLost, divertSet, hospitalsLeft } from './evolve-destination.ts'
import { dispatched, redirected, reopened, replanned } from './evolve-dispatch.ts'
import { joined, open } from './evolve-report.ts'
import { isOnTheWayThere } from './replan.ts'
import type { Dispatch, Emergency } from './state.ts'

export function evolveEmergency(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'ambulances.requested':
      open(state, event, at)
      break
    case 'ambulances.located':
      changeEmergency(state, event.emergency, (emergency) => ({
        location: event.location,
        ...(event.maybeSame ? { maybeSame: event.maybeSame } : {}),
        ...(emergency.phase === 'open' ? UNWEIGHED : {}),
        ...(isOnTheWayThere(emergency) ? { replan: 'moved' as const } : {}),
      }))
      break
    case 'ambulances.report-joined':
      changeEmergency(state, event.emergency, (emergency) => joined(emergency, event, at))
      break
    case 'ambulances.recommended':
      changeEmergency(state, event.emergency, (emergency) => ({
        ...UNWEIGHED,
        recommendation: event.recommendation,
        ...(emergency.decideBy === null ? askAgain(emergency, at) : { decideBy: deadline(emergency, at) }),
        // Sending somebody was decided before.
        ...(emergency.after === null ? {} : { decideBy: at }),
      }))
      break
    case 'ambulances.reassignment-proposed':
      changeEmergency(state, event.emergency, () => ({ proposal: event.recommendation }))
      break
    case 'ambulances.held':
      changeEmergency(state, event.emergency, () => ({ ...UNWEIGHED, held: event.held }))
      break
    case 'ambulances.redirected':
      changeEmergency(state, event.emergency, (emergency) => redirected(state, emergency, event, at))
      break
    case 'ambulances.replanned':
      changeEmergency(state, event.emergency, (emergency) => replanned(emergency, event, at))
      break
    case 'ambulances.unfulfilled':
      changeEmergency(state, event.emergency, () => ({
        ...UNWEIGHED,
        shortfall: event.shortfall,
        freeFirst: event.soonestFree
          ? { ambulance: event.soonestFree.ambulance, at: plusSeconds(at, event.soonestFree.seconds) }
          : null,
        unreachable: unreachableOf(event.ambulances),
      }))
      break
    case 'ambulances.escalated':
      changeEmergency(state, event.emergency, (emergency) => escalated(emergency, event, at))
      break
    case 'ambulances.dispatched':
      dispatched(state, event, at)
      break
    case 'ambulances.progressed':
      changeEmergency(state, event.emergency, ({ dispatch }) => ({
        ...inPhase(event.status, at),
        proposal: null,
        ...heard(dispatch, at),
        ...(event.status === 'at_hospital' ? { replan: null } : {}),
      }))
      break
    case 'ambulances.accepted':
      changeEmergency(state, event.emergency, ({ dispatch }) => ({
        ...inPhase('accepted', at),
        ...heard(dispatch, at),
      }))
      break
    case 'ambulances.checked-in':
      changeEmergency(state, event.emergency, ({ dispatch }) => heard(dispatch, at))
      break
    case 'ambulances.check-in-asked':
      changeEmergency(state, event.emergency, ({ dispatch }) => ({
        dispatch: dispatch && { ...dispatch, askedAt: at, silent: false },
      }))
      break
    case 'ambulances.crew-silent':
      changeEmergency(state, event.emergency, ({ dispatch }) => ({
        dispatch: dispatch && { ...dispatch, silent: true, answerBy: null },
      }))
      break
    case 'ambulances.overdue':
      changeEmergency(state, event.emergency, ({ overdueIn }) => ({ overdueIn: [...overdueIn, event.phase] }))
      break
    case 'ambulances.declined':
      changeEmergency(state, event.emergency, (emergency) => reopened(state, emergency, event.ambulance, at))
      break
    case 'ambulances.withdrawn':
      changeEmergency(state, event.emergency, (emergency) => ({
        ...reopened(state, emergency, event.ambulance, at),
        unanswered: emergency.unanswered + Number(event.because === 'no-answer'),
        // With another unit in the same decision, what was weighed and what the hospital expects stay.
        ...(event.to === null ? {} : { recommendation: emergency.recommendation, preAlert: emergency.preAlert }),
      }))
      break
    case 'ambulances.closed':
      changeEmergency(state, event.emergency, ({ dispatch, preAlert }) => ({
        ...inPhase('closed', at),
        proposal: null,
        replan: null,
        cancelAskedAt: null,
        preAlert: preAlert && { ...preAlert, ended: true },
        outcome: event.outcome,
        closedAt: at,
        decideBy: null,
        dispatch: dispatch && { ...dispatch, hold: null },
      }))
      break
    case 'ambulances.archived':
      state.ambulances.emergencies.delete(event.emergency)
      break
    case 'network.configured':
      hospitalsLeft(state, event.topology)
      break
    case 'receiving.divert-set':
      if (event.on) divertSet(state, event.facility)
      break
    case 'beds.held':
      bedHeld(state, event)
      break
    case 'beds.hold-released':
    case 'beds.hold-expired':
      bedLost(state, event.hold)
      break
  }
}

/** The crew said something: no answer is waited for any more. */
const heard = (dispatch: Dispatch | null, at: Instant): Pick<Emergency, 'dispatch'> => ({
  dispatch: dispatch && { ...dispatch, answerBy: null, heardAt: at, askedAt: null, silent: false },
})

/** Nobody is left to ask, or it was asked often enough: the nudging ends. */
function escalated(
  emergency: Emergency,
  { to, level }: EventOf<'ambulances.escalated'>,
  at: Instant,
): Partial<Emergency> {
  const over = to === null || level >= ESCALATIONS_MAX
  return {
    askedOf: to === null ? emergency.askedOf : [...emergency.askedOf, to],
    escalations: level,
    decideBy: over ? null : deadline(emergency, at),
  }
}
