import { type AmbulanceId, CardKey, type FacilityId } from '../ids.ts'
import { ACKNOWLEDGE_SECONDS, ANSWER_SECONDS } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { askAgain, changeEmergency, type EventOf, firstOnCall, inPhase, UNWEIGHED } from './emergency-parts.ts'
import type { Emergency, PreAlert } from './state.ts'

export function dispatched(state: NetworkState, event: EventOf<'ambulances.dispatched'>, at: Instant): void {
  const { ambulance, class: level, hospital, bed, etaSeconds, approvedBy, after = null } = event
  changeEmergency(state, event.emergency, ({ id, priority, preAlert, location, recommendation, proposal }) => ({
    ...inPhase('dispatched', at),
    overdueIn: [],
    recommendation: proposal?.ambulance === ambulance ? proposal : recommendation,
    proposal: null,
    held: null,
    shortfall: null,
    freeFirst: null,
    decideBy: null,
    after: null,
    dispatch: {
      ambulance,
      class: level,
      hospital,
      bed,
      hold: null,
      etaSeconds,
      etaFrom: at,
      transportSeconds: recommendation?.hospital === hospital ? recommendation.transportSeconds : null,
      at,
      approvedBy,
      after,
      answerBy: plusSeconds(at, ANSWER_SECONDS[priority]),
      heardAt: at,
      askedAt: null,
      silent: false,
      nearTold: false,
      overruled: event.instead,
    },
    preAlert: hospital && announced({ id, priority, preAlert }, ambulance, hospital, at),
    replan: location && (hospital === null || etaSeconds === null) ? 'no-plan' : null,
  }))
}

/** With what was found out; a bed is kept by the event that follows. */
export function replanned(
  emergency: Emergency,
  event: EventOf<'ambulances.replanned'>,
  at: Instant,
): Partial<Emergency> {
  const { dispatch } = emergency
  if (!dispatch) return {}
  const { hospital, bed, etaSeconds, transportSeconds } = event
  const same = hospital === dispatch.hospital && bed === dispatch.bed
  return {
    replan: null,
    dispatch: {
      ...dispatch,
      hospital,
      bed,
      hold: same ? dispatch.hold : null,
      ...(etaSeconds === null ? {} : { etaSeconds, etaFrom: at }),
      transportSeconds,
    },
    preAlert: hospital && announced(emergency, dispatch.ambulance, hospital, at),
  }
}

/** The unit is gone, and another is to go. */
export const reopened = (
  state: NetworkState,
  emergency: Emergency,
  after: AmbulanceId,
  at: Instant,
): Partial<Emergency> => ({
  ...UNWEIGHED,
  ...inPhase('open', at),
  overdueIn: [],
  dispatch: null,
  replan: null,
  after,
  preAlert: emergency.preAlert && { ...emergency.preAlert, ended: true },
  declinedBy: [...emergency.declinedBy.filter((id) => id !== after), after],
  askedOf: firstOnCall(state, at),
  ...askAgain(emergency, at),
})

/** With a successor the job goes on at once; without one the emergency is open again. It may have the unit another time. */
export function redirected(
  state: NetworkState,
  emergency: Emergency,
  { ambulance, successor }: EventOf<'ambulances.redirected'>,
  at: Instant,
): Partial<Emergency> {
  const { declinedBy, recommendation, proposal, preAlert } = emergency
  return {
    ...reopened(state, emergency, ambulance, at),
    declinedBy,
    taken: emergency.taken + 1,
    // With another unit in the same decision, what was weighed and what the hospital expects stay.
    ...(successor === null ? {} : { recommendation, proposal, preAlert }),
  }
}

/** By unit, so that a second one is announced by a new post, which rings, and not by an edit, which does not. */
function announced(
  { id, priority, preAlert: before }: Pick<Emergency, 'id' | 'priority' | 'preAlert'>,
  ambulance: AmbulanceId,
  hospital: FacilityId,
  at: Instant,
): PreAlert {
  if (before && !before.ended && before.hospital === hospital) return before
  return {
    hospital,
    card: CardKey.parse(`prealert:${id}:${ambulance}`),
    ended: false,
    acknowledgedBy: null,
    ackBy: plusSeconds(at, ACKNOWLEDGE_SECONDS[priority]),
    escalations: 0,
    expectedAt: null,
    putOff: 0,
  }
}
