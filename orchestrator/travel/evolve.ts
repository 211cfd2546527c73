import type { AmbulancesEvent } from '../ambulances/events.ts'
import { LIGHTS } from '../ambulances/fleet.ts'
import type { Emergency } from '../ambulances/state.ts'
import type { Recorded } from '../decision.ts'
import { distanceKm, type LatLon } from '../geo.ts'
import type { AmbulanceId } from '../ids.ts'
import { LEARNED_RATIO_DOUBTFUL, POSITION_FRESH_MINUTES } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS, SECOND_MS } from '../time.ts'
import { bucketOf, withTrip } from './learned.ts'
import { BENGALURU_ROADS, roadSeconds } from './model.ts'
import type { Leg } from './state.ts'

type Progressed = Extract<AmbulancesEvent, { type: 'ambulances.progressed' }>

/**
 * Learns from completed trips: en route to on scene, and transporting to at hospital. A trip counts when both of its
 * ends were told and it ended where it was bound for; anything that happens to the job otherwise drops it. Predicted
 * is always what the model says without what was learned, so that learning cannot feed on itself.
 */
export function evolveTravel(state: NetworkState, { event, at }: Recorded): void {
  if (event.type !== 'ambulances.progressed') return
  const emergency = state.ambulances.emergencies.get(event.emergency)
  if (!emergency) return
  const { legs } = state.travel
  const leg = legs.get(event.ambulance)
  if (leg && isEndOf(state, leg, event, emergency)) observe(state, leg, at)
  legs.delete(event.ambulance)
  start(state, event, emergency, at)
}

const isEndOf = (state: NetworkState, leg: Leg, { status }: Progressed, emergency: Emergency): boolean => {
  const end =
    status === 'on_scene' ? emergency.location?.point : status === 'at_hospital' ? doorOf(state, emergency) : null
  return leg.emergency === emergency.id && end?.lat === leg.to.lat && end.lon === leg.to.lon
}

function observe({ travel: { observed } }: NetworkState, leg: Leg, at: Instant): void {
  const ratio = (at - leg.startedAt) / SECOND_MS / leg.predictedSeconds
  // A button pressed late or together with the next one says nothing about roads.
  if (ratio < 1 / LEARNED_RATIO_DOUBTFUL || ratio > LEARNED_RATIO_DOUBTFUL) return
  const { bucket } = leg
  observed.set(bucket, { bucket, ratios: withTrip(observed.get(bucket)?.ratios ?? [], ratio) })
}

function start(state: NetworkState, { ambulance, status }: Progressed, emergency: Emergency, at: Instant): void {
  const scene = emergency.location?.point ?? null
  const [from, to] =
    status === 'en_route'
      ? [standsAt(state, ambulance, at), scene]
      : status === 'transporting'
        ? [scene, doorOf(state, emergency)]
        : [null, null]
  if (!from || !to) return
  const { travel, utcOffsetMinutes } = topologyOf(state.network)
  const departure = { at, utcOffsetMinutes, lights: LIGHTS[emergency.priority] }
  const predictedSeconds = roadSeconds(travel ?? BENGALURU_ROADS, from, to, departure)
  if (!predictedSeconds) return
  const bucket = bucketOf(distanceKm(from, to), departure)
  state.travel.legs.set(ambulance, { ambulance, emergency: emergency.id, to, startedAt: at, predictedSeconds, bucket })
}

function standsAt({ ambulances: { ambulances } }: NetworkState, id: AmbulanceId, at: Instant): LatLon | null {
  const unit = ambulances.get(id)
  if (!unit) return null
  const { position, base } = unit
  return position && at - position.at <= POSITION_FRESH_MINUTES * MINUTE_MS ? position.point : base.location
}

function doorOf({ network }: NetworkState, { dispatch }: Emergency): LatLon | null {
  return (dispatch?.hospital && lookupsOf(network).facilities.get(dispatch.hospital)?.location) ?? null
}
