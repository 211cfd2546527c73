import { alongTheWay, type Place, standingIn } from '../ambulances/road-times.ts'

/** A drive from one place to a zone, at even pace. */
export interface Trip {
  readonly from: Place
  readonly to: number
  readonly startAt: number
  readonly seconds: number
}

export const tripEnd = ({ startAt, seconds }: Trip): number => startAt + seconds

export function placeOn({ from, to, startAt, seconds }: Trip, at: number): Place {
  if (seconds <= 0) return at >= startAt ? standingIn(to) : from
  return alongTheWay(from, to, (at - startAt) / seconds)
}

type Doing =
  | { readonly kind: 'standing'; readonly zone: number }
  | { readonly kind: 'posting'; readonly trip: Trip }
  | { readonly kind: 'responding'; readonly trip: Trip; readonly call: number }
  | { readonly kind: 'on-scene'; readonly call: number }
  | { readonly kind: 'transporting'; readonly trip: Trip; readonly call: number; readonly hospital: number }
  | { readonly kind: 'handing-over'; readonly call: number; readonly hospital: number }

export interface UnitInMotion {
  doing: Doing
  /** Raised with every change, so that an event for an older doing is seen to be stale. */
  version: number
  busySince: number | null
  busySeconds: number
}
