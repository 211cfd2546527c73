import { z } from 'zod'
import { LatLon } from '../geo.ts'
import { AmbulanceId, BedId, DeviceId, FacilityId, ResourceId, ServiceCode, StaffId } from '../ids.ts'
import { TARGET_SECONDS } from '../limits.ts'
import { LocalDay } from '../time.ts'
import { TravelModel } from '../travel/model.ts'

/**
 * What a network is made of, without a single personal detail: names and numbers of people stay in the
 * directory. It enters the journal as `network.configured`, so a replay sees the same beds as the day
 * it happened.
 */
export const Unit = z.enum(['ICU', 'HDU', 'WARD', 'ED', 'NICU'])
export type Unit = z.infer<typeof Unit>

export const BedFeature = z.enum(['ventilator', 'isolation', 'dialysis'])
export type BedFeature = z.infer<typeof BedFeature>

export const BedStatus = z.enum(['free', 'occupied', 'cleaning', 'blocked'])
export type BedStatus = z.infer<typeof BedStatus>

export const AmbulanceClass = z.enum(['ALS', 'BLS'])
export type AmbulanceClass = z.infer<typeof AmbulanceClass>

export const Priority = z.enum(['P1', 'P2', 'P3', 'P4'])
export type Priority = z.infer<typeof Priority>

/** What a hospital can treat; an emergency's complaint asks for one of these. */
export const Capability = z.enum(['ED', 'CATH', 'STROKE', 'TRAUMA', 'PAEDIATRIC', 'OBSTETRIC', 'BURNS'])
export type Capability = z.infer<typeof Capability>

/** Minutes since local midnight. */
const MinuteOfDay = z.number().int().min(0).max(1440)

export const OpeningHours = z.object({
  /** 0 Sunday … 6 Saturday. */
  weekday: z.number().int().min(0).max(6),
  from: MinuteOfDay,
  to: MinuteOfDay,
})
export type OpeningHours = z.infer<typeof OpeningHours>

/** Part of a local day, in minutes since midnight; `to` is exclusive. */
const Span = z.object({ from: MinuteOfDay, to: MinuteOfDay })
export type Span = z.infer<typeof Span>

/** Local dates, both included, whose hours are not the usual ones; they go before holidays. */
const ScheduleException = z.object({
  from: LocalDay,
  to: LocalDay,
  /** Open then and at no other time; none: closed. Left out: as usual. */
  open: z.array(Span).optional(),
  /** Taken out of what is open: maintenance. */
  maintenance: z.array(Span).optional(),
})
export type ScheduleException = z.infer<typeof ScheduleException>

/** What something keeps open: each week, on certain dates, and whether on holidays. See `slots/opening.ts`. */
const opening = {
  exceptions: z.array(ScheduleException).optional(),
  /** Works on the holidays of its hospital too. */
  openOnHolidays: z.boolean().optional(),
}

const Words = z.object({ en: z.string().min(1), hi: z.string().min(1) })
/** What is said to patients whole; without a romanised text its readers get the English one. */
const Sentence = Words.extend({ 'hi-Latn': z.string().min(1).optional() })
export type Sentence = z.infer<typeof Sentence>

/** What a surge may change of one unit: limits as the hospital says them. */
export const SurgeSpec = z.object({
  extraBeds: z.number().int().min(1).max(99),
  features: z.array(BedFeature).default([]),
  /** How many patients one nurse looks after then, and usually; told to the ward. */
  patientsPerNurse: z.object({ usual: z.number().positive(), surge: z.number().positive() }).optional(),
})
export type SurgeSpec = z.infer<typeof SurgeSpec>

export const Facility = z.object({
  id: FacilityId,
  name: z.string().min(1),
  /** As people say it: "Lakeview". */
  shortName: z.string().min(1),
  location: LatLon,
  phone: z.string(),
  capabilities: z.array(Capability),
  holidays: z.array(LocalDay).optional(),
  /** Units that can have more beds for a while. */
  surge: z.partialRecord(Unit, SurgeSpec).optional(),
})
export type Facility = z.infer<typeof Facility>

/** Of a ward that takes women or men only. */
export const Sex = z.enum(['female', 'male'])
export type Sex = z.infer<typeof Sex>

export const BedSpec = z.object({
  id: BedId,
  facility: FacilityId,
  unit: Unit,
  features: z.array(BedFeature),
  /** Absent: for anybody. */
  sex: Sex.optional(),
  /** Of a ward for patients who have to be isolated, and for nobody else. */
  isolationOnly: z.boolean().optional(),
  /** Where the bed starts; afterwards the journal knows better. */
  status: BedStatus,
})
export type BedSpec = z.infer<typeof BedSpec>

const ServiceMinutes = z.number().int().min(5).max(480)

const SafetyQuestion = z.object({
  id: z.string().min(1).max(40),
  ask: Sentence,
  /** The answer with which it is not booked. */
  stops: z.enum(['yes', 'no']),
  because: Sentence,
  /** Not asked alone, but told with the question whether to book: what a yes to that means. For what hardly ever stops it. */
  declared: Sentence.optional(),
})

export const Service = z.object({
  code: ServiceCode,
  names: Words,
  /** What else people call it. */
  words: z.array(z.string().min(1)).optional(),
  minutes: ServiceMinutes,
  /** Shown when booked: "no food for 6 hours". The network's own words, never ours. */
  preparation: Sentence.optional(),
  /**
   * How long before it begins somebody must know of it at the least: to fast, for blood results before contrast, or
   * three days for a complex visit. A freed time is offered to nobody later than that.
   */
  noticeMinutes: z.number().int().min(0).max(10_080).optional(),
  /** Whom it can be done for. Asked, since nothing of it is known of a patient. */
  onlyFor: z
    .object({ sex: Sex.optional(), minAge: z.number().int().optional(), maxAge: z.number().int().optional() })
    .optional(),
  /** A creatinine result that is no older must be there: contrast medium. */
  creatinineDays: z.number().int().min(1).max(365).optional(),
  /** What must be known before, in the network's words: implants, allergies, pregnancy. */
  safety: z.array(SafetyQuestion).optional(),
  /** So long before it nothing is eaten. */
  fastingHours: z.number().min(0).max(24).optional(),
  /**
   * One more may be put into a full time where others are not expected to come: so many on one device in one local day, and
   * nobody expected to wait longer than so many minutes for it. Left out: nobody. See `slots/one-more.ts`.
   */
  overbook: z
    .object({ perDay: z.number().int().min(1).max(20), waitMinutes: z.number().int().min(1).max(120) })
    .optional(),
})
export type Service = z.infer<typeof Service>

/** What is done to a device from time to time: `helium`. */
export const MaintenanceId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,31}$/, 'a name like helium')
  .brand<'MaintenanceId'>()
export type MaintenanceId = z.infer<typeof MaintenanceId>

/** Due so many days after it was last done, or once by a day; see `maintenance/`. */
const Maintenance = z.object({
  id: MaintenanceId,
  /** In the network's words: "helium and coil check". */
  name: z.string().min(1).max(60),
  minutes: z.number().int().min(15).max(720),
  everyDays: z.number().int().min(1).max(730).optional(),
  lastDone: LocalDay.optional(),
  dueBy: LocalDay.optional(),
  /** When whoever does it can come; left out: while the device is open. */
  hours: z.array(OpeningHours).optional(),
})
export type Maintenance = z.infer<typeof Maintenance>

export const Device = z.object({
  id: DeviceId,
  facility: FacilityId,
  name: z.string().min(1),
  services: z.array(ServiceCode).min(1),
  hours: z.array(OpeningHours),
  ...opening,
  /** Where a service takes another time here than it usually does. */
  minutes: z.partialRecord(ServiceCode, ServiceMinutes).optional(),
  /** Between two services that differ. */
  changeoverMinutes: z.number().int().min(0).max(240).optional(),
  /** Rooms and people that a service needs here, all of them for as long as it takes. */
  needs: z.partialRecord(ServiceCode, z.array(ResourceId)).optional(),
  /** So many urgent patients a day may be put into times that are full. Left out: nobody. */
  urgentExtra: z.partialRecord(ServiceCode, z.number().int().min(1).max(20)).optional(),
  /** Times that are there for those who should not wait, until so many hours before; then for everybody. See `slots/acute.ts`. */
  keptForAcute: z.object({ hours: z.array(OpeningHours), releaseHours: z.number().int().min(1).max(336) }).optional(),
  maintenance: z.array(Maintenance).optional(),
})
export type Device = z.infer<typeof Device>

/** A room, or people of one kind: `count` bookings can have it at a time. */
export const Resource = z.object({
  id: ResourceId,
  facility: FacilityId,
  kind: z.enum(['room', 'staff']),
  name: z.string().min(1),
  count: z.number().int().min(1),
  /** Left out: always. */
  hours: z.array(OpeningHours).optional(),
  ...opening,
})
export type Resource = z.infer<typeof Resource>

/** A crew's shift on every day; `to` not after `from` runs over midnight. */
export const Shift = z.object({ from: MinuteOfDay, to: MinuteOfDay })
export type Shift = z.infer<typeof Shift>

const AmbulanceSpec = z.object({
  id: AmbulanceId,
  class: AmbulanceClass,
  base: z.object({ name: z.string(), location: LatLon }),
  /** Absent: always, unless its crew says otherwise. */
  shifts: z.array(Shift).optional(),
})

export const StaffRole = z.enum(['staff', 'coordinator', 'admin'])
export type StaffRole = z.infer<typeof StaffRole>

const StaffSpec = z.object({ id: StaffId, role: StaffRole, facility: FacilityId })

/** What somebody is on call for: `cardiology`. The well-known ones are in `rota/duties.ts`, a network may name its own. */
export const Duty = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,31}$/, 'a role like cath-lab')
  .brand<'Duty'>()
export type Duty = z.infer<typeof Duty>

/** A role of this network's own, or other words for a well-known one. */
export const DutySpec = z.object({ duty: Duty, name: z.string().min(1), words: z.array(z.string().min(1)) })
export type DutySpec = z.infer<typeof DutySpec>

/** One line of the on-call rota, every week; `from` after `to` runs over midnight. Order is the order of calling. */
export const OnCall = z.object({
  duty: Duty,
  staff: StaffId,
  /** Absent: for the whole network. */
  facility: FacilityId.optional(),
  /** On which days it begins, 0 Sunday … 6 Saturday; absent: every day. */
  weekdays: z.array(z.number().int().min(0).max(6)).optional(),
  from: MinuteOfDay,
  to: MinuteOfDay,
})
export type OnCall = z.infer<typeof OnCall>

/** Who is told of an item: whoever is on call there, or a team in its channel. */
export const Recipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on-call'), duty: Duty }),
  z.object({ kind: z.literal('ward'), unit: Unit }),
  z.object({ kind: z.literal('ed') }),
  z.object({ kind: z.literal('housekeeping') }),
])
export type Recipient = z.infer<typeof Recipient>

const ChecklistItem = z
  .object({
    /** On a button with a tick, so 18 characters at most. */
    id: z.string().regex(/^[a-z][a-z0-9-]{1,17}$/, 'a name like ct-free'),
    text: z.string().min(1).max(120),
    tell: Recipient,
    /**
     * Counted from when the need is known, or from when the patient is expected, the first of a list; before it where
     * negative.
     */
    when: z.object({ from: z.enum(['trigger', 'expected']), minutes: z.number().int().min(-2_880).max(1_440) }),
    acknowledge: z.boolean(),
    /** Who is told when nobody has acknowledged. */
    escalate: z.object({ duty: Duty, afterMinutes: z.number().int().min(1).max(240) }).optional(),
    /** Of a list: only where somebody comes for one of these; left out: whenever anybody comes. */
    services: z.array(ServiceCode).min(1).optional(),
  })
  .refine(({ acknowledge, escalate }) => acknowledge || !escalate, 'only what is acknowledged can escalate')

/** What must be ready, as data: logistics in the network's own words, never advice on treatment. */
export const Checklist = z
  .object({
    id: z.string().regex(/^[a-z][a-z0-9-]{1,31}$/, 'a name like cath-lab'),
    name: z.string().min(1),
    for: z.discriminatedUnion('trigger', [
      /** A P1 or P2 on its way to a hospital because of this. */
      z.object({ trigger: z.literal('emergency'), capability: Capability }),
      /** A bed of this unit is reserved for somebody. */
      z.object({ trigger: z.literal('encounter'), unit: Unit }),
      /** Appointments of these services on one device in one shift: its list. Shifts begin at these minutes of the day. */
      z.object({
        trigger: z.literal('list'),
        services: z.array(ServiceCode).min(1),
        shifts: z.array(MinuteOfDay.max(1439)).min(1).max(6).optional(),
      }),
    ]),
    items: z
      .array(ChecklistItem)
      .min(1)
      .max(10)
      .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'an item is there twice'),
  })
  .refine(
    ({ for: of, items }) => of.trigger !== 'list' || items.every(({ when }) => when.from === 'expected'),
    'the items of a list count from “expected”',
  )
  .refine(
    ({ for: of, items }) =>
      items.every(({ services = [] }) => services.every((each) => of.trigger === 'list' && of.services.includes(each))),
    'an item can only name services of its list',
  )
export type Checklist = z.infer<typeof Checklist>

/** A landmark or neighbourhood people name instead of an address. */
export const Place = z.object({ name: z.string().min(1), aliases: z.array(z.string()), location: LatLon })
export type Place = z.infer<typeof Place>

/** A hospital that is not of the network. What is free there is not known; they are asked on the phone. */
const OutsideHospital = z.object({
  name: z.string().min(1).max(120),
  /** As people say it. */
  aliases: z.array(z.string()),
  location: LatLon,
  units: z.array(Unit),
  phone: z.string().min(3).max(32),
  /** What whoever calls should know: "ask for the bed desk". */
  note: z.string().min(1).max(300).optional(),
})
export type OutsideHospital = z.infer<typeof OutsideHospital>

/** A named point where units stand by or calls are counted. */
const Spot = z.object({ name: z.string().min(1), location: LatLon })

const TargetSeconds = z.object({ P1: z.number(), P2: z.number(), P3: z.number(), P4: z.number() })

export const Topology = z.object({
  name: z.string().min(1),
  utcOffsetMinutes: z.number().int().min(-720).max(840),
  /** Priorities that go out by themselves when nobody decided in time. */
  autoDispatch: z.array(Priority),
  /** Idle units are moved to where they are missed without asking a coordinator. */
  autoMove: z.boolean().default(false),
  /** Families get a page that shows where their ambulance is. */
  familyLiveLink: z.boolean().optional(),
  /** From call to arrival; later is late. */
  targetSeconds: TargetSeconds.default(TARGET_SECONDS),
  /** Public emergency numbers, in the order to be named. */
  emergencyNumbers: z.array(z.string().regex(/^\d{3,4}$/)).min(1),
  /** A free line for people in despair, day and night; nothing is said of one where it is left out. */
  crisisLine: z
    .string()
    .regex(/^\d{4,11}$/)
    .optional(),
  facilities: z.array(Facility),
  outside: z.array(OutsideHospital).optional(),
  beds: z.array(BedSpec),
  services: z.array(Service),
  devices: z.array(Device),
  resources: z.array(Resource).optional(),
  ambulances: z.array(AmbulanceSpec),
  staff: z.array(StaffSpec),
  onCall: z.array(OnCall),
  duties: z.array(DutySpec).optional(),
  /** In place of our own of the same id, or more. */
  checklists: z.array(Checklist).optional(),
  places: z.array(Place),
  /** Where calls are counted and expected. Without any, the nearest suitable unit goes and nobody is moved. */
  zones: z.array(Spot).default([]),
  /** Where units may stand by, besides the bases of the ambulances. */
  standby: z.array(Spot).default([]),
  /** How long its roads take; the model's own figures where it is left out. */
  travel: TravelModel.optional(),
})
export type Topology = z.infer<typeof Topology>
