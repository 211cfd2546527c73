import type { Actor } from '../../orchestrator/actor.ts'
import type { Command } from '../../orchestrator/decision.ts'
import type { Press } from '../press.ts'
import type { Plan } from '../turn.ts'
import { answer, privately, type Step } from './step.ts'

/** What a button asks the core for; null where it only asks Nadi. */
const ASKS_FOR: Readonly<Record<Press['do'], Command['type'] | null>> = {
  choose: null,
  attend: 'slots.confirm',
  offer: 'slots.accept-offer',
  rebook: 'rebooking.accept',
  'rebook-all': 'rebooking.approve',
  'leave-care': 'patients.remove-caregiver',
  'hand-back': 'handoffs.close',
  place: 'encounters.place',
  'still-coming': 'beds.extend-hold',
  'other-bed': 'encounters.place',
  'cancel-bed': 'encounters.cancel-request',
  'choose-bed': 'encounters.assign',
  'assign-bed': 'encounters.assign',
  'step-down': 'encounters.request-bed',
  'bed-is': 'beds.set-status',
  'confirm-beds': 'beds.confirm',
  'approve-transfer': 'transfers.approve',
  'refuse-transfer': 'transfers.refuse',
  'end-transfer': 'transfers.end',
  'hold-bed': 'beds.hold',
  'hold-beds': 'beds.hold',
  'release-card': 'beds.release',
  'release-hold': 'beds.release',
  dispatch: 'ambulances.dispatch',
  alternatives: 'ambulances.dispatch',
  dismiss: 'ambulances.dismiss',
  'cancel-dispatch': 'ambulances.cancel',
  surge: 'surge.set',
  'lift-surge': 'surge.lift',
  divert: 'receiving.set-divert',
  replacements: 'ambulances.reassign',
  reassign: 'ambulances.reassign',
  join: 'ambulances.join',
  'keep-apart': 'ambulances.keep-apart',
  further: 'ambulances.ask-further',
  acknowledge: 'ambulances.acknowledge',
  'see-to': 'alerts.acknowledge',
  'keep-going': 'ambulances.keep-going',
  reason: 'ambulances.give-reason',
  'accept-job': 'ambulances.accept',
  'check-in': 'ambulances.check-in',
  move: 'ambulances.move',
  page: 'network.page',
  'end-cover': 'rota.end-cover',
  'device-down': 'devices.take-down',
  'device-up': 'devices.bring-up',
  'device-late': 'devices.report-delay',
  vacate: 'slots.vacate',
  'block-device': 'blocks.block',
  'lift-block': 'blocks.lift',
  maintain: 'maintenance.approve',
  'maintain-other': 'maintenance.approve',
  'maintain-later': 'maintenance.put-off',
  'ask-move': 'rebooking.propose',
  'agreed-move': 'slots.reschedule',
  'drop-move': 'rebooking.decline',
  'cancel-slot': 'slots.cancel',
  'who-can': 'slots.offer',
  'offer-slot': 'slots.offer',
  'enrol-acuity': 'waitlist.join',
  'book-for': 'slots.book',
  'crew-status': 'ambulances.report-status',
  'no-transport': 'ambulances.end-on-scene',
}

/** A button that is not the presser's to press: told to them alone, and the core is not even asked. */
export function forbid<A extends Actor>(step: Step<A>, press: Press | null): Plan {
  const command = press && ASKS_FOR[press.do]
  return answer(
    step,
    privately(
      command
        ? { kind: 'staff.refused', rejection: { code: 'actor.not-permitted', command } }
        : { kind: 'staff.stale-button' },
    ),
  )
}
