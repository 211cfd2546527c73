import { type Actor, staffOf } from '../actor.ts'
import type { Decision } from '../decision.ts'
import { reject } from '../decision.ts'
import type { EncountersCommand } from './commands.ts'

/** Any colleague may ask for a bed, place and discharge; so may the timers and other systems. */
export const mayCare = (actor: Actor): boolean => staffOf(actor) !== null || actor.role === 'system'

/** Passing over the ranking is a coordinator's to answer for. */
export const mayOverrule = (actor: Actor): boolean => actor.role === 'coordinator' || actor.role === 'admin'

export const notPermitted = ({ type }: EncountersCommand): Decision =>
  reject({ code: 'actor.not-permitted', command: type })
