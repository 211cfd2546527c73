import type { Recorded } from '../decision.ts'
import type { NetworkState } from '../state.ts'

/** Broken invariants of the covers: each ends after it begins. */
export function checkRota({ rota }: NetworkState, touched: readonly Recorded[] | null): string[] {
  const ids =
    touched === null
      ? [...rota.covers.keys()]
      : touched.flatMap(({ event }) => (event.type === 'rota.covered' ? [event.cover] : []))
  return ids.flatMap((id) => {
    const cover = rota.covers.get(id)
    return cover && cover.until <= cover.from ? [`cover ${id} ends at ${cover.until}, before it begins`] : []
  })
}
