import type { ReactNode } from 'react'
import type { Address } from '../wire.ts'
import { LocationPicker } from './location-picker.tsx'
import { Panel, Picker } from './panel.tsx'
import { Phone } from './phone.tsx'
import { CREW_SAMPLES } from './samples.ts'
import { useSimulator } from './use-simulator.ts'

/** The phone in an ambulance: jobs come in, steps go back, by button or by word. */
export function CrewPanel({
  place,
  onChoose,
}: {
  readonly place: Address
  readonly onChoose: (place: Address) => void
}): ReactNode {
  const { config, session, send } = useSimulator()
  const crew = config.crews.find(({ address }) => address === place)
  const options = config.crews.map(({ address, ambulance, class: ambulanceClass }) => ({
    address,
    label: `${ambulance} (${ambulanceClass})`,
    group: null,
  }))
  return (
    <Panel
      id="crew"
      title="Crew"
      picker={
        <Picker label="Which ambulance" value={place} options={options} unread={session.unread} onChoose={onChoose} />
      }
    >
      <Phone
        place={place}
        label="Crew's phone"
        contact={crew ? `to ${crew.ambulance}, based at ${crew.base}` : 'dispatch'}
        welcome={
          <>
            <strong>No job yet</strong>
            <span>It arrives here the moment a coordinator approves, with buttons for every step.</span>
          </>
        }
        samples={CREW_SAMPLES}
        tools={
          <LocationPicker
            places={config.places}
            onShare={({ name, point: { lat, lon } }) =>
              send({ place, sender: place, thread: null, content: { kind: 'location', lat, lon, label: name } })
            }
          />
        }
      />
    </Panel>
  )
}
