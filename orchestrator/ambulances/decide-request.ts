import type { Actor } from '../actor.ts'
import { canonicalJson } from '../canonical.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { PATIENTS_MAX, SAME_INCIDENT_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS } from '../time.ts'
import { isReporter, mayCoordinate, notPermitted } from './authority.ts'
import { by } from './by.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { joinInto } from './decide-join.ts'
import type { AmbulancesEvent, Complaint, Location } from './events.ts'
import { type SameScene, sameScene } from './same-scene.ts'
import { outOfArea } from './service-area.ts'
import type { Emergency } from './state.ts'

type Request = AmbulancesCommandOf<'ambulances.request'>

/**
 * A new emergency, or one more report about the one this person is already in. Never refused for a bad
 * location: it exists without one, and the place is asked for again.
 */
export function decideRequest(state: NetworkState, command: Request, { actor, at }: Issued): Decision {
  if (!mayRequest(actor, command)) return notPermitted(command)
  const location = command.location && !outOfArea(state, command.location.point) ? command.location : null
  const same = sameIncident(state, command, at)
  if (same) return accept(...joined(same, command, location))
  if (state.ambulances.emergencies.has(command.emergency)) return accept() // the same turn, done again
  const scene = sameScene(state, { ...command, location }, at)
  if (scene?.sure) return accept(...witnessed(scene, command))
  const { emergency, reporter, priority, complaint, signs, note } = command
  return accept({
    type: 'ambulances.requested',
    emergency,
    reporter,
    priority,
    complaint,
    signs: [...signs],
    note,
    location,
    ...patientsOf(command),
    ...(scene ? { maybeSame: { emergency: scene.emergency.id, metres: scene.metres } } : {}),
  })
}

export function decideLocate(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.locate'>,
  { actor, at }: Issued,
): Decision {
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  if (!isReporter(actor, emergency) && !mayCoordinate(actor) && actor.role !== 'system') return notPermitted(command)
  if (emergency.outcome !== null) {
    return reject({ code: 'emergency.closed', emergency: emergency.id, outcome: emergency.outcome })
  }
  const outside = outOfArea(state, command.location.point)
  if (outside) return reject(outside)
  if (canonicalJson(emergency.location) === canonicalJson(command.location)) return accept()
  const located = { type: 'ambulances.located', emergency: emergency.id, location: command.location } as const
  const scene = emergency.phase === 'open' ? sameScene(state, { ...emergency, location: command.location }, at) : null
  if (!scene) return accept(located)
  if (scene.sure && isReporter(actor, emergency)) {
    return accept(located, ...joinInto(state, emergency, scene.emergency, null))
  }
  return accept({ ...located, maybeSame: { emergency: scene.emergency.id, metres: scene.metres } })
}

/** People for themselves, whoever works here for anybody. */
const mayRequest = (actor: Actor, request: Request): boolean =>
  isReporter(actor, request) || actor.role === 'staff' || mayCoordinate(actor) || actor.role === 'system'

/** The reporter's newest live emergency, unless it is too old to be meant. */
function sameIncident(state: NetworkState, { reporter }: Request, at: Instant): Emergency | null {
  const seen = state.ambulances.witnesses.get(reporter)?.emergency
  const [newest] = [...state.ambulances.liveByReporter.of(reporter), ...(seen ? [seen] : [])]
    .flatMap((id) => state.ambulances.emergencies.get(id) ?? [])
    .sort(by((emergency) => [emergency.incident === null ? 0 : 1, -emergency.requestedAt, emergency.id]))
  return newest && at - newest.requestedAt < SAME_INCIDENT_MINUTES * MINUTE_MS ? newest : null
}

const patientsOf = ({ patients }: Request): { readonly patients?: number } =>
  patients !== undefined && patients > 1 ? { patients: Math.min(PATIENTS_MAX, Math.round(patients)) } : {}

/** Somebody else at the same accident: their words and what is graver join it, and they hear of it from now on. */
function witnessed({ emergency, metres }: SameScene, request: Request): AmbulancesEvent[] {
  const priority = request.priority < emergency.priority ? request.priority : emergency.priority
  const signs = request.signs.filter((sign) => !emergency.signs.includes(sign))
  const { note, reporter } = request
  const complaint = joinedComplaint(emergency, request)
  const joins = { emergency: emergency.id, priority, complaint, signs, note, reporter, metres }
  return [{ type: 'ambulances.report-joined', ...joins, ...patientsOf(request) }]
}

/** What a further report adds; nothing when it says nothing new. */
function joined(emergency: Emergency, request: Request, location: Location | null): AmbulancesEvent[] {
  const events: AmbulancesEvent[] = []
  const priority = request.priority < emergency.priority ? request.priority : emergency.priority
  const complaint = joinedComplaint(emergency, request)
  const signs = request.signs.filter((sign) => !emergency.signs.includes(sign))
  const news = priority !== emergency.priority || complaint !== emergency.complaint || signs.length > 0
  const counted = patientsOf(request).patients ?? 1
  if (news || request.note !== null || counted > emergency.patients) {
    const { note } = request
    events.push({
      type: 'ambulances.report-joined',
      emergency: emergency.id,
      priority,
      complaint,
      signs,
      note,
      ...patientsOf(request),
    })
  }
  if (location && emergency.location === null) {
    events.push({ type: 'ambulances.located', emergency: emergency.id, location })
  }
  return events
}

/** The graver report names the complaint; an equal one only where nothing was named yet. */
const joinedComplaint = (emergency: Emergency, request: Request): Complaint =>
  request.complaint !== 'unspecified' &&
  (request.priority < emergency.priority || emergency.complaint === 'unspecified')
    ? request.complaint
    : emergency.complaint
