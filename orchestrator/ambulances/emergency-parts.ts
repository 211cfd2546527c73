import type { EmergencyId } from '../ids.ts'
import { DECISION_SECONDS } from '../limits.ts'
import { coordinatorsOnCall } from '../rota/on-call.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusSeconds } from '../time.ts'
import type { AmbulancesEvent } from './events.ts'
import { type Emergency, type Phase, stageOf } from './state.ts'

export type EventOf<T extends AmbulancesEvent['type']> = Extract<AmbulancesEvent, { type: T }>

/** What was weighed no longer holds: the dispatcher looks again. */
export const UNWEIGHED = {
  recommendation: null,
  proposal: null,
  held: null,
  shortfall: null,
  freeFirst: null,
  unreachable: [],
} as const

export const inPhase = (phase: Phase, at: Instant) => ({ phase, phaseSince: at })

export const deadline = ({ priority }: Pick<Emergency, 'priority'>, at: Instant): Instant =>
  plusSeconds(at, DECISION_SECONDS[priority])

/** The nudging starts again, because there is something new to decide. */
export const askAgain = (emergency: Pick<Emergency, 'priority'>, at: Instant) => ({
  decideBy: deadline(emergency, at),
  escalations: 0,
})

export const firstOnCall = (state: NetworkState, at: Instant): Emergency['askedOf'] =>
  coordinatorsOnCall(state, at).slice(0, 1)

/** The crew is not at a hospital yet. */
export const mayTurnRound = ({ phase }: Emergency): boolean => stageOf(phase) === 'under-way' && phase !== 'at_hospital'

export function changeEmergency(
  { ambulances: { emergencies } }: NetworkState,
  id: EmergencyId,
  part: (emergency: Emergency) => Partial<Emergency>,
): void {
  const emergency = emergencies.get(id)
  if (emergency) emergencies.set(id, { ...emergency, ...part(emergency) })
}
