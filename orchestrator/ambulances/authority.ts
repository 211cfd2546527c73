import type { Actor } from '../actor.ts'
import { type Decision, reject } from '../decision.ts'
import type { AmbulanceId } from '../ids.ts'
import type { AmbulancesCommand } from './commands.ts'
import type { Emergency } from './state.ts'

export const notPermitted = (command: AmbulancesCommand): Decision =>
  reject({ code: 'actor.not-permitted', command: command.type })

export const mayCoordinate = (actor: Actor): boolean => actor.role === 'coordinator' || actor.role === 'admin'

export const isReporter = (actor: Actor, { reporter }: Pick<Emergency, 'reporter'>): boolean =>
  actor.role === 'patient' && actor.patient === reporter

export const isCrewOf = (actor: Actor, ambulance: AmbulanceId): boolean =>
  actor.role === 'crew' && actor.ambulance === ambulance
