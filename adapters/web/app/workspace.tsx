import { Fragment, type ReactNode, useState } from 'react'
import type { Address, Persona, Room, SimulatorConfig } from '../wire.ts'
import { Composer, Samples } from './composer.tsx'
import { Icon } from './icons.tsx'
import { Log } from './log.tsx'
import { Badge, Panel, Picker } from './panel.tsx'
import { lastBy, versionOf } from './phone.tsx'
import { Post } from './post.tsx'
import { STAFF_SAMPLES } from './samples.ts'
import { linesOf, threadsOf, unreadIn } from './session.ts'
import { useSimulator } from './use-simulator.ts'

interface WorkspaceProps {
  readonly persona: Persona
  readonly channel: Address
  readonly onPersona: (address: Address) => void
  readonly onChannel: (address: Address) => void
}

/** The hospital's workspace, seen by one member of staff. */
export function Workspace({ persona, channel, onPersona, onChannel }: WorkspaceProps): ReactNode {
  const { config, session } = useSimulator()
  const options = config.staff.map(({ address, name, role, facility }) => ({
    address,
    label: `${name} (${role})`,
    group: facility,
  }))
  return (
    <Panel
      id="staff"
      title="Staff"
      picker={
        <span className="you-are">
          <span aria-hidden="true">You are</span>
          <Picker
            label="You are"
            value={persona.address}
            options={options}
            unread={session.unread}
            onChoose={onPersona}
          />
        </span>
      }
    >
      <div className="workspace">
        <Channels config={config} persona={persona} channel={channel} onChannel={onChannel} />
        {/* A half-written message belongs to its channel. */}
        <Channel key={`${channel} ${persona.address}`} config={config} persona={persona} channel={channel} />
      </div>
    </Panel>
  )
}

function Channels({
  config,
  persona,
  channel,
  onChannel,
}: Omit<WorkspaceProps, 'onPersona'> & { readonly config: SimulatorConfig }): ReactNode {
  const { session } = useSimulator()
  const item = (address: Address, label: ReactNode): ReactNode => (
    <li key={address}>
      <button
        type="button"
        aria-current={address === channel ? 'page' : undefined}
        data-unread={session.unread.has(address) || undefined}
        onClick={() => onChannel(address)}
      >
        {label}
        <Badge count={session.unread.get(address) ?? 0} />
      </button>
    </li>
  )
  const room = ({ address, name, facility }: Room): ReactNode =>
    item(
      address,
      <>
        <Icon name="hash" />
        <span>{facility === null ? name : <RoomName name={name} />}</span>
      </>,
    )
  const houses = Map.groupBy(config.rooms, ({ facility }) => facility)
  const own = houses.get(persona.facility) ?? []
  const elsewhere = [...houses].filter(([house]) => house !== null && house !== persona.facility)
  const away = elsewhere.flatMap(([, rooms]) => rooms.map(({ address }) => address))
  return (
    <nav className="channels" aria-label="Channels">
      <h3>Channels</h3>
      <ul>{(houses.get(null) ?? []).map(room)}</ul>
      <h3>{persona.facility}</h3>
      <ul aria-label={persona.facility}>{own.map(room)}</ul>
      {elsewhere.length > 0 && (
        <details open={away.includes(channel) || undefined}>
          <summary>
            Other hospitals
            <Badge count={unreadIn(session, away)} />
          </summary>
          {elsewhere.map(([house, rooms]) => (
            <Fragment key={house}>
              <h3>{house}</h3>
              <ul aria-label={house ?? undefined}>{rooms.map(room)}</ul>
            </Fragment>
          ))}
        </details>
      )}
      <h3>Direct message</h3>
      <ul>
        {item(
          persona.address,
          <>
            <Icon name="pulse" />
            <span>Nadi</span>
          </>,
        )}
      </ul>
    </nav>
  )
}

/** Under the name of its hospital, "icu" says it all. */
function RoomName({ name }: { readonly name: string }): ReactNode {
  const [team, ...house] = name.split('-')
  return (
    <>
      {team}
      <span className="house" aria-hidden="true">
        -{house.join('-')}
      </span>
    </>
  )
}

function Channel({
  config,
  persona,
  channel,
}: {
  readonly config: SimulatorConfig
  readonly persona: Persona
  readonly channel: Address
}): ReactNode {
  const { session, send } = useSimulator()
  const [thread, setThread] = useState<string | null>(null)
  const room = config.rooms.find(({ address }) => address === channel)
  const name = room ? `#${room.name}` : 'Nadi'
  const lines = linesOf(session, channel, persona.address)
  const say = (text: string): void =>
    send({ place: channel, sender: persona.address, thread, content: { kind: 'text', text } })
  const press = (message: { id: string; thread: string | null }, payload: string, label: string): void =>
    send({
      place: channel,
      sender: persona.address,
      thread: room ? (message.thread ?? message.id) : null,
      content: { kind: 'press', payload, label, messageId: message.id },
    })

  return (
    <div className="channel">
      <header>
        <strong>{name}</strong>
        <small>{room?.purpose ?? 'Only you and Nadi'}</small>
      </header>
      <Log label={`Messages in ${name}`} version={versionOf(lines)} written={lastBy(lines, persona.address)}>
        {lines.length === 0 && (
          <div className="welcome">
            <strong>Nothing here yet</strong>
            <span>
              {channel === 'room:coordinators'
                ? 'An emergency appears here as one card that keeps itself up to date.'
                : 'Ask about beds, lists, machines or who is on call, in your own words.'}
            </span>
          </div>
        )}
        {threadsOf(lines).map(({ root, replies }) => (
          <section key={root.id} className="thread" data-replying={thread === root.id || undefined}>
            <Post line={root} onPress={press} />
            {replies.length > 0 && (
              <div className="replies">
                {replies.map((reply) => (
                  <Post key={reply.id} line={reply} onPress={press} />
                ))}
              </div>
            )}
            {room && (
              <button type="button" className="reply" onClick={() => setThread(root.id)}>
                <Icon name="reply" />
                Reply in thread
              </button>
            )}
          </section>
        ))}
      </Log>
      <Samples texts={STAFF_SAMPLES[persona.role]} roomy={false} onSend={say} />
      {thread !== null && (
        <p className="replying">
          <Icon name="reply" />
          Replying in thread
          <button type="button" className="tool" aria-label="Leave the thread" onClick={() => setThread(null)}>
            <Icon name="close" />
          </button>
        </p>
      )}
      <Composer
        label={`Write ${room ? 'in' : 'to'} ${name} as ${persona.name}`}
        placeholder={room ? `Ask Nadi in ${name}` : 'Ask Nadi'}
        onSend={say}
      />
    </div>
  )
}
