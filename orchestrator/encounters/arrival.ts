import { SETTING_OFF_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes, plusSeconds } from '../time.ts'
import type { Waiting } from './state.ts'

/** From when on the patient may be at the bed that is reserved for them; null where the road is not known. */
export function mayBeThereAt(
  { beds }: NetworkState,
  { hold, travelSeconds }: NonNullable<Waiting['request']['allocation']>,
): Instant | null {
  const heldAt = beds.holds.get(hold)?.heldAt
  if (heldAt === undefined || travelSeconds === null) return null
  return plusMinutes(plusSeconds(heldAt, travelSeconds), SETTING_OFF_MINUTES)
}
