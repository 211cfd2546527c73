import { LOCATION_SECONDS } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { askAgain, type EventOf, firstOnCall, inPhase, mayTurnRound, UNWEIGHED } from './emergency-parts.ts'
import type { Emergency } from './state.ts'

export function open(state: NetworkState, event: EventOf<'ambulances.requested'>, at: Instant): void {
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
export function joined(
  emergency: Emergency,
  event: EventOf<'ambulances.report-joined'>,
  at: Instant,
): Partial<Emergency> {
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
