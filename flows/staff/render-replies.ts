import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { renderAffected } from './affected.ts'
import { renderDeviceUse } from './device-use.ts'
import { spoken } from './draw.ts'
import { renderFleet } from './fleet.ts'
import { renderOutside } from './outside.ts'
import {
  renderAcknowledged,
  renderKeptGoing,
  renderLocated,
  renderReasonNoted,
  renderWhichAlert,
  renderWhyInstead,
} from './render-answers.ts'
import {
  renderDischarged,
  renderNobodyInBed,
  renderPlaced,
  renderRequestMissing,
  renderWhichBedFor,
} from './render-bed-care.ts'
import { renderBedList } from './render-bed-lists.ts'
import { renderBedRequest, renderOtherBeds } from './render-bed-request.ts'
import {
  renderAskBed,
  renderAskBedStatus,
  renderAskUnit,
  renderBedHeld,
  renderBedIs,
  renderBedNotHeld,
  renderBedStatusSet,
  renderHoldReleased,
  renderNoHolds,
  renderOwnRequests,
  renderWhichHold,
} from './render-beds.ts'
import { renderBlockIs, renderBlockWhen, renderBlockWhich, renderWhichBlock } from './render-block.ts'
import { renderSeenTo, renderWhichItem, renderWhyTold } from './render-checklist.ts'
import {
  renderAlternatives,
  renderClosed,
  renderDispatched,
  renderEmergencies,
  renderExplained,
  renderNothingToExplain,
  renderWhichEmergency,
} from './render-decisions.ts'
import { renderVacated, renderVacateWhich } from './render-desk.ts'
import { renderDelayForMany, renderDeviceIs, renderHowLate, renderWhichDevice } from './render-devices.ts'
import { renderDivertSet, renderDiverts, renderEdDelayNoted, renderWhichDivert } from './render-divert.ts'
import { renderAnsweredFor, renderBookedFor, renderCheckedIn, renderEnrolAsk, renderEnrolled } from './render-enrol.ts'
import { renderBedsFound, renderBedsHeld, renderBedsTogether, renderNoBed } from './render-found.ts'
import {
  renderCallForHelp,
  renderCrewJob,
  renderCrewStatus,
  renderHelp,
  renderNoAccess,
  renderRefused,
} from './render-help.ts'
import { jobOver, renderDiedOnBoard, renderEndedOnScene, renderWhyNoTransport } from './render-job.ts'
import { renderExpectedDischarges, renderLeavingPlanned } from './render-leaving.ts'
import { renderHowLong, renderMaintenanceOf, renderPutOff, renderWindows } from './render-maintenance.ts'
import {
  renderDidYouMean,
  renderDocument,
  renderHandedBack,
  renderNoDocument,
  renderNotYet,
  renderPassedOn,
} from './render-more.ts'
import {
  renderCancelWhich,
  renderMoveAsked,
  renderMoveDropped,
  renderMoved,
  renderMoveTooLate,
  renderMoveWhere,
  renderMoveWhich,
  renderSlotCancelled,
} from './render-move-patient.ts'
import { renderOverbooked, renderOverbookWhen, renderOverbookWhom } from './render-overbook.ts'
import { renderReassigned, renderReplacements } from './render-reassign.ts'
import { renderRebookJudged } from './render-rebooking.ts'
import { renderCoverEnded, renderCovered, renderCoverUnclear, renderOnCall, renderPaged } from './render-rota.ts'
import { renderSurge, renderSurgeMissing, renderSurges } from './render-surge.ts'
import { renderTransferMissing, renderTransferReply, renderTransfers, renderWhyRefuse } from './render-transfer.ts'
import { renderSlotOffered, renderWhoCanCome } from './render-who.ts'
import type { StaffReply } from './replies.ts'
import { renderSchedule } from './schedule.ts'
import { standing } from './standing.ts'
import { renderUtilization } from './utilization.ts'
import { heldBy } from './words.ts'

/** What a flow answers staff, crews and strangers, in words. */
export function renderStaffReply(reply: StaffReply, frame: RenderFrame): Rendered {
  switch (reply.kind) {
    case 'staff.ask-unit':
      return renderAskUnit(reply)
    case 'staff.beds-found':
      return renderBedsFound(reply, frame)
    case 'staff.outside':
      return renderOutside(reply, frame)
    case 'staff.expected-discharges':
      return renderExpectedDischarges(reply, frame)
    case 'staff.leaving-planned':
      return renderLeavingPlanned(reply, frame)
    case 'staff.surge':
      return renderSurge(reply, frame)
    case 'staff.surges':
      return renderSurges(frame)
    case 'staff.surge-missing':
      return renderSurgeMissing(reply, frame)
    case 'staff.bed-list':
      return renderBedList(reply, frame)
    case 'staff.beds-together':
      return renderBedsTogether(reply, frame)
    case 'staff.beds-held':
      return renderBedsHeld(reply, frame)
    case 'staff.no-bed':
      return renderNoBed(reply, frame)
    case 'staff.bed-is':
      return renderBedIs(reply, frame)
    case 'staff.own-requests':
      return renderOwnRequests(reply, frame)
    case 'staff.bed-held':
      return renderBedHeld(reply, frame)
    case 'staff.bed-not-held':
      return renderBedNotHeld(reply, frame)
    case 'staff.hold-released':
      return renderHoldReleased(reply)
    case 'staff.which-hold':
      return renderWhichHold(reply, frame)
    case 'staff.no-holds':
      return renderNoHolds(reply)
    case 'staff.ask-bed':
      return renderAskBed(reply, frame)
    case 'staff.ask-bed-status':
      return renderAskBedStatus(reply)
    case 'staff.bed-status-set':
      return renderBedStatusSet(reply, frame)
    case 'staff.fleet':
      return renderFleet(reply, frame)
    case 'staff.emergencies':
      return renderEmergencies(reply, frame)
    case 'staff.alternatives':
      return renderAlternatives(reply, frame)
    case 'staff.which-emergency':
      return renderWhichEmergency(reply, frame)
    case 'staff.dispatched':
      return renderDispatched(reply)
    case 'staff.dismissed':
    case 'staff.cancelled':
      return renderClosed(reply)
    case 'staff.explained':
      return renderExplained(reply, frame)
    case 'staff.nothing-to-explain':
      return renderNothingToExplain(reply)
    case 'staff.crew-status-set':
      return renderCrewStatus(reply, frame)
    case 'staff.crew-job':
      return renderCrewJob(reply, frame)
    case 'staff.died-on-board':
      return renderDiedOnBoard(reply, frame)
    case 'staff.duty-noted':
      return spoken(`OK. ${standing(frame.state, reply.ambulance)}`)
    case 'staff.why-no-transport':
      return renderWhyNoTransport(reply)
    case 'staff.ended-on-scene':
      return renderEndedOnScene(reply, frame)
    case 'staff.job-over':
      return spoken(jobOver(frame.state, reply.emergency, reply.ambulance))
    case 'staff.joined':
      return spoken(
        reply.into
          ? `${reply.emergency} is part of ${reply.into} now; all who reported it are told.`
          : `${reply.emergency} stays an incident of its own.`,
      )
    case 'staff.further-asked':
      return spoken(`One more ambulance is asked for with ${reply.emergency}: ${reply.as}, on a card of its own.`)
    case 'staff.which-alert':
      return renderWhichAlert(reply, frame)
    case 'staff.seen-to':
      return renderSeenTo(reply, frame)
    case 'staff.which-item':
      return renderWhichItem(reply, frame)
    case 'staff.why-told':
      return renderWhyTold(reply, frame)
    case 'staff.acknowledged':
      return renderAcknowledged(reply)
    case 'staff.kept-going':
      return renderKeptGoing(reply)
    case 'staff.why-instead':
      return renderWhyInstead(reply)
    case 'staff.reason-noted':
      return renderReasonNoted(reply)
    case 'staff.located':
      return renderLocated(reply)
    case 'staff.which-divert':
      return renderWhichDivert(reply, frame)
    case 'staff.diverts':
      return renderDiverts(frame)
    case 'staff.divert-set':
      return renderDivertSet(reply, frame)
    case 'staff.ed-delay-noted':
      return renderEdDelayNoted(reply, frame)
    case 'staff.checked-in':
      return spoken('Thank you, good to know that you are well.')
    case 'staff.replacements':
      return renderReplacements(reply, frame)
    case 'staff.reassigned':
      return renderReassigned(reply)
    case 'staff.position-noted':
      return spoken(`OK. Position of ${reply.ambulance} noted.`)
    case 'staff.position-doubted':
      return spoken(
        `That is further from the last position of ${reply.ambulance} than anybody can have driven since. If it is right, please send your location once more.`,
      )
    case 'staff.bed-request':
      return renderBedRequest({ ...reply, view: 'asker' }, frame)
    case 'staff.request-missing':
      return renderRequestMissing(reply)
    case 'staff.placed':
      return renderPlaced(reply, frame)
    case 'staff.discharged':
      return renderDischarged(reply)
    case 'staff.nobody-in-bed':
      return renderNobodyInBed(reply)
    case 'staff.which-bed-for':
      return renderWhichBedFor(reply, frame)
    case 'staff.request-cancelled':
      return spoken(`The request for ${reply.encounter} is cancelled; nothing is kept for them any more.`)
    case 'staff.step-down-declined':
      return spoken(`Noted: ${reply.encounter} stays. You are not asked again during this stay.`)
    case 'staff.assigned':
      return spoken(`${reply.bed} is reserved for ${reply.encounter}. Whoever had it is told.`)
    case 'staff.why-release':
      return spoken(
        `${reply.bed} is ${heldBy(reply.holdFor)}. Why shall it be let go? Write the reason; whoever counts on it is told.`,
      )
    case 'staff.why-take':
      return spoken(`${reply.bed} is kept for somebody else. Why shall ${reply.encounter} have it? Write the reason.`)
    case 'staff.other-beds':
      return renderOtherBeds(reply, frame)
    case 'staff.beds-confirmed':
      return spoken(`Thank you. Noted that the ${reply.unit} beds are as they were.`)
    case 'staff.why-refuse':
      return renderWhyRefuse(reply)
    case 'staff.transfer-missing':
      return renderTransferMissing(reply, frame)
    case 'staff.transfers':
      return renderTransfers(reply, frame)
    case 'staff.transfer':
      return renderTransferReply(reply, frame)
    case 'staff.not-yet':
      return renderNotYet(reply, frame)
    case 'staff.document':
      return renderDocument(reply)
    case 'staff.no-document':
      return renderNoDocument(reply, frame)
    case 'staff.on-call':
      return renderOnCall(reply, frame)
    case 'staff.covered':
      return renderCovered(reply, frame)
    case 'staff.cover-ended':
      return renderCoverEnded(reply)
    case 'staff.cover-unclear':
      return renderCoverUnclear(reply)
    case 'staff.paged':
      return renderPaged(reply, frame)
    case 'staff.schedule':
      return renderSchedule(reply, frame)
    case 'staff.utilization':
      return renderUtilization(frame)
    case 'staff.passed-on':
      return renderPassedOn()
    case 'staff.handed-back':
      return renderHandedBack()
    case 'staff.did-you-mean':
      return renderDidYouMean(reply)
    case 'staff.refused':
      return renderRefused(reply, frame)
    case 'staff.which-device':
      return renderWhichDevice(reply, frame)
    case 'staff.how-late':
      return renderHowLate(reply, frame)
    case 'staff.block-which':
      return renderBlockWhich(reply, frame)
    case 'staff.block-when':
      return renderBlockWhen(reply, frame)
    case 'staff.blocks':
    case 'staff.which-block':
      return renderWhichBlock(reply, frame)
    case 'staff.block-is':
      return renderBlockIs(reply, frame)
    case 'staff.maintenance':
      return renderMaintenanceOf(reply, frame)
    case 'staff.maintenance-how-long':
      return renderHowLong(reply, frame)
    case 'staff.maintenance-windows':
      return renderWindows(reply, frame)
    case 'staff.maintenance-put-off':
      return renderPutOff(reply, frame)
    case 'staff.patient-here':
      return renderCheckedIn(reply, frame)
    case 'staff.enrol-ask':
      return renderEnrolAsk(reply, frame)
    case 'staff.enrolled':
      return renderEnrolled(reply, frame)
    case 'staff.booked-for':
      return renderBookedFor(reply, frame)
    case 'staff.answered-for':
      return renderAnsweredFor(reply, frame)
    case 'staff.move-which':
      return renderMoveWhich(reply, frame)
    case 'staff.cancel-which':
      return renderCancelWhich(reply, frame)
    case 'staff.slot-cancelled':
      return renderSlotCancelled(reply, frame)
    case 'staff.move-where':
      return renderMoveWhere(reply, frame)
    case 'staff.move-asked':
      return renderMoveAsked(reply, frame)
    case 'staff.move-too-late':
      return renderMoveTooLate(reply, frame)
    case 'staff.moved':
      return renderMoved(reply, frame)
    case 'staff.move-dropped':
      return renderMoveDropped(reply, frame)
    case 'staff.who-can-come':
      return renderWhoCanCome(reply, frame)
    case 'staff.slot-offered':
      return renderSlotOffered(reply, frame)
    case 'staff.overbook-when':
      return renderOverbookWhen()
    case 'staff.overbook-whom':
      return renderOverbookWhom(reply, frame)
    case 'staff.overbooked':
      return renderOverbooked(reply, frame)
    case 'staff.rebook-judged':
      return renderRebookJudged(reply)
    case 'staff.device-use':
      return renderDeviceUse(reply, frame)
    case 'staff.vacate-which':
      return renderVacateWhich(reply, frame)
    case 'staff.vacated':
      return renderVacated(reply, frame)
    case 'staff.delay-for-many':
      return renderDelayForMany(reply, frame)
    case 'staff.device-is':
      return renderDeviceIs(reply, frame)
    case 'staff.affected':
      return renderAffected(reply, frame)
    case 'staff.unknown-name':
      return spoken(`I know no ${reply.said}. Nothing was changed.`)
    case 'staff.stale-button':
      return spoken('That button is from an earlier message and does nothing any more. Nothing was changed.')
    case 'staff.failed':
      return spoken('Something went wrong on our side and that was not done. Please try again, or do it by phone.')
    case 'staff.thanked':
      return spoken('Glad to help.')
    case 'staff.stopped':
      return spoken('Stopped. Nothing more was changed.')
    case 'staff.help':
      return renderHelp(reply, frame)
    case 'staff.no-access':
      return renderNoAccess(frame.state)
    case 'staff.call-for-help':
      return renderCallForHelp(reply, frame)
    default:
      return unreachable(reply)
  }
}

function unreachable(reply: never): never {
  throw new Error(`flows.unknown-reply: ${JSON.stringify(reply)}`)
}
