import { CardKey, type FacilityId } from '../../orchestrator/ids.ts'
import { type BedFeature, type Sex, Unit } from '../../orchestrator/network/topology.ts'
import type { Question } from '../dialogue.ts'
import type { Plan } from '../turn.ts'
import type { StaffFrame } from './frames.ts'
import type { Origin } from './origin.ts'
import type { BedOffer, BedWanted, StaffReply } from './replies.ts'
import {
  countBeds,
  find,
  search,
  searchInstead,
  searchLikely,
  searchOutside,
  searchSoon,
  searchTogether,
  searchWithinHour,
} from './search.ts'
import { answer, openly, type Step, under } from './step.ts'

const OFFERS_MAX = 3
const PLACES_MAX = 4

type Frame = Extract<StaffFrame, { flow: 'find-bed' }>

/** What was said of a search, as far as it was. */
export interface BedAsked {
  readonly unit?: Unit | undefined
  readonly features?: readonly BedFeature[] | undefined
  readonly near?: FacilityId | undefined
  readonly from?: Origin | null | undefined
  /** Where the road should count from, and nobody knows where that is. */
  readonly unplaced?: string | undefined
  readonly sex?: Sex | null | undefined
  readonly count?: number | null | undefined
  /** To hold the nearest at once, for this long. */
  readonly holdMinutes?: number | null | undefined
}

/** A new card for every search, so that each is edited where it was posted. */
export const bedCard = ({ turn }: Pick<Step, 'turn'>): CardKey => CardKey.parse(`beds:${turn.seed}`)

/** What a search was for; null while its unit is not known. */
export const wantedOf = ({ unit, features, near, from, sex, count }: Frame): BedWanted | null =>
  unit && { unit, features, near, from, sex, count }

/** Answers "nearest free ICU bed?", or asks for the unit when it was not said. */
export function planFindBed(step: Step, asked: BedAsked): Plan {
  const rest = {
    features: asked.features ?? [],
    near: asked.near ?? step.actor.facility,
    from: asked.from ?? null,
    sex: asked.sex ?? null,
    count: asked.count ?? 1,
    ...(asked.unplaced === undefined ? {} : { unplaced: asked.unplaced }),
  }
  return asked.unit === undefined
    ? askUnit(step, rest, asked.holdMinutes ?? null)
    : offerBeds(step, { unit: asked.unit, ...rest })
}

function askUnit(step: Step, rest: Omit<BedWanted, 'unit'>, holdMinutes: number | null): Plan {
  const question: Question = {
    id: `unit-${step.turn.seed}`,
    asks: 'unit',
    choices: Unit.options.map((unit) => ({ option: unit, label: unit })),
  }
  const frame: StaffFrame = { ...frameFor({ ...rest, unit: null }), holdMinutes, offered: [], card: bedCard(step) }
  const reply: StaffReply = { kind: 'staff.ask-unit', question: question.id, features: rest.features }
  return answer({ dialogue: under(step.dialogue, frame, question) }, openly(reply))
}

type Searched = Omit<BedWanted, 'unit'> & { readonly unit: Unit | null }

const frameFor = ({ unit, features, near, from, sex, count }: Searched) => ({
  flow: 'find-bed' as const,
  unit,
  features: [...features],
  near,
  from: from ?? null,
  sex: sex ?? null,
  count: count ?? 1,
})

/** The card with the nearest beds and a button for each, or what there is instead. */
export function offerBeds(step: Step, wanted: BedWanted, gone?: FacilityId): Plan {
  const card = bedCard(step)
  const offers = search(step.view, wanted).slice(0, OFFERS_MAX)
  const frame: StaffFrame = {
    ...frameFor(wanted),
    holdMinutes: null,
    offered: offers.map(({ bed }) => bed),
    card,
  }
  const several = (wanted.count ?? 1) > 1 && offers.length > 0
  const reply = several
    ? together(step, wanted, card, gone)
    : offers.length > 0
      ? found(step, wanted, offers, card)
      : notFound(step, wanted, card)
  return answer({ dialogue: under(step.dialogue, frame) }, openly(reply, card))
}

const found = ({ view }: Step, wanted: BedWanted, offers: readonly BedOffer[], card: CardKey): StaffReply => ({
  kind: 'staff.beds-found',
  wanted,
  offers,
  soon: searchWithinHour(view, wanted),
  keptBySex: find(view, wanted).keptBySex,
  card,
})

const together = ({ view }: Step, wanted: BedWanted, card: CardKey, gone?: FacilityId): StaffReply => ({
  kind: 'staff.beds-together',
  wanted,
  places: searchTogether(view, wanted).slice(0, PLACES_MAX),
  ...(gone ? { gone } : {}),
  soon: searchWithinHour(view, wanted),
  keptBySex: find(view, wanted).keptBySex,
  card,
})

const notFound = ({ view }: Step, wanted: BedWanted, card: CardKey): StaffReply => ({
  kind: 'staff.no-bed',
  wanted,
  counts: countBeds(view, wanted),
  soon: searchSoon(view, wanted),
  instead: searchInstead(view, wanted),
  keptBySex: find(view, wanted).keptBySex,
  likely: searchLikely(view, wanted),
  outside: searchOutside(view, wanted),
  card,
})
