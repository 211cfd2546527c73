import type { FacilityId } from '../ids.ts'
import { SETTING_OFF_MINUTES } from '../limits.ts'
import type { BedClass } from './bed-classes.ts'
import type { TravelSeconds } from './commands.ts'
import type { BedCandidate, Wanted } from './events.ts'
import { unsuitable } from './suits.ts'

/** What an unneeded feature costs, in weighted minutes: a ventilator bed is kept for whoever needs it. */
const SPARE_FEATURE_COST = 60
/** So much longer waits whoever is left for the next round. */
export const NEXT_ROUND_MINUTES = 60
/** Where no way is known the bed is as good as this far away. */
const UNKNOWN_ROAD_MINUTES = 120

export interface Need {
  readonly wanted: Wanted
  /** What a minute of theirs costs. */
  readonly weight: number
}

export interface BedOption {
  readonly place: BedClass
  readonly travelSeconds: number | null
  /** Weighted minutes: of road or until it is clean, whichever is longer, and for what it has and nobody asked for. */
  readonly cost: number
}

/** The classes that will do, each with what it costs this patient; in no order. */
export function optionsAmong(classes: readonly BedClass[], { wanted, weight }: Need, travel: TravelSeconds) {
  const options: BedOption[] = []
  for (const place of classes) {
    const { like, soonMinutes } = place
    if (unsuitable(like, wanted)) continue
    const travelSeconds = roadTo(wanted, like.facility, travel)
    const spare = like.features.length - wanted.features.length
    const minutes = Math.max(roadMinutes(travelSeconds), onceReady(soonMinutes))
    const cost = weight * lostMinutes(minutes) + SPARE_FEATURE_COST * spare
    options.push({ place, travelSeconds, cost })
  }
  return options
}

/** Free beds one by one, by cost, then id; so many at most. */
export function bestBeds(options: readonly BedOption[], most: number): BedCandidate[] {
  const free = options.filter(({ place }) => place.soonMinutes === 0)
  const first = free.sort((a, b) => a.cost - b.cost || (a.place.like.id < b.place.like.id ? -1 : 1)).slice(0, most)
  const candidates = first.flatMap(({ place, travelSeconds, cost }) =>
    place.beds.slice(0, most).map(({ id }) => ({ bed: id, travelSeconds, cost })),
  )
  return candidates.sort((a, b) => a.cost - b.cost || (a.bed < b.bed ? -1 : 1)).slice(0, most)
}

/** How long a patient who is ready to leave would wait for a bed to be clean. */
export const onceReady = (soonMinutes: number): number => Math.max(0, soonMinutes - SETTING_OFF_MINUTES)

export const roadTo = ({ near }: Wanted, facility: FacilityId, travel: TravelSeconds): number | null =>
  near === null || near === facility ? 0 : travel(near, facility)

export const roadMinutes = (seconds: number | null): number => (seconds === null ? UNKNOWN_ROAD_MINUTES : seconds / 60)

/**
 * What a road costs of the time that a bed now saves against the next round: each minute nearly a minute while it is
 * short, and never all of it. So among equals of the same place the highest rank has the bed, however far it is.
 */
const lostMinutes = (minutes: number): number => (NEXT_ROUND_MINUTES * minutes) / (NEXT_ROUND_MINUTES + minutes)
