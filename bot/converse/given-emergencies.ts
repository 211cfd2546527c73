import type { Complaint, Location, Recommendation } from '../../orchestrator/ambulances/events.ts'
import { AmbulanceId, EmergencyId, type PatientId } from '../../orchestrator/ids.ts'
import type { Priority } from '../../orchestrator/network/topology.ts'
import { BadLine, type Given } from './line.ts'
import type { Seed } from './seed.ts'
import type { World } from './world.ts'

const ETA_SECONDS = 480
const TRANSPORT_SECONDS = 900
const BEHIND_SECONDS = 120

/** The emergencies the line names, the units that are out, and the job a crew is on. */
export function seedEmergencies(
  seed: Seed,
  given: Given,
  world: World,
  reporter: PatientId,
  somebody: PatientId,
): void {
  for (const { id, priority, proposed, by, place: said, ...rest } of given.emergencies ?? []) {
    const place = locationOf(world, said, proposed != null)
    request(seed, { id, priority, reporter: by === 'other' ? somebody : reporter, place, ...rest })
    if (proposed != null) propose(seed, world, EmergencyId.parse(id), AmbulanceId.parse(proposed))
  }
  if (given.ambulance) seedCrew(seed, given, world, somebody)
  for (const { id, status } of given.ambulances ?? []) {
    if (id !== given.ambulance) seedUnit(seed, world, AmbulanceId.parse(id), status, somebody)
  }
}

function seedCrew(seed: Seed, { ambulance, job, status }: Given, world: World, somebody: PatientId): void {
  const unit = AmbulanceId.parse(ambulance)
  if (job == null) {
    seedUnit(seed, world, unit, status ?? 'available', somebody)
    return
  }
  const emergency = EmergencyId.parse(job)
  if (!seed.state.ambulances.emergencies.has(emergency)) {
    request(seed, { id: job, priority: 'P2', reporter: somebody, place: locationOf(world, undefined, true) })
  }
  send(seed, world, emergency, unit, status ?? 'dispatched')
}

/** A unit that is out has a job, as everywhere. */
function seedUnit(seed: Seed, world: World, unit: AmbulanceId, status: string, somebody: PatientId): void {
  if (IDLE.has(status)) return
  if (OFF.has(status)) {
    seed.add({ type: 'ambulances.availability-set', ambulance: unit, available: false })
    return
  }
  const id = `E-${unit}`
  request(seed, { id, priority: 'P3', reporter: somebody, place: locationOf(world, undefined, true) })
  send(seed, world, EmergencyId.parse(id), unit, status)
}

const IDLE: ReadonlySet<string> = new Set(['available', 'free', 'idle'])
const OFF: ReadonlySet<string> = new Set(['unavailable', 'off', 'off_duty', 'down'])
const STEPS = ['en_route', 'on_scene', 'transporting', 'at_hospital'] as const

interface Reported {
  readonly id: string
  readonly priority: Priority
  readonly reporter: PatientId
  readonly place: Location | null
  readonly complaint?: Complaint
  readonly patients?: number | undefined
}

const PIN = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/

/** Where it is said to be; the first place of the list where it is known and not said. @throws {BadLine} */
function locationOf({ topology }: World, said: string | undefined, known: boolean): Location | null {
  const pin = said === undefined ? null : PIN.exec(said)
  if (pin) return { point: { lat: Number(pin[1]), lon: Number(pin[2]) }, source: 'pin', place: null }
  const place = said === undefined ? topology.places[0] : topology.places.find(({ name }) => name === said)
  if (said !== undefined && !place) throw new BadLine(`no place is called ${said}`)
  return place && (known || said !== undefined) ? { point: place.location, source: 'place', place: place.name } : null
}

function request(seed: Seed, { id, priority, reporter, place, complaint = 'unspecified', patients }: Reported): void {
  seed.add(
    {
      type: 'ambulances.requested',
      emergency: EmergencyId.parse(id),
      reporter,
      priority,
      complaint,
      signs: [],
      note: null,
      location: place,
      ...(patients === undefined ? {} : { patients }),
    },
    { role: 'patient', patient: reporter },
  )
}

/** @throws {BadLine} for a unit that is not in the fleet. */
function propose(seed: Seed, { topology }: World, emergency: EmergencyId, ambulance: AmbulanceId): void {
  const unit = unitOf(seed, ambulance)
  const hospital = topology.facilities.find(({ capabilities }) => capabilities.includes('ED'))?.id ?? null
  const recommendation: Recommendation = {
    ambulance,
    class: unit.class,
    classNeeded: unit.class,
    etaSeconds: ETA_SECONDS,
    why: 'nearest-suitable',
    hospital,
    bed: null,
    transportSeconds: TRANSPORT_SECONDS,
    ambulances: weighed(seed, ambulance),
    hospitals: hospital ? [{ facility: hospital, travelSeconds: TRANSPORT_SECONDS, capable: true, bed: null }] : [],
  }
  seed.add({ type: 'ambulances.recommended', emergency, recommendation })
}

/** The proposed unit first, every other free one some minutes behind. */
function weighed(seed: Seed, proposed: AmbulanceId): Recommendation['ambulances'] {
  const free = [...seed.state.ambulances.ambulances.values()].filter(({ available, job }) => available && job === null)
  const others = free.filter(({ id }) => id !== proposed)
  return [...free.filter(({ id }) => id === proposed), ...others].map((unit, n) => ({
    ambulance: unit.id,
    class: unit.class,
    etaSeconds: ETA_SECONDS + n * BEHIND_SECONDS,
    positionFresh: false,
    excluded: null,
  }))
}

function send(seed: Seed, { topology }: World, emergency: EmergencyId, ambulance: AmbulanceId, status: string): void {
  const unit = unitOf(seed, ambulance)
  const hospital = topology.facilities.find(({ capabilities }) => capabilities.includes('ED'))?.id ?? null
  seed.add({
    type: 'ambulances.dispatched',
    emergency,
    ambulance,
    class: unit.class,
    hospital,
    bed: null,
    etaSeconds: ETA_SECONDS,
    approvedBy: null,
    instead: null,
  })
  const reached = STEPS.findIndex((step) => status.startsWith(step))
  for (const step of STEPS.slice(0, reached + 1)) {
    seed.add({ type: 'ambulances.progressed', emergency, ambulance, status: step }, { role: 'crew', ambulance })
  }
}

function unitOf(seed: Seed, ambulance: AmbulanceId) {
  const unit = seed.state.ambulances.ambulances.get(ambulance)
  if (!unit) throw new BadLine(`no ambulance is called ${ambulance}`)
  return unit
}
