import type { ReactNode } from 'react'
import type { Card, Rendered } from '../../../flows/rendered.ts'
import { Buttons } from './buttons.tsx'
import { hourMinute } from './clock.ts'
import { Icon } from './icons.tsx'
import { Failure } from './phone.tsx'
import type { Line } from './session.ts'
import { useSimulator } from './use-simulator.ts'

interface PostProps {
  readonly line: Line
  readonly onPress: (line: Line, payload: string, label: string) => void
}

/** One message of the workspace: who, when, and words or a card. A press is a passing note. */
export function Post({ line, onPress }: PostProps): ReactNode {
  const { config, session } = useSimulator()
  const author = config.staff.find(({ address }) => address === line.from)
  const name = line.from === 'nadi' ? 'Nadi' : (author?.name ?? line.from)
  const time = hourMinute(line.at, config.utcOffsetMinutes)
  if (line.body.kind === 'press') {
    return (
      <p className="pressed" data-message={line.id}>
        {name} pressed <b>{line.body.label ?? 'a button'}</b> <time>{time}</time>
        <Failure line={line} />
      </p>
    )
  }
  const pressing = session.outgoing.some(
    ({ submission: { content }, state }) =>
      content.kind === 'press' && content.messageId === line.id && state === 'sending',
  )
  return (
    <article className="post" data-message={line.id} data-pending={line.delivery !== null || undefined}>
      <Avatar name={name} isNadi={line.from === 'nadi'} />
      <div>
        <p className="byline">
          <strong>{name}</strong>
          {line.from === 'nadi' && <span className="app-mark">App</span>}
          <time>{time}</time>
          {line.editedAt !== null && <span>(edited)</span>}
        </p>
        {line.privateTo !== null && (
          <p className="private">
            <Icon name="lock" /> Only you can see this
          </p>
        )}
        {line.body.kind === 'rendered' ? (
          <RenderedPost
            rendered={line.body.rendered}
            pressing={pressing}
            onPress={(payload, label) => onPress(line, payload, label)}
          />
        ) : (
          <p className="words" dir="auto">
            {line.body.kind === 'text' ? line.body.text : (line.body.label ?? 'Location')}
          </p>
        )}
        <Failure line={line} />
      </div>
    </article>
  )
}

function RenderedPost({
  rendered: { text, card, buttons },
  pressing,
  onPress,
}: {
  readonly rendered: Rendered
  readonly pressing: boolean
  readonly onPress: (payload: string, label: string) => void
}): ReactNode {
  const actions = (
    <Buttons buttons={buttons} pressing={pressing} onPress={({ payload, label }) => onPress(payload, label)} />
  )
  if (card) return <CardView card={card} actions={actions} />
  return (
    <>
      <p className="words" dir="auto">
        {text}
      </p>
      {actions}
    </>
  )
}

function CardView({ card, actions }: { readonly card: Card; readonly actions: ReactNode }): ReactNode {
  return (
    <div className="card" data-tone={card.tone}>
      <h4 dir="auto">{card.title}</h4>
      {card.fields.length > 0 && (
        <dl>
          {card.fields.map(({ label, value }) => (
            // Long values take the whole row.
            <div key={label} data-wide={value.length > 44 || undefined}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {card.footnote !== null && <p className="footnote">{card.footnote}</p>}
      {actions}
    </div>
  )
}

const AVATAR_HUES = 6

function Avatar({ name, isNadi }: { readonly name: string; readonly isNadi: boolean }): ReactNode {
  if (isNadi) {
    return (
      <span className="avatar nadi" aria-hidden="true">
        <Icon name="pulse" />
      </span>
    )
  }
  const letters = name
    .replace(/^Dr\.?\s+/i, '')
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
  const hue = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % AVATAR_HUES
  return (
    <span className="avatar" data-hue={hue} aria-hidden="true">
      {letters.join('').toUpperCase()}
    </span>
  )
}
