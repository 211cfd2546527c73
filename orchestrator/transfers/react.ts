import type { Recorded } from '../decision.ts'
import { CardKey, type TransferId } from '../ids.ts'
import type { Audience, Message, TransferNews } from '../message.ts'
import type { NetworkState } from '../state.ts'
import type { TransfersEvent } from './events.ts'
import type { Transfer } from './state.ts'

/** The destination has one card, edited in place; whoever asked hears each step once. Nothing here is an emergency. */
export function reactTransfers({ event }: Recorded, state: NetworkState): Message[] {
  const transfer = 'transfer' in event ? state.transfers.transfers.get(event.transfer) : undefined
  if (!transfer || !concerns(event)) return bedLost({ event }, state)
  switch (event.type) {
    case 'transfers.requested':
      return card(transfer)
    case 'transfers.approved':
      // Outside the network whoever asked has agreed with them on the phone.
      return [...card(transfer), ...(event.by === transfer.requestedBy ? [] : asker(transfer, { news: 'approved' }))]
    case 'transfers.chased':
      // A new post rings where an edit does not.
      return [
        ...card(transfer, event.time),
        ...(transfer.to.kind === 'facility' ? [tell(COORDINATORS, transfer.id, { news: 'unanswered' })] : []),
      ]
    case 'transfers.transport-called':
      return card(transfer)
    case 'transfers.picked-up':
      return [...card(transfer), ...asker(transfer, { news: 'picked-up' })]
    case 'transfers.closed':
      // Who ended what they had asked for is answered where they did.
      return [...card(transfer), ...(event.by === transfer.requestedBy ? [] : asker(transfer, { news: 'closed' }))]
    case 'transfers.archived':
      return []
    default:
      return unknownEvent(event)
  }
}

const concerns = (event: Recorded['event']): event is TransfersEvent => event.type.startsWith('transfers.')

function unknownEvent(event: never): never {
  throw new Error(`transfers.unknown-event: ${JSON.stringify(event)}`)
}

/** The bed that was kept is gone: the card says so. */
function bedLost({ event }: Pick<Recorded, 'event'>, state: NetworkState): Message[] {
  if (event.type !== 'beds.hold-expired' && event.type !== 'beds.hold-released') return []
  return [...state.transfers.transfers.values()]
    .filter(({ lost, phase }) => phase !== 'closed' && lost === event.hold)
    .flatMap((transfer) => card(transfer))
}

/** Chased, the next post has a key of its own; what comes later edits the last one. */
function card({ id, to, chased }: Transfer, time = chased): Message[] {
  if (to.kind !== 'facility') return []
  const key = CardKey.parse(time === 0 ? `transfer:${id}` : `transfer:${id}:${time}`)
  return [
    {
      to: { kind: 'team', team: 'ed', facility: to.facility },
      notice: { kind: 'card.transfer', transfer: id },
      card: key,
      urgent: false,
    },
  ]
}

const COORDINATORS: Audience = { kind: 'team', team: 'coordinators' }

const asker = ({ id, requestedBy }: Transfer, news: TransferNews): Message[] => [
  tell({ kind: 'staff', staff: requestedBy }, id, news),
]

const tell = (to: Audience, transfer: TransferId, news: TransferNews): Message => ({
  to,
  notice: { kind: 'colleague.transfer', transfer, ...news },
  card: null,
  urgent: false,
})
