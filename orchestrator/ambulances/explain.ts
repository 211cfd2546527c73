import { wholeMinutes } from '../time.ts'
import type { AmbulancesEvent } from './events.ts'
import { explainPlan } from './explain-plan.ts'
import { NOT_READY, recommended, weighedHospitals, weighedUnits } from './explain-weighed.ts'

type Of<T extends AmbulancesEvent['type']> = Extract<AmbulancesEvent, { type: T }>

/** The first line says what happened, the others what was weighed. See `explain`. */
export function explainAmbulances(event: AmbulancesEvent): string[] {
  switch (event.type) {
    case 'ambulances.requested':
      return [
        `Emergency ${event.emergency} was reported by ${event.reporter}: ${event.priority}, ${event.complaint}${signs(event.signs)}, ${place(event.location)}.`,
      ]
    case 'ambulances.located':
      return [`Emergency ${event.emergency} is ${place(event.location)}.`]
    case 'ambulances.report-joined':
      return [reportJoined(event)]
    case 'ambulances.recommended':
      return recommended(event)
    case 'ambulances.unfulfilled':
      return [
        `Nothing can be sent to ${event.emergency}: ${SHORTFALL[event.shortfall]}${freeFirst(event)}.`,
        ...weighedUnits(event),
      ]
    case 'ambulances.reassignment-proposed':
    case 'ambulances.held':
    case 'ambulances.redirected':
    case 'ambulances.planned':
    case 'ambulances.look-again-due':
    case 'ambulances.move-advised':
    case 'ambulances.posted':
      return explainPlan(event)
    case 'ambulances.escalated':
      return [
        `Nobody had decided on ${event.emergency}: ${event.to ?? 'the whole team'} was asked, round ${event.level}.`,
      ]
    case 'ambulances.dispatched':
      return [dispatched(event)]
    case 'ambulances.progressed':
      return [`${event.ambulance} is ${STATUS[event.status]} for ${event.emergency}.`]
    case 'ambulances.declined':
      return [`${event.ambulance} gave ${event.emergency} back; it is open again.`]
    case 'ambulances.accepted':
      return [`The crew of ${event.ambulance} took ${event.emergency}.`]
    case 'ambulances.withdrawn':
      return [withdrawn(event)]
    case 'ambulances.overdue':
      return [
        `${event.emergency} was “${event.phase}” for more than ${wholeMinutes(event.limitSeconds)} min: the coordinators were told.`,
      ]
    case 'ambulances.check-in-asked':
      return [`Nothing had been heard of ${event.ambulance} on ${event.emergency}: its crew was asked.`]
    case 'ambulances.checked-in':
      return [`The crew of ${event.ambulance} said that all is well on ${event.emergency}.`]
    case 'ambulances.crew-silent':
      return [`The crew of ${event.ambulance} on ${event.emergency} did not answer: the coordinators were told.`]
    case 'ambulances.kept-apart':
      return [`${event.emergency} is an incident of its own, said ${event.by ?? 'Nadi'}.`]
    case 'ambulances.near':
      return [`${event.ambulance} was nearly at ${event.emergency}: the family was told.`]
    case 'ambulances.acknowledged':
      return [`${event.hospital} saw the alert of ${event.emergency}${event.by ? `: ${event.by}` : ''}.`]
    case 'ambulances.alert-escalated':
      return [
        `${event.hospital} had not seen the alert of ${event.emergency}: ${event.to ?? 'the whole team'} was asked to see to it${event.theirs ? ', on call there' : ''}, round ${event.level}.`,
      ]
    case 'ambulances.expected-moved':
      return [`The patient of ${event.emergency} was late: the hospital was told.`]
    case 'ambulances.cancel-asked':
      return [`The family of ${event.emergency} said that no help is needed; a coordinator was asked.`]
    case 'ambulances.cancel-refused':
      return [`${event.by ?? 'Nadi'} kept help going to ${event.emergency}.`]
    case 'ambulances.location-asked':
      return [
        event.level === 1
          ? `The family of ${event.emergency} was asked for the place again.`
          : `Nobody had said where ${event.emergency} is: ${event.to ?? 'the whole team'} was asked to call the family.`,
      ]
    case 'ambulances.reason-given':
      return [
        `${event.ambulance} was sent to ${event.emergency} instead of ${event.instead}: ${event.reason}${event.note ? ` (in words: ${event.note})` : ''}.`,
      ]
    case 'ambulances.replanned':
      return replanned(event)
    case 'ambulances.closed':
      return [
        `Emergency ${event.emergency} was closed: ${event.outcome}${event.ambulance ? `; ${event.ambulance} is free` : ''}.`,
      ]
    case 'ambulances.archived':
      return [`Emergency ${event.emergency} left the list of current things; its history stays here.`]
    case 'ambulances.availability-set':
      return [availability(event)]
    case 'ambulances.duty-turned':
      return [dutyTurned(event)]
    case 'ambulances.fuel-set':
      return [`${event.ambulance} ${event.low ? 'is low on fuel' : 'has fuel again'}.`]
    case 'ambulances.positioned':
      return [`${event.ambulance} is at ${event.position.lat}, ${event.position.lon}.`]
    case 'ambulances.position-doubted':
      return [
        `${event.ambulance} was said to be at ${event.position.lat}, ${event.position.lon}: too far to be believed.`,
      ]
    default:
      return unknownEvent(event)
  }
}

function unknownEvent(event: never): never {
  throw new Error(`explain.unknown-event: ${JSON.stringify(event)}`)
}

const availability = ({ ambulance, available, because }: Of<'ambulances.availability-set'>): string => {
  if (available) return `${ambulance} is on duty.`
  return `${ambulance} is off duty${because && because !== 'off-duty' ? `: ${NOT_READY[because]}` : ''}.`
}

const dutyTurned = ({ ambulance, duty }: Of<'ambulances.duty-turned'>): string =>
  duty?.on
    ? `A shift of ${ambulance} began.`
    : `${ambulance} is off duty: ${duty ? NOT_READY[duty.why] : 'its hours are over'}.`

const freeFirst = ({ soonestFree }: Of<'ambulances.unfulfilled'>): string =>
  soonestFree ? `; ${soonestFree.ambulance} should be free first, in ${wholeMinutes(soonestFree.seconds)} min` : ''

const SHORTFALL = {
  'none-on-duty': 'no unit is on duty',
  'all-busy': 'every unit is busy',
  'class-missing': 'no unit of the class that is needed is on duty, and every other is busy',
  'not-ready': 'no free crew is ready: at the end of its shift, resting, refuelling or under repair',
  'no-route': 'no free unit has a way there',
  'positions-old': 'no free unit has a known way there, and their positions are old',
  'given-back': 'every free unit gave this job back',
} as const

const STATUS = {
  en_route: 'on its way',
  on_scene: 'on scene',
  transporting: 'transporting',
  at_hospital: 'at the hospital',
} as const

const signs = (names: readonly string[]): string => (names.length > 0 ? ` (${names.join(', ')})` : '')

const place = (location: Of<'ambulances.located'>['location'] | null): string => {
  if (location === null) return 'place not known yet'
  const { lat, lon } = location.point
  return `at ${location.place ?? 'a pin'} (${lat}, ${lon})`
}

const withdrawn = ({ ambulance, emergency, because, to, by }: Of<'ambulances.withdrawn'>): string =>
  because === 'no-answer'
    ? `${emergency} was taken from ${ambulance}, whose crew did not answer; it is open again.`
    : `${emergency} was taken from ${ambulance}${to ? ` and given to ${to}` : ''}${by ? ` by ${by}` : ''}.`

function dispatched({
  ambulance,
  emergency,
  hospital,
  etaSeconds,
  approvedBy,
  instead,
  after,
}: Of<'ambulances.dispatched'>): string {
  const eta = etaSeconds === null ? '' : `, ${wholeMinutes(etaSeconds)} min to the scene`
  const by = sentBecause(approvedBy, after ?? null)
  const rather = instead ? `, instead of ${instead} that was recommended` : ''
  return `${ambulance} was sent to ${emergency}${hospital ? `, then to ${hospital}` : ''}${eta}: ${by}${rather}.`
}

function sentBecause(approvedBy: string | null, after: string | null): string {
  if (approvedBy) return `approved by ${approvedBy}`
  return after ? `at once, as ${after} had been sent and did not go` : 'by itself, as nobody decided in time'
}

const BECAUSE = {
  'bed-lost': 'the bed that was kept was lost',
  divert: 'the hospital takes nobody in',
  moved: 'the place was corrected',
  complaint: 'more was said of what is wrong',
  'no-plan': 'no times were known when it was sent',
} as const

function replanned(event: Of<'ambulances.replanned'>): string[] {
  const { emergency, because, hospital, from, bed, hospitals } = event
  const where = hospital ? `${hospital}${bed ? ` bed ${bed}` : ' without a free bed'}` : 'no hospital'
  return [
    `The plan of ${emergency} was made anew, as ${BECAUSE[because]}: ${where}${from && from !== hospital ? ` instead of ${from}` : ''}.`,
    ...weighedHospitals(hospitals),
  ]
}

function reportJoined({
  emergency,
  reporter,
  metres,
  priority,
  complaint,
  signs: found,
}: Of<'ambulances.report-joined'>) {
  const who = reporter
    ? `${reporter} reported ${emergency} too${metres === undefined ? '' : `, ${metres} m away`}`
    : `The reporter of ${emergency} wrote again`
  return `${who}: ${priority}, ${complaint}${signs(found)}.`
}
