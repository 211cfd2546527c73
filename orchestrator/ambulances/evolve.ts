import type { Recorded } from '../decision.ts'
import type { AmbulanceId } from '../ids.ts'
import type { Topology } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { DAY_MS, type Instant } from '../time.ts'
import { dutyAt } from './duty.ts'
import type { EventOf } from './emergency-parts.ts'
import { evolveEmergency } from './evolve-emergency.ts'
import { evolvePlan } from './evolve-plan.ts'
import { evolveTold } from './evolve-told.ts'
import type { Ambulance } from './state.ts'

/** Units: which there are, what they do, where they stand. What a job means for its emergency is told beside it. */
export function evolveAmbulances(state: NetworkState, recorded: Recorded): void {
  evolvePlan(state, recorded)
  evolveEmergency(state, recorded)
  evolveTold(state, recorded)
  const { event, at } = recorded
  switch (event.type) {
    case 'network.configured':
      fleet(state, event.topology, at)
      break
    case 'ambulances.dispatched':
      change(state, event.ambulance, () => ({ job: event.emergency, released: false, advice: null }))
      break
    case 'ambulances.redirected':
      change(state, event.ambulance, (unit) =>
        event.to === null
          ? { job: null, redirects: 0, post: event.post }
          : { job: null, redirects: unit.redirects + 1 },
      )
      break
    case 'ambulances.move-advised':
      change(state, event.ambulance, () => ({ advice: event.advice, released: false }))
      break
    case 'ambulances.posted':
      change(state, event.ambulance, (unit) => posted(unit, event, at))
      break
    case 'ambulances.declined':
    case 'ambulances.withdrawn':
      free(state, event.ambulance)
      break
    case 'ambulances.closed':
      if (event.ambulance !== null) free(state, event.ambulance)
      break
    case 'ambulances.availability-set':
      change(state, event.ambulance, (unit) => ({
        ...availability(state, unit, event, at),
        post: null,
        released: false,
        advice: null,
      }))
      break
    case 'ambulances.duty-turned':
      change(state, event.ambulance, (unit) => dutyTurned(unit, event.duty, at))
      break
    case 'ambulances.fuel-set':
      change(state, event.ambulance, () => ({ lowFuel: event.low }))
      break
    case 'ambulances.positioned':
      change(state, event.ambulance, () => ({
        position: { point: event.position, at: event.at },
        doubted: null,
      }))
      break
    case 'ambulances.position-doubted':
      change(state, event.ambulance, () => ({ doubted: { point: event.position, at: event.at } }))
      break
  }
}

/** The network file says which units there are; whether they are on duty, where and for whom, only the journal knows. */
function fleet({ ambulances: { ambulances } }: NetworkState, topology: Topology, at: Instant): void {
  const gone = new Set(ambulances.keys())
  for (const { id, class: level, base, shifts = [] } of topology.ambulances) {
    const known = ambulances.get(id) ?? NEWCOMER
    const duty = dutyAt({ said: known.said, shifts }, at, topology.utcOffsetMinutes)
    ambulances.set(id, { ...known, id, class: level, base, shifts, duty })
    gone.delete(id)
  }
  // A unit on a job finishes it first, see `free`.
  for (const id of gone) if (ambulances.get(id)?.job === null) ambulances.delete(id)
}

function free(state: NetworkState, id: AmbulanceId): void {
  const planned = state.network.topologies.get('current')?.ambulances ?? []
  if (planned.some((spec) => spec.id === id)) change(state, id, () => ({ job: null, ...FREED }))
  else state.ambulances.ambulances.delete(id)
}

/** After a job: where it was posted before no longer counts. */
const FREED = { post: null, released: true, redirects: 0, advice: null } as const
const NEWCOMER = {
  available: true,
  out: null,
  lowFuel: false,
  said: null,
  offSince: null,
  job: null,
  position: null,
  ...FREED,
  released: false,
  moves: [],
} as const

/** Who is there again has fuel, whatever was said before; a unit with a job keeps its post. */
function availability(
  { network }: NetworkState,
  unit: Ambulance,
  { available, because, duty: reported }: EventOf<'ambulances.availability-set'>,
  at: Instant,
): Partial<Ambulance> {
  if (!available) {
    const off = because === 'off-duty'
    return { available, out: because ?? null, ...(off ? { said: null, offSince: at } : {}) }
  }
  const said = reported ?? unit.said
  const offset = network.topologies.get('current')?.utcOffsetMinutes ?? 0
  const duty = reported ? dutyAt({ ...unit, said }, at, offset) : unit.duty
  return { available, out: null, lowFuel: false, said, duty }
}

/** A crew that went off duty is off until the next shift begins, when another comes. */
function dutyTurned(unit: Ambulance, duty: Ambulance['duty'], at: Instant): Partial<Ambulance> {
  if (!duty?.on) return { duty, offSince: at }
  const isBack = unit.out === 'off-duty'
  return { duty, said: null, ...(isBack ? { available: true, out: null } : {}) }
}

/** A move from post to post counts against the crew's allowance of the day. */
function posted(
  { moves, base }: Ambulance,
  { post, why }: Extract<Recorded['event'], { type: 'ambulances.posted' }>,
  at: Instant,
): Partial<Ambulance> {
  const ofTheDay = moves.filter((moved) => at - moved < DAY_MS)
  return {
    post: post === base.name ? null : post,
    released: false,
    advice: null,
    moves: why === 'cover' ? [...ofTheDay, at] : ofTheDay,
  }
}

function change(
  { ambulances: { ambulances } }: NetworkState,
  id: AmbulanceId,
  part: (ambulance: Ambulance) => Partial<Ambulance>,
): void {
  const ambulance = ambulances.get(id)
  if (ambulance) ambulances.set(id, { ...ambulance, ...part(ambulance) })
}
