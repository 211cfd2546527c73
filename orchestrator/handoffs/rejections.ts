import type { HandoffId } from '../ids.ts'

export type HandoffsRejection = { readonly code: 'handoff.ended'; readonly handoff: HandoffId }
