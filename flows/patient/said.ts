import type { Intent } from '../intents.ts'
import { offerCallOff, wantsCallOff } from './call-off.ts'
import { meantOption, typedOption } from './choice.ts'
import { type Context, liveEmergency } from './context.ts'
import { about } from './emergency.ts'
import { begun, fill } from './fill.ts'
import { YES } from './flow.ts'
import { aside, orHelp } from './menu.ts'
import { findPlace } from './place.ts'
import { perform, proceed } from './proceed.ts'
import { currentEmergency, request } from './raise.ts'
import { begin, choose, respond } from './respond.ts'
import { order, pop, replaceTop, type Step, say, top } from './step.ts'

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
    const alone = !top(step) && liveEmergency(context)
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
      if (named('request_ambulance')) return choose(step, YES, context)
      const answered = known ?? named('stop_flow')
      return answered ? respond(step, answered, context) : proceed(step, context)
    }
  }
}

/** No yes to calling off: the emergency goes on, and so does its open question. */
function stillNeeded(step: Step, context: Context): Step {
  const live = liveEmergency(context)
  const going = live && !live.location ? replaceTop(step, about(live, 'location')) : pop(step)
  return { ...going, question: null }
}

/** Words about a live emergency: a place we know locates it, anything else is for the coordinators to read. */
function passOn(step: Step, text: string, context: Context): Step {
  const live = liveEmergency(context)
  const { note } = context.turn
  const location = live?.location ? null : findPlace(text, context.topology)
  if (!live || (!note && !location)) return aside(step, context, { say: 'not-understood' })
  const { priority, complaint } = live
  const told = order(step, request({ priority, complaint, signs: [], note, location }, context))
  return location ? told : proceed(say(told, { say: 'words-passed-on' }), context)
}

function first<T>(intents: readonly Intent[], of: (intent: Intent) => T | null): T | null {
  for (const intent of intents) {
    const found = of(intent)
    if (found !== null) return found
  }
  return null
}
