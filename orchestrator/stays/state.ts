import type { Bed } from '../beds/state.ts'
import type { Unit } from '../network/topology.ts'
import { Table, type UndoLog } from '../table.ts'

/** Upper edges in hours; stays beyond the last are in one more. */
export const STAY_EDGES = [6, 12, 24, 36, 48, 72, 96, 120, 168, 240, 336, 504, 720] as const

/** What finished stays in a unit have shown, newer ones counting more. */
export interface StayHistory {
  readonly unit: Unit
  /** Stays that ended in each stretch of `STAY_EDGES`, and the hours that patients spent in it. */
  readonly ended: readonly number[]
  readonly hours: readonly number[]
  /** How many left in each hour of the local day: 24 of them. */
  readonly leftAt: readonly number[]
  /** How many were ever learned from: the version of what is predicted. */
  readonly stays: number
}

/** Of a bed that was taken when Nadi first heard of it nobody knows since when. */
export const isSinceKnown = ({ asked, askedAt }: Pick<Bed, 'asked' | 'askedAt'>): boolean =>
  asked === 0 || askedAt !== null

export interface StaysState {
  readonly histories: Table<Unit, StayHistory>
}

export const emptyStays = (undo: UndoLog): StaysState => ({ histories: new Table<Unit, StayHistory>(undo) })
