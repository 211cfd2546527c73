import type { FacilityId } from '../ids.ts'
import type { AmbulanceClass } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, SECOND_MS } from '../time.ts'
import { secondsLeft } from './duration-memory.ts'
import { isReady } from './duty.ts'
import type { Recommendation, SoonestFree } from './events.ts'
import { NOTHING_SEEN } from './learned.ts'
import type { Ambulance, Emergency } from './state.ts'
import { suits } from './suitability.ts'

/** Of the units on a job the one that should be free first, by what such jobs took so far; null when none is. */
export function soonestFree(
  { ambulances }: NetworkState,
  at: Instant,
  needed: AmbulanceClass = 'BLS',
): SoonestFree | null {
  const seen = ambulances.durations.get('current') ?? NOTHING_SEEN
  let best: SoonestFree | null = null
  for (const { id, job, class: offered } of ambulances.ambulances.values()) {
    if (!suits(offered, needed)) continue
    const emergency = job === null ? undefined : ambulances.emergencies.get(job)
    if (!emergency) continue
    const seconds = Math.round(busyFor(emergency, seen, at))
    if (best === null || seconds < best.seconds || (seconds === best.seconds && id < best.ambulance)) {
      best = { ambulance: id, seconds }
    }
  }
  return best
}

/** What is missing where a unit of a lower class than needed goes; nothing where the class fits. */
export function lackingOf(
  state: NetworkState,
  { class: offered }: Pick<Ambulance, 'class'>,
  needed: AmbulanceClass,
  at: Instant,
): Pick<Recommendation, 'lacking'> {
  if (suits(offered, needed)) return {}
  const units = [...state.ambulances.ambulances.values()].filter((unit) => suits(unit.class, needed))
  const onDuty = units.filter((unit) => unit.job !== null || isReady(unit)).length
  return { lacking: { onDuty, soonest: soonestFree(state, at, needed) } }
}

/** From arriving at a scene until the crew is free again at the nearest hospital, by what such jobs took so far. */
export function jobSeconds({ ambulances }: NetworkState, toHospital: ReadonlyMap<FacilityId, number>): number {
  const { onScene, handover } = ambulances.durations.get('current') ?? NOTHING_SEEN
  const drive = toHospital.size === 0 ? 0 : Math.min(...toHospital.values())
  return secondsLeft(onScene, 0) + drive + secondsLeft(handover, 0)
}

function busyFor({ phase, phaseSince, dispatch }: Emergency, seen: typeof NOTHING_SEEN, at: Instant): number {
  const { onScene, handover, left } = seen
  const elapsed = (at - phaseSince) / SECOND_MS
  const drive = dispatch?.transportSeconds ?? 0
  const after = (left.transported / left.of) * (drive + secondsLeft(handover, 0))
  switch (phase) {
    case 'at_hospital':
      return secondsLeft(handover, elapsed)
    case 'transporting':
      return Math.max(0, drive - elapsed) + secondsLeft(handover, 0)
    case 'on_scene':
      return secondsLeft(onScene, elapsed) + after
    default: {
      const arrives = dispatch ? (dispatch.etaSeconds ?? 0) - (at - dispatch.etaFrom) / SECOND_MS : 0
      return Math.max(0, arrives) + secondsLeft(onScene, 0) + after
    }
  }
}
