import { HOUR_MS } from '../../../orchestrator/time.ts'
import type { Intent } from '../../intents.ts'
import { nthNamed } from '../choice.ts'
import { type Context, upcoming } from '../context.ts'
import { ask, type Move } from '../flow.ts'
import { fold } from '../fold.ts'
import type { PatientFrame, RescheduleFrame } from '../frames.ts'
import { NO_WISH, unchosen, wishFor } from '../wish.ts'
import { NEW_MOVE } from './restart.ts'

/** Somebody corrects what was just booked as long as it is fresh in their mind. */
const FRESH_HOURS = 1

/** Says that something is to be otherwise, or says nothing that was understood. */
export const dissents = (intents: readonly Intent[]): boolean =>
  intents.every(({ name, args }) => DISSENT.includes(name) && Object.keys(args).length === 0)

const DISSENT: readonly Intent['name'][] = [
  'correct',
  'deny',
  'none_of_these',
  'reschedule_appointment',
  'book_appointment',
]

export const corrects = (intents: readonly Intent[]): boolean => intents.some(({ name }) => name === 'correct')

const HOSPITAL = /hospital|branch|centre|center|elsewhere|somewhere else|aspatal|kahin aur|अस्पताल|हॉस्पिटल|कहीं और/u

/** "Another hospital", "not Lakeview": which one is asked, the rest stays as it was said. */
export function elsewhere(frame: PatientFrame, text: string, { topology }: Context): Move | null {
  if (frame.flow !== 'book' || !frame.service) return null
  const said = fold(text)
  const named = topology.facilities.some(({ shortName }) => said.includes(fold(shortName).split(' ')[0] ?? said))
  if (!HOSPITAL.test(said) && !named) return null
  return ask({ ...frame, offered: [], chosen: null, facility: null, where: true })
}

/** "No, that is wrong" with nothing right said: back to the answer given last, which is then asked for again. */
export function takeBack(frame: PatientFrame): Move | null {
  switch (frame.flow) {
    case 'book':
      if (frame.chosen) return ask({ ...frame, ...unchosen(frame) })
      return frame.when ? ask({ ...frame, ...NO_WISH }) : ask({ ...frame, service: null })
    case 'reschedule':
      return ask({ ...frame, ...(frame.chosen ? unchosen(frame) : NO_WISH) })
    default:
      return null
  }
}

/** "No, the second one" when the first was about to be settled: another of what was put before. */
export function anotherOne(frame: PatientFrame, text: string, context: Context): Move | null {
  const said = fold(text)
  switch (frame.flow) {
    case 'book':
    case 'reschedule': {
      const other = frame.chosen ? nthNamed(frame.offered, said) : undefined
      return other ? ask({ ...frame, chosen: other }) : null
    }
    case 'cancel': {
      const other = frame.appointment ? nthNamed(upcoming(context), said) : undefined
      return other ? ask({ ...frame, appointment: other.id }) : null
    }
    default:
      return null
  }
}

/** "Actually Friday" after it was booked: the newest appointment is what is to be moved. */
export function moveWhatWasBooked(intents: readonly Intent[], context: Context): RescheduleFrame | null {
  const said = intents.find(({ name }) => name === 'book_appointment' || name === 'reschedule_appointment')
  if (!said || !('when' in said.args) || ('service' in said.args && said.args.service)) return null
  const { now } = context.view
  const [newest] = upcoming(context).toSorted((a, b) => b.bookedAt - a.bookedAt)
  if (!newest || now - newest.bookedAt > FRESH_HOURS * HOUR_MS) return null
  const { when } = said.args
  return { ...NEW_MOVE, appointment: newest.id, ...(when && wishFor(NO_WISH, when, now)) }
}
