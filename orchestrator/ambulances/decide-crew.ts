import { staffOf } from '../actor.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { isCrewOf, mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { releaseBed } from './decide-close.ts'
import { comesOn } from './decide-duty.ts'
import { isReady } from './duty.ts'
import type { CrewStatus, OutBecause } from './events.ts'
import { type Ambulance, type Emergency, type Phase, patientOnBoard } from './state.ts'

type Step = Exclude<CrewStatus, 'available' | 'unavailable'>

/** Steps of a job in order. A crew in a hurry skips buttons, so jumping forward is fine; going back is a mistake. */
const ORDER: readonly Phase[] = ['dispatched', 'accepted', 'en_route', 'on_scene', 'transporting', 'at_hospital']

export function decideStatus(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.report-status'>,
  issued: Issued,
): Decision {
  const { actor } = issued
  if (!isCrewOf(actor, command.ambulance) && !mayCoordinate(actor)) return notPermitted(command)
  const ambulance = state.ambulances.ambulances.get(command.ambulance)
  if (!ambulance) return reject({ code: 'ambulance.unknown', ambulance: command.ambulance })
  const job = ambulance.job === null ? undefined : state.ambulances.emergencies.get(ambulance.job)
  if (!job) return withoutJob(ambulance, command, issued)
  switch (command.status) {
    case 'available':
      return handOver(state, ambulance, job, issued)
    case 'unavailable':
      return decline(state, ambulance, job, command.because)
    default:
      return progress(ambulance, job, command.status)
  }
}

/**
 * Nobody is brought to a hospital: the crew says why, and is free. Not once the patient is on board, for then
 * somebody waits for them.
 */
export function decideEndOnScene(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.end-on-scene'>,
  { actor }: Issued,
): Decision {
  const { ambulance, emergency, outcome } = command
  if (!isCrewOf(actor, ambulance) && !mayCoordinate(actor)) return notPermitted(command)
  const job = state.ambulances.emergencies.get(emergency)
  if (job?.dispatch?.ambulance === ambulance && job.outcome === outcome) return accept() // the same press, come twice
  if (job?.dispatch?.ambulance !== ambulance || job.outcome !== null) {
    return reject({ code: 'crew.job-over', ambulance, emergency })
  }
  if (patientOnBoard(job.phase)) return reject({ code: 'emergency.patient-on-board', emergency })
  return accept(
    { type: 'ambulances.closed', emergency, ambulance, outcome, by: staffOf(actor) },
    ...releaseBed(state, job),
  )
}

/** Said again, or once they are on their way, it changes nothing. */
export function decideAccept(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.accept'>,
  { actor }: Issued,
): Decision {
  const { ambulance, emergency } = command
  if (!isCrewOf(actor, ambulance) && !mayCoordinate(actor)) return notPermitted(command)
  const job = state.ambulances.emergencies.get(emergency)
  if (!job?.dispatch || job.dispatch.ambulance !== ambulance || job.outcome !== null) {
    return reject({ code: 'crew.job-over', ambulance, emergency })
  }
  return job.phase === 'dispatched' ? accept({ type: 'ambulances.accepted', emergency, ambulance }) : accept()
}

/** Nothing to tell, but all is well. */
export function decideCheckIn(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.check-in'>,
  { actor }: Issued,
): Decision {
  const { ambulance } = command
  if (!isCrewOf(actor, ambulance) && !mayCoordinate(actor)) return notPermitted(command)
  const job = state.ambulances.ambulances.get(ambulance)?.job ?? null
  if (job === null) return reject({ code: 'crew.no-job', ambulance })
  return accept({ type: 'ambulances.checked-in', emergency: job, ambulance })
}

/** On duty or off. */
function withoutJob(
  ambulance: Ambulance,
  { status, because }: AmbulancesCommandOf<'ambulances.report-status'>,
  { at }: Issued,
): Decision {
  if (status !== 'available' && status !== 'unavailable') {
    return reject({ code: 'crew.no-job', ambulance: ambulance.id })
  }
  if (status === 'available') return isReady(ambulance) ? accept() : accept(ready(ambulance, at))
  if (!ambulance.available && ambulance.out === (because ?? null)) return accept()
  return accept(out(ambulance, because))
}

/** Back from a break or a repair, or on duty again. */
const ready = (ambulance: Ambulance, at: Instant): Event =>
  ambulance.out === 'off-duty' || ambulance.duty?.on === false
    ? comesOn(ambulance, null, false, at)
    : { type: 'ambulances.availability-set', ambulance: ambulance.id, available: true }

const out = ({ id }: Ambulance, because: OutBecause | undefined): Event => ({
  type: 'ambulances.availability-set',
  ambulance: id,
  available: false,
  ...(because ? { because } : {}),
})

function progress(ambulance: Ambulance, job: Emergency, status: Step): Decision {
  if (status === job.phase) return accept()
  if (ORDER.indexOf(status) < ORDER.indexOf(job.phase)) return outOfOrder(ambulance, job, status)
  return accept({ type: 'ambulances.progressed', emergency: job.id, ambulance: ambulance.id, status })
}

/** The crew is free again, so the patient lies in the bed that was kept. */
function handOver(state: NetworkState, ambulance: Ambulance, job: Emergency, { actor }: Issued): Decision {
  if (!patientOnBoard(job.phase)) return outOfOrder(ambulance, job, 'available')
  const released = releaseBed(state, job)
  return accept(
    {
      type: 'ambulances.closed',
      emergency: job.id,
      ambulance: ambulance.id,
      outcome: 'handed-over',
      by: staffOf(actor),
    },
    ...released,
    ...released.flatMap((each) =>
      each.type === 'beds.hold-released'
        ? [{ type: 'beds.status-set', bed: each.bed, status: 'occupied' } as const]
        : [],
    ),
  )
}

/** The job is open again and the unit off duty until it says otherwise. */
function decline(state: NetworkState, ambulance: Ambulance, job: Emergency, because: OutBecause | undefined): Decision {
  if (patientOnBoard(job.phase)) return outOfOrder(ambulance, job, 'unavailable')
  return accept(
    {
      type: 'ambulances.declined',
      emergency: job.id,
      ambulance: ambulance.id,
      hospital: job.dispatch?.hospital ?? null,
    },
    ...releaseBed(state, job),
    out(ambulance, because),
  )
}

const outOfOrder = (ambulance: Ambulance, { phase }: Emergency, status: CrewStatus): Decision =>
  reject({ code: 'crew.status-out-of-order', ambulance: ambulance.id, status, phase })
