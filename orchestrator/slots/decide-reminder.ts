import { isBlocked } from '../blocks/state.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { isDown } from '../devices/state.ts'
import { ASK_AGAIN_MINUTES, ASKS_PER_DAY_MAX, NO_SHOW_HIGH_RISK } from '../limits.ts'
import { noShowChance, noShowModel } from '../no-show/chance.ts'
import { wantsNoMessages } from '../patients/state.ts'
import type { NetworkState } from '../state.ts'
import { DAY_MS, type Instant, plusDays, plusMinutes } from '../time.ts'
import { hasHeardEnough } from '../waitlist/contacts.ts'
import { byDay, nextAskAt } from './ask-time.ts'
import type { SlotsCommand } from './commands.ts'
import type { SlotsEvent } from './events.ts'
import { type Appointment, appointmentsOf } from './state.ts'

type PutOff = Extract<SlotsEvent, { type: 'slots.reminder-put-off' }>

/**
 * The timer's question whether somebody comes. Whoever is likely not to and does not answer is asked once more another
 * way, and then named to the hospital. Each look sets the next one, or none: a timer never asks twice for the same.
 */
export function remind(
  state: NetworkState,
  { type, appointment }: Extract<SlotsCommand, { type: 'slots.remind' }>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: type })
  const own = state.slots.appointments.get(appointment)
  if (!own || own.askAt === null || at < own.askAt) return accept()
  const { patient, slot } = own
  const reason = whyNotNow(state, own, at)
  if (reason) return accept({ type: 'slots.reminder-put-off', appointment, patient, ...reason })
  const chance = Math.round(noShowChance(state, own) * 1000) / 1000
  const estimate = { chance, model: noShowModel(state) }
  if (own.asks >= 2) return accept({ type: 'slots.unanswered', appointment, patient, slot, ...estimate })
  const again = chance >= NO_SHOW_HIGH_RISK ? nextAskAt(state.network, slot, plusMinutes(at, ASK_AGAIN_MINUTES)) : null
  return accept({ type: 'slots.confirmation-asked', appointment, patient, attempt: own.asks + 1, ...estimate, again })
}

/** Null when they can be asked now. */
function whyNotNow(state: NetworkState, own: Appointment, at: Instant): Pick<PutOff, 'why' | 'until'> | null {
  const { slot, patient, id } = own
  if (at >= slot.start) return { why: 'started', until: null }
  const closed = isDown(state.devices, slot.device, slot) || isBlocked(state.blocks, slot.device, slot)
  if (closed || state.rebooking.moves.get(id)?.status === 'proposed') {
    return { why: 'out-of-service', until: null }
  }
  if (own.asks < 2 && wantsNoMessages(state.patients, patient)) return { why: 'opted-out', until: null }
  const morning = byDay(state.network, at)
  if (morning > at) return { why: 'quiet-hours', until: nextAskAt(state.network, slot, morning) }
  const lately = appointmentsOf(state.slots, patient).filter(({ askedAt }) => askedAt !== null && askedAt > at - DAY_MS)
  if (own.asks < 2 && lately.length >= ASKS_PER_DAY_MAX) {
    return { why: 'enough-today', until: nextAskAt(state.network, slot, plusDays(at, 1)) }
  }
  if (own.asks < 2 && hasHeardEnough(state, patient, { acuity: own.acuity, more: 1 }, at)) {
    return { why: 'enough-this-week', until: nextAskAt(state.network, slot, plusDays(at, 1)) }
  }
  return null
}
