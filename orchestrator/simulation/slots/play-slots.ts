import { Actor, SYSTEM } from '../../actor.ts'
import type { Command, Event } from '../../decision.ts'
import { isDown } from '../../devices/state.ts'
import { AppointmentId, type DeviceId, EntryId, type OfferId, PatientId, type ServiceCode } from '../../ids.ts'
import { refit, refitNeed } from '../../no-show/refit.ts'
import { freeSlots } from '../../slots/availability.ts'
import type { Slot } from '../../slots/events.ts'
import { appointmentsOn } from '../../slots/overlap.ts'
import { type Appointment, appointmentsOf } from '../../slots/state.ts'
import { DAY_MS, HOUR_MS, type Instant, instant, plusDays, SECOND_MS } from '../../time.ts'
import { CoreRun, instantOf } from '../core-run.ts'
import { EventQueue } from '../event-queue.ts'
import { randomStream } from '../random-stream.ts'
import { type Call, PhoneCaller } from './phone-caller.ts'
import { answer, reads, willingness } from './slot-behaviour.ts'
import { slotNetwork } from './slot-network.ts'
import { bookedPerson, type Person, people } from './slot-people.ts'
import { SlotRecord } from './slot-record.ts'
import type { SlotWorkload } from './slot-workload.ts'

const DAY_SECONDS = DAY_MS / SECOND_MS
const HOUR_SECONDS = HOUR_MS / SECOND_MS
/** Monday 2026-11-23, midnight in India, in seconds since 1970. */
const BEGINS = Date.UTC(2026, 10, 22, 18, 30) / SECOND_MS
/** Somebody who has not come by then does not come. */
const GIVEN_UP_SECONDS = 900
const EARLY_SHARE = 0.5
/** Nobody is told an exact time when a device breaks: this is said. */
const SAID_HOURS = 4
const BREAK_HOUR_FROM = 8
const BREAK_HOURS = 8
/** Whoever has not answered so long before is called by the desk. */
const DESK_SECONDS_BEFORE = 1_200

/** From the list, to see what anybody would say. */
const DRAWN_FOR_EACH = 5

export type SlotPolicy = 'none' | 'manual' | 'nadi'

type Happening =
  | { readonly kind: 'asks'; readonly person: Person }
  | { readonly kind: 'changes-mind'; readonly appointment: AppointmentId; readonly start: Instant }
  | { readonly kind: 'time'; readonly appointment: AppointmentId; readonly start: Instant }
  | { readonly kind: 'left'; readonly appointment: AppointmentId; readonly why: 'no-show' | 'early-finish' }
  | { readonly kind: 'answers'; readonly offer: OfferId; readonly patient: PatientId; readonly yes: boolean }
  | { readonly kind: 'reminded'; readonly appointment: AppointmentId; readonly start: Instant }
  | {
      readonly kind: 'rebooks'
      readonly appointment: AppointmentId
      readonly patient: PatientId
      readonly yes: boolean
    }
  | { readonly kind: 'desk-moves'; readonly appointment: AppointmentId; readonly start: Instant }
  | { readonly kind: 'breaks'; readonly device: DeviceId; readonly seconds: number }
  | { readonly kind: 'repaired'; readonly device: DeviceId }
  | { readonly kind: 'call' }

const DESK = Actor.parse({ role: 'staff', staff: 'S-DESK', facility: 'N' })
const idOf = ({ n }: Person): PatientId => PatientId.parse(`P-${n}`)

/**
 * Plays the days through the real core on the virtual clock. Everything is booked, cancelled, offered and accepted by
 * the core's own commands; the policy only says who looks after freed times: nobody, one phone caller, or Nadi.
 */
export class SlotClinic {
  readonly #workload: SlotWorkload
  readonly #policy: SlotPolicy
  readonly #core: CoreRun
  readonly #random: () => number
  readonly #drawn: () => number
  readonly #happenings = new EventQueue<Happening>()
  readonly #people = new Map<PatientId, Person>()
  readonly #caller: PhoneCaller
  /** Whom a reminder brings. */
  readonly #brought = new Set<AppointmentId>()
  readonly record = new SlotRecord()
  #now = BEGINS
  #made = 0

  constructor(workload: SlotWorkload, policy: SlotPolicy, seed: number, checked: boolean) {
    this.#workload = workload
    this.#policy = policy
    this.#random = randomStream(seed + 1)
    this.#drawn = randomStream(seed + 3)
    this.#core = new CoreRun(slotNetwork, (event) => this.#hear(event), checked)
    this.#caller = new PhoneCaller(workload)
    this.#begin(seed)
  }

  run(): SlotRecord {
    const end = BEGINS + this.#workload.days * DAY_SECONDS
    for (let next = this.#happenings.pop(); next && next.at < end; next = this.#happenings.pop()) {
      this.#core.passTo(next.at)
      this.#now = next.at
      this.#happen(next.item)
      this.#refit()
    }
    this.#core.passTo(end)
    this.record.end(this.#people.size, instantOf(BEGINS), instantOf(end))
    return this.record
  }

  /** As the service does in the background. */
  #refit(): void {
    const visits = this.#policy === 'nadi' ? refitNeed(this.#core.state) : null
    if (visits) this.#does(SYSTEM, refit(visits))
  }

  #begin(seed: number): void {
    const { days, bookedAtStart, bookedDays, breakdownDays, breakdownHours } = this.#workload
    const all = people(this.#workload, seed)
    const random = randomStream(seed + 2)
    for (const person of all) {
      this.#happenings.push(Math.max(BEGINS, BEGINS + person.asksAt), { kind: 'asks', person })
    }
    let n = all.length
    const [full, thin] = bookedAtStart
    for (const { code: service } of slotNetwork.services) {
      for (const slot of this.#free(service, BEGINS, bookedDays)) {
        const ahead = (slot.start / SECOND_MS - BEGINS) / DAY_SECONDS / bookedDays
        if (random() >= full + (thin - full) * ahead) continue
        const person = bookedPerson(this.#workload, service, n, random)
        n += 1
        this.#know(person)
        this.#book(person, slot)
        this.#mayWait(person, slot)
      }
    }
    for (const { id: device } of slotNetwork.devices) {
      let at = -Math.log(1 - random()) * breakdownDays
      for (; at < days; at += -Math.log(1 - random()) * breakdownDays) {
        const hour = BREAK_HOUR_FROM + random() * BREAK_HOURS
        const seconds = -Math.log(1 - random()) * breakdownHours * HOUR_SECONDS
        const when = BEGINS + Math.floor(at) * DAY_SECONDS + hour * HOUR_SECONDS
        this.#happenings.push(when, { kind: 'breaks', device, seconds })
      }
    }
    if (this.#policy === 'manual') this.#happenings.push(BEGINS, { kind: 'call' })
  }

  #happen(happening: Happening): void {
    switch (happening.kind) {
      case 'asks':
        this.#asks(happening.person)
        break
      case 'changes-mind':
        if (this.#still(happening)) this.#does(DESK, { type: 'slots.cancel', appointment: happening.appointment })
        break
      case 'time':
        this.#timeHasCome(happening)
        break
      case 'left':
        this.#does(DESK, { type: 'slots.vacate', appointment: happening.appointment, why: happening.why })
        break
      case 'answers':
        this.#answers(happening)
        break
      case 'reminded':
        this.#reminded(happening)
        break
      case 'rebooks': {
        const { appointment, patient, yes } = happening
        const type = yes ? 'rebooking.accept' : 'rebooking.decline'
        this.#does({ role: 'patient', patient }, { type, appointment })
        break
      }
      case 'desk-moves':
        if (this.#still(happening)) this.#deskMoves(happening.appointment)
        break
      case 'breaks':
        this.#breaks(happening)
        break
      case 'repaired':
        this.#does(DESK, { type: 'devices.bring-up', device: happening.device })
        break
      case 'call':
        this.#call()
        break
    }
  }

  #know(person: Person): void {
    this.#people.set(idOf(person), person)
    this.#does(SYSTEM, { type: 'patients.register', patient: idOf(person), language: 'en' })
    this.record.asked(person, idOf(person), instantOf(BEGINS + person.asksAt))
  }

  /** The first free time from their wish on; without one in reach they wait for any. */
  #asks(person: Person): void {
    this.#know(person)
    const { service, wishSeconds, asksAt } = person
    const wish = Math.max(this.#now, BEGINS + asksAt + wishSeconds)
    const [slot] = asksAt < 0 ? [] : this.#free(service, wish, this.#workload.patienceDays)
    if (slot) this.#book(person, slot)
    this.#mayWait(person, slot ?? null)
  }

  *#free(service: ServiceCode, from: number, days: number): Generator<Slot> {
    const start = instantOf(from)
    const until = plusDays(start, days)
    yield* freeSlots(this.#core.state, { service, facility: null, now: instantOf(this.#now), from: start, until })
  }

  #book(person: Person, slot: Slot): void {
    this.#made += 1
    const appointment = AppointmentId.parse(`A-${this.#made}`)
    this.#does(DESK, { type: 'slots.book', appointment, patient: idOf(person), slot, offered: [] })
  }

  /** Everybody without a time, and those who would come sooner than they can have one. */
  #mayWait(person: Person, slot: Slot | null): void {
    if (slot && !person.wantsEarlier) return
    this.record.waits(idOf(person))
    if (this.#policy === 'manual') this.#caller.waits(person)
    if (this.#policy !== 'nadi') return
    const { service, acuity, travelMinutes, n } = person
    this.#does(DESK, {
      type: 'waitlist.join',
      entry: EntryId.parse(`W-${n}`),
      patient: idOf(person),
      service,
      acuity,
      wish: null,
      deadline: null,
      facilities: [],
      atNight: false,
      travelMinutes,
    })
  }

  #timeHasCome({ appointment, start }: Extract<Happening, { kind: 'time' }>): void {
    const current = this.#still({ appointment, start })
    const person = current && this.#people.get(current.patient)
    if (!current || !person) return
    const seconds = (current.slot.end - start) / SECOND_MS
    if (isDown(this.#core.state.devices, current.slot.device, current.slot)) return
    if (person.fate.kind === 'stays-away' && !this.#brought.has(appointment)) {
      this.#happenings.push(this.#now + GIVEN_UP_SECONDS, { kind: 'left', appointment, why: 'no-show' })
      return
    }
    this.record.attended(current)
    const early = person.fate.kind === 'comes' && person.fate.early
    if (early)
      this.#happenings.push(this.#now + seconds * EARLY_SHARE, { kind: 'left', appointment, why: 'early-finish' })
  }

  #still({ appointment, start }: { appointment: AppointmentId; start: Instant }): Appointment | null {
    const current = this.#core.state.slots.appointments.get(appointment)
    return current?.slot.start === start ? current : null
  }

  #answers({ offer, patient, yes }: Extract<Happening, { kind: 'answers' }>): void {
    const actor: Actor = { role: 'patient', patient }
    this.#made += 1
    const appointment = AppointmentId.parse(`A-${this.#made}`)
    if (yes) this.#does(actor, { type: 'slots.accept-offer', offer, appointment })
    else this.#does(actor, { type: 'slots.decline-offer', offer })
  }

  /** Out of service: Nadi puts other times to whoever was booked, and the desk moves the others; without it, all. */
  #breaks({ device, seconds }: Extract<Happening, { kind: 'breaks' }>): void {
    const from = instantOf(this.#now)
    const until = instant(from + SAID_HOURS * HOUR_MS)
    if (this.#core.state.devices.outages.has(device)) return
    this.#does(DESK, { type: 'devices.take-down', device, from, until })
    const span = { start: from, end: until }
    for (const { id, slot } of appointmentsOn(this.#core.state.slots, device, span)) {
      if (slot.start <= from) continue
      if (this.#policy === 'nadi') {
        const at = Math.max(this.#now, slot.start / SECOND_MS - DESK_SECONDS_BEFORE)
        this.#happenings.push(at, { kind: 'desk-moves', appointment: id, start: slot.start })
      } else this.#deskMoves(id)
    }
    if (this.#policy === 'nadi') this.#does(DESK, { type: 'rebooking.approve', device })
    const back = Math.min(seconds, SAID_HOURS * HOUR_SECONDS - 1)
    this.#happenings.push(this.#now + back, { kind: 'repaired', device })
  }

  /** Whoever cannot be served where they are booked gets the next free time. */
  #deskMoves(appointment: AppointmentId): void {
    const current = this.#core.state.slots.appointments.get(appointment)
    if (!current || !isDown(this.#core.state.devices, current.slot.device, current.slot)) return
    const [next] = this.#free(current.slot.service, this.#now, this.#workload.bookedDays)
    if (next) this.#does(DESK, { type: 'slots.reschedule', appointment, slot: next, offered: [] })
  }

  #reminded({ appointment, start }: Extract<Happening, { kind: 'reminded' }>): void {
    const current = this.#still({ appointment, start })
    const person = current && this.#people.get(current.patient)
    if (!current || !person || person.fate.kind === 'cancels') return
    const { remindedShare, confirmsShare } = this.#workload.behaviour
    const comes = person.fate.kind === 'comes' || person.reminded < remindedShare
    if (!comes) return
    this.#brought.add(appointment)
    if (this.#random() >= confirmsShare) return
    this.#does({ role: 'patient', patient: current.patient }, { type: 'slots.confirm', appointment })
  }

  /** The caller takes the next freed time and the next on the list, whenever the phone is free. */
  #call(): void {
    const { callMinutes } = this.#workload.behaviour
    this.#happenings.push(this.#now + callMinutes * 60, { kind: 'call' })
    const call = this.#caller.next(this.#core.state, instantOf(this.#now), this.#random)
    if (!call) return
    this.record.called(idOf(call.person), instantOf(this.#now))
    if (call.yes) this.#takesByPhone(call)
  }

  #takesByPhone({ person, slot }: Call): void {
    const [later] = appointmentsOf(this.#core.state.slots, idOf(person)).filter((own) => own.slot.start > slot.start)
    this.record.acceptedBy(later ? (later.slot.start - slot.start) / DAY_MS : null)
    if (!later) this.#book(person, slot)
    else this.#does(DESK, { type: 'slots.reschedule', appointment: later.id, slot, offered: [] })
  }

  /** Refusals are expected: somebody else was first, or the time has come. */
  #does(actor: Actor, command: Command): void {
    this.#core.attempt(command, actor, this.#now)
  }

  #hear(event: Event): void {
    const at = instantOf(this.#now)
    this.record.hear(event, at)
    switch (event.type) {
      case 'slots.booked':
      case 'slots.rescheduled':
        this.#plan(event.appointment, event.patient, event.slot)
        break
      case 'slots.cancelled':
        this.#caller?.freed(event.slot, at)
        this.#wouldAnybody(event.slot, at)
        break
      case 'slots.offered':
        this.#reads(event)
        break
      case 'slots.confirmation-asked':
        this.#readsReminder(event.appointment)
        break
      case 'rebooking.planned':
        for (const { appointment, patient, to, sendAt } of event.proposals) {
          if (sendAt === null && to) this.#readsProposal(appointment, patient)
        }
        break
      case 'rebooking.sent':
        if (event.to) this.#readsProposal(event.appointment, event.patient)
        break
      case 'rebooking.approved':
        for (const appointment of event.appointments) {
          const move = this.#core.state.rebooking.moves.get(appointment)
          if (move?.to) this.#readsProposal(appointment, move.patient)
        }
        break
    }
    if (event.type === 'slots.rescheduled') this.#caller?.freed(event.from, at)
  }

  #plan(appointment: AppointmentId, patient: PatientId, { start }: Slot): void {
    const person = this.#people.get(patient)
    const at = start / SECOND_MS
    this.#happenings.push(at, { kind: 'time', appointment, start })
    if (person?.fate.kind !== 'cancels') return
    const cancelsAt = at - person.fate.secondsBefore
    // Whoever has it at shorter notice than that comes to it.
    if (cancelsAt > this.#now) this.#happenings.push(cancelsAt, { kind: 'changes-mind', appointment, start })
  }

  /** Reminders, and what is put to people whose device failed, are Nadi's. */
  #readsReminder(appointment: AppointmentId): void {
    const current = this.#core.state.slots.appointments.get(appointment)
    const at = this.#now + (this.#policy === 'nadi' ? reads(this.#workload, this.#random) : Number.POSITIVE_INFINITY)
    if (!current || !Number.isFinite(at)) return
    this.#happenings.push(at, { kind: 'reminded', appointment, start: current.slot.start })
  }

  #readsProposal(appointment: AppointmentId, patient: PatientId): void {
    const at = this.#now + (this.#policy === 'nadi' ? reads(this.#workload, this.#random) : Number.POSITIVE_INFINITY)
    const yes = this.#random() < this.#workload.behaviour.rebookedShare
    if (Number.isFinite(at)) this.#happenings.push(at, { kind: 'rebooks', appointment, patient, yes })
  }

  /** What somebody drawn from the list would say to it: the yardstick of the published share, whoever is asked. */
  #wouldAnybody(slot: Slot, at: Instant): void {
    const { entries, byService } = this.#core.state.waitlist
    const all = [...byService.of(slot.service)].sort()
    for (let n = 0; n < DRAWN_FOR_EACH && all.length > 0; n += 1) {
      const id = all[Math.floor(this.#drawn() * all.length)]
      const person = this.#people.get(entries.get(id ?? EntryId.parse('W-'))?.patient ?? PatientId.parse('P-'))
      if (!person) continue
      const noticeHours = (slot.start - at) / HOUR_MS
      const [own] = appointmentsOf(this.#core.state.slots, idOf(person)).filter(
        (one) => one.slot.service === slot.service,
      )
      const gainDays = own ? (own.slot.start - slot.start) / DAY_MS : null
      if ((gainDays !== null && gainDays < 1) || noticeHours * 60 <= person.travelMinutes) continue
      this.record.drawn(
        this.#workload.behaviour.readShare *
          willingness(this.#workload, { gainDays, noticeHours, eagerness: person.eagerness }),
      )
    }
  }

  #reads({ offer, patient, slot, expiresAt }: Extract<Event, { type: 'slots.offered' }>): void {
    const person = this.#people.get(patient)
    if (!person || expiresAt === undefined) return
    const sent = this.#core.state.waitlist.asked.get(offer)?.at ?? instantOf(this.#now)
    const [first] = appointmentsOf(this.#core.state.slots, patient).filter((own) => own.slot.service === slot.service)
    const gainDays = first ? (first.slot.start - slot.start) / DAY_MS : null
    const noticeHours = (slot.start - sent) / HOUR_MS
    const { seconds, yes } = answer(
      this.#workload,
      { gainDays, noticeHours, eagerness: person.eagerness },
      this.#random,
    )
    this.record.offered(offer, patient, gainDays, sent)
    const at = sent / SECOND_MS + seconds
    if (Number.isFinite(at)) this.#happenings.push(at, { kind: 'answers', offer, patient, yes })
  }
}
