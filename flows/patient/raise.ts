import { EmergencyId } from '../../orchestrator/ids.ts'
import { SAME_INCIDENT_MINUTES } from '../../orchestrator/limits.ts'
import { MINUTE_MS } from '../../orchestrator/time.ts'
import { newId } from '../turn.ts'
import { type Context, liveEmergency } from './context.ts'
import { UNKNOWN_DANGER } from './emergency.ts'
import type { Alert } from './flow.ts'
import type { EmergencyFrame } from './frames.ts'
import { order, push, type Step, say } from './step.ts'

/**
 * An emergency begins, or one more report joins it: asked of the core in this very turn, whatever else
 * is going on. Where its place is not known, an emergency frame is on top afterwards and asks for it.
 */
export function raise(step: Step, alert: Alert, context: Context): Step {
  const { view } = context
  const live = liveEmergency(context)
  const joins = live && view.now - live.requestedAt < SAME_INCIDENT_MINUTES * MINUTE_MS ? live : null
  const { location, priority, complaint, signs } = alert
  const told = say(
    order({ ...withoutEmergency(step), question: null }, request(alert, context)),
    joins ? { say: 'emergency-joined' } : { say: 'emergency-raised', location },
  )
  if (location ?? joins?.location) return told
  return push(told, { ...UNKNOWN_DANGER, step: 'location', priority, complaint, signs: [...signs] })
}

/** The command alone: the family's words join the open emergency. */
export function request(alert: Alert, { turn, view, patient }: Context) {
  const { emergencies } = view.state.ambulances
  const id = newId('E', turn.seed, (taken) => emergencies.has(EmergencyId.parse(taken)))
  return { type: 'ambulances.request', emergency: EmergencyId.parse(id), reporter: patient, ...alert } as const
}

export const withoutEmergency = (step: Step): Step => ({
  ...step,
  frames: step.frames.filter(({ flow }) => flow !== 'emergency'),
})

/** The emergency frame of the conversation, if it is the current one. */
export function currentEmergency({ frames }: Step): EmergencyFrame | null {
  const frame = frames.at(-1)
  return frame?.flow === 'emergency' ? frame : null
}
