import type { FacilityId } from '../../orchestrator/ids.ts'
import { Unit } from '../../orchestrator/network/topology.ts'
import type { Intent } from '../intents.ts'
import type { Plan } from '../turn.ts'
import { countIn, featuresIn, sexIn, unitIn } from './bed-words.ts'
import { type BedAsked, planFindBed } from './find-bed.ts'
import { holdNearest } from './holds.ts'
import { meansArea, whereIn } from './origin.ts'
import { answer, frameOf, openly, type Step } from './step.ts'
import { vitalsIn } from './vitals-words.ts'

/** A search, or the half of one that was missing: "ICU", then "with a ventilator", "for 2 pts". */
export function planSearch(step: Step, args: Extract<Intent, { name: 'find_bed' }>['args'], goesOn = false): Plan {
  const { unknown, ...said } = saidOfSearch(step)
  if (unknown !== undefined) return answer(step, openly({ kind: 'staff.unknown-name', said: unknown }))
  // "Jayanagar side" is the neighbourhood, not the hospital that is called after it.
  const { near, ...others } = args
  const asked: BedAsked = {
    ...others,
    ...said,
    ...(said.from ? {} : stated(said.near ?? near)),
  }
  const last = frameOf(step.dialogue, 'find-bed')
  const continues =
    last !== null && (last.unit === null || (asked.unit === undefined && (goesOn || Object.keys(asked).length > 0)))
  if (!continues) return planFindBed(step, asked)
  const unit = asked.unit ?? last.unit ?? undefined
  const moved = asked.near !== undefined || asked.from
  const wanted = {
    features: asked.features ?? last.features,
    near: asked.near ?? last.near,
    from: moved ? (asked.from ?? null) : last.from,
    sex: asked.sex ?? last.sex,
    count: asked.count ?? last.count,
    ...(asked.unplaced === undefined ? {} : { unplaced: asked.unplaced }),
  }
  if (unit !== undefined && last.holdMinutes !== null) return holdNearest(step, { unit, ...wanted }, last.holdMinutes)
  return planFindBed(step, { unit, ...wanted, holdMinutes: last.holdMinutes })
}

const stated = (near: FacilityId | undefined) => (near === undefined ? {} : { near })

/** For how many, for whom and from where, as far as the words say it. */
function saidOfSearch(step: Step): BedAsked & { readonly unknown?: string } {
  const { input } = step.turn
  if (input.kind !== 'said') return {}
  const { from, near, unknown, unplaced } = whereIn(step, input.text)
  const sex = sexIn(input.text)
  const count = countIn(input.text)
  const hospital = from?.kind === 'place' && !meansArea(input.text) ? hospitalSaid(input.intents) : undefined
  return {
    ...(sex === null ? {} : { sex }),
    ...(count === null ? {} : { count }),
    ...(hospital === undefined && from ? { from } : stated(hospital ?? near)),
    ...(unknown === undefined ? {} : { unknown }),
    ...(unplaced === undefined ? {} : { unplaced }),
  }
}

const hospitalSaid = (intents: readonly Intent[]): FacilityId | undefined =>
  intents.flatMap((intent) => (intent.name === 'find_bed' ? (intent.args.near ?? []) : []))[0]

/**
 * "HDU for 2 pts", "ICU for the patient in E-12": without a word of asking and without urgency it is a question, and so
 * it is for several at once, whose urgency differs. "Need an ICU bed" asks for one by its urgency.
 */
export function asksWhatIsFree(
  { turn: { input } }: Step,
  { acuity }: Extract<Intent, { name: 'request_bed' }>['args'],
): boolean {
  if (input.kind !== 'said' || acuity !== undefined || Object.keys(vitalsIn(input.text)).length > 0) return false
  return (countIn(input.text) ?? 1) > 1 ? !URGENCY.test(input.text) : !ASKS.test(input.text)
}
const URGENCY = /\b(acuity|NEWS|priority)\b/i
const ASKS =
  /\b(need\w*|want\w*|req|reqd|request\w*|requir\w*|arrange\w*|book\w*|reserve\w*|urgent\w*|asap|stat|immediate\w*|chah?i\w*|acuity|NEWS|priority|shift\w*|admit\w*|keep|give|allot\w*|assign\w*)\b/i

/** A kind of bed alone is no order to keep one: "bed for 5 yr old, icu" asks what is free. */
export function asksForHold(
  { dialogue, turn: { input } }: Step,
  { bed, unit }: Extract<Intent, { name: 'hold_bed' }>['args'],
): boolean {
  if (input.kind !== 'said' || bed !== undefined || unit === undefined) return true
  const asked = frameOf(dialogue, 'find-bed')
  return HOLDS.test(input.text) || asked?.holdMinutes != null
}
const HOLDS =
  /\b(hold\w*|keep|kept|block\w*|reserv\w*|book\w*|lock|save|secure|take|grab|give|confirm\w*|allot\w*|assign\w*|ok|okay|yes|done|go ahead|rok\w*|rakh\w*|le ?lo|de ?do|dijiye|dedo)\b|होल्ड|रोक|रख/i

/** "HDU near the pt in AMB-4", "8 ED beds near Whitefield": a kind of bed and whom it is for can mean nothing else. */
export function planFreeFor(step: Step, text: string, intents: readonly Intent[]): Plan | null {
  const when = planWhenFree(step, text)
  if (when) return when
  if (intents.some(({ name }) => name === 'find_bed') || OTHERWISE.test(text)) return null
  const unit = unitIn(text)
  if (unit === null || !asksWhatIsFree(step, {})) return null
  const { from, near, unknown } = whereIn(step, text)
  const there = from && (from.kind !== 'place' || BESIDE.test(text))
  const named = unknown !== undefined || near !== undefined || there
  if (!named && (countIn(text) ?? 1) < 2) return null
  const features = featuresIn(text)
  return planSearch(step, { unit, ...(features.length > 0 ? { features } : {}) })
}
const BESIDE = /\b(near\w*|clos(?:e|est) to|around|sides?|ke? (?:paas|pas|nazdeek))\b/i
const WHEN_FREE = /\bwhen\b.*\b(free|available|open|khali|vacant)\b|\bkab\b.*\b(khali|free|milega)\b/i

/** "When will an ICU bed be free?", "when will it be free?" after a search: what is free now and what comes free next. */
function planWhenFree(step: Step, text: string): Plan | null {
  if (!WHEN_FREE.test(text) || /\b(ambulances?|mri|ct|x-?ray|scan|slot|appointment|doctor)\b/i.test(text)) return null
  const unit = unitIn(text) ?? undefined
  return unit || frameOf(step.dialogue, 'find-bed') ? planSearch(step, unit ? { unit } : {}, true) : null
}

const OTHERWISE =
  /\b(hold|block\w*|unblock\w*|discharge\w*|transfer\w*|moved?|clean\w*|release|divert\w*|surge|page|call|why|explain|cancel\w*|dispatch|send|sent|approve|swap|cover|arrived|who|is (?:in|free|full)|occupied|dirty|died)\b/i

/** "For 2 pts", "female", "from Koramangala" after a search, where nothing else was heard in it. */
export function moreOfSearch(step: Step, text: string): Plan | null {
  if (!frameOf(step.dialogue, 'find-bed') || text.split(/\s+/).length > MORE_WORDS_MAX) return null
  return Object.keys(saidOfSearch(step)).length > 0 ? planSearch(step, {}) : null
}
const MORE_WORDS_MAX = 8

/** "No, HDU": the kind of bed that a search should have been for. */
export function otherUnit({ dialogue, turn }: Step): Unit | null {
  const last = frameOf(dialogue, 'find-bed')
  if (!last || turn.input.kind !== 'said') return null
  const words = turn.input.text.toUpperCase().split(/[^A-Z]+/)
  return Unit.options.findLast((unit) => unit !== last.unit && words.includes(unit)) ?? null
}

/** "No, ICU" and no more, after a search for another kind of bed. */
export function bareUnit(step: Step, text: string): Plan | null {
  const unit = text.split(/\s+/).length <= BARE_WORDS_MAX ? otherUnit(step) : null
  return unit && planSearch(step, { unit })
}
const BARE_WORDS_MAX = 4
