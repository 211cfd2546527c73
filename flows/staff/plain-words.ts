import { BedId } from '../../orchestrator/ids.ts'
import type { Intent, IntentName } from '../intents.ts'
import type { Plan } from '../turn.ts'
import { planAffected } from './affected.ts'
import { planBelowIncident } from './alerts.ts'
import { planBedLists } from './bed-lists.ts'
import { planBedSaid } from './bed-said.ts'
import { planBedStatus } from './bed-status.ts'
import { planBlockText } from './block.ts'
import { planChecklistWords } from './checklist.ts'
import { planAssignReason } from './choose-bed.ts'
import { planCollapse } from './collapse.ts'
import { planComeText } from './come.ts'
import { planCoverText } from './cover.ts'
import { planDeviceUseText } from './device-use.ts'
import { planDiverts, planLift } from './divert.ts'
import { planEnrolText } from './enrol.ts'
import { planExtendHold } from './extend-hold.ts'
import { planFreeFor } from './find-said.ts'
import { planFleet } from './fleet.ts'
import { planInThread } from './handoff.ts'
import { planReleaseReason } from './holds.ts'
import { planLeaving } from './leaving.ts'
import { planMaintenanceText } from './maintenance.ts'
import { planCancelText, planMoveText } from './move-patient.ts'
import { bedNamedIn } from './named-bed.ts'
import { asksOnCall } from './on-call.ts'
import { planOutside } from './outside.ts'
import { planOverbookText } from './overbook.ts'
import { planOwnRequests } from './own-requests.ts'
import { planPress } from './pressed.ts'
import { bringsVitals, planRequest, planRequestText } from './request-bed.ts'
import { planAdmit, planDeath, planDischarge, planStayText } from './stays.ts'
import { answer, openly, type Step } from './step.ts'
import { planSurge } from './surge.ts'
import { topicOf } from './topic.ts'
import { planTransferText } from './transfer.ts'
import { choiceNamed, unknownName } from './unknown-name.ts'
import { planVacateText } from './vacate.ts'
import { planWhoText } from './who-can-come.ts'

/** What the words mean by themselves, whatever an interpreter heard in them; the first that fits. */
export function planPlain(step: Step, text: string, intents: readonly Intent[]): Plan | null {
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
