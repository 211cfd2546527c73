import { EmergencyId } from '../../orchestrator/ids.ts'
import { newId } from '../turn.ts'
import { type Context, currentIncident } from './context.ts'
import { UNKNOWN_DANGER } from './emergency.ts'
import type { Alert } from './flow.ts'
import type { EmergencyFrame } from './frames.ts'
import { patientsStated } from './patients-count.ts'
import { placesInDoubt } from './place.ts'
import { order, push, type Step, say } from './step.ts'

/**
 * An emergency begins, or one more report joins it: asked of the core in this very turn, whatever else
 * is going on. Where its place is not known, an emergency frame is on top afterwards and asks for it.
 */
export function raise(step: Step, alert: Alert, context: Context): Step {
  const joins = currentIncident(context)
  const { location, priority, complaint, signs } = alert
  const told = say(
    order({ ...withoutEmergency(setAside(step)), question: null }, request(alert, context)),
    joins ? { say: 'emergency-joined' } : { say: 'emergency-raised', location, complaint },
  )
  if (location ?? joins?.location) return told
  const { input } = context.turn
  const places = 'text' in input ? placesInDoubt(input.text, context.topology) : []
  return push(told, { ...UNKNOWN_DANGER, step: 'location', priority, complaint, signs: [...signs], places })
}

/** The question that an emergency interrupts can still be answered, though nobody comes back to it meanwhile. */
export const setAside = (step: Step): Step =>
  currentEmergency(step) || !step.question ? step : { ...step, waiting: step.question, question: null }

/** What was asked about in doubt is so: both messages make one emergency, and the words of both are kept. */
export function raiseDoubted(step: Step, doubted: EmergencyFrame, said: Alert, context: Context): Step {
  const pin = doubted.point && ({ point: doubted.point, source: 'pin', place: null } as const)
  const alert = { ...graver(said, doubted), note: said.note ?? doubted.note, location: said.location ?? pin }
  const raised = raise(step, alert, context)
  if (!said.note || !doubted.note) return raised
  return order(raised, request({ ...alert, signs: [], note: doubted.note, location: null }, context))
}

type Signs = Pick<Alert, 'priority' | 'complaint' | 'signs'>

/** Everything that both messages said of the danger. */
export const graver = (said: Signs, before: Signs): Signs => ({
  priority: before.priority < said.priority ? before.priority : said.priority,
  complaint: said.complaint === 'unspecified' ? before.complaint : said.complaint,
  signs: [...new Set([...before.signs, ...said.signs])],
})

/** The command alone: the family's words join the open emergency. */
export function request(alert: Alert, { turn, view, writer }: Context) {
  const { emergencies } = view.state.ambulances
  const id = newId('E', turn.seed, (taken) => emergencies.has(EmergencyId.parse(taken)))
  const { input } = turn
  const patients = 'text' in input ? patientsStated(input.text) : null
  const counted = patients === null ? {} : { patients }
  return {
    type: 'ambulances.request',
    emergency: EmergencyId.parse(id),
    reporter: writer,
    ...alert,
    ...counted,
  } as const
}

/** What it asked goes with it: an answer to nothing would be read as one. */
export const withoutEmergency = (step: Step): Step => ({
  ...step,
  frames: step.frames.filter(({ flow }) => flow !== 'emergency'),
  question: currentEmergency(step) ? null : step.question,
})

/** The emergency frame that is still a question, if it is the current one. */
export function doubtedEmergency(step: Step): EmergencyFrame | null {
  const frame = currentEmergency(step)
  return frame?.step === 'danger' || frame?.step === 'pin' ? frame : null
}

/** The emergency frame of the conversation, if it is the current one. */
export function currentEmergency({ frames }: Step): EmergencyFrame | null {
  const frame = frames.at(-1)
  return frame?.flow === 'emergency' ? frame : null
}
