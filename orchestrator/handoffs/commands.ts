import type { HandoffId, NoteId, PatientId } from '../ids.ts'

export type HandoffsCommand =
  /** While one is open, what is said joins it; then `handoff` is not used. */
  | {
      readonly type: 'handoffs.open'
      readonly handoff: HandoffId
      readonly patient: PatientId
      readonly note: NoteId | null
    }
  /** By the patient or by a colleague, to the other. */
  | { readonly type: 'handoffs.say'; readonly handoff: HandoffId; readonly note: NoteId }
  /** Back to Nadi. */
  | { readonly type: 'handoffs.close'; readonly handoff: HandoffId }
  /** From the timer only. */
  | { readonly type: 'handoffs.expire'; readonly handoff: HandoffId }
