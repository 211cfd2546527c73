import type { Decision } from '../../orchestrator/decision.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { ReceivingCommand } from '../../orchestrator/receiving/commands.ts'
import type { DivertReason } from '../../orchestrator/receiving/events.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Intent } from '../intents.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { momentIn } from './clock-words.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'
import { lastTopic } from './topic.ts'

type Args<N extends Intent['name']> = Extract<Intent, { name: N }>['args']

/** "Lakeview ICU on divert": done at once where the hospital is named, else asked with a button for each. */
export function planDivert(step: Step, { facility, unit, status }: Args<'set_divert'>): Plan {
  const on = status !== 'off'
  const { input } = step.turn
  const text = input.kind === 'said' ? input.text : ''
  if (facility) {
    const said = on ? detailsIn(step, text) : {}
    return order(step, { type: 'receiving.set-divert', facility, unit: unit ?? null, on, ...said })
  }
  return answer(step, openly({ kind: 'staff.which-divert', unit: unit ?? null, on }))
}

const REASONS: readonly (readonly [RegExp, DivertReason])[] = [
  [/\b(full|no (free )?beds?|over ?crowd\w*|saturated|packed|bhar\w*|capacity)\b/i, 'full'],
  [/\b(staff\w*|nurses?|doctors?|short ?staffed|strike)\b/i, 'staffing'],
  [/\b(covid|infection|outbreak|isolation|contaminat\w*)\b/i, 'infection-control'],
  [/\b(fire|flood\w*|mass casualty|mci|bomb|evacuat\w*|disaster)\b/i, 'incident'],
  [
    /\b(scanner|machine|equipment|ct|mri|cath ?lab|oxygen|power|electricity|generator|ventilators?|lift)\b/i,
    'equipment',
  ],
]

/** Why and until when, as far as the words say so. */
function detailsIn({ view }: Step, text: string): { reason?: DivertReason; until?: Instant } {
  const reason = REASONS.find(([words]) => words.test(text))?.[1]
  const until = momentIn(text, view.now, topologyOf(view.state.network).utcOffsetMinutes)
  return { ...(reason && { reason }), ...(until && { until }) }
}

/** "Which hospitals are on divert?" changes nothing, however it was read. */
export const planDiverts = (step: Step, text: string): Plan | null =>
  ON_DIVERT.test(text) && ASKS.test(text) ? answer(step, openly({ kind: 'staff.diverts' })) : null

/** "Lift it": the divert that was spoken of last. */
export function planLift(step: Step, text: string): Plan | null {
  const spokenOf = LIFTS.test(text) ? lastTopic(step) : null
  if (spokenOf?.what !== 'divert') return null
  const { facility, unit } = spokenOf
  return order(step, { type: 'receiving.set-divert', facility, unit, on: false })
}

const LIFTS =
  /^\s*(ok(ay)?,? |please |pls |now |ab )*(lift|remove|end|clear|cancel|stop|revoke|hatao|hata (do|dijiye))( (it|that|this|the divert|now|please|pls|ab|isko|usko))*\W*$/i

const ON_DIVERT = /\bdivert(s|ed|ing|ion)?\b/i
const ASKS = /^\s*(any|which|who|list|show|what|is|are|how|kaun|kis|kya|koi)\b|\bstatus\b|\?\s*$/i

export const pressDivert = (step: Step, { facility, unit, on }: Extract<Press, { do: 'divert' }>): Plan =>
  order(step, { type: 'receiving.set-divert', facility, unit: unit ?? null, on: on === 'yes' })

const ED = /^(the )?(ed|er|emergency( department| room)?|casualty|handovers?|ambulance handovers?)$/i

/** A delay of the emergency department, not of a device: "ED delay 40 min". Null where it is something else. */
export function planEdDelay(step: Step, { device, minutes }: Args<'report_delay'>): Plan | null {
  if (device === undefined || minutes === undefined || !ED.test(device.trim())) return null
  return order(step, { type: 'receiving.declare-delay', facility: step.actor.facility, minutes })
}

export function reportReceiving(step: Step, command: ReceivingCommand, decision: Decision): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const changed = decision.events.length > 0
  const { facility } = command
  switch (command.type) {
    case 'receiving.set-divert':
      return [openly({ kind: 'staff.divert-set', facility, unit: command.unit, on: command.on, changed })]
    case 'receiving.declare-delay':
      return [openly({ kind: 'staff.ed-delay-noted', facility, minutes: command.minutes })]
    case 'receiving.end-divert':
      return [] // the clock's
  }
}
