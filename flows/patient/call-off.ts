import { patientOnBoard } from '../../orchestrator/ambulances/state.ts'
import type { Intent } from '../intents.ts'
import { type Context, currentIncident, liveEmergency, upcoming } from './context.ts'
import { about } from './emergency.ts'
import { fold } from './fold.ts'
import { proceed } from './proceed.ts'
import { currentEmergency, request } from './raise.ts'
import { order, push, type Step, say, top } from './step.ts'

const AMBULANCE = 'ambulance|एम्बुलेंस|एंबुलेंस|ऐम्बुलेंस'
const NOT_WANTED =
  'cancel|stop|not needed|no need|dont need|do not need|dont want|do not want|mat bhej|nahi chahiye|nahin chahiye|रद्द|कैंसिल|मत भेज|नहीं चाहिए'
const REFUSED = `(${AMBULANCE}).*(${NOT_WANTED})|(${NOT_WANTED}).*(${AMBULANCE})`
const REFUSES = new RegExp(REFUSED, 'u')

/** "Ambulance nahi chahiye": said in so many words. */
export const refusesAmbulance = (text: string): boolean => REFUSES.test(fold(text))

const SENDING = /bhejo|bhej do|bhejiye|bhejna|send|भेजो|भेजिए/gu
const DECLINED = new RegExp(
  `(${AMBULANCE})( ko| ki| is| abhi| ab)* (mat bhej|nahi chahiye|nahin chahiye|not (needed|required|necessary)|(zaroorat|zarurat|jarurat|jaroorat) nahi|मत भेज|नहीं चाहिए|की ज़?रूरत नहीं)|(dont|do not|no need to|need not) send (an |the |any |your )?(${AMBULANCE})|no need (of|for) (an |the |any )?(${AMBULANCE})|(dont|do not) (need|want) (an |the |any )?(${AMBULANCE})`,
  'u',
)

/** "Don't send an ambulance, we are coming by auto": plainly said, and nothing in the message asks for one after all. */
export function declinesAmbulance(text: string): boolean {
  const said = fold(text)
  return DECLINED.test(said) && (said.match(SENDING)?.length ?? 0) <= 1
}

const CALLED_OFF = new RegExp(
  `false alarm|cancel it|(dont|do not) send it|(we are|we re|were) (already )?in (the|our|my|a) (car|cab|auto|taxi)|(gaadi|car|auto|cab) (se|me|mein) (ja|aa|le ja|nikal)|cancel kar (do|dijiye|dein)|took (a|an) (cab|auto|taxi)|(went|going|reached|taking (him|her|them)) (to (the )?hospital )?(ourselves|already|by (car|cab|auto|taxi))|already (at|in|reached) (the )?hospital|khud (le|hi le|hospital)|(by|my) mistake|sent it wrong|wrong message|(fine|okay|ok|better|alright|all right) now|(ab|abhi) (bilkul )?(theek|thik|teek)|(theek|thik|teek) (hai|hain|ho gaye?|ho gaya|ho gayi) (ab|abhi)|अब (बिल्कुल )?(ठीक)|ठीक (है|हैं) अब|galti se|गलती से|${REFUSED}`,
  'u',
)

/** Said instead of a place. */
const NO_NEED =
  /\b(not needed|no need|not required|dont need|do not need|not necessary|never mind|nevermind|sorry wrong|(zaroorat|zarurat|jarurat|jaroorat) nahi|nahi chahiye|mat bhejo|mat bhejiye)\b|ज़?रूरत नहीं|जरूरत नहीं|नहीं चाहिए|मत भेज/u

/** Does somebody with a live emergency mean that it is none? Only a question follows, so a guess is harmless. */
export function wantsCallOff(step: Step, text: string, intents: readonly Intent[], context: Context): boolean {
  if (!liveEmergency(context)) return false
  if (CALLED_OFF.test(fold(text))) return true
  const said = (...names: Intent['name'][]) => intents.some(({ name }) => names.includes(name))
  if (currentEmergency(step)?.step === 'location')
    return NO_NEED.test(fold(text)) || said('stop_flow', 'deny') || intents.some(cancelsUnnamed)
  if (top(step)) return false
  return said('stop_flow') || (said('cancel_appointment') && upcoming(context).length === 0)
}

/** "Cancel", of nothing else that has a name: "cancel my CT" is no word about the ambulance. */
const cancelsUnnamed = (intent: Intent): boolean =>
  intent.name === 'cancel_appointment' && intent.args.service === undefined

/** Asks whether it is meant; with the patient on board, the words go to the coordinators. */
export function offerCallOff(step: Step, context: Context): Step {
  const live = liveEmergency(context)
  if (!live) return proceed(say(step, { say: 'no-ambulance' }), context)
  if (!patientOnBoard(live.phase)) return proceed(push(step, about(live, 'cancel')), context)
  const { note } = context.turn
  const { priority, complaint } = live
  const passed =
    note && currentIncident(context)
      ? order(step, request({ priority, complaint, signs: [], note, location: null }, context))
      : step
  return proceed(say(passed, { say: 'too-late-to-call-off' }), context)
}
