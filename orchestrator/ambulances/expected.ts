import { ON_SCENE_SECONDS } from '../limits.ts'
import { type Instant, instant, plusSeconds } from '../time.ts'
import type { Emergency } from './state.ts'

/**
 * When the patient should be at the hospital's door, as far as anybody can say at `at`: what is left of the way
 * to the scene, the usual time there, and the way from there. Null where a part of it is unknown or over.
 */
export function expectedAtDoor({ phase, phaseSince, dispatch }: Emergency, at: Instant): Instant | null {
  if (!dispatch || dispatch.transportSeconds === null) return null
  const { etaSeconds, etaFrom, transportSeconds } = dispatch
  switch (phase) {
    case 'dispatched':
    case 'accepted':
    case 'en_route':
      if (etaSeconds === null) return null
      return notBefore(plusSeconds(etaFrom, etaSeconds + ON_SCENE_SECONDS + transportSeconds), at)
    case 'on_scene':
      return notBefore(plusSeconds(phaseSince, ON_SCENE_SECONDS + transportSeconds), plusSeconds(at, transportSeconds))
    case 'transporting':
      return notBefore(plusSeconds(phaseSince, transportSeconds), at)
    case 'at_hospital':
    case 'open':
    case 'closed':
      return null
  }
}

const notBefore = (expected: Instant, soonest: Instant): Instant => instant(Math.max(expected, soonest))
