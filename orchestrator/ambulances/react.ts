import type { Recorded } from '../decision.ts'
import { type AmbulanceId, CardKey, type EmergencyId } from '../ids.ts'
import type { Audience, Message, Notice } from '../message.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import type { AmbulancesEvent } from './events.ts'
import { expectedAtDoor } from './expected.ts'
import type { Dispatch, Emergency } from './state.ts'

/** Who hears what. Everything is urgent: no quiet hours, no opt-out and no queue stands before an emergency. */
export function reactAmbulances({ event, at }: Recorded, state: NetworkState): Message[] {
  const emergency = 'emergency' in event ? state.ambulances.emergencies.get(event.emergency) : undefined
  if (!emergency || !concerns(event)) return []
  return [headline(emergency.id), ...others(event, emergency, at)]
}

type Told = Extract<AmbulancesEvent, { emergency: EmergencyId }>

const concerns = (event: Recorded['event']): event is Told => event.type.startsWith('ambulances.')

function others(event: Told, emergency: Emergency, at: Instant): Message[] {
  const { id } = emergency
  switch (event.type) {
    case 'ambulances.requested':
    case 'ambulances.recommended':
    case 'ambulances.archived':
      return []
    case 'ambulances.located':
    case 'ambulances.report-joined':
      return emergency.dispatch ? [jobCard(id, emergency.dispatch.ambulance)] : []
    case 'ambulances.unfulfilled':
      return [family(emergency, { kind: 'family.nothing-to-send', emergency: id, shortfall: event.shortfall })]
    case 'ambulances.escalated': {
      const to: Audience = event.to ? { kind: 'staff', staff: event.to } : COORDINATORS
      return [tell(to, { kind: 'coordinator.your-turn', emergency: id, level: event.level })]
    }
    case 'ambulances.dispatched':
    case 'ambulances.progressed':
      return emergency.dispatch ? underWay(event, emergency, emergency.dispatch, at) : []
    case 'ambulances.declined':
      return [
        family(emergency, { kind: 'family.reassigning', emergency: id }),
        ...withdraw(id, event.ambulance, event.hospital),
      ]
    case 'ambulances.closed':
      return closed(event.outcome, emergency)
    default:
      return unknownEvent(event)
  }
}

function unknownEvent(event: never): never {
  throw new Error(`ambulances.unknown-event: ${JSON.stringify(event)}`)
}

/** The crew's card, the family's news, and the hospital's expectation. */
function underWay(
  event: Extract<Told, { type: 'ambulances.dispatched' | 'ambulances.progressed' }>,
  emergency: Emergency,
  dispatch: Dispatch,
  at: Instant,
): Message[] {
  const { id } = emergency
  const { ambulance, hospital, etaSeconds } = dispatch
  const news: Notice =
    event.type === 'ambulances.dispatched'
      ? { kind: 'family.dispatched', emergency: id, ambulance, etaSeconds, hospital }
      : { kind: 'family.progress', emergency: id, ambulance, status: event.status, hospital }
  return [jobCard(id, ambulance), family(emergency, news), ...preAlert(emergency, dispatch, at)]
}

function preAlert(emergency: Emergency, { ambulance, hospital, bed }: Dispatch, at: Instant): Message[] {
  if (!hospital) return []
  const expectedAt = expectedAtDoor(emergency, at)
  const notice: Notice = { kind: 'ed.pre-alert', emergency: emergency.id, hospital, bed, expectedAt }
  return [tell({ kind: 'team', team: 'ed', facility: hospital }, notice, preAlertKey(emergency.id, ambulance))]
}

function closed(outcome: Extract<Told, { type: 'ambulances.closed' }>['outcome'], emergency: Emergency): Message[] {
  const { id, dispatch } = emergency
  if (outcome === 'handed-over') {
    const hospital = dispatch?.hospital ?? null
    return [
      family(emergency, { kind: 'family.handed-over', emergency: id, hospital }),
      ...(dispatch ? [jobCard(id, dispatch.ambulance)] : []),
    ]
  }
  return [
    family(emergency, { kind: 'family.closed', emergency: id, outcome }),
    ...(dispatch ? withdraw(id, dispatch.ambulance, dispatch.hospital) : []),
  ]
}

/** The crew turns back, the hospital stops waiting; both on the cards they already have. */
function withdraw(id: EmergencyId, ambulance: AmbulanceId, hospital: Dispatch['hospital']): Message[] {
  const crew: Audience = { kind: 'crew', ambulance }
  const messages = [tell(crew, { kind: 'crew.job-withdrawn', emergency: id, ambulance }, jobKey(id, ambulance))]
  if (hospital === null) return messages
  const ed: Audience = { kind: 'team', team: 'ed', facility: hospital }
  return [...messages, tell(ed, { kind: 'ed.stand-down', emergency: id, hospital }, preAlertKey(id, ambulance))]
}

const COORDINATORS: Audience = { kind: 'team', team: 'coordinators' }

const jobKey = (id: EmergencyId, ambulance: AmbulanceId): CardKey => CardKey.parse(`job:${id}:${ambulance}`)

/** By unit, so that a second one is announced by a new post, which rings, and not by an edit, which does not. */
const preAlertKey = (id: EmergencyId, ambulance: AmbulanceId): CardKey => CardKey.parse(`prealert:${id}:${ambulance}`)

const tell = (to: Audience, notice: Notice, card: CardKey | null = null): Message => ({
  to,
  notice,
  card,
  urgent: true,
})

const family = ({ reporter }: Emergency, notice: Notice): Message =>
  tell({ kind: 'patient', patient: reporter }, notice)

/** The incident's one card, drawn anew from the state. */
const headline = (id: EmergencyId): Message =>
  tell(COORDINATORS, { kind: 'card.emergency', emergency: id }, CardKey.parse(`emergency:${id}`))

const jobCard = (id: EmergencyId, ambulance: AmbulanceId): Message =>
  tell({ kind: 'crew', ambulance }, { kind: 'card.job', emergency: id, ambulance }, jobKey(id, ambulance))
