import type { DeviceId, EntryId, FacilityId, GapId, PatientId, ServiceCode } from '../ids.ts'
import type { Acuity } from '../slots/events.ts'
import type { Instant } from '../time.ts'

export type WaitlistCommand =
  /** Waits for a free time, or for an earlier one than they have. Somebody who waits for it already changes their wish. */
  | {
      readonly type: 'waitlist.join'
      readonly entry: EntryId
      readonly patient: PatientId
      readonly service: ServiceCode
      /** Set by staff; patients themselves are `routine`. */
      readonly acuity: Acuity
      /** When they could come; null: at any time. */
      readonly wish: { readonly from: Instant; readonly until: Instant } | null
      readonly deadline: Instant | null
      readonly facilities: readonly FacilityId[]
      readonly atNight: boolean
      readonly travelMinutes: number | null
    }
  | { readonly type: 'waitlist.leave'; readonly entry: EntryId }
  /** From the timer only. */
  | { readonly type: 'waitlist.expire'; readonly entry: EntryId }
  /** A device came back sooner than thought: what is free on it now? From the timer only. */
  | { readonly type: 'waitlist.find-gaps'; readonly device: DeviceId }
  /** What stands idle in the next days, while people wait for it? From the timer only. */
  | { readonly type: 'waitlist.find-idle' }
  /** Looks at a freed time again: asks people, waits, or says what became of it. From the timer only. */
  | { readonly type: 'waitlist.refill'; readonly gap: GapId }
