import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import { asksAt, isDoubtable } from './asking.ts'
import type { BedsCommand } from './commands.ts'
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
  return accept({ type: 'beds.asked-after', bed: bed.id, about, time: bed.asked + 1 })
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
