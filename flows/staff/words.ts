import type { Complaint, CrewStatus, NotReady, Outcome, SceneOutcome } from '../../orchestrator/ambulances/events.ts'
import type { Ambulance, Emergency, Phase } from '../../orchestrator/ambulances/state.ts'
import type { BlockCause, HoldFor } from '../../orchestrator/beds/events.ts'
import { distanceKm, type LatLon } from '../../orchestrator/geo.ts'
import type { AmbulanceId, BedId, FacilityId } from '../../orchestrator/ids.ts'
import { POSITION_MARK_MINUTES } from '../../orchestrator/limits.ts'
import { lookupsOf, topologyOf } from '../../orchestrator/network/state.ts'
import type { BedFeature, BedStatus } from '../../orchestrator/network/topology.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { type Instant, instant, localTime, MINUTE_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK } from '../rendered.ts'

/** English words and numbers as staff and crews read them. */

/** The clock alone for today, with the date for every other day. */
export function moment(at: Instant, { state, now }: Pick<RenderFrame, 'state' | 'now'>): string {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const day = (each: Instant) => localTime(each, utcOffsetMinutes).day
  return day(at) === day(now) ? clock(state, at) : dayAndClock(state, at)
}

/** `14:00–15:00`, `Fri 4 Dec, 12:00–16:00`, `all of Fri 4 Dec`; the beginning alone where no end is given. */
export function spanWords(
  from: Instant,
  until: Instant | null,
  { state, now }: Pick<RenderFrame, 'state' | 'now'>,
): string {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const day = (each: number) => localTime(instant(each), utcOffsetMinutes).day
  const start = day(from) === day(now) ? clock(state, from) : dayAndClock(state, from)
  if (until === null) return start
  const isMidnight = (each: Instant) => localTime(each, utcOffsetMinutes).minuteOfDay === 0
  if (day(from) !== day(until - 1)) {
    const last = isMidnight(until) ? `the end of ${dayWords(state, instant(until - 1))}` : dayAndClock(state, until)
    return `${start} until ${last}`
  }
  if (isMidnight(from) && isMidnight(until)) return `all of ${dayWords(state, from)}`
  return `${start}–${endClock(state, until)}`
}

/** The clock of an end: midnight closes its day. */
export const endClock = (state: NetworkState, at: Instant): string => {
  const said = clock(state, at)
  return said === '00:00' ? '24:00' : said
}

/** `14:30`, on the network's wall clock. */
export function clock({ network }: NetworkState, at: Instant): string {
  const { minuteOfDay } = localTime(at, topologyOf(network).utcOffsetMinutes)
  return `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`
}

/** Rounded up: nobody is promised less time than it takes. */
export const minutes = (seconds: number): string => `${Math.ceil(seconds / 60)} min`

export const eta = (seconds: number | null): string => (seconds === null ? 'time unknown' : minutes(seconds))

export const facilityName = ({ network }: NetworkState, id: FacilityId): string =>
  lookupsOf(network).facilities.get(id)?.name ?? id

export const shortName = ({ network }: NetworkState, id: FacilityId): string =>
  lookupsOf(network).facilities.get(id)?.shortName ?? id

/** `12 min from Lakeview`, or where it is the same house. */
export const away = (state: NetworkState, seconds: number | null, from: FacilityId): string =>
  seconds === 0 ? `0 min, at ${shortName(state, from)}` : `${eta(seconds)} from ${shortName(state, from)}`

export const featureList = (features: readonly BedFeature[]): string =>
  features.length > 0 ? features.join(', ') : 'no special equipment'

/** ` with ventilator and isolation`, or nothing. */
export const withFeatures = (features: readonly BedFeature[]): string =>
  features.length > 0 ? ` with ${features.join(' and ')}` : ''

/** `held by Asha`, or `kept for emergency E-1`. */
export function heldBy(holdFor: HoldFor): string {
  switch (holdFor.kind) {
    case 'staff':
      return `held by ${MARK.staffName(holdFor.staff)}`
    case 'emergency':
      return `kept for emergency ${holdFor.emergency}`
    case 'transfer':
      return `kept for transfer ${holdFor.transfer}`
    case 'encounter':
      return `reserved for ${holdFor.encounter}`
  }
}

export const BED_STATUS: Readonly<Record<BedStatus, string>> = {
  free: 'free',
  occupied: 'occupied',
  cleaning: 'being cleaned',
  blocked: 'blocked',
}

export const BLOCK_CAUSE: Readonly<Record<BlockCause, string>> = {
  equipment: 'equipment',
  maintenance: 'maintenance',
  staffing: 'staffing',
  'infection-control': 'infection control',
  other: 'other cause',
}

/** What the words were about, not what the patient has. */
export const COMPLAINT: Readonly<Record<Complaint, string>> = {
  cardiac: 'Heart',
  stroke: 'Stroke signs',
  breathing: 'Breathing',
  unconscious: 'Unconscious',
  seizure: 'Seizure',
  bleeding: 'Bleeding',
  trauma: 'Injury',
  burns: 'Burns',
  obstetric: 'Pregnancy',
  poisoning: 'Poisoning',
  paediatric: 'Child',
  'self-harm': 'Self-harm',
  unspecified: 'Emergency',
}

export const headline = ({ priority, complaint, planned }: Emergency): string =>
  `${priority} · ${planned ? 'Transfer' : COMPLAINT[complaint]}`

export const PHASE: Readonly<Record<Phase, string>> = {
  open: 'Waiting for a decision',
  dispatched: 'Sent',
  accepted: 'Crew is getting ready',
  en_route: 'En route',
  on_scene: 'On scene',
  transporting: 'Patient on board',
  at_hospital: 'At hospital',
  closed: 'Closed',
}

/** As on the crew's buttons, 20 characters at most. */
export const CREW_STATUS: Readonly<Record<CrewStatus, string>> = {
  en_route: 'En route',
  on_scene: 'On scene',
  transporting: 'Patient on board',
  at_hospital: 'At hospital',
  available: 'Handed over, free',
  unavailable: 'Cannot take it',
}

/** As on the crew's buttons, 20 characters at most. */
export const SCENE_OUTCOME: Readonly<Record<SceneOutcome, string>> = {
  'treated-on-scene': 'Treated on scene',
  'refused-transport': 'Refused transport',
  'no-patient-found': 'No patient found',
  'dead-on-scene': 'Dead on scene',
}

/** Why a unit is not to be sent. */
export const NOT_READY: Readonly<Record<NotReady, string>> = {
  'off-shift': 'outside its shifts',
  'off-duty': 'off duty',
  rest: 'its crew has worked as long as it may',
  break: 'on a break',
  fuel: 'low on fuel',
  vehicle: 'out of service',
  unavailable: 'off duty',
}

export const OUTCOME: Readonly<Record<Outcome, string>> = {
  'handed-over': 'handed over to the hospital',
  'not-an-emergency': 'judged not an emergency',
  cancelled: 'called off',
  joined: 'part of another incident',
  'treated-on-scene': 'treated on scene, no transport',
  'refused-transport': 'patient refused transport',
  'no-patient-found': 'no patient found',
  'dead-on-scene': 'dead on scene',
}

export const unitName = (state: NetworkState, id: AmbulanceId): string => {
  const ambulance = state.ambulances.ambulances.get(id)
  return ambulance ? `${id} (${ambulance.class})` : id
}

/** `Lakeview General Hospital, bed LGH-ED-1`. */
export const hospitalAndBed = (state: NetworkState, hospital: FacilityId, bed: BedId | null): string =>
  `${facilityName(state, hospital)}, ${bed ? `bed ${bed}` : 'no free bed found'}`

/** The place as said and the coordinates, for the crew's own map. */
/** `Wed 2 Dec, 16:30`. */
export const dayAndClock = (state: NetworkState, at: Instant): string => `${dayWords(state, at)}, ${clock(state, at)}`

/** `Wed 2 Dec`. */
export function dayWords({ network }: NetworkState, at: Instant): string {
  const { utcOffsetMinutes } = topologyOf(network)
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
  return day.format(at + utcOffsetMinutes * MINUTE_MS)
}

/** `14 min old`: how old the last position of a unit is, once that matters; null while it is fresh, or was never told. */
export function positionAge({ position }: Pick<Ambulance, 'position'>, now: Instant): string | null {
  if (!position || now - position.at <= POSITION_MARK_MINUTES * MINUTE_MS) return null
  const age = Math.floor((now - position.at) / MINUTE_MS)
  const hours = Math.floor(age / 60)
  return `${hours > 0 ? `${hours} h` : `${age} min`} old`
}

export function whereabouts({ location }: Emergency, state: NetworkState): string {
  if (!location) return 'not known yet; the family has been asked for it'
  const point = coordinates(location.point)
  const name = location.place ?? nearbyPlace(location.point, state)
  return name ? `${name} (${point})` : point
}

/** Farther from every place of the network's list, a pin is its coordinates alone. */
const NEARBY_KM = 2

/** `near Koramangala`, for whoever knows the city by its names. */
function nearbyPlace(point: LatLon, { network }: NetworkState): string | null {
  const { places } = topologyOf(network)
  const [nearest] = places
    .map(({ name, location }) => ({ name, km: distanceKm(point, location) }))
    .filter(({ km }) => km <= NEARBY_KM)
    .sort((a, b) => a.km - b.km)
  return nearest ? `near ${nearest.name}` : null
}

/** The same in a word, for a line in a list. */
export const place = ({ location }: Emergency, state: NetworkState): string =>
  location
    ? (location.place ?? nearbyPlace(location.point, state) ?? coordinates(location.point))
    : 'location not known yet'

const coordinates = ({ lat, lon }: LatLon): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`

const NOTES_SHOWN = 3

/** What the family wrote last, filled in when the message is sent. */
export function said({ notes }: Emergency): string {
  const shown = notes.slice(-NOTES_SHOWN).map((note) => `“${MARK.note(note)}”`)
  return [...(notes.length > NOTES_SHOWN ? ['…'] : []), ...shown].join('\n')
}
