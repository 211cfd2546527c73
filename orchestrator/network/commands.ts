import type { FacilityId, NoteId, StaffId } from '../ids.ts'
import type { Duty, Topology } from './topology.ts'

export type NetworkCommand =
  | { readonly type: 'network.configure'; readonly topology: Topology }
  /** Writes to a colleague who is on call. `note`: what the caller wrote; `line`: what the colleague is on call for. */
  | {
      readonly type: 'network.page'
      readonly staff: StaffId
      readonly note: NoteId | null
      readonly line?: { readonly duty: Duty; readonly facility: FacilityId | null }
    }
