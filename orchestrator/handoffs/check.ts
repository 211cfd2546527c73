import type { Recorded } from '../decision.ts'
import type { NetworkState } from '../state.ts'

/** Broken invariants of the open handoffs: each has its patient, and no patient has two. */
export function checkHandoffs({ handoffs, patients }: NetworkState, touched: readonly Recorded[] | null): string[] {
  const ids =
    touched === null
      ? [...handoffs.handoffs.keys()]
      : touched.flatMap(({ event }) => (event.type === 'handoffs.opened' ? [event.handoff] : []))
  return ids.flatMap((id) => {
    const handoff = handoffs.handoffs.get(id)
    if (!handoff) return [] // closed since
    const { patient } = handoff
    const broken = patients.patients.has(patient) ? [] : [`handoff ${id} is of patient ${patient}, who is not there`]
    return handoffs.byPatient.of(patient).size > 1 ? [...broken, `patient ${patient} has two handoffs`] : broken
  })
}
