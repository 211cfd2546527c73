import type { AppointmentId, PatientId, ResourceId } from '../ids.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import { noShowChance, noShowModel } from '../no-show/chance.ts'
import type { NetworkState } from '../state.ts'
import { fromLocal, localTime, MINUTE_MS, plusMinutes } from '../time.ts'
import { isOffered } from './availability.ts'
import { needsBeside } from './bookable.ts'
import type { OneMore, Slot, SlotsEvent } from './events.ts'
import { expectedWaits, type Turn } from './expected-wait.ts'
import { appointmentsOn, overlaps } from './overlap.ts'
import { mayBeMadeToWait } from './safety.ts'
import { type Appointment, appointmentsOf, inTurn } from './state.ts'

/**
 * One more in a full time, because others are not expected to come. Bounded by the network file's `overbook` of the
 * service: so many a day on one device, no more people expected in the run of bookings than it has times, and nobody of it
 * expected to wait longer than is said there. Nobody who should not wait is made to.
 */

/** Why nobody more is put into a time. */
export type NotOneMore =
  /** The service says nothing of it, or whoever comes for it should not wait. */
  | 'not-allowed'
  /** As many as may be have been put in that day. */
  | 'allowance'
  /** It is free, somebody was put in already, or it is no time of its device. */
  | 'not-full'
  /** Somebody urgent, fasting or prepared comes after it, or has it. */
  | 'others-should-not-wait'
  /** With one more, more would be expected than fit. */
  | 'too-many-expected'
  /** Somebody would be expected to wait too long. */
  | 'long-wait'

interface Look {
  /** Who moves away from the device, and so is not there. */
  readonly but?: AppointmentId | null
  /** Full times of that device, day and service that one more is being found for, as if they had come. */
  readonly pending?: readonly Slot[]
  /** Left out: reckoned for this look. */
  readonly day?: readonly Booked[]
}

/** Somebody of that day, and how likely they are to come. */
interface Booked {
  readonly own: Appointment
  readonly comes: number
}

interface Allowance {
  readonly perDay: number
  readonly waitMinutes: number
}

/** Null where the service is not for it. */
function allowanceOf({ network }: NetworkState, { service: code }: Slot): Allowance | null {
  const service = lookupsOf(network).services.get(code)
  return service?.overbook && mayBeMadeToWait(service) ? service.overbook : null
}

/** So many may be put in beside others on one device in a day. */
export const mostOn = (state: NetworkState, slot: Slot): number => allowanceOf(state, slot)?.perDay ?? 0

/** Who were put in beside others on that device, for that service, on that local day. */
export function extrasOn(state: NetworkState, slot: Slot): readonly Appointment[] {
  return onDayOf(state, slot).filter(({ over, slot: { service } }) => {
    return over?.kind === 'no-show' && service === slot.service
  })
}

function onDayOf(state: NetworkState, { device, start }: Slot): Appointment[] {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const midnight = fromLocal(localTime(start, utcOffsetMinutes).day, 0, utcOffsetMinutes)
  const day = { start: midnight, end: plusMinutes(midnight, 24 * 60) }
  return appointmentsOn(state.slots, device, day).filter(({ slot }) => slot.start >= day.start)
}

/** Everybody booked on the device that local day, in the order in which they are served. */
export const bookedOnDay = (state: NetworkState, slot: Slot): Booked[] =>
  onDayOf(state, slot)
    .sort(inTurn)
    .map((own) => ({ own, comes: own.here !== null || own.late !== null ? 1 : 1 - noShowChance(state, own) }))

/** What is to be expected of one more then, whether that may be or not; null where there is nobody to be one more than. */
export function expectOneMore(state: NetworkState, slot: Slot, look: Look): OneMore | null {
  const { but = null, pending = [], day = bookedOnDay(state, slot) } = look
  const run = runAround(
    day.filter(({ own }) => own.id !== but),
    slot,
  )
  const owner = run.find(({ own }) => own.over === null && own.slot.start === slot.start)
  if (!owner) return null
  const turns: Turn[] = run.map(({ own, comes }) => ({ ...turnOf(own.slot), comes }))
  const starts = new Set(run.map(({ own }) => own.slot.start))
  for (const more of [...pending, slot].filter(({ start }) => starts.has(start))) {
    turns.splice(turns.findLastIndex(({ start }) => start <= more.start) + 1, 0, { ...turnOf(more), comes: 1 })
  }
  const place = turns.findLastIndex(({ start }) => start === slot.start)
  const { waits, overtime } = expectedWaits(turns)
  return {
    slot,
    chance: rounded(1 - owner.comes, 3),
    times: run.filter(({ own }) => own.over === null).length,
    expected: rounded(
      turns.reduce((sum, { comes }) => sum + comes, 0),
      2,
    ),
    waitMinutes: rounded(waits[place] ?? 0, 1),
    othersWaitMinutes: rounded(Math.max(overtime, ...waits.slice(place + 1)), 1),
  }
}

const turnOf = ({ start, end }: Slot): Omit<Turn, 'comes'> => ({
  start,
  minutes: Math.round((end - start) / MINUTE_MS),
})

/** Those around it who follow each other with no time between in which another one could be. */
function runAround(day: readonly Booked[], slot: Slot): Booked[] {
  const length = slot.end - slot.start
  const runs: Booked[][] = []
  let ends = Number.NEGATIVE_INFINITY
  for (const each of day) {
    if (each.own.slot.start - ends >= length) runs.push([])
    runs.at(-1)?.push(each)
    ends = Math.max(ends, each.own.slot.end)
  }
  return runs.find((run) => run.some(({ own }) => overlaps(own.slot, slot))) ?? []
}

/** Of everybody booked on the device that day, how many minutes they are expected to wait if they come. */
export function expectedWaitsOn(state: NetworkState, slot: Slot): ReadonlyMap<AppointmentId, number> {
  const day = bookedOnDay(state, slot)
  const { waits } = expectedWaits(day.map(({ own, comes }) => ({ ...turnOf(own.slot), comes })))
  return new Map(day.map(({ own }, n) => [own.id, waits[n] ?? 0]))
}

/** Null when one more may be put in then, as `expected` has it. */
export function whyNotOneMore(
  state: NetworkState,
  slot: Slot,
  expected: OneMore | null,
  look: Look,
): NotOneMore | null {
  const { but = null, pending = [], day = bookedOnDay(state, slot) } = look
  const allowed = allowanceOf(state, slot)
  if (!allowed) return 'not-allowed'
  const used = extrasOn(state, slot).filter(({ id }) => id !== but).length
  if (used + pending.length >= allowed.perDay) return 'allowance'
  const there = appointmentsOn(state.slots, slot.device, slot).filter(({ id }) => id !== but)
  const [owner] = there
  const isTheirs = owner?.slot.start === slot.start && owner.slot.end === slot.end && owner.over === null
  if (!expected || there.length !== 1 || !isTheirs || !isOffered(state, slot)) return 'not-full'
  const after = runAround(day, slot).filter(({ own }) => own.slot.start >= slot.start && own.id !== but)
  if (after.some(({ own }) => !mayWait(state, own))) return 'others-should-not-wait'
  if (expected.expected > expected.times) return 'too-many-expected'
  return Math.max(expected.waitMinutes, expected.othersWaitMinutes) > allowed.waitMinutes ? 'long-wait' : null
}

function mayWait({ network }: NetworkState, { acuity, slot }: Appointment): boolean {
  const service = lookupsOf(network).services.get(slot.service)
  return acuity !== 'urgent' && service !== undefined && mayBeMadeToWait(service)
}

interface How {
  readonly uses?: ResourceId[]
  readonly over: NonNullable<Extract<SlotsEvent, { type: 'slots.booked' }>['over']>
}

/** How somebody takes a full time as one more, judged as it is now; null where they cannot. */
export function howOneMore(
  state: NetworkState,
  slot: Slot,
  who: { readonly patient: PatientId; readonly appointment: AppointmentId | null },
): How | null {
  const look = { but: who.appointment, day: bookedOnDay(state, slot) }
  const expected = expectOneMore(state, slot, look)
  const uses = needsBeside(state, slot, who.appointment)
  if (!expected || !uses || whyNotOneMore(state, slot, expected, look) !== null) return null
  const own = appointmentsOf(state.slots, who.patient).filter(({ id }) => id !== who.appointment)
  if (own.some((each) => overlaps(each.slot, slot))) return null
  const { slot: _, ...of } = expected
  const nth = extrasOn(state, slot).filter(({ id }) => id !== who.appointment).length + 1
  return { ...uses, over: { kind: 'no-show', ...of, model: noShowModel(state), nth, allowed: mostOn(state, slot) } }
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits
