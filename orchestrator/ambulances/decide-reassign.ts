import { staffOf } from '../actor.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { releaseBed } from './decide-close.ts'
import { whyNotSend } from './decide-dispatch.ts'
import { positionFresh } from './dispatch-policy.ts'
import { keepBed } from './keep-bed.ts'
import { type Dispatch, type Emergency, patientOnBoard } from './state.ts'

/**
 * Another unit instead of the one that is sent, in one decision, so that the patient is never without. Hospital and
 * bed stay as they are. A unit with the patient on board is relieved where it stands, and is off duty then.
 */
export function decideReassign(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.reassign'>,
  { actor, at }: Issued,
): Decision {
  if (!mayCoordinate(actor)) return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  const { id, outcome, dispatch, phase } = emergency
  if (outcome !== null) return reject({ code: 'emergency.closed', emergency: id, outcome })
  if (!dispatch) return reject({ code: 'emergency.not-dispatched', emergency: id })
  if (phase === 'at_hospital') return reject({ code: 'emergency.at-hospital', emergency: id })
  if (dispatch.ambulance === command.ambulance) return accept() // the same press, come twice
  const ambulance = state.ambulances.ambulances.get(command.ambulance)
  if (!ambulance) return reject({ code: 'ambulance.unknown', ambulance: command.ambulance })
  const whyNot = whyNotSend(ambulance)
  if (whyNot) return reject(whyNot)
  const by = staffOf(actor)
  const { hospital, bed } = dispatch
  const weighed = emergency.recommendation?.ambulances.find((candidate) => candidate.ambulance === ambulance.id)
  return accept(
    {
      type: 'ambulances.withdrawn',
      emergency: id,
      ambulance: dispatch.ambulance,
      hospital,
      because: 'reassigned',
      to: ambulance.id,
      by,
    },
    ...releaseBed(state, emergency),
    ...relieved(state, emergency, dispatch, at),
    {
      type: 'ambulances.dispatched',
      emergency: id,
      ambulance: ambulance.id,
      class: ambulance.class,
      hospital,
      bed,
      etaSeconds: patientOnBoard(phase) ? null : (weighed?.etaSeconds ?? null),
      approvedBy: by,
      instead: null,
      after: dispatch.ambulance,
    },
    ...sameBed(state, emergency, dispatch, at),
  )
}

/** The patient is where the vehicle stopped, as far as that is known, and the vehicle goes nowhere. */
function relieved({ ambulances }: NetworkState, emergency: Emergency, { ambulance }: Dispatch, at: Instant): Event[] {
  if (!patientOnBoard(emergency.phase)) return []
  const unit = ambulances.ambulances.get(ambulance)
  const point = unit?.position && positionFresh(unit, at) ? unit.position.point : null
  return [
    ...(point
      ? [
          {
            type: 'ambulances.located',
            emergency: emergency.id,
            location: { point, source: 'pin', place: null },
          } as const,
        ]
      : []),
    { type: 'ambulances.availability-set', ambulance, available: false },
  ]
}

function sameBed(state: NetworkState, emergency: Emergency, { bed, hold }: Dispatch, at: Instant): Event[] {
  const kept = hold === null || bed === null ? undefined : state.beds.beds.get(bed)
  return kept ? [keepBed(state, emergency, kept, at)] : []
}
