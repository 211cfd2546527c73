import type { DeviceId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import { isOpen, type Rebooking, rebookingsOf } from '../../orchestrator/rebooking/state.ts'
import { appointmentsOn } from '../../orchestrator/slots/overlap.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import type { Plan } from '../turn.ts'
import { devicesNamedIn } from './device-named.ts'
import { drawn, fieldsOf } from './draw.ts'
import { numberOf } from './number-of.ts'
import { approvalButtons, rebookingFootnote } from './render-rebooking.ts'
import type { StaffReply } from './replies.ts'
import { answer, openly, type Step } from './step.ts'
import { topicOf } from './topic.ts'
import { moment, shortName } from './words.ts'

const LINES_MAX = 15

const ASKS = /\b(who|whom|which|how many|any(one|body)|list|show|kaun|kitne|kis|kin)\b/i
const AFFECTED =
  /\b(affected|impacted|disturbed|hit|moved|rebooked|re-?scheduled|shifted|informed|(been |was |were |got )told|booked (then|in that time|at that time))\b/i

/** "Who all got affected?" of a device that was just reported, or of one that is named. */
export function planAffected(step: Step, text: string): Plan | null {
  if (!ASKS.test(text) || !AFFECTED.test(text)) return null
  const named = devicesNamedIn(step, text)
  const device = named.length > 0 ? (named.length === 1 ? named[0]?.id : undefined) : topicOf(step, 'device')?.device
  return device === undefined ? null : answer(step, openly({ kind: 'staff.affected', device }))
}

export function renderAffected(
  { device }: Extract<StaffReply, { kind: 'staff.affected' }>,
  frame: RenderFrame,
): Rendered {
  const { rebooking, slots, devices } = frame.state
  const outage = devices.outages.get(device)
  const moves = rebookingsOf(rebooking, device)
  const asked = new Set<string>(moves.map(({ appointment }) => appointment))
  const span = outage && { start: outage.from, end: outage.until }
  const still = span ? appointmentsOn(slots, device, span).filter(({ id }) => !asked.has(id)) : []
  const lines = [
    ...moves.map((move) => ({ at: move.from.start, line: moved(move, frame) })),
    ...still.map((own) => ({
      at: own.slot.start,
      line: kept(own, frame),
    })),
  ].sort((a, b) => a.at - b.at)
  const more = lines.length > LINES_MAX ? [`and ${lines.length - LINES_MAX} more`] : []
  return drawn({
    title: `Affected: ${nameOf(device, frame)}`,
    tone: 'neutral',
    fields: fieldsOf([
      ['Out of service', outage ? `${moment(outage.from, frame)} to ${moment(outage.until, frame)}` : null],
      [
        'People',
        lines.length === 0 ? 'nobody' : [...lines.slice(0, LINES_MAX).map(({ line }) => line), ...more].join('\n'),
      ],
    ]),
    footnote: `As of ${moment(frame.now, frame)}.`,
  })
}

/** Which bookings are on a device that has left the network, and what was put to each of them. */
export function renderDeviceGone(
  { device, booked, people, last }: Extract<Notice, { kind: 'team.device-gone' }>,
  frame: RenderFrame,
): Rendered {
  const { moves } = frame.state.rebooking
  const lines = people.map(({ appointment, patient, slot }) => {
    const move = moves.get(appointment)
    return `${move ? moved(move, frame) : kept({ slot }, frame)} ${numberOf(patient, frame)}`
  })
  const approving = rebookingsOf(frame.state.rebooking, device).some(({ status }) => status === 'approving')
  return drawn(
    {
      title: `${device} is no longer in the network, and ${booked === 1 ? '1 person is' : `${booked} people are`} booked on it`,
      tone: 'waiting',
      fields: fieldsOf([['Booked', lines.join('\n')]]),
      footnote: approving ? rebookingFootnote({ approval: true }) : 'They keep their booking until they take another.',
    },
    last && approving ? approvalButtons(device) : [],
  )
}

const nameOf = (device: DeviceId, { state }: RenderFrame): string =>
  lookupsOf(state.network).devices.get(device)?.name ?? device

const kept = ({ slot }: Pick<Appointment, 'slot'>, frame: RenderFrame): string =>
  `${moment(slot.start, frame)} ${slot.service}: nothing was put to them, please call`

function moved(move: Rebooking, frame: RenderFrame): string {
  const { from, to } = move
  const instead = to ? `${moment(to.start, frame)} at ${shortName(frame.state, to.facility)}` : null
  return `${moment(from.start, frame)} ${from.service}${instead ? ` → ${instead}` : ''}: ${standing(move)}`
}

function standing(move: Rebooking): string {
  if (!isOpen(move)) return move.to ? 'accepted' : 'settled'
  if (move.to === null) return 'no other time was found, please call'
  switch (move.status) {
    case 'approving':
      return 'waits for your approval'
    case 'waiting':
      return 'will be told'
    default:
      return 'told, has not answered'
  }
}
