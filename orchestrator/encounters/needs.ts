import type { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { type BedSoon, bedsSoon } from './bed-classes.ts'
import { onceReady, roadMinutes, roadTo } from './bed-options.ts'
import type { TravelSeconds } from './commands.ts'
import { type Waiting, waitingFor } from './state.ts'
import { stepDowns } from './step-down.ts'
import { unsuitable } from './suits.ts'

/** A round would give somebody a bed, or name somebody who could make room. Cheap where nobody waits. */
export function allocationIsWanted(state: NetworkState, travel: TravelSeconds, now: Instant): boolean {
  const { beds, encounters } = state
  const servable = waitingFor(encounters).some(({ request: { wanted } }) =>
    [...beds.availableInUnit.of(wanted.unit)].some((id) => {
      const bed = beds.beds.get(id)
      return bed !== undefined && unsuitable(bed, wanted) === null
    }),
  )
  if (servable || minutesToReserve(state, travel, now).some((minutes) => minutes <= 0)) return true
  return stepDowns(state, new Set(), new Set(), now).length > 0
}

/**
 * When the next bed that is being cleaned may be reserved for somebody who waits, since they would have to get ready
 * to be there when it is clean; null where there is none to wait for. What may be reserved already is left out.
 */
export function nextRoundAt(state: NetworkState, travel: TravelSeconds, now: Instant): Instant | null {
  const minutes = minutesToReserve(state, travel, now).filter((each) => each > 0)
  return minutes.length === 0 ? null : plusMinutes(now, Math.min(...minutes))
}

function minutesToReserve(state: NetworkState, travel: TravelSeconds, now: Instant): number[] {
  const soonIn = new Map<Unit, readonly BedSoon[]>()
  return waitingFor(state.encounters).flatMap(({ request: { wanted } }: Waiting) => {
    const soon = soonIn.get(wanted.unit) ?? bedsSoon(state, wanted.unit, now)
    soonIn.set(wanted.unit, soon)
    return soon.flatMap(({ bed, soonMinutes }) =>
      unsuitable(bed, wanted) === null
        ? [onceReady(soonMinutes) - roadMinutes(roadTo(wanted, bed.facility, travel))]
        : [],
    )
  })
}
