import type { ReplanReason } from '../../orchestrator/ambulances/events.ts'
import type { JobAlert, Notice } from '../../orchestrator/message.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Button, Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import { clock, facilityName, headline, hospitalAndBed, minutes, PHASE } from './words.ts'

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>

/** Something about a job that a coordinator should look at, with what can be done about it. */
export function renderAlert({ emergency: id, alert }: Of<'coordinator.alert'>, { state }: RenderFrame): Rendered {
  const emergency = state.ambulances.emergencies.get(id)
  const about = emergency ? `${id} (${headline(emergency)})` : id
  const sent = emergency?.dispatch && emergency.phase !== 'at_hospital' && emergency.phase !== 'closed'
  const another: Button[] = sent ? [button('Send another', { do: 'replacements', emergency: id })] : []
  return spoken(
    `${about}: ${said(state, alert)}`,
    alert.what === 'refused' || alert.what === 'no-answer' ? [] : another,
  )
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

function said(state: NetworkState, alert: JobAlert): string {
  switch (alert.what) {
    case 'refused':
      return `${alert.ambulance} cannot take it and is off duty. The next unit is sent as soon as it is known.`
    case 'no-answer':
      return `${alert.ambulance} does not answer, so the job was taken from it and it is off duty until it is heard of. The next unit is sent as soon as it is known.`
    case 'replanned':
      return `${WHY[alert.because]} ${newPlan(state, alert)} All concerned are told.`
    case 'overdue':
      return `at “${PHASE[alert.phase]}” for more than ${minutes(alert.limitSeconds)}. Please look into it.`
    case 'crew-silent':
      return `nothing heard of ${alert.ambulance} since ${clock(state, alert.heardAt)}, and it does not answer. Please call the crew.`
  }
}
