import { type ReactNode, useId, useRef } from 'react'
import type { SimulatorConfig } from '../wire.ts'
import { Icon } from './icons.tsx'

type CityPlace = SimulatorConfig['places'][number]

/** The pin button of a phone. The phone is simulated, so it asks where it is. */
export function LocationPicker({
  places,
  onShare,
}: {
  readonly places: readonly CityPlace[]
  readonly onShare: (place: CityPlace) => void
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-label="Share a location"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="pin" />
      </button>
      {/* A click on the backdrop lands on the dialog itself. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog without any help */}
      <dialog
        ref={dialog}
        className="picker"
        aria-labelledby={titleId}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        <header>
          <h3 id={titleId}>Where is this phone?</h3>
          <button type="button" className="tool" aria-label="Close" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        <ul>
          {places.map((place) => (
            <li key={place.name}>
              <button
                type="button"
                onClick={() => {
                  dialog.current?.close()
                  onShare(place)
                }}
              >
                <Icon name="pin" />
                {place.name}
              </button>
            </li>
          ))}
        </ul>
      </dialog>
    </>
  )
}
