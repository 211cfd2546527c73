import { ON_SCENE_SECONDS } from '../limits.ts'
import { type Instant, plusSeconds } from '../time.ts'
import type { Emergency } from './state.ts'

/**
 * When the patient should be at the hospital's door, as far as anybody can say at `at`: what is left of the way
 * to the scene, the usual time there, and the way from there. Null where a part of it is unknown or over.
 */
export function expectedAtDoor({ phase, dispatch, recommendation }: Emergency, at: Instant): Instant | null {
  if (!dispatch || recommendation?.hospital !== dispatch.hospital) return null
  const { transportSeconds } = recommendation
  if (transportSeconds === null) return null
  switch (phase) {
    case 'dispatched':
    case 'accepted':
    case 'en_route':
      if (dispatch.etaSeconds === null) return null
      return plusSeconds(dispatch.at, dispatch.etaSeconds + ON_SCENE_SECONDS + transportSeconds)
    case 'on_scene':
      return plusSeconds(at, ON_SCENE_SECONDS + transportSeconds)
    case 'transporting':
      return plusSeconds(at, transportSeconds)
    case 'at_hospital':
    case 'open':
    case 'closed':
      return null
  }
}
