import type { Command, Decision } from '../../orchestrator/decision.ts'
import { AppointmentId, EntryId, NoteId, PatientId } from '../../orchestrator/ids.ts'
import { lookupsOf, topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import { heardBy } from '../../orchestrator/patients/state.ts'
import { freeSlots } from '../../orchestrator/slots/availability.ts'
import type { Acuity, Slot } from '../../orchestrator/slots/events.ts'
import { addDays, fromLocal, type Instant, localTime, plusMinutes } from '../../orchestrator/time.ts'
import type { Press } from '../press.ts'
import { newId, type Plan, type Saying, type View } from '../turn.ts'
import { devicesNamedIn } from './device-named.ts'
import { enrolWords } from './enrol-words.ts'
import type { StaffFrame } from './frames.ts'
import { waitingInOrder } from './overbook.ts'
import { slotAt } from './slot-at.ts'
import { answer, frameOf, openly, order, privately, quietly, type Step, under } from './step.ts'

/** Somebody who is on no list yet is put on one: who it is, how urgent, until when, with or without a number. */

type Enrolling = Extract<StaffFrame, { flow: 'enrol' }>

const PUTS =
  /\b(?:add|put|enrol\w*|register|book|schedule|arrange|need(?:s|ed)?|want(?:s|ed)?|wait(?:ing)?[ -]?list|list|urgent\w*|stat|acuity|new patient|karwa\w*|karan[ai]|chahiye|laga\w*)\b/i
const ELSEWHERE =
  /\b(?:beds?|ambulances?|transfer\w*|amb-\d+|move|cancel|block\w*|overbook\w*|did ?n[o']?t|down|late)\b/i
const ASKS = /\?\s*$|^\s*(?:who|which|when|how|why|what|is|are|did|has)\b/i
const SLOTS_SHOWN = 3
/** Who is in the house needs no way. */
const AT_ONCE_MINUTES = 10
/** A long sentence is no answer to what was asked. */
const ANSWER_WORDS_MAX = 14

export function planEnrolText(step: Step, text: string): Plan | null {
  const begun = frameOf(step.dialogue, 'enrol')
  const devices = ELSEWHERE.test(text) || ASKS.test(text) ? [] : devicesNamedIn(step, text)
  const said = enrolWords(text)
  const isNew =
    devices.length > 0 && PUTS.test(text) && (said.age !== null || said.name !== null || /\bnew patient\b/i.test(text))
  if (isNew) return proceed(step, learned(step, fresh(step, text, devices), text))
  if (!begun || begun.done || text.trim().split(/\s+/).length > ANSWER_WORDS_MAX) return null
  const more = learned(step, begun, text)
  const bareName =
    begun.name === null && begun.age === null && /^[\p{Lu}][\p{L}.'’]+(?: [\p{Lu}][\p{L}.'’]+){0,2}$/u.test(text.trim())
  const next = bareName && more.name === null ? { ...more, name: text.trim() } : more
  return JSON.stringify(next) === JSON.stringify(begun) ? null : proceed(step, next)
}

function fresh(step: Step, text: string, devices: readonly Device[]): Enrolling {
  const patients = step.view.state.patients.patients
  const patient = PatientId.parse(newId('R', step.turn.seed, (id) => patients.has(PatientId.parse(id))))
  const nothing = {
    name: null,
    sex: null,
    age: null,
    phone: null,
    noPhone: false,
    acuity: null,
    deadline: null,
  } as const
  return {
    flow: 'enrol',
    patient,
    service: serviceNamed(step.view, text, devices),
    ...nothing,
    inHouse: false,
    done: false,
  }
}

/** The one that the words name most of: "contrast CT" is another one than "CT". */
function serviceNamed({ state }: View, text: string, devices: readonly Device[]): Device['services'][number] {
  const { services } = lookupsOf(state.network)
  const said = text.toLowerCase()
  const all = devices.flatMap((device) => device.services)
  const named = (code: string): number => {
    const known = services.get(code as Device['services'][number])
    const names = [code.replaceAll('_', ' '), known?.names.en ?? '', ...(known?.words ?? [])]
    const fits = names
      .flatMap((name) => name.toLowerCase().split(/\s+/))
      .filter((word) => word.length > 1 && said.includes(word))
    return new Set(fits).size
  }
  const best = all.reduce((a, b) => (named(b) > named(a) ? b : a), all[0] ?? ('' as Device['services'][number]))
  return best
}

function learned({ view, turn }: Step, begun: Enrolling, text: string): Enrolling {
  const { name, sex, age, acuity, noPhone, inHouse } = enrolWords(text)
  const contact = turn.contact ?? null
  return {
    ...begun,
    name: name ?? begun.name,
    sex: sex ?? begun.sex,
    age: age ?? begun.age,
    acuity: acuity ?? begun.acuity,
    deadline: deadlineIn(text, view) ?? begun.deadline,
    noPhone: noPhone || begun.noPhone,
    inHouse: inHouse || begun.inHouse,
    phone: contact?.phone ?? begun.phone,
    patient: contact?.patient ?? begun.patient,
  }
}

/** The end of what was said: "today", "by Friday", "within 6 hours". */
function deadlineIn(text: string, { now, state, times }: View): Instant | null {
  const { withinMinutes, rest } = enrolWords(text)
  if (withinMinutes !== null) return plusMinutes(now, withinMinutes)
  const when = times(rest).find(({ start, end }) => (end ?? start) > now)
  if (!when) return null
  if (when.end !== null) return when.end
  const { utcOffsetMinutes } = topologyOf(state.network)
  const isClock = when.grain === 'minute' || when.grain === 'hour'
  return isClock ? when.start : fromLocal(addDays(localTime(when.start, utcOffsetMinutes).day, 1), 0, utcOffsetMinutes)
}

/** Asks for what is missing, one at a time; else puts them on the list. */
function proceed(step: Step, frame: Enrolling): Plan {
  const { name, age, acuity, phone, noPhone, service } = frame
  const missing = name === null && age === null ? 'who' : acuity === null ? 'acuity' : phone || noPhone ? null : 'phone'
  if (missing || acuity === null) {
    const ask = { kind: 'staff.enrol-ask', service, missing: missing ?? 'acuity' } as const
    return answer({ dialogue: under(step.dialogue, frame) }, openly(ask))
  }
  return order({ dialogue: under(step.dialogue, { ...frame, done: true }) }, ...commandsFor(step, frame, acuity))
}

function commandsFor({ view, turn, actor }: Step, frame: Enrolling, acuity: Acuity): Command[] {
  const { patient, name, sex, age, phone, service, deadline, inHouse } = frame
  const known = view.state.waitlist.entries
  const entry = EntryId.parse(newId('W', turn.seed, (id) => known.has(EntryId.parse(id))))
  const facility = lookupsOf(view.state.network).services.has(service)
    ? facilitiesFor(view, actor.facility, service)
    : []
  return [
    {
      type: 'patients.enrol',
      patient,
      sex,
      age,
      name: name === null ? null : NoteId.parse(`NAME-${turn.seed}`),
      reachable: phone !== null,
    },
    {
      type: 'waitlist.join',
      entry,
      patient,
      service,
      acuity,
      wish: null,
      deadline,
      facilities: facility,
      atNight: inHouse || acuity === 'urgent',
      travelMinutes: inHouse ? AT_ONCE_MINUTES : null,
    },
  ]
}

/** Where they are, if it is done there; else anywhere. */
function facilitiesFor({ state }: View, here: Device['facility'], service: Slot['service']): Device['facility'][] {
  const there = topologyOf(state.network).devices.some(
    (each) => each.facility === here && each.services.includes(service),
  )
  return there ? [here] : []
}

export function pressAcuity(step: Step, { acuity }: Extract<Press, { do: 'enrol-acuity' }>): Plan {
  const begun = frameOf(step.dialogue, 'enrol')
  if (!begun || begun.done) return answer(step, privately({ kind: 'staff.stale-button' }))
  return proceed(step, { ...begun, acuity })
}

/** Said with the place on the list, which is asked for in the same breath. */
export const reportEnrolled = (step: Step, decision: Decision): Saying[] =>
  decision.ok ? [] : [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]

export function reportJoined(
  step: Step,
  { patient }: Extract<Command, { type: 'waitlist.join' }>,
  decision: Decision,
): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const joined = decision.events.find((event) => event.type === 'waitlist.joined')
  if (!joined) return quietly(step, { kind: 'staff.stopped' })
  const { entry, service, acuity, deadline, facilities } = joined
  const { state, now } = step.view
  const [facility = null] = facilities
  const slots: Slot[] = []
  for (const slot of freeSlots(state, { service, facility, now, patient, from: now, until: deadline })) {
    if (slots.push(slot) === SLOTS_SHOWN) break
  }
  const number = waitingInOrder(state, service).findIndex(({ id }) => id === entry) + 1
  return openly({ kind: 'staff.enrolled', entry, patient, service, acuity, deadline, slots, number })
}

export function pressBookFor(step: Step, { entry, device, start }: Extract<Press, { do: 'book-for' }>): Plan {
  const { state } = step.view
  const waiting = state.waitlist.entries.get(entry)
  const slot = waiting && slotAt(state, { device, service: waiting.service, start })
  if (!waiting || !slot) return answer(step, privately({ kind: 'staff.stale-button' }))
  const { patient, acuity } = waiting
  const command = {
    type: 'slots.book',
    appointment: newAppointment(step),
    patient,
    slot,
    offered: [slot],
    acuity,
  } as const
  return order(step, command)
}

const newAppointment = ({ turn, view }: Step): AppointmentId =>
  AppointmentId.parse(newId('A', turn.seed, (id) => view.state.slots.appointments.has(AppointmentId.parse(id))))

export function reportBookedFor(step: Step, decision: Decision): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const event = decision.events.find((each) => each.type === 'slots.booked')
  if (!event) return quietly(step, { kind: 'staff.stopped' })
  return openly({ kind: 'staff.booked-for', patient: event.patient, slot: event.slot })
}

/** What was put to somebody without a number is answered by the colleague who heard it; nobody else answers for patients. */
export function pressForPatient(step: Step, press: Extract<Press, { do: 'attend' | 'rebook' | 'offer' }>): Plan {
  const { slots, patients } = step.view.state
  const about = press.do === 'offer' ? slots.offers.get(press.offer) : slots.appointments.get(press.appointment)
  const stale = answer(step, privately({ kind: 'staff.stale-button' }))
  if (!about || heardBy(patients, about.patient) === null) return stale
  if (press.do === 'offer') {
    const { offer } = press
    if (press.answer === 'no') return order(step, { type: 'slots.decline-offer', offer })
    return order(step, { type: 'slots.accept-offer', offer, appointment: newAppointment(step) })
  }
  const { appointment, answer: said } = press
  if (said === 'no') return order(step, { type: 'slots.cancel', appointment })
  if (said === 'move') return stale
  return order(step, { type: press.do === 'rebook' ? 'rebooking.accept' : 'slots.confirm', appointment })
}

export function reportForPatient(step: Step, decision: Decision): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const had = decision.events.find((event) => event.type === 'slots.booked' || event.type === 'slots.rescheduled')
  return openly({ kind: 'staff.answered-for', slot: had?.slot ?? null })
}
