import { INTENTS_OF, type Intent, type IntentName } from '../intents.ts'
import { decodePress } from '../press.ts'
import type { Input, Plan } from '../turn.ts'
import { planAcknowledge } from './alerts.ts'
import { planQuestion, planQuoted } from './ask.ts'
import { planBedStatus } from './bed-status.ts'
import { featuresIn, unitIn } from './bed-words.ts'
import { isBeyond, planBeyond } from './beyond.ts'
import { planDeviceUse } from './device-use.ts'
import { planDelay, planEquipment } from './devices.ts'
import { planDivert, planEdDelay } from './divert.ts'
import { liveEmergencies, namedIn, planCancelDispatch, planDispatch, planExplain, planList } from './emergencies.ts'
import { offerBeds, planFindBed, wantedOf } from './find-bed.ts'
import { asksForHold, asksWhatIsFree, bareUnit, moreOfSearch, otherUnit, planSearch } from './find-said.ts'
import { planHold, planRelease } from './holds.ts'
import { namedBed } from './named-bed.ts'
import { planOnCall } from './on-call.ts'
import { planPlain } from './plain-words.ts'
import { planPress } from './pressed.ts'
import { planChosen, typedOption } from './question.ts'
import { planReassign } from './reassign.ts'
import { MEANINGS } from './render-more.ts'
import { planRequest } from './request-bed.ts'
import { planSchedule } from './schedule.ts'
import { planAdmit, planDischarge } from './stays.ts'
import { answer, frameOf, openly, type Step, under } from './step.ts'
import { planTransfer } from './transfer.ts'
import { planTypedDecision } from './typed-decision.ts'

/** Words: an answer to what was asked, or one or more things wanted, done in order. */
export function planSaid(step: Step, { text, intents, maybe }: Extract<Input, { kind: 'said' }>): Plan {
  const { question } = step.dialogue
  const decided = planTypedDecision(step, text)
  if (decided) return decided
  const option = question && typedOption(question, text)
  if (option) return chosenMeaning(step, option) ?? planShown(step, option) ?? planChosen(step, option)
  const plain = planPlain(step, text, intents)
  if (plain) return plain
  const more = intents.every(({ name }) => name === 'small_talk') ? moreOfSearch(step, text) : null
  if (more) return more
  if (intents.length === 0)
    return (
      closesNamed(step, text) ??
      bareBed(step, text) ??
      bareUnit(step, text) ??
      planQuoted(step, text) ??
      likelySearch(step, text, maybe) ??
      unsure(step, maybe)
    )
  let plan: Plan = answer(step)
  // "No, HDU" puts right what it says; only alone does a correction take something back.
  const wishes = intents.filter(({ name }) => name !== 'correct')
  for (const intent of wishes.length > 0 ? wishes : intents) {
    const next = planIntent({ ...step, dialogue: plan.dialogue, planned: plan.commands }, intent)
    plan = {
      dialogue: next.dialogue,
      commands: [...plan.commands, ...next.commands],
      sayings: [...plan.sayings, ...next.sayings],
    }
  }
  return plan
}

/** Some search was meant, and looking changes nothing. */
function likelySearch(step: Step, text: string, maybe: readonly IntentName[] | undefined): Plan | null {
  const [unit, features] = [unitIn(text), featuresIn(text)]
  if (!maybe?.includes('find_bed') || (unit === null && features.length === 0) || DOES.test(text)) return null
  return planSearch(step, { ...(unit ? { unit } : {}), ...(features.length > 0 ? { features } : {}) })
}
const DOES =
  /\b(hold|block\w*|unblock\w*|discharge\w*|transfer\w*|clean\w*|release|divert\w*|surge|page|call|cancel\w*|dispatch|approve|swap|cover|occupied|dirty|died|why|who)\b|\b(?:ICU|HDU|WARD|ED|NICU)-?\d/i

/** Not sure what was meant: at most three likely meanings to choose from. */
function unsure(step: Step, maybe: readonly IntentName[] | undefined): Plan {
  const meanings = (maybe ?? []).filter((name) => MEANINGS[name] !== undefined).slice(0, 3)
  if (meanings.length === 0) return answer(step, help(step, 'not-understood'))
  const id = `meaning-${step.turn.seed}`
  const choices = meanings.map((name) => ({ option: name, label: MEANINGS[name] ?? name }))
  const dialogue = { ...step.dialogue, question: { id, asks: 'clarification' as const, choices } }
  return answer({ dialogue }, openly({ kind: 'staff.did-you-mean', question: id, meanings }))
}

/** What was meant is as good as said. */
function chosenMeaning(step: Step, option: string): Plan | null {
  const { question } = step.dialogue
  if (question?.asks !== 'clarification' || MEANINGS[option] === undefined) return null
  // Every intent that is offered as a meaning has arguments that may all be left out.
  return planIntent({ ...step, dialogue: { ...step.dialogue, question: null } }, { name: option, args: {} } as Intent)
}

/** The number of a button that stands under the last answer. */
function planShown(step: Step, option: string): Plan | null {
  const press = decodePress(option)
  return press && planPress(step, press)
}

/** "LGH-ICU-7" alone, where the bed was what was asked for. */
function bareBed(step: Step, text: string): Plan | null {
  if (!frameOf(step.dialogue, 'bed-status')) return null
  const bed = namedBed(step.view.state, text, step.actor.facility)
  return bed && planBedStatus(step, { bed: bed.id })
}

/** "E-12 is a false alarm, close it". */
function closesNamed(step: Step, text: string): Plan | null {
  const emergency = step.actor.role !== 'staff' && CLOSES.test(text) ? namedIn(step) : undefined
  return emergency ? planCancelDispatch(step, { emergency }) : null
}
const CLOSES = /\b(false alarm|hoax|prank|fake|close|cancel|call(ed)? off|stand down|not needed|no longer needed)\b/i

function planIntent(step: Step, intent: Intent): Plan {
  if (!INTENTS_OF[step.actor.role].includes(intent.name)) return answer(step, help(step, 'not-understood'))
  const edDelay = intent.name === 'report_delay' ? planEdDelay(step, intent.args) : null
  if (edDelay) return edDelay
  switch (intent.name) {
    case 'find_bed':
      return planSearch(step, intent.args)
    case 'hold_bed':
      return asksForHold(step, intent.args) ? planHold(step, intent.args) : planSearch(step, intent.args)
    case 'release_hold':
      return planRelease(step, intent.args)
    case 'set_bed_status':
      return planBedStatus(step, intent.args)
    case 'request_bed':
      return asksWhatIsFree(step, intent.args) ? planSearch(step, intent.args) : planRequest(step, intent.args)
    case 'admit_patient':
      return planAdmit(step)
    case 'discharge_patient':
      return planDischarge(step)
    case 'request_transfer':
      return planTransfer(step)
    case 'list_emergencies':
      return planList(step)
    case 'dispatch_ambulance':
      return planDispatch(step, intent.args)
    case 'reassign_dispatch':
      return planReassign(step)
    case 'acknowledge_alert':
      return planAcknowledge(step)
    case 'set_divert':
      return planDivert(step, intent.args)
    case 'cancel_dispatch':
      return planCancelDispatch(step, intent.args)
    case 'schedule_overview':
      return planSchedule(step, intent.args)
    case 'page_on_call':
      return planOnCall(step, intent.args)
    case 'set_equipment_status':
      return planEquipment(step, intent.args)
    case 'report_delay':
      return planDelay(step, intent.args)
    case 'show_utilization':
      return planDeviceUse(step) ?? answer(step, openly({ kind: 'staff.utilization' }))
    case 'ask_question':
      return planQuestion(step, intent.args.question)
    case 'explain_decision':
      return planExplain(step, intent.args)
    case 'correct':
    case 'deny': {
      const unit = otherUnit(step)
      return unit
        ? planSearch(step, { unit })
        : answer({ dialogue: under(step.dialogue, null) }, openly({ kind: 'staff.stopped' }))
    }
    case 'stop_flow':
    case 'go_back':
    case 'none_of_these':
      return answer({ dialogue: under(step.dialogue, null) }, openly({ kind: 'staff.stopped' }))
    case 'affirm': // a bare "ok" after a card is no order to hold: it is shown again, with its button
    case 'repeat':
      return planRepeat(step)
    case 'small_talk':
      return answer(step, thanks(step) ? openly({ kind: 'staff.thanked' }) : help(step, 'asked'))
    default:
      return isBeyond(intent) ? planBeyond(step, intent) : answer(step, help(step, 'not-understood'))
  }
}

const thanks = ({ turn: { input } }: Step): boolean => input.kind === 'said' && THANKS.test(input.text)
const THANKS = /^\W*(?:ok|okay|great|many|k)?\W*(?:thank|thanks|thx|tnx|ty\b|dhanyava|shukriya|धन्यवाद|शुक्रिया)/iu

/** The last thing again, as it is now. */
function planRepeat(step: Step): Plan {
  const last = frameOf(step.dialogue, 'find-bed')
  if (last) {
    const wanted = wantedOf(last)
    const { unit: _, offered: __, ...rest } = last
    return wanted ? offerBeds(step, wanted) : planFindBed(step, rest)
  }
  const begun = frameOf(step.dialogue, 'bed-status')
  if (begun) return planBedStatus(step, {})
  const coordinates = step.actor.role !== 'staff' && liveEmergencies(step.view.state).length > 0
  return coordinates ? planList(step) : answer(step, help(step, 'asked'))
}

const help = ({ actor: { role } }: Step, because: 'asked' | 'not-understood') =>
  openly({ kind: 'staff.help', role, because })
