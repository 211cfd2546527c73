import type { Actor } from '../../orchestrator/actor.ts'
import type { Plan } from '../turn.ts'
import { forbid } from './permission.ts'
import { answer, openly, privately, type Step } from './step.ts'

/** Somebody nobody has given a role: shown nothing, changing nothing, told how to get in. */
export function planStranger(step: Step<Extract<Actor, { role: 'stranger' }>>): Plan {
  const { input } = step.turn
  if (input.kind === 'pressed') return forbid(step, input.press)
  if (input.kind === 'alarm') return answer(step, openly({ kind: 'staff.call-for-help', role: 'stranger' }))
  return answer(step, privately({ kind: 'staff.no-access' }))
}
