import type { Intent } from '../intents.ts'
import { offerCallOff, wantsCallOff } from './call-off.ts'
import { meantOption, typedOption } from './choice.ts'
import { type Context, currentIncident, liveEmergency } from './context.ts'
import { about } from './emergency.ts'
import { begun, fill } from './fill.ts'
import type { Alert } from './flow.ts'
import { fold } from './fold.ts'
import type { EmergencyFrame } from './frames.ts'
import { orHelp } from './menu.ts'
import { findPlace } from './place.ts'
import { askForPlace, perform, proceed } from './proceed.ts'
import { currentEmergency, doubtedEmergency, raiseDoubted, request } from './raise.ts'
import { begin, choose, respond } from './respond.ts'
import { order, pop, push, replaceTop, type Step, say, top } from './step.ts'

/** What is answered in the middle of an emergency; anything else may be an address. */
const ASIDES: readonly Intent['name'][] = [
  'ambulance_status',
  'appointment_status',
  'set_language',
  'talk_to_human',
  'repeat',
]

/** A message in words: an answer to what was asked, more for the flow under way, or something new. */
export function said(step: Step, text: string, intents: readonly Intent[], context: Context): Step {
  const { question } = step
  const typed = question && typedOption(question, text)
  if (typed) return choose(step, typed, context)
  const doubted = doubtedEmergency(step)
  if (doubted && intents.some(({ name }) => name === 'affirm' || name === 'request_ambulance')) {
    return askForPlace(raiseDoubted(step, doubted, moreThanYes(text, doubted, context), context), context)
  }
  const filled = fill(top(step), intents, context.view.now)
  if (filled) return perform(step, filled, context)
  const meant = question && first(intents, ({ name }) => meantOption(question, name))
  if (meant) return choose(step, meant, context)
  if (wantsCallOff(step, text, intents, context)) return offerCallOff(step, context)
  if (currentEmergency(step)) return saidInEmergency(step, text, intents, context)
  return saidAnew(step, text, intents, context)
}

function saidAnew(step: Step, text: string, intents: readonly Intent[], context: Context): Step {
  const wishes = intents.filter(({ name }) => name !== 'set_language')
  const [intent] = wishes.length > 0 ? wishes : intents
  if (!intent) {
    const alone = !top(step) && currentIncident(context)
    return alone ? passOn(step, text, context) : orHelp(step, context, { say: 'not-understood' })
  }
  return begun(intent, context.view.now) ? begin(step, wishes, context) : respond(step, intent, context)
}

function saidInEmergency(step: Step, text: string, intents: readonly Intent[], context: Context): Step {
  const named = (...names: Intent['name'][]) => intents.find(({ name }) => names.includes(name))
  const known = named(...ASIDES)
  switch (currentEmergency(step)?.step) {
    case 'location':
      return known ? respond(step, known, context) : passOn(step, text, context)
    case 'cancel':
      return said(stillNeeded(step, context), text, intents, context)
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
  return proceed(say(order(step, command), { say: 'words-passed-on' }), context)
}

function first<T>(intents: readonly Intent[], of: (intent: Intent) => T | null): T | null {
  for (const intent of intents) {
    const found = of(intent)
    if (found !== null) return found
  }
  return null
}
