import type { AmbulancesCommandOf } from '../../orchestrator/ambulances/commands.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import { EmergencyId } from '../../orchestrator/ids.ts'
import type { Press } from '../press.ts'
import { newId, type Plan, type Saying } from '../turn.ts'
import { openly, order, quietly, type Step } from './step.ts'

type Joining =
  | AmbulancesCommandOf<'ambulances.join'>
  | AmbulancesCommandOf<'ambulances.keep-apart'>
  | AmbulancesCommandOf<'ambulances.ask-further'>

/** One incident or two, and one more unit for several patients: all by button, for all to see. */
export function pressJoining(step: Step, press: Extract<Press, { do: 'join' | 'keep-apart' | 'further' }>): Plan {
  const { emergency } = press
  switch (press.do) {
    case 'join':
      return order(step, { type: 'ambulances.join', emergency, into: press.into })
    case 'keep-apart':
      return order(step, { type: 'ambulances.keep-apart', emergency })
    case 'further': {
      const { emergencies } = step.view.state.ambulances
      const id = newId('E', step.turn.seed, (taken) => emergencies.has(EmergencyId.parse(taken)))
      return order(step, { type: 'ambulances.ask-further', emergency, as: EmergencyId.parse(id) })
    }
  }
}

export function reportJoining(step: Step, command: Joining, decision: Decision): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const { emergency } = command
  switch (command.type) {
    case 'ambulances.join':
      return [openly({ kind: 'staff.joined', emergency, into: command.into })]
    case 'ambulances.keep-apart':
      return [openly({ kind: 'staff.joined', emergency, into: null })]
    case 'ambulances.ask-further':
      return [openly({ kind: 'staff.further-asked', emergency, as: command.as })]
  }
}
