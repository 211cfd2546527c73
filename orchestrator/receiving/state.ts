import type { FacilityId } from '../ids.ts'
import { DECLARED_DELAY_MINUTES, HANDOVER_PRIOR_WEIGHT, HANDOVER_SECONDS } from '../limits.ts'
import type { Priority, Unit } from '../network/topology.ts'
import { Table, type UndoLog } from '../table.ts'
import { type Instant, MINUTE_MS } from '../time.ts'
import type { DivertReason } from './events.ts'

export interface Divert {
  /** Null: the whole hospital. */
  readonly unit: Unit | null
  readonly reason?: DivertReason
  /** When it ends by itself; absent where it was set before diverts had an end. */
  readonly until?: Instant
}

export interface Receiving {
  readonly facility: FacilityId
  /** What takes nobody in now, by unit. */
  readonly diverts: readonly Divert[]
  readonly declared: { readonly seconds: number; readonly at: Instant } | null
  /** Handovers seen here, newer ones counting more; `weight` is how many they are worth. */
  readonly seen: { readonly meanSeconds: number; readonly weight: number } | null
}

export interface ReceivingState {
  /** Hospitals about which something was said or seen. */
  readonly receiving: Table<FacilityId, Receiving>
}

export const emptyReceiving = (undo: UndoLog): ReceivingState => ({ receiving: new Table<FacilityId, Receiving>(undo) })

export const receivingOf = ({ receiving }: ReceivingState, facility: FacilityId): Receiving =>
  receiving.get(facility) ?? { facility, diverts: [], declared: null, seen: null }

export const divertOf = ({ diverts }: Receiving, unit: Unit | null): Divert | undefined =>
  diverts.find((each) => each.unit === unit)

/** Does it turn ambulances with such a patient away? A life threat needs intensive care as well as the door. */
export function diverts(state: ReceivingState, facility: FacilityId, priority: Priority): boolean {
  const closed = state.receiving.get(facility)?.diverts ?? []
  return closed.some(({ unit }) => unit === null || unit === 'ED' || (unit === 'ICU' && priority === 'P1'))
}

/** Seconds from the door to a handed-over patient: as declared lately, else as learned here, else as anywhere. */
export function handoverSeconds(state: ReceivingState, facility: FacilityId, at: Instant): number {
  const { declared, seen } = receivingOf(state, facility)
  if (declared && at - declared.at <= DECLARED_DELAY_MINUTES * MINUTE_MS) return declared.seconds
  if (!seen) return HANDOVER_SECONDS
  const weight = HANDOVER_PRIOR_WEIGHT + seen.weight
  return Math.round((HANDOVER_PRIOR_WEIGHT * HANDOVER_SECONDS + seen.weight * seen.meanSeconds) / weight)
}
