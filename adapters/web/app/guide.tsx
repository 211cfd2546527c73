import { type ReactNode, useState } from 'react'
import { Icon } from './icons.tsx'
import type { PanelId } from './panel.tsx'
import { useSimulator } from './use-simulator.ts'

/** Three steps that show what Nadi is for. Each ticks itself off when it has happened. */
export function Guide({ onShow }: { readonly onShow: (panel: PanelId) => void }): ReactNode {
  const { session } = useSimulator()
  const [hidden, setHidden] = useState(false)
  if (hidden) return null
  const steps: readonly { panel: PanelId; title: string; hint: string; done: boolean }[] = [
    {
      panel: 'patient',
      title: 'Tap a message',
      hint: 'then share a location',
      done: session.messages.some(({ from }) => from.startsWith('patient:')),
    },
    {
      panel: 'staff',
      title: 'Watch the card',
      hint: 'of an emergency',
      done: session.messages.some(({ place, from }) => place === 'room:coordinators' && from === 'nadi'),
    },
    {
      panel: 'crew',
      title: 'Approve',
      hint: 'and follow the crew',
      done: session.messages.some(({ place, from }) => place.startsWith('crew:') && from === 'nadi'),
    },
  ]
  const current = steps.findIndex(({ done }) => !done)
  return (
    <nav className="guide" aria-label="Getting started">
      <ol>
        {steps.map(({ panel, title, hint, done }, index) => (
          <li key={panel} data-done={done || undefined}>
            <button
              type="button"
              aria-current={index === current ? 'step' : undefined}
              onClick={() => onShow(panel === 'crew' && !done ? 'staff' : panel)}
            >
              <span className="number">{done ? <Icon name="check" /> : index + 1}</span>
              <span>
                <b>{title}</b> <span className="hint">{hint}</span>
                {done && <span className="visually-hidden"> (done)</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="tool" aria-label="Hide the guide" onClick={() => setHidden(true)}>
        <Icon name="close" />
      </button>
    </nav>
  )
}
