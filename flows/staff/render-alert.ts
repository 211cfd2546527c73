import type { ReplanReason, SceneOutcome } from '../../orchestrator/ambulances/events.ts'
import type { Emergency } from '../../orchestrator/ambulances/state.ts'
import type { EmergencyId, FacilityId } from '../../orchestrator/ids.ts'
import type { JobAlert, Notice } from '../../orchestrator/message.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import { clock, facilityName, headline, hospitalAndBed, minutes, PHASE } from './words.ts'

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>

/** Something about a job that a coordinator should look at, with what can be done about it. */
export function renderAlert({ emergency: id, alert }: Of<'coordinator.alert'>, { state }: RenderFrame): Rendered {
  const emergency = state.ambulances.emergencies.get(id)
  const about = emergency ? `${id} (${headline(emergency)})` : id
  return spoken(`${about}: ${said(state, id, alert)}`, buttonsOf(alert, id, emergency))
}

function buttonsOf(alert: JobAlert, id: EmergencyId, emergency: Emergency | undefined): Button[] {
  const other = emergency?.maybeSame?.emergency
  switch (alert.what) {
    case 'maybe-same':
      return other
        ? [
            button('Same incident', { do: 'join', emergency: id, into: other }, 'primary'),
            button('Different', { do: 'keep-apart', emergency: id }),
          ]
        : []
    case 'cancel-asked':
      return [
        button('Call off', { do: 'cancel-dispatch', emergency: id }, 'danger'),
        button('Keep going', { do: 'keep-going', emergency: id }, 'primary'),
      ]
    case 'unacknowledged':
      return [button(alert.theirs ? 'Acknowledge' : 'They know now', { do: 'acknowledge', emergency: id }, 'primary')]
    case 'overdue':
    case 'crew-silent':
    case 'replanned': {
      const goes = emergency?.dispatch && emergency.phase !== 'at_hospital' && emergency.phase !== 'closed'
      return goes ? [button('Send another', { do: 'replacements', emergency: id })] : []
    }
    case 'refused':
    case 'no-answer':
    case 'no-location':
    case 'ended-on-scene':
      return []
  }
}

const WHY: Readonly<Record<ReplanReason, string>> = {
  'bed-lost': 'The bed that was kept is gone.',
  divert: 'The hospital is on divert.',
  moved: 'The place was corrected.',
  complaint: 'More is known of what is wrong.',
  'no-plan': 'The plan is complete now.',
}

function newPlan(state: NetworkState, { hospital, bed, from }: Extract<JobAlert, { what: 'replanned' }>): string {
  if (!hospital) return 'No hospital could be found: please choose one by phone.'
  const not = from && from !== hospital ? `, not to ${facilityName(state, from)}` : ''
  return `The patient goes to ${hospitalAndBed(state, hospital, bed)}${not}.`
}

const ENDED: Readonly<Record<SceneOutcome, string>> = {
  'treated-on-scene': 'treated on scene, no transport needed.',
  'refused-transport': 'the patient refused transport.',
  'no-patient-found': 'no patient was found.',
  'dead-on-scene': 'the patient is dead on scene.',
}

/** What a person must do now; a transfer has no family that waits. */
function familyOf(outcome: SceneOutcome, emergency: Emergency | undefined): string {
  if (emergency?.planned) return ''
  if (outcome !== 'dead-on-scene') return 'The family was told.'
  const phone = emergency ? MARK.patientPhone(emergency.reporter) : 'see the card'
  return `Nadi tells the family nothing by message: please call them yourself, ${phone}.`
}

/** To whoever is on call for the emergency department. */
function alertedInVain(state: NetworkState, id: EmergencyId, hospital: FacilityId): string {
  const expectedAt = state.ambulances.emergencies.get(id)?.preAlert?.expectedAt
  const when = expectedAt ? `, expected about ${clock(state, expectedAt)}` : ''
  return `an ambulance is bringing this patient to ${facilityName(state, hospital)}${when}, and your emergency department has not acknowledged the alert. Please acknowledge it and see that they are ready.`
}

const phoneOf = ({ network }: NetworkState, id: FacilityId): string =>
  lookupsOf(network).facilities.get(id)?.phone ?? 'number not known'

function said(state: NetworkState, id: EmergencyId, alert: JobAlert): string {
  const reporter = state.ambulances.emergencies.get(id)?.reporter
  switch (alert.what) {
    case 'refused':
      return `${alert.ambulance} cannot take it and is off duty. The next unit is sent as soon as it is known.`
    case 'no-answer':
      return `${alert.ambulance} does not answer, so the job was taken from it and it is off duty until it is heard of. The next unit is sent as soon as it is known.`
    case 'replanned':
      return `${WHY[alert.because]} ${newPlan(state, alert)} All concerned are told.`
    case 'maybe-same':
      return `this may be the same as ${alert.emergency}: ${alert.metres} m away, reported minutes before by somebody else. Is it one incident?`
    case 'cancel-asked':
      return 'the family says that no help is needed any more. Help keeps going until you decide; a call to them is best.'
    case 'no-location':
      return `nobody has said where it is, and the family has not answered. Please call them: ${reporter ? MARK.patientPhone(reporter) : 'see the card'}. Write the place below the incident, for example “${id} is at Indiranagar”.`
    case 'unacknowledged':
      if (alert.theirs) return alertedInVain(state, id, alert.hospital)
      return `${facilityName(state, alert.hospital)} has not acknowledged its alert. Please ring the emergency department: ${phoneOf(state, alert.hospital)}.`
    case 'ended-on-scene':
      return `${ENDED[alert.outcome]} ${alert.ambulance} reports it. ${familyOf(alert.outcome, state.ambulances.emergencies.get(id))}`.trim()
    case 'overdue':
      return `at “${PHASE[alert.phase]}” for more than ${minutes(alert.limitSeconds)}. Please look into it.`
    case 'crew-silent':
      return `nothing heard of ${alert.ambulance} since ${clock(state, alert.heardAt)}, and it does not answer. Please call the crew.`
  }
}
