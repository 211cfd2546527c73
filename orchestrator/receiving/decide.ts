import { type Actor, staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { StaffId } from '../ids.ts'
import { DECLARED_DELAY_MINUTES, DIVERT_HOURS, DIVERT_HOURS_MAX } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { ReceivingCommand } from './commands.ts'
import { divertOf, receivingOf } from './state.ts'

/** Diverts and delays. Said again, nothing changes; the core's own doing is never a reason to turn anybody away. */
export function decideReceiving(state: NetworkState, command: ReceivingCommand, issued: Issued): Decision {
  const { facility } = command
  const { actor, at } = issued
  if (command.type === 'receiving.end-divert') return endDivert(state, command, issued)
  if (!maySay(actor, command)) return reject({ code: 'actor.not-permitted', command: command.type })
  if (!lookupsOf(state.network).facilities.has(facility)) return reject({ code: 'facility.unknown', facility })
  const by = staffOf(actor)
  if (command.type === 'receiving.set-divert') {
    return command.on ? setDivert(state, command, by, at) : liftDivert(state, command, by)
  }
  const { minutes } = command
  if (minutes !== null && (!Number.isInteger(minutes) || minutes < 0 || minutes > DECLARED_DELAY_MINUTES)) {
    return reject({ code: 'delay.out-of-range', minutes, max: DECLARED_DELAY_MINUTES })
  }
  return accept({ type: 'receiving.delay-declared', facility, minutes, by })
}

type Of<T extends ReceivingCommand['type']> = Extract<ReceivingCommand, { type: T }>

/** Said again it changes nothing, unless it gives another reason or another end. */
function setDivert(
  { receiving }: NetworkState,
  { facility, unit, reason, until }: Of<'receiving.set-divert'>,
  by: StaffId | null,
  at: Instant,
): Decision {
  if (until !== undefined && (until <= at || until > plusMinutes(at, DIVERT_HOURS_MAX * 60))) {
    return reject({ code: 'divert.end-out-of-range', until, maxHours: DIVERT_HOURS_MAX })
  }
  const known = divertOf(receivingOf(receiving, facility), unit)
  const same = (reason ?? known?.reason) === known?.reason && (until ?? known?.until) === known?.until
  if (known && same) return accept()
  const why = reason ?? known?.reason
  const ends = until ?? known?.until ?? plusMinutes(at, DIVERT_HOURS * 60)
  const set = { type: 'receiving.divert-set', facility, unit, on: true, until: ends, by } as const
  return accept({ ...set, ...(why && { reason: why }) })
}

/** Lifting the whole divert lifts that of every unit. */
function liftDivert(
  { receiving }: NetworkState,
  { facility, unit }: Of<'receiving.set-divert'>,
  by: StaffId | null,
): Decision {
  const row = receivingOf(receiving, facility)
  const there = unit === null ? row.diverts.length > 0 : divertOf(row, unit) !== undefined
  return there ? accept({ type: 'receiving.divert-set', facility, unit, on: false, by }) : accept()
}

function endDivert(
  { receiving }: NetworkState,
  { type, facility, unit }: Of<'receiving.end-divert'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: type })
  const known = divertOf(receivingOf(receiving, facility), unit)
  const over = known?.until !== undefined && known.until <= at
  return over ? accept({ type: 'receiving.divert-set', facility, unit, on: false, by: null }) : accept()
}

/** Coordinators for every hospital; a hospital's own staff for how long its handovers take. */
function maySay(actor: Actor, { type, facility }: ReceivingCommand): boolean {
  if (actor.role === 'coordinator' || actor.role === 'admin') return true
  return type === 'receiving.declare-delay' && actor.role === 'staff' && actor.facility === facility
}
