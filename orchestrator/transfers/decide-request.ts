import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { TRANSFER_AHEAD_DAYS, TRANSFER_LATE_MINUTES } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { plusDays, plusMinutes } from '../time.ts'
import { colleague, speaksFor } from './authority.ts'
import type { TransfersCommandOf } from './commands.ts'
import type { TransfersRejection } from './rejections.ts'

type Request = TransfersCommandOf<'transfers.request'>

/** Books a transfer. A destination outside the network was asked on the phone, so it counts as approved. */
export function decideRequest(state: NetworkState, command: Request, issued: Issued): Decision {
  const by = colleague(issued.actor)
  if (!by || !speaksFor(by, command.from)) return reject({ code: 'actor.not-permitted', command: command.type })
  if (state.transfers.transfers.has(command.transfer)) return accept() // the same turn, done again
  const whyNot = whyNotRequest(state, command, issued)
  if (whyNot) return reject(whyNot)
  const { transfer, from, bed, to, pickupAt, note } = command
  return accept(
    { type: 'transfers.requested', transfer, from, bed, to, pickupAt, by: by.staff, note },
    ...(to.kind === 'outside' ? [{ type: 'transfers.approved', transfer, by: by.staff } as const] : []),
  )
}

function whyNotRequest(
  state: NetworkState,
  { from, bed: id, to, pickupAt }: Request,
  { at }: Issued,
): TransfersRejection | { readonly code: 'bed.unknown'; readonly bed: Request['bed'] } | null {
  const { facilities } = lookupsOf(state.network)
  const bed = state.beds.beds.get(id)
  if (!bed || bed.facility !== from) return { code: 'bed.unknown', bed: id }
  if (bed.status !== 'occupied') return { code: 'transfer.bed-empty', bed: id }
  if (!facilities.has(from)) return { code: 'transfer.unknown-facility', facility: from }
  if (to.kind === 'facility' && !facilities.has(to.facility)) {
    return { code: 'transfer.unknown-facility', facility: to.facility }
  }
  if (to.kind === 'facility' && to.facility === from) return { code: 'transfer.same-hospital', facility: from }
  const [other] = state.transfers.liveByBed.of(id)
  if (other) return { code: 'transfer.under-way', transfer: other, bed: id }
  const earliest = plusMinutes(at, -TRANSFER_LATE_MINUTES)
  const latest = plusDays(at, TRANSFER_AHEAD_DAYS)
  return pickupAt < earliest || pickupAt > latest ? { code: 'transfer.bad-time', earliest, latest } : null
}
