import { fileURLToPath } from 'node:url'
import type { Router } from 'express'
import type { InboundDoor } from '../../bot/channel.ts'
import type { Cipher } from '../../bot/cipher.ts'
import { codeOf, type Log } from '../../bot/log.ts'
import type { NetworkFile } from '../../bot/network-file.ts'
import { topologyOf } from '../../bot/network-topology.ts'
import type { KeptStore, SideWrite } from '../../bot/store.ts'
import type { Engine } from '../../orchestrator/engine.ts'
import { type NetworkId, StaffId } from '../../orchestrator/ids.ts'
import { HOUR_MS, type Instant } from '../../orchestrator/time.ts'
import { boardOf } from './board.ts'
import { simulator } from './routes.ts'
import { simulatorConfig } from './simulator-config.ts'
import { Transcripts } from './transcripts.ts'
import { WebChannel } from './web-channel.ts'

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url))
/** How often the board is drawn anew at most. */
const BOARD_EVERY_MS = 200

export interface SimulatorPorts {
  readonly network: NetworkId
  readonly kept: KeptStore
  readonly cipher: Pick<Cipher, 'seal' | 'open'>
  readonly engine: Engine<SideWrite>
  readonly file: NetworkFile
  readonly door: InboundDoor
  readonly now: () => Instant
  readonly log: Log
}

export interface OpenSimulator {
  readonly channel: WebChannel
  readonly router: Router
  readonly boardChanged: () => void
  close(): void
}

/** Puts the simulator's parts together: its pages, its channel and its board. */
export async function openSimulator(ports: SimulatorPorts): Promise<OpenSimulator> {
  const { network, kept, cipher, engine, file, door, now, log } = ports
  const transcripts = await Transcripts.open(kept, cipher, network)
  const draw = () => engine.submit(({ state, now: at }) => boardOf(state, at))
  let board = await draw()
  const web = simulator({
    network,
    config: simulatorConfig(topologyOf(file), {
      staffName: (id) => file.staff[StaffId.parse(id)]?.name ?? id,
      simulatedPatients: file.simulatedPatients,
    }),
    door,
    transcripts,
    board: () => board,
    now,
    built: BUILT,
    onError: (code, cause) => log.error({ code, cause: codeOf(cause) }, 'the simulator failed'),
  })
  let drawing: NodeJS.Timeout | null = null
  const redraw = async (): Promise<void> => {
    drawing = null
    board = await draw()
    web.boardChanged()
  }
  const boardChanged = (): void => {
    drawing ??= setTimeout(() => {
      redraw().catch((error: unknown) => log.error({ code: codeOf(error) }, 'the board could not be drawn'))
    }, BOARD_EVERY_MS)
    drawing.unref()
  }
  // "Today" moves on even when nothing happens.
  const hourly = setInterval(boardChanged, HOUR_MS)
  hourly.unref()
  const close = (): void => {
    clearInterval(hourly)
    if (drawing) clearTimeout(drawing)
    web.close()
  }
  return { channel: new WebChannel(transcripts, now), router: web.router, boardChanged, close }
}
