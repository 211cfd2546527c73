import { handoffOf } from '../../orchestrator/handoffs/state.ts'
import type { FacilityId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK, type Rendered } from '../rendered.ts'
import type { Beyond } from './beyond.ts'
import { button, drawn, fieldsOf, spoken } from './draw.ts'
import { numberOf } from './number-of.ts'
import type { StaffReply } from './replies.ts'
import { clock, facilityName, moment } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>
type Told<K extends Notice['kind']> = Extract<Notice, { kind: K }>

const BEYOND: Readonly<Record<Beyond, readonly [understood: string, instead: string]>> = {
  show_forecast: ['a forecast', 'I make no forecasts yet. Ask “how full are we?” for the figures of this moment.'],
  what_if: ['a what-if', 'I cannot play through changes yet.'],
}

/** What was understood, that it cannot be done here, and who can do it. Nothing was changed. */
export function renderNotYet({ what, understood, facility }: Of<'staff.not-yet'>, frame: RenderFrame): Rendered {
  const [name, instead] = BEYOND[what]
  const details = understood.length > 0 ? ` (${understood.join(', ')})` : ''
  return spoken(`I understood: ${name}${details}. ${instead} ${phoneOf(facility, frame)}`)
}

/** Word for word, under its title. */
export const renderDocument = ({ passages }: Of<'staff.document'>): Rendered =>
  spoken(passages.map(({ title, text }) => (title === null ? text : `${title}\n${text}`)).join('\n\n'))

export const renderNoDocument = ({ facility }: Of<'staff.no-document'>, frame: RenderFrame): Rendered =>
  spoken(
    `I have no approved document for that, and I do not guess. Ask “who is on call?”, or call: ${phoneOf(facility, frame)}`,
  )

export function phoneOf(facility: FacilityId, { state }: RenderFrame): string {
  const house = lookupsOf(state.network).facilities.get(facility)
  return house ? `${house.name}: ${house.phone}.` : ''
}

export function renderDidYouMean({ question, meanings }: Of<'staff.did-you-mean'>): Rendered {
  const buttons = meanings.map((name) => button(MEANINGS[name] ?? name, { do: 'choose', question, option: name }))
  return spoken('I am not sure I understood. Did you mean one of these?', buttons)
}

/** What a colleague may have meant, where it makes sense without more words. */
export const MEANINGS: Readonly<Partial<Record<string, string>>> = {
  find_bed: 'Find a free bed',
  hold_bed: 'Hold a bed',
  release_hold: 'Release my hold',
  set_bed_status: 'Update a bed',
  schedule_overview: 'Today’s schedule',
  page_on_call: 'Who is on call?',
  list_emergencies: 'List emergencies',
  dispatch_ambulance: 'Send an ambulance',
  reassign_dispatch: 'Send another ambulance',
  explain_decision: 'Explain a decision',
  show_utilization: 'How full are we?',
}

export const renderHandedBack = (): Rendered => spoken('Handed back: Nadi answers this patient again.')
export const renderPassedOn = (): Rendered => spoken('Sent to the patient.')

/** The headline of a handed-over conversation, drawn from the state of the moment. */
export function renderHandoff({ handoff: id }: Told<'card.handoff'>, { state }: RenderFrame): Rendered {
  const handoff = state.handoffs.handoffs.get(id)
  if (!handoff || handoffOf(state.handoffs, handoff.patient)?.id !== id) {
    return drawn({ title: `Conversation ${id}`, tone: 'closed', fields: [], footnote: 'Handed back to Nadi.' })
  }
  const { patient, openedAt, asked, answeredBy } = handoff
  const fields = fieldsOf([
    ['Said', asked && `“${MARK.note(asked)}”`],
    ['Phone', MARK.patientPhone(patient)],
    ['Answered by', answeredBy && MARK.staffName(answeredBy)],
    ['How', 'Mention me in this thread; your words go to the patient, theirs come here.'],
  ])
  return drawn(
    {
      title: `A patient wants to talk to a person · ${id}`,
      tone: answeredBy ? 'good' : 'waiting',
      fields,
      footnote: `Asked ${clock(state, openedAt)}.`,
    },
    [button('Hand back', { do: 'hand-back', handoff: id })],
  )
}

export const renderPatientSaid = ({ note }: Told<'team.patient-said'>): Rendered =>
  spoken(`Patient: “${MARK.note(note)}”`)

export function renderLate({ slot, minutes }: Told<'team.running-late'>, { state, now }: RenderFrame): Rendered {
  const late = minutes === null ? 'late' : `about ${minutes} min late`
  const service = lookupsOf(state.network).services.get(slot.service)?.names.en ?? slot.service
  return spoken(
    `The patient of ${clock(state, slot.start)} (${service}, ${facilityName(state, slot.facility)}) is running ${late}.${whoCouldGo(state, slot, now)}`,
  )
}

/** So that the desk expects them, and can say so where whoever was before them has come without a word. */
export function renderCalledForward(
  { token, from, slot, instead }: Told<'team.called-forward'>,
  { state }: Pick<RenderFrame, 'state'>,
): Rendered {
  const device = lookupsOf(state.network).devices.get(slot.device)?.name ?? slot.device
  const why = instead
    ? `the ${clock(state, instead.start)} is not there and has ${clock(state, from.start)} now. If they are in there already, please let number ${token} wait.`
    : 'it stands empty.'
  return spoken(
    `${device}: number ${token}, booked for ${clock(state, from.start)}, was told to go in now, since ${why}`,
  )
}

/** Whoever is there already and comes after them. */
function whoCouldGo(state: NetworkState, slot: Slot, now: Instant): string {
  const next = [...state.slots.hereByDevice.of(slot.device)]
    .flatMap((id) => state.slots.appointments.get(id) ?? [])
    .filter((own) => own.slot.start > slot.start && own.slot.end > now)
    .sort((a, b) => a.slot.start - b.slot.start)[0]
  return next?.here
    ? ` Number ${next.here.token} (${clock(state, next.slot.start)}) is there already and could go first.`
    : ''
}

export function renderUnconfirmed({ slot, patient }: Told<'team.unconfirmed'>, frame: RenderFrame): Rendered {
  const { state } = frame
  const { network } = state
  const service = lookupsOf(network).services.get(slot.service)?.names.en ?? slot.service
  return spoken(
    `No answer, asked twice: the patient of ${moment(slot.start, frame)} (${service}, ${facilityName(state, slot.facility)}) may not come. Please call: ${numberOf(patient, { state })}`,
  )
}

export const renderCalled = ({ by, note }: Told<'colleague.paged'>): Rendered =>
  spoken(`${MARK.staffName(by)} wants you; you are on call.${note ? ` “${MARK.note(note)}”` : ''}`)
