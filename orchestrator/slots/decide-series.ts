import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { AppointmentId } from '../ids.ts'
import { APPOINTMENTS_PER_PATIENT_MAX, SERIES_SESSIONS_MAX } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { mayActFor } from './authority.ts'
import { usesOf, whyNotBook } from './bookable.ts'
import { crowded } from './calendar.ts'
import type { SlotsCommand } from './commands.ts'
import type { Slot } from './events.ts'
import { offeringOn } from './offering.ts'
import { overlaps } from './overlap.ts'
import type { SlotsRejection } from './rejections.ts'
import { knownOf, whyUnsuitable } from './safety.ts'
import { commitments, sessionsOf } from './state.ts'

type SeriesCommand = Extract<SlotsCommand, { type: 'slots.book-series' | 'slots.cancel-series' }>
type BookSeries = Extract<SeriesCommand, { type: 'slots.book-series' }>

/**
 * Several appointments that are booked whole or not at all and go by one id: a treatment of many sessions, or the
 * tests of one visit.
 *
 * @throws {Error} `slots.appointment-id-taken`: the caller made an id that is in use.
 */
export function decideSeries(state: NetworkState, command: SeriesCommand, issued: Issued): Decision {
  return command.type === 'slots.book-series' ? book(state, command, issued) : cancel(state, command, issued)
}

function book(state: NetworkState, command: BookSeries, { actor, at }: Issued): Decision {
  const { patient, series, offered } = command
  if (!mayActFor(state, actor, patient)) return reject({ code: 'actor.not-permitted', command: command.type })
  if (!state.patients.patients.has(patient)) return reject({ code: 'patient.unknown', patient })
  const sessions = command.sessions.toSorted((a, b) => a.slot.start - b.slot.start)
  if (sessions.length === 0 || sessions.length > SERIES_SESSIONS_MAX) {
    return reject({ code: 'series.size', max: SERIES_SESSIONS_MAX })
  }
  if (commitments(state.slots, patient) >= APPOINTMENTS_PER_PATIENT_MAX) {
    return reject({ code: 'appointment.too-many', max: APPOINTMENTS_PER_PATIENT_MAX })
  }
  const slots = sessions.map(({ slot }) => slot)
  const refusal = whyNotWhole(state, { ...command, slots }, at)
  if (refusal) return reject(refusal)
  for (const { slot } of sessions) {
    const service = lookupsOf(state.network).services.get(slot.service)
    const answers = command.answers?.[slot.service] ?? {}
    const unsuitable =
      actor.role === 'patient' && service
        ? whyUnsuitable(service, { ...answers, ...knownOf(state, patient, service, slot.start) }, slot)
        : null
    if (unsuitable) return reject(unsuitable)
  }
  failOnUsedIds(state, command)
  return accept(
    ...sessions.map(({ appointment, slot }, n) => {
      const answers = command.answers?.[slot.service]
      return {
        type: 'slots.booked',
        appointment,
        patient,
        slot,
        ...usesOf(state, slot),
        ...(answers && { answers }),
        session: { series, n: n + 1, of: sessions.length },
        // What was put is a series too: its first sessions say which.
        offered: n === 0 ? [...offered] : [],
      } as const
    }),
  )
}

function failOnUsedIds({ slots }: NetworkState, { sessions, series }: BookSeries): void {
  const ids = new Set<AppointmentId>()
  for (const { appointment } of sessions) {
    if (slots.appointments.has(appointment) || ids.has(appointment)) {
      throw new Error(`slots.appointment-id-taken: ${appointment}`)
    }
    ids.add(appointment)
  }
  if (sessionsOf(slots, series).length > 0) throw new Error(`slots.appointment-id-taken: ${series}`)
}

/** The first session that cannot be, with the reason; null when all of them can be together. `slots` by start. */
export function whyNotWhole(
  state: NetworkState,
  { patient, slots }: Pick<BookSeries, 'patient'> & { readonly slots: readonly Slot[] },
  at: Instant,
): SlotsRejection | null {
  for (const [n, slot] of slots.entries()) {
    const before = slots.slice(0, n)
    const because =
      whyNotBook(state, slot, { patient, appointment: null }, at) ??
      (before.some((other) => overlaps(other, slot)) || isShort(state, slot, before)
        ? ({ code: 'slot.taken', slot } as const)
        : null)
    if (because) return { code: 'series.blocked', slot, because: because.code }
  }
  return null
}

/** Whether a room or a team would be wanted too often at once, the other sessions counted. */
function isShort(state: NetworkState, slot: Slot, others: readonly Slot[]): boolean {
  const needs = offeringOn(state.network, slot.device, slot.service)?.needs ?? []
  return needs.some(({ resource: { id, count } }) => {
    const also = others
      .filter((other) => (usesOf(state, other).uses ?? []).includes(id))
      .map((each) => ({ slot: each }))
    const using = [...state.slots.booked.on(id, slot), ...also]
    return crowded(using, count).some(([start, end]) => overlaps({ start, end }, slot))
  })
}

/** What has not begun of it; what is over stays as it was. */
function cancel(
  state: NetworkState,
  { type, series }: Extract<SeriesCommand, { type: 'slots.cancel-series' }>,
  { actor, at }: Issued,
): Decision {
  const all = sessionsOf(state.slots, series)
  const [first] = all
  if (!first) return reject({ code: 'series.unknown', series })
  if (!mayActFor(state, actor, first.patient)) return reject({ code: 'actor.not-permitted', command: type })
  const ahead = all.filter(({ slot }) => at < slot.start)
  if (ahead.length === 0) return reject({ code: 'appointment.started', appointment: first.id, slot: first.slot })
  return accept(
    ...ahead.map(
      ({ id: appointment, patient, slot }, n) =>
        ({
          type: 'slots.cancelled',
          appointment,
          patient,
          slot,
          session: { series, n: n + 1, of: ahead.length },
        }) as const,
    ),
  )
}
