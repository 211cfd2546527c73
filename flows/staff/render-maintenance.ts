import type { DeviceId } from '../../orchestrator/ids.ts'
import type { Window } from '../../orchestrator/maintenance/events.ts'
import { type Upkeep, upkeepKey, upkeepOf } from '../../orchestrator/maintenance/state.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { lookupsOf, topologyOf } from '../../orchestrator/network/state.ts'
import type { Maintenance, MaintenanceId } from '../../orchestrator/network/topology.ts'
import { fromLocal, type LocalDay } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Button, Rendered } from '../rendered.ts'
import { button, drawn, fieldsOf, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { dayWords, spanWords } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>
type About = Extract<Notice, { kind: 'card.maintenance' }>

const nameOf = (device: DeviceId, { state }: RenderFrame): string =>
  lookupsOf(state.network).devices.get(device)?.name ?? device

const specOf = (device: DeviceId, item: MaintenanceId, { state }: RenderFrame): Maintenance | undefined =>
  lookupsOf(state.network)
    .devices.get(device)
    ?.maintenance?.find(({ id }) => id === item)

const day = (of: LocalDay, { state }: RenderFrame): string =>
  dayWords(state, fromLocal(of, 0, topologyOf(state.network).utcOffsetMinutes))

/** `90 min`, `2 h`. */
const lasts = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`)

/** The card at the device's hospital: what is proposed, or what became of it. */
export function renderMaintenance({ device, item, due }: About, frame: RenderFrame): Rendered {
  const spec = specOf(device, item, frame)
  const row = frame.state.maintenance.upkeep.get(upkeepKey(device, item))
  const title = `Maintenance of ${nameOf(device, frame)}: ${spec?.name ?? item}`
  if (!spec || row?.due !== due) return drawn({ title, tone: 'neutral', fields: [], footnote: 'This is settled.' })
  const [best] = row.windows
  const asks = row.status === 'asked' && best !== undefined
  const fields = fieldsOf([
    ['Due', due && `by ${day(due, frame)}`],
    ['Takes', lasts(spec.minutes)],
    ['Quietest', asks ? spanWords(best.from, best.until, frame) : null],
    ['Then', asks ? use(best) : null],
  ])
  return drawn(
    { title, tone: asks || row.status === 'left' ? 'waiting' : 'neutral', fields, footnote: standing(row, frame) },
    asks ? askingButtons(row, best) : [],
  )
}

const askingButtons = ({ device, item }: Upkeep, { from, booked }: Window): Button[] => [
  button('Approve', { do: 'maintain', device, item, from, booked }, 'primary'),
  button('Other time', { do: 'maintain-other', device, item }),
  button('Not now', { do: 'maintain-later', device, item }),
]

function standing(row: Upkeep, frame: RenderFrame): string {
  const block = row.block && frame.state.blocks.blocks.get(row.block)
  switch (row.status) {
    case 'asked':
      return `Nothing is blocked before you approve${row.asked === 1 ? '; I ask once more, then no longer' : '; I do not ask again'}.`
    case 'planned':
      return block ? `Planned: ${spanWords(block.from, block.until, frame)}. The device is blocked then.` : 'Planned.'
    case 'left':
      return 'Left to you: I do not ask again. Say “schedule maintenance” with the device’s name when it suits.'
    case 'resting':
      return row.lookAt === null
        ? 'Nothing is to be done.'
        : `Not now. I ask again ${spanWords(row.lookAt, null, frame)}.`
  }
}

/** "nobody is booked, about 12 min of use expected". */
function use({ booked, expectedMinutes, clashes }: Window): string {
  const people = booked === 0 ? 'nobody is booked' : `${booked} booked, who would be asked to move`
  const other = clashes === 0 ? '' : '; another device that could help out is not in use then either'
  const expected = Math.round(expectedMinutes) === 0 ? '' : `, about ${Math.round(expectedMinutes)} min of use expected`
  return `${people}${expected}${other}`
}

export function renderMaintenanceLeft(
  { device, item, due, because }: Extract<Notice, { kind: 'coordinator.maintenance-left' }>,
  frame: RenderFrame,
): Rendered {
  const name = specOf(device, item, frame)?.name ?? item
  const why = because === 'unanswered' ? 'nobody answered me' : 'I found no time for it'
  const until = due === null ? '' : ` It is due by ${day(due, frame)}.`
  return spoken(
    `Maintenance of ${nameOf(device, frame)} (${name}) is not planned: ${why}.${until} I do not ask again.`,
    [button('Find a time', { do: 'maintain-other', device, item })],
  )
}

const LINES_MAX = 12

export function renderMaintenanceOf({ devices }: Of<'staff.maintenance'>, frame: RenderFrame): Rendered {
  const rows = devices.flatMap((device) => upkeepOf(frame.state.maintenance, device))
  if (rows.length === 0) {
    const which = devices.length === 1 && devices[0] ? nameOf(devices[0], frame) : 'these devices'
    return spoken(
      `The network file asks for no maintenance of ${which}. “Schedule ${which} maintenance for 2 hours” finds a quiet time.`,
    )
  }
  const open = rows.filter(({ block, due }) => block === null && due !== null).slice(0, 3)
  return spoken(
    rows
      .slice(0, LINES_MAX)
      .map((row) => line(row, frame))
      .join('\n'),
    open.map(({ device, item }) =>
      button(rows.length === 1 ? 'Find a time' : `Find: ${item}`.slice(0, 20), { do: 'maintain-other', device, item }),
    ),
  )
}

function line(row: Upkeep, frame: RenderFrame): string {
  const { device, item, due, doneOn, status, windows } = row
  const spec = specOf(device, item, frame)
  const name = `${nameOf(device, frame)}, ${spec?.name ?? item}`
  const block = row.block && frame.state.blocks.blocks.get(row.block)
  const done = doneOn ?? spec?.lastDone
  const last = done ? ` (last done ${day(done, frame)})` : ''
  if (block) return `${name}: planned ${spanWords(block.from, block.until, frame)}${last}`
  if (due === null) return `${name}: done${last}`
  const [best] = windows
  const asked =
    status === 'asked' && best ? `; proposed ${spanWords(best.from, best.until, frame)}, not approved yet` : ''
  return `${name}: due by ${day(due, frame)}, not planned yet${asked}${last}`
}

export const renderHowLong = ({ device }: Of<'staff.maintenance-how-long'>, frame: RenderFrame): Rendered =>
  spoken(
    `How long does it take? Write for example “schedule ${nameOf(device, frame)} maintenance for 2 hours”. Nothing was changed yet.`,
  )

export function renderWindows(reply: Of<'staff.maintenance-windows'>, frame: RenderFrame): Rendered {
  const { device, item, minutes, windows, historyDays, meanwhile } = reply
  const name = nameOf(device, frame)
  const lead = meanwhile === null ? '' : `${meanwhile} are booked then by now, so nothing was changed. `
  if (windows.length === 0) return spoken(`${lead}I find no ${lasts(minutes)} for it in that time.`)
  const known =
    historyDays === 0 ? 'what is booked; I know no history yet' : `what is booked and ${historyDays} days of use`
  return spoken(
    [
      `${lead}Quietest times for ${lasts(minutes)} of maintenance of ${name}, by ${known}:`,
      ...windows.map((window, n) => `${n + 1}. ${spanWords(window.from, window.until, frame)}: ${use(window)}`),
      `Nothing is blocked yet. Tap, or write “block ${name} Sunday 7–9 for maintenance”.`,
    ].join('\n'),
    windows.map(({ from, until, booked }, n) =>
      button(
        `Block ${n + 1}`,
        item
          ? { do: 'maintain', device, item, from, booked }
          : { do: 'block-device', device, from, until, reason: 'maintenance' },
        n === 0 ? 'primary' : 'plain',
      ),
    ),
  )
}

export function renderPutOff({ event }: Of<'staff.maintenance-put-off'>, frame: RenderFrame): Rendered {
  const { device, lookAt } = event
  const next = lookAt === null ? 'I do not ask again' : `I ask once more ${spanWords(lookAt, null, frame)}`
  return spoken(`Maintenance of ${nameOf(device, frame)} is not planned now; ${next}.`)
}
