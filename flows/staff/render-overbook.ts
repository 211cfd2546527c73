import { MINUTE_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { drawn, field, spoken } from './draw.ts'
import { knownName } from './enrolled-name.ts'
import { slotWords } from './render-who.ts'
import type { StaffReply } from './replies.ts'
import { clock } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const DAY_MINUTES = 1_440

export const renderOverbookWhen = (): Rendered =>
  spoken('Into which time? For example “overbook CT at 3: stroke suspected”. Nothing was changed.')

export function renderOverbookWhom(
  { slot, people, left, meant }: Of<'staff.overbook-whom'>,
  { state, now }: RenderFrame,
): Rendered {
  const title = `Into ${slotWords(slot, { state, now })}`
  if (people.length === 0) return spoken(`${title}: nobody waits for it. Nothing was changed.`)
  const fields = people.map(({ id, patient, acuity, since }, n) => {
    const days = Math.floor((now - since) / MINUTE_MS / DAY_MINUTES)
    return field(
      `${n + 1}${id === meant ? ' (meant)' : ''}`,
      `${knownName(patient, { state, now })}${acuity}, waits ${days < 1 ? 'since today' : `${days} d`}`,
    )
  })
  const nth = Math.max(1, people.findIndex(({ id }) => id === meant) + 1)
  const rule =
    left === 0
      ? 'No more urgent patients are allowed into full times there that day.'
      : `${left} more urgent ${left === 1 ? 'patient is' : 'patients are'} allowed into full times there that day.`
  const how = `Say whom and why: “overbook ${slot.service} at ${clock(state, slot.start)} for ${nth}: …”. The reason is kept.`
  return drawn({ title, tone: 'waiting', fields, footnote: `${rule} ${how}` })
}

export function renderOverbooked({ slot, over }: Of<'staff.overbooked'>, frame: RenderFrame): Rendered {
  const booked = `Booked, urgent: ${slotWords(slot, frame)}. The patient is told.`
  if (!over) return spoken(`${booked} It was free.`)
  const minutes = Math.round((slot.end - slot.start) / MINUTE_MS)
  return spoken(
    `${booked} Whoever was booked then keeps their time and comes second: about ${minutes} min to wait, for them and for those who come right after. ${over.nth} of ${over.allowed} allowed that day; your reason is kept with it.`,
  )
}
