import { z } from 'zod'
import type { LatLon } from '../orchestrator/geo.ts'
import { AmbulanceId, DeviceId, FacilityId, NetworkId, ResourceId, ServiceCode, StaffId } from '../orchestrator/ids.ts'
import {
  AmbulanceClass,
  BedFeature,
  BedStatus,
  Capability,
  Checklist,
  Duty,
  Priority,
  Sex,
  StaffRole,
  Unit,
} from '../orchestrator/network/topology.ts'
import { COORDINATOR } from '../orchestrator/rota/duties.ts'
import { BENGALURU_ROADS, type TravelMatrix } from '../orchestrator/travel/model.ts'
import { checklistFaults, rotaFaults } from './network-rota.ts'
import { acuteFaults, hoursFaults, lengthFaults, overbookFaults, servingFaults } from './schedule-faults.ts'
import {
  asksFirst,
  Clock,
  FileResource,
  Holidays,
  Hours,
  keepsOpen,
  Sentence,
  servesAs,
  weekdaysOf,
} from './schedule-file.ts'
import { readTravelMatrix } from './travel-matrix.ts'
import { type Fault, listed, readYaml } from './yaml-file.ts'

/**
 * The one file a hospital network writes: facilities, beds, devices, ambulances, people, rota, places.
 * `deploy/networks/bengaluru-demo.yaml` is the example to copy.
 */
const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'a phone number like +918012345678')
const Point = z
  .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
  .transform(([lat, lon]) => ({ lat, lon }))
const Spot = z.strictObject({ name: z.string().min(1), location: Point })
const Words = z.strictObject({ en: z.string().min(1), hi: z.string().min(1) })
const ShiftSpan = z
  .string()
  .regex(/^\d\d:\d\d-\d\d:\d\d$/, 'a shift like 20:00-08:00')
  .transform((text) => text.split('-'))
  .pipe(z.tuple([Clock, Clock]))
  .transform(([from, to]) => ({ from, to }))

/** Days on which a shift begins: `mon-fri`, or `mon,wed,sat`. */
const Days = z
  .string()
  .regex(/^(sun|mon|tue|wed|thu|fri|sat)([-,](sun|mon|tue|wed|thu|fri|sat))*$/, 'days like mon-fri or mon,wed,sat')
  .transform((text) => [...new Set(text.split(',').flatMap(weekdaysOf))].sort())

const Shift = z.strictObject({
  staff: StaffId,
  /** Left out: for the whole network. */
  facility: FacilityId.optional(),
  /** Left out: every day. */
  days: Days.optional(),
  from: Clock,
  to: Clock,
})

const BedGroup = z.strictObject({
  numbers: z.string().regex(/^\d{1,3}(-\d{1,3})?$/, 'a number like 3 or a range like 1-8'),
  features: z.array(BedFeature).default([]),
  /** A ward for women or for men; left out: for anybody. */
  sex: Sex.optional(),
  /** A ward for patients who have to be isolated, and for nobody else; each of its beds is an isolation bed. */
  isolationOnly: z.boolean().optional(),
  status: BedStatus.default('free'),
})

const SurgeLimits = z.strictObject({
  extraBeds: z.number().int().min(1).max(99),
  features: z.array(BedFeature).default([]),
  patientsPerNurse: z.strictObject({ usual: z.number().positive(), surge: z.number().positive() }).optional(),
})

/** A hospital outside the network, for when nothing is free inside. */
const Outside = z.strictObject({
  name: z.string().min(1).max(120),
  aliases: z.array(z.string().min(1)).default([]),
  location: Point,
  units: z.array(Unit).min(1),
  phone: z.string().min(3).max(32),
  /** What whoever calls should know: "ask for the bed desk". */
  note: z.string().min(1).max(300).optional(),
})

const Travel = z.strictObject({
  detourFactor: z.number().min(1).max(4).default(BENGALURU_ROADS.detourFactor),
  /** Kilometres an hour for each hour of the day, from midnight. */
  roadKmh: z.array(z.number().min(1).max(200)).length(24).default(BENGALURU_ROADS.roadKmh),
  lightsSpeedFactor: z.number().min(1).max(3).default(BENGALURU_ROADS.lightsSpeedFactor),
  /** A CSV file beside this one: seconds between places or facilities with no traffic. */
  matrix: z.string().min(1).optional(),
})

const NetworkFile = z.strictObject({
  network: z.strictObject({
    id: NetworkId,
    name: z.string().min(1),
    utcOffsetMinutes: z.number().int().min(-720).max(840),
    autoDispatch: z.array(Priority),
    autoMove: z.boolean().default(false),
    familyLiveLink: z.boolean().optional(),
    emergencyNumbers: z.array(z.string().regex(/^\d{3,4}$/, 'a number like 112')).min(1),
    crisisLine: z
      .string()
      .regex(/^\d{4,11}$/, 'a number like 14416')
      .optional(),
  }),
  slack: z.strictObject({ team: z.string().optional(), coordinators: z.string().min(1) }).optional(),
  services: z.record(
    ServiceCode,
    Words.extend({
      minutes: z.number().int().min(5).max(480),
      /** What else people call it, in any language. */
      words: z.array(z.string().min(1)).optional(),
      preparation: Sentence.optional(),
      noticeMinutes: z.number().int().min(0).max(10_080).optional(),
      fastingHours: z.number().min(0).max(24).optional(),
      ...asksFirst,
      /** One more into a full time where others are not expected to come, see `orchestrator/slots/one-more.ts`. */
      overbook: z
        .strictObject({ perDay: z.number().int().min(1).max(20), waitMinutes: z.number().int().min(1).max(120) })
        .optional(),
    }),
  ),
  facilities: z.record(
    FacilityId,
    z.strictObject({
      name: z.string().min(1),
      shortName: z.string().min(1),
      location: Point,
      phone: z.string().min(3),
      capabilities: z.array(Capability),
      edSlack: z.string().optional(),
      /** Where a unit's own channel is left out, its news goes to the emergency department's, else to the coordinators. */
      wardSlack: z.partialRecord(Unit, z.string().min(1)).optional(),
      housekeepingSlack: z.string().min(1).optional(),
      beds: z.partialRecord(Unit, z.array(BedGroup)),
      /** How many beds a unit can have more for a while, what they have, and how many patients a nurse looks after then. */
      surge: z.partialRecord(Unit, SurgeLimits).optional(),
      /** Closed on these dates, but for what is open on holidays. */
      holidays: Holidays.optional(),
      /** Rooms and teams that devices need. */
      resources: z.record(ResourceId, FileResource).default({}),
      devices: z.record(
        DeviceId,
        z.strictObject({
          name: z.string().min(1),
          services: z.array(ServiceCode).min(1),
          hours: Hours,
          ...keepsOpen,
          ...servesAs,
        }),
      ),
    }),
  ),
  outside: z.array(Outside).optional(),
  ambulances: z.record(
    AmbulanceId,
    z.strictObject({
      class: AmbulanceClass,
      base: z.strictObject({ name: z.string().min(1), location: Point }),
      phone: Phone,
      /** Daily; may run over midnight. Absent: always, unless its crew says otherwise. */
      shifts: z.array(ShiftSpan).min(1).optional(),
    }),
  ),
  staff: z.record(
    StaffId,
    z.strictObject({
      name: z.string().min(1),
      role: StaffRole,
      facility: FacilityId,
      slack: z.string().optional(),
      phone: Phone.optional(),
    }),
  ),
  /** Roles of its own for the rota, or its own words for those that are known anyway, see `rota/duties.ts`. */
  roles: z
    .record(Duty, z.strictObject({ name: z.string().min(1), words: z.array(z.string().min(1)).default([]) }))
    .default({}),
  /** Who is on call, by role; the first line that fits is called first. */
  onCall: z
    .record(Duty, z.array(Shift).min(1))
    .refine((rota) => Object.hasOwn(rota, COORDINATOR), 'somebody must be on call as coordinator'),
  /** In place of our own of the same id, or more, see `orchestrator/alerts/checklists.ts`. */
  checklists: z.array(Checklist).optional(),
  places: z.array(
    z.strictObject({ name: z.string().min(1), aliases: z.array(z.string()).default([]), location: Point }),
  ),
  /** How long roads take, where the figures for Bengaluru do not fit. */
  travel: Travel.optional(),
  /** Its approved documents: a file beside this one, see `knowledge/documents.ts`. */
  documents: z.string().min(1).optional(),
  /** Where calls are counted and expected; the places where it is left out. */
  zones: z.array(Spot).optional(),
  /** Where ambulances may stand by, besides their bases. */
  standby: z.array(Spot).default([]),
  /** Phones the simulator offers to write from. */
  simulatedPatients: z.array(z.strictObject({ phone: Phone, label: z.string().min(1) })).default([]),
})
export type NetworkFile = z.infer<typeof NetworkFile> & { readonly travelMatrix?: TravelMatrix }

class NetworkFileError extends Error {
  readonly code = 'network-file.invalid'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`the network file has ${faults.length} fault(s):\n${listed(faults)}`)
    this.faults = faults
  }
}

/**
 * @param beside reads a file that this one names
 * @throws {NetworkFileError} with every fault at once.
 */
export function parseNetworkFile(text: string, beside: (name: string) => string = nothingBeside): NetworkFile {
  const read = readYaml(text, NetworkFile)
  if (!read.ok) throw new NetworkFileError(read.faults)
  const { matrix, faults: matrixFaults } = matrixOf(read.data, beside)
  const faults = [...crossFaults(read.data), ...matrixFaults]
  if (faults.length > 0) throw new NetworkFileError(faults)
  return matrix ? { ...read.data, travelMatrix: matrix } : read.data
}

function nothingBeside(name: string): never {
  throw new Error(`network-file.alone: ${name} was not given`)
}

function matrixOf(
  { travel, places, facilities }: z.infer<typeof NetworkFile>,
  beside: (name: string) => string,
): { readonly matrix?: TravelMatrix; readonly faults: readonly Fault[] } {
  if (travel?.matrix === undefined) return { faults: [] }
  const points = new Map<string, LatLon>(places.map(({ name, location }) => [name, location]))
  for (const [id, { location }] of Object.entries(facilities)) points.set(id, location)
  let text: string
  try {
    text = beside(travel.matrix)
  } catch {
    return { faults: [{ path: 'travel.matrix', message: `${travel.matrix} cannot be read` }] }
  }
  const { matrix, faults } = readTravelMatrix(text, points)
  return { matrix, faults: faults.map(({ line, message }) => ({ path: `${travel.matrix} line ${line}`, message })) }
}

/** What the schema cannot see: names that nothing answers to, and things named twice. */
function crossFaults(file: NetworkFile): Fault[] {
  const register = new Register()
  for (const [id, facility] of Object.entries(file.facilities)) {
    registerBeds(register, id, facility.beds)
    for (const [resource, hours] of Object.entries(facility.resources)) {
      const path = `facilities.${id}.resources.${resource}`
      register.once(resource, path)
      register.faults.push(...hoursFaults(hours, path))
    }
    for (const [device, spec] of Object.entries(facility.devices)) {
      const path = `facilities.${id}.devices.${device}`
      const { services } = spec
      register.faults.push(...hoursFaults(spec, path), ...servingFaults(spec, facility.resources, path))
      register.faults.push(...lengthFaults(spec, file.services, path), ...acuteFaults(spec, path))
      register.once(device, path)
      for (const [n, service] of services.entries()) {
        register.known(file.services, service, `${path}.services.${n}`, 'service')
      }
    }
  }
  register.faults.push(...overbookFaults(file.services))
  for (const code of unoffered(file)) register.fault(`services.${code}`, 'no device does this')
  for (const [id, { facility, slack, phone }] of Object.entries(file.staff)) {
    register.known(file.facilities, facility, `staff.${id}.facility`, 'facility')
    if (slack) register.once(slack, `staff.${id}.slack`)
    if (phone) register.once(phone, `staff.${id}.phone`)
  }
  for (const [n, { name }] of (file.outside ?? []).entries()) register.once(name, `outside.${n}.name`)
  for (const [id, { phone }] of Object.entries(file.ambulances)) register.once(phone, `ambulances.${id}.phone`)
  return [...register.faults, ...rotaFaults(file), ...checklistFaults(file)]
}

/** What patients could ask for and nobody does. */
function unoffered({ services, facilities }: z.infer<typeof NetworkFile>): string[] {
  const done = new Set(
    Object.values(facilities).flatMap(({ devices }) => Object.values(devices).flatMap((each) => each.services)),
  )
  return Object.keys(services).filter((code) => ![...done].some((each) => each === code))
}

function registerBeds(register: Register, facility: string, beds: NetworkFile['facilities'][FacilityId]['beds']): void {
  for (const [unit, groups] of Object.entries(beds)) {
    for (const [n, group] of groups.entries()) {
      const path = `facilities.${facility}.beds.${unit}.${n}`
      const numbers = bedNumbers(group.numbers)
      if (numbers.length === 0) register.fault(path, `${group.numbers} is no range of beds`)
      for (const number of numbers) register.once(`${facility}-${unit}-${number}`, path)
    }
  }
}

/** Collects faults while names are met. */
class Register {
  readonly faults: Fault[] = []
  readonly #seen = new Map<string, string>()

  fault(path: string, message: string): void {
    this.faults.push({ path, message })
  }

  known(ids: object, id: string, path: string, what: string): void {
    if (!Object.hasOwn(ids, id)) this.fault(path, `no ${what} is called ${id}`)
  }

  once(id: string, path: string): void {
    const first = this.#seen.get(id)
    if (first) this.fault(path, `${id} stands already at ${first}`)
    else this.#seen.set(id, path)
  }
}

/** `1-8` as its numbers; empty for a range that ends before it starts. */
export function bedNumbers(range: string): number[] {
  const [from = 0, to = from] = range.split('-').map(Number)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n)
}
