import { z } from 'zod'
import type { Role } from '../orchestrator/actor.ts'
import { CrewStatus } from '../orchestrator/ambulances/events.ts'
import { AmbulanceId, BedId, EmergencyId, FacilityId, ServiceCode } from '../orchestrator/ids.ts'
import { BedFeature, BedStatus, Unit } from '../orchestrator/network/topology.ts'
import { Language } from '../orchestrator/patients/events.ts'
import { Instant } from '../orchestrator/time.ts'

export const Grain = z.enum(['minute', 'hour', 'day', 'week', 'month'])
export type Grain = z.infer<typeof Grain>

/** A time as said and as read. `end` is exclusive, null for a point. */
export const When = z.object({ text: z.string(), start: Instant, end: Instant.nullable(), grain: Grain })
export type When = z.infer<typeof When>

/**
 * The closed vocabulary. Tool schemas, labels and the permission table are all derived from this one
 * object; an argument is there only when the message stated it.
 */
export const INTENTS = {
  appointment_status: z.object({}),
  book_appointment: z.object({
    service: ServiceCode.optional(),
    when: When.optional(),
    facility: FacilityId.optional(),
  }),
  reschedule_appointment: z.object({ service: ServiceCode.optional(), when: When.optional() }),
  cancel_appointment: z.object({ service: ServiceCode.optional(), when: When.optional() }),
  request_ambulance: z.object({ complaint: z.string().optional(), location: z.string().optional() }),
  ambulance_status: z.object({}),
  set_language: z.object({ language: Language }),
  opt_out: z.object({}),
  opt_in: z.object({}),
  talk_to_human: z.object({}),
  small_talk: z.object({}),
  find_bed: z.object({
    unit: Unit.optional(),
    near: FacilityId.optional(),
    features: z.array(BedFeature).optional(),
  }),
  hold_bed: z.object({
    unit: Unit.optional(),
    bed: BedId.optional(),
    facility: FacilityId.optional(),
    minutes: z.number().int().positive().optional(),
  }),
  release_hold: z.object({ bed: BedId.optional() }),
  set_bed_status: z.object({ bed: BedId.optional(), status: BedStatus.optional() }),
  list_emergencies: z.object({}),
  dispatch_ambulance: z.object({ emergency: EmergencyId.optional(), ambulance: AmbulanceId.optional() }),
  cancel_dispatch: z.object({ emergency: EmergencyId.optional() }),
  explain_decision: z.object({ subject: z.string().optional() }),
  crew_status: z.object({ status: CrewStatus }),
  affirm: z.object({}),
  deny: z.object({}),
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
  'request_ambulance',
  'ambulance_status',
  'set_language',
  'opt_out',
  'opt_in',
  'talk_to_human',
  ...CONVERSATION,
]
const STAFF: readonly IntentName[] = ['find_bed', 'hold_bed', 'release_hold', 'set_bed_status', ...CONVERSATION]
const COORDINATOR: readonly IntentName[] = [
  ...STAFF,
  'list_emergencies',
  'dispatch_ambulance',
  'cancel_dispatch',
  'explain_decision',
]

/** What each role may say to Nadi. `decide` judges authority again; this only narrows what is understood. */
export const INTENTS_OF: Readonly<Record<Exclude<Role, 'system'>, readonly IntentName[]>> = {
  patient: PATIENT,
  staff: STAFF,
  coordinator: COORDINATOR,
  admin: COORDINATOR,
  crew: ['crew_status', ...CONVERSATION],
  stranger: CONVERSATION,
}
