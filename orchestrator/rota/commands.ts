import type { CoverId, FacilityId, StaffId } from '../ids.ts'
import type { Duty } from '../network/topology.ts'
import type { Instant } from '../time.ts'

export type RotaCommand =
  /** Somebody is on call in place of the rota. `instead` null: before everybody else. */
  | {
      readonly type: 'rota.cover'
      readonly cover: CoverId
      readonly duty: Duty
      readonly facility: FacilityId | null
      readonly staff: StaffId
      readonly instead: StaffId | null
      readonly from: Instant
      readonly until: Instant
    }
  /** Two people take each other's next shift. */
  | {
      readonly type: 'rota.swap'
      /** Of the first one's shift, and of the second one's. */
      readonly covers: readonly [CoverId, CoverId]
      readonly duty: Duty
      readonly facility: FacilityId | null
      readonly one: StaffId
      readonly other: StaffId
    }
  | { readonly type: 'rota.end-cover'; readonly cover: CoverId }
  /** From the timer only: it is over. */
  | { readonly type: 'rota.elapse'; readonly cover: CoverId }

export type RotaCommandOf<T extends RotaCommand['type']> = Extract<RotaCommand, { readonly type: T }>
