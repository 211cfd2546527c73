import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { FacilityId } from '../ids.ts'
import { MOBILISATION_SECONDS, REPLAN_GAIN_SECONDS } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { releaseBed } from './decide-close.ts'
import type { HospitalCandidate } from './events.ts'
import { chooseHospital } from './hospital-policy.ts'
import { keepBed } from './keep-bed.ts'
import { isOnTheWayThere } from './replan.ts'
import type { Dispatch, Emergency } from './state.ts'

/**
 * Hospital, bed and times of a job under way, with the travel times at hand. Where the crew goes already stays where
 * it goes, unless the patient is cared for sooner elsewhere by more than it takes to turn everybody round.
 */
export function decideReplan(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.replan'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  const { id, replan, dispatch } = emergency
  if (replan === null || !dispatch) return accept() // done, or over, meanwhile
  const { chosen, hospitals } = chooseHospital(state, emergency, command.toHospital, at)
  const to = settled(hospitals, chosen, dispatch.hospital)
  const stays = to !== null && to.bed !== null && to.bed === dispatch.bed && dispatch.hold !== null
  const bed = to?.bed ? state.beds.beds.get(to.bed) : undefined
  const exchange: Event[] = stays
    ? []
    : [...releaseBed(state, emergency), ...(bed ? [keepBed(state, emergency, bed, at)] : [])]
  return accept(
    {
      type: 'ambulances.replanned',
      emergency: id,
      because: replan,
      hospital: to?.facility ?? null,
      from: dispatch.hospital,
      bed: bed?.id ?? null,
      etaSeconds: eta(emergency, dispatch, command.toScene),
      transportSeconds: to?.travelSeconds ?? null,
      hospitals,
    },
    ...exchange,
  )
}

/** The hospital they go to now, if it is nearly as good as the best and not on divert. */
function settled(
  hospitals: readonly HospitalCandidate[],
  best: HospitalCandidate | null,
  current: FacilityId | null,
): HospitalCandidate | null {
  const now = hospitals.find(({ facility }) => facility === current)
  if (!now || !best || now === best || (now.divert && !best.divert)) return best ?? now ?? null
  const gain = (now.careSeconds ?? Number.POSITIVE_INFINITY) - (best.careSeconds ?? 0)
  return gain < REPLAN_GAIN_SECONDS ? now : best
}

/** Only where the way itself is another one; what was reckoned before is better than starting anew from the base. */
function eta(emergency: Emergency, { class: level }: Dispatch, toScene: number | null): number | null {
  const anew = emergency.replan === 'moved' || emergency.replan === 'no-plan'
  if (toScene === null || !anew || !isOnTheWayThere(emergency)) return null
  // A crew that has not set off yet needs its time to do so.
  return toScene + (emergency.phase === 'en_route' ? 0 : MOBILISATION_SECONDS[level])
}
