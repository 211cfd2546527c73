import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Icon } from './icons.tsx'

const TEXT_CHARACTERS_MAX = 20_000
const COUNTED_FROM = 19_000

interface ComposerProps {
  /** What the box is for, to somebody who cannot see it. */
  readonly label: string
  readonly placeholder: string
  readonly onSend: (text: string) => void
  /** Buttons before the box. */
  readonly tools?: ReactNode
}

/** Enter sends, Shift+Enter starts a line. */
export function Composer({ label, placeholder, onSend, tools }: ComposerProps): ReactNode {
  const [text, setText] = useState('')
  const countId = useId()
  const ready = text.trim() !== ''

  function send(): void {
    if (!ready) return
    onSend(text)
    setText('')
  }
  function onKeyDown(event: KeyboardEvent): void {
    // While a word is being composed (Devanagari keyboards do), Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {tools}
      <textarea
        aria-label={label}
        aria-describedby={countId}
        placeholder={placeholder}
        rows={1}
        dir="auto"
        maxLength={TEXT_CHARACTERS_MAX}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="send" aria-label="Send" disabled={!ready}>
        <Icon name="send" />
      </button>
      <span id={countId} className="count" aria-live="polite">
        {text.length >= COUNTED_FROM && `${TEXT_CHARACTERS_MAX - text.length} characters left`}
      </span>
    </form>
  )
}

/** Messages to send with one tap; roomy while a conversation is empty, one line afterwards. */
export function Samples({
  texts,
  roomy,
  onSend,
}: {
  readonly texts: readonly string[]
  readonly roomy: boolean
  readonly onSend: (text: string) => void
}): ReactNode {
  return (
    <ul className={roomy ? 'samples roomy' : 'samples'} aria-label="Sample messages, sent when tapped">
      {texts.map((text) => (
        <li key={text}>
          <button type="button" onClick={() => onSend(text)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}
