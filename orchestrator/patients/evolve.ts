import type { Recorded } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { Patient } from './state.ts'

export function evolvePatients(state: NetworkState, { event }: Recorded): void {
  switch (event.type) {
    case 'patients.registered':
      state.patients.patients.set(event.patient, { id: event.patient, language: event.language, optedOut: false })
      return
    case 'patients.language-set':
      return change(state, event.patient, { language: event.language })
    case 'patients.opted-out':
      return change(state, event.patient, { optedOut: true })
    case 'patients.opted-in':
      return change(state, event.patient, { optedOut: false })
  }
}

function change(state: NetworkState, id: PatientId, part: Partial<Patient>): void {
  const patient = state.patients.patients.get(id)
  if (patient) state.patients.patients.set(id, { ...patient, ...part })
}
