import type { Emergency } from '../../orchestrator/ambulances/state.ts'
import { DECISION_SECONDS } from '../../orchestrator/limits.ts'
import { type Instant, plusSeconds } from '../../orchestrator/time.ts'
import { decodePress } from '../press.ts'
import type { Plan } from '../turn.ts'
import { liveEmergencies } from './emergencies.ts'
import { planPress } from './pressed.ts'
import { emergencyButtons } from './render-emergency.ts'
import { answer, openly, type Step } from './step.ts'

/**
 * "1" where a card came without buttons, by SMS or while Slack is down: the button with that number on the card of
 * the emergency that this coordinator was asked to decide on, as it stands now. Only while that is the last they were
 * asked; of several, which one is meant is asked first.
 */
export function planTypedDecision(step: Step, text: string): Plan | null {
  const number = /^\s*(\d)\s*[.)]?\s*$/.exec(text)?.[1]
  if (number === undefined || step.actor.role === 'staff') return null
  const { staff } = step.actor
  const asked = liveEmergencies(step.view.state).filter(
    (emergency) =>
      emergency.phase === 'open' && emergency.askedOf.includes(staff) && askedAt(emergency) >= lastQuestionAt(step),
  )
  const [only, another] = asked
  if (!only) return null
  if (another) {
    const emergencies = asked.map(({ id }) => id)
    return answer(step, openly({ kind: 'staff.which-emergency', purpose: 'dispatch', emergencies, ambulance: null }))
  }
  const press = decodePress(emergencyButtons(only)[Number(number) - 1]?.payload ?? '')
  return press && planPress(step, press)
}

const lastQuestionAt = ({ dialogue }: Step): number => (dialogue.question ? dialogue.askedAt : 0)

/** When somebody was last asked to decide on it. */
const askedAt = ({ decideBy, priority, requestedAt }: Emergency): Instant =>
  decideBy === null ? requestedAt : plusSeconds(decideBy, -DECISION_SECONDS[priority])
