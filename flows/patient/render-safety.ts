import { SLOT_HOLD_MINUTES } from '../../orchestrator/limits.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import { SAFETY } from '../locales/safety.ts'
import { phones } from './phones.ts'
import type { SafetyPart } from './replies.ts'
import { type Speech, sentenceIn } from './speech.ts'

/** What is asked for the patient's safety, and why something is not booked. Network's own words where it has any. */
export function renderSafetyPart(part: SafetyPart, speech: Speech): string {
  const { language } = speech.frame
  const words = SAFETY[language]
  switch (part.say) {
    case 'kept-meanwhile':
      return words.keptMeanwhile(speech.appointment(part.slot), SLOT_HOLD_MINUTES)
    case 'safety-question':
      return questionIn(part, speech)
    case 'declares':
      return `${declaredIn(part, speech)} ${words.askFirstHint}`
    case 'fact-plainly':
      return words.plainly
    case 'not-suitable':
      return `${reasonIn(part, speech)} ${words.notBooked} ${part.referred ? words.referred : words.speak}\n${phones(speech)}`
    case 'safety-unsure':
      return `${words.noGuess(speech.service(part.service))} ${part.referred ? words.referred : words.askFirst}\n${phones(speech)}`
  }
}

type About = Extract<SafetyPart, { say: 'safety-question' | 'not-suitable' }>

function questionIn({ service: code, question }: About, { frame }: Speech): string {
  const words = SAFETY[frame.language]
  const service = lookupsOf(frame.state.network).services.get(code)
  const { minAge = null, maxAge = null } = service?.onlyFor ?? {}
  if (question === 'female' || question === 'male') return words[question]
  if (question === 'age') return words.age(minAge, maxAge)
  if (question === 'creatinine') return words.creatinine(service?.creatinineDays ?? 0)
  const asked = service?.safety?.find(({ id }) => id === question)?.ask
  return asked ? sentenceIn(asked, frame.language) : ''
}

function declaredIn({ service: code, question }: Extract<SafetyPart, { say: 'declares' }>, { frame }: Speech): string {
  const service = lookupsOf(frame.state.network).services.get(code)
  const declared = service?.safety?.find(({ id }) => id === question)?.declared
  return declared ? sentenceIn(declared, frame.language) : ''
}

function reasonIn({ service: code, question }: About, { frame, service: name }: Speech): string {
  const { because } = SAFETY[frame.language]
  const service = lookupsOf(frame.state.network).services.get(code)
  if (question === 'female' || question === 'male') return because.sex(name(code))
  if (question === 'age') return because.age(name(code))
  if (question === 'creatinine') return because.creatinine(name(code), service?.creatinineDays ?? 0)
  const why = service?.safety?.find(({ id }) => id === question)?.because
  return why ? sentenceIn(why, frame.language) : ''
}
