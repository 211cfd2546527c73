import { z } from 'zod'
import { LatLon } from '../geo.ts'
import { AmbulanceId, BedId, EmergencyId, FacilityId, NoteId, PatientId, StaffId, TransferId } from '../ids.ts'
import { AmbulanceClass, Priority } from '../network/topology.ts'
import { Instant } from '../time.ts'

/** What is wrong, as far as the words say; decides ambulance class and hospital capability. Not a diagnosis. */
export const Complaint = z.enum([
  'cardiac',
  'stroke',
  'breathing',
  'unconscious',
  'seizure',
  'bleeding',
  'trauma',
  'burns',
  'obstetric',
  'poisoning',
  'paediatric',
  'self-harm',
  'unspecified',
])
export type Complaint = z.infer<typeof Complaint>

export const Location = z.object({
  point: LatLon,
  /** A pin from the phone, or a place of the network's list that the words named. */
  source: z.enum(['pin', 'place']),
  place: z.string().nullable(),
})
export type Location = z.infer<typeof Location>

export const CrewStatus = z.enum(['en_route', 'on_scene', 'transporting', 'at_hospital', 'available', 'unavailable'])
export type CrewStatus = z.infer<typeof CrewStatus>

/** Why a unit is not to be sent: by its shifts, as its crew said, or after too many hours. */
export const NotReady = z.enum(['off-shift', 'off-duty', 'rest', 'break', 'fuel', 'vehicle', 'unavailable'])
export type NotReady = z.infer<typeof NotReady>
/** As a crew says it. */
export const OutBecause = z.enum(['off-duty', 'break', 'vehicle'])
export type OutBecause = z.infer<typeof OutBecause>

/** `until`: when that changes by itself. `relieved`: another crew takes over the vehicle then. */
export const Duty = z.discriminatedUnion('on', [
  z.object({ on: z.literal(true), since: Instant, until: Instant.nullable(), relieved: z.boolean() }),
  z.object({
    on: z.literal(false),
    why: z.enum(['off-shift', 'rest']),
    since: Instant,
    until: Instant.nullable(),
  }),
])
export type Duty = z.infer<typeof Duty>

export const Overlooked = z.enum(['shift-ends', ...NotReady.options])
export type Overlooked = z.infer<typeof Overlooked>

/** One ambulance that was weighed. `excluded` says why it could not be sent at all. */
export const AmbulanceCandidate = z.object({
  ambulance: AmbulanceId,
  class: AmbulanceClass,
  /** Mobilisation and travel to the scene; null where no way is known. */
  etaSeconds: z.number().nullable(),
  positionFresh: z.boolean(),
  excluded: z.enum(['busy', 'class-too-low', 'no-route', 'gave-back', 'shift-ends', ...NotReady.options]).nullable(),
  /** What was overlooked, because nothing else is there for a threat to life. */
  despite: Overlooked.optional(),
  /** On its way to this emergency, and could be sent elsewhere. */
  on: EmergencyId.optional(),
})
export type AmbulanceCandidate = z.infer<typeof AmbulanceCandidate>

export const HospitalCandidate = z.object({
  facility: FacilityId,
  travelSeconds: z.number().nullable(),
  /** Has what the complaint needs. */
  capable: z.boolean(),
  /** A free bed of the unit needed, if there is one. */
  bed: BedId.nullable(),
  /** It turns ambulances away. */
  divert: z.boolean().optional(),
  /** From the door to a handed-over patient, the ambulances before this one counted in. */
  handoverSeconds: z.number().optional(),
  /** What a missing bed or capability costs. */
  penaltySeconds: z.number().optional(),
  /** All of it together: when the patient has the care that is needed, from leaving the scene. */
  careSeconds: z.number().nullable().optional(),
})
export type HospitalCandidate = z.infer<typeof HospitalCandidate>

/** Where travel times came from: a routing server, or the network's own road model. */
export const TravelSource = z.enum(['osrm', 'embedded'])
export type TravelSource = z.infer<typeof TravelSource>

/** The unit on a job that should be free first, in about so many seconds. */
export const SoonestFree = z.object({ ambulance: AmbulanceId, seconds: z.number() })
export type SoonestFree = z.infer<typeof SoonestFree>

const moreAmbulances = z.number().int().optional()

export const Recommendation = z.object({
  ambulance: AmbulanceId,
  class: AmbulanceClass,
  classNeeded: AmbulanceClass,
  etaSeconds: z.number(),
  /**
   * `nearest-suitable`; `best-available` when only a lower class than needed is free; `matched` when another unit
   * is nearer, but all calls together are served better so, or the calls to come.
   */
  why: z.enum(['nearest-suitable', 'best-available', 'matched']),
  /** The unit is on its way to this emergency, which loses it. */
  takenFrom: EmergencyId.optional(),
  /** The unit on its way so far, which is relieved; `post` is where it stands by then, unless it is needed elsewhere. */
  relieves: z.object({ ambulance: AmbulanceId, post: z.string().nullable() }).optional(),
  /** What the call gains by that, where it is a question of time alone. */
  gain: z.object({ soonerSeconds: z.number(), leastSeconds: z.number() }).optional(),
  /** Where a lower class goes: how many of the class needed are on duty, and when the first of them is free. */
  lacking: z.object({ onDuty: z.number().int(), soonest: SoonestFree.nullable() }).optional(),
  /** It should not be sent, but nothing else is there: a coordinator decides. */
  despite: Overlooked.optional(),
  hospital: FacilityId.nullable(),
  bed: BedId.nullable(),
  /** From scene to hospital. */
  transportSeconds: z.number().nullable(),
  ambulances: z.array(AmbulanceCandidate),
  /** Weighed as well, and not better than those listed. */
  moreAmbulances,
  hospitals: z.array(HospitalCandidate),
  moreHospitals: z.number().int().optional(),
  travelSource: TravelSource.optional(),
})
export type Recommendation = z.infer<typeof Recommendation>

/** Kept waiting on purpose: for a unit that will be free and closer, or because cover is thin. */
export const Held = z.object({
  for: AmbulanceId.nullable(),
  freeInSeconds: z.number().nullable(),
})
export type Held = z.infer<typeof Held>

/** Why nothing can be sent. */
export const Shortfall = z.enum([
  'none-on-duty',
  'all-busy',
  /** No unit of the class that is needed is on duty, and all others are on jobs. */
  'class-missing',
  /** Free crews rest, refuel, wait for repair or are at the end of their shift. */
  'not-ready',
  /** Free units have no known way there. */
  'no-route',
  /** The same, and where they are was last heard long ago. */
  'positions-old',
  /** Every free unit gave this very job back. */
  'given-back',
])
export type Shortfall = z.infer<typeof Shortfall>

/** Why a plan no longer holds while a unit is on its way. */
export const ReplanReason = z.enum(['bed-lost', 'divert', 'moved', 'complaint', 'no-plan'])
export type ReplanReason = z.infer<typeof ReplanReason>
/** The transport of a transfer: its destination is decided, null where it is outside the network. */
const PlannedRide = z.object({ transfer: TransferId, to: FacilityId.nullable() })
export type PlannedRide = z.infer<typeof PlannedRide>

/** Why a coordinator sent another unit than the one that was recommended. */
export const OverruleReason = z.enum(['closer-in-fact', 'better-suited', 'road-blocked', 'crew-asked', 'other'])
export type OverruleReason = z.infer<typeof OverruleReason>

/** What the crew found: an end without a ride to a hospital. */
export const SceneOutcome = z.enum(['treated-on-scene', 'refused-transport', 'no-patient-found', 'dead-on-scene'])
export type SceneOutcome = z.infer<typeof SceneOutcome>

export const Outcome = z.enum(['handed-over', 'not-an-emergency', 'cancelled', 'joined', ...SceneOutcome.options])
export type Outcome = z.infer<typeof Outcome>

const emergency = EmergencyId

export const AmbulancesEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ambulances.requested'),
    emergency,
    reporter: PatientId,
    priority: Priority,
    complaint: Complaint,
    /** Names of the red flags found ("chest pain"), from our own list, never the sender's words. */
    signs: z.array(z.string()),
    /** The sender's words, kept outside the journal. */
    note: NoteId.nullable(),
    location: Location.nullable(),
    /** As stated; one where nothing was said. */
    patients: z.number().int().optional(),
    /** A live incident of another reporter that it may be one with; a coordinator is asked. */
    maybeSame: z.object({ emergency: EmergencyId, metres: z.number() }).optional(),
    /** One more unit for this incident of several patients. */
    incident: EmergencyId.optional(),
    planned: PlannedRide.optional(),
  }),
  z.object({
    type: z.literal('ambulances.located'),
    emergency,
    location: Location,
    /** As in the request: now that the place is known. */
    maybeSame: z.object({ emergency: EmergencyId, metres: z.number() }).optional(),
  }),
  /** More was said about a live emergency, by its reporter or another one; priority only ever rises. */
  z.object({
    type: z.literal('ambulances.report-joined'),
    emergency,
    priority: Priority,
    complaint: Complaint,
    signs: z.array(z.string()),
    note: NoteId.nullable(),
    patients: z.number().int().optional(),
    /** Another person than the one who reported it first; they hear of it from now on. */
    reporter: PatientId.optional(),
    /** How far apart their places are, where that joined them. */
    metres: z.number().optional(),
  }),
  /** A coordinator says that it is another incident after all. */
  z.object({ type: z.literal('ambulances.kept-apart'), emergency, by: StaffId.nullable() }),
  z.object({ type: z.literal('ambulances.recommended'), emergency, recommendation: Recommendation }),
  z.object({
    type: z.literal('ambulances.unfulfilled'),
    emergency,
    shortfall: Shortfall,
    soonestFree: SoonestFree.nullable().optional(),
    ambulances: z.array(AmbulanceCandidate),
    moreAmbulances,
  }),
  /** While a unit is on its way: another should come. Null takes an earlier proposal back. */
  z.object({
    type: z.literal('ambulances.reassignment-proposed'),
    emergency,
    recommendation: Recommendation.nullable(),
  }),
  /** Units are free, and it is kept waiting all the same. */
  z.object({
    type: z.literal('ambulances.held'),
    emergency,
    held: Held,
    ambulances: z.array(AmbulanceCandidate),
    moreAmbulances,
  }),
  /** The unit on its way is taken off: for another emergency, or because a nearer one comes. `hospital` expected the patient. */
  z.object({
    type: z.literal('ambulances.redirected'),
    emergency,
    ambulance: AmbulanceId,
    hospital: FacilityId.nullable(),
    /** Where the unit goes instead; null: it is free, and stands by at `post` (null: its base). */
    to: EmergencyId.nullable(),
    post: z.string().nullable(),
    /** The unit that comes instead, in the same decision; null: the emergency is open again. */
    successor: AmbulanceId.nullable(),
    /** What the emergency gains, where another unit takes it over for that alone. */
    gain: Recommendation.shape.gain,
  }),
  /** The whole fleet was looked at, all waiting calls at once. */
  z.object({ type: z.literal('ambulances.planned'), lookAgainAt: Instant.nullable() }),
  z.object({ type: z.literal('ambulances.look-again-due') }),
  z.object({
    type: z.literal('ambulances.move-advised'),
    ambulance: AmbulanceId,
    /** Null takes earlier advice back. */
    advice: z.object({ post: z.string(), why: z.enum(['after-job', 'cover']), driveSeconds: z.number() }).nullable(),
  }),
  /** A free unit stands by elsewhere from now on, or on its way there. */
  z.object({
    type: z.literal('ambulances.posted'),
    ambulance: AmbulanceId,
    post: z.string(),
    /** `home`: after a job, to its own base. `after-job`: to another post first. `cover`: a move from post to post. */
    why: z.enum(['home', 'after-job', 'cover']),
    driveSeconds: z.number(),
    /** Null: without asking. */
    by: StaffId.nullable(),
  }),
  /** Nobody decided in time: the next on-call coordinator is told. `to` is null when the rota is exhausted. */
  z.object({ type: z.literal('ambulances.escalated'), emergency, to: StaffId.nullable(), level: z.number().int() }),
  z.object({
    type: z.literal('ambulances.dispatched'),
    emergency,
    ambulance: AmbulanceId,
    class: AmbulanceClass,
    hospital: FacilityId.nullable(),
    bed: BedId.nullable(),
    etaSeconds: z.number().nullable(),
    /** Null: sent by itself because nobody decided in time and the network allows it. */
    approvedBy: StaffId.nullable(),
    /** The recommendation that a coordinator chose against. */
    instead: AmbulanceId.nullable(),
    /** The unit that had the job before and lost it in the same decision or gave it back. */
    after: AmbulanceId.nullable().optional(),
  }),
  /** The plan of a job under way made anew, with every hospital weighed. */
  z.object({
    type: z.literal('ambulances.replanned'),
    emergency,
    because: ReplanReason,
    hospital: FacilityId.nullable(),
    /** The hospital that expected the patient until now. */
    from: FacilityId.nullable(),
    bed: BedId.nullable(),
    /** From now to the scene; null where it is as before, the crew is there already, or no way is known. */
    etaSeconds: z.number().nullable(),
    transportSeconds: z.number().nullable(),
    hospitals: z.array(HospitalCandidate),
  }),
  z.object({
    type: z.literal('ambulances.progressed'),
    emergency,
    ambulance: AmbulanceId,
    status: z.enum(['en_route', 'on_scene', 'transporting', 'at_hospital']),
  }),
  /** The crew said that they take it; setting off says so as well. */
  z.object({ type: z.literal('ambulances.accepted'), emergency, ambulance: AmbulanceId }),
  /**
   * The job was taken from a unit. It is open again; with `to`, another is sent in the same decision.
   * `hospital` expected the patient.
   */
  z.object({
    type: z.literal('ambulances.withdrawn'),
    emergency,
    ambulance: AmbulanceId,
    hospital: FacilityId.nullable(),
    because: z.enum(['no-answer', 'reassigned']),
    to: AmbulanceId.nullable(),
    by: StaffId.nullable(),
  }),
  /** Longer in one phase than such a job should be: the coordinators are told, once a phase. */
  z.object({
    type: z.literal('ambulances.overdue'),
    emergency,
    phase: z.enum(['accepted', 'en_route', 'on_scene', 'transporting', 'at_hospital']),
    limitSeconds: z.number(),
  }),
  /** On its way and close: by its position, or by the clock where that is not known. */
  z.object({ type: z.literal('ambulances.near'), emergency, ambulance: AmbulanceId }),
  /** The receiving hospital has seen the alert. */
  z.object({ type: z.literal('ambulances.acknowledged'), emergency, hospital: FacilityId, by: StaffId.nullable() }),
  /** Nobody there has: somebody on call is to see to it. `to` null: the coordinators. */
  z.object({
    type: z.literal('ambulances.alert-escalated'),
    emergency,
    hospital: FacilityId,
    to: StaffId.nullable(),
    level: z.number().int(),
    /** Asked is the emergency department's own on call. */
    theirs: z.boolean().optional(),
  }),
  /** The patient comes later than the hospital was told. */
  z.object({ type: z.literal('ambulances.expected-moved'), emergency, expectedAt: Instant }),
  /** The family says that no help is needed; until a coordinator agrees, help goes on. */
  z.object({ type: z.literal('ambulances.cancel-asked'), emergency }),
  z.object({ type: z.literal('ambulances.cancel-refused'), emergency, by: StaffId.nullable() }),
  /** Still no place: the family is asked again (1), then somebody is to call them (2). */
  z.object({
    type: z.literal('ambulances.location-asked'),
    emergency,
    level: z.number().int(),
    to: StaffId.nullable(),
  }),
  z.object({
    type: z.literal('ambulances.reason-given'),
    emergency,
    ambulance: AmbulanceId,
    /** What had been recommended. */
    instead: AmbulanceId,
    reason: OverruleReason,
    /** In their own words, kept outside the journal. */
    note: NoteId.nullable(),
    by: StaffId.nullable(),
  }),
  /** Nothing was heard of the crew for a while: asked whether all is well. */
  z.object({ type: z.literal('ambulances.check-in-asked'), emergency, ambulance: AmbulanceId }),
  z.object({ type: z.literal('ambulances.checked-in'), emergency, ambulance: AmbulanceId }),
  /** Still nothing: the coordinators are told, once until the crew is heard of again. */
  z.object({ type: z.literal('ambulances.crew-silent'), emergency, ambulance: AmbulanceId, heardAt: Instant }),
  /** The crew cannot do the job; it is open again. `hospital` expected the patient. */
  z.object({
    type: z.literal('ambulances.declined'),
    emergency,
    ambulance: AmbulanceId,
    hospital: FacilityId.nullable(),
  }),
  z.object({
    type: z.literal('ambulances.closed'),
    emergency,
    /** The unit that becomes free with it. */
    ambulance: AmbulanceId.nullable(),
    outcome: Outcome,
    by: StaffId.nullable(),
  }),
  z.object({ type: z.literal('ambulances.archived'), emergency }),
  z.object({
    type: z.literal('ambulances.availability-set'),
    ambulance: AmbulanceId,
    available: z.boolean(),
    because: OutBecause.optional(),
    /** The crew came on duty; `until` null where it did not say how long. */
    duty: z.object({ since: Instant, until: Instant.nullable() }).optional(),
  }),
  /** A shift began or ended, or a crew has worked as long as it may. */
  z.object({ type: z.literal('ambulances.duty-turned'), ambulance: AmbulanceId, duty: Duty.nullable() }),
  z.object({ type: z.literal('ambulances.fuel-set'), ambulance: AmbulanceId, low: z.boolean() }),
  z.object({ type: z.literal('ambulances.positioned'), ambulance: AmbulanceId, position: LatLon, at: Instant }),
  /** Further from the last position than anybody drives in the time: kept, and believed only when the next agrees. */
  z.object({ type: z.literal('ambulances.position-doubted'), ambulance: AmbulanceId, position: LatLon, at: Instant }),
])
export type AmbulancesEvent = z.infer<typeof AmbulancesEvent>
