import type { Recorded } from '../decision.ts'
import type { DeviceId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { hasMoved, placeIn } from './queue.ts'
import type { Here } from './state.ts'

/** Whose turn another one's coming, going or staying away has moved. After devices and appointments have. */
export function evolveQueue(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'slots.cancelled':
    case 'slots.vacated':
    case 'slots.checked-in':
    case 'slots.called-forward':
      look(state, event.slot.device, at)
      break
    case 'slots.rescheduled':
      look(state, event.from.device, at)
      if (event.slot.device !== event.from.device) look(state, event.slot.device, at)
      break
    case 'devices.delayed':
      // They are told of the delay itself.
      each(state, event.device, (id, here) => {
        const place = placeIn(state, id, at)
        return place ? { ...here, turnAt: plusMinutes(at, place.waitMinutes), movedAt: null } : here
      })
      break
  }
}

function look(state: NetworkState, device: DeviceId, at: Instant): void {
  each(state, device, (id, here) => {
    const own = state.slots.appointments.get(id)
    const movedAt = own && hasMoved(state, own, at) ? (here.movedAt ?? at) : null
    return movedAt === here.movedAt ? here : { ...here, movedAt }
  })
}

function each(
  { slots: { appointments, hereByDevice } }: NetworkState,
  device: DeviceId,
  changed: (id: Parameters<typeof appointments.get>[0], here: Here) => Here,
): void {
  for (const id of [...hereByDevice.of(device)].sort()) {
    const own = appointments.get(id)
    if (!own?.here) continue
    const here = changed(id, own.here)
    if (here !== own.here) appointments.set(id, { ...own, here })
  }
}
