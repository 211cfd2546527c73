import { isoLocal, wholeMinutes } from '../time.ts'
import type { AmbulancesEvent } from './events.ts'
import { gained, recommended, weighedUnits } from './explain-weighed.ts'

type Of<T extends AmbulancesEvent['type']> = Extract<AmbulancesEvent, { type: T }>

/** What came of looking at the whole fleet: redirects, calls kept waiting, and where units stand by. */
export function explainPlan(
  event: Of<
    | 'ambulances.reassignment-proposed'
    | 'ambulances.held'
    | 'ambulances.redirected'
    | 'ambulances.planned'
    | 'ambulances.look-again-due'
    | 'ambulances.move-advised'
    | 'ambulances.posted'
  >,
): string[] {
  switch (event.type) {
    case 'ambulances.reassignment-proposed':
      return event.recommendation === null
        ? [`No other unit is proposed for ${event.emergency} any more; the one on its way keeps it.`]
        : recommended({ emergency: event.emergency, recommendation: event.recommendation })
    case 'ambulances.held':
      return [held(event), ...weighedUnits(event)]
    case 'ambulances.redirected':
      return [redirected(event)]
    case 'ambulances.planned':
      return [
        event.lookAgainAt === null ? LOOKED : `${LOOKED.slice(0, -1)}; again at ${isoLocal(event.lookAgainAt, 0)}.`,
      ]
    case 'ambulances.look-again-due':
      return ['Something had been held back, so the whole fleet was to be looked at again.']
    case 'ambulances.move-advised':
      return [advised(event)]
    case 'ambulances.posted':
      return [posted(event)]
  }
}

const LOOKED = 'The whole fleet was looked at, all waiting calls at once.'

function held({ emergency, held: { for: unit, freeInSeconds } }: Of<'ambulances.held'>): string {
  const soon = unit === null ? '' : `: ${unit} should be free in ${wholeMinutes(freeInSeconds ?? 0)} min`
  return `${emergency} was kept waiting on purpose${soon}. The free units cover the graver calls to come.`
}

function redirected({ emergency, ambulance, to, post, successor, gain }: Of<'ambulances.redirected'>): string {
  const where = to === null ? `was relieved and stands by at ${post ?? 'its base'}` : `was sent to ${to} instead`
  const then = successor === null ? `${emergency} is open again` : `${successor} comes to ${emergency}`
  const why = gain ? `: ${gained(gain)}` : ''
  return `${ambulance}, on its way to ${emergency}, ${where}; ${then}${why}.`
}

function advised({ ambulance, advice }: Of<'ambulances.move-advised'>): string {
  if (advice === null) return `Nothing speaks for moving ${ambulance} any more.`
  const { post, why, driveSeconds } = advice
  const when = why === 'after-job' ? 'after its job, ' : ''
  return `${ambulance} was advised to stand by at ${post}, ${when}${wholeMinutes(driveSeconds)} min away: the calls to come are covered best so.`
}

function posted({ ambulance, post, why, driveSeconds, by }: Of<'ambulances.posted'>): string {
  if (why === 'home') return `${ambulance} went back to ${post}.`
  const order = by === null ? 'the network lets Nadi order it' : `ordered by ${by}`
  return `${ambulance} stands by at ${post} from now on, ${wholeMinutes(driveSeconds)} min away: ${order}.`
}
