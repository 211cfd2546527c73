import type { Recorded } from '../decision.ts'
import { type AppointmentId, type DeviceId, GapId, type PatientId, type ServiceCode } from '../ids.ts'
import { ASKED_KEPT_DAYS } from '../limits.ts'
import type { Slot } from '../slots/events.ts'
import { appointmentsOn, overlaps } from '../slots/overlap.ts'
import { appointmentsOf } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { DAY_MS, type Instant, instant, plusDays } from '../time.ts'
import type { FreedBy, WaitlistEvent } from './events.ts'
import { nextIdleLook } from './find-idle.ts'
import { entriesOf, type Gap, gapsOn, utcDay } from './state.ts'

/**
 * A gap is read off whatever freed a time, so that no path can free one unseen. Runs before the appointments move and
 * before devices forget when an outage was to end.
 */
export function evolveWaitlist(state: NetworkState, { event, at, seq }: Recorded): void {
  const { waitlist } = state
  for (const slot of changedTimes(state, event)) lookNow(state, slot, at)
  for (const slot of whoComes(event)) lookAtExtras(state, slot, at)
  switch (event.type) {
    case 'slots.rescheduled':
      if (isAlone(state, event.appointment, event.from)) {
        openGap(state, seq, { slot: event.from, freedBy: 'moved', freedAt: at })
      }
      break
    case 'slots.cancelled':
      if (isAlone(state, event.appointment, event.slot)) {
        openGap(state, seq, { slot: event.slot, freedBy: 'cancelled', freedAt: at })
      }
      noLongerWaits(state, event.patient, event.slot.service, event.appointment)
      break
    case 'slots.vacated': {
      const { free, slot, why: freedBy } = event
      if (isAlone(state, event.appointment, slot)) {
        openGap(state, seq, { slot: free ?? slot, freedBy, freedAt: at, tooShort: free === null })
      }
      noLongerWaits(state, event.patient, slot.service, event.appointment)
      break
    }
    case 'slots.called-forward':
      calledForward(state, event, at, seq)
      break
    case 'slots.elapsed': {
      const over = state.slots.appointments.get(event.appointment)
      if (over) noLongerWaits(state, over.patient, over.slot.service, over.id)
      break
    }
    case 'slots.booked':
      if (event.over) noLongerWaits(state, event.patient, event.slot.service, event.appointment)
      break
    case 'slots.offered': {
      const { offer, patient, gap } = event
      forget(state, at)
      waitlist.asked.set(offer, { offer, patient, gap, at, outcome: 'open' })
      break
    }
    case 'slots.offer-closed':
      evolveAnswer(state, event)
      break
    case 'devices.came-up': {
      const { device } = event
      const outage = state.devices.outages.get(device)
      if (outage) search(state, device, { from: at, until: outage.until }, at)
      break
    }
    case 'blocks.changed':
      search(state, event.device, event.was, at)
      break
    case 'blocks.ended':
      if (event.by !== null) search(state, event.device, event, at)
      break
    case 'waitlist.joined':
    case 'waitlist.left':
    case 'waitlist.gaps-found':
    case 'waitlist.idle-sought':
    case 'waitlist.overbooking-sought':
    case 'waitlist.wave-sent':
    case 'waitlist.gap-waits':
    case 'waitlist.gap-closed':
      evolveOwn(state, event, at, seq)
      break
  }
}

/** What they leave, unless whoever was not there has it. */
function calledForward(
  state: NetworkState,
  { from, free, instead }: Extract<Recorded['event'], { type: 'slots.called-forward' }>,
  at: Instant,
  seq: number,
): void {
  const gap = { slot: free ?? from, freedBy: 'called-forward', freedAt: at, tooShort: free === null } as const
  if (!instead) openGap(state, seq, gap)
}

function evolveOwn(state: NetworkState, event: WaitlistEvent, at: Instant, seq: number): void {
  const { entries, gaps, searches } = state.waitlist
  switch (event.type) {
    case 'waitlist.joined': {
      const { type: _, entry: id, ...rest } = event
      if (entries.size === 0) state.waitlist.idleLook.set('next', nextIdleLook(state.network, at))
      entries.set(id, { id, ...rest, since: entries.get(id)?.since ?? at })
      for (const waiting of waitingFor(state, event.service)) change(state, waiting, { lookAt: at })
      break
    }
    case 'waitlist.left':
      entries.delete(event.entry)
      break
    case 'waitlist.gaps-found':
      searches.delete(event.device)
      for (const [n, slot] of event.slots.entries()) {
        openGap(state, seq, { slot, freedBy: event.freedBy, freedAt: at }, n)
      }
      break
    case 'waitlist.idle-sought':
      state.waitlist.idleLook.set('next', event.nextLookAt)
      for (const [n, slot] of event.slots.entries()) openGap(state, seq, { slot, freedBy: 'idle', freedAt: at }, n)
      break
    case 'waitlist.overbooking-sought':
      for (const [n, { slot }] of event.found.entries()) {
        openGap(state, seq, { slot, freedBy: 'overbooking', freedAt: at }, n)
      }
      break
    case 'waitlist.wave-sent': {
      const gap = gaps.get(event.gap)
      const asked = [...(gap?.asked ?? []), ...event.offers.map(({ patient }) => patient)]
      change(state, event.gap, { lookAt: event.lookAt, waves: event.wave, asked, waits: false })
      break
    }
    case 'waitlist.gap-waits':
      change(state, event.gap, { lookAt: event.lookAt, waits: true })
      break
    case 'waitlist.gap-closed':
      gaps.delete(event.gap)
      break
  }
}

function evolveAnswer(
  state: NetworkState,
  { offer, outcome }: Extract<Recorded['event'], { type: 'slots.offer-closed' }>,
): void {
  const { asked, entries } = state.waitlist
  const before = asked.get(offer)
  if (!before) return
  asked.set(offer, { ...before, outcome })
  if (outcome !== 'accepted') return
  if (before.gap) change(state, before.gap, { acceptedBy: offer })
  const service = state.slots.offers.get(offer)?.slot.service
  for (const { id } of entriesOf(state.waitlist, before.patient).filter((entry) => entry.service === service)) {
    entries.delete(id)
  }
}

/** Where an urgent patient was put into a full time it is the other's still. */
const isAlone = (state: NetworkState, appointment: AppointmentId, slot: Slot): boolean =>
  appointmentsOn(state.slots, slot.device, slot).every(({ id }) => id === appointment)

/** `nth` of those that one event freed. A time that is freed once more while it is looked after stays one gap. */
function openGap(
  state: NetworkState,
  seq: number,
  gap: { slot: Slot; freedBy: FreedBy; freedAt: Instant; tooShort?: boolean },
  nth = 0,
): void {
  const { slot, freedAt } = gap
  if (slot.end <= freedAt) return
  const known = gapsOn(state.waitlist, slot.device, slot.start).find((each) => each.slot.start === slot.start)
  if (known) {
    // One more was being looked for: now it is free for anybody.
    const freed =
      known.freedBy === 'overbooking' ? { freedBy: gap.freedBy, freedAt, tooShort: gap.tooShort ?? false } : {}
    change(state, known.id, { lookAt: freedAt, acceptedBy: null, ...freed })
    return
  }
  const id = GapId.parse(nth === 0 ? `G-${seq}` : `G-${seq}-${nth}`)
  const fresh = { lookAt: freedAt, waves: 0, asked: [], waits: false, acceptedBy: null }
  state.waitlist.gaps.set(id, { id, tooShort: false, ...gap, ...fresh })
}

/** A time that is booked now, or that nobody keeps any longer while they decide. */
function changedTimes({ rebooking }: NetworkState, event: Recorded['event']): readonly Slot[] {
  switch (event.type) {
    case 'slots.booked':
    case 'slots.rescheduled':
    case 'slots.called-forward':
      return [event.slot]
    case 'slots.hold-ended':
      return [event.slot, ...(event.more ?? [])]
    case 'rebooking.answered': {
      const to = rebooking.moves.get(event.appointment)?.to
      return to ? [to] : []
    }
    default:
      return []
  }
}

/** Where it changed who is expected to come. */
function whoComes(event: Recorded['event']): readonly Slot[] {
  switch (event.type) {
    case 'slots.booked':
    case 'slots.cancelled':
    case 'slots.vacated':
    case 'slots.confirmed':
    case 'slots.checked-in':
    case 'slots.running-late':
      return [event.slot]
    case 'slots.rescheduled':
      return [event.slot, event.from]
    default:
      return []
  }
}

/** Full times of that device and day that one more is looked for: is there still room? */
function lookAtExtras(state: NetworkState, { device, start }: Slot, at: Instant): void {
  if (state.waitlist.gaps.size === 0) return
  for (const day of [-1, 0, 1].map((days) => plusDays(start, days))) {
    for (const { id, freedBy } of gapsOn(state.waitlist, device, day)) {
      if (freedBy === 'overbooking') change(state, id, { lookAt: at })
    }
  }
}

/** Something was booked, or is kept no longer: gaps that it fills are to be closed, or offered, at once. */
function lookNow(state: NetworkState, slot: Slot, at: Instant): void {
  for (let day = instant(slot.start - DAY_MS); day < slot.end + DAY_MS; day = plusDays(day, 1)) {
    for (const gap of gapsOn(state.waitlist, slot.device, day)) {
      if (overlaps(gap.slot, slot)) change(state, gap.id, { lookAt: at })
    }
  }
}

/** Whoever has been, or does not want it any more, waits no longer; unless they have another one for it. */
function noLongerWaits(state: NetworkState, patient: PatientId, service: ServiceCode, gone: AppointmentId): void {
  const others = appointmentsOf(state.slots, patient).some(({ id, slot }) => id !== gone && slot.service === service)
  if (others) return
  for (const entry of entriesOf(state.waitlist, patient)) {
    if (entry.service === service) state.waitlist.entries.delete(entry.id)
  }
}

const waitingFor = ({ waitlist: { gaps, gapsByService } }: NetworkState, service: ServiceCode): GapId[] =>
  [...gapsByService.of(service)].filter((id) => gaps.get(id)?.waits)

/** What was of no use can be used: looked through for times that somebody could have. */
function search(
  { waitlist: { searches } }: NetworkState,
  device: DeviceId,
  span: { readonly from: Instant; readonly until: Instant },
  at: Instant,
): void {
  if (span.until <= at) return
  const before = searches.get(device)
  const from = instant(Math.max(at, Math.min(span.from, before?.from ?? span.from)))
  const until = instant(Math.max(span.until, before?.until ?? span.until))
  searches.set(device, { device, since: before?.since ?? at, from, until })
}

/** Answers older than anything they are looked at for. */
function forget({ waitlist: { asked, askedByDay } }: NetworkState, at: Instant): void {
  const last = utcDay(plusDays(at, -ASKED_KEPT_DAYS))
  for (let day = askedByDay.lowestGroup(); day !== null && day < last; day = askedByDay.lowestGroup()) {
    for (const offer of [...askedByDay.of(day)]) asked.delete(offer)
  }
}

function change({ waitlist: { gaps } }: NetworkState, id: GapId, part: Partial<Gap>): void {
  const current = gaps.get(id)
  if (current) gaps.set(id, { ...current, ...part })
}
