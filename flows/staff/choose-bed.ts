import { byRank } from '../../orchestrator/encounters/ranking.ts'
import { type Waiting, waitingFor } from '../../orchestrator/encounters/state.ts'
import { unsuitable } from '../../orchestrator/encounters/suits.ts'
import { type BedId, type EncounterId, HoldId } from '../../orchestrator/ids.ts'
import { newId, type Plan, type View } from '../turn.ts'
import type { BedOffer } from './replies.ts'
import { answer, frameOf, order, quietly, type Step, under } from './step.ts'

const OFFERS_MAX = 8

/** Free beds that will do for the patient, nearest first. */
function freeBedsFor({ state, travelSeconds }: View, { request: { wanted } }: Waiting): BedOffer[] {
  const { beds, availableInUnit } = state.beds
  const { near } = wanted
  return [...availableInUnit.of(wanted.unit)]
    .flatMap((id) => beds.get(id) ?? [])
    .filter((bed) => unsuitable(bed, wanted) === null)
    .map(({ id, facility }) => ({
      bed: id,
      travelSeconds: near === null ? null : near === facility ? 0 : travelSeconds(near, facility),
    }))
    .sort(nearestFirst)
    .slice(0, OFFERS_MAX)
}

const nearestFirst = (a: BedOffer, b: BedOffer): number =>
  (a.travelSeconds ?? Number.MAX_VALUE) - (b.travelSeconds ?? Number.MAX_VALUE) || (a.bed < b.bed ? -1 : 1)

/** Beds that are kept for somebody else and would do, those kept for the lowest rank first; staff's holds after them. */
function takenBedsFor({ state, now }: View, chosen: Waiting): BedOffer[] {
  const { beds, holds } = state.beds
  const rank = new Map(
    [...state.encounters.byRequest.of('reserved')]
      .flatMap((id) => state.encounters.encounters.get(id) ?? [])
      .filter((each): each is Waiting => each.request !== null)
      .sort(byRank(now))
      .map(({ id }, place) => [id, place]),
  )
  return [...holds.values()]
    .flatMap(({ bed: id, holdFor }) => {
      const bed = beds.get(id)
      if (!bed || unsuitable(bed, chosen.request.wanted) || holdFor.kind === 'emergency' || holdFor.kind === 'transfer')
        return []
      if (holdFor.kind === 'encounter' && holdFor.encounter === chosen.id) return []
      return [{ bed: id, place: holdFor.kind === 'encounter' ? (rank.get(holdFor.encounter) ?? 0) : -1 }]
    })
    .sort((a, b) => b.place - a.place || (a.bed < b.bed ? -1 : 1))
    .slice(0, OFFERS_MAX)
    .map(({ bed }) => ({ bed, travelSeconds: null }))
}

const requestOf = ({ view }: Step, encounter: EncounterId): Waiting | null => {
  const known = view.state.encounters.encounters.get(encounter)
  return known?.request ? { ...known, request: known.request } : null
}

/** Another bed than the one that is reserved: whoever asked goes into any free one. */
export function pressOtherBed(step: Step, encounter: EncounterId): Plan {
  const chosen = requestOf(step, encounter)
  if (!chosen) return notWaiting(step, encounter)
  return answer(
    step,
    quietly(step, {
      kind: 'staff.other-beds',
      encounter,
      free: freeBedsFor(step.view, chosen),
      taken: [],
      may: 'place',
    }),
  )
}

/** A coordinator's own choice, also of a bed that is kept for somebody else. */
export function pressChooseBed(step: Step, encounter: EncounterId): Plan {
  const chosen = requestOf(step, encounter)
  if (!chosen) return notWaiting(step, encounter)
  const free = freeBedsFor(step.view, chosen).slice(0, OFFERS_MAX / 2)
  const taken = takenBedsFor(step.view, chosen).slice(0, OFFERS_MAX / 2)
  return answer(step, quietly(step, { kind: 'staff.other-beds', encounter, free, taken, may: 'assign' }))
}

const notWaiting = (step: Step, encounter: EncounterId): Plan =>
  answer(step, quietly(step, { kind: 'staff.refused', rejection: { code: 'encounter.not-waiting', encounter } }))

/** At once where the bed is free; one that is kept for somebody else needs a reason first. */
export function pressAssign(step: Step, encounter: EncounterId, bed: BedId): Plan {
  const hold = step.view.state.beds.beds.get(bed)?.hold
  const own = requestOf(step, encounter)?.request.allocation?.hold
  if (!hold || hold === own || step.actor.role === 'staff') return order(step, assign(step, encounter, bed))
  const dialogue = under(step.dialogue, { flow: 'assign', encounter, bed })
  return answer({ dialogue }, quietly(step, { kind: 'staff.why-take', encounter, bed }))
}

/** Why the bed is to be taken; the words themselves are kept. */
export function planAssignReason(step: Step, text: string): Plan | null {
  const draft = frameOf(step.dialogue, 'assign')
  const { note, input } = step.turn
  if (!draft || note === null || input.kind !== 'said') return null
  const stops = input.intents.some(({ name }) => name === 'stop_flow' || name === 'deny' || name === 'go_back')
  if (stops || text.trim().length < REASON_LENGTH_MIN) return null
  const command = { ...assign(step, draft.encounter, draft.bed), reason: note }
  return order({ dialogue: under(step.dialogue, null) }, command)
}
/** Letters; fewer are a slip, not a reason. */
export const REASON_LENGTH_MIN = 4

function assign({ view, turn }: Step, encounter: EncounterId, bed: BedId) {
  const { holds } = view.state.beds
  const hold = HoldId.parse(newId('H', turn.seed, (id) => holds.has(id as HoldId)))
  const travelSeconds: View['travelSeconds'] = (from, to) => view.travelSeconds(from, to)
  return { type: 'encounters.assign', encounter, bed, hold, travelSeconds, reason: null } as const
}

/** How many wait for a bed of the same unit before this one, and how many in all. */
export function placeInLine(
  { state, now }: Pick<View, 'state' | 'now'>,
  chosen: Waiting,
): { place: number; of: number } {
  const line = waitingFor(state.encounters)
    .filter(({ request }) => request.wanted.unit === chosen.request.wanted.unit)
    .sort(byRank(now))
  return { place: line.findIndex(({ id }) => id === chosen.id) + 1, of: line.length }
}
