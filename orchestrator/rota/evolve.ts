import type { Recorded } from '../decision.ts'
import type { NetworkState } from '../state.ts'

export function evolveRota({ rota: { covers } }: NetworkState, { event, seq }: Recorded): void {
  switch (event.type) {
    case 'rota.covered': {
      const { cover: id, duty, facility, staff, instead, from, until } = event
      covers.set(id, { id, duty, facility, staff, instead, from, until, seq })
      break
    }
    case 'rota.cover-ended':
      covers.delete(event.cover)
      break
  }
}
