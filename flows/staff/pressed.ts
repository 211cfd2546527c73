import { RESERVATION_MINUTES } from '../../orchestrator/limits.ts'
import type { Press } from '../press.ts'
import type { Plan } from '../turn.ts'
import { pressBedIs } from './bed-status.ts'
import { pressBlock } from './block.ts'
import { pressAssign, pressChooseBed, pressOtherBed } from './choose-bed.ts'
import type { CrewPress } from './crew.ts'
import { pressDivert } from './divert.ts'
import { pressAlternatives, pressDismiss } from './emergencies.ts'
import { pressAcuity, pressBookFor, pressForPatient } from './enrol.ts'
import { pressHoldBeds, pressReleaseCard } from './hold-several.ts'
import { pressHold, releaseOne } from './holds.ts'
import { pressJoining } from './joining.ts'
import { pressMaintain, pressOtherWindow } from './maintenance.ts'
import { pressAgreed, pressAskMove } from './move-patient.ts'
import { pressPage } from './on-call.ts'
import { planChosen } from './question.ts'
import { pressReplacements } from './reassign.ts'
import { answer, order, privately, type Step } from './step.ts'
import { pressStepDown } from './step-down.ts'
import { pressLiftSurge, pressSurge } from './surge.ts'
import { pressOfferSlot, pressWhoCan } from './who-can-come.ts'

/** A button: at most a wish, which the core judges like everybody's. */
export function planPress(step: Step, press: Press | null): Plan {
  if (!press) return answer(step, privately({ kind: 'staff.stale-button' }))
  switch (press.do) {
    case 'choose':
      return press.question === step.dialogue.question?.id
        ? planChosen(step, press.option)
        : answer(step, privately({ kind: 'staff.stale-button' }))
    case 'hold-bed':
      return pressHold(step, press)
    case 'hold-beds':
      return pressHoldBeds(step, press)
    case 'release-card':
      return pressReleaseCard(step, press.card)
    case 'release-hold':
      return releaseOne(step, press.hold)
    case 'dispatch':
      return order(step, {
        type: 'ambulances.dispatch',
        emergency: press.emergency,
        ambulance: press.ambulance ?? null,
      })
    case 'alternatives':
      return pressAlternatives(step, press)
    case 'replacements':
      return pressReplacements(step, press)
    case 'join':
    case 'keep-apart':
    case 'further':
      return pressJoining(step, press)
    case 'acknowledge':
      return order(step, { type: 'ambulances.acknowledge', emergency: press.emergency })
    case 'see-to':
      return order(step, { type: 'alerts.acknowledge', alert: press.alert, item: press.item })
    case 'keep-going':
      return order(step, { type: 'ambulances.keep-going', emergency: press.emergency })
    case 'reason':
      return order(step, {
        type: 'ambulances.give-reason',
        emergency: press.emergency,
        reason: press.reason,
        note: null,
      })
    case 'surge':
      return pressSurge(step, press)
    case 'lift-surge':
      return pressLiftSurge(step, press)
    case 'divert':
      return pressDivert(step, press)
    case 'reassign':
      return order(step, { type: 'ambulances.reassign', emergency: press.emergency, ambulance: press.ambulance })
    case 'dismiss':
      return pressDismiss(step, press)
    case 'cancel-dispatch':
      return order(step, { type: 'ambulances.cancel', emergency: press.emergency })
    case 'move':
      return order(step, { type: 'ambulances.move', ambulance: press.ambulance })
    case 'place':
      return order(step, { type: 'encounters.place', encounter: press.encounter, patient: null, bed: press.bed })
    case 'still-coming':
      return order(step, { type: 'beds.extend-hold', hold: press.hold, minutes: RESERVATION_MINUTES })
    case 'other-bed':
      return pressOtherBed(step, press.encounter)
    case 'choose-bed':
      return pressChooseBed(step, press.encounter)
    case 'assign-bed':
      return pressAssign(step, press.encounter, press.bed)
    case 'cancel-bed':
      return order(step, { type: 'encounters.cancel-request', encounter: press.encounter, because: 'withdrawn' })
    case 'step-down':
      return pressStepDown(step, press)
    case 'bed-is':
      return pressBedIs(step, press)
    case 'confirm-beds':
      return order(step, { type: 'beds.confirm', facility: press.facility, unit: press.unit })
    case 'approve-transfer':
      return order(step, { type: 'transfers.approve', transfer: press.transfer })
    case 'refuse-transfer':
      return press.cause
        ? order(step, { type: 'transfers.refuse', transfer: press.transfer, cause: press.cause })
        : answer(step, privately({ kind: 'staff.why-refuse', transfer: press.transfer }))
    case 'end-transfer':
      return order(step, { type: 'transfers.end', transfer: press.transfer, outcome: press.outcome })
    case 'hand-back':
      return order(step, { type: 'handoffs.close', handoff: press.handoff })
    case 'page':
      return pressPage(step, press)
    case 'end-cover':
      return order(step, { type: 'rota.end-cover', cover: press.cover })
    case 'device-down':
      return order(step, {
        type: 'devices.take-down',
        device: press.device,
        from: press.from,
        until: press.until ?? null,
      })
    case 'block-device':
      return pressBlock(step, press)
    case 'lift-block':
      return order(step, { type: 'blocks.lift', block: press.block })
    case 'maintain':
      return pressMaintain(step, press)
    case 'maintain-other':
      return pressOtherWindow(step, press)
    case 'maintain-later':
      return order(step, { type: 'maintenance.put-off', device: press.device, item: press.item })
    case 'ask-move':
      return pressAskMove(step, press)
    case 'agreed-move':
      return pressAgreed(step, press)
    case 'drop-move':
      return order(step, { type: 'rebooking.decline', appointment: press.appointment })
    case 'cancel-slot':
      return order(step, { type: 'slots.cancel', appointment: press.appointment })
    case 'who-can':
      return pressWhoCan(step, press)
    case 'offer-slot':
      return pressOfferSlot(step, press)
    case 'device-up':
      return order(step, { type: 'devices.bring-up', device: press.device })
    case 'device-late':
      return order(step, {
        type: 'devices.report-delay',
        device: press.device,
        minutes: press.minutes,
        agreed: press.agreed === 'yes',
      })
    case 'vacate':
      return order(step, { type: 'slots.vacate', appointment: press.appointment, why: press.why })
    case 'rebook-all':
      return order(step, {
        type: press.answer === 'yes' ? 'rebooking.approve' : 'rebooking.refuse',
        device: press.device,
      })
    case 'enrol-acuity':
      return pressAcuity(step, press)
    case 'book-for':
      return pressBookFor(step, press)
    case 'attend':
    case 'rebook':
    case 'offer':
      return pressForPatient(step, press)
    case 'leave-care':
      return answer(step, privately({ kind: 'staff.stale-button' }))
    case 'crew-status':
    case 'no-transport':
    case 'accept-job':
    case 'check-in':
      return pressForCrew(step, press)
    default:
      return unreachable(press)
  }
}

/** Somebody else pressing on a crew's card: asked of the core in the crew's name, so that it can refuse. */
function pressForCrew(step: Step, press: CrewPress): Plan {
  const { emergency } = press
  const ambulance = step.view.state.ambulances.emergencies.get(emergency)?.dispatch?.ambulance
  if (!ambulance) return answer(step, privately({ kind: 'staff.stale-button' }))
  switch (press.do) {
    case 'crew-status':
      return order(step, { type: 'ambulances.report-status', ambulance, status: press.status })
    case 'no-transport':
      return press.outcome
        ? order(step, { type: 'ambulances.end-on-scene', ambulance, emergency, outcome: press.outcome })
        : answer(step, privately({ kind: 'staff.why-no-transport', emergency }))
    case 'accept-job':
      return order(step, { type: 'ambulances.accept', emergency, ambulance })
    case 'check-in':
      return order(step, { type: 'ambulances.check-in', ambulance })
  }
}

function unreachable(press: never): never {
  throw new Error(`flows.unknown-press: ${JSON.stringify(press)}`)
}
