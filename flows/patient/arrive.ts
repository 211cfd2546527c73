import { CHECK_IN_HOURS_BEFORE } from '../../orchestrator/limits.ts'
import { placeIn } from '../../orchestrator/slots/queue.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import type { Outcome } from '../turn.ts'
import { current } from './attend.ts'
import { type Context, liveEmergency } from './context.ts'
import { fold } from './fold.ts'
import type { Part } from './replies.ts'
import { order, type Step, say } from './step.ts'

const GREETS = `(?:(?:hi|hello|hey|namaste|namaskar|ok|okay|sir|madam|ma am|ji|haan|yes|good morning|doctor|नमस्ते|नमस्कार|जी|हां|हाँ|मैडम|सर) )*`
const PLACE = `(?:the |your |our )?(?:main )?(?:reception|registration|hospital|counter|desk|front desk|help desk|opd|lab|laboratory|clinic|radiology|mri|ct|scan|xray|x ray|centre|center|ward|gate|waiting (?:room|area|hall)|ground floor|lobby|outside|there|here|now|रिसेप्शन|अस्पताल|हॉस्पिटल|काउंटर|ओपीडी|लैब|क्लिनिक|क्लीनिक|गेट|यहां|यहाँ|aspatal|aspataal|hospital|yahan)`
const TAIL = `(?: (?:at|to|in|on|near|outside|ko|par|pe|mein|me|ke paas|ke bahar|पर|में|के पास|के बाहर|${PLACE}|hoon|hun|hu|hain|hai|हूं|हूँ|हैं|है|sir|madam|ji|please|now|already|just|today|early|with my [a-z]+|(?:for|ke liye) (?:my |mere |the )?(?:appointment|scan|test|mri|ct|xray|x ray|echo|ecg|ultrasound|blood test|dialysis)|appointment ke liye|अपॉइंटमेंट के लिए|डॉक्टर|जी))*`
const COME = `(?:(?:i|we)(?: (?:am|are|m|ve|have))? (?:here|(?:just |already |now )?(?:reached|arrived|come|came)|(?:waiting |standing |sitting )?(?:at|in|outside|near) ${PLACE})|im here|here now|here|(?:just |already )?(?:reached|arrived)|have (?:reached|arrived|come)|(?:at|in|outside) ${PLACE}|check(?:ing)? ?(?:me )?in|checked in|(?:main |mai |hum |mein |mein bhi |ham )?(?:log )?(?:aa|pahunch|pahuch|pohoch|pohunch|phunch|pahonch) ?(?:gay[aei]n?|gy[aei]|chuk[aei])|aagaya|aagayi|aagaye|${PLACE} (?:par|pe|mein|me|ke bahar) (?:hoon|hun|hu|hain|khad[aei] (?:hoon|hun|hain)|baith[aei] (?:hoon|hun|hain)|aa gay[aei])|(?:main|mai|hum|ham) ${PLACE} (?:par|pe|mein|me) (?:hoon|hun|hu|hain)|(?:मैं |हम |हम लोग )?(?:आ|पहुंच|पहुँच|पहुच) ?(?:गया|गई|गयी|गए|गये|चुका|चुकी|चुके)|(?:मैं |हम )?${PLACE} (?:पर|में|के बाहर) (?:हूं|हूँ|हैं|खड़ा हूं|खड़ी हूं|आ गया|आ गई|आ गए))`
/** Alone, or with where and what for. "Here" alone is an answer to something else. */
const HERE = new RegExp(
  `^${GREETS}(?:(?:मैं|हम|main|hum) )?(?:${PLACE} )?(?:ko |par |pe |पर |me |mein )?${COME}${TAIL}$`,
  'u',
)
const NO_ARRIVAL = /^(?:here|हां|haan)$/
/** "How long still?", "meri baari kab?" */
const HOW_LONG =
  /\b(?:how (?:long|much (?:longer|time|more))|how many (?:people|patients|before|ahead)|when (?:is|will)(?: it be)? my (?:turn|number)|my (?:turn|place|position|number)|what number|which number|queue|waiting time|still waiting|kitn[aei] (?:time|der|samay|wait|log|number|intezaar|intzar)|(?:meri|hamari) ba+ri|(?:mera|hamara) (?:number|no)\b)|कितन[ाीे] (?:समय|टाइम|देर|लोग|नंबर|वक़्त|वक्त)|मेरी बारी|हमारी बारी|मेरा नंबर|कब आएग[ाी]/u

/**
 * "I'm here", "aa gaya", "reached reception" of somebody who has an appointment about now. Null for other words, and
 * while help is on its way: there it is about the ambulance.
 */
export function arrivedNow(text: string, context: Context): Appointment | null {
  const words = fold(text)
  if (!HERE.test(words) || NO_ARRIVAL.test(words) || liveEmergency(context)) return null
  const { now } = context.view
  const due = current(context).filter(({ slot }) => plusMinutes(slot.start, -60 * CHECK_IN_HOURS_BEFORE) <= now)
  return due.find(({ here }) => here === null) ?? due[0] ?? null
}

/** Who waits there and asks how long: their place as it is by now. Null for other words. */
export function placeAsked(text: string, context: Context): Part | null {
  if (!HOW_LONG.test(fold(text)) || liveEmergency(context)) return null
  const { state, now } = context.view
  const own = current(context).find(({ here }) => here !== null)
  const place = own && placeIn(state, own.id, now)
  return own?.here && place ? { say: 'in-queue', slot: own.slot, token: own.here.token, ...place } : null
}

/** Told their number and place; asked again, the place as it is by now. */
export function arrive(step: Step, { id }: Appointment): Step {
  return { ...order(step, { type: 'slots.check-in', appointment: id }), question: null }
}

export function settleArrival(step: Step, { command, decision }: Outcome, { view }: Context): Step {
  if (command.type !== 'slots.check-in') return step
  if (!decision.ok) return say(step, { say: 'appointment-gone' })
  const appointment = view.state.slots.appointments.get(command.appointment)
  const place = placeIn(view.state, command.appointment, view.now)
  if (!appointment?.here || !place) return say(step, { say: 'appointment-gone' })
  return say(step, { say: 'checked-in', slot: appointment.slot, token: appointment.here.token, ...place })
}
