import type { Command } from '../../orchestrator/decision.ts'
import type { Dialogue } from '../dialogue.ts'
import type { Outcome, Plan, Report, Saying, Turn, View } from '../turn.ts'
import { reportAnswering } from './alerts.ts'
import { reportBedStatus } from './bed-status.ts'
import { reportBlock } from './block.ts'
import { reportSeenTo } from './checklist.ts'
import { reportCome } from './come.ts'
import { reportCover } from './cover.ts'
import { planCrew, reportCrew, reportEnded, reportForCrew } from './crew.ts'
import { reportDevice, reportRebooking } from './devices.ts'
import { reportReceiving } from './divert.ts'
import { reportEmergency } from './emergencies.ts'
import { planEnrolText, reportBookedFor, reportEnrolled, reportForPatient, reportJoined } from './enrol.ts'
import { reportExtendHold } from './extend-hold.ts'
import { reportHandoff } from './handoff.ts'
import { reportHolds } from './hold-several.ts'
import { reportHold, reportRelease } from './holds.ts'
import { reportJoining } from './joining.ts'
import { reportLeaving } from './leaving.ts'
import { reportMaintenance } from './maintenance.ts'
import { reportMove } from './move-patient.ts'
import { reportPage } from './on-call.ts'
import { reportOverbooked } from './overbook.ts'
import { planPress } from './pressed.ts'
import { reportReassign } from './reassign.ts'
import { planRequestInAlarm, reportRequest } from './request-bed.ts'
import { planSaid } from './said.ts'
import { freshly, withShown } from './shown.ts'
import { reportStay } from './stays.ts'
import { answer, type CrewActor, openly, quietly, type StaffActor, type Step } from './step.ts'
import { planStranger } from './stranger.ts'
import { reportSurge } from './surge.ts'
import { withTopics } from './topic.ts'
import { reportTransfer } from './transfer.ts'
import { reportVacated } from './vacate.ts'
import { reportOffered } from './who-can-come.ts'

/**
 * What a member of staff, a crew or somebody without a role asks for. Pure; authority is the core's to
 * judge, here it is only put into words.
 * @throws {Error} `flows.not-staff` for a patient or the system.
 */
export function planStaff(dialogue: Dialogue, turn: Turn, view: View): Plan {
  const { actor } = turn
  const rest = { dialogue, turn, view, planned: [] }
  switch (actor.role) {
    case 'staff':
    case 'coordinator':
    case 'admin':
      return withTopics(withShown(planColleague({ actor, ...rest, dialogue: freshly(dialogue, view) }), view), view)
    case 'crew':
      return planCrew({ actor, ...rest })
    case 'stranger':
      return planStranger({ actor, ...rest })
    default:
      throw new Error(`flows.not-staff: ${actor.role}`)
  }
}

function planColleague(step: Step): Plan {
  const { input } = step.turn
  const { role } = step.actor
  switch (input.kind) {
    case 'said':
      return planSaid(step, input)
    case 'pressed':
      return planPress(step, input.press)
    case 'alarm':
      return (
        planRequestInAlarm(step, input.text) ??
        planEnrolText(step, input.text) ??
        answer(step, openly({ kind: 'staff.call-for-help', role }))
      )
    case 'located':
    case 'unreadable':
      return answer(step, openly({ kind: 'staff.help', role, because: 'unreadable' }))
    default:
      return unreachable(input)
  }
}

/** What became of it: one saying or more for each command, in the order they were asked. */
export function reportStaff(dialogue: Dialogue, turn: Turn, outcomes: readonly Outcome[], view: View): Report {
  const { actor } = turn
  const rest = { dialogue, turn, view, planned: [] }
  switch (actor.role) {
    case 'staff':
    case 'coordinator':
    case 'admin':
      return withTopics(withShown(reported({ actor, ...rest }, outcomes), view), view)
    case 'crew':
      return { dialogue, sayings: outcomes.flatMap((outcome) => reportToCrew({ actor, ...rest }, outcome)) }
    case 'stranger':
      // A stranger's turn asks nothing of the core.
      return { dialogue, sayings: [] }
    default:
      throw new Error(`flows.not-staff: ${actor.role}`)
  }
}

const reported = (step: Step, outcomes: readonly Outcome[]): Report => ({
  dialogue: step.dialogue,
  sayings: sayingsFor(step, outcomes),
})

/** Beds held in one breath are told together. */
function sayingsFor(step: Step<StaffActor>, outcomes: readonly Outcome[]): Saying[] {
  const holds = outcomes.filter(({ command }) => command.type === 'beds.hold')
  const together = holds.length > 1 ? reportHolds(step, holds) : null
  const others = together ? outcomes.filter(({ command }) => command.type !== 'beds.hold') : outcomes
  return [...(together ? [together] : []), ...others.flatMap((outcome) => reportColleague(step, outcome))]
}

function reportColleague(step: Step<StaffActor>, { command, decision }: Outcome): Saying[] {
  switch (command.type) {
    case 'beds.hold':
      return [reportHold(step, command, decision)]
    case 'beds.release':
      return reportRelease(step, decision)
    case 'beds.extend-hold':
      return [reportExtendHold(step, command, decision)]
    case 'beds.plan-leaving':
      return [reportLeaving(step, command, decision)]
    case 'beds.set-status':
      return [reportBedStatus(step, command, decision)]
    case 'ambulances.dispatch':
    case 'ambulances.dismiss':
    case 'ambulances.cancel':
      return reportEmergency(step, command, decision)
    case 'receiving.set-divert':
    case 'receiving.declare-delay':
      return reportReceiving(step, command, decision)
    case 'surge.set':
    case 'surge.lift':
      return reportSurge(step, command, decision)
    case 'ambulances.join':
    case 'ambulances.keep-apart':
    case 'ambulances.ask-further':
      return reportJoining(step, command, decision)
    case 'ambulances.acknowledge':
    case 'ambulances.keep-going':
    case 'ambulances.give-reason':
    case 'ambulances.locate':
      return reportAnswering(step, command, decision)
    case 'alerts.acknowledge':
      return reportSeenTo(step, command, decision)
    case 'ambulances.reassign':
      return reportReassign(step, command, decision)
    case 'ambulances.move':
      // Done, its card says so.
      return decision.ok ? [] : [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
    case 'beds.confirm':
      return decision.ok
        ? [quietly(step, { kind: 'staff.beds-confirmed', facility: command.facility, unit: command.unit })]
        : [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
    case 'encounters.request-bed':
      return [reportRequest(step, command, decision)]
    case 'encounters.place':
    case 'encounters.discharge':
    case 'encounters.assign':
    case 'encounters.cancel-request':
    case 'encounters.decline-step-down':
      return reportStay(step, command, decision)
    case 'transfers.request':
    case 'transfers.approve':
    case 'transfers.refuse':
    case 'transfers.end':
      return reportTransfer(step, command, decision)
    case 'handoffs.say':
    case 'handoffs.close':
      return [reportHandoff(step, command, decision)]
    case 'rota.cover':
    case 'rota.swap':
    case 'rota.end-cover':
      return [reportCover(step, command, decision)]
    case 'network.page':
      return [reportPage(step, command, decision)]
    case 'devices.take-down':
    case 'devices.bring-up':
    case 'devices.report-delay':
      return [reportDevice(step, decision)]
    case 'slots.check-in':
      return [reportCome(step, decision)]
    case 'slots.vacate':
      return [reportVacated(step, decision)]
    case 'blocks.block':
    case 'blocks.change':
    case 'blocks.lift':
      return [reportBlock(step, decision)]
    case 'maintenance.approve':
    case 'maintenance.complete':
    case 'maintenance.put-off':
      return [reportMaintenance(step, decision)]
    case 'rebooking.propose':
    case 'rebooking.decline':
    case 'slots.reschedule':
    case 'slots.cancel':
      return [reportMove(step, command, decision)]
    case 'slots.overbook':
      return [reportOverbooked(step, command, decision)]
    case 'patients.enrol':
      return reportEnrolled(step, decision)
    case 'waitlist.join':
      return [reportJoined(step, command, decision)]
    case 'slots.book':
      return [reportBookedFor(step, decision)]
    case 'slots.accept-offer':
    case 'slots.decline-offer':
    case 'slots.confirm':
    case 'rebooking.accept':
      return [reportForPatient(step, decision)]
    case 'slots.offer':
      return [reportOffered(step, decision)]
    case 'rebooking.approve':
    case 'rebooking.refuse':
      return [reportRebooking(step, decision)]
    case 'ambulances.end-on-scene':
      return [reportEnded(step, command, decision)]
    case 'ambulances.report-status':
      return [reportForCrew(step, command, decision)]
    default:
      return unplanned(command)
  }
}

function reportToCrew(step: Step<CrewActor>, { command, decision }: Outcome): Saying[] {
  switch (command.type) {
    case 'ambulances.report-status':
    case 'ambulances.end-on-scene':
    case 'ambulances.report-duty':
    case 'ambulances.set-position':
    case 'ambulances.accept':
    case 'ambulances.check-in':
    case 'transfers.end':
      return reportCrew(step, command, decision)
    default:
      return unplanned(command)
  }
}

function unplanned(command: Command): never {
  throw new Error(`flows.unplanned-command: ${command.type}`)
}

function unreachable(input: never): never {
  throw new Error(`flows.unknown-input: ${JSON.stringify(input)}`)
}
