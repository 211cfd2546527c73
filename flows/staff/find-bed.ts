import { CardKey, type FacilityId } from '../../orchestrator/ids.ts'
import { type BedFeature, Unit } from '../../orchestrator/network/topology.ts'
import type { Question } from '../dialogue.ts'
import type { Plan } from '../turn.ts'
import type { StaffFrame } from './frames.ts'
import type { BedOffer, BedWanted, StaffReply } from './replies.ts'
import { countBeds, search, searchInstead, searchSoon } from './search.ts'
import { answer, openly, type Step, under } from './step.ts'

const OFFERS_MAX = 3

interface Asked {
  readonly unit?: Unit | undefined
  readonly features?: readonly BedFeature[] | undefined
  readonly near?: FacilityId | undefined
  /** To hold the nearest at once, for this long. */
  readonly holdMinutes?: number | undefined
}

/** A new card for every search, so that each is edited where it was posted. */
export const bedCard = ({ turn }: Pick<Step, 'turn'>): CardKey => CardKey.parse(`beds:${turn.seed}`)

/** Answers "nearest free ICU bed?", or asks for the unit when it was not said. */
export function planFindBed(step: Step, asked: Asked): Plan {
  const near = asked.near ?? step.actor.facility
  const features = asked.features ?? []
  return asked.unit === undefined
    ? askUnit(step, { features, near, holdMinutes: asked.holdMinutes ?? null })
    : offerBeds(step, { unit: asked.unit, features, near })
}

function askUnit(step: Step, rest: Pick<BedWanted, 'features' | 'near'> & { holdMinutes: number | null }): Plan {
  const question: Question = {
    id: `unit-${step.turn.seed}`,
    asks: 'unit',
    choices: Unit.options.map((unit) => ({ option: unit, label: unit })),
  }
  const frame: StaffFrame = {
    flow: 'find-bed',
    unit: null,
    features: [...rest.features],
    near: rest.near,
    holdMinutes: rest.holdMinutes,
    offered: [],
    card: bedCard(step),
  }
  const reply: StaffReply = { kind: 'staff.ask-unit', question: question.id, features: rest.features }
  return answer({ dialogue: under(step.dialogue, frame, question) }, openly(reply))
}

/** The card with the nearest beds and a button for each, or what there is instead. */
export function offerBeds(step: Step, wanted: BedWanted): Plan {
  const card = bedCard(step)
  const offers = search(step.view, wanted).slice(0, OFFERS_MAX)
  const reply = offers.length > 0 ? found(wanted, offers, card) : notFound(step, wanted, card)
  const frame: StaffFrame = {
    flow: 'find-bed',
    unit: wanted.unit,
    features: [...wanted.features],
    near: wanted.near,
    holdMinutes: null,
    offered: offers.map(({ bed }) => bed),
    card,
  }
  return answer({ dialogue: under(step.dialogue, frame) }, openly(reply, card))
}

const found = (wanted: BedWanted, offers: readonly BedOffer[], card: CardKey): StaffReply => ({
  kind: 'staff.beds-found',
  wanted,
  offers,
  card,
})

const notFound = ({ view }: Step, wanted: BedWanted, card: CardKey): StaffReply => ({
  kind: 'staff.no-bed',
  wanted,
  counts: countBeds(view, wanted),
  soon: searchSoon(view, wanted),
  instead: searchInstead(view, wanted),
  card,
})
