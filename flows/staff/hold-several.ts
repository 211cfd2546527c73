import type { BedId, CardKey } from '../../orchestrator/ids.ts'
import { BEDS_TOGETHER_MAX, HOLD_MINUTES_DEFAULT } from '../../orchestrator/limits.ts'
import { BedFeature } from '../../orchestrator/network/topology.ts'
import type { Press } from '../press.ts'
import type { Outcome, Plan, Saying } from '../turn.ts'
import { bedCard, offerBeds, wantedOf } from './find-bed.ts'
import { type HoldCommand, holdCommand, isOwnHold } from './hold-command.ts'
import type { BedWanted } from './replies.ts'
import { searchTogether } from './search.ts'
import { answer, frameOf, openly, order, quietly, type Step } from './step.ts'

/** *Hold 2 beds* on a card: what is free there when it is pressed, all of them or none. */
export function pressHoldBeds(step: Step, press: Extract<Press, { do: 'hold-beds' }>): Plan {
  const last = frameOf(step.dialogue, 'find-bed')
  const asked = last && last.card === press.card ? wantedOf(last) : null
  const features = (press.features ?? '').split(',').flatMap((each) => BedFeature.safeParse(each).data ?? [])
  const { unit, count, sex = null } = press
  const wanted: BedWanted = asked?.unit === unit ? asked : { unit, features, near: step.actor.facility, sex }
  const card = press.card ?? step.turn.card ?? bedCard(step)
  const beds = bedsFor(step, { ...wanted, count }, press.facility ?? null)
  if (beds.length < count) return offerBeds(step, { ...wanted, count }, press.facility)
  return holdAll(step, { ...wanted, count }, beds, { card, minutes: HOLD_MINUTES_DEFAULT })
}

/** "Hold 2 HDU beds", "hold both" after a search: together at one place where that can be, else the nearest. */
export function planHoldSeveral(step: Step, wanted: BedWanted, minutes: number, there = false): Plan {
  const count = wanted.count ?? 1
  const beds = bedsFor(step, wanted, there ? wanted.near : null)
  if (beds.length < count || count > BEDS_TOGETHER_MAX) return offerBeds(step, wanted)
  return holdAll(step, wanted, beds, { card: bedCard(step), minutes })
}

/** The beds that would be held: of the place where there are enough, else the nearest of all. */
function bedsFor(step: Step, wanted: BedWanted, facility: BedWanted['near'] | null): readonly BedId[] {
  const places = searchTogether(step.view, wanted)
  const place = facility === null ? places[0] : places.find((each) => each.facility === facility)
  const count = wanted.count ?? 1
  if (place && (facility !== null || place.free >= count)) return place.beds
  return places.flatMap(({ beds }) => beds).slice(0, count)
}

function holdAll(
  step: Step,
  wanted: BedWanted,
  beds: readonly BedId[],
  terms: { readonly card: CardKey; readonly minutes: number },
): Plan {
  const holds: HoldCommand[] = []
  for (const bed of beds) holds.push(holdCommand({ ...step, planned: [...step.planned, ...holds] }, bed, wanted, terms))
  return order(step, ...holds)
}

/** Several holds of one breath are one answer on their card. */
export function reportHolds(step: Step, outcomes: readonly Outcome[]): Saying | null {
  const card = outcomes.flatMap(({ command }) => (command.type === 'beds.hold' ? (command.card ?? []) : []))[0]
  const missed = outcomes.filter(({ decision }) => !decision.ok).length
  if (!card || missed === outcomes.length) return null
  return openly({ kind: 'staff.beds-held', card, staff: step.actor.staff, missed }, card)
}

/** Everything that the presser holds on the card. */
export function pressReleaseCard(step: Step, card: CardKey): Plan {
  const own = [...step.view.state.beds.holds.values()]
    .filter((hold) => hold.card === card && isOwnHold(step, hold.id))
    .sort((a, b) => (a.bed < b.bed ? -1 : 1))
  if (own.length === 0) return answer(step, quietly(step, { kind: 'staff.no-holds', bed: null }))
  return order(step, ...own.map(({ id }) => ({ type: 'beds.release', hold: id }) as const))
}
