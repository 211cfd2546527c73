import type { FacilityId } from '../../orchestrator/ids.ts'
import { BENGALURU_ROADS, roadSeconds } from '../../orchestrator/travel/model.ts'
import type { Context } from './context.ts'
import { ask, type Move } from './flow.ts'
import { fold } from './fold.ts'
import type { PatientFrame } from './frames.ts'
import { findPlace } from './place.ts'

/** "Near Koramangala", "I live in Whitefield", "HSR se", "हेब्बाल के पास": where somebody comes from, not where they want to go. */
const FROM =
  /(^| )(near|nearby|close to|closest|nearest|around|from|live|lives|living|stay|staying|am in|are in|based|paas|pass|nazdeek|nazdik|kareeb|rehta|rehti|rehte|rahta|rahti|rahte|ghar|home|se|पास|नज़दीक|नजदीक|करीब|रहता|रहती|रहते|घर|से)( |$)/u

/** The place of the network's list that the message says they come from; null where it says none. */
export function placeFrom({ turn, topology }: Context): string | null {
  const { input } = turn
  if (input.kind !== 'said' || !FROM.test(fold(input.text))) return null
  return findPlace(input.text, topology)?.place ?? null
}

/** Minutes by road at this hour to each hospital; null where it is not known from where. */
export function travelFrom(near: string | null, { topology, view }: Context): ReadonlyMap<FacilityId, number> | null {
  const from = topology.places.find(({ name }) => name === near)?.location
  if (!from) return null
  const departure = { at: view.now, utcOffsetMinutes: topology.utcOffsetMinutes, lights: false }
  const roads = topology.travel ?? BENGALURU_ROADS
  return new Map(
    topology.facilities.flatMap(({ id, location }) => {
      const seconds = roadSeconds(roads, from, location, departure)
      return seconds === null ? [] : [[id, Math.ceil(seconds / 60)] as const]
    }),
  )
}

/** What the words add to a booking under way: where they come from. What was put is weighed anew. */
export function comesFrom(frame: PatientFrame, context: Context): Move | null {
  const near = frame.flow === 'book' ? placeFrom(context) : null
  if (frame.flow !== 'book' || near === null || near === frame.near) return null
  return ask({ ...frame, near, offered: [], chosen: null })
}
