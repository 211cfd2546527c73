import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { BOOKING_HORIZON_DAYS, WAITLIST_DAYS_DEFAULT, WAITLIST_ENTRIES_PER_PATIENT_MAX } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import { mayActFor } from '../slots/authority.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, plusDays } from '../time.ts'
import type { WaitlistCommand } from './commands.ts'
import { decideRefill } from './decide-refill.ts'
import { findGaps } from './find-gaps.ts'
import { findIdle } from './find-idle.ts'
import { entriesOf } from './state.ts'

type Of<T extends WaitlistCommand['type']> = Extract<WaitlistCommand, { type: T }>

/** Who waits, and freed times looked after until they are refilled or explained. */
export function decideWaitlist(state: NetworkState, command: WaitlistCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'waitlist.join':
      return join(state, command, issued)
    case 'waitlist.leave':
    case 'waitlist.expire':
      return leave(state, command, issued)
    case 'waitlist.find-gaps':
    case 'waitlist.find-idle':
    case 'waitlist.refill':
      if (issued.actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
      return look(state, command, issued.at)
    default:
      return unreachable(command)
  }
}

function look(
  state: NetworkState,
  command: Of<'waitlist.find-gaps' | 'waitlist.find-idle' | 'waitlist.refill'>,
  at: Instant,
): Decision {
  switch (command.type) {
    case 'waitlist.find-gaps':
      return findGaps(state, command.device, at)
    case 'waitlist.find-idle':
      return findIdle(state, at)
    case 'waitlist.refill':
      return decideRefill(state, command.gap, at)
  }
}

/** Somebody has one place for a service: asking again changes what they wish, not since when they wait. */
function join(state: NetworkState, command: Of<'waitlist.join'>, { actor, at }: Issued): Decision {
  const { type, wish, entry, facilities, ...rest } = command
  const { patient, service, acuity, deadline } = rest
  if (!mayActFor(state, actor, patient)) return reject({ code: 'actor.not-permitted', command: type })
  if (staffOf(actor) === null && actor.role !== 'system' && (acuity !== 'routine' || deadline !== null)) {
    return reject({ code: 'waitlist.acuity-not-theirs' })
  }
  if (!state.patients.patients.has(patient)) return reject({ code: 'patient.unknown', patient })
  if (!lookupsOf(state.network).services.has(service)) return reject({ code: 'service.unknown', service })
  const span = spanOf(wish, at)
  if (span.until <= span.from) return reject({ code: 'waitlist.wish-over' })
  const theirs = entriesOf(state.waitlist, patient)
  const known = theirs.find((each) => each.service === service)
  if (!known && theirs.length >= WAITLIST_ENTRIES_PER_PATIENT_MAX) {
    return reject({ code: 'waitlist.too-many', max: WAITLIST_ENTRIES_PER_PATIENT_MAX })
  }
  if (!known && state.waitlist.entries.has(entry)) throw new Error(`waitlist.entry-id-taken: ${entry}`)
  return accept({ type: 'waitlist.joined', entry: known?.id ?? entry, ...rest, ...span, facilities: [...facilities] })
}

function spanOf(wish: Of<'waitlist.join'>['wish'], at: Instant): { from: Instant; until: Instant } {
  if (!wish) return { from: at, until: plusDays(at, WAITLIST_DAYS_DEFAULT) }
  return {
    from: instant(Math.max(wish.from, at)),
    until: instant(Math.min(wish.until, plusDays(at, BOOKING_HORIZON_DAYS))),
  }
}

function leave(
  state: NetworkState,
  { type, entry }: Of<'waitlist.leave' | 'waitlist.expire'>,
  { actor, at }: Issued,
): Decision {
  const known = state.waitlist.entries.get(entry)
  if (!known) return reject({ code: 'waitlist.unknown-entry', entry })
  const { patient, until } = known
  const allowed = type === 'waitlist.expire' ? actor.role === 'system' : mayActFor(state, actor, patient)
  if (!allowed) return reject({ code: 'actor.not-permitted', command: type })
  if (type === 'waitlist.leave') return accept({ type: 'waitlist.left', entry, patient, why: 'asked' })
  return at < until ? accept() : accept({ type: 'waitlist.left', entry, patient, why: 'expired' })
}

function unreachable(command: never): never {
  throw new Error(`waitlist.unknown-command: ${JSON.stringify(command)}`)
}
