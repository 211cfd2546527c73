import type { Recorded } from '../decision.ts'
import { DEVICE_GONE_LINES } from '../limits.ts'
import type { Audience, Message } from '../message.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { DevicesEvent } from './events.ts'

/** Everybody who still comes today hears of a delay, once for each report; a hospital of a device that is gone. */
export function reactDevices({ event }: Recorded, state: NetworkState): Message[] {
  switch (event.type) {
    case 'devices.delayed': {
      const { minutes } = event
      return event.affected.map(({ patient, slot }) => ({
        to: { kind: 'patient', patient },
        notice: { kind: 'patient.delayed', slot, minutes },
        card: null,
        urgent: false,
      }))
    }
    case 'devices.gone':
      return listGone(event, state)
    default:
      return []
  }
}

/** All who are booked there, in as many messages as that takes; where the hospital has left too, the coordinators. */
function listGone({ device, affected }: Extract<DevicesEvent, { type: 'devices.gone' }>, state: NetworkState) {
  const facility = affected[0]?.slot.facility
  if (facility === undefined) return []
  const to: Audience = lookupsOf(state.network).facilities.has(facility)
    ? { kind: 'team', team: 'ed', facility }
    : { kind: 'team', team: 'coordinators' }
  const messages: Message[] = []
  for (let from = 0; from < affected.length; from += DEVICE_GONE_LINES) {
    const people = affected.slice(from, from + DEVICE_GONE_LINES)
    const last = from + DEVICE_GONE_LINES >= affected.length
    const notice = { kind: 'team.device-gone', device, booked: affected.length, people, last } as const
    messages.push({ to, notice, card: null, urgent: false })
  }
  return messages
}
