import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { clock } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

export function renderVacateWhich({ device, choices }: Of<'staff.vacate-which'>, { state }: RenderFrame): Rendered {
  const { devices, services } = lookupsOf(state.network)
  if (choices.length === 0) {
    const name = device ? (devices.get(device)?.name ?? device) : 'that device'
    return spoken(`Nobody is booked on ${name} at this moment, so nothing was changed.`)
  }
  return spoken(
    'Whose time is over? Nothing was changed yet.',
    choices.map(({ slot, press }) => {
      const name = devices.get(slot.device)?.name ?? slot.device
      const service = services.get(slot.service)?.names.en ?? slot.service
      return button(`${clock(state, slot.start)} ${name}${name.includes(service) ? '' : `, ${service}`}`, press)
    }),
  )
}

export function renderVacated({ event, waiting }: Of<'staff.vacated'>, { state }: RenderFrame): Rendered {
  const { slot, free, why } = event
  const name = lookupsOf(state.network).devices.get(slot.device)?.name ?? slot.device
  const noted = `${name}: the ${clock(state, slot.start)} patient ${why === 'no-show' ? 'did not come' : 'is done'}. Noted.`
  if (free === null) return spoken(`${noted} What is left of it is too short for anybody else.`)
  const left = `${clock(state, free.start)}–${clock(state, free.end)}`
  if (waiting === 0) return spoken(`${noted} ${left} is free again; nobody waits for it.`)
  const people = waiting === 1 ? '1 person waits' : `${waiting} people wait`
  return spoken(`${noted} ${left} is free and is offered at once: ${people} for it.`)
}
