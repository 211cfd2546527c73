import { expect, test } from 'vitest'
import type { Rejection } from '../../orchestrator/decision.ts'
import {
  AmbulanceId,
  AppointmentId,
  BedId,
  EmergencyId,
  FacilityId,
  HoldId,
  PatientId,
  StaffId,
} from '../../orchestrator/ids.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { MARK_PATTERN } from '../rendered.ts'
import { renderRefusal } from './render-refusal.ts'
import { Stage, TWO_O_CLOCK } from './stage.fixture.ts'

const bed = BedId.parse('LGH-ICU-1')
const hold = HoldId.parse('H-1')
const emergency = EmergencyId.parse('E-1')
const ambulance = AmbulanceId.parse('AMB-1')
const staff = StaffId.parse('S-NURSE')
const forStaff = { kind: 'staff', staff } as const
const until = plusMinutes(TWO_O_CLOCK, 30)

const ALL: readonly Rejection[] = [
  { code: 'actor.not-permitted', command: 'ambulances.dispatch' },
  { code: 'actor.not-permitted', command: 'ambulances.dismiss' },
  { code: 'actor.not-permitted', command: 'ambulances.report-status' },
  { code: 'actor.not-permitted', command: 'beds.hold' },
  { code: 'actor.not-permitted', command: 'slots.book' },
  { code: 'bed.unknown', bed },
  { code: 'bed.held', bed, holdFor: forStaff, until },
  { code: 'bed.held', bed, holdFor: { kind: 'emergency', emergency }, until },
  { code: 'bed.not-free', bed, status: 'cleaning' },
  { code: 'hold.ended', hold },
  { code: 'hold.not-yours', hold, holdFor: forStaff },
  { code: 'hold.not-yours', hold, holdFor: { kind: 'emergency', emergency } },
  { code: 'hold.minutes-out-of-range', minutes: 999, max: 240 },
  { code: 'emergency.unknown', emergency },
  { code: 'emergency.closed', emergency, outcome: 'handed-over' },
  { code: 'emergency.already-dispatched', emergency, ambulance, approvedBy: staff },
  { code: 'emergency.already-dispatched', emergency, ambulance, approvedBy: null },
  { code: 'emergency.nothing-recommended', emergency },
  { code: 'emergency.not-dispatched', emergency },
  { code: 'emergency.at-hospital', emergency },
  { code: 'emergency.no-alert', emergency },
  { code: 'emergency.patient-on-board', emergency },
  { code: 'location.out-of-area', nearestKm: 311.4 },
  { code: 'ambulance.unknown', ambulance },
  { code: 'ambulance.busy', ambulance, job: emergency },
  { code: 'ambulance.off-duty', because: 'fuel', ambulance },
  { code: 'crew.no-job', ambulance },
  { code: 'crew.job-over', ambulance, emergency },
  { code: 'crew.status-out-of-order', ambulance, status: 'available', phase: 'on_scene' },
  { code: 'crew.status-out-of-order', ambulance, status: 'on_scene', phase: 'transporting' },
  { code: 'crew.status-out-of-order', ambulance, status: 'unavailable', phase: 'at_hospital' },
  { code: 'facility.unknown', facility: FacilityId.parse('XYZ') },
  { code: 'delay.out-of-range', minutes: 900, max: 240 },
  { code: 'patient.unknown', patient: PatientId.parse('P-1') },
  { code: 'appointment.unknown', appointment: AppointmentId.parse('A-1') },
]

test('every refusal says why', () => {
  const frame = new Stage().frame('staff')
  const lines = ALL.map((rejection) => renderRefusal(rejection, frame).replace(MARK_PATTERN, '<$1 $2>'))
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Only a coordinator can approve. Nothing was changed.
    Only a coordinator can close an emergency. Nothing was changed.
    Only the crew itself or a coordinator can say that. Nothing was changed.
    Only hospital staff can do that. Nothing was changed.
    You may not do that. Nothing was changed.
    I know no bed LGH-ICU-1.
    LGH-ICU-1 is held by <staff S-NURSE> until 14:30.
    LGH-ICU-1 is kept for emergency E-1 until 14:30.
    LGH-ICU-1 is being cleaned.
    That hold has already ended.
    That bed is held by <staff S-NURSE>; only they or a coordinator can release it.
    That bed is kept for emergency E-1; only a coordinator can release it.
    A bed can be held for 1 to 240 minutes, not 999.
    I know no emergency E-1. Say “list emergencies” for those that are open.
    E-1 is already closed: handed over to the hospital.
    AMB-1 is already sent, approved by <staff S-NURSE>.
    AMB-1 is already sent, by itself, because nobody had decided in time.
    Nothing is recommended for E-1 yet, so there is nothing to approve. Choose a unit yourself.
    Nothing has been sent to E-1 yet, so there is no unit to replace.
    The patient of E-1 has already reached the hospital.
    No hospital expects the patient of E-1 now, so there is nothing to acknowledge.
    The patient of E-1 is already on board; it cannot be called off any more.
    That place is 311 km from the nearest hospital of this network.
    I know no ambulance AMB-1.
    AMB-1 is on another job, E-1.
    AMB-1 is not to be sent: low on fuel.
    AMB-1 has no job now.
    Job E-1 is not AMB-1’s any more. Nothing was changed.
    You are at “On scene”. First “Patient on board”, then “Handed over, free”.
    You are at “Patient on board”. You have “On scene” behind you already, so all is well and nothing was changed.
    You are at “At hospital”. With the patient on board the job cannot be given back; call the coordinator.
    I know no hospital XYZ.
    A delay can be 0 to 240 minutes, not 900.
    That cannot be done from here. Nothing was changed.
    That appointment is not there any more. Nothing was changed.
    "
  `)
})
