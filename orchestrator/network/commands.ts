import type { NoteId, StaffId } from '../ids.ts'
import type { Topology } from './topology.ts'

export type NetworkCommand =
  | { readonly type: 'network.configure'; readonly topology: Topology }
  /** Writes to a colleague who is on call. `note`: what the caller wrote. */
  | { readonly type: 'network.page'; readonly staff: StaffId; readonly note: NoteId | null }
