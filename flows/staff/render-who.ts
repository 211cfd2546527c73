import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import type { Unfit } from '../../orchestrator/waitlist/events.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { button, drawn, type Field, field, spoken } from './draw.ts'
import { knownName } from './enrolled-name.ts'
import type { Ready, StaffReply } from './replies.ts'
import { endClock, spanWords } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

/** Why somebody on the list was not named. */
const UNFIT: Readonly<Record<Unfit, string>> = {
  'asked-before': 'asked about it before',
  'opted-out': 'want no messages',
  'other-facility': 'want another hospital',
  'outside-wish': 'cannot come then',
  'too-soon': 'could not prepare or get there in time',
  'has-sooner': 'have an earlier one',
  'small-gain': 'would gain too little',
  overlaps: 'are elsewhere then',
  'has-open-offer': 'have an offer open',
  'week-limit': 'were asked often enough this week',
  'quiet-hours': 'do not want messages at night',
  'kept-for-acute': 'can wait, and it is kept for those who should not',
  'should-not-wait': 'are urgent and should not wait',
}

export function renderWhoCanCome({ at, times }: Of<'staff.who-can-come'>, frame: RenderFrame): Rendered {
  const when = spanWords(at, null, frame)
  if (times.length === 0) return spoken(`Nothing is free there at ${when}. “Schedule” shows the gaps of the day.`)
  const named = times.flatMap(({ slot, people }) => people.map((person) => ({ slot, person })))
  const fields = times.map(({ slot, waiting, people, unfit }): Field => {
    const lines = people.map((person) => ready(person, named.findIndex((each) => each.person === person) + 1, frame))
    const others = Object.entries(unfit).map(([why, count]) => `${count} ${UNFIT[why as Unfit]}`) // its own keys
    const nobody = waiting === 0 ? ['nobody waits for it'] : []
    const rest = others.length > 0 ? [`not: ${others.join(', ')}`] : []
    return field(slotWords(slot, frame), [...lines, ...nobody, ...rest].join('; '))
  })
  return drawn(
    {
      title: 'Who can come',
      tone: 'neutral',
      fields,
      footnote:
        named.length === 0
          ? null
          : 'Per cent: the chance that they take it and come. “By” is when they must have said yes to prepare and get there.',
    },
    named.map(({ slot, person }, n) =>
      button(`Offer to ${n + 1}`, {
        do: 'offer-slot',
        patient: person.patient,
        device: slot.device,
        service: slot.service,
        start: slot.start,
      }),
    ),
  )
}

export function slotWords({ device, service, start, end }: Slot, frame: Pick<RenderFrame, 'state' | 'now'>): string {
  const { devices, services } = lookupsOf(frame.state.network)
  const name = devices.get(device)?.name ?? device
  const what = services.get(service)?.names.en ?? service
  return `${spanWords(start, null, frame)}–${endClock(frame.state, end)} ${name}${name.includes(what) ? '' : `, ${what}`}`
}

function ready(
  { patient, acuity, waitedDays, gainDays, chance, latest, travelMinutes }: Ready,
  n: number,
  frame: RenderFrame,
): string {
  const waited = waitedDays < 1 ? 'waits since today' : `waits ${Math.floor(waitedDays)} d`
  const gain = gainDays === null ? 'has no appointment' : `${gainDays} d sooner than theirs`
  const way = travelMinutes === null ? '' : `, ${travelMinutes} min away`
  return `${n}. ${knownName(patient, frame)}${acuity}, ${waited}, ${gain}${way}, ${Math.round(chance * 100)} %, by ${spanWords(latest, null, frame)}`
}

export const renderSlotOffered = ({ slot }: Of<'staff.slot-offered'>, frame: RenderFrame): Rendered =>
  spoken(
    `Offered: ${slotWords(slot, frame)}. It is not kept: whoever takes it first has it, and the day’s list shows it.`,
  )
