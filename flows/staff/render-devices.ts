import type { DevicesEvent } from '../../orchestrator/devices/events.ts'
import type { AppointmentId, DeviceId } from '../../orchestrator/ids.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { RebookingEvent } from '../../orchestrator/rebooking/events.ts'
import type { Press } from '../press.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { button, drawn, fieldsOf, spoken } from './draw.ts'
import { approvalButtons, rebookingFootnote, renderPlanned, renderUndone } from './render-rebooking.ts'
import type { StaffReply } from './replies.ts'
import { moment } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>
type Planned = Extract<RebookingEvent, { type: 'rebooking.planned' }>
type Delayed = Extract<DevicesEvent, { type: 'devices.delayed' }>
type Down = Extract<DevicesEvent, { type: 'devices.went-down' }>

const LINES_MAX = 12
const LATE_MINUTES = [15, 30, 45, 60] as const

const nameOf = (device: DeviceId, { state }: RenderFrame): string =>
  lookupsOf(state.network).devices.get(device)?.name ?? device

export function renderWhichDevice({ said, choices }: Of<'staff.which-device'>, frame: RenderFrame): Rendered {
  const unknown = said === null ? '' : `I know no device ${said}. `
  if (choices.length === 0) return spoken(`${unknown}There is no device in this network.`)
  return spoken(
    `${unknown}Which device? Nothing was changed yet.`,
    choices.map(({ device, press }) => button(`${nameOf(device, frame)}${deed(press)}`, press)),
  )
}

function deed(press: Press): string {
  switch (press.do) {
    case 'device-down':
      return ': down'
    case 'device-up':
      return ': up'
    case 'device-late':
      return `: ${press.minutes} min late`
    default:
      return ''
  }
}

export const renderHowLate = ({ device }: Of<'staff.how-late'>, frame: RenderFrame): Rendered =>
  spoken(
    `How late is ${nameOf(device, frame)}? Nobody was told yet.`,
    LATE_MINUTES.map((minutes) => button(`${minutes} min`, { do: 'device-late', device, minutes })),
  )

export const renderDelayForMany = (
  { device, minutes, people }: Of<'staff.delay-for-many'>,
  frame: RenderFrame,
): Rendered =>
  spoken(
    `${people} people still come to ${nameOf(device, frame)} today. Shall I tell all of them that it runs ${minutes} min late? Nobody was told yet.`,
    [button(`Tell ${people} people`, { do: 'device-late', device, minutes, agreed: 'yes' })],
  )

export function renderDeviceIs({ event, rebooked }: Of<'staff.device-is'>, frame: RenderFrame): Rendered {
  const name = nameOf(event.device, frame)
  switch (event.type) {
    case 'devices.went-down':
      return renderDown(event, rebooked?.type === 'rebooking.planned' ? rebooked : null, name, frame)
    case 'devices.came-up':
      return spoken(
        `${name} is back in service. Its free times are offered again.${rebooked?.type === 'rebooking.undone' ? renderUndone(rebooked) : ''}`,
      )
    case 'devices.delayed':
      return renderDelayed(event, rebooked?.type === 'rebooking.planned' ? rebooked : null, name)
  }
}

function renderDelayed(event: Delayed, planned: Planned | null, name: string): Rendered {
  const count = planned?.proposals.length ?? 0
  const moved = count === 0 ? '' : ` ${count} cannot be served before closing; other times are put to them.`
  return spoken(
    `${name} is running ${event.minutes} min late. ${whoHears(event)}.${moved}`,
    planned?.approval ? approvalButtons(planned.device) : [],
  )
}

function whoHears({ affected: { length: told }, known }: Delayed): string {
  if (told > 0) return told === 1 ? '1 person who comes today is told' : `${told} people who come today are told`
  if (known === 0) return 'Nobody else comes there today'
  return `That is known: ${known === 1 ? '1 person was' : `${known} people were`} told before, and nobody is told twice`
}

function renderDown(event: Down, planned: Planned | null, name: string, frame: RenderFrame): Rendered {
  const { device, from, until, assumed, affected } = event
  const ahead = from > frame.now
  return drawn(
    {
      title: ahead ? `${name} will be out of service` : `${name} is out of service`,
      tone: 'waiting',
      fields: fieldsOf([
        ['From', ahead ? moment(from, frame) : null],
        ['Until', `${moment(until, frame)}${assumed ? ', as nobody said how long' : ''}`],
        ['Booked then', bookedThen(affected, frame)],
        ['Instead', planned && renderPlanned(planned, frame)],
      ]),
      footnote:
        affected.length === 0
          ? 'Nothing is offered there in that time.'
          : `Nothing is offered there in that time. ${rebookingFootnote(planned)}`,
    },
    [...(planned?.approval ? approvalButtons(device) : []), button('Back in service', { do: 'device-up', device })],
  )
}

/** Whose appointments fall into a time in which the device cannot be used. */
export function bookedThen(affected: readonly AppointmentId[], frame: RenderFrame): string {
  const lines = affected.slice(0, LINES_MAX).map((id) => booked(id, frame))
  const more = affected.length > LINES_MAX ? [`and ${affected.length - LINES_MAX} more`] : []
  return affected.length === 0 ? 'nobody' : [...lines, ...more].join('; ')
}

function booked(id: AppointmentId, frame: RenderFrame): string {
  const own = frame.state.slots.appointments.get(id)
  return own
    ? `${moment(own.slot.start, frame)} ${own.slot.service}${own.confirmedAt === null ? '' : ' (confirmed)'}`
    : id
}
