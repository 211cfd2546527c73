import type { AmbulancesCommandOf } from '../../orchestrator/ambulances/commands.ts'
import { isReady } from '../../orchestrator/ambulances/duty.ts'
import { patientOnBoard } from '../../orchestrator/ambulances/state.ts'
import type { Decision, Event } from '../../orchestrator/decision.ts'
import type { EmergencyId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { TransfersCommandOf } from '../../orchestrator/transfers/commands.ts'
import type { Intent } from '../intents.ts'
import { decodePress, type Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { backIn, diedIn, dutyIn, sceneOutcomeIn } from './crew-words.ts'
import { forbid } from './permission.ts'
import { typedOption } from './question.ts'
import { currentJob, jobButtons, outcomeButtons } from './render-job.ts'
import type { Because } from './replies.ts'
import { answer, type CrewActor, openly, order, privately, quietly, type Step } from './step.ts'

type CrewStep = Step<CrewActor>
type ReportStatus = AmbulancesCommandOf<'ambulances.report-status'>
type EndOnScene = AmbulancesCommandOf<'ambulances.end-on-scene'>
type CrewCommand =
  | ReportStatus
  | AmbulancesCommandOf<
      | 'ambulances.set-position'
      | 'ambulances.accept'
      | 'ambulances.check-in'
      | 'ambulances.end-on-scene'
      | 'ambulances.report-duty'
    >
  | TransfersCommandOf<'transfers.end'>

/** Crews say where they are in their job, by button or in words, and may send a pin of where they stand. */
export function planCrew(asked: CrewStep): Plan {
  const { input } = asked.turn
  const { question } = asked.dialogue
  const option = question && input.kind === 'said' ? typedOption(question, input.text) : null
  // Whatever they say or press next, the question is no longer open.
  const step: CrewStep = { ...asked, dialogue: { ...asked.dialogue, question: null } }
  const chosen = option === null ? null : decodePress(option)
  if (chosen && isCrews(chosen)) return planPress(step, chosen)
  const { ambulance } = step.actor
  switch (input.kind) {
    case 'said':
      return (
        planTyped(step, input.text) ??
        planDiedOnBoard(step, input.text) ??
        planEnded(step, input.text) ??
        planDuty(step, input.text) ??
        planBack(step, input.text) ??
        planWords(step, heard(input.text, input.intents))
      )
    case 'pressed': {
      const { press } = input
      return press && isCrews(press) ? planPress(step, press) : forbid(step, press)
    }
    case 'located':
      return order(step, {
        type: 'ambulances.set-position',
        ambulance,
        position: input.point,
        ...(input.takenAt === undefined ? {} : { takenAt: input.takenAt }),
      })
    case 'alarm':
      return answer(step, openly({ kind: 'staff.call-for-help', role: 'crew' }))
    case 'unreadable':
      return answer(step, job(step, 'unreadable'))
    default:
      return unreachable(input)
  }
}

/** The number or the words of a button on the job's card, typed where there are no buttons. */
function planTyped(step: CrewStep, text: string): Plan | null {
  const { ambulance } = step.actor
  const job = currentJob(step.view.state, ambulance)
  const number = /^\s*(\d)\s*[.)]?\s*$/.exec(text)?.[1]
  const buttons = job ? jobButtons(job) : []
  const label = text.trim().toLowerCase()
  const button = number ? buttons[Number(number) - 1] : buttons.find((each) => each.label.toLowerCase() === label)
  const press = button && decodePress(button.payload)
  return press && isCrews(press) ? planPress(step, press) : null
}

/** As crews acknowledge on the air. A job is never given back on anything but a clear no. */
const ACKNOWLEDGED =
  /^\W*(roger( that)?|copy( that)?|copied|10[ -]?4|ack(nowledged)?|received|noted|got it|wilco|samajh gaya|samajh gaye|mil gaya)\W*$/iu
const REFUSED = /\b(no|nope|not|cannot|can'?t|cant|won'?t|unable|decline|reject|nahi|nahin|nai|mana|na)\b|नहीं|मना/iu

function heard(text: string, intents: readonly Intent[]): readonly Intent[] {
  if (ACKNOWLEDGED.test(text)) return [{ name: 'affirm', args: {} }]
  return REFUSED.test(text) ? intents : intents.filter(({ name }) => name !== 'deny')
}

/** "Treated on scene", said of the job they are on. */
function planEnded(step: CrewStep, text: string): Plan | null {
  const { ambulance } = step.actor
  const emergency = jobOf(step)
  const outcome = emergency && sceneOutcomeIn(text)
  return outcome ? order(step, { type: 'ambulances.end-on-scene', ambulance, emergency, outcome }) : null
}

/** "Patient died on the way": the job goes on to the hospital; a transfer and what was kept for it end. */
function planDiedOnBoard(step: CrewStep, text: string): Plan | null {
  const current = currentJob(step.view.state, step.actor.ambulance)
  if (!current || !patientOnBoard(current.phase) || !diedIn(text)) return null
  const transfer = current.planned?.transfer ?? null
  if (transfer) return order(step, { type: 'transfers.end', transfer, outcome: 'died' })
  return answer(step, openly({ kind: 'staff.died-on-board', emergency: current.id, transfer }))
}

/**
 * Hours, fuel and vehicle. A job that was not accepted yet, or that the vehicle cannot do, is given back, so that another
 * goes at once; any other is finished first.
 */
function planDuty(step: CrewStep, text: string): Plan | null {
  const { ambulance } = step.actor
  const { state, now } = step.view
  const report = dutyIn(text, now, topologyOf(state.network).utcOffsetMinutes)
  if (!report) return null
  const job = currentJob(state, ambulance)
  if (job && report.kind === 'out' && (job.phase === 'dispatched' || report.because === 'vehicle')) {
    const { because } = report
    return order(step, { type: 'ambulances.report-status', ambulance, status: 'unavailable', because })
  }
  const noted = { type: 'ambulances.report-duty', ambulance, report } as const
  return job && CANNOT.test(text)
    ? order(step, noted, { type: 'ambulances.report-status', ambulance, status: 'unavailable' })
    : order(step, noted)
}

/** "Fixed", "ho gaya": over is what kept them from going. */
function planBack(step: CrewStep, text: string): Plan | null {
  const { ambulance } = step.actor
  const unit = step.view.state.ambulances.ambulances.get(ambulance)
  if (!unit || unit.job !== null || isReady(unit) || !backIn(text)) return null
  if (!unit.available) return order(step, { type: 'ambulances.report-status', ambulance, status: 'available' })
  return unit.lowFuel
    ? order(step, { type: 'ambulances.report-duty', ambulance, report: { kind: 'fuel', low: false } })
    : null
}

const CANNOT = /\b(cannot|can'?t|unable|won'?t|nahi (ja|aa|kar|le))\b/iu

export type CrewPress = Extract<Press, { do: 'crew-status' | 'accept-job' | 'check-in' | 'no-transport' }>

const isCrews = (press: Press): press is CrewPress =>
  press.do === 'crew-status' || press.do === 'accept-job' || press.do === 'check-in' || press.do === 'no-transport'

/** A button of a job that is over does nothing to the one they are on. */
function planPress(step: CrewStep, press: CrewPress): Plan {
  const { ambulance } = step.actor
  const { emergency } = press
  if (emergency !== jobOf(step)) return answer(step, privately({ kind: 'staff.job-over', emergency, ambulance }))
  switch (press.do) {
    case 'crew-status':
      return order(step, { type: 'ambulances.report-status', ambulance, status: press.status })
    case 'no-transport':
      return press.outcome
        ? order(step, { type: 'ambulances.end-on-scene', ambulance, emergency, outcome: press.outcome })
        : askWhyNoTransport(step, emergency)
    case 'accept-job':
      return order(step, { type: 'ambulances.accept', emergency, ambulance })
    case 'check-in':
      return order(step, { type: 'ambulances.check-in', ambulance })
  }
}

/** Asked with buttons, whose numbers can be typed. */
function askWhyNoTransport(step: CrewStep, emergency: EmergencyId): Plan {
  const choices = outcomeButtons(emergency).map(({ label, payload }) => ({ option: payload, label }))
  const question = { id: `no-transport-${step.turn.seed}`, asks: 'choice', choices } as const
  const dialogue = { ...step.dialogue, question, askedAt: step.view.now }
  return answer({ dialogue }, privately({ kind: 'staff.why-no-transport', emergency }))
}

/** A bare yes or no to what the crew was asked: whether it takes the job, whether all is well. */
function planYesNo(step: CrewStep, intents: readonly Intent[]): Plan | null {
  const { ambulance } = step.actor
  const job = currentJob(step.view.state, ambulance)
  const said = (name: Intent['name']): boolean => intents.some((intent) => intent.name === name)
  if (job?.phase === 'dispatched') {
    if (said('affirm')) return order(step, { type: 'ambulances.accept', emergency: job.id, ambulance })
    return said('deny') ? order(step, { type: 'ambulances.report-status', ambulance, status: 'unavailable' }) : null
  }
  return said('affirm') && job?.dispatch?.askedAt != null
    ? order(step, { type: 'ambulances.check-in', ambulance })
    : null
}

function planWords(step: CrewStep, intents: readonly Intent[]): Plan {
  const { ambulance } = step.actor
  const statuses = intents.flatMap((intent) => (intent.name === 'crew_status' ? [intent.args.status] : []))
  if (statuses.length > 0) {
    return order(step, ...statuses.map((status) => ({ type: 'ambulances.report-status', ambulance, status }) as const))
  }
  return planYesNo(step, intents) ?? answer(step, job(step, intents.length > 0 ? 'asked' : 'not-understood'))
}

const job = ({ actor: { ambulance } }: CrewStep, because: Because): Saying =>
  openly({ kind: 'staff.crew-job', ambulance, because })

const jobOf = ({ actor, view }: CrewStep): EmergencyId | null =>
  view.state.ambulances.ambulances.get(actor.ambulance)?.job ?? null

/** The job card with the next buttons is the core's own answer; only what it passes over is said here. */
export function reportCrew(step: CrewStep, command: CrewCommand, decision: Decision): Saying[] {
  if (!decision.ok) return [openly({ kind: 'staff.refused', rejection: decision.rejection })]
  if (command.type === 'transfers.end') {
    const emergency = jobOf(step)
    const { transfer } = command
    return emergency ? [openly({ kind: 'staff.died-on-board', emergency, transfer })] : []
  }
  const { ambulance } = command
  if (command.type === 'ambulances.set-position') {
    const doubted = decision.events.some(({ type }) => type === 'ambulances.position-doubted')
    return [openly({ kind: doubted ? 'staff.position-doubted' : 'staff.position-noted', ambulance })]
  }
  if (decision.events.some(({ type }) => ON_THE_CARD.has(type))) return []
  if (command.type === 'ambulances.check-in') return [openly({ kind: 'staff.checked-in', ambulance })]
  if (command.type === 'ambulances.report-duty') return [openly({ kind: 'staff.duty-noted', ambulance })]
  if (command.type === 'ambulances.accept') return [job(step, 'asked')]
  if (command.type === 'ambulances.end-on-scene') return []
  return [openly({ kind: 'staff.crew-status-set', ambulance, status: command.status, job: jobOf(step) })]
}

/** The crew reads it on its own card, the coordinators on the incident's; a colleague who said it is answered. */
export function reportEnded(step: Step, command: EndOnScene, decision: Decision): Saying {
  const { emergency, ambulance, outcome } = command
  return decision.ok
    ? openly({ kind: 'staff.ended-on-scene', emergency, ambulance, outcome })
    : quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
}

/** A coordinator said it for them. */
export function reportForCrew(step: Step, command: ReportStatus, decision: Decision): Saying {
  const { ambulance, status } = command
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const job = step.view.state.ambulances.ambulances.get(ambulance)?.job ?? null
  return openly({ kind: 'staff.crew-status-set', ambulance, status, job })
}

const ON_THE_CARD: ReadonlySet<Event['type']> = new Set([
  'ambulances.accepted',
  'ambulances.progressed',
  'ambulances.declined',
  'ambulances.closed',
])

function unreachable(input: never): never {
  throw new Error(`flows.unknown-input: ${JSON.stringify(input)}`)
}
