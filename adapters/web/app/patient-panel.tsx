import type { ReactNode } from 'react'
import type { Address } from '../wire.ts'
import { LocationPicker } from './location-picker.tsx'
import { Panel, Picker } from './panel.tsx'
import { Phone } from './phone.tsx'
import { PATIENT_SAMPLES } from './samples.ts'
import { useSimulator } from './use-simulator.ts'

/** A patient's WhatsApp, or that of the family member who writes for them. */
export function PatientPanel({
  place,
  onChoose,
}: {
  readonly place: Address
  readonly onChoose: (place: Address) => void
}): ReactNode {
  const { config, session, send } = useSimulator()
  const options = config.patients.map(({ address, name }) => ({ address, label: name, group: null }))
  return (
    <Panel
      id="patient"
      title="Patient"
      picker={
        <Picker label="Whose phone" value={place} options={options} unread={session.unread} onChoose={onChoose} />
      }
    >
      <Phone
        place={place}
        label="Patient's phone"
        contact={config.networkName}
        welcome={
          <>
            <strong>Write as to a person</strong>
            <span>English, हिन्दी or Hinglish. Tap a sample to send it.</span>
          </>
        }
        samples={PATIENT_SAMPLES}
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
