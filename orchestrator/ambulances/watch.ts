import {
  CHECK_IN_ANSWER_MINUTES,
  CHECK_IN_MINUTES,
  EMERGENCY_HOLD_RENEWED_MINUTES_BEFORE,
  EN_ROUTE_LIMIT_SHARE,
  PHASE_LIMIT_SECONDS,
} from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, plusMinutes, plusSeconds } from '../time.ts'
import type { AmbulancesCommand } from './commands.ts'
import type { Dispatch, Emergency } from './state.ts'
import { alertDue, locationDue, nearAt, putOffAt } from './told.ts'

/** What is looked after while an emergency lives, and when the next look is due. */
export interface Watch {
  readonly at: Instant
  readonly command: AmbulancesCommand
}

type WatchType =
  | 'ambulances.tell-near'
  | 'ambulances.escalate-alert'
  | 'ambulances.put-off'
  | 'ambulances.ask-location'
  | 'ambulances.give-up-waiting'
  | 'ambulances.alert-overdue'
  | 'ambulances.renew-hold'
  | 'ambulances.look-after-crew'
type Due = (state: NetworkState, emergency: Emergency) => Instant | null

/** Asked after every event, so nothing is built for the question when the next one is due. */
const WATCHES: readonly { readonly type: WatchType; readonly due: Due }[] = [
  { type: 'ambulances.tell-near', due: nearAt },
  { type: 'ambulances.escalate-alert', due: (_, emergency) => alertDue(emergency) },
  { type: 'ambulances.put-off', due: (_, emergency) => putOffAt(emergency) },
  { type: 'ambulances.ask-location', due: (_, emergency) => locationDue(emergency) },
  { type: 'ambulances.give-up-waiting', due: (_, emergency) => answerDue(emergency) },
  { type: 'ambulances.alert-overdue', due: (_, emergency) => overdueAt(emergency) },
  { type: 'ambulances.renew-hold', due: (state, emergency) => holdRenewedAt(state, emergency) },
  { type: 'ambulances.look-after-crew', due: (state, emergency) => crewLookedAfterAt(state, emergency) },
]

export const watchesOf = (state: NetworkState, emergency: Emergency): Watch[] =>
  WATCHES.flatMap(({ type, due }) => {
    const at = due(state, emergency)
    return at === null ? [] : [{ at, command: { type, emergency: emergency.id } }]
  })

/** When the first of them is due. */
export function nextWatchAt(state: NetworkState, emergency: Emergency): Instant | null {
  let soonest: Instant | null = null
  for (const { due } of WATCHES) {
    const at = due(state, emergency)
    if (at !== null && (soonest === null || at < soonest)) soonest = at
  }
  return soonest
}

/** Some time before the bed that is kept would be let go of. */
export function holdRenewedAt({ beds }: NetworkState, { dispatch }: Emergency): Instant | null {
  const hold = dispatch?.hold ? beds.holds.get(dispatch.hold) : undefined
  return hold ? plusMinutes(hold.expiresAt, -EMERGENCY_HOLD_RENEWED_MINUTES_BEFORE) : null
}

export const answerDue = ({ phase, dispatch }: Emergency): Instant | null =>
  phase === 'dispatched' ? (dispatch?.answerBy ?? null) : null

export type Watched = keyof typeof PHASE_LIMIT_SECONDS

/** Null before a crew took the job, after it, and where the coordinators know already. */
export function overdueAt(emergency: Emergency): Instant | null {
  const { phase, phaseSince, overdueIn } = emergency
  if (!isWatched(phase) || overdueIn.includes(phase)) return null
  return plusSeconds(phaseSince, limitOf(emergency, phase))
}

export const isWatched = (phase: Emergency['phase']): phase is Watched => Object.hasOwn(PHASE_LIMIT_SECONDS, phase)

/** Seconds; a way that was known to be long is given more. */
export function limitOf({ priority, dispatch }: Emergency, phase: Watched): number {
  const limit = PHASE_LIMIT_SECONDS[phase][priority]
  const expected = phase === 'en_route' ? (dispatch?.etaSeconds ?? 0) * EN_ROUTE_LIMIT_SHARE : 0
  return Math.max(limit, Math.round(expected))
}

/** When the crew is to be asked for a sign of life, or, asked and silent, the coordinators are to be told. */
export function crewLookedAfterAt(state: NetworkState, emergency: Emergency): Instant | null {
  const { phase, priority, dispatch } = emergency
  if (!dispatch || !MOVING.includes(phase)) return null
  const heard = heardAt(state, dispatch)
  const { askedAt, silent } = dispatch
  if (askedAt === null || askedAt < heard) return plusMinutes(heard, CHECK_IN_MINUTES[priority])
  return silent ? null : plusMinutes(askedAt, CHECK_IN_ANSWER_MINUTES)
}

const MOVING: readonly Emergency['phase'][] = ['en_route', 'on_scene', 'transporting']

/** A position that comes by itself is a sign of life like a word. */
export function heardAt({ ambulances }: NetworkState, { ambulance, heardAt: said }: Dispatch): Instant {
  const position = ambulances.ambulances.get(ambulance)?.position
  return instant(Math.max(said, position?.at ?? said))
}
