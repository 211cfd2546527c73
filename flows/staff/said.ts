import { BedId } from '../../orchestrator/ids.ts'
import { INTENTS_OF, type Intent, type IntentName } from '../intents.ts'
import { decodePress } from '../press.ts'
import type { Input, Plan } from '../turn.ts'
import { planAffected } from './affected.ts'
import { planAcknowledge, planBelowIncident } from './alerts.ts'
import { planQuestion, planQuoted } from './ask.ts'
import { planBedLists } from './bed-lists.ts'
import { planBedSaid } from './bed-said.ts'
import { planBedStatus } from './bed-status.ts'
import { featuresIn, unitIn } from './bed-words.ts'
import { isBeyond, planBeyond } from './beyond.ts'
import { planBlockText } from './block.ts'
import { planChecklistWords } from './checklist.ts'
import { planAssignReason } from './choose-bed.ts'
import { planCollapse } from './collapse.ts'
import { planComeText } from './come.ts'
import { planCoverText } from './cover.ts'
import { planDeviceUse, planDeviceUseText } from './device-use.ts'
import { planDelay, planEquipment } from './devices.ts'
import { planDivert, planDiverts, planEdDelay, planLift } from './divert.ts'
import { liveEmergencies, namedIn, planCancelDispatch, planDispatch, planExplain, planList } from './emergencies.ts'
import { planEnrolText } from './enrol.ts'
import { planExtendHold } from './extend-hold.ts'
import { offerBeds, planFindBed, wantedOf } from './find-bed.ts'
import { asksForHold, asksWhatIsFree, bareUnit, moreOfSearch, otherUnit, planFreeFor, planSearch } from './find-said.ts'
import { planFleet } from './fleet.ts'
import { planInThread } from './handoff.ts'
import { planHold, planRelease, planReleaseReason } from './holds.ts'
import { planLeaving } from './leaving.ts'
import { planMaintenanceText } from './maintenance.ts'
import { planCancelText, planMoveText } from './move-patient.ts'
import { bedNamedIn, namedBed } from './named-bed.ts'
import { asksOnCall, planOnCall } from './on-call.ts'
import { planOutside } from './outside.ts'
import { planOverbookText } from './overbook.ts'
import { planOwnRequests } from './own-requests.ts'
import { planPress } from './pressed.ts'
import { planChosen, typedOption } from './question.ts'
import { planReassign } from './reassign.ts'
import { MEANINGS } from './render-more.ts'
import { bringsVitals, planRequest, planRequestText } from './request-bed.ts'
import { planSchedule } from './schedule.ts'
import { planAdmit, planDeath, planDischarge, planStayText } from './stays.ts'
import { answer, frameOf, openly, type Step, under } from './step.ts'
import { planSurge } from './surge.ts'
import { topicOf } from './topic.ts'
import { planTransfer, planTransferText } from './transfer.ts'
import { planTypedDecision } from './typed-decision.ts'
import { choiceNamed, unknownName } from './unknown-name.ts'
import { planVacateText } from './vacate.ts'
import { planWhoText } from './who-can-come.ts'

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

/** What the words mean by themselves, whatever an interpreter heard in them; the first that fits. */
function planPlain(step: Step, text: string, intents: readonly Intent[]): Plan | null {
  const chosen = (): Plan | null => {
    const press = choiceNamed(step, text)
    return press && planPress(step, press)
  }
  const stranger = (): Plan | null => {
    const unknown = unknownName(step, text, intents)
    return unknown && answer(step, openly(unknown))
  }
  return (
    planCollapse(step, text) ??
    planCoverText(step, text) ??
    planWhoText(step, text) ??
    planTransferText(step, text, intents) ??
    planChecklistWords(step, text) ??
    planAssignReason(step, text) ??
    planReleaseReason(step, text) ??
    planExtendHold(step, text) ??
    planVacateText(step, text) ??
    planComeText(step, text) ??
    planBlockText(step, text) ??
    planMaintenanceText(step, text) ??
    planOverbookText(step, text) ??
    planEnrolText(step, text) ??
    planMoveText(step, text) ??
    planCancelText(step, text) ??
    planDeviceUseText(step, text) ??
    planFleet(step, text) ??
    whoHas(step, text) ??
    arrived(step, text) ??
    planOwnRequests(step, text) ??
    planBedLists(step, text) ??
    planLeaving(step, text) ??
    planDiverts(step, text) ??
    planSurge(step, text) ??
    planLift(step, text) ??
    planAffected(step, text) ??
    planDeath(step, text) ??
    planOrder(step, text) ??
    planBedSaid(step, text, intents) ??
    planOutside(step, text) ??
    planFreeFor(step, text, intents) ??
    (intents.some(({ name }) => ELSEWHERE.includes(name)) ? null : planRequestText(step, text)) ??
    planStayText(step, text) ??
    planInThread(step, text) ??
    planBelowIncident(step, text) ??
    chosen() ??
    stranger() ??
    (intents.length > 1 ? null : asksOnCall(step, text))
  )
}

/** "LGH-ICU-9: patient arrived", of a bed that is kept for somebody. */
function arrived(step: Step, text: string): Plan | null {
  const { bed } = bedNamedIn(step.view.state, text, step.actor.facility)
  const hold = bed?.hold ? step.view.state.beds.holds.get(bed.hold) : undefined
  if (!bed || hold?.holdFor.kind !== 'encounter' || !ARRIVED.test(text)) return null
  return planBedStatus(step, { bed: bed.id, status: 'occupied' })
}
const ARRIVED = /\b(arrived|is in|is here|has come|reached|admitted|shifted in|aa ?gay[aei]|aa ?chuk[aei]|pahu[n]?ch)/i

/** "Who is holding ICU-3?" changes nothing, however it was read. */
function whoHas(step: Step, text: string): Plan | null {
  if (!WHO.test(text)) return null
  const { bed, said } = bedNamedIn(step.view.state, text, step.actor.facility)
  const meant = bed?.id ?? (said === null && IT.test(text) ? topicOf(step, 'bed')?.bed : undefined)
  return meant ? answer(step, openly({ kind: 'staff.bed-is', bed: meant })) : null
}
const IT = /\b(it|this|that|the bed|(this|that) bed|isko|usko|isse|yeh|ye|woh|wo)\b/i
const WHO =
  /\b(who|whos|whose|kaun|kisne|kiske)\b.*\b(in|hold|holding|held|has|have|lying|booked|reserved|roka|rakha|liye)\b/i

/** Words that can mean nothing else, however they were read: vital signs with a bed, or an order with a bed's name. */
function planOrder(step: Step, text: string): Plan | null {
  if (bringsVitals(text)) return planRequest(step, {})
  const { said } = bedNamedIn(step.view.state, text, step.actor.facility)
  const verb = said === null ? undefined : ORDER.exec(text)?.[1]?.toLowerCase()
  switch (verb) {
    case 'admit':
      return planAdmit(step)
    case 'discharge':
      return planDischarge(step)
    case 'block':
      return planBedStatus(step, { bed: BedId.parse(said), status: 'blocked' })
    case 'unblock':
      return planBedStatus(step, { bed: BedId.parse(said), status: 'free' })
    default:
      return null
  }
}
const ORDER = /^\s*(?:please |pls |kindly )?(admit|discharge|block|unblock)\b/i

/** Somebody who asks for these has left the request they were making. */
const ELSEWHERE: readonly IntentName[] = ['find_bed', 'hold_bed', 'set_bed_status', 'stop_flow', 'release_hold']

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
