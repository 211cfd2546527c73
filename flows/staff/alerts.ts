import { staffOf } from '../../orchestrator/actor.ts'
import type { AmbulancesCommandOf } from '../../orchestrator/ambulances/commands.ts'
import type { Emergency } from '../../orchestrator/ambulances/state.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import type { EmergencyId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { findPlace } from '../patient/place.ts'
import type { Plan, Saying } from '../turn.ts'
import { pendingFor, seeToAll } from './checklist.ts'
import { liveEmergencies, namedIn } from './emergencies.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

type Answering = AmbulancesCommandOf<
  'ambulances.acknowledge' | 'ambulances.keep-going' | 'ambulances.give-reason' | 'ambulances.locate'
>

/** "Seen, we are ready": the one alert their hospital has not answered, else asked with a button for each. */
export function planAcknowledge(step: Step): Plan {
  const named = namedIn(step)
  if (named) return order(step, { type: 'ambulances.acknowledge', emergency: named })
  const mine = pendingFor(step)
  if (mine.length > 0) return seeToAll(step, mine)
  const open = liveEmergencies(step.view.state).filter((each) => isUnanswered(each, step))
  const [only, ...others] = open
  if (only && others.length === 0) return order(step, { type: 'ambulances.acknowledge', emergency: only.id })
  return answer(step, openly({ kind: 'staff.which-alert', emergencies: open.map(({ id }) => id) }))
}

/** Coordinators answer for every hospital, staff for their own. */
const isUnanswered = ({ preAlert }: Emergency, { actor }: Step): boolean =>
  preAlert !== null &&
  !preAlert.ended &&
  preAlert.acknowledgedBy === null &&
  (actor.role !== 'staff' || preAlert.hospital === actor.facility)

const PLACE = /\b(location|place|address|they are|patient is|scene)\b/i

/**
 * What a coordinator writes below an incident: where it is, as the family said on the phone, or why another unit was
 * sent. Null where it is something else.
 */
export function planBelowIncident(step: Step, text: string): Plan | null {
  if (step.actor.role === 'staff') return null
  const emergency = incidentOf(step)
  if (!emergency || emergency.phase === 'closed') return null
  const unplaced = emergency.location === null || PLACE.test(text)
  const location = unplaced ? findPlace(text, topologyOf(step.view.state.network)) : null
  if (location) return order(step, { type: 'ambulances.locate', emergency: emergency.id, location })
  const { note, input } = step.turn
  const below = step.turn.card === incidentCard(emergency.id)
  if (!below || !emergency.dispatch?.overruled || !note || input.kind !== 'said' || input.intents.length > 0)
    return null
  return order(step, { type: 'ambulances.give-reason', emergency: emergency.id, reason: 'other', note })
}

const incidentCard = (id: EmergencyId): string => `emergency:${id}`

/** The incident in whose thread it is written, or that is named. */
function incidentOf(step: Step): Emergency | undefined {
  const named = namedIn(step)
  return liveEmergencies(step.view.state).find(({ id }) => id === named || step.turn.card === incidentCard(id))
}

export function reportAnswering(step: Step, command: Answering, decision: Decision): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const { emergency } = command
  const by = staffOf(step.actor)
  switch (command.type) {
    case 'ambulances.acknowledge':
      return [openly({ kind: 'staff.acknowledged', emergency, by, changed: decision.events.length > 0 })]
    case 'ambulances.keep-going':
      return [openly({ kind: 'staff.kept-going', emergency, by })]
    case 'ambulances.give-reason':
      return [openly({ kind: 'staff.reason-noted', emergency })]
    case 'ambulances.locate':
      return [openly({ kind: 'staff.located', emergency, place: command.location.place })]
  }
}
