import type { EmergencyId } from '../ids.ts'
import { wholeMinutes } from '../time.ts'
import type { AmbulanceCandidate, HospitalCandidate, Recommendation } from './events.ts'

const EXCLUDED = {
  busy: 'on another job',
  unavailable: 'not available for it',
  'class-too-low': 'a lower class than needed',
  'no-route': 'no way there',
} as const

/** Who was recommended, why, and everything that was weighed. */
export function recommended({
  emergency,
  recommendation,
}: {
  readonly emergency: EmergencyId
  readonly recommendation: Recommendation
}): string[] {
  const { ambulance, hospital, bed, transportSeconds } = recommendation
  const where = hospital ? `, to ${hospital}${bed ? ` bed ${bed}` : ' without a free bed'}` : ', hospital not chosen'
  const onward = transportSeconds === null ? '' : ` (${wholeMinutes(transportSeconds)} min from the scene)`
  return [
    `${ambulance} was recommended for ${emergency}${where}${onward}: ${why(recommendation)}.`,
    ...weighedUnits(recommendation.ambulances),
    ...weighedHospitals(recommendation.hospitals),
  ]
}

const why = ({ why: reason, class: level, classNeeded, etaSeconds, takenFrom }: Recommendation): string => {
  const off = takenFrom ? `taken off ${takenFrom}, ` : ''
  if (reason === 'matched')
    return `${off}the least cost for all waiting calls and the cover together, ${wholeMinutes(etaSeconds)} min away`
  return reason === 'nearest-suitable'
    ? `the nearest free unit that is at least ${classNeeded}, ${wholeMinutes(etaSeconds)} min away`
    : `no ${classNeeded} unit was free; this is the nearest ${level}, ${wholeMinutes(etaSeconds)} min away`
}

export const weighedUnits = (units: readonly AmbulanceCandidate[]): string[] =>
  units.map(({ ambulance, class: level, etaSeconds, positionFresh, excluded, on }) => {
    const eta =
      etaSeconds === null ? '' : `, ${wholeMinutes(etaSeconds)} min from ${positionFresh ? 'where it is' : 'its base'}`
    return `${ambulance} (${level})${eta}${on ? `, on its way to ${on}` : ''}${excluded ? `: ${EXCLUDED[excluded]}` : ''}`
  })

export const weighedHospitals = (hospitals: readonly HospitalCandidate[]): string[] =>
  hospitals.map(({ facility, travelSeconds, capable, bed, divert, handoverSeconds, careSeconds }) => {
    const travel = travelSeconds === null ? '' : `, ${wholeMinutes(travelSeconds)} min`
    const handover = handoverSeconds === undefined ? '' : `, handover ${wholeMinutes(handoverSeconds)} min`
    const care = careSeconds ? `; care after ${wholeMinutes(careSeconds)} min in all` : ''
    const what = `${capable ? 'can treat it' : 'cannot treat it'}, ${bed ? `bed ${bed} free` : 'no suitable bed free'}`
    return `${facility}${travel}: ${what}${handover}${divert ? ', on divert' : ''}${care}`
  })
