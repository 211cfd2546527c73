import type { NetworkState } from '../state.ts'
import { type Instant, SECOND_MS } from '../time.ts'
import { secondsLeft } from './duration-memory.ts'
import type { SoonestFree } from './events.ts'
import { NOTHING_SEEN } from './learned.ts'
import type { Emergency } from './state.ts'

/** Of the units on a job the one that should be free first, by what such jobs took so far; null when none is. */
export function soonestFree({ ambulances }: NetworkState, at: Instant): SoonestFree | null {
  const seen = ambulances.durations.get('current') ?? NOTHING_SEEN
  let best: SoonestFree | null = null
  for (const { id, job } of ambulances.ambulances.values()) {
    const emergency = job === null ? undefined : ambulances.emergencies.get(job)
    if (!emergency) continue
    const seconds = Math.round(busyFor(emergency, seen, at))
    if (best === null || seconds < best.seconds || (seconds === best.seconds && id < best.ambulance)) {
      best = { ambulance: id, seconds }
    }
  }
  return best
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
