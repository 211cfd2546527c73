import type { BedId, FacilityId, NoteId } from '../ids.ts'
import type { Unit } from '../network/topology.ts'
import type { Instant } from '../time.ts'
import type { LiftReason, SurgeReason } from './events.ts'

export type SurgeCommand =
  | {
      readonly type: 'surge.set'
      readonly facility: FacilityId
      readonly unit: Unit
      /** Null: as many as the network file allows, or as many as there are. */
      readonly extraBeds: number | null
      /** Null: after `SURGE_HOURS`, or as was said before. */
      readonly until: Instant | null
      readonly reason: SurgeReason
      readonly note: NoteId | null
    }
  | {
      readonly type: 'surge.lift'
      readonly facility: FacilityId
      readonly unit: Unit
      readonly reason: Exclude<LiftReason, 'ended' | 'left-network'>
      readonly note: NoteId | null
    }
  /** From the timers only. */
  | { readonly type: 'surge.end'; readonly facility: FacilityId; readonly unit: Unit }
  | { readonly type: 'surge.close-bed'; readonly bed: BedId }
