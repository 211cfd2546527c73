import type { Command, Decision } from '../../orchestrator/decision.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { appointmentsOn } from '../../orchestrator/slots/overlap.ts'
import { type Appointment, byStart } from '../../orchestrator/slots/state.ts'
import { fromLocal, type Instant, type LocalDay, localTime, plusMinutes } from '../../orchestrator/time.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { deskTime } from './desk-time.ts'
import { devicesNamedIn } from './device-named.ts'
import { bedNamedIn } from './named-bed.ts'
import { freeNear, slotAt } from './slot-at.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

/** "Move the 11 o'clock to 3", "shift tomorrow's 10:30 MRI to Friday 3 pm": the patient is asked, and theirs stands meanwhile. */

const MOVE =
  /^\s*(?:(?:ok|please|pls|kindly|can you|could you|nadi),?\s+)*(?:move|shift|reschedule|push|postpone|prepone|bring|change)\s+(.+?)\s+(?:forward to|back to|ahead to|to|till|until|for)\s+(.+)$/is
const KAR_DO = /^\s*(.+?)\s+ko\s+(.+?)\s+(?:kar|shift|rakh|le)\b/is
const ELSEWHERE =
  /\b(?:AMB|E|TR|ENC|BLK|H)-\w+|\b(?:beds?|icu|hdu|nicu|wards?|ambulances?|transfer|duty|on call|rota|my shift|shift with)\b/i
const CHOICES_MAX = 6

const CANCELS =
  /\bcancel(?:led|s)?\b|\b(?:is|are|will|can|says?|called)\b.{0,30}\b(?:not|n['’]?t)\b.{0,12}\b(?:com(?:e|ing)|make it)\b|\bcan(?:no|['’]?)t come\b|\bwon['’]?t come\b|\bnahi(?:n)? (?:aa|a)(?:yeg|eg|rah|pay)/i

/** "Cancel the 11 o'clock CT", "the 11 o'clock patient called, she is not coming": asked first, and the patient is told. */
export function planCancelText(step: Step, text: string): Plan | null {
  if (!CANCELS.test(text) || ELSEWHERE.test(text) || /\?\s*$|\bblock/i.test(text)) return null
  const said = deskTime(text, step.view)
  if (said?.from == null || bedNamedIn(step.view.state, text, step.actor.facility).said) return null
  const named = devicesNamedIn(step, text)
  const { utcOffsetMinutes, devices } = topologyOf(step.view.state.network)
  const here = named.length > 0 ? named : devices.filter(({ facility }) => facility === step.actor.facility)
  const day = said.day ?? localTime(step.view.now, utcOffsetMinutes).day
  const at = fromLocal(day, said.from, utcOffsetMinutes)
  const ahead = aheadOn(step, here, day)
  const meant = ahead.filter(({ slot }) => slot.start === at)
  const choices = (meant.length > 0 ? meant : ahead).slice(0, CHOICES_MAX).map(({ id, slot }) => ({
    slot,
    press: meant.length > 0 ? ({ do: 'cancel-slot', appointment: id } as const) : null,
  }))
  return meant.length > 0
    ? answer(step, openly({ kind: 'staff.cancel-which', choices }))
    : answer(step, openly({ kind: 'staff.move-which', choices, at }))
}

/** "Push the 2:30 CT by an hour". */
const BY =
  /^\s*(?:(?:ok|please|pls|kindly|can you|could you|nadi),?\s+)*(?:push|move|shift|postpone|delay)\s+(?:back\s+)?(.+?)\s+(?:back\s+)?by\s+(\d{1,3}|an?|half an|one|two|three)\s*(m|mins?|minutes?|h|hrs?|hours?)\b/i
const COUNT: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, 'half an': 0.5 }

interface Wanted {
  readonly day: LocalDay | null
  readonly minute: number | null
}

export function planMoveText(step: Step, text: string): Plan | null {
  if (ELSEWHERE.test(text) || bedNamedIn(step.view.state, text, step.actor.facility).said) return null
  const by = byIn(text, step)
  const [, from, to] = by ? [text, by.from, ''] : (MOVE.exec(text) ?? KAR_DO.exec(text) ?? [])
  const target = by?.target ?? (to === undefined ? null : wantedIn(to, step))
  if (from === undefined || to === undefined || !target) return null
  const named = devicesNamedIn(step, `${from} ${to}`)
  const said = deskTime(from, step.view)
  if (named.length === 0 && said?.from == null) return null
  const { utcOffsetMinutes, devices } = topologyOf(step.view.state.network)
  const here = named.length > 0 ? named : devices.filter(({ facility }) => facility === step.actor.facility)
  const day = said?.day ?? localTime(step.view.now, utcOffsetMinutes).day
  const ahead = aheadOn(step, here, day)
  const at = said?.from == null ? null : fromLocal(day, said.from, utcOffsetMinutes)
  const meant = at === null ? ahead : ahead.filter(({ slot }) => slot.start === at)
  const [only, another] = meant
  if (only && !another && at !== null) return planTo(step, only, target)
  const choices = (meant.length > 0 ? meant : ahead).slice(0, CHOICES_MAX).map((own) => ({
    slot: own.slot,
    press: meant.length > 0 ? ask(own, own.slot.device, targetFor(own, target, step)) : null,
  }))
  return answer(step, openly({ kind: 'staff.move-which', choices, at: meant.length > 0 ? null : at }))
}

function byIn(text: string, { view }: Step): { readonly from: string; readonly target: Wanted } | null {
  const [, from, count = '', unit = ''] = BY.exec(text) ?? []
  const said = from === undefined ? null : deskTime(from, view)
  if (from === undefined || said?.from == null) return null
  const minutes = (COUNT[count.toLowerCase()] ?? Number(count)) * (/^m/i.test(unit) ? 1 : 60)
  return { from, target: { day: said.day, minute: said.from + Math.round(minutes) } }
}

const SAME_TIME = /\b(?:at )?(?:the )?same (?:time|hour|slot)\b|\b(?:usi|isi) (?:time|samay)\b/i

function wantedIn(to: string, { view }: Step): Wanted | null {
  const time = deskTime(to.replace(SAME_TIME, ' '), view)
  if (!time || (time.from === null && time.day === null)) return null
  if (time.from !== null) return { day: time.day, minute: time.from }
  // "Friday afternoon" begins then, "Friday" is at the same hour.
  const { utcOffsetMinutes } = topologyOf(view.state.network)
  const begins = time.stretch ? localTime(time.stretch.start, utcOffsetMinutes).minuteOfDay : 0
  return { day: time.day, minute: begins === 0 ? null : begins }
}

/** Those who are still to come on a day, by start. */
function aheadOn({ view }: Step, devices: readonly Device[], day: LocalDay): Appointment[] {
  const start = fromLocal(day, 0, topologyOf(view.state.network).utcOffsetMinutes)
  return devices
    .flatMap(({ id }) => appointmentsOn(view.state.slots, id, { start, end: plusMinutes(start, 24 * 60) }))
    .filter(({ slot }) => slot.start > view.now && slot.start >= start)
    .sort(byStart)
}

/** On the same day, and at the same hour, where nothing else is said. */
function targetFor({ slot }: Appointment, { day, minute }: Wanted, { view }: Step): Instant {
  const { utcOffsetMinutes } = topologyOf(view.state.network)
  const own = localTime(slot.start, utcOffsetMinutes)
  return fromLocal(day ?? own.day, minute ?? own.minuteOfDay, utcOffsetMinutes)
}

type AskPress = Extract<Press, { do: 'ask-move' }>

const ask = ({ id }: Appointment, device: Slot['device'], start: Instant): AskPress => ({
  do: 'ask-move',
  appointment: id,
  device,
  start,
})

const planTo = (step: Step, own: Appointment, target: Wanted): Plan =>
  pressAskMove(step, ask(own, own.slot.device, targetFor(own, target, step)))

/** Asked at once where that time is free on a device that does it, else what is free around it is shown. */
export function pressAskMove(step: Step, { appointment, device, start }: AskPress): Plan {
  const own = step.view.state.slots.appointments.get(appointment)
  if (!own) return order(step, { type: 'slots.cancel', appointment }) // the core says what became of it
  const near = freeNear(step.view, own.slot, start, CHOICES_MAX)
  const exact = near.filter((slot) => slot.start === start)
  const to = exact.find((slot) => slot.device === device) ?? exact[0]
  if (to) return order(step, { type: 'rebooking.propose', appointment, to })
  const free = near.slice(0, 3).sort((a, b) => a.start - b.start)
  return answer(step, openly({ kind: 'staff.move-where', appointment, from: own.slot, wanted: start, free }))
}

/** The desk has their word: moved at once, and told what was agreed. */
export function pressAgreed(step: Step, { appointment, device, start }: Extract<Press, { do: 'agreed-move' }>): Plan {
  const own = step.view.state.slots.appointments.get(appointment)
  const slot = own && slotAt(step.view.state, { device, service: own.slot.service, start })
  if (!slot) return answer(step, quietly(step, { kind: 'staff.stale-button' }))
  return order(step, { type: 'slots.reschedule', appointment, slot, offered: [slot] })
}

export function reportMove(
  step: Step,
  command: Extract<Command, { type: 'rebooking.propose' | 'rebooking.decline' | 'slots.reschedule' | 'slots.cancel' }>,
  decision: Decision,
): Saying {
  if (!decision.ok) {
    const { rejection } = decision
    const own = step.view.state.slots.appointments.get(command.appointment)
    if (rejection.code === 'rebooking.too-late' && command.type === 'rebooking.propose' && own) {
      const { appointment, to } = command
      return openly({ kind: 'staff.move-too-late', appointment, patient: own.patient, to })
    }
    return quietly(step, { kind: 'staff.refused', rejection })
  }
  for (const event of decision.events) {
    if (event.type === 'rebooking.proposed') return openly({ kind: 'staff.move-asked', event })
    if (event.type === 'slots.rescheduled') {
      const { from, slot } = event
      return openly({ kind: 'staff.moved', from, slot })
    }
    if (event.type === 'slots.cancelled') return openly({ kind: 'staff.slot-cancelled', slot: event.slot })
    if (event.type === 'rebooking.answered')
      return openly({ kind: 'staff.move-dropped', appointment: event.appointment })
  }
  return quietly(step, { kind: 'staff.stopped' })
}
