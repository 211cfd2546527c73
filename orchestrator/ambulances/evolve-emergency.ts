import type { BedsEvent } from '../beds/events.ts'
import type { Recorded } from '../decision.ts'
import { type AmbulanceId, CardKey, type EmergencyId, type FacilityId, type HoldId } from '../ids.ts'
import { ACKNOWLEDGE_SECONDS, ANSWER_SECONDS, DECISION_SECONDS, ESCALATIONS_MAX, LOCATION_SECONDS } from '../limits.ts'
import { onCall } from '../network/rota.ts'
import { diverts } from '../receiving/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { unreachableOf } from './dispatch-policy.ts'
import type { AmbulancesEvent } from './events.ts'
import { isOnTheWayThere } from './replan.ts'
import { type Dispatch, type Emergency, type Phase, type PreAlert, stageOf } from './state.ts'

type EventOf<T extends AmbulancesEvent['type']> = Extract<AmbulancesEvent, { type: T }>

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

/** What was weighed no longer holds: the dispatcher looks again. */
const UNWEIGHED = {
  recommendation: null,
  proposal: null,
  held: null,
  shortfall: null,
  freeFirst: null,
  unreachable: [],
} as const

const inPhase = (phase: Phase, at: Instant) => ({ phase, phaseSince: at })

/** The crew said something: no answer is waited for any more. */
const heard = (dispatch: Dispatch | null, at: Instant): Pick<Emergency, 'dispatch'> => ({
  dispatch: dispatch && { ...dispatch, answerBy: null, heardAt: at, askedAt: null, silent: false },
})

/** The unit is gone, and another is to go. */
const reopened = (state: NetworkState, emergency: Emergency, after: AmbulanceId, at: Instant): Partial<Emergency> => ({
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

const deadline = ({ priority }: Pick<Emergency, 'priority'>, at: Instant): Instant =>
  plusSeconds(at, DECISION_SECONDS[priority])

/** The nudging starts again, because there is something new to decide. */
const askAgain = (emergency: Pick<Emergency, 'priority'>, at: Instant) => ({
  decideBy: deadline(emergency, at),
  escalations: 0,
})

function firstOnCall({ network }: NetworkState, at: Instant): Emergency['askedOf'] {
  const topology = network.topologies.get('current')
  return topology ? onCall(topology, 'coordinator', at).slice(0, 1) : []
}

function open(state: NetworkState, event: EventOf<'ambulances.requested'>, at: Instant): void {
  const { emergency, reporter, priority, complaint, signs, note, location, planned } = event
  state.ambulances.emergencies.set(emergency, {
    id: emergency,
    reporter,
    ...(planned ? { planned } : {}),
    priority,
    complaint,
    signs,
    notes: note === null ? [] : [note],
    requestedAt: at,
    location,
    ...inPhase('open', at),
    overdueIn: [],
    ...UNWEIGHED,
    taken: 0,
    dispatch: null,
    after: null,
    witnesses: [],
    patients: event.patients ?? 1,
    maybeSame: event.maybeSame ?? null,
    incident: event.incident ?? null,
    cancelAskedAt: null,
    locating: { asked: 0, nextAt: plusSeconds(at, LOCATION_SECONDS[priority][0]) },
    replan: null,
    preAlert: null,
    declinedBy: [],
    unanswered: 0,
    askedOf: firstOnCall(state, at),
    ...askAgain({ priority }, at),
    outcome: null,
    closedAt: null,
  })
}

/** A graver or another complaint is weighed anew, and a graver one is decided on sooner. */
function joined(emergency: Emergency, event: EventOf<'ambulances.report-joined'>, at: Instant): Partial<Emergency> {
  const { priority, complaint, signs, note } = event
  const graver = priority !== emergency.priority
  const isOpen = emergency.phase === 'open'
  const other = graver || complaint !== emergency.complaint
  const sooner = askAgain({ priority }, at)
  return {
    priority,
    complaint,
    signs: [...new Set([...emergency.signs, ...signs])],
    patients: Math.max(emergency.patients, event.patients ?? 1),
    witnesses: event.reporter ? [...new Set([...emergency.witnesses, event.reporter])] : emergency.witnesses,
    notes: note === null ? emergency.notes : [...emergency.notes, note],
    ...(isOpen && other ? UNWEIGHED : {}),
    ...(other && emergency.location && mayTurnRound(emergency) ? { replan: 'complaint' as const } : {}),
    ...(isOpen && graver && (emergency.decideBy === null || sooner.decideBy < emergency.decideBy) ? sooner : {}),
  }
}

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

function dispatched(state: NetworkState, event: EventOf<'ambulances.dispatched'>, at: Instant): void {
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

/** The crew is not at a hospital yet. */
const mayTurnRound = ({ phase }: Emergency): boolean => stageOf(phase) === 'under-way' && phase !== 'at_hospital'

/** With what was found out; a bed is kept by the event that follows. */
function replanned(emergency: Emergency, event: EventOf<'ambulances.replanned'>, at: Instant): Partial<Emergency> {
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

/** Whoever was to go there is to go elsewhere, on the way or not yet sent. */
function divertSet(state: NetworkState, facility: FacilityId): void {
  for (const stage of ['open', 'under-way']) {
    for (const id of [...state.ambulances.byStage.of(stage)]) {
      changeEmergency(state, id, (emergency) => {
        if (!diverts(state.receiving, facility, emergency.priority)) return {}
        if (emergency.phase === 'open') return emergency.recommendation?.hospital === facility ? UNWEIGHED : {}
        const affected = emergency.dispatch?.hospital === facility && emergency.location && mayTurnRound(emergency)
        return affected ? { replan: 'divert' } : {}
      })
    }
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

/** With a successor the job goes on at once; without one the emergency is open again. It may have the unit another time. */
function redirected(
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

function bedHeld(state: NetworkState, { bed, hold, holdFor }: Extract<BedsEvent, { type: 'beds.held' }>): void {
  if (holdFor.kind !== 'emergency') return
  changeEmergency(state, holdFor.emergency, ({ dispatch }) => ({ dispatch: dispatch && { ...dispatch, bed, hold } }))
}

/** There are never more jobs than ambulances, so looking at all of them is cheap. */
function bedLost(state: NetworkState, hold: HoldId): void {
  for (const id of [...state.ambulances.byStage.of('under-way')]) {
    changeEmergency(state, id, (emergency) => {
      const { dispatch } = emergency
      if (dispatch?.hold !== hold) return {}
      return {
        dispatch: { ...dispatch, bed: null, hold: null },
        ...(mayTurnRound(emergency) && emergency.location ? { replan: 'bed-lost' } : {}),
      }
    })
  }
}

export function changeEmergency(
  { ambulances: { emergencies } }: NetworkState,
  id: EmergencyId,
  part: (emergency: Emergency) => Partial<Emergency>,
): void {
  const emergency = emergencies.get(id)
  if (emergency) emergencies.set(id, { ...emergency, ...part(emergency) })
}
