import type { FacilityId } from '../../orchestrator/ids.ts'
import { BOOKING_HORIZON_DAYS } from '../../orchestrator/limits.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import type { Question } from '../dialogue.ts'
import type { Passage } from '../knowledge.ts'
import { phones } from './phones.ts'
import { renderCarePart } from './render-care.ts'
import { renderEmergencyPart } from './render-emergency.ts'
import { renderSafetyPart } from './render-safety.ts'
import { renderVisitPart } from './render-visit.ts'
import type { Part } from './replies.ts'
import { mayWait, type Speech } from './speech.ts'

/** One part of a reply in words, beginning with a capital. */
export function renderPart(part: Part, question: Question | null, speech: Speech): string {
  if (part.say === 'document') return document(part.passage)
  const text = inWords(part, question, speech)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Lists are numbered as the choices are, so that a number can answer. */
function inWords(part: Part, question: Question | null, speech: Speech): string {
  const { words, numbers } = speech
  switch (part.say) {
    case 'which-visit-time':
    case 'visit-offer':
    case 'visit-elsewhere':
    case 'visit-impossible':
    case 'visit-left':
    case 'visit-goes-on':
    case 'checked-in':
    case 'in-queue':
    case 'visit-blocked':
    case 'confirm-visit':
    case 'visit-booked':
    case 'visit-cancelled':
      return renderVisitPart(part, speech)
    case 'which-service':
      return lines(words.whichService, numbered((question?.choices ?? []).map(({ label }) => label)))
    case 'which-facility':
      return lines(
        words.whichFacility(speech.service(part.service)),
        numbered((question?.choices ?? []).map(({ label }) => label)),
      )
    case 'which-time':
      return part.moving
        ? words.whichNewTime(speech.service(part.service), speech.moment(part.moving.start))
        : words.whichTime(speech.service(part.service))
    case 'which-reading':
      return lines(words.whichReading, numbered((question?.choices ?? []).map(({ label }) => label)))
    case 'time-refused':
      return part.why === 'past' ? words.timePassed : words.timeTooFar(BOOKING_HORIZON_DAYS)
    case 'offer':
      return renderOffer(part, speech)
    case 'nothing-free':
      return lines(words.nothingFree(speech.service(part.service)), phones(speech))
    case 'confirm-booking':
      return sentences(
        words.confirmBooking(speech.appointment(part.slot)),
        prepare(part.slot, speech),
        words.shallIBook,
      )
    case 'confirm-move': {
      const { from, slot } = part
      const [old, facility] = [speech.facility(from.facility), speech.facility(slot.facility)]
      const move = [
        speech.service(slot.service),
        speech.moment(from.start),
        speech.moment(slot.start),
        facility,
      ] as const
      return from.facility === slot.facility ? words.confirmMove(...move) : words.confirmMoveAway(...move, old)
    }
    case 'booked':
    case 'moved': {
      const { say, slot, waitMinutes } = part
      const done = words[say](speech.appointment(slot))
      const change = say === 'booked' ? [words.howToChange] : []
      return sentences(done, ...mayWait(waitMinutes, speech), prepare(slot, speech), ...change)
    }
    case 'just-taken':
      return words.justTaken
    case 'overlaps':
      return words.overlaps
    case 'too-many':
      return words.tooMany(part.max)
    case 'appointments':
      return renderAppointments(part.slots, part.waitMinutes, speech)
    case 'no-appointment':
      return words.noAppointments
    case 'which-appointment': {
      const asked = { move: words.whichToMove, cancel: words.whichToCancel, attend: words.whichToAttend }[part.to]
      return lines(part.fits ? asked : `${words.noneLikeThat} ${asked}`, numbered(part.slots.map(speech.appointment)))
    }
    case 'confirm-cancel':
      return words.confirmCancel(speech.appointment(part.slot))
    case 'cancelled':
      return words.cancelled(speech.appointment(part.slot))
    case 'attendance-confirmed':
      return sentences(words.confirmed(speech.appointment(part.slot)), prepare(part.slot, speech))
    case 'late-told':
      return words.lateTold(speech.appointment(part.slot), part.minutes)
    case 'cannot-come':
      return words.cannotCome(speech.appointment(part.slot))
    case 'no-offer':
      return words.noOffer
    case 'offer-over':
      return words.offerOver[part.why]
    case 'wait-for-which':
      return lines(words.waitForWhich, numbered((question?.choices ?? []).map(({ label }) => label)))
    case 'waits':
      return words.waits(speech.service(part.service))
    case 'waits-no-more':
      return words.waitsNoMore(speech.service(part.service))
    case 'waits-for-nothing':
      return words.waitsForNothing
    case 'waits-too-often':
      return words.waitsTooOften(part.max)
    case 'free-already':
      return words.freeAlready
    case 'offer-declined':
      return words.offerDeclined
    case 'not-offered-there':
      return words.notOfferedThere(speech.service(part.service), speech.facility(part.facility))
    case 'which-question':
      return lines(words.whichQuestion, numbered(part.rows.map((row) => renderRow(row, speech))))
    case 'kept':
      return words.kept
    case 'appointment-gone':
      return words.appointmentGone
    case 'welcome':
      return words.welcome(speech.network)
    case 'help':
      return lines(words.help, numbered((question?.choices ?? []).map(({ label }) => label)))
    case 'not-understood':
      return words.notUnderstood
    case 'nothing-pending':
      return words.nothingPending
    case 'fine':
      return words.fine
    case 'stopped':
      return words.stopped
    case 'resuming':
      return words.resuming
    case 'old-button':
      return words.oldButton
    case 'language-set':
      return words.languageSet
    case 'opted-out':
      return words.optedOut
    case 'opted-in':
      return words.optedIn
    case 'phone-numbers':
      return lines(words.phoneNumbers, phones(speech))
    case 'which-meaning':
      return lines(words.whichMeaning, numbered((question?.choices ?? []).map(({ label }) => label)))
    case 'welcome-back':
      return words.welcomeBack
    case 'started-afresh':
      return words.startedAfresh
    case 'hello':
      return words.hello
    case 'you-are-welcome':
      return words.youAreWelcome
    case 'goodbye':
      return words.goodbye
    case 'take-your-time':
      return words.takeYourTime
    case 'still-here':
      return words.stillHere
    case 'offer-person':
      return words.offerPerson
    case 'which-language':
      return words.whichLanguage
    case 'document':
      return document(part.passage)
    case 'not-known':
      return lines(part.clinical ? words.askDoctor(numbers) : words.notKnown, phones(speech, part.facility))
    case 'erase-sure':
      return words.eraseSure
    case 'erase-asked':
      return words.eraseAsked
    case 'handed-over':
      return lines(words.withTeam, phones(speech))
    case 'passed-on':
      return words.passedOn
    case 'back-with-nadi':
      return words.backWithNadi
    case 'cannot-read':
      return words.cannotRead[part.what](numbers)
    case 'refused':
      return lines(words.refused, phones(speech))
    case 'kept-meanwhile':
    case 'safety-question':
    case 'not-suitable':
    case 'safety-unsure':
    case 'fact-plainly':
    case 'declares':
      return renderSafetyPart(part, speech)
    case 'on-behalf':
    case 'acts-for':
    case 'for-whom':
    case 'one-by-one':
    case 'next-person':
    case 'which-number':
    case 'confirm-caregiver':
    case 'caregiver-not-added':
    case 'caregiver-added':
    case 'caregiver-already':
    case 'caregiver-removed':
    case 'which-caregiver':
    case 'no-caregiver':
    case 'not-a-caregiver':
    case 'number-unusable':
    case 'own-number':
    case 'too-many-caregivers':
    case 'caregiver-declined':
    case 'handed-over-at':
    case 'in-bed':
    case 'next-appointment':
    case 'ask-hospital':
      return renderCarePart(
        part,
        (question?.choices ?? []).map(({ label }) => label),
        speech,
      )
    default:
      return renderEmergencyPart(part, speech)
  }
}

function renderOffer(part: Extract<Part, { say: 'offer' }>, speech: Speech): string {
  const { service, slots, matchesWish, travel = {} } = part
  const way = (facility: FacilityId): string => {
    const minutes = travel[facility]
    return minutes === undefined ? '' : ` (${words.byRoad(minutes)})`
  }
  const { words } = speech
  const name = speech.service(service)
  const rows = slots.map(
    (slot) => `${speech.moment(slot.start)}, ${speech.facility(slot.facility)}${way(slot.facility)}`,
  )
  return lines(
    matchesWish ? words.offer(name) : words.offerNearest(name),
    numbered([...rows, words.labels.noneOfThese]),
    words.whichOne,
  )
}

function renderRow({ kind, slot }: Extract<Part, { say: 'which-question' }>['rows'][number], speech: Speech): string {
  const { words } = speech
  if (!slot) return words.labels.whatWeWereAt
  const appointment = speech.appointment(slot)
  if (kind === 'rebook') return words.theOtherTime(appointment)
  return kind === 'offer' ? words.theOffer(appointment) : words.theAppointment(appointment)
}

function renderAppointments(slots: readonly Slot[], waitMinutes: number | undefined, speech: Speech): string {
  const { words } = speech
  const [only, another] = slots
  if (!only) return words.noAppointments
  return another
    ? lines(words.appointments, numbered(slots.map(speech.appointment)))
    : sentences(words.oneAppointment(speech.appointment(only)), ...mayWait(waitMinutes, speech), prepare(only, speech))
}

/** Under its title, and not a word of ours. */
const document = ({ title, text }: Passage): string => (title === null ? text : lines(title, text))

/** The network's own words on what to do beforehand. */
function prepare({ service }: Slot, { words, preparation }: Speech): string {
  const text = preparation(service)
  return text ? words.preparation(text) : ''
}

const numbered = (rows: readonly string[]): string => rows.map((row, index) => `${index + 1}. ${row}`).join('\n')
const lines = (...parts: readonly string[]): string => parts.join('\n')
const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
