import { BOOKING_HORIZON_DAYS } from '../../../orchestrator/limits.ts'
import { type Instant, plusDays } from '../../../orchestrator/time.ts'
import { ask, type Move } from '../flow.ts'
import type { PatientFrame } from '../frames.ts'
import { NO_WISH } from '../wish.ts'

/** "Any time will do": whatever the open question of a booking is, the earliest answer to it. Null where nothing can be left open. */
export function skip(frame: PatientFrame | null, now: Instant): Move | null {
  if (frame?.flow !== 'book' && frame?.flow !== 'reschedule') return null
  if (frame.flow === 'book' && !frame.service) return null
  if (frame.chosen) return null
  const [first] = frame.offered
  if (frame.when && first) return ask({ ...frame, chosen: first })
  const when = { text: '', start: now, end: plusDays(now, BOOKING_HORIZON_DAYS), grain: 'day' as const }
  return ask({ ...frame, ...NO_WISH, when })
}
