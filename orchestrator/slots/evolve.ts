import type { Recorded } from '../decision.ts'
import type { AppointmentId, PatientId, ResourceId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { instant, localTime, plusMinutes } from '../time.ts'
import { firstAskAt } from './ask-time.ts'
import { inherited } from './bookable.ts'
import type { SlotsEvent } from './events.ts'
import { appointmentsOn } from './overlap.ts'
import { type Appointment, heldFor, holdKey, type Over, sessionsOf } from './state.ts'

type BookedEvent = Extract<SlotsEvent, { type: 'slots.booked' }>

/** Nobody was asked about a new time yet. */
const UNASKED = { askedAt: null, confirmedAt: null, asks: 0, late: null, here: null } as const

const NOTHING: readonly ResourceId[] = []

export function evolveSlots(state: NetworkState, { event, at }: Recorded): void {
  const { appointments, offers } = state.slots
  switch (event.type) {
    case 'slots.booked': {
      letGo(state, event.patient)
      const { appointment, patient, slot, uses = NOTHING, acuity = 'routine' } = event
      const over = overOf(event)
      const series = event.session?.series ?? null
      const askAt = isAskedWithAnother(state, event) ? null : firstAskAt(state.network, slot, at)
      const travelMinutes = event.travel?.[slot.facility] ?? null
      const fresh = { patient, slot, uses, acuity, over, series, bookedAt: at, travelMinutes, ...UNASKED, askAt }
      appointments.set(appointment, { id: appointment, ...fresh })
      break
    }
    case 'slots.held': {
      const { patient, by, slot, uses, expiresAt, more = [] } = event
      letGo(state, patient)
      for (const [n, each] of [{ slot, uses }, ...more].entries()) {
        const id = holdKey(patient, n)
        state.slots.holds.set(id, { id, patient, by, slot: each.slot, uses: each.uses ?? NOTHING, expiresAt })
      }
      break
    }
    case 'slots.hold-ended':
      letGo(state, event.patient)
      break
    case 'slots.rescheduled':
      letGo(state, event.patient)
      leave(state, event.appointment)
      change(state, event.appointment, {
        slot: event.slot,
        uses: event.uses ?? NOTHING,
        over: overOf(event),
        ...(event.slot.facility !== event.from.facility && { travelMinutes: null }),
        ...UNASKED,
        askAt: firstAskAt(state.network, event.slot, at),
      })
      break
    case 'slots.confirmation-asked':
      change(state, event.appointment, { askedAt: at, asks: event.attempt, askAt: event.again })
      break
    case 'slots.confirmed':
      change(state, event.appointment, { confirmedAt: at, askAt: null })
      break
    case 'slots.reminder-put-off':
      change(state, event.appointment, { askAt: event.until })
      break
    case 'slots.unanswered':
      change(state, event.appointment, { askAt: null })
      break
    case 'slots.checked-in': {
      const { appointment, slot, day, token: last } = event
      state.slots.tokens.set(slot.device, { day, last })
      const turnAt = plusMinutes(at, event.waitMinutes)
      change(state, appointment, {
        here: { token: last, at, turnAt, told: 0, movedAt: null },
        askAt: null,
      })
      break
    }
    case 'slots.queue-moved': {
      const here = state.slots.appointments.get(event.appointment)?.here
      const turnAt = plusMinutes(at, event.waitMinutes)
      const told = (here?.told ?? 0) + (event.told ? 1 : 0)
      if (here) change(state, event.appointment, { here: { ...here, turnAt, told, movedAt: null } })
      break
    }
    case 'slots.called-forward': {
      const { appointment, slot, uses = NOTHING, instead } = event
      const here = appointments.get(appointment)?.here
      if (instead)
        change(state, instead.appointment, {
          slot: instead.slot,
          uses: instead.uses ?? NOTHING,
          late: null,
          passed: true,
        })
      const turnAt = instant(Math.max(at, slot.start))
      change(state, appointment, { slot, uses, here: here ? { ...here, turnAt, movedAt: null } : null })
      break
    }
    case 'slots.running-late':
      change(state, event.appointment, { late: { minutes: event.minutes } })
      break
    case 'slots.offered': {
      const { offer, patient, slot, gap, expiresAt = slot.start } = event
      offers.set(offer, { id: offer, patient, slot, gap, expiresAt, offeredAt: at })
      break
    }
    case 'slots.offer-closed':
      offers.delete(event.offer)
      break
    case 'slots.cancelled':
    case 'slots.vacated':
      leave(state, event.appointment)
      appointments.delete(event.appointment)
      break
    case 'slots.elapsed':
      appointments.delete(event.appointment)
      break
  }
}

function overOf({ over }: BookedEvent | Extract<SlotsEvent, { type: 'slots.rescheduled' }>): Over | null {
  if (!over) return null
  return over.kind === 'urgent'
    ? { kind: over.kind, reason: over.reason }
    : { kind: over.kind, waitMinutes: over.waitMinutes }
}

/** What whoever was put beside them had together with them is theirs alone from now on; who was one more has the time. */
function leave(state: NetworkState, id: AppointmentId): void {
  const leaver = state.slots.appointments.get(id)
  if (!leaver) return
  for (const stays of appointmentsOn(state.slots, leaver.slot.device, leaver.slot)) {
    if (stays.over === null || stays.id === id) continue
    const over = stays.over.kind === 'urgent' || leaver.over !== null ? stays.over : null
    change(state, stays.id, { over, uses: [...stays.uses, ...inherited(state, leaver, stays)] })
  }
}

function letGo({ slots }: NetworkState, patient: PatientId): void {
  for (const { id } of heldFor(slots, patient)) slots.holds.delete(id)
}

/** Whoever comes to several in one visit is asked once, about the first. */
function isAskedWithAnother({ slots, network }: NetworkState, { session, slot }: BookedEvent): boolean {
  if (!session) return false
  const { utcOffsetMinutes } = topologyOf(network)
  const { day } = localTime(slot.start, utcOffsetMinutes)
  return sessionsOf(slots, session.series).some(
    (other) => other.slot.start < slot.start && localTime(other.slot.start, utcOffsetMinutes).day === day,
  )
}

function change({ slots: { appointments } }: NetworkState, id: AppointmentId, part: Partial<Appointment>): void {
  const current = appointments.get(id)
  if (current) appointments.set(id, { ...current, ...part })
}
