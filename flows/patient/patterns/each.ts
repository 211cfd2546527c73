import type { Intent } from '../../intents.ts'
import { type Context, upcoming } from '../context.ts'
import { fold } from '../fold.ts'
import type { CancelFrame } from '../frames.ts'

/** As many as wait in a conversation. */
const EACH_MAX = 5
const ALL = /(^| )(both|all|everything|dono|donon|sab|saare|sare|sabhi|दोनों|सब|सभी|सारे)( |$)/u

/** "Both", "dono": of several things, all. */
export const meansAll = ({ turn: { input } }: Context): boolean => input.kind === 'said' && ALL.test(fold(input.text))

/** "Cancel both", "sab cancel kar do": each of them, and each is asked about. Null where one is meant. */
export function eachOfThem({ name, args }: Intent, context: Context): readonly CancelFrame[] | null {
  if (name !== 'cancel_appointment' || Object.keys(args).length > 0 || !meansAll(context)) return null
  const frames = upcoming(context)
    .slice(0, EACH_MAX)
    .map(({ id }): CancelFrame => ({ flow: 'cancel', appointment: id, service: null, when: null }))
  return frames.length > 0 ? frames : null
}
