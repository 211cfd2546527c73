import { staffOf } from '../../orchestrator/actor.ts'
import type { AmbulancesCommandOf } from '../../orchestrator/ambulances/commands.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import { type AmbulanceId, CardKey, type EmergencyId } from '../../orchestrator/ids.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { liveEmergencies, namedIn } from './emergencies.ts'
import { answer, openly, order, privately, quietly, type Step } from './step.ts'

/** The list of units to choose from: one post an emergency, edited when the choice is made. */
const replacementsCard = (emergency: EmergencyId): CardKey => CardKey.parse(`replacements:${emergency}`)

/** "Send another to E-1", "reassign E-1 to AMB-3": at once where both are named, else what there is to choose from. */
export function planReassign(step: Step): Plan {
  const sent = liveEmergencies(step.view.state).filter(({ dispatch }) => dispatch !== null)
  const [only, ...others] = sent
  const emergency = namedIn(step) ?? (others.length === 0 ? only?.id : undefined)
  if (!emergency) {
    const emergencies = sent.map(({ id }) => id)
    return answer(step, openly({ kind: 'staff.which-emergency', purpose: 'reassign', emergencies, ambulance: null }))
  }
  const ambulance = unitIn(step, emergency)
  return ambulance ? order(step, { type: 'ambulances.reassign', emergency, ambulance }) : offer(step, emergency)
}

/** Posted for all to see, because it carries decisions. */
export function pressReplacements(step: Step, { emergency }: Extract<Press, { do: 'replacements' }>): Plan {
  if (step.actor.role === 'staff') {
    const rejection = { code: 'actor.not-permitted', command: 'ambulances.reassign' } as const
    return answer(step, privately({ kind: 'staff.refused', rejection }))
  }
  return offer(step, emergency)
}

const offer = (step: Step, emergency: EmergencyId): Plan =>
  answer(step, openly({ kind: 'staff.replacements', emergency }, replacementsCard(emergency)))

/** The one unit of the message that is not on this job already. */
function unitIn({ turn, view }: Step, emergency: EmergencyId): AmbulanceId | null {
  if (turn.input.kind !== 'said') return null
  const words = new Set(turn.input.text.toUpperCase().split(/[^A-Z0-9-]+/))
  const [named, another] = [...view.state.ambulances.ambulances.values()].filter(
    ({ id, job }) => words.has(id.toUpperCase()) && job !== emergency,
  )
  return named && !another ? named.id : null
}

/** The cards of all who are concerned say the rest. */
export function reportReassign(
  step: Step,
  { emergency }: AmbulancesCommandOf<'ambulances.reassign'>,
  decision: Decision,
): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const sent = decision.events.find((event) => event.type === 'ambulances.dispatched')
  if (!sent?.after) return []
  const card = step.turn.card === replacementsCard(emergency) ? step.turn.card : null
  const { ambulance: to, after: from, etaSeconds } = sent
  return [openly({ kind: 'staff.reassigned', emergency, from, to, etaSeconds, by: staffOf(step.actor) }, card)]
}
