import { z } from 'zod'
import { AlertId, AppointmentId, DeviceId, EmergencyId, EncounterId, FacilityId, ServiceCode, StaffId } from '../ids.ts'
import { Duty, Recipient } from '../network/topology.ts'
import { Instant, LocalDay } from '../time.ts'

/** What an alert is about, and lives as long as. */
export const AlertTrigger = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('emergency'), emergency: EmergencyId }),
  z.object({ kind: z.literal('encounter'), encounter: EncounterId }),
  /** Who comes to a device in the shift that begins at that minute of the day, by one checklist. */
  z.object({
    kind: z.literal('list'),
    device: DeviceId,
    day: LocalDay,
    fromMinute: z.number().int(),
    checklist: z.string(),
  }),
])
export type AlertTrigger = z.infer<typeof AlertTrigger>

/** `done`: the last of the list has been. */
export const AlertEnd = z.enum(['arrived', 'diverted', 'cancelled', 'died', 'expired', 'done'])
export type AlertEnd = z.infer<typeof AlertEnd>

/** One appointment of a list. */
const ListEntry = z.object({ appointment: AppointmentId, service: ServiceCode, start: Instant, end: Instant })
export type ListEntry = z.infer<typeof ListEntry>

const alert = AlertId
const trigger = AlertTrigger
const item = z.string()
const items = z.array(item).min(1)

const listed = z.object({
  id: item,
  text: z.string(),
  tell: Recipient,
  tellAt: Instant,
  acknowledge: z.boolean(),
  escalate: z.object({ duty: Duty, afterMinutes: z.number() }).nullable(),
  /** Of a list: whom it is about; left out: everybody on it. */
  services: z.array(ServiceCode).optional(),
})

export const AlertsEvent = z.discriminatedUnion('type', [
  /** The checklist as it was on that day, with the moment at which each item is told. */
  z.object({
    type: z.literal('alerts.raised'),
    alert,
    trigger,
    facility: FacilityId,
    checklist: z.string(),
    name: z.string(),
    /** Where its card stands. */
    channel: Recipient,
    expectedAt: Instant.nullable(),
    endsAt: Instant,
    items: z.array(listed),
    /** Who comes, by start; left out where it is about one patient. */
    list: z.array(ListEntry).optional(),
  }),
  /** The patient comes at another time; what nobody was told yet moves with it. */
  z.object({
    type: z.literal('alerts.moved'),
    alert,
    trigger,
    expectedAt: Instant.nullable(),
    endsAt: Instant,
    tellAt: z.array(z.object({ item, at: Instant })),
  }),
  /** Others come, or at other times: the list as it is now. */
  z.object({
    type: z.literal('alerts.list-changed'),
    alert,
    trigger,
    list: z.array(ListEntry),
    added: z.array(ListEntry),
    /** As they were. */
    moved: z.array(ListEntry),
    cancelled: z.array(ListEntry),
    expectedAt: Instant.nullable(),
    endsAt: Instant,
    /** Of what nobody was told yet. */
    tellAt: z.array(z.object({ item, at: Instant })),
    /** What is to be seen to now and was not before, and what no longer. */
    newItems: z.array(listed),
    dropped: z.array(item),
    /** Acknowledged before somebody came to the list whom it is about: once more. */
    reopened: z.array(item),
    /** Who was told of the list as it was, and hears of this once. */
    informed: z.array(StaffId),
  }),
  z.object({
    type: z.literal('alerts.told'),
    alert,
    trigger,
    items,
    /** Null: the team in its channel, or nobody is on call for it. */
    to: StaffId.nullable(),
    duty: Duty.nullable(),
    /** Everybody on call for it there, in the order of calling. */
    onCall: z.array(StaffId),
  }),
  z.object({ type: z.literal('alerts.acknowledged'), alert, trigger, items, by: StaffId }),
  /** Nobody acknowledged in time: somebody else is told. `to` null: the coordinators. */
  z.object({
    type: z.literal('alerts.escalated'),
    alert,
    trigger,
    items,
    to: StaffId.nullable(),
    /** Who could be told next, in that order. */
    onCall: z.array(StaffId),
    /** How often it has gone on, 1 the first time. */
    level: z.number().int(),
  }),
  z.object({
    type: z.literal('alerts.ended'),
    alert,
    trigger,
    because: AlertEnd,
    /** Who is told that the patient does not come. */
    informed: z.array(StaffId),
  }),
  /** A list of days ago leaves the state. From the timer only. */
  z.object({ type: z.literal('alerts.archived'), alert, trigger }),
])
export type AlertsEvent = z.infer<typeof AlertsEvent>
export type AlertsEventOf<T extends AlertsEvent['type']> = Extract<AlertsEvent, { type: T }>
