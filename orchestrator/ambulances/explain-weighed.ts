import type { EmergencyId } from '../ids.ts'
import { wholeMinutes } from '../time.ts'
import type { AmbulanceCandidate, HospitalCandidate, NotReady, Recommendation } from './events.ts'

/** As a reason beside a unit. */
export const NOT_READY: Readonly<Record<NotReady, string>> = {
  'off-shift': 'outside its shifts',
  'off-duty': 'off duty',
  rest: 'its crew has worked as long as it may',
  break: 'its crew is on a break',
  fuel: 'low on fuel',
  vehicle: 'out of service',
  unavailable: 'not available for it',
}

const EXCLUDED = {
  busy: 'on another job',
  'class-too-low': 'a lower class than needed',
  'no-route': 'no way there',
  'gave-back': 'gave this job back',
  'shift-ends': 'its shift ends before the job could be done',
  ...NOT_READY,
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
    ...weighedUnits(recommendation),
    ...weighedHospitals(recommendation.hospitals),
    ...more(recommendation.moreHospitals, 'hospitals'),
  ]
}

/** `no ALS unit was on duty`, or `all 3 ALS units were on jobs, AMB-1 free first, in 12 min`. */
function lackingWords(needed: Recommendation['classNeeded'], lacking: Recommendation['lacking']): string {
  if (lacking?.onDuty === 0) return `no ${needed} unit was on duty`
  const soonest = lacking?.soonest
  return `no ${needed} unit was free${soonest ? `, ${soonest.ambulance} would be first, in ${wholeMinutes(soonest.seconds)} min` : ''}`
}

const why = ({
  why: reason,
  class: level,
  classNeeded,
  etaSeconds,
  takenFrom,
  despite,
  lacking,
  relieves,
  gain,
}: Recommendation): string => {
  if (despite) return `nothing else is there, though ${EXCLUDED[despite]}, ${wholeMinutes(etaSeconds)} min away`
  if (relieves && gain) return `it takes over from ${relieves.ambulance}: ${gained(gain)}`
  const off = takenFrom ? `taken off ${takenFrom}, ` : ''
  if (reason === 'matched')
    return `${off}the least cost for all waiting calls and the cover together, ${wholeMinutes(etaSeconds)} min away`
  return reason === 'nearest-suitable'
    ? `the nearest free unit that is at least ${classNeeded}, ${wholeMinutes(etaSeconds)} min away`
    : `${lackingWords(classNeeded, lacking)}; this is the nearest ${level}, ${wholeMinutes(etaSeconds)} min away`
}

/** `4 min sooner, at least 2 needed`. */
export const gained = ({ soonerSeconds, leastSeconds }: NonNullable<Recommendation['gain']>): string =>
  `${Math.floor(soonerSeconds / 60)} min sooner, at least ${leastSeconds / 60} needed`

export const weighedUnits = ({
  ambulances,
  moreAmbulances,
}: Pick<Recommendation, 'ambulances' | 'moreAmbulances'>): string[] => [
  ...ambulances.map(weighedUnit),
  ...more(moreAmbulances, 'units'),
]

const more = (count: number | undefined, what: string): string[] =>
  count ? [`and ${count} more ${what}, none of them better`] : []

function weighedUnit({
  ambulance,
  class: level,
  etaSeconds,
  positionFresh,
  excluded,
  on,
  despite,
}: AmbulanceCandidate) {
  const eta =
    etaSeconds === null ? '' : `, ${wholeMinutes(etaSeconds)} min from ${positionFresh ? 'where it is' : 'its base'}`
  return `${ambulance} (${level})${eta}${on ? `, on its way to ${on}` : ''}${excluded ? `: ${EXCLUDED[excluded]}` : ''}${despite ? `: ${EXCLUDED[despite]}, overlooked` : ''}`
}

export const weighedHospitals = (hospitals: readonly HospitalCandidate[]): string[] =>
  hospitals.map(({ facility, travelSeconds, capable, bed, divert, handoverSeconds, careSeconds }) => {
    const travel = travelSeconds === null ? '' : `, ${wholeMinutes(travelSeconds)} min`
    const handover = handoverSeconds === undefined ? '' : `, handover ${wholeMinutes(handoverSeconds)} min`
    const care = careSeconds ? `; care after ${wholeMinutes(careSeconds)} min in all` : ''
    const what = `${capable ? 'can treat it' : 'cannot treat it'}, ${bed ? `bed ${bed} free` : 'no suitable bed free'}`
    return `${facility}${travel}: ${what}${handover}${divert ? ', on divert' : ''}${care}`
  })
