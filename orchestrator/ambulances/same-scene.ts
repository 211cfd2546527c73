import { distanceKm } from '../geo.ts'
import type { EmergencyId } from '../ids.ts'
import { PERHAPS_SAME_METRES, SAME_SCENE_METRES, SAME_SCENE_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS } from '../time.ts'
import { by } from './by.ts'
import type { Complaint, Location } from './events.ts'
import type { Emergency } from './state.ts'

/** What bystanders of one accident may each call it. */
const ACCIDENT: readonly Complaint[] = ['trauma', 'bleeding', 'burns', 'unconscious']

export interface SameScene {
  readonly emergency: Emergency
  readonly metres: number
  /** Sure enough to join without asking. */
  readonly sure: boolean
}

/**
 * The live emergency of somebody else that a report at this place may be about, the likeliest first. Sure is only an
 * accident that two phones pinned at the same spot within minutes: two people ill in one house are two patients.
 */
export function sameScene(
  { ambulances }: NetworkState,
  report: { readonly id?: EmergencyId; readonly complaint: Complaint; readonly location: Location | null },
  at: Instant,
): SameScene | null {
  const { location, complaint } = report
  if (!location) return null
  const [found] = ['open', 'under-way']
    .flatMap((stage) => [...ambulances.byStage.of(stage)])
    .flatMap((id): SameScene[] => {
      const emergency = ambulances.emergencies.get(id)
      if (!emergency?.location || emergency.planned || emergency.incident !== null) return []
      if (emergency.id === report.id) return []
      if (at - emergency.requestedAt > SAME_SCENE_MINUTES * MINUTE_MS) return []
      const metres = Math.round(distanceKm(emergency.location.point, location.point) * 1000)
      const accident = ACCIDENT.includes(complaint) && ACCIDENT.includes(emergency.complaint)
      const compatible = accident || complaint === emergency.complaint
      if (metres > PERHAPS_SAME_METRES || !compatible || complaint === 'unspecified') return []
      const pinned = location.source === 'pin' && emergency.location.source === 'pin'
      return [{ emergency, metres, sure: accident && pinned && metres <= SAME_SCENE_METRES }]
    })
    .sort(by(({ sure, metres, emergency }) => [sure ? 0 : 1, metres, emergency.id]))
  return found ?? null
}
