import type { BedsCommand } from '../../orchestrator/beds/commands.ts'
import type { Bed } from '../../orchestrator/beds/state.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import { type BedId, type CardKey, type HoldId, HoldId as HoldIds } from '../../orchestrator/ids.ts'
import { HOLD_MINUTES_DEFAULT } from '../../orchestrator/limits.ts'
import type { Intent } from '../intents.ts'
import type { Press } from '../press.ts'
import { newId, type Plan, type Saying } from '../turn.ts'
import { bedCard, offerBeds, planFindBed } from './find-bed.ts'
import { namedBed } from './named-bed.ts'
import type { BedOffer, BedWanted, HeldBed } from './replies.ts'
import { choiceOf, nextBest, search, searchInstead } from './search.ts'
import { answer, frameOf, openly, order, quietly, type Step } from './step.ts'

type HoldCommand = Extract<BedsCommand, { type: 'beds.hold' }>
type Args<N extends Intent['name']> = Extract<Intent, { name: N }>['args']

/** *Hold 30 min* on a card; the hold's own card is edited from then on. */
export function pressHold(step: Step, press: Extract<Press, { do: 'hold-bed' }>): Plan {
  const bed = step.view.state.beds.beds.get(press.bed)
  if (!bed) return answer(step, quietly(step, { kind: 'staff.ask-bed', said: press.bed, status: null }))
  const card = press.card ?? step.turn.card ?? bedCard(step)
  return order(step, hold(step, bed.id, wantedFor(step, bed), { card, minutes: HOLD_MINUTES_DEFAULT }))
}

/** "hold LGH-ICU-3 for 45 min", "hold an ICU bed at Hebbal", or "hold it" after a search. */
export function planHold(step: Step, args: Args<'hold_bed'>): Plan {
  const terms = { card: bedCard(step), minutes: args.minutes ?? HOLD_MINUTES_DEFAULT }
  if (args.bed !== undefined) {
    const bed = namedBed(step.view.state, args.bed, step.actor.facility)
    if (!bed) return answer(step, openly({ kind: 'staff.ask-bed', said: args.bed, status: null }))
    return order(step, hold(step, bed.id, wantedFor(step, bed), terms))
  }
  const last = frameOf(step.dialogue, 'find-bed')
  if (args.unit !== undefined) {
    const near = args.facility ?? step.actor.facility
    return holdNearest(step, { unit: args.unit, features: [], near }, terms.minutes, args.facility !== undefined)
  }
  const first = last?.offered[placeIn(step)]
  const bed = first && step.view.state.beds.beds.get(first)
  if (bed) return order(step, hold(step, bed.id, wantedFor(step, bed), terms))
  if (last?.unit) return offerBeds(step, { unit: last.unit, features: last.features, near: last.near })
  return planFindBed(step, { near: args.facility, holdMinutes: terms.minutes })
}

/** "Hold the second one": its place among those that were offered, from 0. */
function placeIn({ turn: { input } }: Step): number {
  const text = input.kind === 'said' ? input.text : ''
  const place = PLACES.findIndex((words) => words.test(text))
  return Math.max(0, place)
}
const PLACES = [/\b(first|1st|pehl[aei])\b/i, /\b(second|2nd|d(oo|u)sr[aei])\b/i, /\b(third|3rd|t[ie]+sr[aei])\b/i]

/** Holds the nearest that fits (`there`: only at that facility), or shows what there is. */
export function holdNearest(step: Step, wanted: BedWanted, minutes: number, there = false): Plan {
  const fits = search(step.view, wanted)
  const nearest = fits.find(({ bed }) => !there || step.view.state.beds.beds.get(bed)?.facility === wanted.near)
  if (!nearest) return offerBeds(step, wanted)
  return order(step, hold(step, nearest.bed, wanted, { card: bedCard(step), minutes }, fits))
}

function hold(
  step: Step,
  bed: BedId,
  wanted: BedWanted,
  terms: { readonly card: CardKey; readonly minutes: number },
  candidates: readonly BedOffer[] = search(step.view, wanted),
): HoldCommand {
  const { holds } = step.view.state.beds
  const inUse = new Set(step.planned.map((command) => (command.type === 'beds.hold' ? command.hold : '')))
  const id = newId('H', step.turn.seed, (tried) => holds.has(tried as HoldId) || inUse.has(tried as HoldId))
  return { type: 'beds.hold', bed, hold: HoldIds.parse(id), ...terms, choice: choiceOf(wanted, candidates) }
}

/** What the presser looked for, if this bed was found in their own search; otherwise a bed like this one. */
function wantedFor(step: Step, bed: Bed): BedWanted {
  const last = frameOf(step.dialogue, 'find-bed')
  if (last?.unit && last.offered.includes(bed.id)) return { unit: last.unit, features: last.features, near: last.near }
  return { unit: bed.unit, features: [], near: step.actor.facility }
}

/** Who has the bed now, and what is left. */
export function reportHold(step: Step, command: HoldCommand, decision: Decision): Saying {
  if (decision.ok) {
    const held = decision.events.find((event) => event.type === 'beds.held')
    const until = held?.expiresAt ?? step.view.state.beds.holds.get(command.hold)?.expiresAt ?? step.view.now
    const { bed, hold: id, card } = command
    return openly({ kind: 'staff.bed-held', bed, hold: id, staff: step.actor.staff, until }, card)
  }
  const { rejection } = decision
  if (rejection.code !== 'bed.held' && rejection.code !== 'bed.not-free') {
    return quietly(step, { kind: 'staff.refused', rejection })
  }
  const { state } = step.view
  const bed = state.beds.beds.get(command.bed)
  const ownHold = bed?.hold && isOwn(step, bed.hold) ? bed.hold : null
  const wanted = bed && !ownHold ? wantedFor(step, bed) : null
  const next = bed && wanted ? nextBest(step.view, wanted, bed.id) : null
  const instead = wanted && !next ? searchInstead(step.view, wanted) : []
  return quietly(step, { kind: 'staff.bed-not-held', bed: command.bed, rejection, ownHold, next, instead })
}

/** "release it": the asker's hold, or which of several. */
export function planRelease(step: Step, args: Args<'release_hold'>): Plan {
  const { beds, holds } = step.view.state.beds
  if (args.bed !== undefined) {
    const bed = namedBed(step.view.state, args.bed, step.actor.facility)
    if (!bed) return answer(step, openly({ kind: 'staff.ask-bed', said: args.bed, status: null }))
    return bed.hold
      ? order(step, { type: 'beds.release', hold: bed.hold })
      : answer(step, openly({ kind: 'staff.no-holds', bed: bed.id }))
  }
  const own: HeldBed[] = [...holds.values()]
    .filter((each) => isOwn(step, each.id) && beds.has(each.bed))
    .sort((a, b) => a.heldAt - b.heldAt || (a.id < b.id ? -1 : 1))
    .map((each) => ({ hold: each.id, bed: each.bed, until: each.expiresAt }))
  const [only, ...others] = own
  if (!only) return answer(step, openly({ kind: 'staff.no-holds', bed: null }))
  return others.length === 0
    ? order(step, { type: 'beds.release', hold: only.hold })
    : answer(step, openly({ kind: 'staff.which-hold', holds: own.slice(0, 10) }))
}

/** The hold's own card is edited by the core's notice; a release pressed there needs no second answer. */
export function reportRelease(step: Step, decision: Decision): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const released = decision.events.find((event) => event.type === 'beds.hold-released')
  if (!released || (released.card !== null && released.card === step.turn.card)) return []
  return [quietly(step, { kind: 'staff.hold-released', bed: released.bed })]
}

function isOwn(step: Step, id: HoldId): boolean {
  const holdFor = step.view.state.beds.holds.get(id)?.holdFor
  return holdFor?.kind === 'staff' && holdFor.staff === step.actor.staff
}
