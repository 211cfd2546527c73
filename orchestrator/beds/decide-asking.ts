import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { StaffId } from '../ids.ts'
import { CLEANING_ESCALATED_FROM } from '../limits.ts'
import { Duty } from '../network/topology.ts'
import { coordinatorsOnCall, onCall } from '../rota/on-call.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { asksAt, isDoubtable } from './asking.ts'
import type { BedsCommand } from './commands.ts'
import type { Bed } from './state.ts'
import { staleAt } from './timers.ts'

type Of<T extends BedsCommand['type']> = Extract<BedsCommand, { type: T }>

const notPermitted = (command: BedsCommand): Decision => reject({ code: 'actor.not-permitted', command: command.type })

/** Everything of the ward that was doubted is as it was. */
export function decideConfirm(state: NetworkState, command: Of<'beds.confirm'>, { actor }: Issued): Decision {
  if (staffOf(actor) === null) return notPermitted(command)
  const { facility, unit } = command
  const beds = [...state.beds.beds.values()].filter(
    (bed) => bed.facility === facility && bed.unit === unit && bed.askedAt !== null && isDoubtable(bed),
  )
  if (beds.length === 0) return accept()
  return accept({ type: 'beds.confirmed', facility, unit, beds: beds.map(({ id }) => id).sort() })
}

export function decideAskAfter(state: NetworkState, command: Of<'beds.ask-after'>, { actor, at }: Issued): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const bed = state.beds.beds.get(command.bed)
  const dueAt = bed ? asksAt(bed) : null
  if (!bed || dueAt === null || at < dueAt) return accept() // somebody said meanwhile
  const about = bed.status === 'cleaning' ? 'cleaning' : 'block-over'
  const time = bed.asked + 1
  const to = about === 'cleaning' && bed.hold !== null ? escalatedTo(state, bed, time, at) : undefined
  return accept({ type: 'beds.asked-after', bed: bed.id, about, time, ...(to && { to }) })
}

/** One person at a time: who cleans and who sees to beds in that house, then the coordinators. */
function escalatedTo(state: NetworkState, { facility }: Bed, time: number, at: Instant): StaffId | undefined {
  const duties = (['housekeeping', 'bed-manager', 'nursing'] as const).map((duty) => Duty.parse(duty))
  const people = [...duties.flatMap((duty) => onCall(state, duty, facility, at)), ...coordinatorsOnCall(state, at)]
  return [...new Set(people)][time - CLEANING_ESCALATED_FROM]
}

export function decideDoubt(state: NetworkState, command: Of<'beds.doubt'>, { actor, at }: Issued): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const { facility, unit } = command
  const beds = command.beds.filter((id) => {
    const bed = state.beds.beds.get(id)
    const dueAt = bed ? staleAt(bed) : null
    return bed?.facility === facility && bed.unit === unit && dueAt !== null && dueAt <= at
  })
  return beds.length === 0 ? accept() : accept({ type: 'beds.doubted', facility, unit, beds })
}
