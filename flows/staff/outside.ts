import { topologyOf } from '../../orchestrator/network/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import type { Plan } from '../turn.ts'
import { unitIn } from './bed-words.ts'
import { drawn, field, spoken } from './draw.ts'
import { outsideNamed } from './named-facility.ts'
import type { StaffReply } from './replies.ts'
import { answer, openly, type Step } from './step.ts'

const OUTSIDE = /\b(outside|out.?of.?network|off.?network|bahar|other hospitals?)\b/i
const HOSPITALS = /\b(hospitals?|icu|hdu|nicu|ward|beds?|number|list)\b/i
const REACH = /\b(numbers?|phone|contact|call|reach|address)\b/i
const ASKS = /\b(which|any|list|show|koi|batao|what|who|has|have)\b|\?\s*$|^\s*(outside|off.?network)/i

/** "Any hospital outside with NICU?", "Lotus number?": who they are and how to call them. */
export function planOutside(step: Step, text: string): Plan | null {
  const { state } = step.view
  const named = REACH.test(text) ? outsideNamed(state, text) : undefined
  if (named) return answer(step, openly({ kind: 'staff.outside', names: [named.name] }))
  if (!OUTSIDE.test(text) || !HOSPITALS.test(text) || !ASKS.test(text) || /\btransfer\w*|\bambulance/i.test(text))
    return null
  const unit = unitIn(text)
  const names = (topologyOf(state.network).outside ?? []).filter(({ units }) => unit === null || units.includes(unit))
  return answer(step, openly({ kind: 'staff.outside', names: names.map(({ name }) => name) }))
}

export function renderOutside(
  { names }: Extract<StaffReply, { kind: 'staff.outside' }>,
  { state }: RenderFrame,
): Rendered {
  const known = (topologyOf(state.network).outside ?? []).filter(({ name }) => names.includes(name))
  if (known.length === 0) return spoken('The network file names no such hospital outside.')
  return drawn({
    title: 'Outside our network',
    tone: 'neutral',
    fields: known.map(({ name, units, phone, note }) =>
      field(name, [`has ${units.join(', ')}`, `call ${phone}`, ...(note ? [note] : [])].join('; ')),
    ),
    footnote: 'What is free there is not known to me.',
  })
}
