import type { ReactNode } from 'react'
import type { Button } from '../../../flows/rendered.ts'
import type { Address } from '../wire.ts'
import { Buttons } from './buttons.tsx'
import { hourMinute } from './clock.ts'
import { Composer, Samples } from './composer.tsx'
import { Icon } from './icons.tsx'
import { Log } from './log.tsx'
import { type Line, linesOf } from './session.ts'
import { useSimulator } from './use-simulator.ts'

interface PhoneProps {
  readonly place: Address
  /** Whose phone, for labels: "Patient's phone". */
  readonly label: string
  readonly contact: string
  readonly welcome: ReactNode
  readonly samples: readonly string[]
  readonly tools?: ReactNode
}

/** One chat on one phone: a contact, bubbles, tappable answers and a box to write in. */
export function Phone({ place, label, contact, welcome, samples, tools }: PhoneProps): ReactNode {
  const { session, send, config } = useSimulator()
  const lines = linesOf(session, place, place)
  const say = (text: string): void => send({ place, sender: place, thread: null, content: { kind: 'text', text } })
  const press = (line: Line, { payload, label }: Button): void =>
    send({ place, sender: place, thread: null, content: { kind: 'press', payload, label, messageId: line.id } })
  const isPressing = (line: Line): boolean =>
    session.outgoing.some(
      ({ submission: { content }, state }) =>
        content.kind === 'press' && content.messageId === line.id && state === 'sending',
    )

  return (
    <div className="phone">
      <header className="contact">
        <span className="avatar nadi" aria-hidden="true">
          <Icon name="pulse" />
        </span>
        <span>
          <strong>Nadi</strong>
          <small>{contact}</small>
        </span>
      </header>
      <Log label={`${label}: conversation with Nadi`} version={versionOf(lines)} written={lastBy(lines, place)}>
        {lines.length === 0 && <div className="welcome">{welcome}</div>}
        {lines.map((line) => (
          <Bubble
            key={line.id}
            line={line}
            mine={line.from === place}
            time={hourMinute(line.at, config.utcOffsetMinutes)}
            pressing={isPressing(line)}
            onPress={(button) => press(line, button)}
          />
        ))}
      </Log>
      <Samples texts={samples} roomy={lines.length === 0} onSend={say} />
      <Composer label={`Write from the ${label.toLowerCase()}`} placeholder="Message" onSend={say} tools={tools} />
    </div>
  )
}

/** Grows with every new or edited line. */
export const versionOf = (lines: readonly Line[]): string =>
  `${lines.length} ${lines.at(-1)?.id} ${Math.max(0, ...lines.map(({ editedAt }) => editedAt ?? 0))}`

/** The newest line that somebody wrote, by its id. */
export const lastBy = (lines: readonly Line[], who: Address): string | undefined =>
  lines.findLast(({ from }) => from === who)?.id

interface BubbleProps {
  readonly line: Line
  readonly mine: boolean
  readonly time: string
  readonly pressing: boolean
  readonly onPress: (button: Button) => void
}

function Bubble({ line, mine, time, pressing, onPress }: BubbleProps): ReactNode {
  const { body } = line
  return (
    <article className={mine ? 'bubble mine' : 'bubble'} data-message={line.id}>
      <span className="visually-hidden">{mine ? 'You: ' : 'Nadi: '}</span>
      <div className="said" dir="auto">
        <Said body={body} />
        <span className="meta">
          {line.editedAt !== null && <span>edited </span>}
          <time>{time}</time>
          {mine && <DeliveryMark line={line} />}
        </span>
      </div>
      {body.kind === 'rendered' && <Buttons buttons={body.rendered.buttons} pressing={pressing} onPress={onPress} />}
      <Failure line={line} />
    </article>
  )
}

function Said({ body }: { readonly body: Line['body'] }): ReactNode {
  switch (body.kind) {
    case 'rendered':
      return <p>{body.rendered.text}</p>
    case 'text':
      return <p>{body.text}</p>
    case 'press':
      return <p>{body.label ?? '…'}</p>
    case 'location':
      return (
        <p className="shared-location">
          <Icon name="pin" />
          <span>
            {body.label ?? 'Location'}
            <small>
              {body.lat.toFixed(4)}, {body.lon.toFixed(4)}
            </small>
          </span>
        </p>
      )
    default:
      return body satisfies never
  }
}

function DeliveryMark({ line }: { readonly line: Line }): ReactNode {
  const state = line.delivery?.state ?? 'sent'
  const icon = state === 'sent' ? 'check' : state === 'sending' ? 'clock' : 'alert'
  return (
    <span role="img" aria-label={state}>
      <Icon name={icon} />
    </span>
  )
}

/** Offers to send a line again that did not get through. */
export function Failure({ line }: { readonly line: Line }): ReactNode {
  const { resend } = useSimulator()
  const { delivery } = line
  if (delivery?.state !== 'failed') return null
  return (
    <button type="button" className="failure" onClick={() => resend(delivery.submission)}>
      Not sent. {delivery.reason} <u>Try again</u>
    </button>
  )
}
