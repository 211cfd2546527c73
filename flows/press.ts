import { z } from 'zod'
import { CrewStatus, OverruleReason, SceneOutcome } from '../orchestrator/ambulances/events.ts'
import { BlockReason } from '../orchestrator/blocks/events.ts'
import {
  AlertId,
  AmbulanceId,
  AppointmentId,
  BedId,
  BlockId,
  CardKey,
  CoverId,
  DeviceId,
  EmergencyId,
  EncounterId,
  EntryId,
  FacilityId,
  HandoffId,
  HoldId,
  OfferId,
  PatientId,
  ServiceCode,
  TransferId,
} from '../orchestrator/ids.ts'
import { BEDS_TOGETHER_MAX } from '../orchestrator/limits.ts'
import { BedStatus, Duty, MaintenanceId, Sex, Unit } from '../orchestrator/network/topology.ts'
import { Acuity } from '../orchestrator/slots/events.ts'
import { SurgeReason } from '../orchestrator/surge/events.ts'
import { Instant } from '../orchestrator/time.ts'
import { RefusalCause } from '../orchestrator/transfers/events.ts'

/** Comes back as text. */
const Milliseconds = z.coerce.number().pipe(Instant)

/**
 * What a button carries. It comes back through the channel like any text, so it is parsed like any text:
 * a forged one is at most a wish, judged by `decide` like everybody's.
 */
export const Press = z.discriminatedUnion('do', [
  /** An option of a question in the presser's own dialogue; stale ones no longer match. */
  z.object({ do: z.literal('choose'), question: z.string().max(40), option: z.string().max(80) }),
  /** Will they come: yes, at another time, or not at all. */
  z.object({ do: z.literal('attend'), appointment: AppointmentId, answer: z.enum(['yes', 'move', 'no']) }),
  z.object({ do: z.literal('offer'), offer: OfferId, answer: z.enum(['yes', 'no']) }),
  /** Another time in place of one that fails: take it, look for another, or cancel. */
  z.object({ do: z.literal('rebook'), appointment: AppointmentId, answer: z.enum(['yes', 'move', 'no']) }),
  /** Everybody whose device fails is told now, or called by people. */
  z.object({ do: z.literal('rebook-all'), device: DeviceId, answer: z.enum(['yes', 'no']) }),
  /** Somebody does not want to write for this patient. */
  z.object({ do: z.literal('leave-care'), patient: PatientId }),
  /** Gives a conversation back to Nadi. */
  z.object({ do: z.literal('hand-back'), handoff: HandoffId }),
  z.object({ do: z.literal('hold-bed'), bed: BedId, card: CardKey.optional() }),
  /** As many beds at one hospital, or wherever they are nearest; which ones is seen when it is pressed. */
  z.object({
    do: z.literal('hold-beds'),
    unit: Unit,
    count: z.coerce.number().int().min(1).max(BEDS_TOGETHER_MAX),
    facility: FacilityId.optional(),
    /** With commas between them. */
    features: z.string().max(60).optional(),
    sex: Sex.optional(),
    card: CardKey.optional(),
  }),
  z.object({ do: z.literal('release-hold'), hold: HoldId }),
  /** All that the presser holds on one card. */
  z.object({ do: z.literal('release-card'), card: CardKey }),
  /** `ambulance` absent: approve what is recommended. */
  z.object({ do: z.literal('dispatch'), emergency: EmergencyId, ambulance: AmbulanceId.optional() }),
  z.object({ do: z.literal('alternatives'), emergency: EmergencyId }),
  z.object({ do: z.literal('dismiss'), emergency: EmergencyId }),
  /** Calls an ambulance back that is already sent. */
  z.object({ do: z.literal('cancel-dispatch'), emergency: EmergencyId }),
  /** Which unit could go instead of the one that is sent. */
  z.object({ do: z.literal('replacements'), emergency: EmergencyId }),
  /** Turns ambulances away from a hospital or one of its units, or no longer. */
  z.object({ do: z.literal('divert'), facility: FacilityId, unit: Unit.optional(), on: z.enum(['yes', 'no']) }),
  /** More beds for a while; what is missing is asked. */
  z.object({
    do: z.literal('surge'),
    facility: FacilityId.optional(),
    unit: Unit.optional(),
    beds: z.coerce.number().int().optional(),
    until: Milliseconds.optional(),
    reason: SurgeReason.optional(),
  }),
  z.object({ do: z.literal('lift-surge'), facility: FacilityId, unit: Unit }),
  z.object({ do: z.literal('reassign'), emergency: EmergencyId, ambulance: AmbulanceId }),
  /** The hospital has seen its alert. */
  z.object({ do: z.literal('join'), emergency: EmergencyId, into: EmergencyId }),
  z.object({ do: z.literal('keep-apart'), emergency: EmergencyId }),
  z.object({ do: z.literal('further'), emergency: EmergencyId }),
  z.object({ do: z.literal('acknowledge'), emergency: EmergencyId }),
  /** Somebody sees to an item of a checklist. */
  z.object({ do: z.literal('see-to'), alert: AlertId, item: z.string().max(24) }),
  /** The family asked to call it off: help goes on all the same. */
  z.object({ do: z.literal('keep-going'), emergency: EmergencyId }),
  /** Why another unit than the recommended one was sent. */
  z.object({ do: z.literal('reason'), emergency: EmergencyId, reason: OverruleReason }),
  z.object({ do: z.literal('accept-job'), emergency: EmergencyId }),
  /** All is well, nothing new. */
  z.object({ do: z.literal('check-in'), emergency: EmergencyId }),
  /** Lets a free unit stand by where it is advised to. */
  z.object({ do: z.literal('move'), ambulance: AmbulanceId }),
  /** Calls whoever is on call for it now. */
  z.object({ do: z.literal('page'), duty: Duty, facility: FacilityId.optional() }),
  /** Takes back that somebody is on call in place of the rota. */
  z.object({ do: z.literal('end-cover'), cover: CoverId }),
  /** A device out of service (until an instant in milliseconds, where it is known), back in it, or late by minutes. */
  z.object({ do: z.literal('device-down'), device: DeviceId, from: Milliseconds, until: Milliseconds.optional() }),
  z.object({ do: z.literal('device-up'), device: DeviceId }),
  z.object({
    do: z.literal('device-late'),
    device: DeviceId,
    minutes: z.coerce.number().int().positive(),
    /** Though many people are told. */
    agreed: z.literal('yes').optional(),
  }),
  /** Keeps time of a device from patients, or no longer. */
  z.object({
    do: z.literal('block-device'),
    device: DeviceId,
    from: Milliseconds,
    until: Milliseconds,
    reason: BlockReason,
  }),
  z.object({ do: z.literal('lift-block'), block: BlockId }),
  /** What has to be done to a device is done then, where so many were seen to be booked; at another time; not now. */
  z.object({
    do: z.literal('maintain'),
    device: DeviceId,
    item: MaintenanceId,
    from: Milliseconds,
    booked: z.coerce.number().int().min(0),
  }),
  z.object({ do: z.literal('maintain-other'), device: DeviceId, item: MaintenanceId }),
  z.object({ do: z.literal('maintain-later'), device: DeviceId, item: MaintenanceId }),
  /** Asks a patient to come at another time; they agreed by phone; or not after all. */
  z.object({ do: z.literal('ask-move'), appointment: AppointmentId, device: DeviceId, start: Milliseconds }),
  z.object({ do: z.literal('agreed-move'), appointment: AppointmentId, device: DeviceId, start: Milliseconds }),
  z.object({ do: z.literal('drop-move'), appointment: AppointmentId }),
  /** The desk cancels it. */
  z.object({ do: z.literal('cancel-slot'), appointment: AppointmentId }),
  /** Who waits for this time, and could come. */
  z.object({ do: z.literal('who-can'), device: DeviceId, service: ServiceCode, start: Milliseconds }),
  z.object({
    do: z.literal('offer-slot'),
    patient: PatientId,
    device: DeviceId,
    service: ServiceCode,
    start: Milliseconds,
  }),
  /** How urgent somebody is who is put on a list; and a time for somebody who waits. */
  z.object({ do: z.literal('enrol-acuity'), acuity: Acuity }),
  z.object({ do: z.literal('book-for'), entry: EntryId, device: DeviceId, start: Milliseconds }),
  /** They did not come, or it is over before its time: what is left is offered to others. */
  z.object({ do: z.literal('vacate'), appointment: AppointmentId, why: z.enum(['no-show', 'early-finish']) }),
  /** The patient lies in this bed now. */
  z.object({ do: z.literal('place'), encounter: EncounterId, bed: BedId }),
  /** They come into the bed that is reserved, later than thought. */
  z.object({ do: z.literal('still-coming'), hold: HoldId }),
  z.object({ do: z.literal('other-bed'), encounter: EncounterId }),
  z.object({ do: z.literal('cancel-bed'), encounter: EncounterId }),
  /** A coordinator chooses the bed. */
  z.object({ do: z.literal('choose-bed'), encounter: EncounterId }),
  z.object({ do: z.literal('assign-bed'), encounter: EncounterId, bed: BedId }),
  /** May they move to less care? `into`: the bed that was thought of. */
  z.object({ do: z.literal('step-down'), encounter: EncounterId, into: BedId, answer: z.enum(['yes', 'no']) }),
  /** What a bed is, as whoever was asked says; `left`: who lay in it then. */
  z.object({ do: z.literal('bed-is'), bed: BedId, status: BedStatus, left: EncounterId.optional() }),
  z.object({ do: z.literal('confirm-beds'), facility: FacilityId, unit: Unit }),
  /** The destination agrees, or says why not. */
  z.object({ do: z.literal('approve-transfer'), transfer: TransferId }),
  z.object({ do: z.literal('refuse-transfer'), transfer: TransferId, cause: RefusalCause.optional() }),
  z.object({
    do: z.literal('end-transfer'),
    transfer: TransferId,
    outcome: z.enum(['cancelled', 'died', 'admitted-elsewhere']),
  }),
  /** Nobody is brought to a hospital; `outcome` absent: why not is asked. */
  z.object({ do: z.literal('no-transport'), emergency: EmergencyId, outcome: SceneOutcome.optional() }),
  z.object({ do: z.literal('crew-status'), emergency: EmergencyId, status: CrewStatus }),
])
export type Press = z.infer<typeof Press>

/** `hold-bed?bed=LGH-ICU-3`: short enough for WhatsApp's 200 characters, readable in a log. */
export function encodePress(press: Press): string {
  const { do: name, ...rest } = press
  const query = new URLSearchParams(
    Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  return `${name}?${query}`
}

/** Null for anything that is not a button of ours. */
export function decodePress(payload: string): Press | null {
  const cut = payload.indexOf('?')
  if (cut < 0 || payload.length > 400) return null
  const fields = Object.fromEntries(new URLSearchParams(payload.slice(cut + 1)))
  const parsed = Press.safeParse({ ...fields, do: payload.slice(0, cut) })
  return parsed.success ? parsed.data : null
}
