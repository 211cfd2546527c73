import type { Recorded } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import { surgeOf, wardOf } from './state.ts'

/** After the beds, which open and close by what was before. */
export function evolveSurge({ surge }: NetworkState, { event, at }: Recorded): void {
  if (event.type === 'surge.set') {
    const { facility, unit, beds, until, reason, by } = event
    const since = surgeOf(surge, facility, unit)?.since ?? at
    surge.surges.set(wardOf(facility, unit), { facility, unit, beds, until, reason, by, since })
  }
  if (event.type === 'surge.lifted') surge.surges.delete(wardOf(event.facility, event.unit))
}
