import type { Recorded } from '../decision.ts'
import { isDown } from '../devices/state.ts'
import type { PatientId } from '../ids.ts'
import type { Appointment } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { signsOf } from './signs.ts'
import { type Attendance, placeOf } from './state.ts'

/** Folded before the appointment leaves the state. Whose time passed with nobody saying that they were missed has come. */
export function evolveNoShow(state: NetworkState, { event }: Recorded): void {
  switch (event.type) {
    case 'slots.vacated': {
      const own = state.slots.appointments.get(event.appointment)
      over(state, event.patient, own, event.why !== 'no-show')
      break
    }
    case 'slots.elapsed': {
      const own = state.slots.appointments.get(event.appointment)
      if (own && !isDown(state.devices, own.slot.device, own.slot)) over(state, own.patient, own, true)
      break
    }
    case 'no-show.refitted': {
      const { version, model, adopted, visits } = event
      state.noShow.counts.set('fitted', visits)
      if (adopted) state.noShow.own.set('current', { version, model })
      break
    }
  }
}

function over(state: NetworkState, patient: PatientId, own: Appointment | undefined, came: boolean): void {
  const { counts, visits } = state.noShow
  if (own) {
    const n = (counts.get('all') ?? 0) + 1
    counts.set('all', n)
    visits.set(placeOf(n), { n, came, ...signsOf(state, own) })
  }
  count(state, patient, came ? 'kept' : 'missed')
}

function count({ noShow: { attendance } }: NetworkState, patient: PatientId, what: keyof Attendance): void {
  const before = attendance.get(patient) ?? { kept: 0, missed: 0 }
  attendance.set(patient, { ...before, [what]: before[what] + 1 })
}
