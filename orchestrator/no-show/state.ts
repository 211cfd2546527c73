import type { PatientId, ServiceCode } from '../ids.ts'
import { VISITS_KEPT } from '../limits.ts'
import { Table, type UndoLog } from '../table.ts'
import type { FittedModel } from './model.ts'

/** How often somebody came, and how often they did not without a word. */
export interface Attendance {
  readonly kept: number
  readonly missed: number
}

/** What is known of a booking when it is asked how likely it is that nobody comes; nobody is named. */
export interface Signs {
  /** Between booking and appointment. */
  readonly leadDays: number
  /** Earlier appointments of the same person. */
  readonly kept: number
  readonly missed: number
  /** 0 Sunday … 6 Saturday, and the hour, local. */
  readonly weekday: number
  readonly hour: number
  readonly service: ServiceCode
  /** Minutes by road; null where it is not known from where they come. */
  readonly travelMinutes: number | null
  /** Whether they were asked if they come, and said yes. */
  readonly answer: 'not-asked' | 'unanswered' | 'confirmed'
}

/** An appointment whose time is over, and what became of it. */
export interface Visit extends Signs {
  /** 1, 2, 3 … in the order in which they were over. */
  readonly n: number
  readonly came: boolean
}

/** The estimate that the network's own visits gave. */
export interface OwnEstimate {
  /** Stands on every event that uses it. */
  readonly version: string
  readonly model: FittedModel
}

export interface NoShowState {
  readonly attendance: Table<PatientId, Attendance>
  /** The last `VISITS_KEPT`, by number. */
  readonly visits: Table<string, Visit>
  /** How many there were in all, and at how many a model was fitted last. */
  readonly counts: Table<'all' | 'fitted', number>
  /** One row, absent until there is one that is better than the prior. */
  readonly own: Table<'current', OwnEstimate>
}

export const emptyNoShow = (undo: UndoLog): NoShowState => ({
  attendance: new Table<PatientId, Attendance>(undo),
  visits: new Table<string, Visit>(undo),
  counts: new Table<'all' | 'fitted', number>(undo),
  own: new Table<'current', OwnEstimate>(undo),
})

/** The place of a visit in a ring: a new one takes that of the oldest. */
export const placeOf = (n: number): string => String(n % VISITS_KEPT)

/** Oldest first. */
export const visitsOf = ({ visits }: NoShowState): Visit[] => [...visits.values()].sort((a, b) => a.n - b.n)
