import type { AmbulancesCommandOf } from '../../orchestrator/ambulances/commands.ts'
import type { Decision, Event } from '../../orchestrator/decision.ts'
import type { EmergencyId } from '../../orchestrator/ids.ts'
import type { Intent } from '../intents.ts'
import { decodePress } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { forbid } from './permission.ts'
import { currentJob, jobButtons } from './render-job.ts'
import type { Because } from './replies.ts'
import { answer, type CrewActor, openly, order, privately, quietly, type Step } from './step.ts'

type CrewStep = Step<CrewActor>
type ReportStatus = AmbulancesCommandOf<'ambulances.report-status'>
type CrewCommand = ReportStatus | AmbulancesCommandOf<'ambulances.set-position'>

/** Crews say where they are in their job, by button or in words, and may send a pin of where they stand. */
export function planCrew(step: CrewStep): Plan {
  const { input } = step.turn
  const { ambulance } = step.actor
  switch (input.kind) {
    case 'said':
      return planNumber(step, input.text) ?? planWords(step, input.intents)
    case 'pressed': {
      const { press } = input
      if (press?.do !== 'crew-status') return forbid(step, press)
      if (press.emergency !== jobOf(step)) {
        return answer(step, privately({ kind: 'staff.job-over', emergency: press.emergency, ambulance }))
      }
      return order(step, { type: 'ambulances.report-status', ambulance, status: press.status })
    }
    case 'located':
      return order(step, { type: 'ambulances.set-position', ambulance, position: input.point })
    case 'alarm':
      return answer(step, openly({ kind: 'staff.call-for-help', role: 'crew' }))
    case 'unreadable':
      return answer(step, job(step, 'unreadable'))
    default:
      return unreachable(input)
  }
}

/** The number of a button on the job's card, typed where there are no buttons. */
function planNumber(step: CrewStep, text: string): Plan | null {
  const { ambulance } = step.actor
  const job = currentJob(step.view.state, ambulance)
  const number = /^\s*(\d)\s*[.)]?\s*$/.exec(text)?.[1]
  const button = number && job ? jobButtons(job)[Number(number) - 1] : undefined
  const press = button && decodePress(button.payload)
  return press?.do === 'crew-status'
    ? order(step, { type: 'ambulances.report-status', ambulance, status: press.status })
    : null
}

function planWords(step: CrewStep, intents: readonly Intent[]): Plan {
  const { ambulance } = step.actor
  const statuses = intents.flatMap((intent) => (intent.name === 'crew_status' ? [intent.args.status] : []))
  if (statuses.length > 0) {
    return order(step, ...statuses.map((status) => ({ type: 'ambulances.report-status', ambulance, status }) as const))
  }
  return answer(step, job(step, intents.length > 0 ? 'asked' : 'not-understood'))
}

const job = ({ actor: { ambulance } }: CrewStep, because: Because): Saying =>
  openly({ kind: 'staff.crew-job', ambulance, because })

const jobOf = ({ actor, view }: CrewStep): EmergencyId | null =>
  view.state.ambulances.ambulances.get(actor.ambulance)?.job ?? null

/** The job card with the next buttons is the core's own answer; only what it passes over is said here. */
export function reportCrew(step: CrewStep, command: CrewCommand, decision: Decision): Saying[] {
  const { ambulance } = command
  if (!decision.ok) return [openly({ kind: 'staff.refused', rejection: decision.rejection })]
  if (command.type === 'ambulances.set-position') return [openly({ kind: 'staff.position-noted', ambulance })]
  if (decision.events.some(({ type }) => ON_THE_CARD.has(type))) return []
  return [openly({ kind: 'staff.crew-status-set', ambulance, status: command.status, job: jobOf(step) })]
}

/** A coordinator said it for them. */
export function reportForCrew(step: Step, command: ReportStatus, decision: Decision): Saying {
  const { ambulance, status } = command
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const job = step.view.state.ambulances.ambulances.get(ambulance)?.job ?? null
  return openly({ kind: 'staff.crew-status-set', ambulance, status, job })
}

const ON_THE_CARD: ReadonlySet<Event['type']> = new Set([
  'ambulances.progressed',
  'ambulances.declined',
  'ambulances.closed',
])

function unreachable(input: never): never {
  throw new Error(`flows.unknown-input: ${JSON.stringify(input)}`)
}
