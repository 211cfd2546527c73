import { staffOf } from '../actor.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import { runOut } from '../encounters/run-out.ts'
import type { Encounter } from '../encounters/state.ts'
import { HOLD_MINUTES_MAX, LEAVING_AHEAD_DAYS } from '../limits.ts'
import type { BedStatus } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS, plusDays, plusMinutes } from '../time.ts'
import { isDoubtable } from './asking.ts'
import type { BedsCommand } from './commands.ts'
import { decideAskAfter, decideConfirm, decideDoubt } from './decide-asking.ts'
import type { BlockCause } from './events.ts'
import { endsForOthers, holdLost, holdReleased, mayEndHold, whyNotHold } from './holding.ts'
import type { Bed, BedsState, Hold } from './state.ts'

/**
 * Holding beds and saying what state they are in. Holds for an emergency come with its dispatch, not
 * from here; here a colleague keeps a bed for a patient of their own.
 *
 * @throws {Error} `beds.hold-id-taken`: the caller made an id that is in use.
 */
export function decideBeds(state: NetworkState, command: BedsCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'beds.hold':
      return hold(state.beds, command, issued)
    case 'beds.release':
      return release(state, command, issued)
    case 'beds.extend-hold':
      return extendHold(state, command, issued)
    case 'beds.expire-hold':
      return expireHold(state, command, issued)
    case 'beds.set-status':
      return setStatus(state, command, issued)
    case 'beds.plan-leaving':
      return planLeaving(state.beds, command, issued)
    case 'beds.confirm':
      return decideConfirm(state, command, issued)
    case 'beds.ask-after':
      return decideAskAfter(state, command, issued)
    case 'beds.doubt':
      return decideDoubt(state, command, issued)
    default:
      return unreachable(command)
  }
}

type Of<T extends BedsCommand['type']> = Extract<BedsCommand, { type: T }>

function hold(state: BedsState, command: Of<'beds.hold'>, { actor, at }: Issued): Decision {
  const { bed, minutes, card, choice } = command
  const staff = staffOf(actor)
  if (staff === null) return reject({ code: 'actor.not-permitted', command: command.type })
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > HOLD_MINUTES_MAX) {
    return reject({ code: 'hold.minutes-out-of-range', minutes, max: HOLD_MINUTES_MAX })
  }
  const refusal = whyNotHold(state, bed)
  if (refusal) return reject(refusal)
  if (state.holds.has(command.hold)) throw new Error(`beds.hold-id-taken: ${command.hold}`)
  return accept({
    type: 'beds.held',
    bed,
    hold: command.hold,
    holdFor: { kind: 'staff', staff },
    expiresAt: plusMinutes(at, minutes),
    card,
    choice,
  })
}

function release({ beds, encounters }: NetworkState, command: Of<'beds.release'>, { actor }: Issued): Decision {
  if (staffOf(actor) === null && actor.role !== 'system') {
    return reject({ code: 'actor.not-permitted', command: command.type })
  }
  const held = beds.holds.get(command.hold)
  if (!held) return reject({ code: 'hold.ended', hold: command.hold })
  if (!mayEndHold(actor, held)) return reject({ code: 'hold.not-yours', hold: held.id, holdFor: held.holdFor })
  const { reason = null } = command
  if (reason === null && endsForOthers(actor, held, encounters)) return reject({ code: 'reason.needed', bed: held.bed })
  return accept(...holdLost(held, 'released', actor, reason))
}

/** However often it is extended, a hold lasts `HOLD_MINUTES_MAX` in all. */
function extendHold(
  { beds, encounters }: NetworkState,
  command: Of<'beds.extend-hold'>,
  { actor, at }: Issued,
): Decision {
  if (staffOf(actor) === null) return reject({ code: 'actor.not-permitted', command: command.type })
  const held = beds.holds.get(command.hold)
  if (!held) return reject({ code: 'hold.ended', hold: command.hold })
  if (!mayExtend(actor, held)) {
    return reject({ code: 'hold.not-yours', hold: held.id, holdFor: held.holdFor })
  }
  const { minutes } = command
  const max = Math.floor((plusMinutes(held.heldAt, HOLD_MINUTES_MAX) - at) / MINUTE_MS)
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > max) {
    return reject({ code: 'hold.minutes-out-of-range', minutes, max })
  }
  const expiresAt = plusMinutes(at, minutes)
  // To end sooner what somebody else counts on is to take it.
  if (expiresAt < held.expiresAt && endsForOthers(actor, held, encounters)) {
    return reject({ code: 'reason.needed', bed: held.bed })
  }
  return accept({ type: 'beds.hold-renewed', bed: held.bed, hold: held.id, expiresAt })
}

/** What was asked for a patient, whoever cares for them may keep; what is on its way by ambulance keeps itself. */
const mayExtend = (actor: Issued['actor'], held: Hold): boolean =>
  held.holdFor.kind === 'encounter' || (held.holdFor.kind === 'staff' && mayEndHold(actor, held))

function expireHold(state: NetworkState, command: Of<'beds.expire-hold'>, { actor, at }: Issued): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
  const held = state.beds.holds.get(command.hold)
  if (!held) return reject({ code: 'hold.ended', hold: command.hold })
  if (at < held.expiresAt) return accept()
  const { holdFor } = held
  const asked = holdFor.kind === 'encounter' ? runOut(state, held, holdFor.encounter, at) : null
  if (asked) return accept(...asked)
  return accept(...holdLost(held, 'expired', actor))
}

function setStatus(state: NetworkState, command: Of<'beds.set-status'>, { actor }: Issued): Decision {
  if (staffOf(actor) === null) return reject({ code: 'actor.not-permitted', command: command.type })
  const { status } = command
  const bed = state.beds.beds.get(command.bed)
  if (!bed) return reject({ code: 'bed.unknown', bed: command.bed })
  const { cause, until } = status === 'blocked' ? command : {}
  if (isSame(bed, status, cause, until)) return heardAgain(bed)
  if (bed.occupant !== null) return reject({ code: 'bed.occupied-by', bed: bed.id, encounter: bed.occupant })
  const statusSet = {
    type: 'beds.status-set',
    bed: bed.id,
    status,
    ...(cause && { cause }),
    ...(until && { until }),
  } as const
  const held = bed.hold === null ? undefined : state.beds.holds.get(bed.hold)
  if (!held) return accept(statusSet)
  if (held.holdFor.kind === 'encounter') {
    if (status === 'free') return accept(statusSet) // it was being cleaned, and now they can come
    const expected = state.encounters.encounters.get(held.holdFor.encounter)
    // "Occupied" says that the patient came; anything else that the bed is not to be had after all.
    return status === 'occupied' && expected
      ? accept(placedIn(held, expected))
      : accept(...holdLost(held, 'bed-gone', actor), statusSet)
  }
  // The patient the bed was kept for lies in it now; anything else would take the bed from under the hold.
  if (status === 'occupied' && mayEndHold(actor, held)) return accept(holdReleased(held), statusSet)
  // Whoever stands beside the bed knows best; the ambulance it was kept for gets another plan.
  if (held.holdFor.kind === 'emergency' && status !== 'free') return accept(holdReleased(held), statusSet)
  return reject({ code: 'bed.held', bed: bed.id, holdFor: held.holdFor, until: held.expiresAt })
}

function planLeaving(
  state: BedsState,
  { type, bed: id, at: leaves }: Of<'beds.plan-leaving'>,
  issued: Issued,
): Decision {
  const by = staffOf(issued.actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: type })
  const bed = state.beds.get(id)
  if (!bed) return reject({ code: 'bed.unknown', bed: id })
  if (bed.status !== 'occupied') return reject({ code: 'bed.nobody-in-it', bed: id })
  if (leaves !== null && (leaves <= issued.at || leaves > plusDays(issued.at, LEAVING_AHEAD_DAYS))) {
    return reject({ code: 'bed.leaving-out-of-range', bed: id, maxDays: LEAVING_AHEAD_DAYS })
  }
  if ((bed.leaving?.at ?? null) === leaves) return accept()
  return accept({ type: 'beds.leaving-planned', bed: id, at: leaves, by })
}

const isSame = (bed: Bed, status: BedStatus, cause: BlockCause | undefined, until: Instant | undefined): boolean =>
  bed.status === status && bed.blocked?.cause === cause && bed.blocked?.until === until

/** Said again it changes nothing, but a bed that was doubted is heard of. */
function heardAgain({ id, facility, unit, ...bed }: Bed): Decision {
  const doubted = bed.askedAt !== null && isDoubtable(bed)
  return doubted ? accept({ type: 'beds.confirmed', facility, unit, beds: [id] }) : accept()
}

const placedIn = ({ bed, id: hold }: Hold, { id: encounter, patient, acuity, bed: from }: Encounter): Event => ({
  type: 'encounters.placed',
  encounter,
  patient,
  acuity,
  bed,
  from,
  hold,
})

function unreachable(command: never): never {
  throw new Error(`beds.unknown-command: ${JSON.stringify(command)}`)
}
