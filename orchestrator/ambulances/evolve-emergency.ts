import type { BedsEvent } from '../beds/events.ts'
import type { Recorded } from '../decision.ts'
import type { EmergencyId, HoldId } from '../ids.ts'
import { DECISION_SECONDS, ESCALATIONS_MAX } from '../limits.ts'
import { onCall } from '../network/rota.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { unreachableOf } from './dispatch-policy.ts'
import type { AmbulancesEvent } from './events.ts'
import type { Emergency } from './state.ts'

type EventOf<T extends AmbulancesEvent['type']> = Extract<AmbulancesEvent, { type: T }>

export function evolveEmergency(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'ambulances.requested':
      open(state, event, at)
      break
    case 'ambulances.located':
      change(state, event.emergency, (emergency) => ({
        location: event.location,
        ...(emergency.phase === 'open' ? UNWEIGHED : {}),
      }))
      break
    case 'ambulances.report-joined':
      change(state, event.emergency, (emergency) => joined(emergency, event, at))
      break
    case 'ambulances.recommended':
      change(state, event.emergency, (emergency) => ({
        ...UNWEIGHED,
        recommendation: event.recommendation,
        ...(emergency.decideBy === null ? askAgain(emergency, at) : { decideBy: deadline(emergency, at) }),
      }))
      break
    case 'ambulances.unfulfilled':
      change(state, event.emergency, () => ({
        recommendation: null,
        shortfall: event.shortfall,
        unreachable: unreachableOf(event.ambulances),
      }))
      break
    case 'ambulances.escalated':
      change(state, event.emergency, (emergency) => escalated(emergency, event, at))
      break
    case 'ambulances.dispatched':
      dispatched(state, event, at)
      break
    case 'ambulances.progressed':
      change(state, event.emergency, () => ({ phase: event.status }))
      break
    case 'ambulances.declined':
      change(state, event.emergency, (emergency) => ({
        ...UNWEIGHED,
        phase: 'open',
        dispatch: null,
        declinedBy: [...emergency.declinedBy, event.ambulance],
        askedOf: firstOnCall(state, at),
        ...askAgain(emergency, at),
      }))
      break
    case 'ambulances.closed':
      change(state, event.emergency, ({ dispatch }) => ({
        phase: 'closed',
        outcome: event.outcome,
        closedAt: at,
        decideBy: null,
        dispatch: dispatch && { ...dispatch, hold: null },
      }))
      break
    case 'ambulances.archived':
      state.ambulances.emergencies.delete(event.emergency)
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
const UNWEIGHED = { recommendation: null, shortfall: null, unreachable: [] } as const

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
  const { emergency, reporter, priority, complaint, signs, note, location } = event
  state.ambulances.emergencies.set(emergency, {
    id: emergency,
    reporter,
    priority,
    complaint,
    signs,
    notes: note === null ? [] : [note],
    requestedAt: at,
    location,
    phase: 'open',
    ...UNWEIGHED,
    dispatch: null,
    declinedBy: [],
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
  const sooner = askAgain({ priority }, at)
  return {
    priority,
    complaint,
    signs: [...new Set([...emergency.signs, ...signs])],
    notes: note === null ? emergency.notes : [...emergency.notes, note],
    ...(isOpen && (graver || complaint !== emergency.complaint) ? UNWEIGHED : {}),
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
  const { ambulance, class: level, hospital, bed, etaSeconds, approvedBy } = event
  change(state, event.emergency, () => ({
    phase: 'dispatched',
    shortfall: null,
    decideBy: null,
    dispatch: { ambulance, class: level, hospital, bed, hold: null, etaSeconds, at, approvedBy },
  }))
}

function bedHeld(state: NetworkState, { bed, hold, holdFor }: Extract<BedsEvent, { type: 'beds.held' }>): void {
  if (holdFor.kind !== 'emergency') return
  change(state, holdFor.emergency, ({ dispatch }) => ({ dispatch: dispatch && { ...dispatch, bed, hold } }))
}

/** There are never more jobs than ambulances, so looking at all of them is cheap. */
function bedLost(state: NetworkState, hold: HoldId): void {
  for (const id of [...state.ambulances.byStage.of('under-way')]) {
    change(state, id, ({ dispatch }) =>
      dispatch?.hold === hold ? { dispatch: { ...dispatch, bed: null, hold: null } } : {},
    )
  }
}

function change(
  { ambulances: { emergencies } }: NetworkState,
  id: EmergencyId,
  part: (emergency: Emergency) => Partial<Emergency>,
): void {
  const emergency = emergencies.get(id)
  if (emergency) emergencies.set(id, { ...emergency, ...part(emergency) })
}
