import { isReady } from '../../orchestrator/ambulances/duty.ts'
import type { Ambulance, Emergency } from '../../orchestrator/ambulances/state.ts'
import type { Bed } from '../../orchestrator/beds/state.ts'
import { blocksOn } from '../../orchestrator/blocks/state.ts'
import type { LatLon } from '../../orchestrator/geo.ts'
import { POSITION_FRESH_MINUTES, POSITION_MARK_MINUTES } from '../../orchestrator/limits.ts'
import { lookupsOf, topologyOf } from '../../orchestrator/network/state.ts'
import { type Device, Unit } from '../../orchestrator/network/topology.ts'
import { openingOf } from '../../orchestrator/slots/offering.ts'
import { appointmentsOn } from '../../orchestrator/slots/overlap.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import {
  addDays,
  fromLocal,
  type Instant,
  instant,
  type LocalDay,
  localTime,
  MINUTE_MS,
  plusMinutes,
  plusSeconds,
  weekdayOf,
} from '../../orchestrator/time.ts'
import type { AmbulanceOnBoard, BedGroup, BedLook, Board, EmergencyOnBoard, Schedule, Span } from './wire.ts'

/**
 * The network at a glance, for the wall display. Pure: the same state and moment give the same board.
 * @throws {Error} `network.not-configured`
 */
export function boardOf(state: NetworkState, now: Instant): Board {
  const topology = topologyOf(state.network)
  const today = localTime(now, topology.utcOffsetMinutes).day
  const schedulesOn = (day: LocalDay) => topology.devices.map((device) => scheduleOf(device, state, day))
  return {
    at: now,
    facilities: topology.facilities.map(({ id, name, shortName, location }) => ({ id, name, shortName, location })),
    beds: bedGroups(state),
    ambulances: [...state.ambulances.ambulances.values()]
      .map((ambulance) => ambulanceOnBoard(ambulance, state, now))
      .sort(byId),
    emergencies: [...state.ambulances.emergencies.values()].flatMap(emergencyOnBoard).sort(byId),
    schedules: { today: schedulesOn(today), tomorrow: schedulesOn(addDays(today, 1)) },
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id.localeCompare(b.id, 'en', { numeric: true })

/** Every facility's units in the order of the network file, each with its beds in order. */
function bedGroups(state: NetworkState): BedGroup[] {
  const beds = [...state.beds.beds.values()].sort(byId)
  return topologyOf(state.network).facilities.flatMap(({ id: facility }) =>
    Unit.options.flatMap((unit) => {
      const inUnit = beds.filter((bed) => bed.facility === facility && bed.unit === unit)
      if (inUnit.length === 0) return []
      return [
        { facility, unit, beds: inUnit.map((bed) => ({ id: bed.id, look: lookOf(bed), features: bed.features })) },
      ]
    }),
  )
}

const lookOf = ({ status, hold }: Bed): BedLook => (status === 'free' && hold !== null ? 'held' : status)

function emergencyOnBoard({ id, priority, phase, location }: Emergency): EmergencyOnBoard[] {
  return phase === 'closed' ? [] : [{ id, priority, phase, point: location?.point ?? null }]
}

function ambulanceOnBoard(ambulance: Ambulance, state: NetworkState, now: Instant): AmbulanceOnBoard {
  const { id, class: ambulanceClass, position, base } = ambulance
  const fresh = position && plusMinutes(position.at, POSITION_FRESH_MINUTES) >= now ? position.point : null
  const idle = {
    id,
    class: ambulanceClass,
    look: isReady(ambulance) ? 'available' : 'unavailable',
    job: null,
    point: fresh ?? base.location,
    staleMinutes: staleMinutes(ambulance, now),
    route: null,
    leg: null,
  } as const
  const job = ambulance.job === null ? undefined : state.ambulances.emergencies.get(ambulance.job)
  if (!job || job.phase === 'open' || job.phase === 'closed') return idle
  return { ...idle, look: job.phase, job: job.id, ...whereabouts(job, job.phase, idle.point, fresh, state) }
}

function staleMinutes({ position }: Ambulance, now: Instant): number | null {
  if (!position || plusMinutes(position.at, POSITION_MARK_MINUTES) >= now) return null
  return Math.floor((now - position.at) / MINUTE_MS)
}

/** Where a unit on a job is: what it last said, or what the step of the job tells. */
function whereabouts(
  job: Emergency,
  phase: Exclude<AmbulanceOnBoard['look'], 'available' | 'unavailable'>,
  start: LatLon,
  fresh: LatLon | null,
  state: NetworkState,
): Pick<AmbulanceOnBoard, 'point' | 'route' | 'leg'> {
  const scene = job.location?.point ?? null
  const hospitalId = job.dispatch?.hospital ?? null
  const hospital = hospitalId === null ? null : (lookupsOf(state.network).facilities.get(hospitalId)?.location ?? null)
  switch (phase) {
    case 'dispatched':
    case 'accepted':
    case 'en_route': {
      const eta = job.dispatch?.etaSeconds ?? null
      const leg =
        job.dispatch && eta !== null && !fresh && scene
          ? { leftAt: job.dispatch.etaFrom, arriveAt: plusSeconds(job.dispatch.etaFrom, eta) }
          : null
      return { point: start, route: scene && { from: start, to: scene }, leg }
    }
    case 'on_scene':
      return { point: fresh ?? scene ?? start, route: null, leg: null }
    case 'transporting': {
      const from = fresh ?? scene
      if (!from || !hospital) return { point: from ?? start, route: null, leg: null }
      return { point: fresh ?? middle(from, hospital), route: { from, to: hospital }, leg: null }
    }
    case 'at_hospital':
      return { point: fresh ?? hospital ?? start, route: null, leg: null }
    default:
      return phase satisfies never
  }
}

const middle = (a: LatLon, b: LatLon): LatLon => ({ lat: (a.lat + b.lat) / 2, lon: (a.lon + b.lon) / 2 })

function scheduleOf(device: Device, state: NetworkState, date: LocalDay): Schedule {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const { services } = lookupsOf(state.network)
  const at = (minute: number): Instant => fromLocal(date, minute, utcOffsetMinutes)
  const day = { start: at(0), end: at(24 * 60) }
  const spans = openingOf(state.network, device.id)?.on(date, weekdayOf(date)) ?? []
  const open = spans.map(({ from, to }) => ({ start: at(from), end: at(to) }))
  const booked = appointmentsOn(state.slots, device.id, day).map(({ slot }) => ({
    start: slot.start,
    end: slot.end,
    service: services.get(slot.service)?.names.en ?? slot.service,
  }))
  const shut = shutOn(device, state, day)
  const free = gaps(open, [...booked, ...shut].sort(byStart))
  return { device: device.id, name: device.name, facility: device.facility, open, booked, shut, free }
}

const byStart = (a: Span, b: Span): number => a.start - b.start

/** Outages and blocks, as far as they lie in the day. */
function shutOn({ id }: Device, { devices, blocks }: NetworkState, day: Span): Span[] {
  const outage = devices.outages.get(id)
  const spans = [...(outage ? [outage] : []), ...blocksOn(blocks, id, day)]
  return spans
    .map(({ from, until }) => ({
      start: instant(Math.max(from, day.start)),
      end: instant(Math.min(until, day.end)),
    }))
    .filter(({ start, end }) => start < end)
    .sort(byStart)
}

/** What is left of `open` once `taken` is cut out; both sorted by start, `taken` may overlap itself. */
function gaps(open: readonly Span[], taken: readonly Span[]): Span[] {
  return open.flatMap(({ start, end }) => {
    const left: Span[] = []
    let from = start
    for (const span of taken) {
      if (span.end <= from || span.start >= end) continue
      if (span.start > from) left.push({ start: from, end: span.start })
      from = span.end
    }
    if (from < end) left.push({ start: from, end })
    return left
  })
}
