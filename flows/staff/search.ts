import type { BedChoice } from '../../orchestrator/beds/events.ts'
import { type BedSearch, type FoundBeds, type FreeAt, findBeds, findTogether } from '../../orchestrator/beds/find.ts'
import { type BedSoon, expectedFree } from '../../orchestrator/beds/soon.ts'
import type { BedId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { BedFeature, Unit } from '../../orchestrator/network/topology.ts'
import { type LikelyFree, likelyFree } from '../../orchestrator/stays/expected.ts'
import { MINUTE_MS } from '../../orchestrator/time.ts'
import type { View } from '../turn.ts'
import { originName, secondsFrom, secondsToPoint } from './origin.ts'
import type { BedCounts, BedInstead, BedOffer, BedWanted } from './replies.ts'

/** As many as the explanation of a hold keeps. */
const WEIGHED_MAX = 5

const SOON_MAX = 2
/** Below beds that are free, those are named that are expected no later. */
const SOON_MINUTES = 60
const OUTSIDE_MAX = 2

/** Units of neighbouring levels of care. They are shown as free, never as suitable: the clinician decides. */
const NEIGHBOURS: Readonly<Record<Unit, readonly Unit[]>> = {
  ICU: ['HDU'],
  HDU: ['ICU', 'WARD'],
  WARD: ['HDU'],
  ED: ['HDU', 'WARD'],
  NICU: [],
}

const asSearch = (view: View, wanted: BedWanted): BedSearch => ({
  unit: wanted.unit,
  features: wanted.features,
  sex: wanted.sex ?? null,
  secondsTo: secondsFrom(view, wanted),
})

export const find = (view: View, wanted: BedWanted): FoundBeds => findBeds(view.state, asSearch(view, wanted))

/** Free beds that fit, nearest first. */
export const search = (view: View, wanted: BedWanted): BedOffer[] =>
  find(view, wanted).candidates.map(({ bed, travelSeconds }) => ({ bed, travelSeconds }))

/** The best free bed that is not `but`, for somebody who came too late for that one. */
export const nextBest = (view: View, wanted: BedWanted, but: BedId): BedOffer | null =>
  search(view, wanted).find(({ bed }) => bed !== but) ?? null

/** What was weighed, for the journal: the answer to "why this bed?". */
export const choiceOf = (wanted: BedWanted, candidates: readonly BedOffer[]): BedChoice => ({
  unit: wanted.unit,
  features: [...wanted.features],
  near: wanted.from ? null : wanted.near,
  ...(wanted.from ? { from: originName(wanted.from) } : {}),
  ...(wanted.sex ? { sex: wanted.sex } : {}),
  candidates: candidates.slice(0, WEIGHED_MAX).map((candidate) => ({ ...candidate })),
})

/** What keeps the beds that would fit. */
export function countBeds(view: View, wanted: BedWanted): BedCounts {
  const counts = { occupied: 0, cleaning: 0, blocked: 0, held: 0 }
  for (const { why } of find(view, wanted).ruledOut) if (isKept(why)) counts[why] += 1
  return counts
}

const isKept = (why: string): why is keyof BedCounts =>
  why === 'occupied' || why === 'cleaning' || why === 'blocked' || why === 'held'

/** Hospitals with fitting beds free, those with enough for all of them first; each list nearest first. */
export function searchTogether(view: View, wanted: BedWanted): FreeAt[] {
  const count = wanted.count ?? 1
  const places = findTogether(view.state, asSearch(view, wanted), count)
  return [...places.filter(({ free }) => free >= count), ...places.filter(({ free }) => free < count)]
}

/** When nothing fits: which beds that would are expected to be free first. */
export const searchSoon = (view: View, wanted: BedWanted): BedSoon[] =>
  expectedFree(view.state, asSearch(view, wanted), view.now).slice(0, SOON_MAX)

/** Below beds that are free: what else is expected within the hour. */
export const searchWithinHour = (view: View, wanted: BedWanted): BedSoon[] =>
  searchSoon(view, wanted).filter(({ at }) => at !== null && at - view.now <= SOON_MINUTES * MINUTE_MS)

/** When nothing fits: whose beds are likeliest to be left, by how long patients stay. */
export const searchLikely = (view: View, wanted: BedWanted): LikelyFree[] =>
  likelyFree(view.state, asSearch(view, wanted), view.now, SOON_MAX)

/** Hospitals outside the network with such a unit, nearest first; what is free there nobody here knows. */
export function searchOutside(view: View, wanted: BedWanted): { name: string; travelSeconds: number | null }[] {
  const far = Number.MAX_VALUE
  return (topologyOf(view.state.network).outside ?? [])
    .filter(({ units }) => units.includes(wanted.unit))
    .map(({ name, location }) => ({ name, travelSeconds: secondsToPoint(view, wanted, location) }))
    .sort((a, b) => (a.travelSeconds ?? far) - (b.travelSeconds ?? far) || (a.name < b.name ? -1 : 1))
    .slice(0, OUTSIDE_MAX)
}

/** When nothing fits: the same unit with fewer features, then the neighbouring units; one of each, nearest. */
export function searchInstead(view: View, wanted: BedWanted): BedInstead[] {
  const sameUnit = wanted.features.length > 0 ? fewestLacking(view, { ...wanted, features: [] }, wanted.features) : null
  const neighbours = NEIGHBOURS[wanted.unit].map(
    (unit) =>
      fewestLacking(view, { ...wanted, unit }, []) ??
      fewestLacking(view, { ...wanted, unit, features: [] }, wanted.features),
  )
  return [sameUnit, ...neighbours].filter((found) => found !== null)
}

function fewestLacking(view: View, wanted: BedWanted, missed: readonly BedFeature[]): BedInstead | null {
  const found = search(view, wanted).map((offer) => ({
    ...offer,
    unit: wanted.unit,
    without: lacking(missed, view.state.beds.beds.get(offer.bed)?.features ?? []),
  }))
  return found.toSorted((a, b) => a.without.length - b.without.length)[0] ?? null // stable: nearest stays first
}

const lacking = (asked: readonly BedFeature[], has: readonly BedFeature[]): BedFeature[] =>
  asked.filter((feature) => !has.includes(feature))
