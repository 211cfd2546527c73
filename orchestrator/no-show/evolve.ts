import type { Recorded } from '../decision.ts'
import { isDown } from '../devices/state.ts'
import type { PatientId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { Attendance } from './state.ts'

/** Folded before the appointment leaves the state. Whose time passed with nobody saying that they were missed has come. */
export function evolveNoShow(state: NetworkState, { event }: Recorded): void {
  if (event.type === 'slots.vacated') {
    count(state, event.patient, event.why === 'no-show' ? 'missed' : 'kept')
  } else if (event.type === 'slots.elapsed') {
    const own = state.slots.appointments.get(event.appointment)
    if (own && !isDown(state.devices, own.slot.device, own.slot)) count(state, own.patient, 'kept')
  }
}

function count({ noShow: { attendance } }: NetworkState, patient: PatientId, what: keyof Attendance): void {
  const before = attendance.get(patient) ?? { kept: 0, missed: 0 }
  attendance.set(patient, { ...before, [what]: before[what] + 1 })
}
