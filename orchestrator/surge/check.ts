import type { NetworkState } from '../state.ts'
import { surgeOf, surgeSpecOf } from './state.ts'

/** Extra beds are open as long as their surge is on, and within what the file allows. There are few: all are looked at. */
export function checkSurge(state: NetworkState): string[] {
  const { surge, beds } = state
  const broken: string[] = []
  for (const { facility, unit, beds: extra } of surge.surges.values()) {
    const allowed = surgeSpecOf(state, facility, unit)?.extraBeds ?? 0
    if (allowed < extra.length) broken.push(`surge of ${facility} ${unit} is beyond what its file allows`)
    for (const { bed } of extra) {
      if (beds.beds.get(bed)?.extra === 'closing') broken.push(`surge bed ${bed} closes and its surge is on`)
      if (!beds.beds.has(bed)) broken.push(`surge bed ${bed} is not there`)
    }
  }
  for (const id of beds.extra.of('open')) {
    const bed = beds.beds.get(id)
    const listed = bed && surgeOf(surge, bed.facility, bed.unit)?.beds.some((each) => each.bed === id)
    if (!listed) broken.push(`surge bed ${id} is open and its surge is over`)
  }
  return broken
}
