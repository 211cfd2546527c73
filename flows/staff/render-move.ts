import type { Notice } from '../../orchestrator/message.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { button, drawn, fieldsOf, spoken } from './draw.ts'
import { minutes, unitName } from './words.ts'

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>

/** The card of one unit: where it is advised to stand by, with the button, or what has become of that. */
export function renderMove({ ambulance: id }: Of<'card.move'>, { state }: RenderFrame): Rendered {
  const unit = state.ambulances.ambulances.get(id)
  const now = unit?.job ? `on ${unit.job}` : `standing by for ${unit?.post ?? unit?.base.name ?? 'nobody'}`
  if (!unit?.advice) {
    return drawn({
      title: `Stand-by: ${id}`,
      tone: 'closed',
      fields: [],
      footnote: `No move is advised; ${id} is ${now}.`,
    })
  }
  const { post, why, driveSeconds } = unit.advice
  const reason =
    why === 'after-job' ? 'it has just come free and is missed most there' : 'the calls to come are covered best so'
  return drawn(
    {
      title: `Stand-by: ${unitName(state, id)} to ${post}?`,
      tone: 'waiting',
      fields: fieldsOf([
        ['Now', now],
        ['Drive', minutes(driveSeconds)],
        ['Why', reason],
      ]),
      footnote: 'It can be sent to an emergency on its way there.',
    },
    [button(`Move ${id}`, { do: 'move', ambulance: id }, 'primary')],
  )
}

export const renderStandBy = ({ ambulance, post, driveSeconds }: Of<'crew.stand-by'>): Rendered =>
  spoken(`${ambulance}: please stand by at ${post}, ${minutes(driveSeconds)} away. No lights, no siren.`)
