import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, type Rejection, reject } from '../decision.ts'
import { isDown } from '../devices/state.ts'
import type { DeviceId } from '../ids.ts'
import { BLOCK_DAYS_MAX, BOOKING_HORIZON_DAYS } from '../limits.ts'
import { nextItem } from '../maintenance/state.ts'
import { lookupsOf } from '../network/state.ts'
import { planRebooking } from '../rebooking/plan.ts'
import { undoRebooking } from '../rebooking/undo.ts'
import { appointmentsOn, overlaps } from '../slots/overlap.ts'
import { byStart } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, plusDays } from '../time.ts'
import type { BlocksCommand } from './commands.ts'
import { type Block, blocksOn } from './state.ts'

type Of<T extends BlocksCommand['type']> = Extract<BlocksCommand, { type: T }>

/**
 * Time of a device that is kept from patients. Nothing is offered in it; whoever is booked in it gets another time put
 * to them as in a breakdown, see `rebooking/`.
 * @throws {Error} `blocks.id-taken`: the caller made an id that is in use.
 */
export function decideBlocks(state: NetworkState, command: BlocksCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'blocks.block':
      return block(state, command, issued)
    case 'blocks.change':
      return change(state, command, issued)
    case 'blocks.lift':
    case 'blocks.end':
      return end(state, command, issued)
    default:
      return unreachable(command)
  }
}

function block(state: NetworkState, command: Of<'blocks.block'>, { actor, at }: Issued): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
  const { device, until, reason } = command
  if (!lookupsOf(state.network).devices.has(device)) return reject({ code: 'device.unknown', device })
  const from = instant(Math.max(command.from, at))
  const refusal = whyNotThen(device, { from, until }, at)
  if (refusal) return reject(refusal)
  const span = { start: from, end: until }
  const known = blocksOn(state.blocks, device, span).find((each) => each.from <= from && each.until >= until)
  if (known) return reject({ code: 'block.already', device, block: known.id })
  if (state.blocks.blocks.has(command.block)) throw new Error(`blocks.id-taken: ${command.block}`)
  const booked = appointmentsOn(state.slots, device, span).sort(byStart)
  const affected = booked.map(({ id }) => id)
  const item = command.item ?? (reason === 'maintenance' ? nextItem(state, device, span) : undefined)
  const blocked = { device, from, until, reason, by, affected, ...(item && { item }) }
  return accept(
    { type: 'blocks.blocked', block: command.block, ...blocked },
    ...planRebooking(state, { device, ...span, by }, booked, at),
  )
}

function whyNotThen(device: DeviceId, { from, until }: Pick<Block, 'from' | 'until'>, at: Instant): Rejection | null {
  if (until <= from) return { code: 'block.over', until }
  if (until > plusDays(from, BLOCK_DAYS_MAX)) return { code: 'block.too-long', device, maxDays: BLOCK_DAYS_MAX }
  if (from <= plusDays(at, BOOKING_HORIZON_DAYS)) return null
  return { code: 'block.too-far-ahead', device, maxDays: BOOKING_HORIZON_DAYS }
}

/** Whoever is free of it has their own time again, whoever is in it now gets another; nobody else hears anything. */
function change(state: NetworkState, command: Of<'blocks.change'>, { actor, at }: Issued): Decision {
  const by = staffOf(actor)
  if (by === null) return reject({ code: 'actor.not-permitted', command: command.type })
  const known = state.blocks.blocks.get(command.block)
  if (!known) return reject({ code: 'block.unknown', block: command.block })
  const { id: block, device, reason } = known
  const { until } = command
  // What has begun has begun.
  const begun = known.from <= at ? known.from : at
  const from = command.from > at ? command.from : begun
  const refusal = until <= at ? ({ code: 'block.over', until } as const) : whyNotThen(device, { from, until }, at)
  if (refusal) return reject(refusal)
  if (from === known.from && until === known.until) return accept()
  const [span, before] = [
    { start: from, end: until },
    { start: known.from, end: known.until },
  ]
  const booked = appointmentsOn(state.slots, device, span)
    .filter(({ slot }) => !overlaps(slot, before))
    .sort(byStart)
  const was = { from: known.from, until: known.until }
  const affected = booked.map(({ id }) => id)
  return accept(
    { type: 'blocks.changed', block, device, from, until, reason, was, by, affected },
    ...undoRebooking(state, device, at, (slot) => !overlaps(slot, span) && isFreedBy(state, known, slot)),
    ...planRebooking(state, { device, ...span, by }, booked, at),
  )
}

function end(state: NetworkState, command: Of<'blocks.lift' | 'blocks.end'>, { actor, at }: Issued): Decision {
  const lifted = command.type === 'blocks.lift'
  const by = staffOf(actor)
  if (lifted ? by === null : actor.role !== 'system') {
    return reject({ code: 'actor.not-permitted', command: command.type })
  }
  const known = state.blocks.blocks.get(command.block)
  if (!known) return lifted ? reject({ code: 'block.unknown', block: command.block }) : accept()
  if (!lifted && at < known.until) return accept()
  const { id, device, from, until, reason } = known
  const ended = { type: 'blocks.ended', block: id, device, from, until, reason, by: lifted ? by : null } as const
  return accept(ended, ...(lifted ? undoRebooking(state, device, at, (slot) => isFreedBy(state, known, slot)) : []))
}

/** Whether nothing else keeps the device from patients then. */
function isFreedBy(
  state: NetworkState,
  { id, device, from, until }: Block,
  slot: Parameters<typeof overlaps>[0],
): boolean {
  return (
    overlaps(slot, { start: from, end: until }) &&
    !isDown(state.devices, device, slot) &&
    blocksOn(state.blocks, device, slot).every((other) => other.id === id)
  )
}

function unreachable(command: never): never {
  throw new Error(`blocks.unknown-command: ${JSON.stringify(command)}`)
}
