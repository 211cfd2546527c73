import { z } from 'zod'
import { AlertId, EmergencyId, EncounterId, FacilityId, StaffId } from '../ids.ts'
import { Duty, Recipient } from '../network/topology.ts'
import { Instant } from '../time.ts'

/** What an alert is about, and lives as long as. */
export const AlertTrigger = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('emergency'), emergency: EmergencyId }),
  z.object({ kind: z.literal('encounter'), encounter: EncounterId }),
])
export type AlertTrigger = z.infer<typeof AlertTrigger>

export const AlertEnd = z.enum(['arrived', 'diverted', 'cancelled', 'died', 'expired'])
export type AlertEnd = z.infer<typeof AlertEnd>

const alert = AlertId
const trigger = AlertTrigger
const item = z.string()
const items = z.array(item).min(1)

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
    items: z.array(
      z.object({
        id: item,
        text: z.string(),
        tell: Recipient,
        tellAt: Instant,
        acknowledge: z.boolean(),
        escalate: z.object({ duty: Duty, afterMinutes: z.number() }).nullable(),
      }),
    ),
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
])
export type AlertsEvent = z.infer<typeof AlertsEvent>
export type AlertsEventOf<T extends AlertsEvent['type']> = Extract<AlertsEvent, { type: T }>
