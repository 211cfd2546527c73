import type { ReactNode } from 'react'
import type { Button } from '../../../flows/rendered.ts'

/** A message's buttons. While a press is on its way the whole row waits: one tap is one wish. */
export function Buttons({
  buttons,
  pressing,
  onPress,
}: {
  readonly buttons: readonly Button[]
  readonly pressing: boolean
  readonly onPress: (button: Button) => void
}): ReactNode {
  if (buttons.length === 0) return null
  return (
    <div className={buttons.length > 3 ? 'buttons list' : 'buttons'}>
      {buttons.map((button) => (
        <button
          key={button.payload}
          type="button"
          className={button.style}
          disabled={pressing}
          onClick={() => onPress(button)}
        >
          {button.label}
        </button>
      ))}
    </div>
  )
}
