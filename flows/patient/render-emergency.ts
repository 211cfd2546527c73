import type { Location } from '../../orchestrator/ambulances/events.ts'
import type { Emergency } from '../../orchestrator/ambulances/state.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { phones } from './phones.ts'
import type { Part } from './replies.ts'
import type { Speech } from './speech.ts'

type Say =
  | 'emergency-raised'
  | 'emergency-joined'
  | 'send-location'
  | 'which-place'
  | 'words-passed-on'
  | 'located'
  | 'location-far'
  | 'location-broken'
  | 'in-danger'
  | 'pin-danger'
  | 'no-danger'
  | 'ambulance'
  | 'no-ambulance'
  | 'person-calls'
  | 'confirm-call-off'
  | 'still-coming'
  | 'call-off-asked'
  | 'too-late-to-call-off'
  | 'emergency-failed'

/** What is said about an emergency; the message it is part of names the public numbers, here or below it. */
export function renderEmergencyPart(part: Extract<Part, { say: Say }>, speech: Speech): string {
  const { words, numbers, frame } = speech
  switch (part.say) {
    case 'emergency-raised':
      return [
        part.complaint === 'self-harm' ? words.notAlone(speech.crisisLine) : '',
        `${words.emergencyRaised(numbers)} ${heardPlace(part.location, words.pinTaken, speech)}`.trim(),
      ]
        .filter((each) => each !== '')
        .join('\n')
    case 'emergency-joined':
      return words.emergencyJoined(numbers)
    case 'send-location':
      return part.complaint === 'self-harm' ? words.whereToCome : words.sendLocation
    case 'which-place':
      return words.whichPlace
    case 'words-passed-on':
      return words.wordsPassedOn
    case 'located':
      return `${words.located} ${heardPlace(part.location, '', speech)}`.trim()
    case 'location-far':
      return words.locationFar
    case 'location-broken':
      return words.locationBroken
    case 'in-danger':
      return words.inDanger(numbers)
    case 'pin-danger':
      return words.pinDanger(numbers)
    case 'no-danger':
      return words.noDanger(numbers)
    case 'ambulance': {
      const emergency = frame.state.ambulances.emergencies.get(part.emergency)
      return emergency ? standing(emergency, speech) : words.noAmbulance(numbers)
    }
    case 'no-ambulance':
      return words.noAmbulance(numbers)
    case 'person-calls':
      return `${words.personCalls}\n${phones(speech)}`
    case 'confirm-call-off':
      return words.confirmCallOff
    case 'still-coming':
      return words.stillComing
    case 'call-off-asked':
      return words.callOffAsked
    case 'too-late-to-call-off':
      return `${words.tooLateToCallOff}\n${phones(speech)}`
    case 'emergency-failed':
      return words.emergencyFailed(numbers)
  }
}

/** A place that was understood from words can be put right; a pin is only acknowledged. */
function heardPlace(location: Location | null, pinned: string, { words }: Speech): string {
  if (!location) return ''
  return location.place ? words.placeTaken(location.place) : pinned
}

/** Where it stands at the moment of saying it. */
function standing({ phase, dispatch }: Emergency, speech: Speech): string {
  const { words, numbers } = speech
  if (phase === 'closed') return words.noAmbulance(numbers)
  if (phase === 'open' || !dispatch) return words.beingChosen
  const hospital = speech.hospital(dispatch.hospital)
  switch (phase) {
    case 'dispatched':
    case 'accepted':
    case 'en_route':
      return `${words.onItsWay(dispatch.ambulance)} ${remaining(dispatch.etaFrom, dispatch.etaSeconds, speech)}`.trim()
    case 'on_scene':
      return words.onScene(dispatch.ambulance)
    case 'transporting':
      return words.transporting(hospital)
    case 'at_hospital':
      return words.atHospital(hospital)
  }
}

function remaining(sentAt: Instant, etaSeconds: number | null, { words, minutes, frame }: Speech): string {
  if (etaSeconds === null) return ''
  const seconds = etaSeconds - (frame.now - sentAt) / 1000
  return seconds <= 0 ? words.anyMoment : words.eta(minutes(seconds))
}
