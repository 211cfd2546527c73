import { distanceKm } from '../geo.ts'
import { ARRIVAL_MOVED_SECONDS, ARRIVAL_PUT_OFF_MAX, NEAR_KM, NEAR_SECONDS, POSITION_FRESH_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, plusMinutes, plusSeconds } from '../time.ts'
import type { Emergency } from './state.ts'

/** When somebody is to be told, or asked again: family, hospital, coordinators. All null where nothing is due. */

/**
 * A unit whose position is known is near when it is seen near; while it is seen far away the clock says nothing, until
 * that position is old. Where no position comes in, the time that was reckoned counts.
 */
export function nearAt({ ambulances }: NetworkState, { phase, dispatch, location }: Emergency): Instant | null {
  if (phase !== 'en_route' || !dispatch || dispatch.nearTold || !location) return null
  const { etaFrom, etaSeconds, at } = dispatch
  const position = ambulances.ambulances.get(dispatch.ambulance)?.position
  const seen = position && position.at > at ? position : null
  if (seen && distanceKm(seen.point, location.point) <= NEAR_KM) return seen.at
  if (etaSeconds === null) return null
  const reckoned = plusSeconds(etaFrom, etaSeconds - NEAR_SECONDS)
  return seen ? instant(Math.max(reckoned, plusMinutes(seen.at, POSITION_FRESH_MINUTES))) : reckoned
}

/** Nobody at the hospital has said that they saw the alert. */
export const alertDue = ({ phase, preAlert }: Emergency): Instant | null =>
  preAlert && !preAlert.ended && phase !== 'at_hospital' ? preAlert.ackBy : null

/** The time the hospital was told has passed by as much as it is to be told about. */
export function putOffAt({ phase, preAlert }: Emergency): Instant | null {
  if (!preAlert?.expectedAt || preAlert.ended || phase === 'at_hospital') return null
  return preAlert.putOff >= ARRIVAL_PUT_OFF_MAX ? null : plusSeconds(preAlert.expectedAt, ARRIVAL_MOVED_SECONDS)
}

export const locationDue = ({ location, locating, phase }: Emergency): Instant | null =>
  location === null && phase !== 'closed' ? locating.nextAt : null
