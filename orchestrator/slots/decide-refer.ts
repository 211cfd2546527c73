import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { mayActFor } from './authority.ts'
import type { SlotsCommand } from './commands.ts'
import { letGo } from './decide-hold.ts'
import { questionsOf } from './safety.ts'

/** A booking that people must look at first. Nothing is judged here: what was said is passed on as it was said, and nothing is kept any longer. */
export function refer(
  state: NetworkState,
  { type, patient, slot, question, said }: Extract<SlotsCommand, { type: 'slots.refer' }>,
  { actor }: Issued,
): Decision {
  if (!mayActFor(state, actor, patient)) return reject({ code: 'actor.not-permitted', command: type })
  if (!state.patients.patients.has(patient)) return reject({ code: 'patient.unknown', patient })
  const service = lookupsOf(state.network).services.get(slot.service)
  const asked = service && questionsOf(service).find(({ id }) => id === question)
  if (!asked || (said !== 'unsure' && said !== asked.stops)) return reject({ code: 'slot.not-offered', slot })
  return accept({ type: 'slots.referred', patient, slot, question, said }, ...letGo(state, patient, 'released'))
}
