import type { Rejection } from '../../orchestrator/decision.ts'
import type { BedId, TransferId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { RefusalCause } from '../../orchestrator/transfers/events.ts'
import type { TransfersRejection } from '../../orchestrator/transfers/rejections.ts'
import { jobOf, type Stage, stageOf, type Transfer } from '../../orchestrator/transfers/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, type Card, MARK, type Rendered } from '../rendered.ts'
import { button, drawn, field, fieldsOf, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { clock, dayAndClock, facilityName } from './words.ts'

type NoticeOf<K extends Notice['kind']> = Extract<Notice, { kind: K }>
type ReplyOf<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const STAGE: Readonly<Record<Stage, string>> = {
  requested: 'waiting for the destination’s answer',
  approved: 'approved; an ambulance is found near the time',
  arranged: 'approved, and an ambulance is arranged',
  'in-progress': 'on the way, patient on board',
  completed: 'completed',
  refused: 'refused',
  cancelled: 'cancelled',
  died: 'ended: the patient died',
  'admitted-elsewhere': 'ended: admitted elsewhere',
  expired: 'closed, because nobody answered or came',
}

const CAUSE: Readonly<Record<RefusalCause, string>> = {
  'no-bed': 'No bed',
  'not-suitable': 'Not suitable here',
  'no-staff': 'No staff',
  other: 'Other reason',
}

/** The destination's card: who, from where, when, and what they are asked. */
export function renderTransfer({ transfer: id }: NoticeOf<'card.transfer'>, { state }: RenderFrame): Rendered {
  const transfer = state.transfers.transfers.get(id)
  if (!transfer) return spoken(`Transfer ${id} ended some days ago.`)
  const { phase, note, requestedBy, requestedAt } = transfer
  const fields = fieldsOf([
    ...factRows(state, transfer),
    ['Said', note && `“${MARK.note(note)}”`],
    ['Status', statusOf(state, transfer)],
  ])
  const footnote = `Asked by ${MARK.staffName(requestedBy)} at ${clock(state, requestedAt)}.`
  const title = `Transfer ${id} from ${facilityName(state, transfer.from)}`
  return drawn({ title, tone: TONE[phase], fields, footnote }, phase === 'requested' ? answers(id) : endings(transfer))
}

const TONE: Readonly<Record<Transfer['phase'], Card['tone']>> = {
  requested: 'waiting',
  approved: 'good',
  'in-progress': 'good',
  closed: 'closed',
}

const answers = (transfer: TransferId): Button[] => [
  button('Approve', { do: 'approve-transfer', transfer }, 'primary'),
  button('Refuse', { do: 'refuse-transfer', transfer }, 'danger'),
]

/** What may end it, while it lives. */
function endings({ id: transfer, phase }: Transfer): Button[] {
  if (phase === 'closed') return []
  const died = button('Patient died', { do: 'end-transfer', transfer, outcome: 'died' })
  const elsewhere = button('Admitted elsewhere', { do: 'end-transfer', transfer, outcome: 'admitted-elsewhere' })
  const cancel = button('Cancel transfer', { do: 'end-transfer', transfer, outcome: 'cancelled' }, 'danger')
  return phase === 'in-progress' ? [died, elsewhere] : [cancel, died, elsewhere]
}

type Row = readonly [label: string, value: string | null]

function factRows(state: NetworkState, transfer: Transfer): Row[] {
  const { from, bed, pickupAt, to } = transfer
  return [
    ['Patient', `in ${bed}, ${facilityName(state, from)}`],
    ['To', destination(state, transfer)],
    ['Pick-up', dayAndClock(state, pickupAt)],
    ['Bed', to.kind === 'facility' && transfer.phase !== 'requested' ? bedRow(transfer) : null],
  ]
}

const bedRow = ({ kept, phase }: Transfer): string | null => {
  if (phase === 'closed') return null
  return kept ? `${kept.bed}, kept for this patient` : 'none kept yet; please have one ready'
}

const destination = (state: NetworkState, { to }: Pick<Transfer, 'to'>): string =>
  to.kind === 'facility' ? `${facilityName(state, to.facility)}, ${to.unit}` : outside(state, to)

/** With what the network file says to whoever calls there. */
function outside({ network }: NetworkState, { name, phone }: Extract<Transfer['to'], { kind: 'outside' }>): string {
  const note = topologyOf(network).outside?.find((each) => each.name === name)?.note
  return [name, phone, ...(note ? [note] : [])].join(', ')
}

function statusOf(state: NetworkState, transfer: Transfer): string {
  const { cause, endNote } = transfer
  const unit = jobOf(state, transfer)?.dispatch?.ambulance
  const words = STAGE[stageOf(state, transfer)]
  const why = `${cause ? `: ${CAUSE[cause].toLowerCase()}` : ''}${endNote ? ` (“${MARK.note(endNote)}”)` : ''}`
  return `${words}${why}${unit && transfer.phase !== 'closed' ? ` (${unit})` : ''}`
}

/** What crew and coordinators need to know of the transfer that a job is for. */
export function transferRows(state: NetworkState, id: TransferId): Row[] {
  const transfer = state.transfers.transfers.get(id)
  if (!transfer) return [['Transfer', id]]
  const { bed, kept, pickupAt } = transfer
  return [
    ['Patient in', bed],
    ['Pick-up', dayAndClock(state, pickupAt)],
    ['Take to', `${destination(state, transfer)}${kept ? `, bed ${kept.bed}` : ''}`],
  ]
}

export const keptBed = (state: NetworkState, id: TransferId): BedId | null =>
  state.transfers.transfers.get(id)?.kept?.bed ?? null

export function renderTransferNews(notice: NoticeOf<'colleague.transfer'>, { state }: RenderFrame): Rendered {
  const { transfer: id, news } = notice
  const transfer = state.transfers.transfers.get(id)
  if (!transfer) return spoken(`Transfer ${id} ended some days ago.`)
  const where = destination(state, transfer)
  const about = `Transfer ${id} (${transfer.bed} to ${where})`
  if (news === 'unanswered') return spoken(`${about}: not answered yet. They were asked again; please call them.`)
  return spoken(`${about}: ${statusOf(state, transfer)}.`, endings(transfer))
}

/** Booked, or what became of it. */
export function renderTransferReply(
  { transfer: id, refused = false, answers: mayAnswer = false }: ReplyOf<'staff.transfer'>,
  { state }: RenderFrame,
): Rendered {
  const transfer = state.transfers.transfers.get(id)
  if (!transfer) return spoken(`Transfer ${id} ended some days ago.`)
  const { approvedBy, requestedBy, note, to } = transfer
  const fields = fieldsOf([
    ...factRows(state, transfer),
    ['Said', note && to.kind === 'outside' ? `“${MARK.note(note)}”` : null],
    ['Status', statusOf(state, transfer)],
    ['Approved by', approvedBy && approvedBy !== requestedBy ? MARK.staffName(approvedBy) : null],
  ])
  const title = refused ? `Already being transferred: ${id}. Nothing was changed.` : `Transfer ${id}`
  const buttons = mayAnswer && transfer.phase === 'requested' ? answers(id) : endings(transfer)
  return drawn({ title, tone: TONE[transfer.phase], fields, footnote: null }, buttons)
}

const LISTED_MAX = 20

export function renderTransfers({ transfers }: ReplyOf<'staff.transfers'>, { state }: RenderFrame): Rendered {
  const known = transfers.flatMap((id) => state.transfers.transfers.get(id) ?? [])
  if (known.length === 0) return spoken('No transfer is under way.')
  const fields = known
    .slice(0, LISTED_MAX)
    .map((each) =>
      field(
        each.id,
        `${each.bed} to ${destination(state, each)}, ${dayAndClock(state, each.pickupAt)}: ${statusOf(state, each)}`,
      ),
    )
  const more = known.length - fields.length
  const footnote = `${more > 0 ? `And ${more} more. ` : ''}Name one for more, for example “status of ${known[0]?.id}”.`
  return drawn({ title: 'Transfers under way', tone: 'neutral', fields, footnote })
}

export const renderWhyRefuse = ({ transfer }: ReplyOf<'staff.why-refuse'>): Rendered =>
  spoken(
    `Why can ${transfer} not be taken?`,
    RefusalCause.options.map((cause) => button(CAUSE[cause], { do: 'refuse-transfer', transfer, cause })),
  )

const MISSING: Readonly<Record<ReplyOf<'staff.transfer-missing'>['missing'], string>> = {
  bed: 'Which bed does the patient lie in? For example LGH-ICU-3.',
  destination: 'To which hospital?',
  unit: 'To which unit there?',
  time: 'When is the patient to be fetched? You can also write a time, for example 16:30.',
  phone:
    'Which hospital outside our network, and which number did you reach them on? For example: St John’s +91 80 2206 5000.',
}

export function renderTransferMissing(
  { missing, name, question, choices }: ReplyOf<'staff.transfer-missing'>,
  { state }: RenderFrame,
): Rendered {
  if (missing === 'phone' && name) return spoken(`On which number did you reach ${name}? It is not in our network.`)
  if (question === null) return spoken(MISSING[missing])
  return spoken(
    MISSING[missing],
    choices.map((option) => button(choiceLabel(state, option), { do: 'choose', question, option })),
  )
}

const TIMES: Readonly<Record<string, string>> = {
  'in-0': 'As soon as possible',
  'in-60': 'In 1 hour',
  'in-120': 'In 2 hours',
  'in-240': 'In 4 hours',
  outside: 'Outside our network',
}

export const choiceLabel = ({ network }: NetworkState, option: string): string =>
  TIMES[option] ??
  /^out:(.*)$/.exec(option)?.[1]?.slice(0, 20) ??
  network.topologies.get('current')?.facilities.find(({ id }) => id === option)?.shortName ??
  option

/** @throws never: every refusal has its words. */
export function transferRefused(rejection: Extract<Rejection, TransfersRejection>, state: NetworkState): string {
  switch (rejection.code) {
    case 'transfer.unknown':
      return `I know no transfer ${rejection.transfer}.`
    case 'transfer.closed':
      return `Transfer ${rejection.transfer} is over: ${STAGE[rejection.outcome]}.`
    case 'transfer.answered':
      return `Transfer ${rejection.transfer} has been answered already. Nothing was changed.`
    case 'transfer.patient-on-board':
      return `The patient of ${rejection.transfer} is already on board; it cannot be cancelled any more.`
    case 'transfer.under-way':
      return `The patient of ${rejection.bed} is already being transferred: ${rejection.transfer}.`
    case 'transfer.bed-empty':
      return `Nobody lies in ${rejection.bed}, as far as I know. If that is wrong, first write “${rejection.bed} occupied”.`
    case 'transfer.same-hospital':
      return `That is within ${facilityName(state, rejection.facility)}; no ambulance is needed. To move them, write for example “ICU-4 moved to HDU-2”.`
    case 'transfer.unknown-facility':
      return `I know no hospital ${rejection.facility}.`
    case 'transfer.bad-time':
      return `The pick-up must lie between now and ${dayAndClock(state, rejection.latest)}.`
  }
}
