import type { Recorded } from '../decision.ts'
import { CardKey, type DeviceId } from '../ids.ts'
import type { Message } from '../message.ts'
import { lookupsOf } from '../network/state.ts'
import type { MaintenanceId } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { LocalDay } from '../time.ts'
import { upkeepOf } from './state.ts'

/** The device's hospital is asked by a card, which shows what became of it; what nobody answered goes to coordinators. */
export function reactMaintenance({ event }: Recorded, state: NetworkState): Message[] {
  switch (event.type) {
    case 'maintenance.proposed': {
      const { device, item, due, time } = event
      const facility = lookupsOf(state.network).devices.get(device)?.facility
      if (!facility) return []
      const notice = { kind: 'card.maintenance', device, item, due } as const
      return [
        ...edits(event, time - 1),
        { to: { kind: 'team', team: 'ed', facility }, notice, card: cardOf(event, time), urgent: false },
      ]
    }
    case 'maintenance.put-off':
      return edits(event, askedOf(state, event))
    case 'maintenance.left': {
      const { device, item, due, because } = event
      const notice = { kind: 'coordinator.maintenance-left', device, item, due, because } as const
      const told: Message = { to: { kind: 'team', team: 'coordinators' }, notice, card: null, urgent: false }
      return [...edits(event, askedOf(state, event)), told]
    }
    case 'blocks.blocked': {
      // Approved, or planned by somebody who was not waiting for the card.
      const planned = upkeepOf(state.maintenance, event.device).find(({ block }) => block === event.block)
      return planned ? edits(planned, planned.asked) : []
    }
    default:
      return []
  }
}

interface About {
  readonly device: DeviceId
  readonly item: MaintenanceId
  readonly due: LocalDay | null
}

const askedOf = ({ maintenance }: NetworkState, { device, item }: About): number =>
  upkeepOf(maintenance, device).find((each) => each.item === item)?.asked ?? 0

const cardOf = ({ device, item, due }: About, time: number): CardKey =>
  CardKey.parse(`maintenance:${device}:${item}:${due}:${time}`)

/** Each card that was posted about it, the `times`th last. */
const edits = (about: About, times: number): Message[] =>
  Array.from({ length: times }, (_, n): Message => {
    const card = cardOf(about, n + 1)
    const { device, item, due } = about
    return { to: { kind: 'card', card }, notice: { kind: 'card.maintenance', device, item, due }, card, urgent: false }
  })
