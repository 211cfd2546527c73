import type { Notice } from '../../orchestrator/message.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { renderDeviceGone } from './affected.ts'
import { spoken } from './draw.ts'
import { renderAlert } from './render-alert.ts'
import { renderAlertDetail } from './render-alert-detail.ts'
import {
  renderBlockOver,
  renderCleanFor,
  renderCleaning,
  renderCleaningLate,
  renderDoubted,
} from './render-bed-care.ts'
import {
  renderBedExpected,
  renderBedNews,
  renderBedOverdue,
  renderBedRequest,
  renderHoldTaken,
  renderStepDown,
} from './render-bed-request.ts'
import { renderHoldEnded } from './render-beds.ts'
import { renderChecklist, renderOver, renderToSeeTo } from './render-checklist.ts'
import { renderDivert, renderEdDelay } from './render-divert.ts'
import { renderPreAlert, renderStandDown } from './render-ed.ts'
import { renderEmergency, renderYourTurn } from './render-emergency.ts'
import { renderForPatient } from './render-enrol.ts'
import { renderCheckIn, renderJob, renderJobWithdrawn, renderNewPlan } from './render-job.ts'
import { renderMaintenance, renderMaintenanceLeft } from './render-maintenance.ts'
import {
  renderCalled,
  renderCalledForward,
  renderHandoff,
  renderLate,
  renderPatientSaid,
  renderUnconfirmed,
} from './render-more.ts'
import { renderMove, renderStandBy } from './render-move.ts'
import { renderMoveAnswered } from './render-move-patient.ts'
import { renderRebookUnanswered } from './render-rebooking.ts'
import { renderReferred } from './render-referred.ts'
import { renderOffCall, renderOnCallNow } from './render-rota.ts'
import { renderSurgeNews, renderSurgeOver } from './render-surge.ts'
import { renderTransfer, renderTransferNews } from './render-transfer.ts'
import { standing } from './standing.ts'

export type StaffNotice = Extract<
  Notice,
  { kind: `${'card' | 'coordinator' | 'crew' | 'ed' | 'team' | 'colleague'}.${string}` }
>

/** What the core tells staff and crews, drawn from the state of the moment it is delivered. */
export function renderStaffNotice(notice: StaffNotice, frame: RenderFrame): Rendered {
  switch (notice.kind) {
    case 'card.emergency':
      return renderEmergency(notice, frame)
    case 'coordinator.your-turn':
      return renderYourTurn(notice, frame)
    case 'coordinator.alert':
      return renderAlert(notice, frame)
    case 'card.alert':
      return renderChecklist(notice, frame)
    case 'colleague.alert':
      return renderToSeeTo(notice, frame)
    case 'team.alert-detail':
      return renderAlertDetail(notice, frame)
    case 'colleague.alert-ended':
      return renderOver(notice, frame)
    case 'crew.duty-over':
      return spoken(standing(frame.state, notice.ambulance))
    case 'crew.new-plan':
      return renderNewPlan(notice, frame)
    case 'team.surge':
      return renderSurgeNews(notice, frame)
    case 'team.surge-over':
      return renderSurgeOver(notice, frame)
    case 'team.divert':
      return renderDivert(notice, frame)
    case 'team.ed-delay':
      return renderEdDelay(notice, frame)
    case 'crew.check-in':
      return renderCheckIn(notice, frame)
    case 'card.job':
      return renderJob(notice, frame)
    case 'crew.job-withdrawn':
      return renderJobWithdrawn(notice, frame)
    case 'ed.pre-alert':
      return renderPreAlert(notice, frame)
    case 'ed.stand-down':
      return renderStandDown(notice, frame)
    case 'card.move':
      return renderMove(notice, frame)
    case 'crew.stand-by':
      return renderStandBy(notice)
    case 'card.bed-request':
      return renderBedRequest(notice, frame)
    case 'card.bed-expected':
      return renderBedExpected(notice, frame)
    case 'colleague.bed-news':
      return renderBedNews(notice, frame)
    case 'coordinator.bed-overdue':
      return renderBedOverdue(notice, frame)
    case 'colleague.hold-taken':
      return renderHoldTaken(notice)
    case 'card.step-down':
      return renderStepDown(notice, frame)
    case 'card.cleaning':
      return renderCleaning(notice, frame)
    case 'team.clean-for':
      return renderCleanFor(notice, frame)
    case 'team.cleaning-late':
      return renderCleaningLate(notice, frame)
    case 'team.block-over':
      return renderBlockOver(notice, frame)
    case 'colleague.for-patient':
      return renderForPatient(notice, frame)
    case 'card.maintenance':
      return renderMaintenance(notice, frame)
    case 'coordinator.maintenance-left':
      return renderMaintenanceLeft(notice, frame)
    case 'card.doubted':
      return renderDoubted(notice, frame)
    case 'card.hold-ended':
      return renderHoldEnded(notice, frame)
    case 'card.handoff':
      return renderHandoff(notice, frame)
    case 'team.patient-said':
      return renderPatientSaid(notice)
    case 'team.booking-referred':
      return renderReferred(notice, frame)
    case 'team.device-gone':
      return renderDeviceGone(notice, frame)
    case 'team.rebook-unanswered':
      return renderRebookUnanswered(notice, frame)
    case 'colleague.move-answered':
      return renderMoveAnswered(notice, frame)
    case 'team.unconfirmed':
      return renderUnconfirmed(notice, frame)
    case 'team.called-forward':
      return renderCalledForward(notice, frame)
    case 'team.running-late':
      return renderLate(notice, frame)
    case 'card.transfer':
      return renderTransfer(notice, frame)
    case 'colleague.transfer':
      return renderTransferNews(notice, frame)
    case 'colleague.on-call':
      return renderOnCallNow(notice, frame)
    case 'colleague.off-call':
      return renderOffCall(notice, frame)
    case 'colleague.paged':
      return renderCalled(notice)
    default:
      return unreachable(notice)
  }
}

function unreachable(notice: never): never {
  throw new Error(`flows.unknown-notice: ${JSON.stringify(notice)}`)
}
