import { topologyOf } from '../../orchestrator/network/state.ts'
import type { StaffRole } from '../../orchestrator/network/topology.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { spoken } from './draw.ts'
import { currentJob, jobButtons, jobCard } from './render-job.ts'
import { renderRefusal } from './render-refusal.ts'
import type { Because, StaffReply } from './replies.ts'
import { standing } from './standing.ts'
import { CREW_STATUS } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const LEAD: Readonly<Record<Because, string>> = {
  asked: 'I am Nadi.',
  'not-understood': 'I did not understand that. Nothing was changed.',
  unreadable: 'I can only read text and buttons here. Nothing was changed.',
}

const DOES: Readonly<Record<StaffRole, string>> = {
  staff: 'I find and hold beds, keep the lists of the day, and tell patients what changes.',
  coordinator: 'I send ambulances, find and hold beds, and tell everybody who is concerned.',
  admin: 'I send ambulances, find and hold beds, and tell everybody who is concerned.',
}

/** What Nadi can do for this role, with a few things to say. */
export function renderHelp({ role, because }: Of<'staff.help'>, { state }: RenderFrame): Rendered {
  const does = DOES[role]
  return spoken([LEAD[because], `${does} For example:`, ...examples(role, state).map((each) => `• ${each}`)].join('\n'))
}

function examples(role: StaffRole, state: NetworkState): string[] {
  const bed = state.beds.beds.keys().next().value ?? 'LGH-ICU-1'
  const unit = state.ambulances.ambulances.keys().next().value ?? 'AMB-1'
  const device = topologyOf(state.network).devices[0]?.name ?? 'MRI'
  return role === 'staff'
    ? [
        'nearest free ICU bed?',
        `bed ${bed} cleaned`,
        `${device} list tomorrow`,
        `${device} down till 4 pm`,
        'who is on call?',
      ]
    : ['list emergencies', `why ${unit}?`, 'nearest free ICU bed with ventilator?', 'bed overview', 'who is on call?']
}

export const renderNoAccess = ({ network }: NetworkState): Rendered =>
  spoken(
    `This is Nadi, for the staff of ${topologyOf(network).name}. You have no access yet: ask your Nadi administrator to add you to the staff directory, then write again. Nothing was shown or changed. In an emergency call ${numbers({ network })}.`,
  )

/** Nadi takes emergencies from the family's own phone; whoever else writes of one must not wait for it. */
export const renderCallForHelp = ({ role }: Of<'staff.call-for-help'>, { state }: RenderFrame): Rendered =>
  spoken(
    `If somebody is in danger now, call ${numbers(state)} at once. No ambulance was requested by this message.${
      role === 'crew' ? ' If it is about your patient, call the coordinator.' : ''
    }`,
  )

const numbers = ({ network }: Pick<NetworkState, 'network'>): string =>
  topologyOf(network).emergencyNumbers.join(' or ')

/** Where the crew stands, with the buttons of what comes next. */
export function renderCrewJob({ ambulance, because }: Of<'staff.crew-job'>, { state }: RenderFrame): Rendered {
  const job = currentJob(state, ambulance)
  const lead =
    because === 'asked'
      ? null
      : 'Not understood. Use the buttons, or write “reached”, “patient on board”, “handed over”.'
  if (job) return jobCard(state, job, lead)
  return spoken(`${lead ? `${lead}\n` : ''}No job now. ${standing(state, ambulance)}`)
}

export function renderCrewStatus(
  { ambulance, status, job }: Of<'staff.crew-status-set'>,
  { state }: RenderFrame,
): Rendered {
  const emergency = job && state.ambulances.emergencies.get(job)
  if (!emergency) return spoken(`OK. ${standing(state, ambulance)}`)
  return spoken(`OK. ${ambulance}: ${CREW_STATUS[status]}.`, jobButtons(emergency))
}

/** A refusal; a crew also gets the buttons that are right now. */
export function renderRefused({ rejection }: Of<'staff.refused'>, frame: RenderFrame): Rendered {
  const job =
    frame.reader === 'crew' && rejection.code === 'crew.status-out-of-order'
      ? currentJob(frame.state, rejection.ambulance)
      : null
  return spoken(renderRefusal(rejection, frame), job ? jobButtons(job) : [])
}
