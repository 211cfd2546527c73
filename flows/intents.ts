import { z } from 'zod'
import type { Role } from '../orchestrator/actor.ts'
import { CrewStatus } from '../orchestrator/ambulances/events.ts'
import { AmbulanceId, BedId, EmergencyId, FacilityId, ServiceCode } from '../orchestrator/ids.ts'
import { SERIES_SESSIONS_MAX } from '../orchestrator/limits.ts'
import { BedFeature, BedStatus, Unit } from '../orchestrator/network/topology.ts'
import { Language } from '../orchestrator/patients/events.ts'
import { Instant, LocalDay } from '../orchestrator/time.ts'

const Grain = z.enum(['minute', 'hour', 'day', 'week', 'month'])

/** Minutes of the day, `to` exclusive. */
const Hours = z.object({ from: z.number().int().min(0).max(1440), to: z.number().int().min(0).max(1440) })

/**
 * `end` is exclusive, null for a point. `hours`: the time of day, where no one day was named: of each of its days
 * ("next week in the evening"), or of whichever day is spoken of ("after 5", read as the next such time).
 */
const Stretch = z.object({ start: Instant, end: Instant.nullable(), grain: Grain, hours: Hours.optional() })
/** Every one of them is meant: "every Mon Wed Fri for 4 weeks". */
const Days = z.array(LocalDay).min(2).max(SERIES_SESSIONS_MAX)

/**
 * A time as said and as read, as the house prefers it. `alternatives`: what else the words may truly mean, likelier
 * first; absent where they mean one thing. A flow asks where more than one of the readings makes sense to it.
 */
export const When = Stretch.extend({
  text: z.string(),
  alternatives: z.array(Stretch).min(1).optional(),
  days: Days.optional(),
})
export type When = z.infer<typeof When>

const EquipmentStatus = z.enum(['up', 'down'])
export type EquipmentStatus = z.infer<typeof EquipmentStatus>
const DivertStatus = z.enum(['on', 'off'])
export type DivertStatus = z.infer<typeof DivertStatus>
/** 1 is the most urgent. */
const Acuity = z.number().int().min(1).max(5)
/** A few words as the person wrote them. */
const Words = z.string().min(1).max(2_000)
const Minutes = z.number().int().positive()
/** A device's id where the words fit exactly one of the network, else the words: "CT". */
const DeviceName = z.string().min(1).max(64)
/** In digits, with a leading + where the country was written. */
const Phone = z.string().regex(/^\+?\d{8,15}$/)

/**
 * The closed vocabulary. Tool schemas, labels and the permission table are all derived from this one
 * object; an argument is there only when the message stated it.
 */
export const INTENTS = {
  // patients and caregivers
  appointment_status: z.object({}),
  book_appointment: z.object({
    service: ServiceCode.optional(),
    when: When.optional(),
    facility: FacilityId.optional(),
  }),
  reschedule_appointment: z.object({ service: ServiceCode.optional(), when: When.optional() }),
  cancel_appointment: z.object({ service: ServiceCode.optional(), when: When.optional() }),
  confirm_appointment: z.object({}),
  running_late: z.object({ minutes: Minutes.optional() }),
  join_waitlist: z.object({ service: ServiceCode.optional(), when: When.optional() }),
  accept_offer: z.object({}),
  decline_offer: z.object({}),
  request_ambulance: z.object({ complaint: Words.optional(), location: Words.optional() }),
  ambulance_status: z.object({}),
  patient_status: z.object({}),
  add_caregiver: z.object({ phone: Phone.optional() }),
  remove_caregiver: z.object({ phone: Phone.optional() }),
  set_language: z.object({ language: Language.optional() }),
  opt_out: z.object({}),
  opt_in: z.object({}),
  talk_to_human: z.object({}),
  ask_question: z.object({ question: Words.optional() }),
  small_talk: z.object({}),
  // staff
  find_bed: z.object({
    unit: Unit.optional(),
    near: FacilityId.optional(),
    features: z.array(BedFeature).optional(),
  }),
  hold_bed: z.object({
    unit: Unit.optional(),
    bed: BedId.optional(),
    facility: FacilityId.optional(),
    minutes: Minutes.optional(),
  }),
  release_hold: z.object({ bed: BedId.optional() }),
  request_bed: z.object({
    unit: Unit.optional(),
    acuity: Acuity.optional(),
    features: z.array(BedFeature).optional(),
  }),
  set_bed_status: z.object({ bed: BedId.optional(), status: BedStatus.optional() }),
  admit_patient: z.object({}),
  discharge_patient: z.object({}),
  request_transfer: z.object({}),
  set_equipment_status: z.object({
    device: DeviceName.optional(),
    status: EquipmentStatus.optional(),
    when: When.optional(),
  }),
  report_delay: z.object({ device: DeviceName.optional(), minutes: Minutes.optional() }),
  schedule_overview: z.object({ service: ServiceCode.optional(), when: When.optional() }),
  page_on_call: z.object({ role: Words.optional(), facility: FacilityId.optional() }),
  acknowledge_alert: z.object({}),
  // coordinators
  list_emergencies: z.object({}),
  dispatch_ambulance: z.object({ emergency: EmergencyId.optional(), ambulance: AmbulanceId.optional() }),
  reassign_dispatch: z.object({}),
  cancel_dispatch: z.object({ emergency: EmergencyId.optional() }),
  set_divert: z.object({
    facility: FacilityId.optional(),
    unit: Unit.optional(),
    status: DivertStatus.optional(),
  }),
  show_forecast: z.object({ measure: Words.optional(), when: When.optional() }),
  show_utilization: z.object({ measure: Words.optional(), when: When.optional() }),
  what_if: z.object({ change: Words.optional() }),
  explain_decision: z.object({ subject: z.string().optional() }),
  // crew
  crew_status: z.object({ status: CrewStatus }),
  // conversation
  affirm: z.object({}),
  deny: z.object({}),
  correct: z.object({}),
  stop_flow: z.object({}),
  repeat: z.object({}),
  go_back: z.object({}),
  none_of_these: z.object({}),
} as const

export type IntentName = keyof typeof INTENTS
export type Intent = {
  [N in IntentName]: { readonly name: N; readonly args: z.infer<(typeof INTENTS)[N]> }
}[IntentName]

const CONVERSATION: readonly IntentName[] = [
  'affirm',
  'deny',
  'correct',
  'stop_flow',
  'repeat',
  'go_back',
  'none_of_these',
  'small_talk',
]
const PATIENT: readonly IntentName[] = [
  'appointment_status',
  'book_appointment',
  'reschedule_appointment',
  'cancel_appointment',
  'confirm_appointment',
  'running_late',
  'join_waitlist',
  'accept_offer',
  'decline_offer',
  'request_ambulance',
  'ambulance_status',
  'patient_status',
  'add_caregiver',
  'remove_caregiver',
  'set_language',
  'opt_out',
  'opt_in',
  'talk_to_human',
  'ask_question',
  ...CONVERSATION,
]
const STAFF: readonly IntentName[] = [
  'find_bed',
  'hold_bed',
  'release_hold',
  'request_bed',
  'set_bed_status',
  'admit_patient',
  'discharge_patient',
  'request_transfer',
  'set_equipment_status',
  'report_delay',
  'schedule_overview',
  'page_on_call',
  'acknowledge_alert',
  'ask_question',
  ...CONVERSATION,
]
const COORDINATOR: readonly IntentName[] = [
  ...STAFF,
  'list_emergencies',
  'dispatch_ambulance',
  'reassign_dispatch',
  'cancel_dispatch',
  'set_divert',
  'show_forecast',
  'show_utilization',
  'what_if',
  'explain_decision',
]

/**
 * What each role may say to Nadi; a caregiver is a patient here. `decide` judges authority again; this only
 * narrows what is understood.
 */
export const INTENTS_OF: Readonly<Record<Exclude<Role, 'system'>, readonly IntentName[]>> = {
  patient: PATIENT,
  staff: STAFF,
  coordinator: COORDINATOR,
  admin: COORDINATOR,
  crew: ['crew_status', ...CONVERSATION],
  stranger: CONVERSATION,
}
