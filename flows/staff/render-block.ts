import type { BlockReason, BlocksEvent } from '../../orchestrator/blocks/events.ts'
import type { Block } from '../../orchestrator/blocks/state.ts'
import type { DeviceId } from '../../orchestrator/ids.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { button, drawn, fieldsOf, spoken } from './draw.ts'
import { bookedThen } from './render-devices.ts'
import { approvalButtons, rebookingFootnote, renderPlanned, renderUndone } from './render-rebooking.ts'
import type { StaffReply } from './replies.ts'
import { spanWords } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const BLOCK_REASON: Readonly<Record<BlockReason, string>> = {
  'quality-check': 'quality check',
  maintenance: 'maintenance',
  training: 'training',
  staffing: 'no staff',
  cleaning: 'cleaning',
  inpatients: 'kept for inpatients',
  other: 'no reason given',
}

const nameOf = (device: DeviceId, { state }: RenderFrame): string =>
  lookupsOf(state.network).devices.get(device)?.name ?? device

export function renderBlockWhich({ from, until, choices }: Of<'staff.block-which'>, frame: RenderFrame): Rendered {
  if (choices.length === 0) return spoken('There is no device at your hospital. Name it with its hospital, please.')
  return spoken(
    `Which device shall I block, ${spanWords(from, until, frame)}? Nothing was changed yet.`,
    choices.map(({ device, press }) => button(nameOf(device, frame), press)),
  )
}

export function renderBlockWhen({ device, from, choices }: Of<'staff.block-when'>, frame: RenderFrame): Rendered {
  const start = from <= frame.now ? 'from now' : `from ${spanWords(from, null, frame)}`
  return spoken(
    `Until when shall I block ${nameOf(device, frame)}, ${start}? Nothing was changed yet. Tap, or write for example “2–3” or “Friday afternoon”.`,
    choices.map(({ minutes, press }) => button(minutes === null ? 'Rest of the day' : `${minutes} min`, press)),
  )
}

export function renderWhichBlock(
  { kind, blocks }: Of<'staff.which-block' | 'staff.blocks'>,
  frame: RenderFrame,
): Rendered {
  const known = blocks.flatMap((id) => frame.state.blocks.blocks.get(id) ?? [])
  const asked = kind === 'staff.blocks'
  if (known.length === 0) return spoken(`Nothing is blocked there${asked ? '' : ', so nothing was changed'}.`)
  const lines = known.map((each, n) => `${n + 1}. ${blockWords(each, frame)}`)
  return spoken(
    [asked ? 'Blocked:' : 'Which block shall I lift? Nothing was changed yet.', ...lines].join('\n'),
    known.map(({ id }, n) => button(`Lift ${n + 1}`, { do: 'lift-block', block: id })),
  )
}

const blockWords = (
  { device, from, until, reason }: Pick<Block, 'device' | 'from' | 'until' | 'reason'>,
  frame: RenderFrame,
) => `${nameOf(device, frame)}, ${spanWords(from, until, frame)} (${BLOCK_REASON[reason]})`

/** For a day's list: "blocked 14:00–15:00 (quality check)". */
export const blockedSpan = (
  from: Instant,
  until: Instant,
  reason: BlockReason,
  frame: Pick<RenderFrame, 'state' | 'now'>,
): string => `blocked ${spanWords(from, until, frame)} (${BLOCK_REASON[reason]})`

export function renderBlockIs({ event, rebooked }: Of<'staff.block-is'>, frame: RenderFrame): Rendered {
  if (event.type === 'blocks.ended') {
    const undone = rebooked?.type === 'rebooking.undone' ? renderUndone(rebooked) : ''
    return spoken(`${blockWords(event, frame)} is no longer blocked. Its free times are offered again.${undone}`)
  }
  const planned = rebooked?.type === 'rebooking.planned' ? rebooked : null
  return renderBlocked(event, planned, rebooked?.type === 'rebooking.undone' ? rebooked : null, frame)
}

function renderBlocked(
  event: Extract<BlocksEvent, { type: 'blocks.blocked' | 'blocks.changed' }>,
  planned: Parameters<typeof renderPlanned>[0] | null,
  undone: Parameters<typeof renderUndone>[0] | null,
  frame: RenderFrame,
): Rendered {
  const { block, device, from, until, reason, affected } = event
  const lift = button('Lift the block', { do: 'lift-block', block })
  return drawn(
    {
      title: `${nameOf(device, frame)} is blocked${event.type === 'blocks.changed' ? ' at another time' : ''}`,
      tone: 'waiting',
      fields: fieldsOf([
        ['When', spanWords(from, until, frame)],
        ['Was', event.type === 'blocks.changed' ? spanWords(event.was.from, event.was.until, frame) : null],
        ['Why', BLOCK_REASON[reason]],
        [event.type === 'blocks.changed' ? 'More booked then' : 'Booked then', bookedThen(affected, frame)],
        ['Instead', planned && renderPlanned(planned, frame)],
        ['Free of it', undone && renderUndone(undone).trim()],
      ]),
      footnote:
        affected.length === 0
          ? 'Nothing is offered there in that time.'
          : `Nothing is offered there in that time. ${rebookingFootnote(planned)}`,
    },
    [...(planned?.approval ? approvalButtons(device) : []), lift],
  )
}
