import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import type { Address, Board, SimulatorConfig } from '../wire.ts'
import { BoardPanel } from './board-panel.tsx'
import { CrewPanel } from './crew-panel.tsx'
import { Guide } from './guide.tsx'
import { Icon, type IconName } from './icons.tsx'
import { Badge, type PanelId } from './panel.tsx'
import { PatientPanel } from './patient-panel.tsx'
import { type Session, unreadIn } from './session.ts'
import { SimulatorContext, useSimulator, useSimulatorConnection } from './use-simulator.ts'
import { Workspace } from './workspace.tsx'

/** As in style.css: below this, one panel at a time with tabs at the bottom. */
const NARROW = matchMedia('(max-width: 720px)')

export function App(): ReactNode {
  const simulator = useSimulatorConnection()
  const { session } = simulator
  const { config, board, connection } = session
  const context = config && { ...simulator, config }
  if (!context || !board) {
    return (
      <p className="starting" role="status">
        <Icon name="pulse" />
        {connection === 'lost' ? 'Nadi cannot be reached. Trying again…' : 'Connecting to Nadi…'}
      </p>
    )
  }
  return (
    <SimulatorContext value={context}>
      <Simulator config={context.config} board={board} />
    </SimulatorContext>
  )
}

function Simulator({ config, board }: { readonly config: SimulatorConfig; readonly board: Board }): ReactNode {
  const { session, opened } = useSimulator()
  const narrow = useSyncExternalStore(watchNarrow, () => NARROW.matches)
  const [tab, setTab] = useState<PanelId>('patient')
  const [patient, setPatient] = useState(config.patients[0]?.address ?? '')
  const [personaAddress, setPersona] = useState(
    () => (config.staff.find(({ role }) => role === 'coordinator') ?? config.staff[0])?.address ?? '',
  )
  const [channel, setChannel] = useState('room:coordinators')
  const [crew, setCrew] = useCrewWithNews(config, session)
  const persona = config.staff.find(({ address }) => address === personaAddress)

  const open = openPlaces(narrow ? tab : null, { patient, channel, crew })
  const openKey = open.join(' ')
  useEffect(() => opened(openKey === '' ? [] : openKey.split(' ')), [openKey, opened])

  function choosePersona(address: Address): void {
    setPersona(address)
    if (channel.startsWith('staff:')) setChannel(address) // a direct message is one's own
  }
  function show(panel: PanelId): void {
    setTab(panel)
    if (panel === 'staff') setChannel('room:coordinators')
    document.getElementById(`panel-${panel}`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }

  return (
    <div className="app" data-tab={tab}>
      <header className="masthead">
        <h1>
          <Icon name="pulse" />
          Nadi <span lang="hi">नाड़ी</span>
        </h1>
        <p>
          <b>Hospital operations in chat.</b>{' '}
          <span>Patients text, staff ask, coordinators approve, ambulances roll.</span>
        </p>
      </header>
      <ConnectionBanner />
      <Guide onShow={show} />
      <main>
        <PatientPanel place={patient} onChoose={setPatient} />
        {persona && <Workspace persona={persona} channel={channel} onPersona={choosePersona} onChannel={setChannel} />}
        <CrewPanel place={crew} onChoose={setCrew} />
        <BoardPanel board={board} />
      </main>
      <Tabs tab={tab} onTab={setTab} />
    </div>
  )
}

function watchNarrow(changed: () => void): () => void {
  NARROW.addEventListener('change', changed)
  return () => NARROW.removeEventListener('change', changed)
}

/** `tab` null: all panels are on screen. */
function openPlaces(
  tab: PanelId | null,
  { patient, channel, crew }: { readonly patient: Address; readonly channel: Address; readonly crew: Address },
): Address[] {
  switch (tab) {
    case null:
      return [patient, channel, crew]
    case 'patient':
      return [patient]
    case 'staff':
      return [channel]
    case 'crew':
      return [crew]
    case 'board':
      return []
    default:
      return tab satisfies never
  }
}

/** The crew on screen; until somebody chooses one, the crew that last got a job. */
function useCrewWithNews(config: SimulatorConfig, { messages }: Session): [Address, (address: Address) => void] {
  const [chosen, choose] = useState<Address | null>(null)
  const busy = messages.findLast(({ place, from }) => place.startsWith('crew:') && from === 'nadi')?.place
  return [chosen ?? busy ?? config.crews[0]?.address ?? '', choose]
}

function ConnectionBanner(): ReactNode {
  const { session, reconnect } = useSimulator()
  return (
    <div role="status" className="connection">
      {session.connection === 'lost' && (
        <p>
          <Icon name="alert" />
          Connection lost. What you see may be old; reconnecting…
          <button type="button" onClick={reconnect}>
            Try now
          </button>
        </p>
      )}
    </div>
  )
}

const TABS: readonly { readonly id: PanelId; readonly label: string; readonly icon: IconName }[] = [
  { id: 'patient', label: 'Patient', icon: 'phone' },
  { id: 'staff', label: 'Staff', icon: 'hash' },
  { id: 'crew', label: 'Crew', icon: 'ambulance' },
  { id: 'board', label: 'Board', icon: 'board' },
]

function Tabs({ tab, onTab }: { readonly tab: PanelId; readonly onTab: (tab: PanelId) => void }): ReactNode {
  const { session, config } = useSimulator()
  const places: Readonly<Record<PanelId, readonly Address[]>> = {
    patient: config.patients.map(({ address }) => address),
    staff: [...config.rooms, ...config.staff].map(({ address }) => address),
    crew: config.crews.map(({ address }) => address),
    board: [],
  }
  return (
    <nav className="tabs" aria-label="Panels">
      {TABS.map(({ id, label, icon }) => (
        <button key={id} type="button" aria-current={tab === id ? 'page' : undefined} onClick={() => onTab(id)}>
          <Icon name={icon} />
          {label}
          <Badge count={unreadIn(session, places[id])} />
        </button>
      ))}
    </nav>
  )
}
