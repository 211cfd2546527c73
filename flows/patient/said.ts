import type { Intent } from '../intents.ts'
import type { Input } from '../turn.ts'
import { arrive, arrivedNow, placeAsked } from './arrive.ts'
import { becomes, becomesAt } from './attend.ts'
import { offerCallOff, refusesAmbulance, wantsCallOff } from './call-off.ts'
import { numbered } from './caregiver.ts'
import { meantOption, typedOption } from './choice.ts'
import { answerPending, choose, isPending, leaveAside } from './choose.ts'
import { type Context, currentIncident, liveEmergency, upcoming } from './context.ts'
import { about, UNKNOWN_DANGER } from './emergency.ts'
import { wantsErasure } from './erase.ts'
import { begun, fill } from './fill.ts'
import { type Alert, end, type Move, NO } from './flow.ts'
import { fold } from './fold.ts'
import type { EmergencyFrame, PatientFrame } from './frames.ts'
import { aside, notUnderstood, orHelp } from './menu.ts'
import { comesFrom } from './near.ts'
import { forDoctor, quoted } from './patterns/ask.ts'
import { anotherOne, corrects, dissents, elsewhere, moveWhatWasBooked, takeBack } from './patterns/correct.ts'
import { followUp } from './patterns/follow-up.ts'
import { relay } from './patterns/handoff.ts'
import { pendingFor, pendingNamed } from './patterns/pending.ts'
import { afresh } from './patterns/restart.ts'
import { shift } from './patterns/shift.ts'
import { skip } from './patterns/skip.ts'
import { type Steering, steeringIn } from './patterns/steering.ts'
import { cancelsThis, keepsIt } from './patterns/stop.ts'
import { findPlace, placesInDoubt } from './place.ts'
import { askForPlace, perform, proceed } from './proceed.ts'
import { currentEmergency, doubtedEmergency, raiseDoubted, request } from './raise.ts'
import { begin, doubtFirst, optOut, respond } from './respond.ts'
import { factSaid } from './safety-said.ts'
import { order, pop, push, replaceTop, type Step, say, top } from './step.ts'
import { wantsOffList } from './wait.ts'

/** What is answered in the middle of an emergency; anything else may be an address. */
const ASIDES: readonly Intent['name'][] = [
  'ambulance_status',
  'appointment_status',
  'set_language',
  'talk_to_human',
  'repeat',
]

type Said = Extract<Input, { kind: 'said' }>

/** A message in words: an answer to what was asked, more for the flow under way, or something new. */
export function said(step: Step, heard: Said, context: Context): Step {
  const input = withPlainNo(step, heard, context)
  const { text, intents } = input
  const steering = steeringIn(text)
  if (steering === 'stop-messages') return optOut(step, context)
  if (steering === 'start-messages') return respond(step, { name: 'opt_in', args: {} }, context)
  const relayed = relay(step, text, intents, context)
  if (relayed) return relayed
  if (wantsOffList(context)) return respond(step, { name: 'join_waitlist', args: {} }, context)
  const typed = typedAnswer(step, text, context)
  if (typed) return typed
  const asked = top(step)
  const which = asked?.flow === 'which-question' ? pendingNamed(asked, context) : null
  if (which) return choose(step, which, context)
  const left = leaveAside(step, intents, context)
  return steered(left, steering, context) ?? understood(left, input, context)
}

/**
 * "No, I can't come at 5", of which nothing else was understood, is a no to what was asked of them; so is "can't come"
 * alone, which says neither "cancel it" nor "move it".
 */
function withPlainNo(step: Step, input: Said, context: Context): Said {
  const said = fold(input.text)
  const unheard = input.intents.length === 0 && SAYS_NO.test(said)
  const cannot = CANNOT_COME.test(said)
  const no = !step.question && (unheard || cannot)
  return no && pendingFor(context).length > 0 ? { ...input, intents: [{ name: 'deny', args: {} }] } : input
}

/** A number or a label typed back: of the open question, or of the one that an emergency interrupted. */
function typedAnswer(step: Step, text: string, context: Context): Step | null {
  const { question, waiting } = step
  const typed = question && typedOption(question, text)
  if (typed) return choose(step, typed, context)
  const before = !question && waiting && typedOption(waiting, text)
  if (before) return choose({ ...step, question: waiting, waiting: null }, before, context)
  const number = question ? null : /^\s*([12१२])\s*[.)]?\s*$/u.exec(text)?.[1]
  return number ? answerPending(step, number === '1' || number === '१', context) : null
}

function steered(step: Step, steering: Steering | null, context: Context): Step | null {
  if (currentEmergency(step)) return null
  const frame = top(step)
  switch (steering) {
    case 'wait':
      return say(step, { say: 'take-your-time' })
    case 'silence':
      return orHelp(step, context, { say: 'still-here' })
    case 'restart': {
      const fresh = afresh(frame)
      return fresh ? proceed(say(replaceTop(step, fresh), { say: 'started-afresh' }), context) : orHelp(step, context)
    }
    case 'skip': {
      const skipped = skip(frame, context.view.now)
      return skipped && perform(step, skipped, context)
    }
    default:
      return null
  }
}

function understood(step: Step, input: Said, context: Context): Step {
  const { text, intents } = input
  const { question } = step
  if (wantsErasure(text) && !currentEmergency(step))
    return proceed(push({ ...step, question: null }, { flow: 'erase' }), context)
  const aboutDanger = inDoubt(step, input, context)
  if (aboutDanger) return aboutDanger
  const under = underWay(step, context)
  if (keepsIt(under, text, intents)) return perform(step, end({ say: 'kept' }), context)
  const instead = becomes(under, intents)
  if (instead) return choose(step, instead, context)
  const moved = becomesAt(under, intents, context)
  if (moved) return perform(step, moved, context)
  const further = under && added(under, input, context)
  if (further) return perform(step, further, context)
  if (cancelsThis(under, text, intents)) return respond(step, { name: 'stop_flow', args: {} }, context)
  const answered = ofFact(step, input, context) ?? isPending(step, intents, context)
  if (answered) return answered
  const back = under && takenBack(under, input, context)
  if (back) return perform(step, back, context)
  const meant = question && first(intents, ({ name }) => meantOption(question, name))
  if (meant) return choose(step, meant, context)
  if (wantsCallOff(step, text, intents, context)) return offerCallOff(step, context)
  if (currentEmergency(step)) return saidInEmergency(step, input, context)
  return saidAnew(step, input, context)
}

/** "Not there", "no, that is wrong": another place, or what was said before is asked again. */
function takenBack(frame: PatientFrame, { text, intents }: Said, context: Context): Move | null {
  if (!dissents(intents)) return null
  return elsewhere(frame, text, context) ?? (corrects(intents) ? takeBack(frame) : null)
}

/** What a service must know is asked until it is answered plainly. */
function ofFact(step: Step, { text, intents }: Said, context: Context): Step | null {
  const fact = step.question && factSaid(step.question, text, intents)
  if (fact === 'again') return proceed(say(step, { say: 'fact-plainly' }), context)
  return fact ? choose(step, fact, context) : null
}

/** While help is on its way, what it interrupted waits: words are about that only once it was asked about again. */
function underWay(step: Step, context: Context): PatientFrame | null {
  const waits = !step.question && !currentEmergency(step) && currentIncident(context) !== null
  return waits ? null : top(step)
}

/** What the words add to the flow under way, or put right in it. */
function added(frame: PatientFrame, { text, intents }: Said, context: Context): Move | null {
  return (
    (frame.flow === 'caregiver' ? numbered(frame, context) : null) ??
    shift(frame, text, context) ??
    fill(frame, intents, context) ??
    comesFrom(frame, context) ??
    anotherOne(frame, text, context)
  )
}

/** The answer to the question of danger, where words are one: a yes raises the alarm, a no lets the rest be heard. */
function inDoubt(step: Step, input: Said, context: Context): Step | null {
  const doubted = doubtedEmergency(step)
  if (!doubted) return null
  const { text, intents } = input
  const said = fold(text)
  if (refusesAmbulance(text)) return choose(step, NO, context)
  const confirms = intents.some(({ name }) => name === 'affirm' || name === 'request_ambulance')
  if (confirms || SAYS_YES.test(said)) {
    return askForPlace(raiseDoubted(step, doubted, moreThanYes(text, doubted, context), context), context)
  }
  const begins = intents.some((each) => begun(each, context) !== null)
  if (!begins || !SAYS_NO.test(said)) return null
  return understood(say({ ...pop(step), question: null }, { say: 'no-danger' }), input, context)
}

/** That they have come or cannot, or how long it still takes. */
function atTheDesk(step: Step, text: string, context: Context): Step | null {
  const arrived = arrivedNow(text, context)
  if (arrived) return arrive(step, arrived)
  const place = placeAsked(text, context)
  return place ? aside(step, context, place) : cannotCome(step, text, context)
}

function saidAnew(step: Step, input: Said, context: Context): Step {
  const { text, intents } = input
  const wishes = intents.filter(({ name }) => name !== 'set_language' && name !== 'correct')
  const moved = !top(step) && corrects(intents) ? moveWhatWasBooked(intents, context) : null
  if (moved) return proceed(push(step, moved), context)
  const there = currentEmergency(step) ? null : atTheDesk(step, text, context)
  if (there) return there
  const further = followUp(step, text, wishes, context)
  if (further) return aside(step, context, ...further)
  const [intent] = wishes.length > 0 ? wishes : intents.filter(({ name }) => name !== 'correct')
  if (!intent) {
    const alone = (!top(step) || !step.question) && !currentEmergency(step) && currentIncident(context)
    if (alone) return passOn(step, text, context)
    const found = quoted(text, top(step), context) ?? forDoctor(top(step), context)
    return found ? aside(step, context, ...found) : notUnderstood(step, input.maybe, context)
  }
  const all = wishes.length > 0 ? wishes : [intent]
  // More about the emergency that is open: for those who come, not to be asked about.
  const more = all.every(({ name }) => name === 'request_ambulance') && !step.question && currentIncident(context)
  if (more) return passOn(step, text, context)
  // A cry for help in which no red flag was seen is asked about first.
  if (all.some(({ name }) => name === 'request_ambulance')) return doubtFirst(step, all, doubtOf(context), context)
  if (waitsForHelp(step, intent, text, context)) return respond(step, { name: 'ambulance_status', args: {} }, context)
  return each(step, all, context)
}

/** "I can't make it" of somebody with one appointment to come: what shall become of it? */
function cannotCome(step: Step, text: string, context: Context): Step | null {
  const [only, another] = upcoming(context)
  if (!CANNOT_COME.test(fold(text)) || !only || another || top(step) || currentIncident(context)) return null
  return proceed(push(step, { flow: 'attend', to: 'absent', appointment: only.id, minutes: null }), context)
}

/** Several wishes of one message. */
function each(step: Step, all: readonly Intent[], context: Context): Step {
  const begins = all.filter((intent) => begun(intent, context) !== null)
  // What is only to be answered is answered, and then what was begun is talked about, or done.
  const answered = all
    .filter(({ name }) => ANSWERED.includes(name))
    .reduce((so, each) => respond(so, each, context), step)
  if (begins.length > 0) return begin(answered, begins, context)
  const deed = all.find(({ name }) => !ANSWERED.includes(name))
  return deed ? respond(answered, deed, context) : answered
}

const ANSWERED: readonly Intent['name'][] = ['ask_question', 'appointment_status', 'ambulance_status', 'patient_status']

/** What is known of a danger that is only asked about: the words are kept for whoever comes. */
const doubtOf = ({ turn }: Context): EmergencyFrame => ({ ...UNKNOWN_DANGER, note: turn.note })

/**
 * "Still waiting!", "yes, come fast", "ok": of somebody whose ambulance is under way and who was asked nothing
 * else, that is about the ambulance, not about a list or an appointment.
 */
function waitsForHelp(step: Step, { name, args }: Intent, text: string, context: Context): boolean {
  if (top(step) || liveEmergency(context) === null) return false
  return name === 'ask_question'
    ? HOW_LONG.test(fold(text))
    : IMPATIENCE.includes(name) && Object.keys(args).length === 0
}

const HOW_LONG =
  /^((aur|and|but|please|ok|abhi) )*(how (long|much (more )?time|soon)|when (will|is|are)|kitn[iae] (der|time|samay|dur|door)|kab (tak|aa)|where|kahan|कितनी देर|कितना समय|कब तक|कब आ|कहाँ)/u

const IMPATIENCE: readonly Intent['name'][] = ['join_waitlist', 'confirm_appointment', 'accept_offer', 'affirm']

/** "Yes, we are in Jayanagar" to the question of danger. */
const SAYS_YES = /^(yes|yeah|haan|han|haa|ji haan|हाँ|हां)( |$)/u

/** "No, just book a doctor": the no is heard before the rest. */
const SAYS_NO = /^(no|nope|nahi|nahin|na|नहीं|नही)( |$)/u

const CANNOT_COME =
  /^(sorry |maaf |no |nahi |actually |oh |but )*(i |we |main |hum |मैं |हम )?(cant|can t|cannot|can not|wont|won t|will not|not)( be)?( able to)? (come|coming|make it)( at all| any ?more| now)*$|^(main |hum )?nahi(n)? (aa|a) (paunga|paungi|payenge|sakta|sakti|sakte)( hoon| hun| hain)?$|^(मैं |हम )?नहीं आ (पाऊंगा|पाऊंगी|पाएंगे|सकता|सकती|सकते)( हूं| हैं)?$/u

/** A yes is no place. */
const BARE_YES = /^(yes|yeah|yep|y|ok|okay|sure|haan|han|ha|ji|haan ji|ji haan|हाँ|हां|जी|जी हाँ|ठीक है|theek hai)$/u

function saidInEmergency(step: Step, input: Said, context: Context): Step {
  const { text, intents } = input
  const named = (...names: Intent['name'][]) => intents.find(({ name }) => names.includes(name))
  const known = named(...ASIDES)
  switch (currentEmergency(step)?.step) {
    case 'location':
      if (BARE_YES.test(fold(text))) return proceed(step, context)
      return known ? respond(step, known, context) : passOn(step, text, context)
    case 'cancel':
      return said(stillNeeded(step, context), input, context)
    default: {
      const answered = known ?? named('stop_flow')
      return answered ? respond(step, answered, context) : proceed(step, context)
    }
  }
}

/** "Yes, we are at 5th cross": a yes that says more is for the coordinators to read. */
function moreThanYes(text: string, { priority, complaint, signs }: EmergencyFrame, context: Context): Alert {
  const note = fold(text).split(' ').length > YES_WORDS_MAX ? context.turn.note : null
  return { priority, complaint, signs, note, location: findPlace(text, context.topology) }
}

const YES_WORDS_MAX = 2

/** No yes to calling off: the emergency goes on, and so does its open question. */
function stillNeeded(step: Step, context: Context): Step {
  const live = liveEmergency(context)
  const going = live && !live.location ? replaceTop(step, about(live, 'location')) : pop(step)
  return { ...going, question: null }
}

/** Words about a live emergency: a place we know locates it, anything else is for the coordinators to read. */
function passOn(step: Step, text: string, context: Context): Step {
  // Whoever was asked where is heard, however long ago it began.
  const live = currentEmergency(step) ? liveEmergency(context) : currentIncident(context)
  const { note } = context.turn
  const location = live?.location ? null : findPlace(text, context.topology)
  if (!live || (!note && !location)) return orHelp(step, context, { say: 'not-understood' })
  const { priority, complaint } = live
  const command = request({ priority, complaint, signs: [], note, location }, context)
  // With the place known to the core, the report says so and goes on from the question about it.
  if (location) return order(currentEmergency(step) ? step : push(step, about(live, 'location')), command)
  return proceed(say(order(withPlaces(step, text, context), command), { say: 'words-passed-on' }), context)
}

/** "12 MG Road, Indiranagar": two places are known, and the question where becomes which of them. */
function withPlaces(step: Step, text: string, { topology }: Context): Step {
  const asked = currentEmergency(step)
  const places = asked?.step === 'location' ? placesInDoubt(text, topology) : []
  return asked && places.length > 0 ? replaceTop(step, { ...asked, places }) : step
}

function first<T>(intents: readonly Intent[], of: (intent: Intent) => T | null): T | null {
  for (const intent of intents) {
    const found = of(intent)
    if (found !== null) return found
  }
  return null
}
