import type { EntryId } from '../ids.ts'

export type WaitlistRejection =
  | { readonly code: 'waitlist.unknown-entry'; readonly entry: EntryId }
  | { readonly code: 'waitlist.too-many'; readonly max: number }
  /** The wish is over before it begins, or lies in the past. */
  | { readonly code: 'waitlist.wish-over' }
  /** Only staff judge how urgent somebody is, and by when they must be seen. */
  | { readonly code: 'waitlist.acuity-not-theirs' }
