import type { Notice } from '../../orchestrator/message.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import { numberOf } from './number-of.ts'
import type { StaffReply } from './replies.ts'
import { spanWords } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const at = (start: Instant, frame: RenderFrame): string => spanWords(start, null, frame)

/** `MRI scan, 11:00`. */
function what({ service, start }: Slot, frame: RenderFrame): string {
  const name = lookupsOf(frame.state.network).services.get(service)?.names.en ?? service
  return `${name}, ${at(start, frame)}`
}

const deviceOf = ({ device }: Slot, { state }: RenderFrame): string =>
  lookupsOf(state.network).devices.get(device)?.name ?? device

export function renderMoveWhich({ choices, at: said }: Of<'staff.move-which'>, frame: RenderFrame): Rendered {
  if (said !== null || choices.length === 0) {
    const when = said === null ? 'then' : `at ${at(said, frame)}`
    const booked = choices.map(({ slot }) => `${at(slot.start, frame)} ${deviceOf(slot, frame)}`).join(', ')
    return spoken(
      `Nobody who is still to come is booked ${when}. Nothing was changed.${booked === '' ? '' : ` Booked: ${booked}.`}`,
    )
  }
  const lines = choices.map(({ slot }, n) => `${n + 1}. ${what(slot, frame)}, ${deviceOf(slot, frame)}`)
  return spoken(
    ['Which appointment shall be moved? Nothing was changed yet.', ...lines].join('\n'),
    choices.flatMap(({ slot, press }, n) => (press ? [button(`${n + 1}: ${at(slot.start, frame)}`, press)] : [])),
  )
}

export function renderCancelWhich({ choices }: Of<'staff.cancel-which'>, frame: RenderFrame): Rendered {
  const lines = choices.map(({ slot }, n) => `${n + 1}. ${what(slot, frame)}, ${deviceOf(slot, frame)}`)
  return spoken(
    ['Shall I cancel this? The patient is told, and the time is offered to others.', ...lines].join('\n'),
    choices.flatMap(({ press }, n) =>
      press ? [button(choices.length > 1 ? `Cancel ${n + 1}` : 'Yes, cancel', press, 'danger')] : [],
    ),
  )
}

export const renderSlotCancelled = ({ slot }: Of<'staff.slot-cancelled'>, frame: RenderFrame): Rendered =>
  spoken(`Cancelled: ${what(slot, frame)}, ${deviceOf(slot, frame)}. The patient is told.`)

export function renderMoveWhere(
  { appointment, from, wanted, free }: Of<'staff.move-where'>,
  frame: RenderFrame,
): Rendered {
  const head = `${what(from, frame)}: ${at(wanted, frame)} is not free for it at that hospital. Nothing was changed.`
  if (free.length === 0) return spoken(`${head} Nothing is free within half a day of it.`)
  return spoken(
    `${head} The nearest that are free:`,
    free.map(({ device, start }) => button(at(start, frame), { do: 'ask-move', appointment, device, start })),
  )
}

export function renderMoveAsked({ event }: Of<'staff.move-asked'>, frame: RenderFrame): Rendered {
  const { appointment, from, to, sendAt, expiresAt } = event
  const asked = sendAt === null ? 'I have asked the patient' : `The patient is asked at ${at(sendAt, frame)}`
  const where = to.device === from.device ? '' : ` on ${deviceOf(to, frame)}`
  return spoken(
    `${what(from, frame)}: ${asked} whether they can come at ${at(to.start, frame)}${where}. It is kept for them until ${at(expiresAt, frame)}; until they say yes their own time stands. I tell you what they answer.`,
    [
      button('Agreed by phone', { do: 'agreed-move', appointment, device: to.device, start: to.start }),
      button('Do not move', { do: 'drop-move', appointment }),
    ],
  )
}

export const renderMoveTooLate = (
  { appointment, patient, to }: Of<'staff.move-too-late'>,
  frame: RenderFrame,
): Rendered =>
  spoken(
    `There is too little time left for the patient to read and answer. Please call them: ${numberOf(patient, frame)}. Nothing was changed yet.`,
    [button('Agreed by phone', { do: 'agreed-move', appointment, device: to.device, start: to.start })].map((each) => ({
      ...each,
      label: `Agreed: ${at(to.start, frame)}`.slice(0, 20),
    })),
  )

export const renderMoved = ({ from, slot }: Of<'staff.moved'>, frame: RenderFrame): Rendered =>
  spoken(
    `Moved: ${what(from, frame)} is now at ${at(slot.start, frame)}, ${deviceOf(slot, frame)}. The patient is told.`,
  )

export function renderMoveDropped({ appointment }: Of<'staff.move-dropped'>, frame: RenderFrame): Rendered {
  const own = frame.state.slots.appointments.get(appointment)
  return spoken(own ? `Not moved: ${what(own.slot, frame)} stays. The patient is told.` : 'Not moved.')
}

/** To whoever asked for it. */
export function renderMoveAnswered(
  { patient, from, to, outcome }: Extract<Notice, { kind: 'colleague.move-answered' }>,
  frame: RenderFrame,
): Rendered {
  const [own, other] = [what(from, frame), at(to.start, frame)]
  switch (outcome) {
    case 'accepted':
      return spoken(`${own}: the patient agreed and now comes at ${other}, ${deviceOf(to, frame)}.`)
    case 'declined':
      return spoken(`${own}: the patient would rather not come at ${other}. Their own time stands.`)
    case 'unanswered':
      return spoken(
        `${own}: the patient did not answer about ${other}, which is free again. Their own time stands. To call them: ${numberOf(patient, frame)}`,
      )
  }
}
