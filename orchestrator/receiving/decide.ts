import { type Actor, staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { DECLARED_DELAY_MINUTES } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { ReceivingCommand } from './commands.ts'
import { receivingOf } from './state.ts'

/** Diverts and delays. Said again, nothing changes; the core's own doing is never a reason to turn anybody away. */
export function decideReceiving(state: NetworkState, command: ReceivingCommand, { actor }: Issued): Decision {
  const { facility } = command
  if (!maySay(actor, command)) return reject({ code: 'actor.not-permitted', command: command.type })
  if (!lookupsOf(state.network).facilities.has(facility)) return reject({ code: 'facility.unknown', facility })
  const by = staffOf(actor)
  if (command.type === 'receiving.set-divert') {
    const { unit, on } = command
    const { diverts } = receivingOf(state.receiving, facility)
    // Lifting the whole divert lifts that of every unit.
    const changes = on || unit !== null ? diverts.includes(unit ?? 'ALL') !== on : diverts.length > 0
    return changes ? accept({ type: 'receiving.divert-set', facility, unit, on, by }) : accept()
  }
  const { minutes } = command
  if (minutes !== null && (!Number.isInteger(minutes) || minutes < 0 || minutes > DECLARED_DELAY_MINUTES)) {
    return reject({ code: 'delay.out-of-range', minutes, max: DECLARED_DELAY_MINUTES })
  }
  return accept({ type: 'receiving.delay-declared', facility, minutes, by })
}

/** Coordinators for every hospital; a hospital's own staff for how long its handovers take. */
function maySay(actor: Actor, { type, facility }: ReceivingCommand): boolean {
  if (actor.role === 'coordinator' || actor.role === 'admin') return true
  return type === 'receiving.declare-delay' && actor.role === 'staff' && actor.facility === facility
}
