import type { FacilityId } from '../ids.ts'
import type { Checklist, Topology } from '../network/topology.ts'

/** A hospital that has a rota for none of its roles works without the list. */
export function isServed({ onCall }: Topology, { items }: Checklist, facility: FacilityId): boolean {
  const duties = new Set(items.flatMap(({ tell }) => (tell.kind === 'on-call' ? [tell.duty] : [])))
  return onCall.some((line) => duties.has(line.duty) && (line.facility === undefined || line.facility === facility))
}
