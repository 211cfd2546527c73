import { endsForOthers } from '../../orchestrator/beds/holding.ts'
import type { Bed } from '../../orchestrator/beds/state.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import type { HoldId } from '../../orchestrator/ids.ts'
import { HOLD_MINUTES_DEFAULT } from '../../orchestrator/limits.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { MINUTE_MS } from '../../orchestrator/time.ts'
import type { Intent } from '../intents.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { countIn, featuresIn, sexIn } from './bed-words.ts'
import { REASON_LENGTH_MIN } from './choose-bed.ts'
import { momentIn } from './clock-words.ts'
import { bedCard, offerBeds, planFindBed, wantedOf } from './find-bed.ts'
import { type HoldCommand, holdCommand, isOwnHold } from './hold-command.ts'
import { planHoldSeveral } from './hold-several.ts'
import { bedNamedIn, namedBed } from './named-bed.ts'
import type { BedWanted, HeldBed } from './replies.ts'
import { nextBest, search, searchInstead } from './search.ts'
import { answer, frameOf, openly, order, quietly, type Step, under } from './step.ts'

type Args<N extends Intent['name']> = Extract<Intent, { name: N }>['args']

/** *Hold 30 min* on a card; the hold's own card is edited from then on. */
export function pressHold(step: Step, press: Extract<Press, { do: 'hold-bed' }>): Plan {
  const bed = step.view.state.beds.beds.get(press.bed)
  if (!bed) return answer(step, quietly(step, { kind: 'staff.ask-bed', said: press.bed, status: null }))
  const card = press.card ?? step.turn.card ?? bedCard(step)
  return order(step, holdCommand(step, bed.id, wantedFor(step, bed), { card, minutes: HOLD_MINUTES_DEFAULT }))
}

/** "hold LGH-ICU-3 for 45 min", "hold an ICU bed at Hebbal", or "hold it" after a search. */
export function planHold(step: Step, args: Args<'hold_bed'>): Plan {
  const { text } = spokenIn(step)
  const terms = { card: bedCard(step), minutes: args.minutes ?? minutesIn(step, text) ?? HOLD_MINUTES_DEFAULT }
  if (args.bed !== undefined) {
    const bed = namedBed(step.view.state, args.bed, step.actor.facility)
    if (!bed) return answer(step, openly({ kind: 'staff.ask-bed', said: args.bed, status: null }))
    return order(step, holdCommand(step, bed.id, wantedFor(step, bed), terms))
  }
  const last = frameOf(step.dialogue, 'find-bed')
  // An extra bed of a surge is in no network file, so that no interpreter knows its name.
  const { bed: named } = bedNamedIn(step.view.state, text, step.actor.facility)
  if (named) return order(step, holdCommand(step, named.id, wantedFor(step, named), terms))
  if (args.unit !== undefined) {
    const near = args.facility ?? step.actor.facility
    const features = featuresIn(text)
    const wanted = { unit: args.unit, features, near, sex: sexIn(text), count: countIn(text) ?? 1 }
    return holdNearest(step, wanted, terms.minutes, args.facility !== undefined)
  }
  const wanted = last && wantedOf(last)
  const count = countIn(text) ?? (ALL.test(text) ? (last?.count ?? 1) : null) ?? 1
  if (wanted && (count > 1 || (wanted.count ?? 1) > 1) && !ONE.test(text)) {
    return planHoldSeveral(step, { ...wanted, count: Math.max(count, wanted.count ?? 1) }, terms.minutes)
  }
  const first = last?.offered[placeIn(step)]
  const bed = first && step.view.state.beds.beds.get(first)
  if (bed) return order(step, holdCommand(step, bed.id, wantedFor(step, bed), terms))
  if (wanted) return offerBeds(step, wanted)
  return planFindBed(step, { near: args.facility, features: featuresIn(text), holdMinutes: terms.minutes })
}

/** "Till 11", and no time at all: "for 0 min" is refused like every length that no hold can have. */
function minutesIn({ view }: Step, text: string): number | null {
  if (/\bfor\s+0+\s*(?:m|mins?|minutes?|h|hrs?|hours?)\b/i.test(text)) return 0
  const until = /\b(till|until|upto|up to)\b/i.test(text)
    ? momentIn(text, view.now, topologyOf(view.state.network).utcOffsetMinutes)
    : null
  return until === null ? null : Math.ceil((until - view.now) / MINUTE_MS)
}

/** "Hold the second one": its place among those that were offered, from 0. */
function placeIn(step: Step): number {
  const { text } = spokenIn(step)
  const place = PLACES.findIndex((words) => words.test(text))
  return Math.max(0, place)
}

const spokenIn = ({ turn: { input } }: Step): { readonly text: string } =>
  input.kind === 'said' ? input : { text: '' }

/** "Hold both", "hold them all": as many as were looked for. */
const ALL = /\b(all|both|them|these|those|sab|saare|dono)\b/i
/** "Release both", "release all my beds". */
const EVERY = /\b(all|both|every\w*|sab|saare|dono)\b/i
/** One of those that were looked for, by its place. */
const ONE = /\b(first|1st|second|2nd|third|3rd|only one|just one|pehl[aei]|d(?:oo|u)sr[aei])\b/i
const PLACES = [/\b(first|1st|pehl[aei])\b/i, /\b(second|2nd|d(oo|u)sr[aei])\b/i, /\b(third|3rd|t[ie]+sr[aei])\b/i]

/** Holds the nearest that fits (`there`: only at that facility), or shows what there is. */
export function holdNearest(step: Step, wanted: BedWanted, minutes: number, there = false): Plan {
  if ((wanted.count ?? 1) > 1) return planHoldSeveral(step, wanted, minutes, there)
  const fits = search(step.view, wanted)
  const nearest = fits.find(({ bed }) => !there || step.view.state.beds.beds.get(bed)?.facility === wanted.near)
  if (!nearest) return offerBeds(step, wanted)
  return order(step, holdCommand(step, nearest.bed, wanted, { card: bedCard(step), minutes }, fits))
}

/** What the presser looked for, if this bed was found in their own search; otherwise a bed like this one. */
function wantedFor(step: Step, bed: Bed): BedWanted {
  const last = frameOf(step.dialogue, 'find-bed')
  const wanted = last?.offered.includes(bed.id) ? wantedOf(last) : null
  if (wanted) return wanted
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
  if (rejection.code !== 'bed.held' && rejection.code !== 'bed.not-free' && rejection.code !== 'bed.closing') {
    return quietly(step, { kind: 'staff.refused', rejection })
  }
  const { state } = step.view
  const bed = state.beds.beds.get(command.bed)
  const ownHold = bed?.hold && isOwnHold(step, bed.hold) ? bed.hold : null
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
    return bed.hold ? releaseOne(step, bed.hold) : answer(step, openly({ kind: 'staff.no-holds', bed: bed.id }))
  }
  const own: HeldBed[] = [...holds.values()]
    .filter((each) => isOwnHold(step, each.id) && beds.has(each.bed))
    .sort((a, b) => a.heldAt - b.heldAt || (a.id < b.id ? -1 : 1))
    .map((each) => ({ hold: each.id, bed: each.bed, until: each.expiresAt }))
  const [only, ...others] = own
  if (!only) return answer(step, openly({ kind: 'staff.no-holds', bed: null }))
  if (EVERY.test(spokenIn(step).text)) {
    return order(step, ...own.map(({ hold }) => ({ type: 'beds.release', hold }) as const))
  }
  return others.length === 0
    ? order(step, { type: 'beds.release', hold: only.hold })
    : answer(step, openly({ kind: 'staff.which-hold', holds: own.slice(0, 10) }))
}

/** What somebody else counts on a coordinator ends with a reason: in the same words, or asked for. */
export function releaseOne(step: Step, id: HoldId): Plan {
  const { beds, encounters } = step.view.state
  const held = beds.holds.get(id)
  if (!held || step.actor.role === 'staff' || !endsForOthers(step.actor, held, encounters)) {
    return order(step, { type: 'beds.release', hold: id })
  }
  const { note } = step.turn
  if (note !== null && REASON.test(spokenIn(step).text))
    return order(step, { type: 'beds.release', hold: id, reason: note })
  const dialogue = under(step.dialogue, { flow: 'release', hold: id })
  return answer({ dialogue }, quietly(step, { kind: 'staff.why-release', bed: held.bed, holdFor: held.holdFor }))
}
const REASON = /\b(?:because|since|as|reason|so that|kyunki|kyonki)\b|[,:;–]\s*\S+ \S+/i

/** Why the hold is to end; the words themselves are kept, and told to whoever had it. */
export function planReleaseReason(step: Step, text: string): Plan | null {
  const draft = frameOf(step.dialogue, 'release')
  const { note, input } = step.turn
  if (!draft || note === null || input.kind !== 'said') return null
  const stops = input.intents.some(({ name }) => name === 'stop_flow' || name === 'deny' || name === 'go_back')
  if (stops || text.trim().length < REASON_LENGTH_MIN) return null
  return order({ dialogue: under(step.dialogue, null) }, { type: 'beds.release', hold: draft.hold, reason: note })
}

/** The hold's own card is edited by the core's notice; a release pressed there needs no second answer. */
export function reportRelease(step: Step, decision: Decision): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const released = decision.events.find((event) => event.type === 'beds.hold-released')
  if (!released || (released.card !== null && released.card === step.turn.card)) return []
  return [quietly(step, { kind: 'staff.hold-released', bed: released.bed })]
}
