import type { Recorded } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { type Care, careKey, type Patient } from './state.ts'

export function evolvePatients(state: NetworkState, { event, seq }: Recorded): void {
  switch (event.type) {
    case 'patients.registered':
      state.patients.patients.set(event.patient, {
        id: event.patient,
        language: event.language,
        optedOut: false,
        relative: null,
      })
      return
    case 'patients.language-set':
      change(state, event.patient, { language: event.language })
      return
    case 'patients.opted-out':
      change(state, event.patient, { optedOut: true })
      return
    case 'patients.opted-in':
      change(state, event.patient, { optedOut: false })
      return
    case 'patients.relative-named': {
      const { type: _, patient: id, ...relative } = event
      const language = state.patients.patients.get(relative.guardian)?.language ?? 'en'
      state.patients.patients.set(id, { id, language, optedOut: false, relative })
      stand(state, { patient: id, caregiver: relative.guardian, standing: 'active', seq })
      return
    }
    case 'patients.enrolled': {
      const { type: _, patient: id, ...enrolled } = event
      const known = state.patients.patients.get(id) ?? { id, language: 'en', optedOut: false, relative: null }
      state.patients.patients.set(id, { ...known, enrolled })
      return
    }
    case 'patients.caregiver-added':
      stand(state, { ...event, standing: 'active', seq })
      return
    case 'patients.caregiver-removed':
      stand(state, { ...event, standing: event.by === 'caregiver' ? 'declined' : 'removed', seq })
  }
}

function stand({ patients }: NetworkState, { patient, caregiver, standing, seq }: Care): void {
  patients.care.set(careKey(patient, caregiver), { patient, caregiver, standing, seq })
}

function change(state: NetworkState, id: PatientId, part: Partial<Patient>): void {
  const patient = state.patients.patients.get(id)
  if (patient) state.patients.patients.set(id, { ...patient, ...part })
}
