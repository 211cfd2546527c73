import { type Actor, staffOf } from '../actor.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { FacilityId, StaffId } from '../ids.ts'
import { COVER_AHEAD_DAYS, COVER_DAYS_MAX, COVERS_MAX } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { Duty } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusDays } from '../time.ts'
import type { RotaCommand, RotaCommandOf } from './commands.ts'
import { COORDINATOR, dutiesOf } from './duties.ts'
import { rotaOf } from './on-call.ts'
import type { RotaRejection } from './rejections.ts'
import { type Rota, rosterAt, shiftOf } from './roster.ts'
import { type Cover, coversOf } from './state.ts'

/** Changes of the rota by chat. The file stays what it is; a cover has its end from the beginning. */
export function decideRota(state: NetworkState, command: RotaCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'rota.cover':
      return decideCover(state, command, issued)
    case 'rota.swap':
      return decideSwap(state, command, issued)
    case 'rota.end-cover':
    case 'rota.elapse':
      return decideEnd(state, command, issued)
  }
}

interface Standing {
  readonly duty: Duty
  readonly facility: FacilityId | null
}

/** Coordinators arrange every rota, others that of their own hospital: they are named to all concerned. */
function arranger(actor: Actor, { duty, facility }: Standing): StaffId | null {
  if (actor.role === 'coordinator' || actor.role === 'admin') return actor.staff
  return actor.role === 'staff' && duty !== COORDINATOR && actor.facility === facility ? actor.staff : null
}

function decideCover(state: NetworkState, command: RotaCommandOf<'rota.cover'>, { actor, at }: Issued): Decision {
  const by = arranger(actor, command)
  if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
  if (state.rota.covers.has(command.cover)) return accept() // the same turn, done again
  const { from, until, staff, instead } = command
  const whyNot = whyNotCover(state, command, [staff, ...(instead ? [instead] : [])]) ?? whyNotThen(from, until, at)
  if (whyNot) return reject(whyNot)
  if (coversOf(state.rota).some((other) => isSame(other, command))) return accept()
  return accept(...covering(state, command, by))
}

/** The shift each of them has next is the other's. */
function decideSwap(state: NetworkState, command: RotaCommandOf<'rota.swap'>, { actor, at }: Issued): Decision {
  const by = arranger(actor, command)
  if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
  const { covers, duty, facility, one, other } = command
  if (covers.some((cover) => state.rota.covers.has(cover))) return accept()
  const whyNot = whyNotCover(state, command, [one, other])
  const rota = rotaOf(state)
  if (whyNot || !rota) return whyNot ? reject(whyNot) : accept()
  const ones = shiftOf(rota, { duty, facility }, one, at)
  const others = shiftOf(rota, { duty, facility }, other, at)
  if (!ones) return reject({ code: 'rota.no-shift', staff: one, duty })
  if (!others) return reject({ code: 'rota.no-shift', staff: other, duty })
  return accept(
    ...covering(state, { cover: covers[0], duty, facility, staff: other, instead: one, ...ones }, by),
    ...covering(state, { cover: covers[1], duty, facility, staff: one, instead: other, ...others }, by),
  )
}

function whyNotCover(
  state: NetworkState,
  { duty, facility }: Standing,
  people: readonly StaffId[],
): RotaRejection | null {
  const topology = topologyOf(state.network)
  if (!dutiesOf(topology).some((each) => each.duty === duty)) return { code: 'rota.unknown-duty', duty }
  if (facility !== null && !lookupsOf(state.network).facilities.has(facility)) {
    return { code: 'rota.unknown-facility', facility }
  }
  for (const staff of people) {
    const person = topology.staff.find(({ id }) => id === staff)
    if (!person) return { code: 'rota.unknown-staff', staff }
    if (duty === COORDINATOR && person.role === 'staff') return { code: 'rota.not-a-coordinator', staff }
  }
  return state.rota.covers.size >= COVERS_MAX ? { code: 'rota.full' } : null
}

const whyNotThen = (from: Instant, until: Instant, at: Instant): RotaRejection | null =>
  until <= at || until <= from || until > plusDays(from, COVER_DAYS_MAX) || from > plusDays(at, COVER_AHEAD_DAYS)
    ? { code: 'rota.bad-time', daysMax: COVER_DAYS_MAX, aheadDaysMax: COVER_AHEAD_DAYS }
    : null

function covering(state: NetworkState, cover: Omit<Cover, 'id' | 'seq'> & Pick<Named, 'cover'>, by: StaffId): Event[] {
  const { cover: id, duty, facility, staff, instead, from, until } = cover
  const rota: Rota | null = rotaOf(state)
  const before = rota ? rosterAt(rota, { duty, facility }, from) : []
  return [{ type: 'rota.covered', cover: id, duty, facility, staff, instead, from, until, rota: before, by }]
}
type Named = RotaCommandOf<'rota.cover'>

/** Said twice, by one or by two people. */
const isSame = (cover: Cover, { duty, facility, staff, instead, from, until }: Named): boolean =>
  cover.duty === duty &&
  cover.facility === facility &&
  cover.staff === staff &&
  cover.instead === instead &&
  cover.from === from &&
  cover.until === until

function decideEnd(
  state: NetworkState,
  command: RotaCommandOf<'rota.end-cover' | 'rota.elapse'>,
  { actor, at }: Issued,
): Decision {
  const byTimer = command.type === 'rota.elapse'
  const current = state.rota.covers.get(command.cover)
  if (byTimer && actor.role === 'system' && (!current || at < current.until)) return accept()
  if (!current) return reject({ code: 'rota.unknown-cover', cover: command.cover })
  if (byTimer ? actor.role !== 'system' : arranger(actor, current) === null) {
    return reject({ code: 'actor.not-permitted', command: command.type })
  }
  const { id: cover, duty, facility, staff } = current
  return accept({ type: 'rota.cover-ended', cover, duty, facility, staff, by: staffOf(actor) })
}
