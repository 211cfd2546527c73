import { type CrewStatus, SceneOutcome } from '../../orchestrator/ambulances/events.ts'
import type { Emergency, Phase } from '../../orchestrator/ambulances/state.ts'
import type { AmbulanceId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import { button, drawn, fieldsOf, spoken } from './draw.ts'
import { transferRows } from './render-transfer.ts'
import type { StaffReply } from './replies.ts'
import { standing } from './standing.ts'
import {
  COMPLAINT,
  CREW_STATUS,
  clock,
  facilityName,
  hospitalAndBed,
  OUTCOME,
  PHASE,
  SCENE_OUTCOME,
  said,
  whereabouts,
} from './words.ts'

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>
type OfReply<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

/** The next step of each phase, and giving the job back while that is still possible. */
const NEXT: Readonly<Record<Phase, readonly CrewStatus[]>> = {
  open: [],
  dispatched: ['en_route', 'unavailable'],
  accepted: ['en_route', 'unavailable'],
  en_route: ['on_scene', 'unavailable'],
  on_scene: ['transporting', 'unavailable'],
  transporting: ['at_hospital'],
  at_hospital: ['available'],
  closed: [],
}

/** Short words: it is read in a moving vehicle. */
export function renderJob({ emergency: id, ambulance }: Of<'card.job'>, { state }: RenderFrame): Rendered {
  const emergency = state.ambulances.emergencies.get(id)
  return emergency && isOn(emergency, ambulance) ? jobCard(state, emergency) : spoken(jobOver(state, id, ambulance))
}

/** The job of a unit, if it has one. */
export function currentJob(state: NetworkState, ambulance: AmbulanceId): Emergency | null {
  const job = state.ambulances.ambulances.get(ambulance)?.job
  return (job && state.ambulances.emergencies.get(job)) ?? null
}

const isOn = ({ dispatch, phase }: Emergency, ambulance: AmbulanceId): boolean =>
  dispatch?.ambulance === ambulance && phase !== 'closed'

/** `remark` stands in the small print instead of when the unit was sent. */
export function jobCard(state: NetworkState, emergency: Emergency, remark: string | null = null): Rendered {
  const { id, priority, complaint, reporter, dispatch, phase } = emergency
  const hospital = dispatch?.hospital ? hospitalAndBed(state, dispatch.hospital, dispatch.bed) : 'ask the coordinator'
  const takeTo = ['Take to', hospital] as const
  const fields = fieldsOf([
    ['Go to', whereabouts(emergency, state)],
    ['Said', said(emergency)],
    ['Family', emergency.planned ? null : MARK.patientPhone(reporter)],
    ...(emergency.planned ? transferRows(state, emergency.planned.transfer) : [takeTo]),
    ['Take over from', dispatch?.after ? `${dispatch.after}, which was sent before` : null],
    ['Now', phase === 'dispatched' ? 'please accept, or say that you cannot' : PHASE[phase]],
  ])
  const tone = phase === 'dispatched' ? 'urgent' : 'neutral'
  const title = `JOB ${id}: ${priority} ${emergency.planned ? 'Transfer' : COMPLAINT[complaint]}`
  const footnote = remark ?? (dispatch && `${dispatch.ambulance}, sent ${clock(state, dispatch.at)}.`)
  return drawn({ title, tone, fields, footnote }, jobButtons(emergency))
}

/** As many as WhatsApp can show beside each other. */
export function jobButtons({ id, phase }: Emergency): Button[] {
  const next = NEXT[phase].map((status) =>
    button(
      CREW_STATUS[status],
      { do: 'crew-status', emergency: id, status },
      status === 'unavailable' ? 'danger' : 'primary',
    ),
  )
  if (phase === 'dispatched') return [button('Accept', { do: 'accept-job', emergency: id }, 'primary'), ...next]
  return phase === 'on_scene' ? [...next, button('No transport', { do: 'no-transport', emergency: id })] : next
}

/** Nobody is brought to a hospital: why not. */
export const outcomeButtons = (emergency: Emergency['id']): Button[] =>
  SceneOutcome.options.map((outcome) =>
    button(SCENE_OUTCOME[outcome], { do: 'no-transport', emergency, outcome }, 'primary'),
  )

export const renderWhyNoTransport = ({ emergency }: OfReply<'staff.why-no-transport'>): Rendered =>
  spoken(`Job ${emergency}: how does it end? It closes the job, and you are free.`, outcomeButtons(emergency))

export const renderEndedOnScene = (
  { emergency, ambulance, outcome }: OfReply<'staff.ended-on-scene'>,
  { state }: RenderFrame,
): Rendered =>
  spoken(
    `Job ${emergency} is closed: ${OUTCOME[outcome]}. ${
      outcome === 'dead-on-scene' ? 'The coordinator is told and calls the family. ' : ''
    }${standing(state, ambulance)}`,
  )

/** Nothing a crew says ends the way to the hospital. */
export function renderDiedOnBoard(
  { emergency: id, transfer }: Extract<StaffReply, { kind: 'staff.died-on-board' }>,
  { state }: RenderFrame,
): Rendered {
  const emergency = state.ambulances.emergencies.get(id)
  const hospital = emergency?.dispatch?.hospital
  const where = hospital ? facilityName(state, hospital) : 'the hospital'
  const told = transfer
    ? `Noted for ${transfer}: the patient died. Whoever asked for the transfer is told; the bed is kept no longer.`
    : 'I am sorry. Please call the coordinator now and tell them.'
  const buttons = emergency ? jobButtons(emergency) : []
  return spoken(`${told} Bring the patient to ${where} all the same, unless the coordinator says otherwise.`, buttons)
}

/** The card is edited without a sound; this rings. */
export function renderNewPlan(
  { emergency: id, ambulance, change }: Of<'crew.new-plan'>,
  { state }: RenderFrame,
): Rendered {
  const emergency = state.ambulances.emergencies.get(id)
  if (!emergency || !isOn(emergency, ambulance)) return spoken(jobOver(state, id, ambulance))
  if (change === 'place')
    return spoken(`CHANGE, job ${id}: the place was corrected. Go to ${whereabouts(emergency, state)}.`)
  const { hospital, bed } = emergency.dispatch ?? {}
  const where = hospital
    ? hospitalAndBed(state, hospital, bed ?? null)
    : 'a hospital the coordinator names: please call'
  return spoken(`CHANGE, job ${id}: take the patient to ${where}.`)
}

/** Nothing was heard for a while: one tap says that all is well, the others what is true by now. */
export function renderCheckIn({ emergency: id, ambulance }: Of<'crew.check-in'>, { state }: RenderFrame): Rendered {
  const emergency = state.ambulances.emergencies.get(id)
  if (!emergency || !isOn(emergency, ambulance)) return spoken(jobOver(state, id, ambulance))
  return spoken(
    `Job ${id}: are you still at “${PHASE[emergency.phase]}”? Please tap what is true, so that we know you are well.`,
    [
      button(STILL, { do: 'check-in', emergency: id }, 'primary'),
      ...jobButtons(emergency).filter(({ style }) => style !== 'danger'),
    ],
  )
}

const STILL = 'Yes, all well'

/** The job ended, for whatever reason; it tells the crew whether they are free. */
export function jobOver(state: NetworkState, id: Emergency['id'], ambulance: AmbulanceId): string {
  const emergency = state.ambulances.emergencies.get(id)
  const isDone = emergency?.outcome === 'handed-over' || SceneOutcome.safeParse(emergency?.outcome).success
  const call = emergency?.outcome === 'dead-on-scene' ? 'The coordinator calls the family. ' : ''
  if (isDone) return `Job ${id} is done. Thank you. ${call}${standing(state, ambulance)}`
  if (emergency?.declinedBy.includes(ambulance))
    return `You do not have job ${id} any more. ${standing(state, ambulance)}`
  const other = state.ambulances.ambulances.get(ambulance)?.job ?? null
  return `${other ? '' : 'STOP. '}Job ${id} is not yours any more. ${standing(state, ambulance)}`
}

export const renderJobWithdrawn = (
  { emergency, ambulance }: Of<'crew.job-withdrawn'>,
  { state }: RenderFrame,
): Rendered => spoken(jobOver(state, emergency, ambulance))
