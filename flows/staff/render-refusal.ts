import type { Command, Rejection } from '../../orchestrator/decision.ts'
import type { PatientsRejection } from '../../orchestrator/patients/rejections.ts'
import type { SlotsRejection } from '../../orchestrator/slots/rejections.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { WaitlistRejection } from '../../orchestrator/waitlist/rejections.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK } from '../rendered.ts'
import { renderRefusedBed } from './render-refused-bed.ts'
import { slotRefused } from './render-refused-slot.ts'
import { rotaRefused } from './render-rota.ts'
import { surgeRefused } from './render-surge.ts'
import { transferRefused } from './render-transfer.ts'
import { BED_STATUS, CREW_STATUS, clock, heldBy, NOT_READY, OUTCOME, PHASE, spanWords } from './words.ts'

/** Why not, in one or two sentences; what was asked for was not done. */
export function renderRefusal(rejection: Rejection, frame: RenderFrame): string {
  const { state } = frame
  if (isPatients(rejection)) return slotRefused(rejection, frame)
  switch (rejection.code) {
    case 'actor.not-permitted':
      return `${mayOnly(rejection.command)} Nothing was changed.`
    case 'bed.unknown':
      return `I know no bed ${rejection.bed}.`
    case 'bed.held':
      return `${rejection.bed} is ${heldBy(rejection.holdFor)} until ${clock(state, rejection.until)}.`
    case 'bed.nobody-in-it':
      return `Nobody lies in ${rejection.bed}, as far as I know. Nothing was changed.`
    case 'bed.leaving-out-of-range':
      return `A departure is planned ahead, for ${rejection.maxDays} days at most. Nothing was changed.`
    case 'bed.closing':
      return `${rejection.bed} is an extra bed of a surge that is over: nobody new comes into it.`
    case 'bed.not-free':
      return `${rejection.bed} is ${BED_STATUS[rejection.status]}.`
    case 'bed.occupied-by':
      return `A patient lies in ${rejection.bed} (${rejection.encounter}). Discharge or move them first.`
    case 'hold.ended':
      return 'That hold has already ended.'
    case 'hold.not-yours':
      return `That bed is ${heldBy(rejection.holdFor)}; only ${rejection.holdFor.kind === 'staff' ? 'they or ' : ''}a coordinator can release it.`
    case 'hold.minutes-out-of-range':
      return rejection.max < 1
        ? 'It has been held for as long as a bed can be. It ends when it says; then hold it anew.'
        : `A bed can be held for 1 to ${rejection.max} minutes, not ${rejection.minutes}.`
    case 'emergency.unknown':
      return `I know no emergency ${rejection.emergency}. Say “list emergencies” for those that are open.`
    case 'emergency.closed':
      return `${rejection.emergency} is already closed: ${OUTCOME[rejection.outcome]}.`
    case 'emergency.already-dispatched':
      return alreadyDispatched(rejection, state)
    case 'emergency.no-alert':
      return `No hospital expects the patient of ${rejection.emergency} now, so there is nothing to acknowledge.`
    case 'emergency.not-dispatched':
      return `Nothing has been sent to ${rejection.emergency} yet, so there is no unit to replace.`
    case 'emergency.at-hospital':
      return `The patient of ${rejection.emergency} has already reached the hospital.`
    case 'emergency.nothing-recommended':
      return `Nothing is recommended for ${rejection.emergency} yet, so there is nothing to approve. Choose a unit yourself.`
    case 'emergency.patient-on-board':
      return `The patient of ${rejection.emergency} is already on board; it cannot be called off any more.`
    case 'location.out-of-area':
      return `That place is ${Math.round(rejection.nearestKm)} km from the nearest hospital of this network.`
    case 'ambulance.unknown':
      return `I know no ambulance ${rejection.ambulance}.`
    case 'ambulance.busy':
      return `${rejection.ambulance} is on another job, ${rejection.job}.`
    case 'ambulance.off-duty':
      return `${rejection.ambulance} is not to be sent: ${NOT_READY[rejection.because]}.`
    case 'ambulance.no-advice':
      return `Nothing speaks for moving ${rejection.ambulance} any more.`
    case 'crew.no-job':
      return `${rejection.ambulance} has no job now.`
    case 'crew.job-over':
      return `Job ${rejection.emergency} is not ${rejection.ambulance}’s any more. Nothing was changed.`
    case 'crew.status-out-of-order':
      return outOfOrder(rejection)
    case 'facility.unknown':
      return `I know no hospital ${rejection.facility}.`
    case 'divert.end-out-of-range':
      return `A divert ends in the future and within ${rejection.maxHours} hours. Nothing was changed.`
    case 'delay.out-of-range':
      return `A delay can be 0 to ${rejection.max} minutes, not ${rejection.minutes}.`
    case 'device.already-up':
      return `${rejection.device} is in service. Nothing was changed.`
    case 'device.outage-over':
      return 'That time has already passed. Nothing was changed.'
    case 'device.outage-too-long':
      return `A device can be out of service for ${rejection.maxDays} days at most; for longer it is taken out of the network file.`
    case 'device.delay-for-many':
      return `${rejection.people} people would be told. Nobody was told yet.`
    case 'device.delay-out-of-range':
      return `A delay is 1 to ${rejection.max} minutes, not ${rejection.minutes}. For longer, say that the device is down.`
    case 'transfer.unknown':
    case 'transfer.closed':
    case 'transfer.answered':
    case 'transfer.patient-on-board':
    case 'transfer.under-way':
    case 'transfer.bed-empty':
    case 'transfer.same-hospital':
    case 'transfer.unknown-facility':
    case 'transfer.bad-time':
      return transferRefused(rejection, state)
    case 'surge.not-planned':
    case 'surge.too-many':
    case 'surge.end-out-of-range':
    case 'surge.not-on':
      return surgeRefused(rejection, state)
    case 'block.unknown':
      return 'That block is over or was lifted already. Nothing was changed.'
    case 'block.already':
      return 'All of that time is blocked already. Nothing was changed.'
    case 'block.over':
      return 'That time has already passed. Nothing was changed.'
    case 'block.too-long':
      return `A device can be blocked for ${rejection.maxDays} days at most; longer closings stand in the network file. Nothing was changed.`
    case 'block.too-far-ahead':
      return `I can block up to ${rejection.maxDays} days ahead. Nothing was changed.`
    case 'maintenance.unknown':
      return `The network file asks for no such maintenance of ${rejection.device}. Nothing was changed.`
    case 'maintenance.planned':
      return `It is planned already: ${spanWords(rejection.from, null, frame)}. Nothing was changed.`
    case 'maintenance.not-asked':
      return 'That has been decided already. Nothing was changed.'
    case 'maintenance.booked-meanwhile':
      return `${rejection.people} are booked then by now. Nothing was changed.`
    case 'rebooking.too-late':
      return 'There is too little time left for the patient to answer: please call them. Nothing was changed.'
    case 'rebooking.ended':
    case 'rebooking.nothing-waits':
      return 'That has been decided already. Nothing was changed.'
    case 'alert.unknown':
    case 'alert.unknown-item':
      return 'I know nothing of that to be seen to any more. Nothing was changed.'
    case 'alert.ended':
      return 'That is over. Nothing was changed.'
    case 'alert.not-told':
      return 'Nothing of that was asked of you. Press the button of what you see to.'
    case 'handoff.ended':
      return 'That conversation has already been handed back to Nadi.'
    case 'rota.unknown-duty':
    case 'rota.unknown-staff':
    case 'rota.unknown-facility':
    case 'rota.unknown-cover':
    case 'rota.bad-time':
    case 'rota.not-a-coordinator':
    case 'rota.no-shift':
    case 'rota.full':
      return rotaRefused(rejection, state)
    default:
      return renderRefusedBed(rejection)
  }
}

const isPatients = (rejection: Rejection): rejection is SlotsRejection | PatientsRejection | WaitlistRejection =>
  /^(patient|slot|service|appointment|caregiver|offer|waitlist)\.|^device\.unknown$/.test(rejection.code)

function mayOnly(command: Command['type']): string {
  switch (command) {
    case 'ambulances.dispatch':
      return 'Only a coordinator can approve.'
    case 'ambulances.acknowledge':
      return 'Only the hospital that expects the patient or a coordinator can say that.'
    case 'alerts.acknowledge':
      return 'Only those who were told, the hospital’s own people or a coordinator can say that.'
    case 'ambulances.reassign':
      return 'Only a coordinator can send another ambulance.'
    case 'ambulances.move':
      return 'Only a coordinator can move a unit.'
    case 'ambulances.dismiss':
    case 'ambulances.cancel':
      return 'Only a coordinator can close an emergency.'
    case 'ambulances.report-status':
    case 'ambulances.end-on-scene':
    case 'ambulances.accept':
    case 'ambulances.check-in':
      return 'Only the crew itself or a coordinator can say that.'
    case 'receiving.set-divert':
      return 'Only a coordinator can set or lift a divert.'
    case 'surge.set':
    case 'surge.lift':
      return 'Only a coordinator can set or lift a surge.'
    case 'receiving.declare-delay':
      return 'Only that hospital’s own staff or a coordinator can say that.'
    case 'transfers.approve':
    case 'transfers.refuse':
      return 'Only the hospital that is asked to take the patient, or a coordinator, can answer.'
    case 'transfers.end':
    case 'transfers.request':
      return 'Only the hospitals concerned, or a coordinator, can do that.'
    case 'beds.hold':
    case 'beds.release':
    case 'beds.extend-hold':
    case 'beds.set-status':
    case 'slots.vacate':
    case 'slots.overbook':
    case 'slots.reschedule':
    case 'slots.offer':
    case 'blocks.block':
    case 'blocks.lift':
    case 'rebooking.propose':
    case 'devices.take-down':
    case 'devices.bring-up':
    case 'devices.report-delay':
    case 'rebooking.approve':
    case 'rebooking.refuse':
      return 'Only hospital staff can do that.'
    default:
      return 'You may not do that.'
  }
}

function alreadyDispatched(
  { emergency, ambulance, approvedBy }: Extract<Rejection, { code: 'emergency.already-dispatched' }>,
  state: NetworkState,
): string {
  const at = state.ambulances.emergencies.get(emergency)?.dispatch?.at
  const sent = `${ambulance} is already sent${at === undefined ? '' : `, at ${clock(state, at)}`}`
  return approvedBy
    ? `${sent}, approved by ${MARK.staffName(approvedBy)}.`
    : `${sent}, by itself, because nobody had decided in time.`
}

function outOfOrder({ status, phase }: Extract<Rejection, { code: 'crew.status-out-of-order' }>): string {
  const now = `You are at “${PHASE[phase]}”.`
  if (status === 'available') return `${now} First “${CREW_STATUS.transporting}”, then “${CREW_STATUS.available}”.`
  if (status === 'unavailable')
    return `${now} With the patient on board the job cannot be given back; call the coordinator.`
  return `${now} You have “${CREW_STATUS[status]}” behind you already, so all is well and nothing was changed.`
}
