import { z } from 'zod'
import { Complaint } from '../../orchestrator/ambulances/events.ts'
import { AmbulanceClass, BedFeature, BedStatus, Priority, Unit } from '../../orchestrator/network/topology.ts'
import { Acuity } from '../../orchestrator/slots/events.ts'

const Id = z.string().min(1).max(64)
/** ISO 8601; without an offset it is the network's own time. */
const Time = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an ISO time')
/** A service by its code or name, a hospital by its id or name. */
const SlotGiven = z.object({ service: z.string().min(1), facility: z.string().min(1), start: Time })
const MANY = 200

/** The world a conversation is played in. What is named here stands in for the demo network's things of that kind. */
export const Given = z.object({
  /** The only free ones. */
  slots: z.array(SlotGiven).max(MANY).optional(),
  /** Of this patient. */
  appointments: z.array(SlotGiven).max(20).optional(),
  /** Put to this patient and not answered yet. */
  pending: z
    .array(
      SlotGiven.extend({ question: z.enum(['confirm_appointment', 'offer', 'one_more', 'other_time', 'desk_move']) }),
    )
    .max(20)
    .optional(),
  /** Other people who wait for a service, anywhere where no hospital is said. */
  waiting: z
    .array(
      z.object({
        service: z.string().min(1),
        facility: z.string().min(1).optional(),
        acuity: Acuity.default('routine'),
        since: Time.optional(),
        travelMinutes: z.number().int().positive().max(600).optional(),
      }),
    )
    .max(MANY)
    .optional(),
  beds: z
    .array(
      z.object({
        bed: Id,
        unit: Unit,
        facility: z.string().min(1),
        status: BedStatus.default('free'),
        features: z.array(BedFeature).default([]),
      }),
    )
    .max(MANY)
    .optional(),
  ambulances: z
    .array(z.object({ id: Id, kind: AmbulanceClass.default('BLS'), status: z.string().default('available') }))
    .max(MANY)
    .optional(),
  /**
   * `proposed`: the ambulance that is recommended for it; `by`: reported by the speaker or by somebody else; `place`: of
   * the network's list, or a pin like `12.97,77.64`.
   */
  emergencies: z
    .array(
      z.object({
        id: Id,
        priority: Priority.default('P2'),
        proposed: Id.nullish(),
        complaint: Complaint.default('unspecified'),
        patients: z.number().int().min(1).max(50).optional(),
        by: z.enum(['speaker', 'other']).default('speaker'),
        place: z.string().min(1).optional(),
      }),
    )
    .max(MANY)
    .optional(),
  devices: z.array(z.string().min(1).max(64)).max(MANY).optional(),
  /** Taken as approved documents. */
  facts: z.array(z.string().min(1)).max(MANY).optional(),
  /** The facility a member of staff works at. */
  at: z.string().min(1).nullish(),
  /** Of a crew: its unit, the emergency it is on and how far it is. */
  ambulance: Id.nullish(),
  job: Id.nullish(),
  status: z.string().nullish(),
})
export type Given = z.infer<typeof Given>
export type SlotGiven = z.infer<typeof SlotGiven>

const TurnLine = z.object({
  /** What is said; `[button] label` presses a button. */
  user: z.string(),
  now: Time.optional(),
  /** Another colleague of the network file or a crew who says it (`S-RANI`, `AMB-3`); from then on they speak. */
  as: Id.optional(),
  /** The channel it is written in, of the speaker's hospital: `direct`, `coordinators`, `ed`, `housekeeping`, `ward ICU`. */
  in: z.string().min(1).max(64).optional(),
  /** Played only when the reply before asked for this, or for one of these. */
  only_if: z.union([z.string(), z.array(z.string())]).optional(),
})
export type TurnLine = z.infer<typeof TurnLine>

export const ConversationLine = z.object({
  id: z.union([z.string(), z.number()]),
  role: z.enum(['patient', 'caregiver', 'staff', 'coordinator', 'admin', 'crew', 'stranger']).default('patient'),
  channel: z.enum(['whatsapp', 'sms', 'slack', 'web']).default('whatsapp'),
  now: Time,
  given: Given.nullish().transform((given) => given ?? {}),
  /** Every turn also says what everybody else was told, as `told`. */
  watch: z.boolean().default(false),
  turns: z.array(TurnLine).max(500),
})
export type ConversationLine = z.infer<typeof ConversationLine>

/** A line that says something impossible: a hospital, a service or a unit nobody knows. */
export class BadLine extends Error {
  readonly code = 'converse.bad-line'
}
