import type { Language } from '../orchestrator/patients/events.ts'
import type { NetworkState } from '../orchestrator/state.ts'
import type { Instant } from '../orchestrator/time.ts'

/** Whom the words are for, and what they may look up at the moment of saying them. */
export interface RenderFrame {
  readonly language: Language
  readonly state: NetworkState
  readonly now: Instant
  readonly reader: 'patient' | 'staff' | 'crew'
}
