import type { ServiceCode } from '../orchestrator/ids.ts'
import type { Language } from '../orchestrator/patients/events.ts'

/** A piece of an approved document, in its own words. */
export interface Passage {
  /** Null for a document that has none. */
  readonly title: string | null
  readonly text: string
}

/** What the approved documents say to a question. */
export type Answer =
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] }
  /** No document answers it. `clinical`: it asks for advice that only a doctor may give. */
  | { readonly kind: 'unknown'; readonly clinical: boolean }

/** Whose documents may be quoted. */
export type Reader = 'patients' | 'staff'

/** The network's approved documents. Finding is pure: the same question gets the same answer. */
export interface Shelf {
  /** `topic`: the service they are talking about, if any; what is asked of no service is then asked of it. */
  answer(question: string, reader: Reader, language: Language, topic: ServiceCode | null): Answer
}

export const EMPTY_SHELF: Shelf = { answer: () => ({ kind: 'unknown', clinical: false }) }
