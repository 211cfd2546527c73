import { TAKE_OVER_GAIN_MINUTES } from '../limits.ts'
import { type Call, type FleetView, travelTo, type Unit } from './fleet.ts'
import { classNeeded, suits } from './suitability.ts'

export interface Gain {
  /** So much sooner than the unit on its way would be there. */
  readonly soonerSeconds: number
  /** Less than this is not worth turning two crews round. */
  readonly leastSeconds: number
}

/**
 * What a call gains when a free unit takes it over from one on its way that has nothing else to do then. Null where that
 * is no question of minutes: nobody is on the way or it is needed elsewhere, has a lower class than the call needs, or
 * is not to be sent any more.
 *
 * @param isNeeded whether a unit is sent to another call in the same decision
 */
export function takeOverGain(
  view: FleetView,
  call: Call,
  unit: Unit,
  isNeeded: (unit: number) => boolean,
): Gain | null {
  const relieved = call.unit === null ? undefined : view.units[call.unit]
  if (relieved?.duty.kind !== 'responding' || unit.duty.kind !== 'free' || isNeeded(relieved.index)) return null
  const needed = classNeeded(call.priority)
  const isLower = !suits(relieved.class, needed) && suits(unit.class, needed)
  if (isLower || call.notBy.has(relieved.index)) return null
  const seconds = unit.mobilisationSeconds + travelTo(view, unit.place, call)
  return {
    soonerSeconds: Math.round(relieved.duty.arrivesInSeconds - seconds),
    leastSeconds: TAKE_OVER_GAIN_MINUTES[call.priority] * 60,
  }
}
