import type { Recorded } from '../decision.ts'
import { type AmbulanceId, CardKey, type EmergencyId, type StaffId } from '../ids.ts'
import type { Audience, JobAlert, Message, Notice } from '../message.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { type AmbulancesEvent, type Outcome, SceneOutcome } from './events.ts'
import { expectedAtDoor } from './expected.ts'
import type { Dispatch, Emergency } from './state.ts'
import { classNeeded, suits } from './suitability.ts'

/** Who hears what. Everything is urgent: no quiet hours, no opt-out and no queue stands before an emergency. */
export function reactAmbulances({ event, at }: Recorded, state: NetworkState): Message[] {
  if (event.type === 'ambulances.move-advised') return [moveCard(event.ambulance)]
  if (event.type === 'ambulances.duty-turned') return dutyOver(event, state)
  if (event.type === 'ambulances.posted') return posted(event, state)
  const emergency = 'emergency' in event ? state.ambulances.emergencies.get(event.emergency) : undefined
  if (!emergency || !concerns(event)) return []
  const told = toAllReporters(emergency, [headline(emergency.id), ...others(event, emergency, at)])
  // A transfer has no family waiting for the ambulance; whoever asked for it is told by the transfer.
  return emergency.planned ? told.filter(({ to }) => to.kind !== 'patient') : told
}

/** Whoever joined hears what the first reporter hears. */
const toAllReporters = ({ reporter, witnesses }: Emergency, messages: readonly Message[]): Message[] =>
  messages.flatMap((message) =>
    message.to.kind === 'patient' && message.to.patient === reporter
      ? [message, ...witnesses.map((patient): Message => ({ ...message, to: { kind: 'patient', patient } }))]
      : [message],
  )

type Told = Extract<AmbulancesEvent, { emergency: EmergencyId }>

const concerns = (event: Recorded['event']): event is Told => event.type.startsWith('ambulances.')

function others(event: Told, emergency: Emergency, at: Instant): Message[] {
  const { id } = emergency
  switch (event.type) {
    case 'ambulances.requested':
      return perhapsSame(id, emergency.maybeSame)
    case 'ambulances.kept-apart':
    case 'ambulances.recommended':
    case 'ambulances.reassignment-proposed':
    case 'ambulances.held':
    case 'ambulances.reason-given':
    case 'ambulances.archived':
    case 'ambulances.checked-in':
      return []
    case 'ambulances.redirected':
      // With a successor, the news is its dispatch, in the same decision.
      return event.successor === null
        ? [family(emergency, { kind: 'family.reassigning', emergency: id }), ...withdraw(emergency, event.ambulance)]
        : [withdrawJob(id, event.ambulance)]
    case 'ambulances.near':
      return [family(emergency, { kind: 'family.near', emergency: id, ambulance: event.ambulance })]
    case 'ambulances.acknowledged':
    case 'ambulances.expected-moved':
      return emergency.dispatch ? preAlert(emergency, emergency.dispatch, at) : []
    case 'ambulances.alert-escalated':
      return [alert(id, { what: 'unacknowledged', hospital: event.hospital, theirs: event.theirs === true }, event.to)]
    case 'ambulances.cancel-asked':
      return [alert(id, { what: 'cancel-asked' })]
    case 'ambulances.cancel-refused':
      return [family(emergency, { kind: 'family.kept-going', emergency: id })]
    case 'ambulances.location-asked':
      return event.level === 1
        ? [family(emergency, { kind: 'family.where', emergency: id })]
        : [alert(id, { what: 'no-location' }, event.to)]
    case 'ambulances.replanned':
      return replanned(event, emergency, at)
    case 'ambulances.located':
      return [...(emergency.dispatch ? newPlace(id, emergency.dispatch) : []), ...perhapsSame(id, event.maybeSame)]
    case 'ambulances.report-joined':
      return [
        ...(emergency.dispatch ? [jobCard(id, emergency.dispatch.ambulance)] : []),
        ...(event.reporter
          ? [tell({ kind: 'patient', patient: event.reporter }, { kind: 'family.joined', emergency: id } as const)]
          : []),
      ]
    case 'ambulances.unfulfilled':
      return [
        family(emergency, {
          kind: 'family.nothing-to-send',
          emergency: id,
          shortfall: event.shortfall,
          freeInSeconds: event.soonestFree?.seconds ?? null,
        }),
      ]
    case 'ambulances.escalated': {
      const to: Audience = event.to ? { kind: 'staff', staff: event.to } : COORDINATORS
      return [tell(to, { kind: 'coordinator.your-turn', emergency: id, level: event.level })]
    }
    case 'ambulances.dispatched':
    case 'ambulances.progressed':
      return emergency.dispatch ? underWay(event, emergency, emergency.dispatch, at) : []
    case 'ambulances.accepted':
      return [jobCard(id, event.ambulance)]
    case 'ambulances.declined':
      return [
        family(emergency, { kind: 'family.reassigning', emergency: id }),
        ...withdraw(emergency, event.ambulance),
        alert(id, { what: 'refused', ambulance: event.ambulance }),
      ]
    case 'ambulances.withdrawn':
      return withdrawn(event, emergency)
    case 'ambulances.overdue':
      return [alert(id, { what: 'overdue', phase: event.phase, limitSeconds: event.limitSeconds })]
    case 'ambulances.check-in-asked':
      return [
        tell(
          { kind: 'crew', ambulance: event.ambulance },
          { kind: 'crew.check-in', emergency: id, ambulance: event.ambulance },
        ),
      ]
    case 'ambulances.crew-silent':
      return [alert(id, { what: 'crew-silent', ambulance: event.ambulance, heardAt: event.heardAt })]
    case 'ambulances.closed':
      return closed(event.outcome, emergency)
    default:
      return unknownEvent(event)
  }
}

function unknownEvent(event: never): never {
  throw new Error(`ambulances.unknown-event: ${JSON.stringify(event)}`)
}

/** With another unit in the same decision nobody but the crew has to hear of the loss by itself. */
function withdrawn(event: Extract<Told, { type: 'ambulances.withdrawn' }>, emergency: Emergency): Message[] {
  const { id } = emergency
  const { ambulance, because, to } = event
  if (to !== null) return [withdrawJob(id, ambulance)]
  return [
    family(emergency, { kind: 'family.reassigning', emergency: id }),
    ...withdraw(emergency, ambulance),
    ...(because === 'no-answer' ? [alert(id, { what: because, ambulance })] : []),
  ]
}

const perhapsSame = (id: EmergencyId, other: Emergency['maybeSame'] | undefined): Message[] =>
  other ? [alert(id, { what: 'maybe-same', ...other })] : []

/** The crew hears at once where to; what it means for hospital and times follows when it is known. */
const newPlace = (id: EmergencyId, { ambulance }: Dispatch): Message[] => [
  jobCard(id, ambulance),
  tell({ kind: 'crew', ambulance }, { kind: 'crew.new-plan', emergency: id, ambulance, change: 'place' }),
]

/** Everybody whom a new plan concerns, once: those who hear nothing new are not written to. */
function replanned(
  event: Extract<Told, { type: 'ambulances.replanned' }>,
  emergency: Emergency,
  at: Instant,
): Message[] {
  const { id, dispatch, preAlert: told } = emergency
  if (!dispatch) return []
  const { because, hospital, from, bed, etaSeconds } = event
  const { ambulance } = dispatch
  const elsewhere = hospital !== from
  const messages = [jobCard(id, ambulance)]
  if (elsewhere) {
    messages.push(
      tell({ kind: 'crew', ambulance }, { kind: 'crew.new-plan', emergency: id, ambulance, change: 'hospital' }),
    )
  }
  if (elsewhere && from && told) {
    const ed: Audience = { kind: 'team', team: 'ed', facility: from }
    messages.push(tell(ed, { kind: 'ed.stand-down', emergency: id, hospital: from }, told.card))
  }
  messages.push(...preAlert(emergency, dispatch, at))
  if (elsewhere && from && hospital) {
    messages.push(family(emergency, { kind: 'family.new-hospital', emergency: id, hospital }))
  }
  if (etaSeconds !== null) {
    messages.push(family(emergency, { kind: 'family.new-eta', emergency: id, etaSeconds }))
  }
  if (elsewhere || because === 'bed-lost') {
    messages.push(alert(id, { what: 'replanned', because, from, hospital, bed }))
  }
  return messages
}

/** The crew's card, the family's news, and the hospital's expectation. */
function underWay(
  event: Extract<Told, { type: 'ambulances.dispatched' | 'ambulances.progressed' }>,
  emergency: Emergency,
  dispatch: Dispatch,
  at: Instant,
): Message[] {
  const { id } = emergency
  const { ambulance, hospital, etaSeconds, after } = dispatch
  const lower = !suits(dispatch.class, classNeeded(emergency.priority))
  const news: Notice =
    event.type === 'ambulances.dispatched'
      ? {
          kind: 'family.dispatched',
          emergency: id,
          ambulance,
          etaSeconds,
          hospital,
          after,
          ...(lower ? { lowerClass: true } : {}),
        }
      : { kind: 'family.progress', emergency: id, ambulance, status: event.status, hospital }
  return [jobCard(id, ambulance), family(emergency, news), ...preAlert(emergency, dispatch, at)]
}

function preAlert(emergency: Emergency, { hospital, bed }: Dispatch, at: Instant): Message[] {
  const card = emergency.preAlert?.card
  if (!hospital || !card) return []
  const expectedAt = expectedAtDoor(emergency, at)
  const notice: Notice = { kind: 'ed.pre-alert', emergency: emergency.id, hospital, bed, expectedAt }
  return [tell({ kind: 'team', team: 'ed', facility: hospital }, notice, card)]
}

function closed(outcome: Outcome, emergency: Emergency): Message[] {
  const { id, dispatch } = emergency
  if (outcome === 'handed-over') {
    const hospital = dispatch?.hospital ?? null
    return [
      family(emergency, { kind: 'family.handed-over', emergency: id, hospital }),
      ...(dispatch ? [jobCard(id, dispatch.ambulance)] : []),
    ]
  }
  if (isSceneOutcome(outcome)) return dispatch ? endedOnScene(outcome, emergency, dispatch) : []
  // Whose report became part of another hears of that one.
  if (outcome === 'joined') return dispatch ? withdraw(emergency, dispatch.ambulance) : []
  return [
    family(emergency, { kind: 'family.closed', emergency: id, outcome }),
    ...(dispatch ? withdraw(emergency, dispatch.ambulance) : []),
  ]
}

const isSceneOutcome = (outcome: Outcome): outcome is SceneOutcome => SceneOutcome.safeParse(outcome).success

/** That somebody died the family hears from a person, never from us; the coordinators are told to call. */
function endedOnScene(outcome: SceneOutcome, emergency: Emergency, { ambulance }: Dispatch): Message[] {
  const { id } = emergency
  const news: Message[] =
    outcome === 'dead-on-scene' ? [] : [family(emergency, { kind: 'family.ended-on-scene', emergency: id, outcome })]
  return [...news, ...withdraw(emergency, ambulance), alert(id, { what: 'ended-on-scene', outcome, ambulance })]
}

/** The crew turns back, the hospital stops waiting; both on the cards they already have. */
function withdraw({ id, preAlert: told }: Emergency, ambulance: AmbulanceId): Message[] {
  if (!told) return [withdrawJob(id, ambulance)]
  const ed: Audience = { kind: 'team', team: 'ed', facility: told.hospital }
  const standDown: Notice = { kind: 'ed.stand-down', emergency: id, hospital: told.hospital }
  return [withdrawJob(id, ambulance), tell(ed, standDown, told.card)]
}

/** The crew hears where to stand by, but not that it goes home after a job as ever. */
function posted(
  { ambulance, post, why, driveSeconds }: Extract<AmbulancesEvent, { type: 'ambulances.posted' }>,
  state: NetworkState,
): Message[] {
  if (why === 'home') return []
  const crew = tell({ kind: 'crew', ambulance }, { kind: 'crew.stand-by', ambulance, post, driveSeconds })
  return topologyOf(state.network).autoMove ? [crew] : [crew, moveCard(ambulance)]
}

/** A crew that is on a job hears of it when it is done. */
function dutyOver(
  { ambulance, duty }: Extract<AmbulancesEvent, { type: 'ambulances.duty-turned' }>,
  { ambulances }: NetworkState,
): Message[] {
  const unit = ambulances.ambulances.get(ambulance)
  if (duty?.on !== false || !unit?.available || unit.job !== null) return []
  return [tell({ kind: 'crew', ambulance }, { kind: 'crew.duty-over', ambulance })]
}

const moveCard = (ambulance: AmbulanceId): Message =>
  tell(COORDINATORS, { kind: 'card.move', ambulance }, CardKey.parse(`move:${ambulance}`))

const withdrawJob = (id: EmergencyId, ambulance: AmbulanceId): Message =>
  tell({ kind: 'crew', ambulance }, { kind: 'crew.job-withdrawn', emergency: id, ambulance }, jobKey(id, ambulance))

const COORDINATORS: Audience = { kind: 'team', team: 'coordinators' }

const jobKey = (id: EmergencyId, ambulance: AmbulanceId): CardKey => CardKey.parse(`job:${id}:${ambulance}`)

const tell = (to: Audience, notice: Notice, card: CardKey | null = null): Message => ({
  to,
  notice,
  card,
  urgent: true,
})

const family = ({ reporter }: Emergency, notice: Notice): Message =>
  tell({ kind: 'patient', patient: reporter }, notice)

const headlineKey = (id: EmergencyId): CardKey => CardKey.parse(`emergency:${id}`)

/** The incident's one card, drawn anew from the state. */
const headline = (id: EmergencyId): Message =>
  tell(COORDINATORS, { kind: 'card.emergency', emergency: id }, headlineKey(id))

/** In the incident's thread, or to one coordinator by name, where it rings. */
const alert = (id: EmergencyId, what: JobAlert, to: StaffId | null = null): Message =>
  tell(to ? { kind: 'staff', staff: to } : { kind: 'thread', card: headlineKey(id), team: 'coordinators' }, {
    kind: 'coordinator.alert',
    emergency: id,
    alert: what,
  })

const jobCard = (id: EmergencyId, ambulance: AmbulanceId): Message =>
  tell({ kind: 'crew', ambulance }, { kind: 'card.job', emergency: id, ambulance }, jobKey(id, ambulance))
