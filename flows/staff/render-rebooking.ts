import type { DeviceId, FacilityId } from '../../orchestrator/ids.ts'
import { REBOOK_APPROVAL_MINUTES } from '../../orchestrator/limits.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { RebookingEvent } from '../../orchestrator/rebooking/events.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import type { Press } from '../press.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Button, Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import { numberOf } from './number-of.ts'
import type { StaffReply } from './replies.ts'
import { clock, facilityName } from './words.ts'

type Planned = Extract<RebookingEvent, { type: 'rebooking.planned' }>
type Undone = Extract<RebookingEvent, { type: 'rebooking.undone' }>

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

/** What became of those who are booked while a device fails, for the card of the outage. */
export function renderPlanned({ proposals, approval, left }: Planned, frame: RenderFrame): string {
  const found = proposals.filter(({ to }) => to !== null)
  const nothing = proposals.length - found.length
  const elsewhere = Map.groupBy(
    found.filter(({ from, to }) => to && to.facility !== from.facility),
    ({ to }) => to?.facility,
  )
  const places = [...elsewhere].map(([facility, moved]) => `${moved.length} at ${nameOf(facility, frame)}`)
  const where = places.length === 0 ? '' : ` (${places.join(', ')})`
  const later = proposals.filter(({ sendAt }) => sendAt !== null).length
  const done = approval ? 'can be offered another time' : 'offered another time'
  const parts = [`${people(found.length)} ${done}${where}`]
  if (!approval && later > 0) parts.push(`${later} of those affected told in the morning`)
  if (nothing > 0) parts.push(`${people(nothing)}: nothing free was found, please call`)
  if (left.length > 0) parts.push(`${people(left.length)} more: please call`)
  return parts.join('; ')
}

export const approvalButtons = (device: DeviceId): Button[] => {
  const judge = (answer: 'yes' | 'no'): Press => ({ do: 'rebook-all', device, answer })
  return [button('Tell them', judge('yes'), 'primary'), button('We call them', judge('no'))]
}

export function rebookingFootnote(planned: Pick<Planned, 'approval'> | null): string {
  if (planned === null) return 'Those who are booked have been told of other times already.'
  return planned.approval
    ? `They are so many that nobody is told before you agree, or ${REBOOK_APPROVAL_MINUTES} minutes have passed.`
    : 'Whoever does not answer is named to the hospital.'
}

export function renderUndone({ stands, back }: Undone): string {
  const parts = [
    ...(stands.length > 0 ? [`Kept the time they had: ${people(stands.length)}`] : []),
    ...(back.length > 0 ? [`May have their old time back: ${people(back.length)}`] : []),
  ]
  return parts.length > 0 ? ` ${parts.join('; ')}.` : ''
}

export function renderRebookJudged({ told, count }: Extract<StaffReply, { kind: 'staff.rebook-judged' }>): Rendered {
  return spoken(told ? `Told ${people(count)}.` : `Nobody is told by me: please call ${people(count)}.`)
}

export function renderRebookUnanswered(
  { patient, from, to }: Extract<Notice, { kind: 'team.rebook-unanswered' }>,
  frame: RenderFrame,
): Rendered {
  const service = lookupsOf(frame.state.network).services.get(from.service)?.names.en ?? from.service
  const instead = to ? ` ${atPlace(to, frame)} was offered and is free again.` : ' I found no other time for them.'
  return spoken(
    `No answer from the patient of ${clock(frame.state, from.start)} (${service}), whose device is out of service.${instead} Please call: ${numberOf(patient, frame)}`,
  )
}

const atPlace = ({ start, facility }: Slot, { state }: RenderFrame): string =>
  `${clock(state, start)} at ${facilityName(state, facility)}`

const nameOf = (facility: FacilityId | undefined, { state }: RenderFrame): string =>
  facility === undefined ? '' : (lookupsOf(state.network).facilities.get(facility)?.shortName ?? facility)
