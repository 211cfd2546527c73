import type { Decision } from '../../orchestrator/decision.ts'
import type { ReceivingCommand } from '../../orchestrator/receiving/commands.ts'
import type { Intent } from '../intents.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

type Args<N extends Intent['name']> = Extract<Intent, { name: N }>['args']

/** "Lakeview ICU on divert": done at once where the hospital is named, else asked with a button for each. */
export function planDivert(step: Step, { facility, unit, status }: Args<'set_divert'>): Plan {
  const on = status !== 'off'
  if (facility) return order(step, { type: 'receiving.set-divert', facility, unit: unit ?? null, on })
  return answer(step, openly({ kind: 'staff.which-divert', unit: unit ?? null, on }))
}

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
  return command.type === 'receiving.set-divert'
    ? [openly({ kind: 'staff.divert-set', facility, unit: command.unit, on: command.on, changed })]
    : [openly({ kind: 'staff.ed-delay-noted', facility, minutes: command.minutes })]
}
