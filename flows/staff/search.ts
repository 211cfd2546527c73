import type { BedChoice } from '../../orchestrator/beds/events.ts'
import { type BedSearch, type FoundBeds, findBeds } from '../../orchestrator/beds/find.ts'
import { type BedSoon, expectedFree } from '../../orchestrator/beds/soon.ts'
import type { BedId } from '../../orchestrator/ids.ts'
import type { BedFeature, Unit } from '../../orchestrator/network/topology.ts'
import type { View } from '../turn.ts'
import type { BedCounts, BedInstead, BedOffer, BedWanted } from './replies.ts'

/** As many as the explanation of a hold keeps. */
const WEIGHED_MAX = 5

const SOON_MAX = 2

/** Units of neighbouring levels of care. They are shown as free, never as suitable: the clinician decides. */
const NEIGHBOURS: Readonly<Record<Unit, readonly Unit[]>> = {
  ICU: ['HDU'],
  HDU: ['ICU', 'WARD'],
  WARD: ['HDU'],
  ED: ['HDU', 'WARD'],
  NICU: [],
}

const asSearch = (view: View, { unit, features, near }: BedWanted): BedSearch => ({
  unit,
  features,
  near,
  travelSeconds: (from, to) => view.travelSeconds(from, to),
})

const find = (view: View, wanted: BedWanted): FoundBeds => findBeds(view.state, asSearch(view, wanted))

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
  near: wanted.near,
  candidates: candidates.slice(0, WEIGHED_MAX).map((candidate) => ({ ...candidate })),
})

/** What keeps the beds that would fit. */
export function countBeds(view: View, wanted: BedWanted): BedCounts {
  const counts = { occupied: 0, cleaning: 0, blocked: 0, held: 0 }
  for (const { why } of find(view, wanted).ruledOut) if (why !== 'feature-missing') counts[why] += 1
  return counts
}

/** When nothing fits: which beds that would are expected to be free first. */
export const searchSoon = (view: View, wanted: BedWanted): BedSoon[] =>
  expectedFree(view.state, asSearch(view, wanted), view.now).slice(0, SOON_MAX)

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
