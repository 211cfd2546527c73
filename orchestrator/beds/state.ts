import type { BedId, CardKey, EncounterId, FacilityId, HoldId, StaffId } from '../ids.ts'
import type { BedFeature, BedStatus, Sex, Unit } from '../network/topology.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { HOUR_MS, type Instant, MINUTE_MS, stretchKey } from '../time.ts'
import { asksAt, mayGoStale } from './asking.ts'
import type { BlockCause, HoldFor } from './events.ts'

export interface Bed {
  readonly id: BedId
  readonly facility: FacilityId
  readonly unit: Unit
  readonly features: readonly BedFeature[]
  /** Null: for anybody. */
  readonly sex: Sex | null
  /** Only for patients who have to be isolated. */
  readonly isolationOnly: boolean
  /** Of a surge, in no network file: nobody new comes into one that is closing. Null: one of the file. */
  readonly extra: 'open' | 'closing' | null
  readonly status: BedStatus
  /** Of a blocked bed, where it was said. */
  readonly blocked: { readonly cause?: BlockCause | undefined; readonly until?: Instant | undefined } | null
  /** When the status was last said. */
  readonly since: Instant
  /** When anybody last said anything about it. */
  readonly heardAt: Instant
  /** How often somebody was asked about it since. */
  readonly asked: number
  readonly askedAt: Instant | null
  /** Since when it waits to be cleaned, or waited until it got its present status. */
  readonly dirtySince: Instant | null
  readonly hold: HoldId | null
  /** Who lies in it, where Nadi was told; an occupied bed may have nobody it knows. */
  readonly occupant: EncounterId | null
  /** When whoever lies in it is planned to leave, and who said so. */
  readonly leaving: { readonly at: Instant; readonly by: StaffId } | null
}

export interface Hold {
  readonly id: HoldId
  readonly bed: BedId
  readonly holdFor: HoldFor
  readonly heldAt: Instant
  readonly expiresAt: Instant
  readonly card: CardKey | null
}

export interface BedsState {
  readonly beds: Table<BedId, Bed>
  readonly holds: Table<HoldId, Hold>
  /** Free and not held, by unit and facility, see `availability`. */
  readonly available: Index<BedId, Bed>
  /** The same by unit alone: short where beds are scarce. */
  readonly availableInUnit: Index<BedId, Bed>
  /** Being cleaned and nobody's yet, by unit. */
  readonly cleaningInUnit: Index<BedId, Bed>
  /** By unit, those that are expected to be free at a time that is known, see `expectedFree`. */
  readonly expectedInUnit: Index<BedId, Bed>
  readonly occupiedInUnit: Index<BedId, Bed>
  /** By `extra`. */
  readonly extra: Index<BedId, Bed>
  /** By the minute in which somebody is to be asked about it, see `asksAt`. */
  readonly toAsk: Index<BedId, Bed>
  /** By the hour in which it was last heard of, those that nobody doubts yet. */
  readonly byHeardHour: Index<BedId, Bed>
}

export const availability = ({ unit, facility }: Pick<Bed, 'unit' | 'facility'>): string => `${unit} ${facility}`

const isAvailable = ({ status, hold, extra }: Bed): boolean => status === 'free' && hold === null && extra !== 'closing'

const isBeingCleaned = ({ status, hold, extra }: Bed): boolean =>
  status === 'cleaning' && hold === null && extra !== 'closing'

/** One that is held while it is cleaned or blocked is free for nobody else when that ends. */
const isExpected = ({ status, hold, blocked, extra, leaving }: Bed): boolean =>
  extra !== 'closing' &&
  (hold === null ? status === 'cleaning' || blocked?.until !== undefined || leaving !== null : status === 'free')

export function emptyBeds(undo: UndoLog): BedsState {
  const beds = new Table<BedId, Bed>(undo)
  return {
    beds,
    holds: new Table<HoldId, Hold>(undo),
    available: beds.indexBy((bed) => (isAvailable(bed) ? availability(bed) : null)),
    availableInUnit: beds.indexBy((bed) => (isAvailable(bed) ? bed.unit : null)),
    cleaningInUnit: beds.indexBy((bed) => (isBeingCleaned(bed) ? bed.unit : null)),
    expectedInUnit: beds.indexBy((bed) => (isExpected(bed) ? bed.unit : null)),
    occupiedInUnit: beds.indexBy(({ status, unit }) => (status === 'occupied' ? unit : null)),
    extra: beds.indexBy(({ extra }) => extra),
    toAsk: beds.indexBy((bed) => {
      const at = asksAt(bed)
      return at === null ? null : stretchKey(at, MINUTE_MS)
    }),
    byHeardHour: beds.indexBy((bed) => (mayGoStale(bed) ? stretchKey(bed.heardAt, HOUR_MS) : null)),
  }
}
