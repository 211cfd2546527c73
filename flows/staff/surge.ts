import type { Decision } from '../../orchestrator/decision.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { SurgeCommand } from '../../orchestrator/surge/commands.ts'
import type { SurgeReason } from '../../orchestrator/surge/events.ts'
import { type Surge, surgeOf, surgeSpecOf } from '../../orchestrator/surge/state.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { unitIn } from './bed-words.ts'
import { momentIn } from './clock-words.ts'
import { facilityNamed } from './named-facility.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

type Draft = Omit<Extract<Press, { do: 'surge' }>, 'do'>
type SetOrLift = Extract<SurgeCommand, { type: 'surge.set' | 'surge.lift' }>
type LiftCommand = Extract<SurgeCommand, { type: 'surge.lift' }>

const SURGE = /\bsurge\b/i
const OFF = /\b(off|lift\w*|ends?|ended|over|stop\w*|close\w*|remove|cancel\w*|stand ?down|deactivate|hatao|band)\b/i
const ON =
  /\b(on|start\w*|open|activate\w*|declare\w*|set|begin|go(?:ing)?|need|mode|extend\w*|till|until|chalu|shuru|extra|more|add)\b|\+\s*\d/i
const ASKS = /^\s*(any|which|who|list|show|what|is|are|how|where|kaun|kis|kya|koi)\b|\bstatus\b|\?\s*$/i
const BEDS = /(?:\+\s*|\b)(\d{1,3})\s*(?:extra|more|additional|surge)?\s*beds?\b|\+\s*(\d{1,3})\b/i
const REASONS: readonly (readonly [RegExp, SurgeReason])[] = [
  [/\b(mass casualty|mci|accident|collision|blast|fire|stampede|bus|train|disaster|collapse)\b/i, 'mass-casualty'],
  [/\b(outbreak|dengue|covid|flu|influenza|infection|epidemic|heat ?wave|fever)\b/i, 'outbreak'],
  [/\b(closed|lost|shut|flood\w*|leak\w*|repair\w*|renovation|power)\b/i, 'beds-lost'],
  [/\b(full|no (free )?beds?|over ?crowd\w*|packed|bhar\w*|capacity|boarding|load|rush|waiting)\b/i, 'full'],
]
const LIFT_REASONS: readonly (readonly [RegExp, LiftCommand['reason']])[] = [
  [/\b(no (staff|nurses?|doctors?)|staff\w*|nurses?|short)\b/i, 'no-staff'],
  [/\b(mistake|wrong|by error|galti)\b/i, 'by-mistake'],
]

/** "Surge on at Lakeview ICU +4 beds till tomorrow 8, dengue", "surge off", "which units are in surge?" */
export function planSurge(step: Step, text: string): Plan | null {
  if (!SURGE.test(text)) return null
  if (ASKS.test(text) && !/\b(on at|off at|till|until)\b/i.test(text)) {
    return answer(step, openly({ kind: 'staff.surges' }))
  }
  if (OFF.test(text)) return lift(step, text)
  return ON.test(text) || BEDS.test(text) ? goOn(step, drafted(step, text)) : null
}

export const pressSurge = (step: Step, { do: _, ...draft }: Extract<Press, { do: 'surge' }>): Plan => goOn(step, draft)

export const pressLiftSurge = (step: Step, { facility, unit }: Extract<Press, { do: 'lift-surge' }>): Plan =>
  order(step, { type: 'surge.lift', facility, unit, reason: 'over', note: null })

function drafted({ view }: Step, text: string): Draft {
  const { state, now } = view
  const beds = BEDS.exec(text)
  const count = Number(beds?.[1] ?? beds?.[2] ?? Number.NaN)
  const until = momentIn(text, now, topologyOf(state.network).utcOffsetMinutes)
  const reason = REASONS.find(([words]) => words.test(text))?.[1]
  return {
    facility: facilityNamed(state, text)?.id,
    unit: unitIn(text) ?? undefined,
    ...(Number.isNaN(count) ? {} : { beds: count }),
    ...(until === null ? {} : { until }),
    ...(reason && { reason }),
  }
}

/** Sets it, or asks for what is missing with a button for each choice. */
function goOn(step: Step, said: Draft): Plan {
  const draft = withOnlyPlace(step, said)
  const { facility, unit, beds, until } = draft
  if (facility === undefined || unit === undefined) {
    return answer(step, openly({ kind: 'staff.surge-missing', missing: 'place', draft }))
  }
  const reason = draft.reason ?? surgeOf(step.view.state.surge, facility, unit)?.reason
  if (reason === undefined) return answer(step, openly({ kind: 'staff.surge-missing', missing: 'reason', draft }))
  return order(step, {
    type: 'surge.set',
    facility,
    unit,
    extraBeds: beds ?? null,
    until: until ?? null,
    reason,
    note: step.turn.note,
  })
}

/** The only unit that can have extra beds, of those that fit what was said. */
function withOnlyPlace({ view }: Step, draft: Draft): Draft {
  if (draft.facility !== undefined && draft.unit !== undefined) return draft
  const [only, another] = surgePlaces(view.state).filter(
    ({ facility, unit }) =>
      (draft.facility === undefined || facility === draft.facility) &&
      (draft.unit === undefined || unit === draft.unit),
  )
  return only && !another ? { ...draft, ...only } : draft
}

/** Every unit that the network file has extra beds for. */
export const surgePlaces = (state: Step['view']['state']) =>
  topologyOf(state.network).facilities.flatMap(({ id: facility }) =>
    (['ICU', 'HDU', 'WARD', 'ED', 'NICU'] as const).flatMap((unit) =>
      surgeSpecOf(state, facility, unit) ? [{ facility, unit }] : [],
    ),
  )

function lift(step: Step, text: string): Plan {
  const { state } = step.view
  const [facility, unit] = [facilityNamed(state, text)?.id, unitIn(text)]
  const fitting = (surge: Surge): boolean =>
    (facility === undefined || surge.facility === facility) && (unit === null || surge.unit === unit)
  const [only, another] = [...state.surge.surges.values()].filter(fitting)
  if (!only || another) return answer(step, openly({ kind: 'staff.surges' }))
  const reason = LIFT_REASONS.find(([words]) => words.test(text))?.[1] ?? 'over'
  return order(step, { type: 'surge.lift', facility: only.facility, unit: only.unit, reason, note: step.turn.note })
}

export function reportSurge(step: Step, command: SetOrLift, decision: Decision): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const { facility, unit, type } = command
  const changed = decision.events.length > 0
  return [openly({ kind: 'staff.surge', facility, unit, on: type === 'surge.set', changed })]
}
