import type { Recorded } from '../decision.ts'
import { ACKNOWLEDGE_ESCALATIONS_MAX, ACKNOWLEDGE_SECONDS, LOCATION_SECONDS } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { changeEmergency } from './emergency-parts.ts'
import { expectedAtDoor } from './expected.ts'
import type { Emergency, PreAlert } from './state.ts'

/** What family, hospital and coordinators were told or asked. Runs after the job itself was folded. */
export function evolveTold(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'ambulances.dispatched':
    case 'ambulances.progressed':
    case 'ambulances.replanned':
      changeEmergency(state, event.emergency, (emergency) =>
        alert(emergency, { expectedAt: expectedAtDoor(emergency, at), putOff: 0 }),
      )
      break
    case 'ambulances.expected-moved':
      changeEmergency(state, event.emergency, (emergency) =>
        alert(emergency, { expectedAt: event.expectedAt, putOff: (emergency.preAlert?.putOff ?? 0) + 1 }),
      )
      break
    case 'ambulances.acknowledged':
      changeEmergency(state, event.emergency, (emergency) =>
        alert(emergency, { acknowledgedBy: event.by, ackBy: null }),
      )
      break
    case 'ambulances.alert-escalated':
      changeEmergency(state, event.emergency, (emergency) =>
        alert(emergency, { escalations: event.level, ackBy: nextAck(emergency, event.level, at) }),
      )
      break
    case 'ambulances.report-joined':
      if (event.reporter) {
        state.ambulances.witnesses.set(event.reporter, { patient: event.reporter, emergency: event.emergency })
      }
      break
    case 'ambulances.closed':
      for (const { patient, emergency } of [...state.ambulances.witnesses.values()]) {
        if (emergency === event.emergency) state.ambulances.witnesses.delete(patient)
      }
      break
    case 'ambulances.kept-apart':
      changeEmergency(state, event.emergency, () => ({ maybeSame: null }))
      break
    case 'ambulances.near':
      changeEmergency(state, event.emergency, ({ dispatch }) => ({
        dispatch: dispatch && { ...dispatch, nearTold: true },
      }))
      break
    case 'ambulances.cancel-asked':
      changeEmergency(state, event.emergency, () => ({ cancelAskedAt: at }))
      break
    case 'ambulances.cancel-refused':
      changeEmergency(state, event.emergency, () => ({ cancelAskedAt: null }))
      break
    case 'ambulances.location-asked':
      changeEmergency(state, event.emergency, ({ priority, requestedAt }) => ({
        locating: {
          asked: event.level,
          nextAt: event.level === 1 ? laterOf(plusSeconds(requestedAt, LOCATION_SECONDS[priority][1]), at) : null,
        },
      }))
      break
    case 'ambulances.reason-given':
      changeEmergency(state, event.emergency, ({ dispatch }) => ({
        dispatch: dispatch && { ...dispatch, overruled: null },
      }))
      break
  }
}

const alert = ({ preAlert }: Emergency, part: Partial<PreAlert>): Pick<Emergency, 'preAlert'> => ({
  preAlert: preAlert && { ...preAlert, ...part },
})

const nextAck = ({ priority }: Emergency, level: number, at: Instant): Instant | null =>
  level >= ACKNOWLEDGE_ESCALATIONS_MAX ? null : plusSeconds(at, ACKNOWLEDGE_SECONDS[priority])

/** Asked late the first time, the second time still comes after it. */
const laterOf = (wished: Instant, at: Instant): Instant => (wished > at ? wished : plusSeconds(at, 30))
